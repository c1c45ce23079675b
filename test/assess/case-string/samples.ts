import fc from 'fast-check';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { audit } from '../../../src/forms/audit.js';
import { isLikert } from '../../../src/forms/checklist/scale.js';
import { classify } from '../../../src/forms/classify.js';
import { type Definition, questionsOf, readsCases } from '../../../src/forms/definition.js';
import { score } from '../../../src/forms/score.js';
import { validate } from '../../../src/forms/validate.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { anyLevels } from '../../forms/typology/arbitrary.js';
import { ownDefinitions } from './own.js';

/** Every framework of the library that gives verdicts of cases, and one of a caller's own of every form. */
export const libraryDefinitions: readonly Definition[] = Object.values(frameworks).filter(readsCases);
export const everyDefinition = [...libraryDefinitions, ...ownDefinitions].map(
  (definition) => [definition.id, definition] as const,
);

/** How a record of answers is looked at. */
export interface How {
  readonly reading?: string;
  readonly weights?: Readonly<Record<string, number>>;
  readonly aggregation?: 'arithmetic' | 'geometric';
}

/** A record of answers to a definition, and how it is looked at. */
export interface Sample {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly how: How;
}

/** The verdict of a definition of any form, by its public function. */
export function verdictOf(definition: Definition, { answers, how }: Sample): Verdict {
  switch (definition.form) {
    case 'typology':
    case 'profile':
    case 'ladder':
      return classify(definition as never, answers as never, how as never);
    case 'checklist':
    case 'index':
      return score(definition as never, answers as never, how as never);
    case 'process':
      return audit(definition as never, answers as never);
    default:
      return validate(definition as never, answers as never);
  }
}

const nothing = fc.constantFrom('unknown', 'refused', 'not-applicable', undefined);

const points = (length: fc.Arbitrary<number>) =>
  length.chain((of) => fc.integer({ min: 1, max: of }).map((chosen) => ({ points: chosen, of })));

/** Weights as large and as small as a share may be, with whole, decimal and vanishing ones among them. */
const weight = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.double({ min: 1e-3, max: 100, noNaN: true }),
  fc.double({ min: 1e-12, max: 1e-6, noNaN: true }),
  fc.double({ min: 1e20, max: 1e25, noNaN: true }),
);

/** Answers to a definition; those of a Likert index are on scales of one length, or of several. */
export function samplesOf(definition: Definition): fc.Arbitrary<Sample> {
  const ids = Object.keys(questionsOf(definition));
  const records = (answer: fc.Arbitrary<unknown>) =>
    fc
      .tuple(...ids.map(() => answer))
      .map((all) => Object.fromEntries(ids.map((id, index) => [id, all[index]])));
  const answers = () => {
    if (definition.form === 'profile') {
      const columns = Object.keys(definition.columns);
      return records(fc.oneof(nothing, fc.shuffledSubarray(columns, { minLength: 1 })));
    }
    if (!isLikert(definition)) return records(anyLevels);
    const lengths = fc.integer({ min: 2, max: 11 });
    const mixed = records(fc.oneof(nothing, points(lengths)));
    return fc.oneof(
      lengths.chain((of) => records(fc.oneof(nothing, points(fc.constant(of))))),
      mixed,
    );
  };
  const how = (): fc.Arbitrary<How> => {
    if ('readings' in definition)
      return fc.constantFrom(...Object.keys(definition.readings)).map((reading) => ({ reading }));
    if (!('groups' in definition)) return fc.constant({});
    const groups = Object.keys(definition.groups);
    const weights = fc
      .tuple(...groups.map(() => weight))
      .filter((all) => all.some((one) => one > 0))
      .map((all) => Object.fromEntries(groups.map((id, index) => [id, all[index] ?? 0])));
    const joined = fc.record({ weights, aggregation: fc.constantFrom('arithmetic', 'geometric') });
    const weighed = definition.form === 'index' ? joined : weights.map((one) => ({ weights: one }));
    return fc.oneof(fc.constant({}), weighed as fc.Arbitrary<How>);
  };
  return fc.record({ answers: answers(), how: how() });
}

/** The same data with the keys of every object in another order. */
export function shuffled<T>(value: T, turn: number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shuffled(one, turn)) as T;
  const entries = Object.entries(value).map(([key, one]) => [key, shuffled(one, turn)] as const);
  const cut = turn % Math.max(1, entries.length);
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse()) as T;
}
