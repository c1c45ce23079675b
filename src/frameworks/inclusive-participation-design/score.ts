import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { inclusiveParticipationDesign } from './definition.js';

/** What the design for inclusive participation comes to for one partnership. */
export type InclusiveParticipationDesignVerdict = ChecklistVerdictOf<typeof inclusiveParticipationDesign>;

type Group = keyof typeof inclusiveParticipationDesign.groups;

/**
 * Scores a case, or a record of levels, by the design for inclusive participation: a score of each group, what is missing or
 * open, and who has to see to it.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. The three examples of the
 * purpose are listed, and not scored. There is an overall score only with weights of the caller, since the source gives none.
 * Throws a `KemitraanError` for a level, item, party, function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreInclusiveParticipationDesign } from 'kemitraan/collaboration';
 * scoreInclusiveParticipationDesign({ 'design.1': 'in', 'eval.2': 'out' }).groups.design.score; // => { lo: 0.25, hi: 1 }
 * ```
 * @see lan
 */
export function scoreInclusiveParticipationDesign(
  subject: Case,
  options?: ScoreOptions<Group>,
): InclusiveParticipationDesignVerdict;
export function scoreInclusiveParticipationDesign(
  levels: ChecklistLevels<typeof inclusiveParticipationDesign>,
  options?: WeightsOption<Group>,
): InclusiveParticipationDesignVerdict;
export function scoreInclusiveParticipationDesign(
  input: Case | ChecklistLevels<typeof inclusiveParticipationDesign>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreInclusiveParticipationDesign', inclusiveParticipationDesign, input, options);
}
