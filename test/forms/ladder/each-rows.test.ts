import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Observation } from '../../../src/case/case.js';
import { managementFunctions } from '../../../src/case/vocabulary.js';
import type { Applicable } from '../../../src/core/interval.js';
import { classify } from '../../../src/forms/classify.js';
import { notPlain } from '../plain-json.js';
import { aboutEach, caseOf, ladderOf } from './made.js';

const plain = ladderOf(['x', 'y'], { low: { x: 'in' }, high: { y: 'in' } });
const ladder = aboutEach(plain, ['community'], { x: { parts: ['p', 'q'] } });
const parties = [
  { id: 'north', sector: 'community' },
  { id: 'south', sector: 'community' },
  { id: 'office', sector: 'government' },
] as const;

const row = (id: string, level: Observation['level'], more: Partial<Observation> = {}): Observation => {
  return { indicator: `made.${id}`, level, about: ['north'], ...more };
};

function northIn(rows: readonly Observation[], more: Partial<Case> = {}) {
  const [north] = classify(ladder, caseOf(parties, rows, more));
  if (!north) throw new Error('There is a verdict of every group.');
  return north;
}

const at = (value: number) => ({ lo: value, hi: value });
const open = { lo: 0, hi: 1 };
const [first, second] = [{ coder: 'first' }, { coder: 'second' }];

describe('the level of a group', () => {
  test.each<[string, readonly Observation[], Applicable, string[]]>([
    ['is what the one observer says', [row('x', 'mostly-in')], at(2 / 3), []],
    ['is what all observers say', [row('x', 0.4, first), row('x', 0.4, second)], at(0.4), []],
    [
      'spans what observers say who differ',
      [row('x', 'in', first), row('x', 'mostly-out', second)],
      { lo: 1 / 3, hi: 1 },
      ['observers'],
    ],
    [
      'is the latest that one observer says',
      [row('x', 'in', { ...first, date: '2015' }), row('x', 'out', { ...first, date: '2014' })],
      at(1),
      [],
    ],
    ['is unknown where it is said to be', [row('x', 'unknown'), row('x', 'refused', first)], open, []],
    [
      'is what one says where another does not know',
      [row('x', 'unknown', first), row('x', 'out', second)],
      at(0),
      [],
    ],
    ['does not apply where all say so', [row('x', 'not-applicable', first)], 'not-applicable', []],
    [
      'is what one says where another says that it does not apply',
      [row('x', 'not-applicable', first), row('x', 'in', second)],
      at(1),
      ['observers'],
    ],
    ['is not what somebody guesses', [row('x', 'in', { attributedTo: 'office' })], open, []],
    ['is the lowest of its parts', [row('x.p', 'in'), row('x.q', 'mostly-in')], at(2 / 3), []],
    ['is out with one part that is', [row('x.q', 'out')], at(0), []],
    ['is at most what one part is', [row('x.p', 'mostly-out')], { lo: 0, hi: 1 / 3 }, []],
    ['is open where the other part is', [row('x.p', 'in')], open, []],
    [
      'does not apply where a part does not',
      [row('x.p', 'in'), row('x.q', 'not-applicable')],
      'not-applicable',
      [],
    ],
    [
      'is what is judged of the whole, and not of a part',
      [row('x', 'in'), row('x.p', 'out')],
      at(1),
      ['judged-derived'],
    ],
    ['may be judged below its parts with a part open', [row('x', 'out'), row('x.p', 'in')], at(0), []],
    [
      'contradicts its parts from below',
      [row('x', 'out'), row('x.p', 'in'), row('x.q', 'mostly-in')],
      at(0),
      ['judged-derived'],
    ],
  ])('%s', (_, rows, level, kinds) => {
    const { inputs, disagreements } = northIn(rows);
    expect(inputs).toEqual({ x: level, y: open });
    expect(disagreements).toEqual(kinds.map((kind) => ({ indicator: 'x', kind })));
  });

  test('that does not apply makes its rung inapplicable', () => {
    const verdict = northIn([row('x', 'not-applicable'), row('y', 'out')]);
    expect(verdict.status).toEqual({ low: 'inapplicable', high: 'excluded' });
    expect(verdict.outcome).toEqual({ kind: 'none' });
  });

  test('that asks for what lasts is open while the partnership is', () => {
    const lasting = aboutEach(plain, ['community'], { y: { afterwards: true } });
    const said = [row('y', 'in', { date: '2015' })];
    const [during] = classify(lasting, caseOf(parties, said, { period: { to: '2016' } }));
    expect(during?.inputs.y).toEqual(open);
    expect(during?.reasons.map(({ code }) => code)).toContain('period-open');
    const [after] = classify(lasting, caseOf(parties, said, { period: { to: '2014' } }));
    expect(after?.inputs.y).toEqual(at(1));
  });
});

describe('a row', () => {
  test('about several groups speaks of each of them, once however often it names it', () => {
    const about = ['south', 'north', 'south'];
    const verdicts = classify(ladder, caseOf(parties, [row('x', 'in', { about, id: 'both' })]));
    expect(verdicts.map(({ inputs }) => inputs.x)).toEqual([at(1), at(1)]);
    for (const { reasons, disagreements } of verdicts) {
      const [low, high] = reasons;
      expect([low?.code, low?.evidence]).toEqual(['rung-met', [{ list: 'observations', id: 'both' }]]);
      expect([high?.code, high?.evidence]).toEqual(['rung-open', []]);
      expect(disagreements).toEqual([]);
    }
  });

  test('is evidence for the group that it is about, and for no other', () => {
    const rows = [row('x', 'out', { id: 'one' }), row('x', 'in', { id: 'two', about: ['south'] })];
    const low = classify(ladder, caseOf(parties, rows)).map(({ reasons }) => reasons[0]);
    expect(low.map((one) => [one?.code, one?.evidence])).toEqual([
      ['rung-failed', [{ list: 'observations', id: 'one' }]],
      ['rung-met', [{ list: 'observations', id: 'two' }]],
    ]);
  });

  test('shows who was asked: an informant of the group, or the group as holder in an interview', () => {
    const askedWith = (more: Partial<Observation>) =>
      classify(
        ladder,
        caseOf(parties, [row('x', 'in', more)], { informants: [{ id: 'i1', party: 'north' }] }),
      ).map(({ scope }) => scope?.asked);
    expect(askedWith({ informant: 'i1' })).toEqual([['north'], []]);
    expect(askedWith({ holder: 'north', method: 'interview' })).toEqual([['north'], []]);
    expect(askedWith({ holder: 'north', method: 'document' })).toEqual([[], []]);
    expect(askedWith({ holder: 'office', method: 'interview' })).toEqual([[], []]);
    // Somebody of the one group who speaks of the other was not asked for that other.
    expect(askedWith({ informant: 'i1', about: ['south'] })).toEqual([[], []]);
  });
});

test('a case that the ladder was read off says so in each verdict', () => {
  const codes = northIn([], { defines: ['made'] }).reasons.map(({ code }) => code);
  expect(codes).toEqual(['rung-open', 'rung-open', 'defining-case']);
});

test('for any rows, each unit has the levels that its own rows and the general ones give', () => {
  const level = fc.constantFrom(0, 0.25, 0.5, 1);
  const rows = fc.array(
    fc.record({
      about: fc.subarray(['north', 'south'], { minLength: 1 }),
      indicator: fc.constantFrom('made.x', 'made.y'),
      level,
      where: fc.option(fc.constantFrom(...managementFunctions)),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      // Each row is another observer's.
      const told = given.map(({ where, ...one }, index): Observation => {
        return { ...one, coder: `c${index}`, ...(where && { function: where }) };
      });
      const expected = ['north', 'south'].flatMap((party) => {
        const own = told.filter(({ about }) => about?.includes(party));
        const named = managementFunctions.filter((one) => own.some((row) => row.function === one));
        const hasRest = named.length === 0 || (named.length < 4 && own.some((row) => !row.function));
        return [...named, ...(hasRest ? [undefined] : [])].map((where) => {
          const spanOf = (indicator: string): Applicable => {
            const rows = own.filter((row) => row.indicator === `made.${indicator}`);
            const inside = rows.filter((row) => row.function === where);
            const counted = inside.length > 0 ? inside : rows.filter((row) => !row.function);
            const levels = counted.map((row) => Number(row.level));
            return levels.length > 0 ? { lo: Math.min(...levels), hi: Math.max(...levels) } : open;
          };
          return { party, where, inputs: { x: spanOf('x'), y: spanOf('y') } };
        });
      });
      const verdicts = classify(ladder, caseOf(parties, told));
      expect(
        verdicts.map(({ scope, inputs }) => ({ party: scope?.party, where: scope?.function, inputs })),
      ).toEqual(expected);
      expect(notPlain(verdicts)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
