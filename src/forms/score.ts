import type { Case } from '../case/case.js';
import { reading } from '../core/reading.js';
import type { ChecklistDefinition } from './checklist/definition.js';
import { assertChecklist } from './checklist/limits.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from './checklist/score.js';
import type { ChecklistVerdict } from './checklist/verdict.js';
import type { OfCase } from './classify.js';
import type { IndexDefinition } from './index/definition.js';
import { assertIndex } from './index/limits.js';
import type { AnswerOn, Answers } from './index/read.js';
import { type IndexOptions, type JoinOptions, scoreIndex } from './index/score.js';
import type { IndexVerdict } from './index/verdict.js';
import type { Levels } from './input.js';
import type { PartsIn } from './typology/classify.js';

/** The verdict that a checklist gives. */
export type ChecklistVerdictOf<D extends ChecklistDefinition> = ChecklistVerdict<
  keyof D['items'] & string,
  keyof D['groups'] & string,
  StakeholdersOf<D>,
  D['id']
>;

/** The stakeholders of a checklist or an index; none where it names none. */
export type StakeholdersOf<D extends ChecklistDefinition | IndexDefinition> = D extends {
  readonly stakeholders?: infer Table;
}
  ? keyof NonNullable<Table> & string
  : never;

/** Levels by item of a checklist, or by sub-question. */
export type ChecklistLevels<D extends ChecklistDefinition> = Levels<
  (keyof D['items'] & string) | PartsIn<D['items']>
>;

/** The verdict that an index gives. */
export type IndexVerdictOf<D extends IndexDefinition> = IndexVerdict<
  keyof D['items'] & string,
  keyof D['groups'] & string,
  StakeholdersOf<D>,
  D['id']
>;

/** The dimensions of an index that it is also told without. */
export type OptionalOf<D extends IndexDefinition> = {
  [G in keyof D['groups'] & string]: D['groups'][G] extends { readonly optional: true } ? G : never;
}[keyof D['groups'] & string];

/** Levels by item of an index, or by sub-question; of a Likert index answers on a scale. */
export type IndexAnswers<D extends IndexDefinition> = {
  readonly [I in (keyof D['items'] & string) | PartsIn<D['items']>]?: AnswerOn<D['scale']> | undefined;
};

/** What of a case is looked at, and how the dimensions of an index are joined. */
export type IndexOptionsOf<D extends IndexDefinition> = IndexOptions<
  keyof D['groups'] & string,
  OptionalOf<D>
>;

/** How the dimensions of an index are joined. */
export type JoinOptionsOf<D extends IndexDefinition> = JoinOptions<keyof D['groups'] & string, OptionalOf<D>>;

/**
 * Scores a case, or a record of answers, by a checklist or an index: the library's or a caller's own.
 *
 * The score of a group is the mean over its scored items that apply, 0 to 1: a level as it is, or one minus it where the
 * item speaks against. What is left out or unknown keeps the score wide; what does not apply leaves the mean. There is
 * an overall score only with weights: the arithmetic mean of the groups that apply; of an index also, with `aggregation`,
 * their geometric mean, Π s ** (w / Σ w). Answers on Likert scales are rescaled, (points - 1) / (of - 1), before an item
 * is reversed. An index that is about one party at a time (`each`) gives a list for a case, a verdict of each party, and
 * of each management function that its rows name; they are never joined. Respondents who differ span what they said, and
 * the verdict reports that they do. Mandatory items that are not surely met block, whatever the score is. Throws a
 * `KemitraanError` for a level, answer, item, party, function, date, group, weight or option that there is none of, and
 * for a definition beyond its limits; `defineChecklist` and `defineIndex` check the rest.
 *
 * @example
 * ```ts
 * import { score } from 'kemitraan/forms';
 * import { fourPillarPrerequisites } from 'kemitraan/pillars';
 * const { groups, blocking } = score(fourPillarPrerequisites, { 'uni.1': 'in', 'uni.2': 'out' });
 * groups.uni.score; // => { lo: 0.5, hi: 0.5 }
 * blocking.open; // => ['mandatory']
 * ```
 */
export function score<const D extends ChecklistDefinition>(
  definition: D,
  subject: Case,
  options?: ScoreOptions<keyof D['groups'] & string>,
): ChecklistVerdictOf<D>;
export function score<const D extends ChecklistDefinition>(
  definition: D,
  levels: ChecklistLevels<D>,
  options?: WeightsOption<keyof D['groups'] & string>,
): ChecklistVerdictOf<D>;
export function score<const D extends IndexDefinition>(
  definition: D,
  subject: Case,
  options?: IndexOptionsOf<D>,
): OfCase<D, IndexVerdictOf<D>>;
export function score<const D extends IndexDefinition>(
  definition: D,
  answers: IndexAnswers<D>,
  options?: JoinOptionsOf<D>,
): IndexVerdictOf<D>;
export function score(
  definition: ChecklistDefinition | IndexDefinition,
  input: Case | Answers,
  options: Omit<IndexOptions, 'weights'> & { readonly weights?: object } = {},
): unknown {
  return reading(
    'score',
    'definition',
    definition,
    () => scored(definition, input, options),
    'invalid-definition',
  );
}

function scored(
  definition: ChecklistDefinition | IndexDefinition,
  input: Case | Answers,
  options: Omit<IndexOptions, 'weights'> & { readonly weights?: object } = {},
): unknown {
  if (definition?.form === 'index') {
    assertIndex('score', definition);
    return scoreIndex('score', definition, input, options as IndexOptions);
  }
  assertChecklist('score', definition);
  return scoreChecklist('score', definition, input as Case | Levels<string>, options as ScoreOptions);
}
