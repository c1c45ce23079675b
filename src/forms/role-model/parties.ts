import type { Case, Party, RoleHeld } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { kindOf } from '../kind-of.js';
import { anyOf, dated, type Told } from '../told.js';
import type { Actor, RoleModelDefinition } from './definition.js';

/** The pillar of a stakeholder that stands outside of them all. */
const none = '';

/** Which of the parties of a case a role model speaks of. */
export interface Parties {
  readonly all: readonly Party[];
  /** Whether a party is of a pillar or a stakeholder, by its id. */
  readonly is: (party: string, of: string) => Told;
  /** Whether a party is an actor: of a pillar, of a stakeholder, or the holder of a role. */
  readonly acts: (party: string, actor: Actor) => Told;
  /** Whether the kind of a party is one of these. */
  readonly isKind: (party: string, kinds: readonly string[]) => boolean;
  /** The rows of `roles` that hold a role, or any, of a party. */
  readonly heldBy: (party: string) => readonly RoleHeld[];
  /**
   * The partners that stand in the place of a stakeholder, where no party is it or may be it; none where the model names no
   * such place.
   */
  readonly elsewhere: (stakeholder: string) => readonly Party[];
}

/**
 * A party is of a pillar by its sector, unless its kind says which: one that some pillar names, or that names a stakeholder
 * of a pillar, or of none. It is of a stakeholder by its kind; a kind that no stakeholder names may still be one of them,
 * under another name, where pillar and sectors of the stakeholder leave room for it.
 */
export function partiesOf(definition: RoleModelDefinition, subject: Case, asOf: string | undefined): Parties {
  const { pillars, stakeholders } = definition;
  const all = subject.parties ?? [];
  const byId = new Map(all.map((party) => [party.id, party]));
  const pillarByKind = new Map(
    Object.entries(pillars).flatMap(([id, { kinds = [] }]) => kinds.map((kind) => [kind, id] as const)),
  );
  const stakeholderByKind = new Map(
    Object.entries(stakeholders).flatMap(([id, { kinds }]) => kinds.map((kind) => [kind, id] as const)),
  );
  const inPillar = (party: Party, id: string): Told => {
    const stakeholder = stakeholderByKind.get(kindOf(party));
    const named =
      pillarByKind.get(kindOf(party)) ??
      (stakeholder === undefined ? undefined : (stakeholders[stakeholder]?.pillar ?? none));
    const isIn = named === undefined ? pillars[id]?.sectors.includes(party.sector) : named === id;
    return isIn ? 'yes' : 'no';
  };
  const isStakeholder = (party: Party, id: string): Told => {
    const named = stakeholderByKind.get(kindOf(party));
    if (named !== undefined) return named === id ? 'yes' : 'no';
    const elsewhere = Object.values(stakeholders).some((one) => one.elsewhere?.includes(kindOf(party)));
    const { pillar, sectors } = stakeholders[id] ?? {};
    if (elsewhere || (pillar !== undefined && inPillar(party, pillar) === 'no')) return 'no';
    return sectors === undefined || sectors.includes(party.sector) ? 'maybe' : 'no';
  };
  const is = (party: string, of: string): Told => {
    const own = byId.get(party);
    if (own === undefined) return 'no';
    return Object.hasOwn(pillars, of) ? inPillar(own, of) : isStakeholder(own, of);
  };
  const held = groupBy(subject.roles ?? [], ({ party }) => party);
  const heldBy = (party: string) => held.get(party) ?? [];
  const acts = (party: string, actor: Actor): Told => {
    if ('pillar' in actor) return is(party, actor.pillar);
    if ('stakeholder' in actor) return is(party, actor.stakeholder);
    const held = anyOf(
      heldBy(party)
        .filter(({ role }) => role === actor.role)
        .map(({ date }) => dated(date, asOf)),
    );
    // Who holds a role that nobody listed is not known, unless all that are held are listed.
    return held === 'no' && !subject.complete?.includes('roles') ? 'maybe' : held;
  };
  return {
    all,
    is,
    acts,
    isKind: (party, kinds) => kinds.includes(kindOf(byId.get(party) ?? {})),
    heldBy,
    elsewhere: (stakeholder) => {
      const { elsewhere = [], pillar } = stakeholders[stakeholder] ?? {};
      const others = all.filter(
        (party) =>
          elsewhere.includes(kindOf(party)) &&
          (party.standing ?? 'partner') === 'partner' &&
          (pillar === undefined || inPillar(party, pillar) === 'yes'),
      );
      return all.every(({ id }) => is(id, stakeholder) === 'no') ? others : [];
    },
  };
}
