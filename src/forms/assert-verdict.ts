import { assertOneOf, isPlainObject } from '../core/assert.js';
import { KemitraanError, show } from '../core/error.js';
import { fixedCopy } from '../core/fixed-copy.js';
import { isPlainData } from '../core/plain-data.js';
import { checkOnce } from '../core/prepared.js';
import { assertDefinition } from './assert-definition.js';
import { assertShape } from './assert-shape.js';
import type { ChecklistVerdict } from './checklist/verdict.js';
import { type AnyDefinition, type Definition, readsCases } from './definition.js';
import type { FindingsVerdict } from './findings/verdict.js';
import type { IndexVerdict } from './index/verdict.js';
import type { LadderVerdict } from './ladder/verdict.js';
import type { ProcessVerdict } from './process/verdict.js';
import type { ProfileVerdict } from './profile/verdict.js';
import type { TypologyVerdict } from './typology/verdict.js';
import { isWholeVerdict } from './verdict-shape.js';

/** The verdict that each form gives. */
interface VerdictOfForm {
  readonly typology: TypologyVerdict;
  readonly ladder: LadderVerdict;
  readonly profile: ProfileVerdict;
  readonly checklist: ChecklistVerdict;
  readonly index: IndexVerdict;
  readonly propositions: FindingsVerdict;
  readonly 'role-model': FindingsVerdict;
  readonly process: ProcessVerdict;
}

/** A verdict of any form. */
export type Verdict = VerdictOfForm[keyof VerdictOfForm];

/** A definition and a verdict that it gave. */
export type Checked = {
  [F in Definition['form']]: {
    readonly form: F;
    readonly definition: Extract<Definition, { readonly form: F }>;
    readonly verdict: VerdictOfForm[F];
  };
}[Definition['form']];

/** The same of one form, or of some. */
export type CheckedOf<Form extends Definition['form']> = Extract<Checked, { readonly form: Form }>;

/** A definition and a verdict, once they are known to belong together; throws where they do not. */
export function assertChecked(caller: string, given: Definition, verdict: Verdict): Checked {
  return checkedBy(caller, given, verdict, assertVerdictOf);
}

/** The same for a verdict that has been looked through, by itself or as a part of what holds it, and is plain data. */
export function assertCheckedPlain(caller: string, given: Definition, verdict: Verdict): Checked {
  return checkedBy(caller, given, verdict, assertPlainVerdictOf);
}

function checkedBy(
  caller: string,
  given: Definition,
  verdict: Verdict,
  assertOf: typeof assertVerdictOf,
): Checked {
  const definition = fixedCopy(caller, 'definition', given);
  checkOnce(caller, definition, assertFormOf);
  assertOfCases(caller, definition);
  assertDefinition(caller, definition);
  assertOf(caller, definition, verdict);
  if ('readings' in definition)
    assertOneOf(
      caller,
      'verdict.reading',
      'unknown-reading',
      'reading' in verdict ? verdict.reading : undefined,
      Object.keys(definition.readings),
    );
  // The two have the same form: that has just been checked.
  return { form: definition.form, definition, verdict } as Checked;
}

function assertFormOf(caller: string, definition: Definition): void {
  assertShape(caller, 'definition', definition);
}

/** Throws for a framework that gives no verdict of a case. */
function assertOfCases(caller: string, definition: AnyDefinition): asserts definition is Definition {
  if (readsCases(definition)) return;
  const remedy =
    definition.form === 'catalogue'
      ? 'A catalogue gives no verdict: use lookUp, or explainEntry.'
      : 'A procedure reads histories: use nextSteps, or advance.';
  throw new KemitraanError(caller, 'definition', definition.id, 'invalid-definition', remedy);
}

/** Throws unless a verdict is whole, and has the id, the version, the form and the ids of the definition. */
export function assertVerdictOf(
  caller: string,
  definition: Definition,
  verdict: Verdict,
  parameter = 'verdict',
): void {
  if (!isPlainData(verdict)) throw notOf(caller, definition, verdict, parameter);
  assertPlainVerdictOf(caller, definition, verdict, parameter);
}

function assertPlainVerdictOf(
  caller: string,
  definition: Definition,
  verdict: Verdict,
  parameter = 'verdict',
): void {
  const framework = verdict?.framework;
  const isSame =
    isPlainObject(definition) &&
    framework?.id === definition.id &&
    framework.version === definition.version &&
    verdict.form === definition.form;
  if (!isSame || !isWholeVerdict(definition, verdict)) throw notOf(caller, definition, verdict, parameter);
}

/** The error for what is no whole verdict of a definition. */
function notOf(caller: string, definition: Definition, verdict: Verdict, parameter: string): KemitraanError {
  const framework = verdict?.framework;
  const edition = (given: { readonly id?: unknown; readonly version?: unknown }) =>
    [given.id, given.version].map((part) => (typeof part === 'string' ? part : show(part))).join(' ');
  return new KemitraanError(
    caller,
    parameter,
    framework ? edition(framework) : verdict,
    'verdict-mismatch',
    `Pass a whole verdict of ${edition(Object(definition))}, or the definition that gave this one.${Array.isArray(verdict) ? ' A list holds one for each party: pass one of them.' : ''}`,
  );
}
