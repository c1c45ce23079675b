import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { tripleBottomLine } from './definition.js';

/** What people, planet and profit come to for one partnership. */
export type TripleBottomLineVerdict = ChecklistVerdictOf<typeof tripleBottomLine>;

type Group = keyof typeof tripleBottomLine.groups;

/**
 * Scores a case, or a record of levels, by people, planet and profit: how many of them a programme serves, and what is
 * missing or open.
 *
 * The score is the mean over those that apply, from 0 to 1; what is unknown keeps it wide. The mean weighs the three alike,
 * which no source does. There is an overall score only with weights of the caller. Throws a `KemitraanError` for a level,
 * item, party, function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scoreTripleBottomLine } from 'kemitraan/relationship';
 * const { gaps } = scoreTripleBottomLine({ people: 'in', planet: 'out' });
 * gaps.map(({ item, standing }) => `${item} ${standing}`); // => ['planet failed', 'profit open']
 * ```
 * @see omah-kreteg
 */
export function scoreTripleBottomLine(subject: Case, options?: ScoreOptions<Group>): TripleBottomLineVerdict;
export function scoreTripleBottomLine(
  levels: ChecklistLevels<typeof tripleBottomLine>,
  options?: WeightsOption<Group>,
): TripleBottomLineVerdict;
export function scoreTripleBottomLine(
  input: Case | ChecklistLevels<typeof tripleBottomLine>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreTripleBottomLine', tripleBottomLine, input, options);
}
