import { expect, test } from 'vitest';

const load = (name: string) => import(new URL(name, import.meta.url).href);

test('both ways through a portfolio come to the same, and to what a loop comes to', async () => {
  const { checkPortfolio } = await load('portfolio.mjs');
  expect(await checkPortfolio()).toBe(5_000);
});

// A benchmark that stops before it begins would otherwise be noticed by whoever runs it next, long after the change.
test('those that the benchmark compares give the same answers', async () => {
  const { checkHandWritten, checkRules } = await load('agreement.mjs');
  expect(checkHandWritten()).toBeGreaterThan(20_000);
  const { all, expressible } = await checkRules();
  // Of three answers each: balance decides with two; each other pair with both in, or one out, six of nine.
  expect([all, expressible.length]).toEqual([3 ** 5, 2 * 6 * 6]);
});
