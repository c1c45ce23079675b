import { assertIterable, isAsyncIterable } from '../../core/iterable.js';
import { startPortfolio } from './fold.js';
import type { PortfolioOptions } from './options.js';
import type { PortfolioRecord } from './record.js';
import type { PortfolioSummary } from './summary.js';

/**
 * Where the money of CSR programmes went: by field, company, place and period, and by field within each period.
 *
 * One pass over any iterable. Memory grows with the number of groups and of the companies in them, not with the records.
 * The order of the records does not matter, save for the positions and the choice of the faults that are listed.
 *
 * - **Money** is whole rupiah, planned and realised apart. Sums are exact; one above 9,007,199,254,740,991 is `null`, with
 *   the reason. What a record leaves out is not zero: it is counted (`notStated`), and the sum is of the others. Records in
 *   another currency are faults.
 * - **Shares** are of the known sum of the whole; those of fields within a period are of the period.
 * - **Companies** are counted once per group. Whoever is in several groups counts in each: the numbers do not add up.
 * - **Names** of companies and places are the same if they are so in Unicode NFC without blanks around them.
 * - **Periods** (`year`, the default, `quarter`, `month`): a record belongs to the one that wholly contains it, both ends
 *   included, whatever days they may mean. One that has no end, or may lie in several, stands apart: never split, never guessed.
 * - **Changes** are from one period with records to the next one with records; from zero there is no relative change.
 * - **Deviation** is (realised - planned) / planned, as `planDeviation` has it, over the sums of the records that state both; of a plan of zero there is
 *   none. In a sum more here makes up for less there: `above` and `below` count the records.
 * - **Concentration** is over companies, fields and places; over all that the caller lists, else among recipients only.
 *
 * A record with anything wrong in what is read of it, or with a key that a `CsrRecord` does not have, is refused, with faults
 * as those of `parseCsrRecords` at `[position, key]`: the key may be an amount that is misspelt. Of rows of a wider table pick
 * what belongs to a record. The first 1,000 faults are listed, the others counted, and the rest of the records still
 * summarised. An id that is given twice is not noticed: that is for `findDuplicates`.
 *
 * Throws `invalid-input` for what cannot be iterated, and for a list of fields or places that is empty or names one twice;
 * `invalid-number` for a population or need that is none; `unknown-option`; and whatever the iterable itself throws.
 *
 * @example
 * ```ts
 * import { summarisePortfolio } from 'kemitraan/programmes';
 * const summary = summarisePortfolio([
 *   { company: 'PT A', place: 'Coblong', field: 'education', realisedRupiah: 300, from: '2014', to: '2014' },
 *   { company: 'PT A', place: 'Cidadap', field: 'health', realisedRupiah: 100, from: '2015', to: '2015' },
 *   { company: 'PT B', place: 'Cidadap', field: 'health', realisedRupiah: -1 },
 * ]);
 * summary.fields.map(({ name, realised }) => [name, realised.share]); // => [['education', 0.75], ['health', 0.25]]
 * summary.changes[0]?.realised; // => { notStated: 0, absolute: -200, relative: -2 / 3 }
 * summary.total.companies; // => 1
 * summary.faults[0]?.path; // => [2, 'realisedRupiah']
 * ```
 */
export function summarisePortfolio(
  records: Iterable<PortfolioRecord>,
  options: PortfolioOptions = {},
): PortfolioSummary {
  const fold = startPortfolio('summarisePortfolio', options);
  assertIterable('summarisePortfolio', 'records', records, 'records');
  for (const record of records) fold.add(record);
  return fold.finish();
}

/**
 * The same as {@link summarisePortfolio}, over records that come one by one: rows of a file or a database, as an async
 * iterable. It waits for each record before it asks for the next. Rejects where that throws, and with whatever the
 * iterable rejects with: half a summary is never given.
 *
 * @example
 * ```ts
 * import { summarisePortfolioAsync } from 'kemitraan/programmes';
 * async function* rows() {
 *   yield { company: 'PT A', place: 'Coblong', plannedRupiah: 400, realisedRupiah: 300 };
 * }
 * const { total } = await summarisePortfolioAsync(rows());
 * total.deviation.deviation; // => -0.25
 * ```
 */
export async function summarisePortfolioAsync(
  records: AsyncIterable<PortfolioRecord> | Iterable<PortfolioRecord>,
  options: PortfolioOptions = {},
): Promise<PortfolioSummary> {
  const caller = 'summarisePortfolioAsync';
  const fold = startPortfolio(caller, options);
  if (!isAsyncIterable(records)) assertIterable(caller, 'records', records, 'records');
  for await (const record of records) fold.add(record);
  return fold.finish();
}
