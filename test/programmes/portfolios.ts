import fc from 'fast-check';
import type { PortfolioRecord } from '../../src/programmes.js';

/** A record of its least, and a change to it. */
export function record(change: Partial<PortfolioRecord> = {}): PortfolioRecord {
  return { company: 'PT A', place: 'Coblong', ...change };
}

const dates = fc.constantFrom(
  '2013',
  '2014',
  '2014-02',
  '2014-03-31',
  '2014-06',
  '2015',
  '2015-12-31',
  '2017',
);
const amounts = fc.oneof(fc.constantFrom(0, 1, 10), fc.nat(1_000_000_000));

/** Records in few groups, with whatever left out that may be, and none with a fault. */
const records: fc.Arbitrary<PortfolioRecord> = fc
  .record(
    {
      company: fc.constantFrom('PT A', 'PT B', 'PT C', ' PT A '),
      place: fc.constantFrom('Coblong', 'Cidadap', 'Lengkong'),
      field: fc.constantFrom('education', 'health', 'sport'),
      plannedRupiah: amounts,
      realisedRupiah: amounts,
      from: dates,
      to: dates,
    },
    { requiredKeys: ['company', 'place'] },
  )
  .map((row) => {
    const { from, to, ...rest } = row;
    // An end before the beginning would be a fault.
    const turned = from !== undefined && to !== undefined && to < from.slice(0, to.length);
    return turned ? { ...rest, from: to, to: from } : row;
  });

export const portfolios: fc.Arbitrary<PortfolioRecord[]> = fc.array(records, { maxLength: 25 });

/** How many objects, maps, sets, lists and plain values something holds, however deep. */
export function sizeOf(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (seen.has(value)) return 0;
  seen.add(value);
  const parts = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
  return parts.reduce<number>((sum, part) => sum + sizeOf(part, seen), 1);
}
