import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { mspCharacteristics } from './definition.js';

/** What the nine characteristics of a multi-stakeholder partnership come to for one partnership. */
export type MspCharacteristicsVerdict = ChecklistVerdictOf<typeof mspCharacteristics>;

type Group = keyof typeof mspCharacteristics.groups;

/**
 * Scores a case, or a record of levels, by the nine characteristics of a multi-stakeholder partnership: a score of each group, what is
 * missing or open, and who has to see to it.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score only
 * with weights of the caller, since the source gives none. Throws a `KemitraanError` for a level, item, party, function,
 * date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreMspCharacteristics } from 'kemitraan/collaboration';
 * scoreMspCharacteristics({ 'key-stakeholders': 'in', learning: 'out' }).groups.characteristics.coverage.known; // => 2
 * ```
 * @see lan
 */
export function scoreMspCharacteristics(
  subject: Case,
  options?: ScoreOptions<Group>,
): MspCharacteristicsVerdict;
export function scoreMspCharacteristics(
  levels: ChecklistLevels<typeof mspCharacteristics>,
  options?: WeightsOption<Group>,
): MspCharacteristicsVerdict;
export function scoreMspCharacteristics(
  input: Case | ChecklistLevels<typeof mspCharacteristics>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreMspCharacteristics', mspCharacteristics, input, options);
}
