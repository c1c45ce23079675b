import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { pppSuccessFactors } from './definition.js';

/** What the success factors of public-private partnership come to for one partnership. */
export type PppFactorsVerdict = ChecklistVerdictOf<typeof pppSuccessFactors>;

type Group = keyof typeof pppSuccessFactors.groups;

/**
 * Scores a case, or a record of levels, by the success factors of public-private partnership: a score of each group, what is
 * missing or open, and who has to see to it.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score only
 * with weights of the caller, since the source gives none. Throws a `KemitraanError` for a level, item, party, function,
 * date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scorePppFactors } from 'kemitraan/collaboration';
 * scorePppFactors({ 'priv.values': 'in', 'priv.csr-policy': 'out' }).groups.private.score; // => { lo: 0.2, hi: 0.8 }
 * ```
 * @see lan
 */
export function scorePppFactors(subject: Case, options?: ScoreOptions<Group>): PppFactorsVerdict;
export function scorePppFactors(
  levels: ChecklistLevels<typeof pppSuccessFactors>,
  options?: WeightsOption<Group>,
): PppFactorsVerdict;
export function scorePppFactors(
  input: Case | ChecklistLevels<typeof pppSuccessFactors>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scorePppFactors', pppSuccessFactors, input, options);
}
