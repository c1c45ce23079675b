import type { Case } from '../../case/case.js';
import { type IndexOptions, type JoinOptions, scoreIndex } from '../../forms/index/score.js';
import type { IndexAnswers, IndexVerdictOf } from '../../forms/score.js';
import { type TjslAwardAspect, tjslAward } from './definition.js';

/** How one company stands on the seven aspects of the award. */
export type TjslAwardVerdict = IndexVerdictOf<typeof tjslAward>;

/**
 * Scores a company on the seven aspects of the TJSL award of Bandung: from a record of levels one verdict, from a case a
 * list, one of each company of it, partner or beneficiary.
 *
 * A level is how far the aspect is fulfilled, from 0 to 1; what is unknown keeps it wide, and `other`, which the Forum
 * sets, is unknown unless it is judged. A number, such as a deviation, becomes a level only through `calibrate`, by anchors
 * of the caller: the report gives none. There is an overall score only with weights of the caller, since the report gives
 * none either. Companies are never joined; `rankAward` puts them in an order. A case says of which company a row speaks in
 * `about`. Throws a `KemitraanError` for a level, aspect, party, function, date, weight or option that there is none of.
 *
 * @example
 * ```ts
 * import { calibrate } from 'kemitraan/measure';
 * import { planDeviation, scoreAward } from 'kemitraan/programmes';
 * const { size } = planDeviation(400_000_000, 380_000_000);
 * const followed = size ? calibrate(size.hi, { out: 0.5, crossover: 0.25, in: 0.05 }) : 'unknown';
 * const { groups, score } = scoreAward({ implementation: followed, documents: 'out' });
 * groups.implementation.score; // => { lo: 0.95, hi: 0.95 }
 * groups.other.score; // => { lo: 0, hi: 1 }
 * score; // => undefined
 * ```
 * @see lan
 */
export function scoreAward(subject: Case, options?: IndexOptions<TjslAwardAspect>): TjslAwardVerdict[];
export function scoreAward(
  levels: IndexAnswers<typeof tjslAward>,
  options?: JoinOptions<TjslAwardAspect>,
): TjslAwardVerdict;
export function scoreAward(
  input: Case | IndexAnswers<typeof tjslAward>,
  options: IndexOptions = {},
): unknown {
  return scoreIndex('scoreAward', tjslAward, input, options);
}
