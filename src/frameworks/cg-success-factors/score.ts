import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { cgSuccessFactors } from './definition.js';

/** What the five success factors of collaborative governance come to for one partnership. */
export type CgSuccessFactorsVerdict = ChecklistVerdictOf<typeof cgSuccessFactors>;

type Group = keyof typeof cgSuccessFactors.groups;

/**
 * Scores a case, or a record of levels, by the five success factors of collaborative governance: a score of the four
 * whose direction is plain, and what of them is missing or open. The complexity of relations is listed and not scored.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score
 * only with weights of the caller, since the article gives none. Throws a `KemitraanError` for a level, item, party,
 * function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreCgSuccessFactors } from 'kemitraan/governance';
 * const { groups, gaps } = scoreCgSuccessFactors({
 *   'direct-involvement': 'in',
 *   'joint-decision': 'out',
 *   consensus: 'out',
 *   'conflict-management': 'in',
 *   'relationship-complexity': 'in',
 * });
 * groups.factors.score; // => { lo: 0.5, hi: 0.5 }
 * gaps.map(({ item }) => item); // => ['joint-decision', 'consensus']
 * ```
 * @see muara-enim
 */
export function scoreCgSuccessFactors(subject: Case, options?: ScoreOptions<Group>): CgSuccessFactorsVerdict;
export function scoreCgSuccessFactors(
  levels: ChecklistLevels<typeof cgSuccessFactors>,
  options?: WeightsOption<Group>,
): CgSuccessFactorsVerdict;
export function scoreCgSuccessFactors(
  input: Case | ChecklistLevels<typeof cgSuccessFactors>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreCgSuccessFactors', cgSuccessFactors, input, options);
}
