// How time and memory of summarisePortfolio grow with the records.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { summarisePortfolio, summarisePortfolioAsync } from 'kemitraan/programmes';
import { Disagreement } from './disagreement.mjs';
import { asyncRecords, records } from './portfolio-records.mjs';

const program = fileURLToPath(new URL('portfolio-run.mjs', import.meta.url));

/** One row for each of what is run and each number of records; duplicates are not looked for among a million. */
export function measurePortfolio(counts) {
  const tasks = ['iterable', 'async iterable', 'findDuplicates'].flatMap((what) =>
    counts.flatMap((count) => (what === 'findDuplicates' && count > 100_000 ? [] : [{ what, count }])),
  );
  return tasks.map(({ what, count }) => {
    const measure = (mode) =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', program, what, String(count), mode]));
    // Looking at memory takes time, so that each is measured by itself.
    const { ms, cpuMs, answered, peak } = measure('time');
    if (answered !== count) throw new Disagreement(`${what} counted ${answered} of ${count} records.`);
    return { what, count, ms, cpuMs, peakBytes: peak * 1_024, liveBytes: measure('memory').live };
  });
}

/** Before anything is timed: both ways come to the same, and to the sums that a loop comes to. */
export async function checkPortfolio() {
  const count = 5_000;
  const found = summarisePortfolio(records(count));
  if (!isDeepStrictEqual(found, await summarisePortfolioAsync(asyncRecords(count))))
    throw new Disagreement('The iterable and the async iterable come to different summaries.');
  const [planned, realised] = ['plannedRupiah', 'realisedRupiah'].map((key) =>
    [...records(count)].reduce((sum, record) => sum + (record[key] ?? 0), 0),
  );
  if (found.total.planned.rupiah !== planned || found.total.realised.rupiah !== realised)
    throw new Disagreement('The summary comes to other sums than a loop.');
  return found.records;
}
