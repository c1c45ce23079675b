import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { muaraEnimInhibitingFactors } from './definition.js';

/** What the five inhibiting factors of Muara Enim come to for one partnership. */
export type InhibitingFactorsVerdict = ChecklistVerdictOf<typeof muaraEnimInhibitingFactors>;

type Group = keyof typeof muaraEnimInhibitingFactors.groups;

/**
 * Scores a case, or a record of levels, by the five inhibiting factors found in Muara Enim: 1 where none of them is
 * there, 0 where all are; which are there, or may be; and the recommended strategies that answer them.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score
 * only with weights of the caller, since the article gives none. Throws a `KemitraanError` for a level, item, party,
 * function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreInhibitingFactors } from 'kemitraan/governance';
 * const { gaps } = scoreInhibitingFactors({ 'forum-ineffective': 'in', 'msme-capacity': 'out' });
 * gaps.find(({ standing }) => standing === 'failed')?.tactics; // => ['muara-enim-strategies.strengthen-forum']
 * ```
 * @see muara-enim
 */
export function scoreInhibitingFactors(
  subject: Case,
  options?: ScoreOptions<Group>,
): InhibitingFactorsVerdict;
export function scoreInhibitingFactors(
  levels: ChecklistLevels<typeof muaraEnimInhibitingFactors>,
  options?: WeightsOption<Group>,
): InhibitingFactorsVerdict;
export function scoreInhibitingFactors(
  input: Case | ChecklistLevels<typeof muaraEnimInhibitingFactors>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreInhibitingFactors', muaraEnimInhibitingFactors, input, options);
}
