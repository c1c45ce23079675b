import { assertOptions } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Fault } from '../../core/fault.js';
import { type Findings, findings } from '../../core/faults-found.js';
import { assertIterable } from '../../core/iterable.js';
import { suggester } from '../../core/nearest.js';
import type { CsrRecord } from '../csr-record.js';
import { readFieldIds } from '../portfolio/options.js';
import { type KnownFields, recordReader } from '../portfolio/read-record.js';
import {
  type DoubleEntryCriterion,
  type DoubleProgrammeCriterion,
  type DuplicatePair,
  doubleEntry,
  doubleProgramme,
} from './compare.js';
import { type Entry, mayLast } from './entry.js';
import { type Meeting, meetingsOf, split } from './meetings.js';
import { countPairs, pairsOf } from './pairs.js';

/** What is read of a record to find its duplicates; the other fields of a {@link CsrRecord} may be there and are not looked at. */
export type DuplicateRecord = Pick<CsrRecord, 'programme' | 'kind' | 'company' | 'place'> &
  Partial<Omit<CsrRecord, 'programme' | 'kind' | 'company' | 'place'>>;

/** How duplicates are looked for. */
export interface DuplicateOptions {
  /** How many pairs of either kind are listed at most, 0 to 10,000; 1,000 unless given. The others are counted. */
  readonly limit?: number;
  /** All fields that there are, by id: a record of another one is a fault. */
  readonly fields?: readonly string[];
}

/** The pairs of one kind. */
export interface DuplicatesFound<Criterion extends string> {
  /** How many there are, exactly. */
  readonly count: number;
  /** Those that are listed: the highest `lo` of the score first, then the highest `hi`, then the earliest in the list. */
  readonly pairs: readonly DuplicatePair<Criterion>[];
}

/** What may have been done, or written down, twice. */
export interface Duplicates {
  /** The records that were compared. */
  readonly records: number;
  /** The records that have a fault, and were not. */
  readonly refused: number;
  /** The first 1,000 faults, by the position of their record, and how many more there are. */
  readonly faults: readonly Fault[];
  readonly omitted: number;
  /** Different companies, one place. */
  readonly doubleProgrammes: DuplicatesFound<DoubleProgrammeCriterion>;
  /** One company, one place, one programme. */
  readonly doubleEntries: DuplicatesFound<DoubleEntryCriterion>;
}

/**
 * What may have been done twice, or written down twice.
 *
 * - A **double programme**: two records of different companies at the same place, none of whose field, beneficiary group and
 *   period surely differs; compared in place, field, beneficiary group, period and kind.
 * - A **double entry**: two records of the same programme of the same company at the same place, none of whose field,
 *   beneficiary group and period surely differs; compared in these and in the kind and both amounts.
 *
 * Periods differ surely where one ends before the other begins, whichever days their ends may mean; they are the same in a
 * double programme where they surely overlap, in a double entry where both ends are given alike. Names are compared as in
 * `summarisePortfolio`. Each pair has a score in [0, 1], the mean over its criteria of 1 for the same and 0 for different;
 * what is unknown may be either, so a record that says little is in many pairs, with wide scores. The score orders what to
 * look at first. It is no probability, and two companies may well do the same at one place on purpose.
 *
 * **Memory grows with the records**: all are kept, as each may be a duplicate of any other. Time grows as to sort them: pairs
 * are counted, exactly, without being looked at; those listed are, if there are more than `limit`, the first that are found,
 * those of which field, beneficiary group and both ends are known before the others.
 *
 * A record with anything wrong in what is read of it, or with a key that a `CsrRecord` does not have, is refused, with faults as those of `parseCsrRecords` at
 * `[position, key]`. Throws `invalid-input` for what cannot be iterated and for fields that are no list of ids,
 * `invalid-number` for a limit that is none, `unknown-option`, and whatever the iterable itself throws.
 *
 * @example
 * ```ts
 * import { findDuplicates } from 'kemitraan/programmes';
 * const books = { programme: 'Books', kind: 'donation', place: 'Coblong', field: 'education', from: '2014-01', to: '2014-06' };
 * const { doubleProgrammes, doubleEntries } = findDuplicates([
 *   { ...books, company: 'PT A', beneficiaryGroup: 'pupils' },
 *   { ...books, company: 'PT B', beneficiaryGroup: 'pupils', kind: 'library', from: '2014-02-01', to: '2014-02-28' },
 *   { ...books, company: 'PT A', beneficiaryGroup: 'teachers' },
 * ]);
 * doubleProgrammes.count; // => 1
 * doubleProgrammes.pairs[0]?.score; // => { lo: 0.8, hi: 0.8 }
 * doubleProgrammes.pairs[0]?.criteria.kind; // => 'different'
 * doubleEntries.count; // => 0
 * ```
 */
export function findDuplicates(
  records: Iterable<DuplicateRecord>,
  options: DuplicateOptions = {},
): Duplicates {
  assertOptions('findDuplicates', options, ['limit', 'fields']);
  const { limit = 1_000 } = options;
  if (!Number.isInteger(limit) || limit < 0 || limit > 10_000) {
    const remedy = 'Give a whole number from 0 to 10,000.';
    throw new KemitraanError('findDuplicates', 'options.limit', limit, 'invalid-number', remedy);
  }
  const known = { fields: readFieldIds('findDuplicates', options.fields), suggest: suggester() };
  assertIterable('findDuplicates', 'records', records, 'records');
  const found = findings();
  const { entries, seen } = readEntries(records, known, found);
  const byPlace = split(entries, ({ place }) => place);
  const byProgramme = split(entries, ({ company, place, programme }) =>
    JSON.stringify([company, place, programme]),
  );
  return {
    records: entries.length,
    refused: seen - entries.length,
    faults: [...found.faults],
    omitted: found.omitted,
    doubleProgrammes: pairsIn([...byPlace.values()], true, limit, doubleProgramme),
    doubleEntries: pairsIn([...byProgramme.values()], false, limit, doubleEntry),
  };
}

const moreKeys = ['id', 'programme', 'kind', 'beneficiaryGroup'] as const;

function readEntries(records: Iterable<unknown>, known: KnownFields, found: Findings) {
  const read = recordReader(known, found, moreKeys, (values) => ({
    id: values.id('id'),
    programme: values.name('programme'),
    kind: values.name('kind'),
    group: values.optionalName('beneficiaryGroup'),
  }));
  const entries: Entry[] = [];
  let seen = 0;
  for (const given of records) {
    const record = read(given, seen);
    if (record) entries.push({ ...record, position: seen, ...mayLast(record.from, record.to) });
    seen += 1;
  }
  return { entries, seen };
}

function pairsIn<Criterion extends string>(
  blocks: readonly (readonly Entry[])[],
  differing: boolean,
  limit: number,
  compare: (a: Entry, b: Entry) => DuplicatePair<Criterion>,
): DuplicatesFound<Criterion> {
  const meetings = blocks.filter(({ length }) => length > 1).map(meetingsOf);
  const all = [...meetings.flatMap(({ known }) => known), ...meetings.flatMap(({ others }) => others)];
  const count = all.reduce((sum, meeting) => sum + countPairs(meeting, differing), 0);
  const pairs = firstPairs(all, differing, limit).map(([a, b]) => compare(a, b));
  return { count, pairs: pairs.sort(byScore) };
}

function firstPairs(meetings: readonly Meeting[], differing: boolean, limit: number) {
  const pairs: (readonly [Entry, Entry])[] = [];
  for (const meeting of meetings) {
    for (const pair of pairsOf(meeting, differing)) {
      if (pairs.length === limit) return pairs;
      pairs.push(pair);
    }
  }
  return pairs;
}

function byScore(a: DuplicatePair<string>, b: DuplicatePair<string>): number {
  const [[a1, a2], [b1, b2]] = [a.records, b.records];
  return (
    b.score.lo - a.score.lo ||
    b.score.hi - a.score.hi ||
    a1.position - b1.position ||
    a2.position - b2.position
  );
}
