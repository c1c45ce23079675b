import type { Verdict } from '../forms/assert-verdict.js';
import type { Definition } from '../forms/definition.js';
import type { ReplicationParameters } from '../forms/sensitivity/parameters.js';
import { readParameters } from '../forms/sensitivity/read-parameters.js';
import { verdictAt } from '../forms/sensitivity/verdict-at.js';
import { type CaseOption, withSource } from './checked-source.js';

/**
 * The verdict of one replication: the same definition and verdict, with the parameters that {@link sensitivity} returned for
 * it, or others. What they do not name is as in the verdict.
 *
 * What a verdict has of its case beside its inputs (evidence, parties, dates of a process) is not in it. Under another line
 * between in and out its inputs are the levels as recalibrated to it. Throws a `KemitraanError` for parameters that such a
 * verdict cannot be computed with, and for a verdict or a case as `sensitivity` does.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { replay } from 'kemitraan/evidence';
 * const verdict = classifyArchetype({ balance: 'mostly-out', importance: 'out', complementarity: 'out' });
 * replay(partnershipArchetypes, verdict, { levels: { balance: 2 / 3 } }).outcome;
 * // => { kind: 'none' }
 * ```
 */
export function replay<Given extends Verdict>(
  definition: Definition,
  verdict: Given,
  parameters: ReplicationParameters,
  options: CaseOption = {},
): Given {
  return withSource('replay', definition, verdict, options, (setting) => {
    const read = readParameters(setting, parameters);
    // A verdict of the same definition has the same form and the same ids.
    return verdictAt('replay', setting.checked, read, setting.source) as Given;
  });
}
