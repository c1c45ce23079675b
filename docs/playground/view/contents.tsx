import { places } from '../state/state.js';
import { usePage } from './page-context.js';

/** The parts of the page. Buttons and no links: the fragment of the address holds what is shared. */
export function Contents({ isCase }: { readonly isCase: boolean }) {
  const { t, dispatch } = usePage();
  const parts = isCase
    ? (['case', 'framework', 'overview', 'next', 'share', 'report'] as const)
    : (['case', 'framework', 'share', 'report'] as const);
  return (
    <nav class="contents" aria-label={t.contents.head}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button type="button" class="jump" onClick={() => dispatch({ type: 'jump', to: places[part] })}>
              {t.contents[part]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
