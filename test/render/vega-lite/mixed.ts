import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { audit } from '../../../src/forms/audit.js';
import { classify } from '../../../src/forms/classify.js';
import { type Definition, questionsOf, readsCases } from '../../../src/forms/definition.js';
import { score } from '../../../src/forms/score.js';
import { validate } from '../../../src/forms/validate.js';
import { frameworks } from '../../../src/registry/frameworks.js';

/** The verdict of a definition on answers; answers are about one party at most, so that there is one. */
export function verdictOf(definition: Definition, answers: object): Verdict {
  const [verdict] = [givenBy(definition, answers as never)].flat();
  if (!verdict) throw new Error(definition.id);
  return verdict;
}

function givenBy(definition: Definition, given: never): Verdict | readonly Verdict[] {
  switch (definition.form) {
    case 'typology':
      return classify(definition, given);
    case 'ladder':
      return classify(definition, given);
    case 'profile':
      return classify(definition, given);
    case 'checklist':
      return score(definition, given);
    case 'index':
      return score(definition, given);
    case 'propositions':
      return validate(definition, given);
    case 'role-model':
      return validate(definition, given);
    case 'process':
      return audit(definition, given);
  }
}

const levels = ['in', 'unknown', 'mostly-out', 'mostly-in', 0.5, 'not-applicable', 'out'] as const;

/** An answer to each question, so that every kind of answer occurs. */
function mixedAnswers(definition: Definition): object {
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  const answerTo = (index: number) => {
    if (definition.form === 'profile') return index % 3 === 0 ? 'unknown' : columns[index % columns.length];
    if (definition.form === 'index' && definition.scale === 'likert')
      return index % 3 === 0 ? 'unknown' : { points: 1 + (index % 5), of: 5 };
    return levels[index % levels.length];
  };
  return Object.fromEntries(
    Object.keys(questionsOf(definition)).map((question, index) => [question, answerTo(index)]),
  );
}

/** Every framework of the library that gives a verdict, with a verdict of which some is known. */
export const mixed: readonly (readonly [id: string, definition: Definition, verdict: Verdict])[] =
  Object.entries(frameworks).flatMap(
    ([id, definition]: [string, (typeof frameworks)[keyof typeof frameworks]]) =>
      readsCases(definition)
        ? [
            [
              id,
              definition as Definition,
              verdictOf(definition as Definition, mixedAnswers(definition as Definition)),
            ] as const,
          ]
        : [],
  );
