import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { muaraEnimSupportingFactors } from './definition.js';

/** What the four supporting factors of Muara Enim come to for one partnership. */
export type SupportingFactorsVerdict = ChecklistVerdictOf<typeof muaraEnimSupportingFactors>;

type Group = keyof typeof muaraEnimSupportingFactors.groups;

/**
 * Scores a case, or a record of levels, by the four supporting factors found in Muara Enim: a score, and what is
 * missing or open.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score
 * only with weights of the caller, since the article gives none. Throws a `KemitraanError` for a level, item, party,
 * function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreSupportingFactors } from 'kemitraan/governance';
 * const { groups } = scoreSupportingFactors({ 'company-commitment': 'in', 'third-party-partnership': 'mostly-in' });
 * groups.factors.coverage.known; // => 2
 * ```
 * @see muara-enim
 */
export function scoreSupportingFactors(
  subject: Case,
  options?: ScoreOptions<Group>,
): SupportingFactorsVerdict;
export function scoreSupportingFactors(
  levels: ChecklistLevels<typeof muaraEnimSupportingFactors>,
  options?: WeightsOption<Group>,
): SupportingFactorsVerdict;
export function scoreSupportingFactors(
  input: Case | ChecklistLevels<typeof muaraEnimSupportingFactors>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreSupportingFactors', muaraEnimSupportingFactors, input, options);
}
