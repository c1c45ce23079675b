import { expect, test } from 'vitest';
import { counting } from './counting.js';

type Make = (count: number) => object;
type Run = (given: object) => unknown;

const load = (name: string) => import(new URL(name, import.meta.url).href);
const { growthTasks }: { growthTasks: [string, string, Make, Run][] } = await load('growth-tasks.mjs');

async function readsAt(size: number, make: Make, run: Run): Promise<number> {
  const { counted, reads } = counting(make(size));
  await run(counted);
  return reads();
}

// Times differ from machine to machine; how often something is looked at does not. What looks through all rows once for
// each row shows here as a slope of 2.
test.each(growthTasks)('%s looks at its input in proportion to its %s', async (_, __, make, run) => {
  const [few, many] = [await readsAt(40, make, run), await readsAt(160, make, run)];
  expect(few).toBeGreaterThan(40);
  expect(Math.log(many / few) / Math.log(4)).toBeLessThanOrEqual(1.1);
});

test('what counts reads sees one that looks through all for each', async () => {
  const make: Make = (count) => Array.from({ length: count }, (_, at) => ({ at }));
  const pairs: Run = (given) =>
    Object.values(given).map((one) => Object.values(given).filter(({ at }) => at === one.at).length);
  const [few, many] = [await readsAt(40, make, pairs), await readsAt(160, make, pairs)];
  expect(Math.log(many / few) / Math.log(4)).toBeGreaterThan(1.9);
});
