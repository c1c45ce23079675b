import type { Case } from '../../case/case.js';
import { type IndexOptions, type JoinOptions, scoreIndex } from '../../forms/index/score.js';
import type { IndexAnswers, IndexVerdictOf } from '../../forms/score.js';
import { organisationPublicRelationship, type RelationshipDimension } from './definition.js';

/** How one party sees the relation. */
export type RelationshipVerdict = IndexVerdictOf<typeof organisationPublicRelationship>;

type Optional = 'exchange' | 'communal';

/**
 * Scores the relationship between an organisation and its publics as each party of a case sees it, or as a record of
 * answers does: a score of each dimension, from 0 to 1.
 *
 * Answers are on Likert scales of any length, `{ points, of }`, from 1 (disagree wholly); each is rescaled,
 * (points - 1) / (of - 1), and a reversed statement turned round. What nobody answered keeps a score wide. Respondents of
 * one party who differ span what they said, and the verdict reports that they do. A case gives a list, a verdict of each
 * party whose view it may be, partner or beneficiary, in any sector; they are never joined. There is an overall score only
 * with weights of the caller; those of exchange and communal may be left out. Throws a `KemitraanError` for an answer,
 * statement, party, function, date, weight or option that there is none of.
 *
 * @example
 * ```ts
 * import { scoreRelationship } from 'kemitraan/relationship';
 * const verdict = scoreRelationship({
 *   'trust.keeps-word': { points: 6, of: 7 },
 *   'trust.checked-upon': { points: 2, of: 7 },
 * });
 * verdict.groups.trust.coverage; // => { known: 2, applicable: 4, total: 4 }
 * verdict.inputs['trust.keeps-word']; // => { lo: 0.8333333333333334, hi: 0.8333333333333334 }
 * verdict.lengths; // => [7]
 * ```
 * @see omah-kreteg
 * @see hon-grunig-1999
 */
export function scoreRelationship(
  subject: Case,
  options?: IndexOptions<RelationshipDimension, Optional>,
): RelationshipVerdict[];
export function scoreRelationship(
  answers: IndexAnswers<typeof organisationPublicRelationship>,
  options?: JoinOptions<RelationshipDimension, Optional>,
): RelationshipVerdict;
export function scoreRelationship(
  input: Case | IndexAnswers<typeof organisationPublicRelationship>,
  options: Omit<IndexOptions, 'weights'> & { readonly weights?: object } = {},
): unknown {
  return scoreIndex('scoreRelationship', organisationPublicRelationship, input, options as IndexOptions);
}
