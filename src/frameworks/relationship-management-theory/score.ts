import type { Case } from '../../case/case.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../../forms/score.js';
import { relationshipManagementTheory } from './definition.js';

/** What the evidence of the four elements of managed relations comes to for one partnership. */
export type RelationshipElementsVerdict = ChecklistVerdictOf<typeof relationshipManagementTheory>;

type Group = keyof typeof relationshipManagementTheory.groups;

/**
 * Scores a case, or a record of levels, by the four elements of managed relations: of how many there is evidence, and what
 * is missing or open.
 *
 * The score is the mean over the elements that apply, from 0 to 1; what is unknown keeps it wide. It says of how much there
 * is evidence, and is no measurement of how good the relation is. There is an overall score only with weights of the caller,
 * since the source gives none. Throws a `KemitraanError` for a level, element, party, function, date or weight that there is
 * none of.
 *
 * @example
 * ```ts
 * import { scoreRelationshipElements } from 'kemitraan/relationship';
 * const { groups } = scoreRelationshipElements({ trust: 'in', commitment: 'in', satisfaction: 'mostly-in' });
 * groups.elements.coverage; // => { known: 3, applicable: 4, total: 4 }
 * ```
 * @see omah-kreteg
 */
export function scoreRelationshipElements(
  subject: Case,
  options?: ScoreOptions<Group>,
): RelationshipElementsVerdict;
export function scoreRelationshipElements(
  levels: ChecklistLevels<typeof relationshipManagementTheory>,
  options?: WeightsOption<Group>,
): RelationshipElementsVerdict;
export function scoreRelationshipElements(
  input: Case | ChecklistLevels<typeof relationshipManagementTheory>,
  options: ScoreOptions = {},
): unknown {
  return scoreChecklist('scoreRelationshipElements', relationshipManagementTheory, input, options);
}
