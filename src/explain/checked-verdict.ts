import type { Case } from '../case/case.js';
import { KemitraanError } from '../core/error.js';
import { assertCheckedPlain, type Checked, type Verdict } from '../forms/assert-verdict.js';
import type { Definition } from '../forms/definition.js';
import { assertProcedureVerdict } from '../forms/procedure/assert-verdict.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import { assertProcedure } from '../forms/procedure/limits.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';

/** A verdict on a case or a history, and the definition that gave it, once they are known to belong together. */
export type CheckedVerdict =
  | Checked
  | {
      readonly form: 'procedure';
      readonly definition: ProcedureDefinition;
      readonly verdict: ProcedureVerdict;
    };

/** What `whole` has looked through, with its definition; throws unless they belong together, and the case to both. */
export function checkedFor(
  caller: string,
  verdict: Verdict | ProcedureVerdict,
  definition: Definition | ProcedureDefinition,
  subject: Case | undefined,
): CheckedVerdict {
  if (!isProcedure(definition)) {
    const checked = assertCheckedPlain(caller, definition, verdict as Verdict);
    if (subject !== undefined) assertCaseOf(caller, checked.verdict, subject);
    return checked;
  }
  assertProcedure(caller, definition);
  const checked = assertProcedureVerdict(caller, definition, verdict);
  // A history is no case.
  if (subject !== undefined) assertCaseOf(caller, {}, subject);
  return { form: 'procedure', definition, verdict: checked };
}

/** Throws unless a verdict was computed from the case, whose names and evidence would be told as its own. */
export function assertCaseOf(caller: string, { scope }: Pick<Verdict, 'scope'>, subject: Case): void {
  if (scope !== undefined && scope.case === subject.id) return;
  throw new KemitraanError(
    caller,
    'options.case',
    subject?.id,
    'verdict-mismatch',
    scope
      ? `Pass the case that it was computed from, ${scope.case}.`
      : 'Leave it out: the verdict was not computed from a case.',
  );
}

/** Whether this is a matter of a procedure, by its definition. */
function isProcedure(definition: Definition | ProcedureDefinition): definition is ProcedureDefinition {
  return definition?.form === 'procedure';
}
