import { useState } from 'preact/hooks';
import { type Answer, answerKey, answersTo, withAnswer, withOpenAnswer } from '../case/answers.js';
import { type Draft, type DraftRow, textIn, withAt } from '../case/draft.js';
import type { QuestionView } from '../case/questions.js';
import { places } from '../state/state.js';
import { AboutPicker } from './about-picker.js';
import { AnswerGroup } from './answer-group.js';
import { usePage } from './page-context.js';
import type { Choosable } from './party-field.js';
import { Typed } from './typed.js';

/** How many answers are drawn at once. */
const page = 20;

/** A question with its answers in the case; more can be given about single parties, or about a relation. */
export function CaseQuestion({
  question,
  draft,
  parties,
  party,
}: {
  readonly question: QuestionView;
  readonly draft: Draft;
  /** The partners whom it can be about. */
  readonly parties: readonly Choosable[];
  /** The one party that it is about, where the framework is about one at a time. */
  readonly party: string | undefined;
}) {
  const { t, dispatch } = usePage();
  const { indicator, place, asks } = question;
  const answers = answersTo(draft, indicator, party === undefined ? undefined : [party]);
  const [shown, setShown] = useState(page);
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const aboutText = (ids: readonly string[]) =>
    ids.length === 0 ? t.questions.whole : t.questions.about(ids.map((id) => names.get(id) || id));
  return (
    <section class="question" id={place} tabIndex={-1} aria-labelledby={`${place}-title`}>
      <h4 id={`${place}-title`}>{question.title}</h4>
      {question.hint !== '' && <p class="hint">{question.hint}</p>}
      {question.isWhole && <p class="hint">{t.questions.isWhole}</p>}
      {answers.slice(0, shown).map((answer) => (
        <div key={answer.key}>
          <AnswerGroup
            {...{ question }}
            place={`${place}-${answer.key}`}
            title={`${place}-title`}
            legend={legendOf(answer, aboutText(answer.about))}
            level={answer.row.level}
            onLevel={(level) =>
              dispatch({ type: 'edited', change: (old) => withAnswer(old, indicator, answer, level) })
            }
          />
          {/* With its answer a question about a whole goes away. */}
          <Besides {...{ answer, place }} after={question.isWhole ? places.framework : place} />
        </div>
      ))}
      {answers.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + page)}>
          {t.facts.more(answers.length - shown)}
          <span class="unseen"> ({question.label})</span>
        </button>
      )}
      {party === undefined && (asks === 'partner' || asks === 'relation') && (
        <AboutPicker
          {...{ question, parties }}
          onAbout={(about) => {
            setShown(Math.max(shown, answers.length + 1));
            dispatch({
              type: 'edited',
              change: (old) => withOpenAnswer(old, indicator, about),
              jump: `${place}-${answerKey(about, timesGiven(about))}`,
            });
          }}
        />
      )}
    </section>
  );

  function timesGiven(about: readonly string[]): number {
    const key = answerKey(about, 0);
    return answers.filter((one) => one.index !== null && answerKey(one.about, 0) === key).length;
  }

  function viewsIn(row: DraftRow): string[] {
    const [holder, guessed] = ['holder', 'attributedTo'].map((key) => textIn(row, key));
    const nameOf = (id: string) => names.get(id) || id;
    return [
      ...(holder ? [t.questions.viewOf(nameOf(holder))] : []),
      ...(guessed ? [t.questions.guessOf(nameOf(guessed))] : []),
    ];
  }

  function legendOf({ row }: Answer, about: string): string {
    const where = textIn(row, 'function');
    const who = ['coder', 'informant'].map((key) => textIn(row, key)).filter((text) => text !== '');
    return [
      about,
      ...(where === '' ? [] : [t.code('function', where)]),
      ...who.map((one) => t.questions.by(one)),
      ...viewsIn(row),
      ...[textIn(row, 'date')].filter((text) => text !== ''),
    ].join(' · ');
  }
}

/** What stands with an answer: its place in a source, its note; and the way to take it away. */
function Besides({
  answer: { row, index, key },
  place,
  after,
}: {
  readonly answer: Answer;
  readonly place: string;
  /** Where to go once it is taken away. */
  readonly after: string;
}) {
  const { t, dispatch } = usePage();
  if (index === null) return null;
  const where = [textIn(row, 'source'), textIn(row, 'locator')].filter((text) => text !== '').join(': ');
  const note = textIn(row, 'note');
  const id = `${place}-${key}-note`;
  return (
    <div class="besides">
      {where !== '' && <p class="hint breakable">{where}</p>}
      {note !== '' && row.level !== 'not-applicable' && <p class="hint breakable">{note}</p>}
      {row.level === 'not-applicable' && (
        <div class="field">
          <label for={id}>{t.questions.whyNot}</label>
          <Typed
            id={id}
            isLong
            value={note}
            onValue={(text) =>
              dispatch({
                type: 'edited',
                change: (old) => withAt(old, ['observations', index, 'note'], text === '' ? undefined : text),
              })
            }
          />
        </div>
      )}
      <button
        type="button"
        class="quiet"
        onClick={() =>
          dispatch({
            type: 'edited',
            change: (old) => withAt(old, ['observations', index], undefined),
            jump: after,
          })
        }
      >
        {t.questions.remove}
      </button>
    </div>
  );
}
