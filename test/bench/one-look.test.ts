import { expect, test } from 'vitest';
import { classifyArchetype } from '../../src/archetypes.js';
import { assess } from '../../src/assess.js';
import type { Case } from '../../src/schema.js';
import { counting } from './counting.js';

type Make = (count: number) => object;
const { manyActivities, manyObservations }: Record<string, Make> = await import(
  new URL('growing-cases.mjs', import.meta.url).href
);

/** How often one more row is looked at. */
function readsOfOneMore(make: Make | undefined, run: (subject: Case) => unknown): number {
  const [few, many] = [100, 200].map((count) => {
    const { counted, reads } = counting(make?.(count) ?? {});
    run(counted as Case);
    return reads();
  });
  return ((many ?? 0) - (few ?? 0)) / 100;
}

// All frameworks read from one look at the case: forty of them once took fifteen times the looks of one.
test.each([
  ['an observation', manyObservations, 2],
  ['an activity', manyActivities, 6],
])('%s is looked at for all frameworks hardly more often than for one', (_, make, times) => {
  const one = readsOfOneMore(make, classifyArchetype);
  expect(one).toBeGreaterThan(1);
  expect(readsOfOneMore(make, (subject) => assess(subject))).toBeLessThanOrEqual(times * one);
});
