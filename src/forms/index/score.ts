import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOneOf, assertOptions } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { asFixed } from '../../core/fixed-copy.js';
import { reading } from '../../core/reading.js';
import { evaluateItems, plain } from '../checklist/evaluate.js';
import { type Aggregation, aggregations } from '../checklist/geometric.js';
import type { Joined } from '../checklist/items.js';
import { meanBy } from '../checklist/overall.js';
import { assertWeights } from '../checklist/score.js';
import { isCase } from '../input.js';
import { type Look, lookInto } from '../look.js';
import type { IndexDefinition } from './definition.js';
import { type Answers, type IndexInput, readRecord, readSubject } from './read.js';
import type { IndexVerdict } from './verdict.js';

/** The weight of each dimension in an overall score, and how the weights join them. */
export interface JoinOptions<Group extends string = string, Optional extends Group = never> {
  /**
   * Of every dimension, 0 or more, not all of them 0, of ordinary size; they need not sum to 1. One that is optional may be left out, and
   * then does not count. Without weights there is no overall score: no source says how the dimensions weigh.
   */
  readonly weights?: Readonly<Record<Exclude<Group, Optional>, number>> &
    Readonly<Partial<Record<Optional, number>>>;
  /**
   * Only with weights. `arithmetic`, the default: a shortfall in one dimension can be made up in full by another.
   * `geometric`: only in part, and nothing makes up for a dimension at 0.
   */
  readonly aggregation?: Aggregation;
}

/** What of a case is looked at, and how its dimensions are joined. */
export type IndexOptions<Group extends string = string, Optional extends Group = never> = ScopeOptions &
  JoinOptions<Group, Optional>;

/** What an index says of a record, or of a case: one verdict, or, where it is about one party at a time, one of each. */
export function scoreIndex(
  caller: string,
  definition: IndexDefinition,
  input: Case | Answers,
  options: IndexOptions,
): IndexVerdict | IndexVerdict[] {
  asFixed(definition);
  return reading(caller, 'input', input, () => scored(caller, definition, input, options));
}

function scored(
  caller: string,
  definition: IndexDefinition,
  input: Case | Answers,
  options: IndexOptions,
): IndexVerdict | IndexVerdict[] {
  const ofCase = isCase(input);
  const own = ['weights', 'aggregation'];
  assertOptions(caller, options, ofCase ? [...own, 'parties', 'function', 'asOf'] : own);
  const joined = joinedBy(caller, definition, options);
  if (ofCase) return indexIn(lookInto(input, options, caller), definition, joined);
  return evaluateIndex(definition, readRecord(definition, input, caller), joined);
}

/** What an index says of a case that has been looked into. */
export function indexIn(
  look: Look,
  definition: IndexDefinition,
  joined?: Joined,
): IndexVerdict | IndexVerdict[] {
  const verdicts = readSubject(definition, look).map((one) => evaluateIndex(definition, one, joined));
  const [only] = verdicts;
  return definition.each || !only ? verdicts : only;
}

/** The verdict of an index for input that has been read. */
export function evaluateIndex(definition: IndexDefinition, input: IndexInput, joined?: Joined): IndexVerdict {
  return {
    form: 'index',
    scale: definition.scale,
    ...evaluateItems(definition, input, meanBy(joined ?? {}), joined),
    ...(input.lengths && { lengths: input.lengths }),
  };
}

/** The weights of every dimension, and how they join them; throws where they are none. */
export function joinedBy(
  caller: string,
  definition: IndexDefinition,
  { weights, aggregation }: JoinOptions,
): Joined | undefined {
  if (aggregation !== undefined)
    assertOneOf(caller, 'options.aggregation', 'unknown-option', aggregation, aggregations);
  if (weights === undefined) {
    if (aggregation === undefined) return undefined;
    const remedy = 'Give weights as well: without them there is no overall score to be joined.';
    throw new KemitraanError(caller, 'options.aggregation', aggregation, 'unknown-option', remedy);
  }
  const optional = Object.entries(definition.groups).filter(([, group]) => group.optional);
  assertWeights(
    caller,
    definition,
    weights,
    optional.map(([id]) => id),
  );
  const given: Readonly<Record<string, number>> = weights;
  const all = Object.keys(definition.groups).map((id) => [id, given[id] ?? 0] as const);
  return { weights: plain(Object.fromEntries(all)), aggregation: aggregation ?? 'arithmetic' };
}
