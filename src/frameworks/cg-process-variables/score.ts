import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { cgProcessVariables } from './definition.js';

/** What the four variables of collaborative success come to for one partnership. */
export type CgProcessVariablesVerdict = ChecklistVerdictOf<typeof cgProcessVariables>;

type Group = keyof typeof cgProcessVariables.groups;

/**
 * Scores a case, or a record of levels, by the four variables on which the success of collaboration depends: a score,
 * and what is missing or open. Starting conditions are in where the actors begin without a wide gap in power and
 * capacity.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score
 * only with weights of the caller, since the article gives none. Throws a `KemitraanError` for a level, item, party,
 * function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreCgProcessVariables } from 'kemitraan/governance';
 * const { gaps } = scoreCgProcessVariables({ 'starting-conditions': 'out', 'institutional-design': 'in' });
 * gaps.map(({ item, standing }) => `${item} ${standing}`);
 * // => ['starting-conditions failed', 'facilitative-leadership open', 'joint-process open']
 * ```
 * @see muara-enim
 */
export function scoreCgProcessVariables(
  subject: Case,
  options?: ScoreOptions<Group>,
): CgProcessVariablesVerdict;
export function scoreCgProcessVariables(
  levels: ChecklistLevels<typeof cgProcessVariables>,
  options?: WeightsOption<Group>,
): CgProcessVariablesVerdict;
export function scoreCgProcessVariables(
  input: Case | ChecklistLevels<typeof cgProcessVariables>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreCgProcessVariables', cgProcessVariables, input, options);
}
