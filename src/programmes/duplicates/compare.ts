import type { Interval } from '../../core/interval.js';
import { mean } from '../../measure/fuzzy.js';
import { type Entry, surelyOverlap } from './entry.js';

/** What two records of different companies are compared in. */
export const doubleProgrammeCriteria = ['place', 'field', 'beneficiaryGroup', 'period', 'kind'] as const;

/** What two records of one company are compared in. */
export const doubleEntryCriteria = [
  'company',
  'place',
  'programme',
  'field',
  'beneficiaryGroup',
  'period',
  'kind',
  'plannedRupiah',
  'realisedRupiah',
] as const;

/** One of {@link doubleProgrammeCriteria}. */
export type DoubleProgrammeCriterion = (typeof doubleProgrammeCriteria)[number];

/** One of {@link doubleEntryCriteria}. */
export type DoubleEntryCriterion = (typeof doubleEntryCriteria)[number];

/** How two records compare in one criterion. */
export type DuplicateLikeness = 'same' | 'different' | 'unknown';

/** A record, by its position in the list, and its id where it has one. */
export interface DuplicateAt {
  readonly position: number;
  readonly id?: string;
}

/** Two records that may be one, or may be for the same: how likely, and why. */
export interface DuplicatePair<Criterion extends string> {
  /** The earlier in the list first. */
  readonly records: readonly [DuplicateAt, DuplicateAt];
  /** The mean over the criteria of 1 for the same and 0 for different; what is unknown may be either. */
  readonly score: Interval;
  readonly criteria: Readonly<Record<Criterion, DuplicateLikeness>>;
}

/** Two records of different companies at one place. */
export function doubleProgramme(a: Entry, b: Entry): DuplicatePair<DoubleProgrammeCriterion> {
  return pair(a, b, {
    place: 'same',
    field: likeness(a.field, b.field),
    beneficiaryGroup: likeness(a.group, b.group),
    period: surelyOverlap(a, b) ? 'same' : 'unknown',
    kind: likeness(a.kind, b.kind),
  });
}

/** Two records of one programme of one company at one place. */
export function doubleEntry(a: Entry, b: Entry): DuplicatePair<DoubleEntryCriterion> {
  return pair(a, b, {
    company: 'same',
    place: 'same',
    programme: 'same',
    field: likeness(a.field, b.field),
    beneficiaryGroup: likeness(a.group, b.group),
    period: likeness(datesOf(a), datesOf(b)),
    kind: likeness(a.kind, b.kind),
    plannedRupiah: likeness(a.planned, b.planned),
    realisedRupiah: likeness(a.realised, b.realised),
  });
}

/** Both ends as given. */
function datesOf({ from, to }: Entry): string | null {
  return from && to && `${from.first}/${from.last}/${to.first}/${to.last}`;
}

function likeness(a: string | number | null, b: string | number | null): DuplicateLikeness {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'same' : 'different';
}

function pair<Criterion extends string>(
  a: Entry,
  b: Entry,
  criteria: Readonly<Record<Criterion, DuplicateLikeness>>,
): DuplicatePair<Criterion> {
  const [first, second] = a.position < b.position ? [a, b] : [b, a];
  const points = Object.values<DuplicateLikeness>(criteria).map((found) => ({
    lo: found === 'same' ? 1 : 0,
    hi: found === 'different' ? 0 : 1,
  }));
  const score = mean(points) as Interval;
  return { records: [recordAt(first), recordAt(second)], score, criteria };
}

function recordAt({ position, id }: Entry): DuplicateAt {
  return id === null ? { position } : { position, id };
}
