import type { Case } from '../case/case.js';
import { reading } from '../core/reading.js';
import type { Levels } from './input.js';
import { type AuditOptions, auditProcess } from './process/audit.js';
import type { ProcessDefinition } from './process/definition.js';
import { assertProcess } from './process/limits.js';
import type { ProcessCheck, ProcessVerdict } from './process/verdict.js';

/** The phases of a process that have no tasks, and so are questions themselves. */
type BarePhase<D extends ProcessDefinition> = Exclude<
  keyof D['phases'] & string,
  PhaseOf<D['tasks'][keyof D['tasks']]>
>;

type PhaseOf<Task> = Task extends { readonly phase: infer Phase } ? Phase : never;

/** What a process asks: its tasks, and the phases that have none. */
export type StepsOf<D extends ProcessDefinition> = (keyof D['tasks'] & string) | BarePhase<D>;

/** The rules of a process: its questions, and what is looked at beside them. */
export type ProcessRulesOf<D extends ProcessDefinition> =
  | StepsOf<D>
  | `${keyof D['phases'] & string}.${Exclude<ProcessCheck, 'by'>}`
  | `${keyof D['tasks'] & string}.by`;

/** The verdict that a process gives. */
export type ProcessVerdictOf<D extends ProcessDefinition> = ProcessVerdict<
  StepsOf<D>,
  keyof D['phases'] & string,
  ProcessRulesOf<D>,
  D['id']
>;

/**
 * Audits a case, or a record of levels, by a process: the library's or a caller's own. It gives how far each phase is, what
 * was skipped, what comes next, and every finding: each task, and whether the order was kept.
 *
 * A task is done above 0.5 and not done below it; unknown, or exactly 0.5, cannot be told. From a case, tasks are read off
 * observations, and where nobody judged off the activities that name them; that something was not done is concluded only from a
 * complete list of activities that all say what they carry out. When something was done is told by the dates of activities
 * alone; dates that may be either way cannot tell. A case without activities is no fault: it leaves these findings open.
 * Throws a `KemitraanError` for a level, task or date that there is none of, and for a definition beyond its limits;
 * `defineProcess` checks the rest.
 *
 * @example
 * ```ts
 * import { poacFunctions } from 'kemitraan/collaboration';
 * import { audit } from 'kemitraan/forms';
 * const { skipped, next } = audit(poacFunctions, { planning: 'in', organizing: 'out', actuating: 'in' });
 * skipped; // => ['organizing']
 * next; // => { phase: 'controlling', tasks: ['controlling'] }
 * ```
 */
export function audit<const D extends ProcessDefinition>(
  definition: D,
  subject: Case,
  options?: AuditOptions,
): ProcessVerdictOf<D>;
export function audit<const D extends ProcessDefinition>(
  definition: D,
  levels: Levels<StepsOf<D>>,
): ProcessVerdictOf<D>;
export function audit(
  definition: ProcessDefinition,
  input: Case | Levels<string>,
  options: AuditOptions = {},
): unknown {
  return reading(
    'audit',
    'definition',
    definition,
    () => audited(definition, input, options),
    'invalid-definition',
  );
}

function audited(
  definition: ProcessDefinition,
  input: Case | Levels<string>,
  options: AuditOptions = {},
): unknown {
  assertProcess('audit', definition);
  return auditProcess('audit', definition, input, options);
}
