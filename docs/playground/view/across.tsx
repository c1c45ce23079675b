import { explainAssessment } from 'kemitraan/explain';
import { useMemo } from 'preact/hooks';
import { frameworkOf } from '../../../src/core/indicator.js';
import { caseQuestions } from '../case/questions.js';
import type { Sound } from '../case/read-draft.js';
import { definitionOf } from '../case/verdicts-of.js';
import { places } from '../state/state.js';
import { usePage } from './page-context.js';

/** What is seen only over all frameworks: what does not go together, and what to ask next. */
export function Across({ sound, isStale }: { readonly sound: Sound; readonly isStale: boolean }) {
  const { t, locale, dispatch } = usePage();
  const { case: subject, assessment } = sound;
  const said = useMemo(
    () => explainAssessment(assessment, { locale, case: subject }),
    [assessment, locale, subject],
  );
  const goTo = (full: string) => {
    const id = frameworkOf(full);
    const found = caseQuestions(definitionOf(id), locale).find(
      ({ indicator }) => indicator === full || indicator.startsWith(`${full}.`),
    );
    dispatch({ type: 'framework', id, jump: found?.place ?? places.framework });
  };
  return (
    <div class={`across${isStale ? ' stale' : ''}`}>
      <section aria-labelledby={places.next}>
        <h2 id={places.next} tabIndex={-1}>
          {t.across.next}
        </h2>
        {said.questions.length === 0 && <p>{t.across.nothingToAsk}</p>}
        <ol>
          {said.questions.map(({ id, text }, index) => (
            <li key={index}>
              <button type="button" class="jump breakable" onClick={() => goTo(id)}>
                {text}
              </button>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="tensions-head">
        <h2 id="tensions-head">{t.across.tensions}</h2>
        {said.contradictions.length === 0 && <p>{t.across.noTensions}</p>}
        <ul class="reasons">
          {said.contradictions.map(({ id, text, evidence }) => (
            <li key={`${id} ${text}`} class="breakable">
              {text}
              {evidence.length > 0 && (
                <ul>
                  {evidence.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
