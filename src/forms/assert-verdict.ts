import { assertOneOf, isListOf, isOneOf, isPlainObject, isText } from '../core/assert.js';
import { KemitraanError, show } from '../core/error.js';
import { fixedCopy, preparedIfFixed } from '../core/fixed-copy.js';
import { isInterval } from '../core/interval.js';
import { isPlainData } from '../core/plain-data.js';
import { checkOnce } from '../core/prepared.js';
import { assertDefinition } from './assert-definition.js';
import { assertShape } from './assert-shape.js';
import type { ChecklistVerdict } from './checklist/verdict.js';
import { statuses } from './criteria/membership.js';
import { type AnyDefinition, type Definition, questionsOf, readsCases } from './definition.js';
import { type FindingsVerdict, findingOutcomes } from './findings/verdict.js';
import type { IndexVerdict } from './index/verdict.js';
import type { LadderVerdict } from './ladder/verdict.js';
import { type Classifying, isOutcomeOf } from './outcome-shape.js';
import type { ProcessDefinition } from './process/definition.js';
import { type ProcessVerdict, phaseStandings } from './process/verdict.js';
import type { ProfileVerdict } from './profile/verdict.js';
import { isScoreOf, scores } from './score-shape.js';
import { isTable } from './shape.js';
import type { TypologyVerdict } from './typology/verdict.js';
import { partsOf, ruleIdsOf, type WithFindings } from './verdict-parts.js';

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
      read(verdict, 'reading'),
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
  const same =
    isPlainObject(definition) &&
    framework?.id === definition.id &&
    framework.version === definition.version &&
    verdict.form === definition.form;
  if (same && lists.every((list) => Array.isArray(read(verdict, list))) && holds(verdict, definition)) return;
  throw notOf(caller, definition, verdict, parameter);
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

const lists = ['unknown', 'reasons', 'disagreements'];

/** Whether every table of a verdict has an entry for each id of the definition that it is a table of. */
function holds(verdict: object, definition: Definition): boolean {
  const { tables, objects } = preparedIfFixed(definition, partsOf);
  const questions = questionsOf(definition);
  const isInput = (value: unknown) => isInputOf(definition, value);
  return (
    objects.every((part) => isTable(read(verdict, part))) &&
    (!hasMargin(definition) ||
      read(verdict, 'margin') === null ||
      typeof read(verdict, 'margin') === 'number') &&
    tables.every(({ table, ids }) => {
      const entries = read(verdict, table);
      return ids !== null && isPlainObject(entries) && ids.every((id) => Object.hasOwn(entries, id));
    }) &&
    isListOf(read(verdict, 'unknown'), (id) => isText(id) && Object.hasOwn(questions, id)) &&
    ['inputs', 'rows'].every((part) => Object.values(Object(read(verdict, part))).every(isInput)) &&
    Object.values(Object(read(verdict, 'status'))).every((status) => isOneOf(status, statuses)) &&
    ['memberships', 'typicality', 'rungs'].every((part) =>
      Object.values(Object(read(verdict, part))).every(isExtent),
    ) &&
    (!classifies(definition) || outcomesOf(verdict).every((one) => isOutcomeOf(definition, one))) &&
    (!hasFindings(definition) || isFindingsOf(definition, read(verdict, 'findings'))) &&
    (definition.form !== 'process' || isProgressOf(definition, verdict)) &&
    (!scores(definition) || isScoreOf(definition, verdict))
  );
}

/** Whether a value says how far something is so, or that it is no question. */
function isExtent(value: unknown): boolean {
  return value === null || isInterval(value);
}

/** Whether a value is what a verdict of any form says of a question: an interval, columns, or not applicable. */
export function isInputLevel(value: unknown): boolean {
  return value === 'not-applicable' || isInterval(value) || isListOf(value, isText);
}

/** Whether a value is what a verdict of this definition says of a question: columns only of the row of a profile. */
function isInputOf(definition: Definition, value: unknown): boolean {
  if (value === 'not-applicable') return true;
  if (definition.form !== 'profile') return isInterval(value);
  return isListOf(value, (column) => isText(column) && Object.hasOwn(definition.columns, column));
}

function classifies(definition: Definition): definition is Classifying {
  return ['typology', 'ladder', 'profile'].includes(definition.form);
}

function hasFindings(definition: Definition): definition is WithFindings {
  return ['propositions', 'role-model', 'process'].includes(definition.form);
}

/** Whether a value is a list of one finding for each rule of a definition. */
function isFindingsOf(definition: WithFindings, findings: unknown): boolean {
  const rules = preparedIfFixed(definition, ruleIdsOf);
  if (!Array.isArray(findings) || findings.length !== rules.length) return false;
  return rules.every((rule, index) => {
    const finding: unknown = findings[index];
    if (!isPlainObject(finding) || finding.rule !== rule) return false;
    const { outcome, params, source } = finding;
    const isTold = isPlainObject(params) && Array.isArray(params.indicators) && Array.isArray(source);
    return isOneOf(outcome, findingOutcomes) && isTold;
  });
}

/** Whether what a verdict says of the phases of a process, and what it names of its tasks, can be said of it. */
function isProgressOf(definition: ProcessDefinition, verdict: object): boolean {
  const asked = Object.keys(questionsOf(definition));
  const areAsked = (tasks: unknown) => isListOf(tasks, (task) => isOneOf(task, asked));
  const next = read(verdict, 'next');
  return (
    Object.values(Object(read(verdict, 'phases'))).every(
      (phase) =>
        isPlainObject(phase) &&
        isOneOf(phase.standing, phaseStandings) &&
        (phase.score === null || isPlainObject(phase.score)) &&
        isPlainObject(phase.coverage),
    ) &&
    areAsked(read(verdict, 'skipped')) &&
    (next === null ||
      (isPlainObject(next) && Object.hasOwn(definition.phases, String(next.phase)) && areAsked(next.tasks)))
  );
}

/** The outcome, and that under each reading. */
function outcomesOf(verdict: object): unknown[] {
  return [read(verdict, 'outcome'), ...Object.values(Object(read(verdict, 'readings')))];
}

const hasMargin = ({ form }: Definition) => form === 'typology' || form === 'ladder';

function read(verdict: object, part: string): unknown {
  return Object.getOwnPropertyDescriptor(verdict, part)?.value;
}
