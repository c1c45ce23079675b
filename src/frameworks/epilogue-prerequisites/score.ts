import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { epiloguePrerequisites } from './definition.js';

/** What the prerequisites that the LAN report gives for both models come to for one partnership. */
export type EpiloguePrerequisitesVerdict = ChecklistVerdictOf<typeof epiloguePrerequisites>;

type Group = keyof typeof epiloguePrerequisites.groups;

/**
 * Scores a case, or a record of levels, by the prerequisites that the LAN report gives for both models: a score of each group, what is
 * missing or open, and who has to see to it.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score only
 * with weights of the caller, since the source gives none. Throws a `KemitraanError` for a level, item, party, function,
 * date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreEpiloguePrerequisites } from 'kemitraan/collaboration';
 * scoreEpiloguePrerequisites({ 'good-leadership': 'in', 'mutual-trust': 'out' }).groups['both-models'].score; // => { lo: 0.2, hi: 0.8 }
 * ```
 * @see lan
 */
export function scoreEpiloguePrerequisites(
  subject: Case,
  options?: ScoreOptions<Group>,
): EpiloguePrerequisitesVerdict;
export function scoreEpiloguePrerequisites(
  levels: ChecklistLevels<typeof epiloguePrerequisites>,
  options?: WeightsOption<Group>,
): EpiloguePrerequisitesVerdict;
export function scoreEpiloguePrerequisites(
  input: Case | ChecklistLevels<typeof epiloguePrerequisites>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreEpiloguePrerequisites', epiloguePrerequisites, input, options);
}
