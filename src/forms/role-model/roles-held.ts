import type { Case, RoleHeld } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { dated, type Told } from '../told.js';

/** A row of `roles` that counts, or may by its date. */
export interface HeldRow {
  readonly row: RoleHeld;
  readonly told: Told;
}

/** The roles that a case lists, by whom, by what, and by the duties of one framework. */
export interface RolesHeld {
  readonly of: (party: string) => readonly HeldRow[];
  readonly as: (role: string) => readonly HeldRow[];
  /** Those that name a duty of the framework. */
  readonly with: (duty: string) => readonly HeldRow[];
  /** Those that do not say which duties of the framework they have. */
  readonly silent: readonly HeldRow[];
  /** Whether a party holds a role. */
  readonly holds: (party: string, role: string) => Told;
}

/** Looks at the roles of a case up to a day, once. */
export function rolesHeld(framework: string, subject: Case, asOf: string | undefined): RolesHeld {
  const rows: HeldRow[] = [];
  const silent: HeldRow[] = [];
  const byDuty = new Map<string, HeldRow[]>();
  const prefix = `${framework}.`;
  for (const row of subject.roles ?? []) {
    const told = dated(row.date, asOf);
    if (told === 'no') continue;
    const held = { row, told };
    rows.push(held);
    const { duties } = row;
    // What names none, or only duties of other frameworks, does not say; an empty list says that there is none.
    let isSilent = duties === undefined || duties.length > 0;
    for (const duty of new Set(duties)) {
      if (!duty.startsWith(prefix)) continue;
      isSilent = false;
      const own = byDuty.get(duty.slice(prefix.length));
      if (own) own.push(held);
      else byDuty.set(duty.slice(prefix.length), [held]);
    }
    if (isSilent) silent.push(held);
  }
  const byParty = groupBy(rows, ({ row }) => row.party);
  const byRole = groupBy(rows, ({ row }) => row.role);
  const holders = new Map<string, ReadonlyMap<string, Told>>();
  const holdersOf = (role: string) => {
    const known = holders.get(role) ?? holdersIn(byRole.get(role) ?? []);
    holders.set(role, known);
    return known;
  };
  return {
    of: (party) => byParty.get(party) ?? [],
    as: (role) => byRole.get(role) ?? [],
    with: (duty) => byDuty.get(duty) ?? [],
    silent,
    holds: (party, role) => holdersOf(role).get(party) ?? 'no',
  };
}

function holdersIn(rows: readonly HeldRow[]): Map<string, Told> {
  const holders = new Map<string, Told>();
  for (const { row, told } of rows) if (holders.get(row.party) !== 'yes') holders.set(row.party, told);
  return holders;
}
