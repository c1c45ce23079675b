import type { Case, Identifier, Party } from '../case/case.js';
import { partsAndWholes } from '../case/facts.js';
import { type OrganisationIdentifier, organisationIdentifier } from '../case/organisation-identifier.js';
import { scopeOf } from '../case/scope.js';
import { type CompletableList, resources, type Standing, sectors } from '../case/vocabulary.js';
import { assertOneOf, isListOf, isPlainObject, isText, readFields } from '../core/assert.js';
import type { Basis, Sourced } from '../core/basis.js';
import type { Wording } from '../core/locale.js';
import { reading } from '../core/reading.js';
import type { EvidenceRef } from '../core/verdict.js';
import { assertSoundCase, invalidCase } from '../forms/assert-case.js';
import { cited } from '../forms/case-reasons.js';
import { evidenceIn } from '../forms/passages.js';
import { anyOf, type Told } from '../forms/told.js';
import type { Citation } from '../references/references.js';
import { factsOn, type PartyRows, rowsOfParties } from './iati-facts.js';
import {
  type IatiOrganisationRole,
  type IatiRoleRule,
  type IatiRoleRuleId,
  iatiOrganisationRoles,
  iatiRoleComparisons,
  iatiRoleRules,
} from './iati-roles.js';
import { type IatiOrganisationType, iatiTypesBySector } from './iati-types.js';

/** What of a case speaks for a role of IATI. */
export interface IatiRoleReason extends Sourced {
  /** A rule of `iatiRoleRules`, or `resembles` where a leadership role that it holds is like the role. */
  readonly rule: IatiRoleRuleId | 'resembles';
  readonly tells: 'yes' | 'maybe';
  readonly evidence: readonly EvidenceRef[];
  readonly note: Wording;
}

/** One party as IATI would have it. Plain data. */
export interface IatiOrganisation {
  /** The id of the party. */
  readonly party: string;
  readonly name: string;
  readonly standing: Standing;
  /** The types that its sector leaves open, of which it is of one; what the sector does not tell; and who says so. */
  readonly type: {
    readonly possible: readonly IatiOrganisationType[];
    readonly note: Wording;
    readonly basis: Basis;
    readonly source: readonly Citation[];
  };
  /** Each role of IATI, in the order of its codes. */
  readonly roles: readonly {
    readonly role: IatiOrganisationRole;
    readonly held: Told;
    readonly because: readonly IatiRoleReason[];
  }[];
  /** Its identifiers, each with the text that stands in `@ref`, or why there is none. */
  readonly identifiers: readonly (Identifier & OrganisationIdentifier)[];
}

/**
 * The parties of a case as participating organisations of IATI: the types and roles that each may have, as far as the case tells.
 *
 * **Type.** A sector rarely tells one type: government may be 10, 11 or 15. All types that the name of the sector does not exclude
 * are `possible`; none is picked. `kind` is a free text, and is not read.
 *
 * **Roles.** A party holds a role (`yes`) where a fact is what the role means: it contributes funds and is not said to have
 * received any from another (1 Funding), it is an overseer (2 Accountable), it carries out an activity (4 Implementing). It
 * may (`maybe`) where a fact fits another meaning too: who receives funds and contributes some may fund, or extend what is
 * another's (1 or 3); who decides may be answerable (2); who is a sponsor, champion or facilitator holds a role that
 * resembles one. It does not (`no`) only where the case declares the list complete, it is no part or whole of another, and
 * nothing speaks for the role: for 1 where it contributes no funds, for 3 where nobody else does either, for 4 where it does
 * nothing. All else is `maybe`, with no reason. A row that may be later than `asOf` gives at most `maybe`; one that surely is
 * does not count.
 *
 * Throws `invalid-case` for what is no sound case, `unknown-party` and `invalid-date` likewise; `unknown-option`; `invalid-input`
 * for what throws when it is read.
 *
 * @example
 * ```ts
 * import type { Case } from 'kemitraan';
 * import { iatiOrganisations } from 'kemitraan/registry';
 * const mine: Case = {
 *   schema: 'kemitraan/case@1',
 *   id: 'mine',
 *   title: 'A mine and its village (invented)',
 *   parties: [
 *     { id: 'company', name: 'The company', sector: 'business' },
 *     { id: 'village', name: 'The village', sector: 'government', identifiers: [{ scheme: 'ID-COA', id: '1' }] },
 *   ],
 *   contributions: [{ by: 'company', to: 'village', resource: 'funds' }],
 *   complete: ['contributions'],
 * };
 * const [company, village] = iatiOrganisations(mine);
 * company?.roles.map(({ role, held }) => `${role} ${held}`); // => ['1 yes', '2 maybe', '3 no', '4 maybe']
 * village?.roles.map(({ role, held }) => `${role} ${held}`); // => ['1 no', '2 maybe', '3 maybe', '4 maybe']
 * village?.type.possible; // => ['10', '11', '15']
 * village?.identifiers; // => [{ scheme: 'ID-COA', id: '1', text: 'ID-COA-1' }]
 * ```
 * @see iati-codelists
 * @see iati-standard
 */
export function iatiOrganisations(
  subject: Case,
  options: { readonly asOf?: string } = {},
): IatiOrganisation[] {
  const caller = 'iatiOrganisations';
  const { asOf } = readFields(caller, 'options', options, ['asOf']);
  return reading(caller, 'input', subject, () => {
    assertSoundCase(caller, 'input', subject);
    // A date that is none is refused even where there is no row.
    const scope = scopeOf(subject, asOf === undefined ? {} : { asOf: asOf as string }, caller);
    for (const [index, { resource }] of (subject.contributions ?? []).entries())
      assertOneOf(caller, `input.contributions[${index}].resource`, 'invalid-case', resource, resources);
    const rows = rowsOfParties(subject, scope.asOf);
    const joined = partsAndWholes(subject);
    return (subject.parties ?? []).map((party, index) => {
      const path = `input.parties[${index}]`;
      assertOneOf(caller, `${path}.sector`, 'invalid-case', party.sector, sectors);
      if (!isText(party.name)) throw invalidCase('invalid-case', `${path}.name`, party.name, caller);
      const { types: possible, note, basis, source } = iatiTypesBySector[party.sector];
      return {
        party: party.id,
        name: party.name,
        standing: party.standing ?? 'partner',
        type: { possible: [...possible], ...said({ note, basis, source }) },
        roles: rolesOf(party, rows, joined.has(party.id), subject.complete ?? []),
        identifiers: identifiersOf(party, `${path}.identifiers`, caller),
      };
    });
  });
}

/** A copy, so that no result shares anything with a table. */
function said({ note, basis, source }: Pick<IatiRoleRule, 'note' | 'basis' | 'source'>) {
  return { note: { ...note }, basis, source: cited(source) };
}

function rolesOf(
  party: Party,
  rows: PartyRows,
  isJoined: boolean,
  complete: readonly CompletableList[],
): IatiOrganisation['roles'] {
  const reasons = [...byFacts(party, rows), ...byLeadership(party, rows)];
  return iatiOrganisationRoles.map(({ code: role }) => {
    const because = reasons.filter((one) => one.role === role).map(({ role: _, ...reason }) => reason);
    const told = anyOf(because.map(({ tells }) => tells));
    const isOut = told === 'no' && !isJoined && isExcluded(role, party.id, rows, complete);
    return { role, held: told === 'no' && !isOut ? 'maybe' : told, because };
  });
}

type ReasonFor = IatiRoleReason & { readonly role: IatiOrganisationRole };

function byFacts(party: Party, rows: PartyRows): ReasonFor[] {
  return factsOn(party, rows).map(({ rule, certain, evidence }) => {
    const { role, tells, ...speaking }: IatiRoleRule = iatiRoleRules[rule];
    return { role, rule, tells: certain ? tells : 'maybe', evidence, ...said(speaking) };
  });
}

function byLeadership({ id }: Party, { held }: PartyRows): ReasonFor[] {
  const own = held.get(id) ?? [];
  return iatiRoleComparisons.flatMap(({ from, to, ...speaking }): ReasonFor[] => {
    const rows = own.filter(({ role }) => role === from.member);
    if (rows.length === 0) return [];
    const evidence = evidenceIn('roles', rows);
    return [{ role: to.member, rule: 'resembles', tells: 'maybe', evidence, ...said(speaking) }];
  });
}

/** Whether a complete list shows that a party does not hold a role for which nothing speaks. */
function isExcluded(
  role: IatiOrganisationRole,
  party: string,
  { given }: PartyRows,
  complete: readonly CompletableList[],
): boolean {
  switch (role) {
    case '1':
      return complete.includes('contributions');
    case '2':
      return false;
    case '3':
      return complete.includes('contributions') && [...given.keys()].every((giver) => giver === party);
    case '4':
      return complete.includes('activities');
  }
}

function identifiersOf(
  { identifiers = [] }: Party,
  path: string,
  caller: string,
): IatiOrganisation['identifiers'] {
  const isOne = (one: unknown): one is Identifier =>
    isPlainObject(one) && isText(one.scheme) && isText(one.id);
  if (!isListOf(identifiers, isOne)) throw invalidCase('invalid-case', path, identifiers, caller);
  return Array.from(identifiers, ({ scheme, id }) => ({
    scheme,
    id,
    ...organisationIdentifier({ scheme, id }),
  }));
}
