// A portfolio of many records: each measurement is a process of its own.
import { checkPortfolio, measurePortfolio } from '../portfolio.mjs';

export const portfolio = {
  id: 'portfolio',
  title: 'A portfolio of many records',
  startsProcesses: true,
  async measure(_, quick) {
    const agreed = await checkPortfolio();
    const counts = quick ? [10_000] : [10_000, 100_000, 1_000_000];
    return {
      said: `Agreed before timing: both ways come to the same summary of ${agreed} records, and to the sums of a loop.`,
      rows: measurePortfolio(counts),
    };
  },
};
