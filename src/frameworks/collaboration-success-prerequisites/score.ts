import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { collaborationSuccessPrerequisites } from './definition.js';

/** What the five elements of success and sustainability of collaboration come to for one partnership. */
export type SuccessElementsVerdict = ChecklistVerdictOf<typeof collaborationSuccessPrerequisites>;

type Group = keyof typeof collaborationSuccessPrerequisites.groups;

/**
 * Scores a case, or a record of levels, by the five elements of success and sustainability of collaboration: a score of each group, what is
 * missing or open, and who has to see to it.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score only
 * with weights of the caller, since the source gives none. Throws a `KemitraanError` for a level, item, party, function,
 * date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreSuccessElements } from 'kemitraan/collaboration';
 * scoreSuccessElements({ 'design-clarity.shared-goal': 'in', 'design-clarity.milestones': 'out' }).groups['design-clarity'].score; // => { lo: 0.5, hi: 0.5 }
 * ```
 * @see lan
 */
export function scoreSuccessElements(subject: Case, options?: ScoreOptions<Group>): SuccessElementsVerdict;
export function scoreSuccessElements(
  levels: ChecklistLevels<typeof collaborationSuccessPrerequisites>,
  options?: WeightsOption<Group>,
): SuccessElementsVerdict;
export function scoreSuccessElements(
  input: Case | ChecklistLevels<typeof collaborationSuccessPrerequisites>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreSuccessElements', collaborationSuccessPrerequisites, input, options);
}
