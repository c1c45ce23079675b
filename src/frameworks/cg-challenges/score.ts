import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { cgChallenges } from './definition.js';

/** What the three challenges to collaborative governance in CSR come to for one partnership. */
export type CgChallengesVerdict = ChecklistVerdictOf<typeof cgChallenges>;

type Group = keyof typeof cgChallenges.groups;

/**
 * Scores a case, or a record of levels, by the three challenges to collaborative governance in CSR: 1 where none of
 * them is there, 0 where all are; and which are there, or may be.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. There is an overall score
 * only with weights of the caller, since the article gives none. Throws a `KemitraanError` for a level, item, party,
 * function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreCgChallenges } from 'kemitraan/governance';
 * const { groups, gaps } = scoreCgChallenges({ 'low-msme-capacity': 'in', 'limited-regulation': 'out', 'weak-evaluation': 'in' });
 * groups.challenges.score; // => { lo: 0.3333333333333333, hi: 0.3333333333333333 }
 * gaps.map(({ item }) => item); // => ['low-msme-capacity', 'weak-evaluation']
 * ```
 * @see muara-enim
 */
export function scoreCgChallenges(subject: Case, options?: ScoreOptions<Group>): CgChallengesVerdict;
export function scoreCgChallenges(
  levels: ChecklistLevels<typeof cgChallenges>,
  options?: WeightsOption<Group>,
): CgChallengesVerdict;
export function scoreCgChallenges(
  input: Case | ChecklistLevels<typeof cgChallenges>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreCgChallenges', cgChallenges, input, options);
}
