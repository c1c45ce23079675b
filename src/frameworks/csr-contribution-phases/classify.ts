import type { Case } from '../../case/case.js';
import { classifyProfile } from '../../forms/profile/classify.js';
import type { RowAnswers } from '../../forms/profile/read.js';
import type { ProfileVerdict } from '../../forms/profile/verdict.js';
import type { ClassifyOptions, ReadingOption } from '../../forms/typology/classify.js';
import { type CsrPhase, type CsrReading, type CsrRow, csrContributionPhases } from './definition.js';

/** What the phases of CSR contribution say about one company's contribution. */
export type CsrPhaseVerdict = ProfileVerdict<CsrRow, CsrPhase, CsrReading, 'csr-contribution-phases'>;

/**
 * Places a company's contribution in the table of CSR phases: charity, philanthropy, corporate citizen.
 *
 * Takes a case, or a record of the phase or phases that each of the seven rows fits. First each row: what it leaves. Then
 * the phase: placed where the mission is answered and one phase fits every answered row, with how many are answered;
 * mixed where no phase fits them all; inapplicable where the mission does not apply;
 * else undetermined. That rule is ours; under the reading `mission-led` the mission
 * decides alone. A row counts as answered where it rules some phase out. What is left out is unknown.
 *
 * For a case it gives a list: a verdict of each party of the sectors business and finance that is a partner or a
 * beneficiary, and of each management function that rows on it name. Every row names its company in `about`. Options: `reading` (`all-rows` by default, `mission-led`) and, for
 * a case, `parties`, `function`, `asOf`. Throws a `KemitraanError` for input that is not understood.
 *
 * @example
 * ```ts
 * import { classifyCsrPhase } from 'kemitraan/csr';
 * classifyCsrPhase({ mission: 'citizenship', contribution: ['charity', 'citizenship'] }).outcome;
 * // => { kind: 'placed', column: 'citizenship', answered: 2, applicable: 7 }
 * const mixed = classifyCsrPhase({ mission: 'citizenship', organisation: 'charity' });
 * mixed.outcome; // => { kind: 'mixed', columns: ['charity', 'citizenship'] }
 * mixed.readings['mission-led']; // => { kind: 'placed', column: 'citizenship', answered: 1, applicable: 1 }
 * ```
 * @see lan
 * @see saidi-abidin-2004
 */
export function classifyCsrPhase(subject: Case, options?: ClassifyOptions<CsrReading>): CsrPhaseVerdict[];
export function classifyCsrPhase(
  answers: RowAnswers<CsrRow, CsrPhase>,
  options?: ReadingOption<CsrReading>,
): CsrPhaseVerdict;
export function classifyCsrPhase(
  input: Case | RowAnswers<CsrRow, CsrPhase>,
  options: ClassifyOptions<CsrReading> = {},
): unknown {
  return classifyProfile('classifyCsrPhase', csrContributionPhases, input, options);
}
