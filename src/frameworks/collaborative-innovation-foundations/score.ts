import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { collaborativeInnovationFoundations } from './definition.js';

/** What the three foundations of collaborative innovation come to for one partnership. */
export type InnovationFoundationsVerdict = ChecklistVerdictOf<typeof collaborativeInnovationFoundations>;

type Group = keyof typeof collaborativeInnovationFoundations.groups;

/**
 * Scores a case, or a record of levels, by the three foundations of collaborative innovation: a score of each group, what is
 * missing or open, and who has to see to it.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score only
 * with weights of the caller, since the source gives none. Throws a `KemitraanError` for a level, item, party, function,
 * date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreInnovationFoundations } from 'kemitraan/collaboration';
 * scoreInnovationFoundations({ trust: 'in', 'resource-exchange': 'out' }).groups.foundations.coverage.known; // => 2
 * ```
 * @see lan
 */
export function scoreInnovationFoundations(
  subject: Case,
  options?: ScoreOptions<Group>,
): InnovationFoundationsVerdict;
export function scoreInnovationFoundations(
  levels: ChecklistLevels<typeof collaborativeInnovationFoundations>,
  options?: WeightsOption<Group>,
): InnovationFoundationsVerdict;
export function scoreInnovationFoundations(
  input: Case | ChecklistLevels<typeof collaborativeInnovationFoundations>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreInnovationFoundations', collaborativeInnovationFoundations, input, options);
}
