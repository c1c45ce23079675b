import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { classifyCollaborationStage } from '../../../src/governance.js';
import { classifyParticipationPhase } from '../../../src/participation.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { ladderOf } from '../../forms/ladder/made.js';
import { draw, textsIn } from '../drawn.js';
import { drawnLevels, layersOf, toldRows } from './drawn-levels.js';

const en = { locale: 'en' } as const;

/** The rungs of the ladder that is drawn beside the scale, by how they look; those of each look from the top downwards. */
const rungs = (spec: ReturnType<typeof toVegaLite>) =>
  layersOf(spec)
    .filter(
      ({ mark, encoding }) => mark.type === 'rect' && encoding.x?.value !== undefined && encoding.y?.field,
    )
    .map(({ mark, values }) => [
      mark.strokeDash ? 'broken' : mark.fill === '#FFFFFF' ? 'empty' : 'full',
      values.length,
    ]);
const sides = (spec: ReturnType<typeof toVegaLite>) =>
  layersOf(spec).filter(({ mark }) => mark.type === 'rule' && mark.strokeWidth === 2).length;

describe('a ladder', () => {
  const phase = classifyParticipationPhase({
    'ideas-offered': 'in',
    information: 'unknown',
    consultation: 'mostly-in',
    'collaboration-control': 'out',
    'problem-solution': 'out',
  });

  test('has its lowest rung at the bottom, and says where it is placed', () => {
    const spec = toVegaLite(phase, en);
    // Neglect takes that nothing of the others is in: 1 - 2/3. The phases above consultation are out.
    expect(toldRows(spec)).toEqual([
      'problem identification and initiator of solutions: out (0)',
      'collaboration and control in policy implementation: out (0)',
      'involved in consultation: in (0.67), placed here',
      'data and information provider: open (unknown)',
      'neglect: out (0 to 0.33)',
    ]);
    const drawn = drawnLevels(spec);
    expect(drawn.map(({ lo, hi }) => ({ lo, hi })).reverse()).toEqual(Object.values(phase.rungs));
    expect(drawn.map(({ look }) => look)).toEqual(['point', 'point', 'point', 'unknown', 'range']);
    expect(sides(spec)).toBe(2);
    expect(spec.title.text).toBe('What is judged here is placed at: involved in consultation.');
  });

  test('has sure rungs full, possible ones broken, and those that are out empty', () => {
    expect(rungs(toVegaLite(phase, en))).toEqual([
      ['full', 1],
      ['broken', 1],
      ['empty', 3],
    ]);
    const half = classifyParticipationPhase({ 'problem-solution': 0.5 });
    // What is exactly between is an empty one with a full one of half its width on it.
    expect(rungs(toVegaLite(half, en)).at(-1)).toEqual(['full', 1]);
  });

  test('says where it may be placed, and where a gap is', async () => {
    const open = toldRows(toVegaLite(classifyParticipationPhase({ consultation: 'in' }), en));
    expect(open.filter((row) => row.includes('may be placed here'))).toHaveLength(3);
    expect(open.find((row) => row.startsWith('data and'))).toBe(
      'data and information provider: open (unknown)',
    );
    const steps = ladderOf(
      ['meets', 'shares', 'decides'],
      { contact: { meets: 'in' }, trust: { shares: 'in' }, rule: { decides: 'in' } },
      { order: 'total', cumulative: true },
    );
    const gap = classify(steps, { meets: 'in', shares: 'out', decides: 'in' });
    const { svg } = await draw(toVegaLite(gap, { ...en, definition: steps }));
    expect(textsIn(svg).filter((text) => text.includes('a gap'))).toEqual([
      'out (0) a gap: not met, though what a higher rung adds is',
    ]);
    const celah = textsIn((await draw(toVegaLite(gap, { locale: 'id', definition: steps }))).svg);
    expect(celah.filter((text) => text.includes('celah'))).toHaveLength(1);
  });
});

describe('a ladder in a partial order', () => {
  const stage = classifyCollaborationStage({});

  test('stands in the order of the definition, without sides, and says that this is none', () => {
    const spec = toVegaLite(stage, en);
    expect(toldRows(spec).map((row) => row.split(':')[0])).toEqual([
      'nascent stage',
      'pre-collaborative phase',
      'coordinative level',
      'collaborative level in the substantive sense',
    ]);
    expect(sides(spec)).toBe(0);
    expect(spec.title.subtitle.join(' ')).toContain(
      'says nothing of their order. Stated is only this: pre-collaborative phase comes before collaborative level in the substantive sense; coordinative level comes before collaborative level in the substantive sense.',
    );
    expect(toVegaLite(stage, { locale: 'id' }).title.subtitle.join(' ')).toContain('tidak menyatakan urutan');
  });

  test('of which no order is stated says so', () => {
    const apart = ladderOf(
      ['meets', 'shares'],
      { one: { meets: 'in' }, two: { shares: 'in' } },
      { order: [] },
    );
    const spec = toVegaLite(classify(apart, { meets: 'in' }), { ...en, definition: apart });
    expect(spec.title.subtitle.join(' ')).toContain('none is stated');
  });
});

describe('the picture of a ladder', () => {
  const steps = ladderOf(
    ['meets', 'shares', 'funds', 'decides'],
    {
      contact: { meets: 'in' },
      trust: { shares: 'in' },
      money: { funds: 'in' },
      rule: { decides: 'in' },
    },
    { order: 'total' },
  );
  const drawnOf = (answers: object) =>
    toVegaLite(classify(steps, answers as never), { ...en, definition: steps });

  // The lowest rung is last. Where something may be placed there are two lines at the end of a row, 26 high, else one, and 18;
  // 9 lie before each row and after the last: their middles are 18, 49, 84 and 119.
  test('has each rung 12 high beside its row, in the look of how it stands', () => {
    const spec = drawnOf({ meets: 'in', shares: 'unknown', funds: 0.5, decides: 'out' });
    const at = (middle: number) => [{ top: middle - 6, bottom: middle + 6 }];
    const rungLayers = layersOf(spec).filter(
      ({ mark, encoding }) => mark.type === 'rect' && encoding.x?.value,
    );
    const broken = { strokeDash: [4, 3] };
    const blue = { aria: false, type: 'rect', stroke: '#0072B2', strokeWidth: 1.5 };
    expect(rungLayers.map(({ mark, values }) => [mark, values])).toEqual([
      [{ ...blue, fill: '#0072B2' }, at(119)],
      [{ ...blue, fill: '#FFFFFF', ...broken }, at(84)],
      [{ ...blue, fill: '#FFFFFF' }, at(49)],
      [{ aria: false, type: 'rect', fill: '#FFFFFF', stroke: '#767676', strokeWidth: 1 }, at(18)],
      // Half of the one that is exactly between.
      [{ ...blue, fill: '#0072B2' }, at(49)],
    ]);
    const y = { y: { field: 'top', type: 'quantitative', scale: null, axis: null }, y2: { field: 'bottom' } };
    const wide = { x: { value: -73 }, x2: { value: -21 }, ...y };
    // A rung is 52 wide; half of it ends at 26 from its left.
    expect(rungLayers.map(({ encoding }) => encoding)).toEqual([
      ...Array.from({ length: 4 }, () => wide),
      { ...wide, x2: { value: -47 } },
    ]);
  });

  test('has its two sides from top to bottom, half of 7 beside the rungs, and names to the left of them', () => {
    const layers = layersOf(drawnOf({ meets: 'in' }));
    const ruled = layers.filter(({ mark }) => mark.type === 'rule' && mark.strokeWidth === 2);
    expect(ruled.map(({ encoding }) => encoding.x)).toEqual([{ value: -76.5 }, { value: -17.5 }]);
    for (const { mark, values, encoding } of ruled) {
      expect(mark).toEqual({ aria: false, type: 'rule', strokeWidth: 2, color: '#555555' });
      // It may be placed on each of the four.
      expect(values).toEqual([{ top: 0, bottom: 9 + 4 * (26 + 9) }]);
      expect([encoding.y?.field, encoding.y2?.field]).toEqual(['top', 'bottom']);
    }
    const names = layers.find(({ mark }) => mark.align === 'right');
    expect(names?.encoding.x).toEqual({ value: -92 });
    expect(names?.values.map(({ text }) => text)).toEqual(['rule', 'money', 'trust', 'contact']);
    const halfway = layers.find(({ values }) => values[0]?.lo === 0.5 && values[0]?.text);
    expect(halfway?.values).toEqual([{ lo: 0.5, y: -8, text: '0.5: neither in nor out' }]);
    const [scale] = layers.flatMap(({ encoding }) => (encoding.x?.title ? [encoding.x] : []));
    expect(scale?.title).toBe('Membership, from 0 (out) to 1 (in)');
  });

  // What is placed stands on the highest rung that it meets; of what is unknown, on that one or on the highest below it.
  test.each<[string, object, string[]]>([
    [
      'on a rung for sure',
      { meets: 'in', shares: 'in', funds: 'out', decides: 'out' },
      ['out (0)', 'out (0)', 'in (1), placed here', 'in (1)'],
    ],
    [
      'on one of two',
      { meets: 'in', shares: 'unknown', funds: 'out', decides: 'out' },
      ['out (0)', 'out (0)', 'open (unknown), may be placed here', 'in (1), may be placed here'],
    ],
    [
      'on one of two, or on none',
      { meets: 'unknown', shares: 'unknown', funds: 'out', decides: 'out' },
      ['out (0)', 'out (0)', 'open (unknown), may be placed here', 'open (unknown), may be placed here'],
    ],
    [
      'on none',
      { meets: 'out', shares: 'out', funds: 'out', decides: 'out' },
      ['out (0)', 'out (0)', 'out (0)', 'out (0)'],
    ],
    [
      'on what does not apply in part',
      { meets: 'in', shares: 'not-applicable', funds: 'out', decides: 'out' },
      ['out (0)', 'out (0)', 'not applicable', 'in (1), placed here'],
    ],
  ])('says of each rung whether it is placed %s', (_, answers, rows) => {
    const names = ['rule', 'money', 'trust', 'contact'];
    expect(toldRows(drawnOf(answers))).toEqual(rows.map((row, at) => `${names[at]}: ${row}`));
  });
});
