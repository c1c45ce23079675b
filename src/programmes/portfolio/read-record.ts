import type { DateSpan } from '../../case/partial-date.js';
import { cut, show } from '../../core/error.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { kindOf } from '../../core/kind.js';
import type { Suggest } from '../../core/nearest.js';
import { csrRecordFields } from '../csr-record.js';
import { type ValueReader, type Values, valueReader } from './read-values.js';

/** A record as it is summed: names, amounts in whole rupiah, and days; `null` for what is not known. */
export interface ReadRecord {
  readonly company: string;
  readonly place: string;
  readonly field: string | null;
  readonly planned: number | null;
  readonly realised: number | null;
  readonly from: DateSpan | null;
  readonly to: DateSpan | null;
}

/** The fields that there are, where the caller says which. */
export interface KnownFields {
  readonly fields: ReadonlySet<string> | null;
  readonly suggest: Suggest;
}

/** Reads the record at a position of the list; `null` where anything is wrong with it. */
export type RecordReader<More> = (record: unknown, at: number) => (ReadRecord & More) | null;

/**
 * A reader of records, and of what `more` asks of the values of further keys. What is wrong with one is said with the codes
 * and paths of `parseCsrRecords`; a key that no record has is wrong too, as it may be an amount that is misspelt. It never
 * throws, whatever reading a record does.
 */
export function recordReader<More>(
  known: KnownFields,
  found: Findings,
  moreKeys: readonly string[],
  more: (read: ValueReader) => More,
): RecordReader<More> {
  const reader = valueReader(found);
  const recordKeys: ReadonlySet<string> = new Set(Object.keys(csrRecordFields));
  return (record, at) => {
    try {
      if (kindOf(record) !== 'object') {
        const received = kindOf(record);
        found.add(() => fault('wrong-type', [at], { expected: 'object', received }));
        return null;
      }
      const values: Record<string, unknown> = {};
      for (const key of portfolioKeys) values[key] = (record as Values)[key];
      for (const key of moreKeys) values[key] = (record as Values)[key];
      const keys = Object.keys(record as Values);
      reader.turnTo(values, at);
      const read = { ...readFields(values, at, reader, known), ...more(reader) };
      for (const key of keys) {
        if (recordKeys.has(key)) continue;
        const nearest = () => known.suggest(key, recordKeys);
        reader.wrong(key, (path) => fault('unknown-key', path, { key: cut(key), nearest: nearest() }));
      }
      return reader.right() ? read : null;
    } catch {
      found.add(() => fault('unreadable', [at], {}));
      return null;
    }
  };
}

/** What is read of every record. */
const portfolioKeys = [
  'field',
  'company',
  'place',
  'currency',
  'plannedRupiah',
  'realisedRupiah',
  'from',
  'to',
  'reported',
] as const;

function readFields(values: Values, at: number, read: ValueReader, known: KnownFields): ReadRecord {
  const { fields } = known;
  const field = read.id('field');
  if (field !== null && fields && !fields.has(field))
    read.wrong('field', () => notOneOf(at, 'field', field, fields, known.suggest));
  const company = read.name('company');
  const place = read.name('place');
  const { currency } = values;
  if (currency !== undefined && currency !== 'IDR')
    read.wrong('currency', () => notOneOf(at, 'currency', currency, new Set(['IDR']), known.suggest));
  const planned = read.amount('plannedRupiah');
  const realised = read.amount('realisedRupiah');
  const [from, to, reported] = [read.date('from'), read.date('to'), read.date('reported')];
  if (from && to && to.last < from.first) {
    const params = { from: String(values.from), to: String(values.to) };
    read.wrong('to', (path) => fault('to-before-from', path, params));
  }
  if (from && reported && reported.last < from.first) {
    const params = { reported: String(values.reported), from: String(values.from) };
    read.wrong('reported', (path) => fault('reported-before-from', path, params));
  }
  return { company, place, field, planned, realised, from, to };
}

function notOneOf(at: number, key: string, value: unknown, allowed: ReadonlySet<string>, suggest: Suggest) {
  const nearest = typeof value === 'string' ? suggest(value, allowed).map(cut) : [];
  return fault('not-one-of', [at, key], { value: show(value), allowed: [...allowed].map(cut), nearest });
}
