import type { Case, Observation } from '../../src/case/case.js';
import type { ManagementFunction } from '../../src/case/vocabulary.js';
import type { Interval } from '../../src/core/interval.js';
import { type Derived, type FactList, factLists } from './fact-case.js';

/**
 * The second method: instead of intervals, every way that things may be. Each row that may or may not be in time is
 * tried as in time and as not; in each of these worlds it is asked of whom the facts say what, and whoever neither
 * judgement nor fact speaks of is tried at every level. The answer is the least and the greatest that any of these
 * comes to.
 *
 * For undated judgements without a function, on levels that apply.
 */
export function byFactWorlds(indicator: Derived, subject: Case, look: Look = {}): Interval {
  const found = new Set<number>();
  for (const world of worldsOf(subject, look)) {
    for (const at of possible[indicator](new Told(indicator, subject), world)) found.add(at);
  }
  return { lo: Math.min(...found), hi: Math.max(...found) };
}

export interface Look {
  readonly function?: ManagementFunction;
  /** Whether rows are looked at up to the middle of 2015. */
  readonly midYear?: boolean;
}

/** The dates that rows may carry here, and whether each is in time for the middle of 2015. */
export const inTimeForMidYear = { '2014': true, '2015-06': true, '2015': null, '2015-07': false } as const;

/** What is so in one world. */
interface World {
  readonly partners: readonly string[];
  readonly neverIdle: ReadonlySet<string>;
  readonly complete: (list: FactList) => boolean;
  readonly contributes: (party: string) => boolean;
  readonly benefits: (party: string) => boolean;
  readonly acts: (party: string) => boolean;
  readonly leansOn: (party: string, other: string) => boolean;
}

function worldsOf(subject: Case, look: Look): World[] {
  const rows = factLists.flatMap((list) => (subject[list] ?? []).map((row) => ({ list, row })));
  let choices: (typeof rows)[] = [[]];
  for (const one of rows) {
    const { date, function: where } = one.row;
    if (look.function && where && where !== look.function) continue;
    const inTime = date && look.midYear ? inTimeForMidYear[date as keyof typeof inTimeForMidYear] : true;
    if (inTime === false) continue;
    const without = inTime === null ? choices : [];
    choices = [...without, ...choices.map((chosen) => [...chosen, one])];
  }
  const parties = subject.parties ?? [];
  return choices.map((chosen): World => {
    const some = (list: FactList, holds: (row: Named) => boolean) =>
      chosen.some((one) => one.list === list && holds(one.row));
    return {
      partners: parties.filter(({ standing }) => standing !== 'beneficiary').map(({ id }) => id),
      neverIdle: new Set(parties.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [id, partOf]))),
      complete: (list) => subject.complete?.includes(list) ?? false,
      contributes: (party) => some('contributions', ({ by }) => by === party),
      benefits: (party) => some('benefits', ({ to }) => to === party),
      acts: (party) => some('activities', ({ by = [] }) => by.includes(party)),
      leansOn: (party, other) =>
        some('dependencies', (row) => row.of === party && row.on === other && binds.has(row.kind ?? '')),
    };
  });
}

const binds = new Set(['technical', 'financial']);

interface Named {
  readonly by?: string | readonly string[];
  readonly to?: string;
  readonly of?: string;
  readonly on?: string;
  readonly kind?: string;
}

const memberships = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 } as const;
const grid: readonly number[] = Object.values(memberships);

/** What observers said on one indicator. */
class Told {
  private readonly rows: readonly Observation[];
  private readonly question: string;

  constructor(indicator: Derived, { observations = [] }: Case) {
    this.question = `partnership-archetypes.${indicator}`;
    this.rows = observations.filter(({ level }) => level !== 'unknown' && level !== 'refused');
  }

  /** Every level between the least and the greatest that was said of these; `null` where nobody said any. */
  of(isOnThem: (about: readonly string[] | undefined) => boolean, part = ''): readonly number[] | null {
    const stated = this.rows.filter((row) => row.indicator === this.question + part && isOnThem(row.about));
    const levels = stated.map(({ level }) => memberships[level as keyof typeof memberships]);
    if (levels.length === 0) return null;
    return grid.filter((at) => Math.min(...levels) <= at && at <= Math.max(...levels));
  }
}

/** Every result of taking one of each. */
function eachOf(choices: readonly (readonly number[])[], join: (...levels: number[]) => number): number[] {
  let results: readonly number[] | undefined;
  for (const levels of choices) {
    const next = results?.flatMap((one) => levels.map((level) => join(one, level)));
    results = [...new Set(next ?? levels)];
  }
  return [...(results ?? [])];
}

const isAll = (partners: readonly string[]) => (about?: readonly string[]) =>
  about === undefined || partners.every((id) => about.includes(id));
const isWhole = (about?: readonly string[]) => about === undefined;

const possible: Readonly<Record<Derived, (told: Told, world: World) => readonly number[]>> = {
  balance: (told, world) => {
    const { partners } = world;
    const onWhole = told.of(isAll(partners));
    const isPair =
      (one: string, two: string) =>
      (about: readonly string[] = []) =>
        !isAll(partners)(about) && about.includes(one) && about.includes(two);
    const pairs = partners.flatMap((one) =>
      partners.filter((two) => one < two).map((two) => told.of(isPair(one, two)) ?? onWhole ?? grid),
    );
    const judgedOf = (party: string) => told.of((about = []) => about.includes(party)) !== null;
    const isIdle = (party: string) =>
      world.complete('contributions') &&
      world.complete('activities') &&
      !world.neverIdle.has(party) &&
      !world.contributes(party) &&
      !world.acts(party);
    const idle = onWhole === null && partners.some((party) => isIdle(party) && !judgedOf(party));
    return idle ? [0] : eachOf(pairs, Math.min);
  },

  'mutual-benefit': (told, world) => {
    const onWhole = told.of(isWhole);
    const levelsOf = (party: string) => {
      const isOn = (about: readonly string[] = []) => about.includes(party);
      const own = told.of(isOn);
      if (own) return own;
      const parts = ['.gives', '.gains'].map((part) => told.of(isOn, part));
      if (parts.some((part) => part !== null)) {
        const listed = [
          world.complete('contributions') && world.contributes(party),
          world.complete('benefits') && world.benefits(party),
        ];
        return eachOf(
          parts.map((part, index) => part ?? onWhole ?? (listed[index] ? [1] : grid)),
          Math.min,
        );
      }
      if (onWhole) return onWhole;
      const exchanged =
        world.complete('contributions') &&
        world.complete('benefits') &&
        world.contributes(party) &&
        world.benefits(party);
      return exchanged ? [1] : grid;
    };
    return eachOf(world.partners.map(levelsOf), Math.min);
  },

  independence: (told, world) => {
    const onWhole = told.of(isWhole);
    const isComplete = world.complete('dependencies') && world.complete('activities');
    const acting = world.partners.filter(world.acts);
    const others = (party: string) => world.partners.filter((other) => other !== party);
    const everybody =
      acting.length > 0 &&
      world.neverIdle.size === 0 &&
      acting.every((one) => others(one).every((two) => world.leansOn(one, two)));
    const levelsOf = (one: string, two: string) => {
      const judged = told.of((about = []) => about[0] === one && about.includes(two));
      if (judged) return judged;
      if (onWhole) return onWhole;
      const isOut = isComplete && (everybody || (world.acts(one) && world.leansOn(one, two)));
      return isOut ? [0] : grid;
    };
    const ties = world.partners.flatMap((one) => others(one).map((two) => levelsOf(one, two)));
    return eachOf(ties, Math.max);
  },
};
