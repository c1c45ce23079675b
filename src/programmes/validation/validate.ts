import { type DateSpan, type PartialDate, spanOf } from '../../case/partial-date.js';
import { assertOptions } from '../../core/assert.js';
import type { Sourced } from '../../core/basis.js';
import { cited } from '../../forms/case-reasons.js';
import type { FindingOutcome, Severity } from '../../forms/findings/verdict.js';
import type { EventSpec, ProcedureDefinition } from '../../forms/procedure/definition.js';
import { type DocumentFields, readDocument, type Told } from './document.js';
import { checkOwn } from './own-checks.js';
import { checkByProcedure } from './procedure-checks.js';
import type { ProcedureCheck, ProgrammeRule, ProgrammeRules } from './rule.js';
import type { DocumentKind, Validation, ValidationFinding } from './verdict.js';

/** Up to when a document is read. */
export interface ValidationOptions {
  /**
   * The day, month or year as of which the document is read. A date that is surely later counts as not told, and stands in
   * `later` of each finding that looks at it; of the others the days after it are ruled out. What has no date counts as told.
   * Left out, nothing is later, and nothing not yet due.
   */
  readonly asOf?: PartialDate;
}

/** What a kind of document is read by. */
export interface DocumentSpec<Rule extends string, Kind extends DocumentKind> {
  readonly kind: Kind;
  readonly version: string;
  readonly fields: DocumentFields;
  readonly rules: ProgrammeRules & { readonly [R in Rule]: ProgrammeRule };
  readonly procedure: ProcedureDefinition;
}

/** What the rules of a kind of document say of one: every finding, in the order of the rules. */
export function validateDocument<Rule extends string, Kind extends DocumentKind>(
  caller: string,
  parameter: string,
  { kind, version, fields, rules, procedure }: DocumentSpec<Rule, Kind>,
  given: unknown,
  options: ValidationOptions,
): Validation<Rule, Kind> {
  const { asOf } = assertOptions(caller, options, ['asOf']);
  const limit = asOf === undefined ? undefined : spanOf(caller, 'options.asOf', asOf);
  const told = readDocument(caller, parameter, fields, given, (path, date) => spanOf(caller, path, date));
  const later = laterThan(caller, limit, fields, told);
  const findings = (Object.keys(rules) as Rule[]).map((rule) =>
    findingOf(rule, rules[rule], procedure, told, later, asOf),
  );
  return { form: 'validation', document: kind, version, findings, ...(asOf !== undefined && { asOf }) };
}

/** The fields whose date surely comes after a day. */
function laterThan(
  caller: string,
  limit: DateSpan | undefined,
  fields: DocumentFields,
  told: Told,
): ReadonlySet<string> {
  const isLater = (field: string, value: unknown) =>
    limit !== undefined && fields[field] === 'date' && spanOf(caller, field, value).first > limit.last;
  return new Set([...told].filter((entry) => isLater(...entry)).map(([field]) => field));
}

function findingOf<Rule extends string>(
  rule: Rule,
  spec: ProgrammeRule,
  procedure: ProcedureDefinition,
  told: Told,
  later: ReadonlySet<string>,
  asOf: PartialDate | undefined,
): ValidationFinding<Rule> {
  const checked =
    'severity' in spec
      ? checkOwn(spec.check, told, later)
      : checkByProcedure(rule, spec.check, procedure, told, asOf);
  const { severity, basis, source } = 'severity' in spec ? spec : memberOf(rule, spec.check, procedure);
  const outcome = conditionOf(spec, told) ?? checked.outcome;
  const fields = [...new Set([...checked.fields, ...(spec.if === undefined ? [] : [spec.if])])];
  const missing = fields.filter((field) => !told.has(field));
  const dated = fields.filter((field) => later.has(field));
  const more = outcome === 'inapplicable' && outcome !== checked.outcome ? {} : checked.more;
  const params = { fields, missing, ...(dated.length > 0 && { later: dated }), ...more };
  return { rule, outcome, severity, basis, params, source: cited(source) };
}

/** How a rule turns out whatever it looks at: where it is no question, or nobody can tell whether it is one. */
function conditionOf({ if: binding, unless }: ProgrammeRule, told: Told): FindingOutcome | undefined {
  if (unless?.is.includes(told.get(unless.field) as string)) return 'inapplicable';
  if (binding === undefined || told.get(binding) === true) return undefined;
  return told.has(binding) ? 'inapplicable' : 'cannot-tell';
}

/** Who speaks for a rule of a procedure: the guard, the content or the deadline; for the order of dates, we do. */
function memberOf(rule: string, check: ProcedureCheck, procedure: ProcedureDefinition): Member {
  const { guards = {}, contents = {}, deadlines = {}, events } = procedure;
  if (check.kind !== 'dates') return { ...guards, ...contents, ...deadlines }[rule] as Member;
  const { source } = events[check.event.event] as EventSpec;
  return { severity: 'failure', basis: 'ours', source };
}

interface Member extends Sourced {
  readonly severity: Severity;
}
