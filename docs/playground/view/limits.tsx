import { usePage } from './page-context.js';

/** What no verdict establishes, in plain sight beside it. */
export function Limits() {
  const { t, words } = usePage();
  return (
    <aside class="limits" aria-label={t.limits}>
      <h4>{t.limits}</h4>
      <ul>
        {words.dictionary.limits.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </aside>
  );
}
