import { codeOf, levelOf } from '../case/answers.js';
import type { Choice, QuestionView } from '../case/questions.js';
import { usePage } from './page-context.js';

/** One answer to a question: one choice, or, of a row of a profile, as many columns as fit. */
export function AnswerGroup({
  question,
  place,
  title,
  legend,
  level,
  onLevel,
}: {
  readonly question: QuestionView;
  /** Its own name in the page. */
  readonly place: string;
  /** The id of the element that asks the question. */
  readonly title: string;
  readonly legend: string;
  /** What is chosen; `null` for what none of the choices says. */
  readonly level: unknown;
  readonly onLevel: (level: unknown) => void;
}) {
  return (
    <fieldset class="answer" id={place} tabIndex={-1} aria-labelledby={`${title} ${place}-legend`}>
      <legend id={`${place}-legend`}>{legend}</legend>
      {question.answer === 'columns' ? (
        <Columns {...{ question, place, level, onLevel }} />
      ) : (
        <Levels {...{ question, place, level, onLevel }} />
      )}
    </fieldset>
  );
}

interface Part {
  readonly question: QuestionView;
  readonly place: string;
  readonly level: unknown;
  readonly onLevel: (level: unknown) => void;
}

function Levels({ question: { choices, reserved }, place, level, onLevel }: Part) {
  const { t } = usePage();
  const chosen = level === null ? null : codeOf(level);
  const all = [...choices, ...reserved];
  const isOther = chosen !== null && all.every(({ code }) => code !== chosen);
  return (
    <>
      {all.map((choice) => (
        <Radio
          key={choice.code}
          {...{ choice, place }}
          isChosen={chosen === choice.code}
          onChoose={() => onLevel(levelOf(choice.code))}
        />
      ))}
      {(isOther || chosen === null) && (
        <Radio
          choice={{ code: 'other', name: t.questions.other(chosen), meaning: '' }}
          {...{ place }}
          isChosen
          onChoose={() => {}}
        />
      )}
    </>
  );
}

function Columns({ question: { choices, reserved }, place, level, onLevel }: Part) {
  const columns = Array.isArray(level) ? level.map(String) : [];
  const chosen = columns.length > 0 ? null : codeOf(level ?? 'unknown');
  return (
    <>
      {choices.map(({ code, name, meaning }) => (
        <label key={code} class="choice">
          <input
            type="checkbox"
            checked={columns.includes(code)}
            onChange={({ currentTarget }) => {
              const after = currentTarget.checked
                ? [...columns, code]
                : columns.filter((one) => one !== code);
              onLevel(after.length === 0 ? 'unknown' : after);
            }}
          />
          <span>
            <strong>{name}</strong>
            {meaning !== '' && meaning !== name && <> {meaning}</>}
          </span>
        </label>
      ))}
      {reserved.map((choice) => (
        <Radio
          key={choice.code}
          {...{ choice, place }}
          isChosen={chosen === choice.code}
          onChoose={() => onLevel(choice.code)}
        />
      ))}
    </>
  );
}

function Radio({
  choice: { code, name, meaning },
  place,
  isChosen,
  onChoose,
}: {
  readonly choice: Choice;
  readonly place: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <label class="choice">
      <input type="radio" name={place} value={code} checked={isChosen} onChange={onChoose} />
      <span>
        <strong>{name}</strong>
        {meaning !== '' && <> {meaning}</>}
      </span>
    </label>
  );
}
