import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { muaraEnimStrategies } from './definition.js';

/** How much of the four strategies recommended for Muara Enim has been taken up in one partnership. */
export type MuaraEnimStrategiesVerdict = ChecklistVerdictOf<typeof muaraEnimStrategies>;

type Group = keyof typeof muaraEnimStrategies.groups;

/**
 * Scores a case, or a record of levels, by the four strategies recommended for Muara Enim: how much of them has been
 * taken up, what is missing or open, and what of it the local government has to see to.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score
 * only with weights of the caller, since the article gives none. Throws a `KemitraanError` for a level, item, party,
 * function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreMuaraEnimStrategies } from 'kemitraan/governance';
 * const { stakeholders } = scoreMuaraEnimStrategies({ 'strengthen-forum': 'in', 'integrated-data': 'out' });
 * stakeholders['local-government'].score; // => { lo: 0.5, hi: 0.5 }
 * ```
 * @see muara-enim
 */
export function scoreMuaraEnimStrategies(
  subject: Case,
  options?: ScoreOptions<Group>,
): MuaraEnimStrategiesVerdict;
export function scoreMuaraEnimStrategies(
  levels: ChecklistLevels<typeof muaraEnimStrategies>,
  options?: WeightsOption<Group>,
): MuaraEnimStrategiesVerdict;
export function scoreMuaraEnimStrategies(
  input: Case | ChecklistLevels<typeof muaraEnimStrategies>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreMuaraEnimStrategies', muaraEnimStrategies, input, options);
}
