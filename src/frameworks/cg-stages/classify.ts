import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import type { Levels } from '../../forms/input.js';
import { classifyLadder } from '../../forms/ladder/classify.js';
import type { LadderVerdict } from '../../forms/ladder/verdict.js';
import { type CollaborationIndicator, type CollaborationStage, collaborationStages } from './definition.js';

/** What the stage names of collaborative governance say about one partnership. */
export type CollaborationStageVerdict = LadderVerdict<
  CollaborationIndicator,
  CollaborationStage,
  'cg-stages'
>;

/** A sub-question of the formal mechanism. */
export type CollaborationPart = 'formal-mechanism.deliberation' | 'formal-mechanism.joint-decision';

/**
 * Says which of four stage names hold of a partnership: nascent, pre-collaborative, coordinative, collaborative.
 *
 * Takes a case, or a record of levels by indicator, and gives one verdict, about the partnership as one. Several names may
 * hold at once, as they do in the source, or none; a name holds where its criteria are above 0.5 (or below it, where they
 * ask for an indicator to be out). Only pre-collaborative and coordinative are stated to come before collaborative, and
 * the order moves nothing: where coordinative holds beside collaborative, a reason says so. What is left out or unknown
 * leaves every name open that it could still decide. Options, for a case: `parties`, `function`, `asOf`. Throws a
 * `KemitraanError` for input that is not understood.
 *
 * @example
 * ```ts
 * import { classifyCollaborationStage } from 'kemitraan/governance';
 * const { outcome } = classifyCollaborationStage({
 *   'cross-actor-initiatives': 'in',
 *   'structured-governance': 'mostly-out',
 *   interaction: 'in',
 *   'formal-mechanism.joint-decision': 'out',
 * });
 * outcome.kind === 'held' && outcome.labels; // => ['nascent', 'pre-collaborative']
 * outcome.kind === 'held' && outcome.open; // => ['coordinative']
 * ```
 * @see muara-enim
 */
export function classifyCollaborationStage(subject: Case, options?: ScopeOptions): CollaborationStageVerdict;
export function classifyCollaborationStage(
  levels: Levels<CollaborationIndicator | CollaborationPart>,
): CollaborationStageVerdict;
export function classifyCollaborationStage(
  input: Case | Levels<CollaborationIndicator | CollaborationPart>,
  options: ScopeOptions = {},
): unknown {
  return classifyLadder('classifyCollaborationStage', collaborationStages, input, options);
}
