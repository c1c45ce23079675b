import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { collaborativeInnovationPrerequisites } from './definition.js';

/** What the eight prerequisites of collaborative innovation come to for one partnership. */
export type InnovationPrerequisitesVerdict = ChecklistVerdictOf<typeof collaborativeInnovationPrerequisites>;

type Group = keyof typeof collaborativeInnovationPrerequisites.groups;

/**
 * Scores a case, or a record of levels, by the eight prerequisites of collaborative innovation: a score of each group, what is
 * missing or open, and who has to see to it.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score only
 * with weights of the caller, since the source gives none. Throws a `KemitraanError` for a level, item, party, function,
 * date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreInnovationPrerequisites } from 'kemitraan/collaboration';
 * scoreInnovationPrerequisites({ 'clear-mission': 'in', celebration: 'out' }).groups.prerequisites.score; // => { lo: 0.125, hi: 0.875 }
 * ```
 * @see lan
 */
export function scoreInnovationPrerequisites(
  subject: Case,
  options?: ScoreOptions<Group>,
): InnovationPrerequisitesVerdict;
export function scoreInnovationPrerequisites(
  levels: ChecklistLevels<typeof collaborativeInnovationPrerequisites>,
  options?: WeightsOption<Group>,
): InnovationPrerequisitesVerdict;
export function scoreInnovationPrerequisites(
  input: Case | ChecklistLevels<typeof collaborativeInnovationPrerequisites>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreInnovationPrerequisites', collaborativeInnovationPrerequisites, input, options);
}
