import type { Applicable } from '../core/interval.js';
import type { Verdict } from './assert-verdict.js';
import { scoreChecklist } from './checklist/score.js';
import type { Definition } from './definition.js';
import { evaluateIndex, joinedBy } from './index/score.js';
import { classifyLadder } from './ladder/classify.js';
import { auditProcess } from './process/audit.js';
import { classifyProfile } from './profile/classify.js';
import { validatePropositions } from './propositions/validate.js';
import { validateRoles } from './role-model/validate.js';
import { classifyAs } from './typology/classify.js';

/** The inputs of a verdict, by question: an interval, not applicable, or, of a row of a profile, the columns left. */
export type Inputs = Readonly<Record<string, Applicable | readonly string[]>>;

/** How a verdict is computed from its inputs, beside them. */
export interface RecomputeOptions {
  /** Of a typology or a profile; its default reading where it is left out. */
  readonly reading?: string;
  /** Of a checklist or an index: as its own function takes them. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Of an index, with weights. */
  readonly aggregation?: 'arithmetic' | 'geometric';
  /** Of a Likert index: the lengths of the scales that were answered on. */
  readonly lengths?: readonly number[];
}

/**
 * The verdict of a definition of any form for inputs such as a verdict holds. What it has of a case beside its inputs (evidence,
 * parties, disagreements, the history of a process) is not in it. The definition has been checked. Throws for inputs that are
 * none, under the name of the function that a caller sees in an error; those of an index have been checked.
 */
export function recompute(
  caller: string,
  definition: Definition,
  inputs: Inputs,
  { reading, weights, aggregation, lengths }: RecomputeOptions = {},
): Verdict {
  const levels = inputs as never;
  const read = reading === undefined ? {} : { reading };
  const weighed = weights === undefined ? {} : { weights };
  switch (definition.form) {
    case 'typology':
      return classifyAs(caller, definition, levels, read);
    case 'profile':
      return classifyProfile(caller, definition, levels, read) as Verdict;
    case 'ladder':
      return classifyLadder(caller, definition, levels, {}) as Verdict;
    case 'checklist':
      return scoreChecklist(caller, definition, levels, weighed);
    case 'index': {
      // An answer on a Likert scale is rescaled once: what is left of it is no longer one, and its own door would refuse it.
      const joined = joinedBy(caller, definition, {
        ...weighed,
        ...(aggregation !== undefined && { aggregation }),
      });
      const input = { inputs: inputs as Readonly<Record<string, Applicable>>, disagreements: [] };
      return evaluateIndex(definition, { ...input, ...(lengths && { lengths }) }, joined);
    }
    case 'propositions':
      return validatePropositions(caller, definition, levels, {});
    case 'role-model':
      return validateRoles(caller, definition, levels, {});
    case 'process':
      return auditProcess(caller, definition, levels, {});
  }
}
