import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import type { Levels } from '../../forms/input.js';
import { classifyLadder } from '../../forms/ladder/classify.js';
import type { LadderVerdict } from '../../forms/ladder/verdict.js';
import { type ParticipationIndicator, type ParticipationPhase, participationPhases } from './definition.js';

/** What the phases of participation say about one community group. */
export type ParticipationPhaseVerdict = LadderVerdict<
  ParticipationIndicator,
  ParticipationPhase,
  'participation-phases'
>;

/** A sub-question of the two highest phases. */
export type ParticipationPart =
  | 'collaboration-control.collaboration'
  | 'collaboration-control.control'
  | 'problem-solution.identification'
  | 'problem-solution.initiation';

/**
 * Places a community group on the five phases of participation: neglect, data and information provider, involved in
 * consultation, collaboration and control, problem identification and initiator of solutions.
 *
 * Takes a case, or a record of levels by indicator. The phases are read as roles, not as steps that build on each other:
 * a group is placed at the highest whose own criteria it meets, above 0.5; at neglect where ideas were put before it and
 * it has none of the other roles; at none where nothing was put before it either. Labour, money or land alone raise no phase. What is left out or unknown leaves every phase possible
 * that it could still decide.
 *
 * For a case it gives a list: a verdict of each party of the sector community that is a partner or a beneficiary, and of
 * each management function that rows on it name (the others, if rows speak of all, in one more). Groups and functions
 * are never joined or averaged: `rangeOf` tells how far they span. Every row on a phase names its group in `about`.
 * Options, for a case: `parties`, `function`, `asOf`. Throws a `KemitraanError` for input that is not understood.
 *
 * @example
 * ```ts
 * import { classifyParticipationPhase } from 'kemitraan/participation';
 * classifyParticipationPhase({ 'problem-solution': 'mostly-out', 'collaboration-control': 'mostly-out', consultation: 'in' })
 *   .outcome; // => { kind: 'placed', rung: 'consultation' }
 * classifyParticipationPhase({ 'collaboration-control.collaboration': 'in', 'collaboration-control.control': 'out' })
 *   .status['collaboration-control']; // => 'excluded'
 * ```
 * @see lan
 * @see thomas-2012
 */
export function classifyParticipationPhase(
  subject: Case,
  options?: ScopeOptions,
): ParticipationPhaseVerdict[];
export function classifyParticipationPhase(
  levels: Levels<ParticipationIndicator | ParticipationPart>,
): ParticipationPhaseVerdict;
export function classifyParticipationPhase(
  input: Case | Levels<ParticipationIndicator | ParticipationPart>,
  options: ScopeOptions = {},
): unknown {
  return classifyLadder('classifyParticipationPhase', participationPhases, input, options);
}
