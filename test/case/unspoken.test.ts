import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/case/case.js';
import type { Fact } from '../../src/case/facts.js';
import { levelUnspoken, observe } from '../../src/case/observe.js';
import { settle } from '../../src/case/settle.js';
import type { IndicatorSpec } from '../../src/core/indicator.js';
import { levelNames, nonLevels } from '../../src/core/level.js';
import { questionsOf, readsCases } from '../../src/forms/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { specs as kinds } from './reading.js';

// What decides how a question is joined, of every question of the library and of every kind that there may be.
const asked = Object.values(frameworks)
  .filter(readsCases)
  .flatMap((definition) => Object.values<Partial<IndicatorSpec>>(questionsOf(definition)))
  .map(({ asks = 'partnership', over, directed, afterwards, parts }) => ({
    asks,
    ...(over && { over }),
    ...(directed && { directed }),
    ...(afterwards && { afterwards }),
    ...(parts && { parts }),
    basis: 'ours' as const,
    rubric: 'ours' as const,
    source: [],
  }));
const specs = [
  ...new Map([...asked, ...Object.values(kinds)].map((one) => [JSON.stringify(one), one as IndicatorSpec])),
];
const period = { from: '2014', to: '2016' };

describe.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']]])('of the partners %j', (partners) => {
  test.each([true, false])('the short way gives what the long way gives; all known: %s', (partnersKnown) => {
    for (const [name, spec] of specs) {
      const scope = { partners, partnersKnown, asOf: '2015' };
      const { level, rows, binding, caveats } = observe(spec, () => [], [], scope, period);
      expect(levelUnspoken(spec, scope), name).toEqual(level);
      // So that nothing else is lost by it.
      expect([rows, binding, caveats], name).toEqual([[], [], []]);
    }
  });
});

const fact = { lists: ['activities'], facts: [] } as const;
const rows: (Observation | Fact)[] = [
  ...[...levelNames, ...nonLevels, 0, 0.5, -0].map((level) => ({ indicator: 'a.b', level })),
  ...(['in', 'out', 'not-applicable'] as const).map((level) => ({ level, ...fact })),
].flatMap((row) => [row, ...['2014', '2015', '2015-06', '2016'].map((date) => ({ ...row, date }))]);

test.each([undefined, '2014', '2015-05', '2016'])(
  'one row says what it says when it is given twice, by %s',
  (asOf) => {
    for (const row of rows) {
      const [once, twice] = [settle([row], asOf), settle([row, { ...row }], asOf)];
      expect({ level: once.level, caveats: once.caveats }).toEqual({
        level: twice.level,
        caveats: twice.caveats,
      });
      expect(once.rows).toEqual(twice.rows.slice(0, twice.rows.length / 2));
    }
  },
);
