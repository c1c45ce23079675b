import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { isPlainObject } from '../../core/assert.js';
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

/** The lists that only role models read, with the fields of a row that name parties. */
const named = {
  roles: ['party'],
  communications: ['from', 'to'],
  decisions: ['by', 'consulted'],
} as const;

/** Throws unless these lists are what the type promises, for a case that `parseCase` has not seen. */
function assertLists(subject: Case, caller: string): void {
  const known = new Set<unknown>((subject.parties ?? []).map(({ id }) => id));
  for (const [list, fields] of Object.entries(named)) {
    const rows: unknown = subject[list as keyof typeof named] ?? [];
    if (!Array.isArray(rows)) throw invalidCase('invalid-case', `input.${list}`, rows, caller);
    for (const [index, row] of rows.entries()) {
      const path = `input.${list}[${index}]`;
      if (!isPlainObject(row)) throw invalidCase('invalid-case', path, row, caller);
      for (const field of fields)
        for (const party of [row[field] ?? []].flat())
          if (!known.has(party)) throw invalidCase('unknown-party', `${path}.${field}`, party, caller);
      if (list !== 'roles') continue;
      const { role, duties = [] } = row;
      if (typeof role !== 'string') throw invalidCase('invalid-case', `${path}.role`, role, caller);
      if (!Array.isArray(duties) || !duties.every((duty) => typeof duty === 'string'))
        throw invalidCase('invalid-case', `${path}.duties`, duties, caller);
    }
  }
}
