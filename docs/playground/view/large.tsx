import { places } from '../state/state.js';
import { usePage } from './page-context.js';

/** In place of what all frameworks say of a case with so many parties that it takes a while. */
export function Large({ count }: { readonly count: number }) {
  const { t, dispatch } = usePage();
  return (
    <section aria-labelledby={places.overview}>
      <h2 id={places.overview} tabIndex={-1}>
        {t.overview.head}
      </h2>
      <p>{t.overview.large(count)}</p>
      <button type="button" onClick={() => dispatch({ type: 'whole' })}>
        {t.overview.ask}
      </button>
    </section>
  );
}
