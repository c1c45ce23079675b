import type { Case, Party } from '../../case/case.js';
import { isPartner } from '../../case/scope.js';
import { prepared } from '../../core/prepared.js';
import { kindOf } from '../kind-of.js';
import type { Told } from '../told.js';
import type { Actor, RoleModelDefinition, StakeholderSpec } from './definition.js';
import type { RolesHeld } from './roles-held.js';

/** The pillar of a stakeholder that stands outside of them all. */
const none = '';

/** Which of the parties of a case a role model speaks of. */
export interface Parties {
  readonly all: readonly Party[];
  /** The ids of the partners. */
  readonly partners: readonly string[];
  /** Whether a party is of a pillar or a stakeholder, by its id. */
  readonly is: (party: string, of: string) => Told;
  /** Whether a party is an actor: of a pillar, of a stakeholder, or the holder of a role. */
  readonly acts: (party: string, actor: Actor) => Told;
  /** Whether the kind of a party is one of these. */
  readonly isKind: (party: string, kinds: readonly string[]) => boolean;
  /**
   * The partners that stand in the place of a stakeholder, where no party is it or may be it; none where the model names no
   * such place.
   */
  readonly elsewhere: (stakeholder: string) => readonly Party[];
}

/** A party, with the kind, and what that kind names. */
interface ReadParty {
  readonly party: Party;
  readonly kind: string;
  /** The pillar that the kind puts it in, or outside of all; left out where its sector says. */
  readonly pillar?: string | undefined;
  readonly stakeholder?: string | undefined;
}

/**
 * A party is of a pillar by its sector, unless its kind says which: one that some pillar names, or that names a stakeholder
 * of a pillar, or of none. It is of a stakeholder by its kind; a kind that no stakeholder names may still be one of them,
 * under another name, where pillar and sectors of the stakeholder leave room for it.
 */
export function partiesOf(definition: RoleModelDefinition, subject: Case, roles: RolesHeld): Parties {
  const { pillars, stakeholders } = definition;
  const kinds = prepared(definition, readKinds);
  const all = subject.parties ?? [];
  const byId = new Map<string, ReadParty>();
  for (const party of all) byId.set(party.id, readParty(party, kinds, definition));
  const inPillar = ({ party, pillar }: ReadParty, id: string): Told => {
    const isIn = pillar === undefined ? pillars[id]?.sectors.includes(party.sector) : pillar === id;
    return isIn ? 'yes' : 'no';
  };
  const isStakeholder = (one: ReadParty, id: string): Told => {
    if (one.stakeholder !== undefined) return one.stakeholder === id ? 'yes' : 'no';
    const { pillar, sectors } = stakeholders[id] as StakeholderSpec;
    if (kinds.elsewhere.has(one.kind) || (pillar !== undefined && inPillar(one, pillar) === 'no'))
      return 'no';
    return sectors === undefined || sectors.includes(one.party.sector) ? 'maybe' : 'no';
  };
  const is = (party: string, of: string): Told => {
    const own = byId.get(party);
    // An agreement may name somebody who is not listed.
    if (own === undefined) return 'no';
    return Object.hasOwn(pillars, of) ? inPillar(own, of) : isStakeholder(own, of);
  };
  const acts = (party: string, actor: Actor): Told => {
    if ('pillar' in actor) return is(party, actor.pillar);
    if ('stakeholder' in actor) return is(party, actor.stakeholder);
    const held = roles.holds(party, actor.role);
    // Who holds a role that nobody listed is not known, unless all that are held are listed.
    return held === 'no' && !subject.complete?.includes('roles') ? 'maybe' : held;
  };
  const elsewhere = (stakeholder: string): readonly Party[] => {
    const { elsewhere: others = [], pillar } = stakeholders[stakeholder] ?? {};
    if (others.length === 0 || !all.every(({ id }) => is(id, stakeholder) === 'no')) return [];
    const standing = [...byId.values()].filter(
      (one) =>
        others.includes(one.kind) &&
        isPartner(one.party) &&
        (pillar === undefined || inPillar(one, pillar) === 'yes'),
    );
    return standing.map(({ party }) => party);
  };
  const known = new Map<string, readonly Party[]>();
  return {
    all,
    partners: all.filter(isPartner).map(({ id }) => id),
    is,
    acts,
    isKind: (party, wanted) => wanted.includes(byId.get(party)?.kind ?? ''),
    elsewhere: (stakeholder) => {
      const found = known.get(stakeholder) ?? elsewhere(stakeholder);
      known.set(stakeholder, found);
      return found;
    },
  };
}

function readParty(
  party: Party,
  { pillars, stakeholders }: Kinds,
  definition: RoleModelDefinition,
): ReadParty {
  const kind = kindOf(party);
  const stakeholder = stakeholders.get(kind);
  const named =
    stakeholder === undefined ? undefined : (definition.stakeholders[stakeholder]?.pillar ?? none);
  return { party, kind, stakeholder, pillar: pillars.get(kind) ?? named };
}

/** What the kinds that a model names are kinds of. */
interface Kinds {
  readonly pillars: ReadonlyMap<string, string>;
  readonly stakeholders: ReadonlyMap<string, string>;
  /** Those that stand in the place of some stakeholder. */
  readonly elsewhere: ReadonlySet<string>;
}

function readKinds({ pillars, stakeholders }: RoleModelDefinition): Kinds {
  const idByKind = (members: Readonly<Record<string, { readonly kinds?: readonly string[] }>>) =>
    new Map(
      Object.entries(members).flatMap(([id, { kinds = [] }]) => kinds.map((kind) => [kind, id] as const)),
    );
  return {
    pillars: idByKind(pillars),
    stakeholders: idByKind(stakeholders),
    elsewhere: new Set(Object.values(stakeholders).flatMap(({ elsewhere = [] }) => elsewhere)),
  };
}
