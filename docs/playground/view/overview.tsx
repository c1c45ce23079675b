import { explain } from 'kemitraan/explain';
import { useMemo, useRef, useState } from 'preact/hooks';
import { nameOf } from '../../../src/explain/wording-of.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { Sound } from '../case/read-draft.js';
import { answeredBy, definitions, knowing, verdictsOf } from '../case/verdicts-of.js';
import { places } from '../state/state.js';
import { usePage } from './page-context.js';

/** How many verdicts of one framework are told in a line. */
const most = 3;

/** All frameworks: what each says, and how much it knows. */
export function Overview({
  sound,
  framework,
  isStale,
}: {
  readonly sound: Sound;
  readonly framework: string;
  readonly isStale: boolean;
}) {
  const { t, dispatch } = usePage();
  const [isOnly, setOnly] = useState(true);
  const lines = useLines(sound);
  const known = lines.filter(({ isKnown }) => isKnown);
  const isFiltered = isOnly && known.length > 0;
  const shown = isFiltered ? known : lines;
  const forms = [...new Set(shown.map(({ form }) => form))];
  return (
    <section class={`overview${isStale ? ' stale' : ''}`} aria-labelledby={places.overview}>
      <h2 id={places.overview} tabIndex={-1}>
        {t.overview.head}
      </h2>
      {isStale && <p class="note">{t.stale}</p>}
      <p>{t.overview.count(known.length, lines.length)}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOnly}
          onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
        />
        {t.overview.only}
      </label>
      <div class="groups">
        {forms.map((form) => (
          <section key={form} aria-labelledby={`form-${form}`}>
            <h3 id={`form-${form}`}>{t.forms[form]}</h3>
            <ul>
              {shown
                .filter((line) => line.form === form)
                .map(({ id, name, texts, answered }) => (
                  <li key={id}>
                    <button
                      type="button"
                      class="pick"
                      aria-current={id === framework ? 'true' : undefined}
                      onClick={() => dispatch({ type: 'framework', id, jump: places.framework })}
                    >
                      <strong>{name}</strong>
                      <span class="hint">{answered}</span>
                    </button>
                    {texts.map((text) => (
                      <p key={text} class="breakable">
                        {text}
                      </p>
                    ))}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** What is said of each framework. A sentence is made anew only where its verdict, the names or the language are others. */
function useLines(sound: Sound) {
  const { t, locale } = usePage();
  const cache = useRef(new Map<string, string>());
  const { case: subject, assessment } = sound;
  return useMemo(() => {
    const names = JSON.stringify((subject.parties ?? []).map(({ id, name }) => [id, name]));
    const old = cache.current;
    const fresh = new Map<string, string>();
    const summary = (verdict: Verdict) => {
      const key = `${locale} ${names} ${JSON.stringify(verdict)}`;
      const text = old.get(key) ?? explain(verdict, { locale, case: subject }).summary;
      fresh.set(key, text);
      return text;
    };
    const lines = definitions.map((definition) => {
      const all = verdictsOf(assessment, definition.id);
      const telling = knowing(all);
      const { known, applicable } = answeredBy(all);
      const texts = telling.slice(0, most).map(summary);
      return {
        id: definition.id,
        form: definition.form,
        name: nameOf(definition.id, locale),
        isKnown: telling.length > 0,
        texts: [
          ...texts,
          ...(telling.length > most ? [t.overview.more(telling.length - most)] : []),
          ...(telling.length === 0 ? [all.length === 0 ? t.overview.noUnit : t.overview.silent] : []),
        ],
        answered: t.overview.answered(known, applicable),
      };
    });
    cache.current = fresh;
    return lines;
  }, [subject, assessment, locale, t]);
}
