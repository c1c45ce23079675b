import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { defineLadder } from '../../../src/forms/ladder/define.js';
import { nextRungs } from '../../../src/forms/ladder/next-rungs.js';
import { rangeOf } from '../../../src/forms/ladder/range.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { caseOf, ladderOf, numbered } from './made.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'party', rubric: 'ours', ...ours } as const;

const good = deepFreeze({
  form: 'ladder',
  id: 'say-ladder',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  each: ['community', 'civil-society'],
  order: 'total',
  cumulative: true,
  indicators: { told: asked, heard: { ...asked, parts: ['asked', 'answered'] } },
  rungs: {
    informed: { criteria: { told: 'in' }, ...ours },
    consulted: { criteria: { heard: 'in' }, ...ours },
  },
  statements: { whole: ours, 'of-one': { of: ['informed'], ...ours } },
} as const);

describe('a good definition', () => {
  const definition = defineLadder(good);
  const verdict = classify(definition, { told: 'out', 'heard.asked': 'in' });

  test('comes back as the same object, whatever its order', () => {
    expect(definition).toBe(good);
    const { each, cumulative, ...rest } = good;
    const indicators = {
      told: { ...asked, asks: 'partner' },
      heard: { ...asked, asks: 'relation', directed: true, over: 'strongest' },
    } as const;
    for (const order of ['total', [], [['informed', 'consulted']]] as const) {
      const own = deepFreeze({ ...rest, indicators, order });
      expect(defineLadder(own)).toBe(own);
    }
  });

  test('works with every function of the form', () => {
    const none = { kind: 'none' };
    expect(verdict.outcome).toEqual(none);
    expect(verdict.gaps).toEqual([]);
    expect(classify(definition, { told: 'out', heard: 'in' }).gaps).toEqual(['informed']);
    expect(nextQuestions(definition, verdict)).toEqual([
      { indicator: 'heard', kind: 'ask', left: { in: 1, out: 1 }, now: 1 },
    ]);
    expect(pathTo(definition, verdict, 'informed').steps).toEqual([
      { indicator: 'told', kind: 'change', from: { lo: 0, hi: 0 }, to: 'mostly-in' },
    ]);
    expect(flipSet(definition, verdict).levels).toEqual([
      { rung: 'informed', indicators: ['told'] },
      { rung: 'consulted', indicators: ['told'] },
    ]);
    expect(rangeOf(definition, [verdict])).toEqual({ lowest: none, highest: none });
    expect(nextRungs(definition, verdict)).toEqual(['informed']);
    const group = caseOf([{ id: 'group', sector: 'civil-society' }], []);
    expect(classify(definition, group).map(({ scope }) => scope?.party)).toEqual(['group']);
  });

  test('may have 64 indicators and 16 rungs, and no more', () => {
    const sized = (indicators: number, rungs: number) =>
      ladderOf(
        numbered('i', indicators),
        Object.fromEntries(numbered('r', rungs).map((id) => [id, { i1: 'in' as const }])),
      );
    const largest = sized(64, 16);
    expect(defineLadder(largest)).toBe(largest);
    expect(classify(largest, { i1: 'in' }).outcome).toEqual({ kind: 'placed', rung: 'r16' });
    const refusing = (run: () => unknown) => expect(thrownBy(run).remedy);
    refusing(() => defineLadder(sized(65, 16))).toBe('indicators: at most 64.');
    refusing(() => defineLadder(sized(64, 17))).toBe('rungs: at most 16.');
    refusing(() => classify(sized(65, 16), {})).toContain('at most 64 indicators and 16 rungs');
    refusing(() => classify(sized(64, 17), {})).toContain('at most 64 indicators and 16 rungs');
  });
});

describe('what names something that there is none of does not compile, and is refused where it runs', () => {
  const refused = (run: () => unknown) => expect(thrownBy(run)).toMatchObject({ code: 'invalid-definition' });
  const { each, cumulative, statements, ...rest } = good;
  const relation = { ...asked, asks: 'relation' } as const;
  const whole = { ...rest, indicators: { told: relation, heard: relation } } as const;

  test('the ladder that is changed here is good', () => {
    expect(defineLadder(whole)).toBe(whole);
  });

  test('a criterion of an indicator, or a side', () => {
    refused(() =>
      defineLadder({
        ...whole,
        // @ts-expect-error: 'seen' is no indicator.
        rungs: { ...whole.rungs, seen: { criteria: { seen: 'in' }, ...ours } },
      }),
    );
    refused(() =>
      defineLadder({
        ...whole,
        // @ts-expect-error: 'mostly-in' is no side of a criterion.
        rungs: { ...whole.rungs, half: { criteria: { told: 'mostly-in' }, ...ours } },
      }),
    );
  });

  test('an order of rungs', () => {
    // @ts-expect-error: 'decided' is no rung.
    refused(() => defineLadder({ ...whole, order: [['informed', 'decided']] }));
    // @ts-expect-error: three rungs are no pair.
    refused(() => defineLadder({ ...whole, order: [['informed', 'consulted', 'informed']] }));
    // @ts-expect-error: there is no such order.
    refused(() => defineLadder({ ...whole, order: 'partial' }));
    // @ts-expect-error: it is true, or left out.
    refused(() => defineLadder({ ...whole, cumulative: false }));
  });

  test('sectors, statements, and keys', () => {
    // @ts-expect-error: 'village' is no sector.
    refused(() => defineLadder({ ...good, each: ['village'] }));
    // @ts-expect-error: 'decided' is no rung to say something of.
    refused(() => defineLadder({ ...whole, statements: { one: { of: ['decided'], ...ours } } }));
    refused(() =>
      defineLadder({
        ...whole,
        // @ts-expect-error: there is no such key.
        indicators: { told: { ...relation, combine: 'minimum' }, heard: relation },
      }),
    );
  });

  test('a level, a rung or an indicator after that', () => {
    const definition = defineLadder(whole);
    const verdict = classify(definition, {});
    // @ts-expect-error: 'seen' is no indicator.
    expect(thrownBy(() => classify(definition, { seen: 'in' })).code).toBe('unknown-indicator');
    // @ts-expect-error: 'decided' is no rung.
    expect(thrownBy(() => pathTo(definition, verdict, 'decided')).code).toBe('unknown-rung');
    // @ts-expect-error: 'decided' is no rung.
    expect(verdict.status.decided).toBeUndefined();
  });
});
