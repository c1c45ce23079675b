import type { Case, Dependency } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { type DependencyKind, dependencyKinds } from '../../case/vocabulary.js';
import { assertOneOf } from '../../core/assert.js';
import type { EvidenceRef } from '../../core/verdict.js';
import { invalidCase } from '../../forms/assert-case.js';
import { evidenceIn } from '../../forms/passages.js';
import { dated } from '../../forms/told.js';
import type { CountRange } from '../../measure/network/possible-graph.js';
import { strongComponents } from '../../measure/network/strong-components.js';

/** That a party depends on another in one way; however many rows say so, it is one tie. */
export interface DependencyTie {
  readonly of: string;
  readonly on: string;
  readonly kind: DependencyKind;
  /** Whether a row surely counts; else all of them may be later than the day that was asked for. */
  readonly certain: boolean;
  readonly evidence: readonly EvidenceRef[];
}

/** Parties that depend on one another, or that a chain of dependence ends with, in the order of the case. */
export interface DependencyGroup {
  readonly parties: readonly string[];
  readonly certain: boolean;
}

/** Who depends on whom. */
export interface DependencyMeasure {
  /** Whether the case declares the list complete: nobody depends on anybody in another way. */
  readonly complete: boolean;
  /** The ties between partners, in the order of the rows. */
  readonly ties: readonly DependencyTie[];
  /** How many ties there are of each kind. */
  readonly byKind: Readonly<Record<DependencyKind, CountRange>>;
  /** The ties of patronage among them. */
  readonly patronage: readonly DependencyTie[];
  /**
   * The largest groups of partners of whom each depends on each other, directly or through others. `certain` where rows
   * that surely count are enough for it; where it takes one that may be later, the group stands beside those without it.
   */
  readonly cycles: readonly DependencyGroup[];
  /**
   * Where chains of dependence end, by the ties that are certain: a partner on whom others depend and who depends on no
   * partner, or a cycle that nobody in it depends out of. `certain` where the list is complete, and no tie that may be later
   * leads on.
   */
  readonly ends: readonly DependencyGroup[];
  /** Partners that are said to depend on themselves; these are no ties. */
  readonly onThemselves: readonly Omit<DependencyTie, 'on'>[];
  /** How many rows name somebody who is no partner, and are left out. */
  readonly outside: number;
}

/** What the dependencies of a case say of its partners, up to a day. */
export function dependenciesIn(
  subject: Case,
  partners: readonly string[],
  asOf: string | undefined,
): DependencyMeasure {
  const isPartner = new Set(partners);
  const counted = (subject.dependencies ?? []).filter(({ date }) => dated(date, asOf) !== 'no');
  const between = counted.filter(({ of, on }) => isPartner.has(of) && isPartner.has(on));
  const groups = groupBy(between, ({ of, on, kind }) => JSON.stringify([of, on, kind]));
  const all = [...groups.values()].flatMap((rows) => tieOf(rows, asOf));
  const ties = all.filter(({ of, on }) => of !== on);
  const complete = subject.complete?.includes('dependencies') ?? false;
  const count = (kind: DependencyKind): [DependencyKind, CountRange] => {
    const own = ties.filter((tie) => tie.kind === kind);
    return [kind, { least: own.filter(({ certain }) => certain).length, most: own.length }];
  };
  return {
    complete,
    ties,
    byKind: Object.fromEntries(dependencyKinds.map(count)) as Record<DependencyKind, CountRange>,
    patronage: ties
      .filter(({ kind }) => kind === 'patronage')
      .map((tie) => ({ ...tie, evidence: [...tie.evidence] })),
    cycles: cyclesIn(partners, ties),
    ends: endsIn(partners, ties, complete),
    onThemselves: all.filter(({ of, on }) => of === on).map(({ on, ...tie }) => tie),
    outside: counted.length - between.length,
  };
}

function tieOf(rows: readonly Dependency[], asOf: string | undefined): DependencyTie[] {
  const [first] = rows;
  if (!first) return [];
  const certain = rows.some(({ date }) => dated(date, asOf) === 'yes');
  const { of, on, kind } = first;
  return [{ of, on, kind, certain, evidence: evidenceIn('dependencies', rows) }];
}

function groupsBy(nodes: readonly string[], ties: readonly DependencyTie[]): string[][] {
  return strongComponents({ nodes, ties: ties.map(({ of, on }) => [of, on]) });
}

function cyclesIn(partners: readonly string[], ties: readonly DependencyTie[]): DependencyGroup[] {
  const several = (groups: readonly string[][]) => groups.filter(({ length }) => length > 1);
  const sure = several(
    groupsBy(
      partners,
      ties.filter(({ certain }) => certain),
    ),
  );
  const known = new Set(sure.map((group) => JSON.stringify(group)));
  const wider = several(groupsBy(partners, ties)).filter((group) => !known.has(JSON.stringify(group)));
  return [
    ...sure.map((parties) => ({ parties, certain: true })),
    ...wider.map((parties) => ({ parties, certain: false })),
  ];
}

function endsIn(
  partners: readonly string[],
  ties: readonly DependencyTie[],
  complete: boolean,
): DependencyGroup[] {
  const sure = ties.filter(({ certain }) => certain);
  const groups = groupsBy(partners, sure);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((party) => [party, at] as const)));
  const leaving = (some: readonly DependencyTie[]) =>
    new Set(
      some.filter(({ of, on }) => groupOf.get(of) !== groupOf.get(on)).map(({ of }) => groupOf.get(of)),
    );
  const [goesOn, mayGoOn] = [leaving(sure), leaving(ties)];
  const isReached = new Set(sure.map(({ on }) => groupOf.get(on)));
  return groups.flatMap((parties, at) =>
    isReached.has(at) && !goesOn.has(at) ? [{ parties, certain: complete && !mayGoOn.has(at) }] : [],
  );
}

/** Throws `invalid-case` for a dependency on nobody, or of a kind that there is none of. */
export function assertDependencies({ dependencies = [] }: Case, caller: string): void {
  for (const [index, { on, kind }] of dependencies.entries()) {
    const path = `input.dependencies[${index}]`;
    if (on === undefined) throw invalidCase('invalid-case', `${path}.on`, on, caller);
    assertOneOf(caller, `${path}.kind`, 'invalid-case', kind, dependencyKinds);
  }
}
