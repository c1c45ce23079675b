import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { cgIdealRequirements } from './definition.js';

/** What the four requirements of the ideal frame of collaborative governance come to for one partnership. */
export type CgIdealRequirementsVerdict = ChecklistVerdictOf<typeof cgIdealRequirements>;

type Group = keyof typeof cgIdealRequirements.groups;

/**
 * Scores a case, or a record of levels, by the four requirements of the ideal frame of collaborative governance: a
 * score, and what is missing or open.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score
 * only with weights of the caller, since the article gives none. Throws a `KemitraanError` for a level, item, party,
 * function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreCgIdealRequirements } from 'kemitraan/governance';
 * const { groups } = scoreCgIdealRequirements({ 'stakeholder-involvement': 'out', 'mutual-trust': 'in' });
 * groups.requirements.score; // => { lo: 0.25, hi: 0.75 }
 * ```
 * @see muara-enim
 */
export function scoreCgIdealRequirements(
  subject: Case,
  options?: ScoreOptions<Group>,
): CgIdealRequirementsVerdict;
export function scoreCgIdealRequirements(
  levels: ChecklistLevels<typeof cgIdealRequirements>,
  options?: WeightsOption<Group>,
): CgIdealRequirementsVerdict;
export function scoreCgIdealRequirements(
  input: Case | ChecklistLevels<typeof cgIdealRequirements>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreCgIdealRequirements', cgIdealRequirements, input, options);
}
