import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity, Benefit, Case, Contribution, Dependency } from '../../src/case/case.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { factCases, looks, optionsOf } from './fact-arbitrary.js';
import { did, factCase, factLists, gained, gave, derived as indicators, leans } from './fact-case.js';
import { byFactWorlds, type Look } from './fact-worlds.js';

/** The three indicators as the library and as the second method find them. */
function bothWays(subject: Case, look: Look = {}) {
  const { inputs } = classifyArchetype(subject, optionsOf(look));
  const found = indicators.map((id) => [id, inputs[id]]);
  const expected = indicators.map((id) => [id, byFactWorlds(id, subject, look)]);
  return { found: { subject, levels: found }, expected: { subject, levels: expected } };
}

const subsetsOf = <T>(rows: readonly T[]): T[][] => {
  let ways: T[][] = [[]];
  for (const row of rows) ways = ways.flatMap((way) => [way, [...way, row]]);
  return ways;
};
const completeness = subsetsOf(factLists);

test('every exchange between two partners comes to what the worlds do', () => {
  const rows: Contribution[][] = subsetsOf([gave('a'), gave('b')]);
  const gains: Benefit[][] = subsetsOf([gained('a'), gained('b')]);
  const work: Activity[][] = subsetsOf([did('a'), did('b')]);
  let count = 0;
  for (const complete of completeness)
    for (const contributions of rows)
      for (const benefits of gains)
        for (const activities of work) {
          const { found, expected } = bothWays(factCase({ contributions, benefits, activities, complete }));
          expect(found).toEqual(expected);
          count += 1;
        }
  expect(count).toBe(16 * 4 * 4 * 4);
});

test('every way in which those who act depend on each other comes to what the worlds do', () => {
  const ties: Dependency[][] = subsetsOf(
    ['a>b', 'a>c', 'b>a', 'b>c', 'c>a', 'c>b'].map((tie, index) =>
      leans(tie, index % 2 ? 'financial' : 'technical'),
    ),
  );
  const complete = ['dependencies', 'activities'] as const;
  let count = 0;
  for (const by of subsetsOf(['a', 'b', 'c']))
    for (const dependencies of ties) {
      const activities = by.length > 0 ? [{ subject: 'The work', by }] : [];
      const subject = factCase({ activities, dependencies, complete }, ['a', 'b', 'c']);
      const { found, expected } = bothWays(subject);
      expect(found).toEqual(expected);
      count += 1;
    }
  expect(count).toBe(8 * 64);
});

test('every way in which work and ties may or may not be in time comes to what the worlds do', () => {
  const when = [undefined, '2014', '2015', '2016'] as const;
  const dated = (date: string | undefined) => (date ? { date: date === '2016' ? '2015-07' : date } : {});
  let count = 0;
  for (const byA of when)
    for (const byB of when)
      for (const tieA of when)
        for (const tieB of when) {
          const subject = factCase({
            complete: [...factLists],
            activities: [did('a', dated(byA)), did('b', dated(byB))],
            dependencies: [leans('a>b', 'technical', dated(tieA)), leans('b>a', 'financial', dated(tieB))],
          });
          const { found, expected } = bothWays(subject, { midYear: true });
          expect(found).toEqual(expected);
          count += 1;
        }
  expect(count).toBe(4 ** 4);
});

test.each([
  ['facts alone', 0],
  ['facts beside judgements', 4],
])('random cases come to what the worlds do: %s', (_, judgements) => {
  fc.assert(
    fc.property(factCases(judgements), looks, (subject, look) => {
      const { found, expected } = bothWays(subject, look);
      expect(found).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test('the random cases reach every answer that facts can give', () => {
  const reached = new Set<string>();
  for (const subject of fc.sample(factCases(0), 2000)) {
    const { inputs } = classifyArchetype(subject);
    for (const id of indicators) reached.add(`${id} ${JSON.stringify(inputs[id])}`);
  }
  const unknown = '{"lo":0,"hi":1}';
  expect([...reached].sort()).toEqual([
    'balance {"lo":0,"hi":0}',
    `balance ${unknown}`,
    'independence {"lo":0,"hi":0}',
    `independence ${unknown}`,
    `mutual-benefit ${unknown}`,
    'mutual-benefit {"lo":1,"hi":1}',
  ]);
});
