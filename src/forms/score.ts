import type { Case } from '../case/case.js';
import type { ChecklistDefinition } from './checklist/definition.js';
import { assertChecklist } from './checklist/limits.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from './checklist/score.js';
import type { ChecklistVerdict } from './checklist/verdict.js';
import type { Levels } from './input.js';
import type { PartsIn } from './typology/classify.js';

/** The verdict that a checklist gives. */
export type ChecklistVerdictOf<D extends ChecklistDefinition> = ChecklistVerdict<
  keyof D['items'] & string,
  keyof D['groups'] & string,
  StakeholdersOf<D>,
  D['id']
>;

/** The stakeholders of a checklist; none where it names none. */
export type StakeholdersOf<D extends ChecklistDefinition> = D extends { readonly stakeholders?: infer Table }
  ? keyof NonNullable<Table> & string
  : never;

/** Levels by item of a checklist, or by sub-question. */
export type ChecklistLevels<D extends ChecklistDefinition> = Levels<
  (keyof D['items'] & string) | PartsIn<D['items']>
>;

/**
 * Scores a case, or a record of levels, by a checklist: the library's or a caller's own.
 *
 * The score of a group is the mean over its scored items that apply, 0 to 1: a level as it is, or one minus it where the
 * item speaks against. What is left out or unknown keeps the score wide; what does not apply leaves the mean. There is
 * an overall score only with weights. Mandatory items that are not surely met block, whatever the score is. Throws a
 * `KemitraanError` for a level, item, party, function, date, group or weight that there is none of, and for a definition
 * beyond its limits; `defineChecklist` checks the rest.
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
export function score(
  definition: ChecklistDefinition,
  input: Case | Levels<string>,
  options: ScoreOptions = {},
): unknown {
  assertChecklist('score', definition);
  return scoreChecklist('score', definition, input, options);
}
