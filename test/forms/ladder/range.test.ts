import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { rangeOf } from '../../../src/forms/ladder/range.js';
import type { Placement } from '../../../src/forms/ladder/verdict.js';
import { thrownBy } from '../../core/thrown-by.js';
import { aboutEach, caseOf, ladderOf } from './made.js';
import type { Levels } from './oracle.js';

const rungs = { low: { x: 'in' }, mid: { y: 'in' }, high: { z: 'in' } } as const;
const ladder = ladderOf(['x', 'y', 'z'], rungs);
const at = (rung: keyof typeof rungs): Placement => ({ kind: 'placed', rung });
const none: Placement = { kind: 'none' };

const known = {
  none: { x: 'out', y: 'out', z: 'out' },
  low: { x: 'in', y: 'out', z: 'out' },
  mid: { x: 'out', y: 'in', z: 'out' },
  high: { x: 'out', y: 'out', z: 'in' },
} as const satisfies Record<string, Levels>;

describe('the range', () => {
  test.each<[string, readonly Levels[], Placement, Placement]>([
    ['of one place is that place', [known.mid], at('mid'), at('mid')],
    ['of none is none', [known.none], none, none],
    ['of two places goes from one to the other', [known.low, known.high], at('low'), at('high')],
    [
      'goes up, whatever the order of the verdicts',
      [known.high, known.mid, known.low],
      at('low'),
      at('high'),
    ],
    ['begins below all where one stands nowhere', [known.mid, known.none], none, at('mid')],
    ['goes as far as an open verdict allows', [{ ...known.low, y: 'unknown' }], at('low'), at('mid')],
    [
      'begins below all where an open verdict allows that',
      [{ ...known.none, y: 'unknown' }, known.high],
      none,
      at('high'),
    ],
    ['of an open verdict may skip what is between', [{ ...known.low, z: 0.5 }], at('low'), at('high')],
    ['of nothing known is everything', [{}], none, at('high')],
    ['leaves out what does not apply', [{ ...known.low, z: 'not-applicable' }], at('low'), at('low')],
  ])('%s', (_, records, lowest, highest) => {
    const verdicts = records.map((levels) => classify(ladder, levels));
    expect(rangeOf(ladder, verdicts)).toEqual({ lowest, highest });
    expect(rangeOf(ladder, [...verdicts].reverse())).toEqual({ lowest, highest });
  });

  test('of no verdicts is null', () => {
    expect(rangeOf(ladder, [])).toBeNull();
  });

  test('takes the verdicts of all groups of a case, also after they went through JSON', () => {
    const each = aboutEach(ladder, ['community']);
    const said = (about: string, indicator: string) =>
      ['x', 'y', 'z'].map((id) => {
        const level = id === indicator ? ('in' as const) : ('out' as const);
        return { indicator: `made.${id}`, level, about: [about] };
      });
    const groups = ['north', 'south'].map((id) => ({ id, sector: 'community' as const }));
    const verdicts = classify(each, caseOf(groups, [...said('north', 'y'), ...said('south', 'x')]));
    expect(verdicts).toHaveLength(2);
    expect(rangeOf(each, verdicts)).toEqual({ lowest: at('low'), highest: at('mid') });
    expect(rangeOf(each, JSON.parse(JSON.stringify(verdicts)))).toEqual(rangeOf(each, verdicts));
  });
});

describe('there is no range', () => {
  const verdict = classify(ladder, known.low);
  const mismatch = { code: 'verdict-mismatch', function: 'rangeOf' };

  test.each([
    ['of another id', { ...ladder, id: 'another' }],
    ['of another version', { ...ladder, version: '2.0.0' }],
    ['with a rung more', ladderOf(['x', 'y', 'z'], { ...rungs, top: { z: 'out' } })],
    ['with an indicator more', ladderOf(['x', 'y', 'z', 'more'], rungs)],
  ])('of verdicts of a ladder %s', (_, other) => {
    expect(thrownBy(() => rangeOf(other, [verdict]))).toMatchObject(mismatch);
  });

  test('of a good verdict and one of another ladder', () => {
    const other = { ...verdict, framework: { id: 'another', version: '1.0.0' } };
    expect(thrownBy(() => rangeOf(ladder, [verdict, other]))).toMatchObject(mismatch);
  });

  test('of verdicts of a partial order', () => {
    const partial = ladderOf(['x', 'y', 'z'], rungs, { order: [['low', 'high']] });
    const held = classify(partial, known.low);
    const error = thrownBy(() => rangeOf(partial, [held]));
    expect(error).toMatchObject({ ...mismatch, parameter: 'verdicts' });
    expect(error.remedy).toContain('total order');
  });

  test('of one verdict that is in no list, or of no ladder', () => {
    const one = JSON.parse(JSON.stringify(verdict));
    expect(thrownBy(() => rangeOf(ladder, one))).toMatchObject({
      code: 'invalid-input',
      function: 'rangeOf',
    });
    expect(thrownBy(() => rangeOf(JSON.parse('null'), [verdict])).code).toBe('invalid-definition');
  });

  test('of a list of nothing but holes', () => {
    expect(thrownBy(() => rangeOf(ladder, new Array(4_000_000_000)))).toMatchObject(mismatch);
  });

  test.each(['null', '{}', '"made"', '[]'])('of %s', (json) => {
    expect(thrownBy(() => rangeOf(ladder, [JSON.parse(json)]))).toMatchObject(mismatch);
  });
});
