import type { Case } from '../../case/case.js';
import { reading } from '../../core/reading.js';
import { isCase, type Levels } from '../../forms/input.js';
import { type ClassifyOptions, classifyAs, type ReadingOption } from '../../forms/typology/classify.js';
import type { TypologyVerdict } from '../../forms/typology/verdict.js';
import {
  type CommunicationAttribute,
  type CommunicationReading,
  type CommunicationType,
  communicationConvergence,
} from './definition.js';
import { communicationFacts } from './facts.js';
import { assertCommunications } from './ways.js';

/** What is said of the communication in one partnership. */
export type CommunicationVerdict = TypologyVerdict<
  CommunicationAttribute,
  CommunicationType,
  CommunicationReading,
  'communication-convergence'
>;

/**
 * Classifies how partners communicate: convergent, one-way, dominated, or both of the latter.
 *
 * Takes a case, or a record of levels by attribute; reads and throws as `classifyArchetype` does. Whether information runs
 * both ways is the minimum over pairs of partners, and domination the strongest over ordered pairs, in [0, 1]. From a case,
 * where nobody judged a pair, whether information runs both ways is read off the list `communications`; that nothing comes
 * back is concluded only from a row that says `one-way`, or from a list that the case declares complete. Who dominates is
 * in the reason `binding-parties` of `domination`. Throws `invalid-case` besides for a communication of a party with itself.
 *
 * @example
 * ```ts
 * import { classifyCommunication } from 'kemitraan/relationship';
 * classifyCommunication({ 'two-way': 'out', domination: 'in' }).outcome;
 * // => { kind: 'hybrid', types: ['one-way', 'dominated'] }
 * classifyCommunication({ 'two-way': 'mostly-in', domination: 'out' }).outcome;
 * // => { kind: 'dominant', type: 'convergent' }
 * ```
 * @see antam
 */
export function classifyCommunication(
  subject: Case,
  options?: ClassifyOptions<CommunicationReading>,
): CommunicationVerdict;
export function classifyCommunication(
  levels: Levels<CommunicationAttribute>,
  options?: ReadingOption<CommunicationReading>,
): CommunicationVerdict;
export function classifyCommunication(
  input: Case | Levels<CommunicationAttribute>,
  options: ClassifyOptions<CommunicationReading> = {},
): CommunicationVerdict {
  const caller = 'classifyCommunication';
  const verdict = classifyAs(caller, communicationConvergence, input, options, communicationFacts);
  if (isCase(input)) reading(caller, 'input', input, () => assertCommunications(input, caller));
  return verdict;
}
