import type { Case } from '../../case/case.js';
import { type IndexOptions, type JoinOptions, scoreIndex } from '../../forms/index/score.js';
import type { IndexAnswers, IndexVerdictOf } from '../../forms/score.js';
import { type SigerMuComponent, sigerMu } from './definition.js';

/** How close one partnership comes to SIGER-MU. */
export type SigerMuVerdict = IndexVerdictOf<typeof sigerMu>;

/**
 * Scores a case, or a record of levels, by SIGER-MU: a score of each of the four components, what is missing or open, and
 * who has to see to it where the article says.
 *
 * A component is the mean over its elements that apply, from 0 to 1; what is unknown keeps it wide. It measures closeness
 * to a model that the article proposes, not success. There is an overall score only with weights of the caller, since the
 * article gives none: arithmetic, so that a shortfall in one component can be made up by another, or geometric, so that it
 * can only in part. Throws a `KemitraanError` for a level, element, party, function, date, weight or option that there is
 * none of.
 *
 * @example
 * ```ts
 * import { scoreSigerMu } from 'kemitraan/governance';
 * const { groups, blocking } = scoreSigerMu({ 'equal-actors.company': 'in', 'equal-actors.example': 'in' });
 * groups['equal-actors'].coverage; // => { known: 1, applicable: 5, total: 5 }
 * groups['equal-actors'].score; // => { lo: 0.2, hi: 1 }
 * blocking.open; // => ['equal-actors.forum']
 * ```
 * @see muara-enim
 */
export function scoreSigerMu(subject: Case, options?: IndexOptions<SigerMuComponent>): SigerMuVerdict;
export function scoreSigerMu(
  levels: IndexAnswers<typeof sigerMu>,
  options?: JoinOptions<SigerMuComponent>,
): SigerMuVerdict;
export function scoreSigerMu(
  input: Case | IndexAnswers<typeof sigerMu>,
  options: IndexOptions = {},
): unknown {
  return scoreIndex('scoreSigerMu', sigerMu, input, options);
}
