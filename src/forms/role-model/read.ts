import type { Case } from '../../case/case.js';
import { dateSpan } from '../../case/partial-date.js';
import type { ScopeOptions } from '../../case/scope.js';
import { managementFunctions } from '../../case/vocabulary.js';
import { isOneOf, isPlainObject } from '../../core/assert.js';
import type { ErrorCode, KemitraanError } from '../../core/error.js';
import { invalidCase } from '../assert-case.js';
import type { Input } from '../input.js';
import { askedIn, hasLevel, readUnit, wholeOf } from '../read-case.js';
import type { RoleModelDefinition } from './definition.js';
import { roleFacts } from './facts.js';
import { type Parties, partiesOf } from './parties.js';
import { membersOf, specsOf } from './questions.js';

/** What a role model reads of a case. */
export interface RoleReading {
  readonly input: Input;
  readonly parties: Parties;
}

/** Every party of a case counts in a role model, whatever its standing: an overseer may hold a role as well. */
export function readRoles(
  definition: RoleModelDefinition,
  subject: Case,
  options: Pick<ScopeOptions, 'asOf'>,
  caller: string,
): RoleReading {
  const specs = specsOf(definition);
  const unit = wholeOf(definition.id, specs, subject, options, caller, hasLevel);
  assertLists(subject, caller);
  const members = new Map(membersOf(definition).map((member) => [member.id, member]));
  const ids = (subject.parties ?? []).map(({ id }) => id);
  const heard = askedIn(subject)(Object.keys(specs).flatMap((id) => unit.rowsOf(id)));
  const scope = { ...unit.scope, partners: ids, asked: ids.filter((id) => heard.has(id)) };
  const reading = {
    definition,
    subject,
    parties: partiesOf(definition, subject, options.asOf),
    asOf: options.asOf,
  };
  const input = readUnit(specs, subject, { ...unit, scope }, (_spec, _subject, _scope, id) => {
    const member = members.get(id);
    return member ? roleFacts(member, reading) : [];
  });
  return { input, parties: reading.parties };
}

/** The lists that only role models read: the fields of a row that name parties, those first that it is never without. */
const named = {
  roles: { needs: ['party'], may: [] },
  communications: { needs: ['from', 'to'], may: [] },
  decisions: { needs: ['by'], may: ['consulted'] },
} as const;

/** Throws unless these lists are what the type promises, for a case that `parseCase` has not seen. */
function assertLists(subject: Case, caller: string): void {
  const known = new Set<unknown>((subject.parties ?? []).map(({ id }) => id));
  for (const [list, { needs, may }] of Object.entries(named)) {
    const rows: unknown = subject[list as keyof typeof named] ?? [];
    if (!Array.isArray(rows)) throw invalidCase('invalid-case', `input.${list}`, rows, caller);
    const ids = new Set<unknown>();
    for (const [index, row] of rows.entries()) {
      const path = `input.${list}[${index}]`;
      const refuse = (field: string, code: ErrorCode = 'invalid-case') =>
        invalidCase(code, `${path}.${field}`, row[field], caller);
      if (!isPlainObject(row)) throw invalidCase('invalid-case', path, row, caller);
      if (row.id !== undefined && (typeof row.id !== 'string' || ids.has(row.id))) throw refuse('id');
      ids.add(row.id);
      for (const field of [...needs, ...may]) {
        const parties = [row[field] ?? []].flat();
        const isShort = parties.length === 0 && needs.some((one) => one === field);
        if (isShort || !parties.every((party) => known.has(party))) throw refuse(field, 'unknown-party');
      }
      if (row.date !== undefined && !isDate(row.date)) throw refuse('date', 'invalid-date');
      if (row.function !== undefined && !isOneOf(row.function, managementFunctions)) throw refuse('function');
      if (list === 'roles') assertHeld(row, refuse);
    }
  }
}

function assertHeld(
  { role, duties = [] }: Readonly<Record<string, unknown>>,
  refuse: (field: string) => KemitraanError,
): void {
  if (typeof role !== 'string') throw refuse('role');
  if (!Array.isArray(duties) || !duties.every((duty) => typeof duty === 'string')) throw refuse('duties');
}

function isDate(date: unknown): boolean {
  return typeof date === 'string' && typeof dateSpan(date) === 'object';
}
