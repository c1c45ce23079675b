import { nameOf } from '../../../src/explain/wording-of.js';
import { caseQuestions, inputQuestions } from '../case/questions.js';
import { definitions, eachOf, shownOf } from '../case/verdicts-of.js';
import { places, type State } from '../state/state.js';
import { Limits } from './limits.js';
import { usePage } from './page-context.js';
import { CaseQuestions, SharedQuestions } from './questions.js';
import { Verdict } from './verdict.js';

/** How many verdicts are drawn of a framework that has one for each party. */
const most = 8;

/** One framework: its questions, and its verdict beside them. */
export function Framework({ state, isStale }: { readonly state: State; readonly isStale: boolean }) {
  const { t, locale, dispatch } = usePage();
  const { subject, framework, party } = state;
  const { definition, verdicts } = shownOf(subject, framework);
  const name = nameOf(definition.id, locale, [definition]);
  const sound = subject.kind === 'case' ? subject.sound : null;
  const isEach = eachOf(definition) !== undefined && subject.kind === 'case';
  const ofParty = verdicts.filter(({ scope }) => party !== null && scope?.party === party);
  const first = verdicts[0]?.scope?.party;
  const shown = !isEach
    ? verdicts
    : ofParty.length > 0
      ? ofParty
      : verdicts.filter(({ scope }) => scope?.party === first);
  const goTo = (id: string) => {
    const questions =
      subject.kind === 'shared' ? inputQuestions(definition, locale) : caseQuestions(definition, locale);
    const found = questions.find((one) => one.id === id || one.id.startsWith(`${id}.`));
    if (found) dispatch({ type: 'jump', to: found.place });
  };
  return (
    <section class="framework" aria-labelledby={places.framework}>
      <h2 id={places.framework} tabIndex={-1}>
        {name}
      </h2>
      {subject.kind === 'case' && (
        <div class="field chooser">
          <label for="choose-framework">{t.framework.choose}</label>
          <select
            id="choose-framework"
            value={definition.id}
            onChange={({ currentTarget }) => dispatch({ type: 'framework', id: currentTarget.value })}
          >
            {definitions.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id, locale)}
              </option>
            ))}
          </select>
        </div>
      )}
      {subject.kind === 'shared' && <p class="note">{t.framework.shared}</p>}
      <div class="columns">
        <div class={`said${isStale ? ' stale' : ''}`}>
          <h3>{t.framework.verdict}</h3>
          {isStale && <p class="note">{t.stale}</p>}
          {verdicts.length === 0 && (
            <p class="note">{sound === null ? t.framework.nothingYet : t.framework.noUnit}</p>
          )}
          {shown.slice(0, most).map((verdict, index) => (
            <Verdict
              key={`${definition.id} ${index}`}
              {...{ definition, verdict }}
              onQuestion={goTo}
              {...(sound && { subject: sound.case })}
            >
              {index === 0 && <Limits />}
            </Verdict>
          ))}
          {shown.length > most && <p class="note">{t.framework.more(shown.length - most)}</p>}
        </div>
        <div class="asked">
          <h3>{t.framework.questions}</h3>
          <p class="hint">{t.framework.open}</p>
          {subject.kind === 'shared' ? (
            <SharedQuestions shared={subject.shared} />
          ) : (
            <CaseQuestions
              key={`${state.opening} ${definition.id}`}
              {...{ definition, party }}
              draft={subject.draft}
            />
          )}
        </div>
      </div>
    </section>
  );
}
