import type { Case, Observation } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { type Looked, scopeOf } from '../../case/scope.js';
import { settle } from '../../case/settle.js';
import type { Applicable } from '../../core/interval.js';
import { isScaleAnswer, statedBy } from '../../core/level.js';
import type { EvidenceRef } from '../../core/verdict.js';
import { invalidCase } from '../../forms/assert-case.js';
import { assertLevel } from '../../forms/input.js';
import { evidenceOf } from '../../forms/passages.js';
import type { CoorientationOptions, CoorientationTopic } from './result.js';
import { type ViewSide, viewSide } from './states.js';

/** One view: `null` where somebody was asked, but nothing was told. */
export interface View {
  readonly level: Applicable | null;
  readonly side: ViewSide;
  readonly evidence: readonly EvidenceRef[];
}

/** The views on one topic: what each party holds, and what it thinks that each other one does. */
export interface Views {
  readonly topic: CoorientationTopic;
  readonly own: ReadonlyMap<string, View>;
  /** By the party that guesses, then by the one whose view it guesses at. */
  readonly guesses: ReadonlyMap<string, ReadonlyMap<string, View>>;
}

/** A row that is a view of a party. */
interface Held {
  readonly topic: CoorientationTopic;
  readonly holder: string;
  /** The party whose view it guesses at; its own where it is left out. */
  readonly of: string | undefined;
  readonly row: Observation;
}

/**
 * In these the first party acts and the others are those for or from whom: `a > b` is another topic than `b > a`. In all
 * others the order of the parties says nothing.
 */
export const directedIndicators: readonly string[] = [
  'partnership-archetypes.complementarity',
  'partnership-archetypes.independence',
  'communication-convergence.domination',
];

/** What of a case is looked at: any party of it, whatever its standing. */
export function partiesIn(
  subject: Case,
  { parties, asOf }: CoorientationOptions,
  caller: string,
): Pick<Looked, 'partners' | 'asOf'> {
  const options = { ...(parties !== undefined && { parties }), ...(asOf !== undefined && { asOf }) };
  return scopeOf(subject, options, caller, () => true);
}

/** The views of parties in a case, by topic, in order of appearance; throws where a row is not sound. */
export function readViews(
  subject: Case,
  { partners, asOf }: Pick<Looked, 'partners' | 'asOf'>,
  topics: readonly string[] | undefined,
  caller: string,
): Views[] {
  const [wanted, counted] = [topics && new Set(topics), new Set(partners)];
  const held = heldIn(subject, wanted, caller).filter(
    ({ holder, of }) => counted.has(holder) && (of === undefined || counted.has(of)),
  );
  return [...groupBy(held, ({ topic }) => keyOf(topic)).values()].flatMap((rows) => {
    const [first] = rows;
    // Without any level there is no telling that the indicator has one: rows of profiles hold columns.
    if (!first || !rows.some(({ row }) => statedBy(row.level) !== null)) return [];
    const [own, guesses] = [new Map<string, View>(), new Map<string, Map<string, View>>()];
    for (const [holder, all] of groupBy(rows, (one) => one.holder)) {
      const mine = all.filter(({ of }) => of === undefined);
      if (mine.length > 0) own.set(holder, viewOf(mine, asOf));
      const others = new Map<string, View>();
      for (const [of, some] of groupBy(all, (one) => one.of ?? ''))
        if (some[0]?.of !== undefined) others.set(of, viewOf(some, asOf));
      if (others.size > 0) guesses.set(holder, others);
    }
    return [{ topic: first.topic, own, guesses }];
  });
}

function viewOf(held: readonly Held[], asOf: string | undefined): View {
  const { level, rows } = settle(
    held.map(({ row }) => row),
    asOf,
  );
  return { level, side: viewSide(level), evidence: evidenceOf(rows) };
}

/** The rows that are views of a party. One that guesses at its own party's view is none. */
function heldIn(subject: Case, wanted: ReadonlySet<string> | undefined, caller: string): Held[] {
  const order = new Map((subject.parties ?? []).map(({ id }, index) => [id, index]));
  const partyOf = new Map((subject.informants ?? []).map(({ id, party }) => [id, party]));
  return (subject.observations ?? []).flatMap((row, index): Held[] => {
    if (wanted && !wanted.has(row.indicator)) return [];
    assertView(row, order, `input.observations[${index}]`, caller);
    const holder = row.holder ?? (row.informant === undefined ? undefined : partyOf.get(row.informant));
    const isNone = typeof row.level === 'object' || row.about?.length === 0 || holder === row.attributedTo;
    if (holder === undefined || isNone) return [];
    return [{ topic: topicOf(row, order), holder, of: row.attributedTo, row }];
  });
}

function assertView(
  row: Observation,
  known: ReadonlyMap<string, number>,
  path: string,
  caller: string,
): void {
  // Columns, and answers on Likert scales, are no membership.
  if (!Array.isArray(row.level) && !isScaleAnswer(row.level)) assertLevel(row.level, `${path}.level`, caller);
  for (const field of ['about', 'holder', 'attributedTo'] as const)
    for (const party of [row[field] ?? []].flat())
      if (!known.has(party)) throw invalidCase('unknown-party', `${path}.${field}`, party, caller);
}

function topicOf(
  { indicator, about, function: where }: Observation,
  order: ReadonlyMap<string, number>,
): CoorientationTopic {
  const inOrder = (ids: readonly string[]) =>
    [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const [actor, ...others] = about ?? [];
  const named =
    actor !== undefined && directedIndicators.includes(indicator)
      ? [actor, ...inOrder(others)]
      : inOrder(about ?? []);
  return {
    indicator,
    ...(about && { about: named }),
    ...(where !== undefined && { function: where }),
  };
}

function keyOf({ indicator, about, function: where }: CoorientationTopic): string {
  return JSON.stringify([indicator, about, where]);
}
