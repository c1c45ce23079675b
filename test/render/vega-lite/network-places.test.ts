import { describe, expect, test } from 'vitest';
import type { Case, Communication } from '../../../src/case/case.js';
import { sectors, standings } from '../../../src/case/vocabulary.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import type { JsonObject, VegaLiteSpec } from '../../../src/render/vega-lite/spec.js';
import { thrownBy } from '../../core/thrown-by.js';
import { layersOf } from './drawn-levels.js';
import { rowsOf, talking } from './many.js';

const draws = (subject: Case, more: object = {}) =>
  toVegaLite(subject, { locale: 'en', chart: 'network', ...more });
const own = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
const written = {
  lineBreak: '\n',
  baseline: 'middle',
  fontSize: 11,
  type: 'text',
  color: '#111111',
  lineHeight: 14,
};
const textsOf = (spec: VegaLiteSpec) => rowsOf(spec, 'text').map(({ text }) => String(text));

describe('four parties, each by its name', () => {
  const both: Communication = { from: 'p1', to: 'p3', direction: 'two-way' };
  const spec = draws(talking(4, [both]));
  const layers = layersOf(spec);
  // The circle has a radius of 150, with 150 beside it and 70 above: its middle is at 300 and 220.
  const places = [
    [300, 70],
    [450, 220],
    [300, 370],
    [150, 220],
  ];

  test('stand at the top, on the right, at the bottom and on the left', () => {
    const nodes = layers.find(({ encoding }) => encoding.description !== undefined);
    expect(nodes?.values).toEqual(
      places.map(([x, y], at) => ({ name: `Party ${at + 1}`, sector: 'other', about: 'other', x, y })),
    );
    expect(nodes?.mark).toEqual({ type: 'point', filled: true, opacity: 1, size: 170, color: '#1B3A57' });
    expect(nodes?.encoding).toMatchObject({
      x: own('x'),
      y: own('y'),
      shape: { field: 'sector', type: 'nominal', legend: null },
      description: { field: 'about', type: 'nominal' },
    });
    // Beside the circle are 10 and the list, 400 wide; the height is the circle with what is above and below it.
    expect([spec.width, spec.height]).toEqual([1010, 440]);
  });

  test('have their names outside of the circle, with what they are below', () => {
    const labels = layers.filter(
      ({ mark, values }) => mark.type === 'text' && String(values[0]?.text).includes('\n'),
    );
    // Two lines of 14: above and below, 12 and half of them further out; they are centred around that, half a line higher.
    const text = (at: number) => `${at} Party ${at}\nother`;
    expect(labels.map(({ mark, values }) => [mark.align, values])).toEqual([
      ['left', [{ align: 'left', text: text(2), textX: 464, textY: 213 }]],
      [
        'center',
        [
          { align: 'center', text: text(1), textX: 300, textY: 220 - 176 - 7 },
          { align: 'center', text: text(3), textX: 300, textY: 220 + 176 - 7 },
        ],
      ],
      ['right', [{ align: 'right', text: text(4), textX: 136, textY: 213 }]],
    ]);
    for (const { mark, encoding } of labels) {
      expect(mark).toEqual({ ...written, align: mark.align });
      expect(encoding).toMatchObject({ x: own('textX'), y: own('textY') });
    }
  });

  test('have a line between two of them, 13 from either, with a full head at either end', () => {
    const line = layers.find(({ mark }) => mark.type === 'rule');
    expect(line?.mark).toEqual({ type: 'rule', color: '#1B3A57', aria: false, strokeWidth: 2.5 });
    expect(line?.encoding).toEqual({
      x: own('x'),
      y: own('y'),
      x2: { field: 'endX' },
      y2: { field: 'endY' },
    });
    // Then the sample in the list: it begins 10 below the top and is 40 long.
    expect(line?.values).toEqual([
      { x: 300, y: 83, endX: 300, endY: 357 },
      { x: 610, y: 10, endX: 650, endY: 10 },
    ]);
    const [heads, ...others] = layers.filter(({ mark }) => mark.shape === 'triangle-up');
    expect(others).toEqual([]);
    expect(heads?.mark).toEqual({
      type: 'point',
      shape: 'triangle-up',
      opacity: 1,
      size: 70,
      aria: false,
      stroke: '#1B3A57',
      strokeWidth: 1.25,
      fill: '#1B3A57',
    });
    expect(heads?.encoding).toEqual({
      x: own('x'),
      y: own('y'),
      angle: { field: 'angle', type: 'quantitative', scale: null },
    });
    // Each head is 4 before the end of its line, and points that way.
    expect(heads?.values).toEqual([
      { x: 300, y: 353, angle: 180, state: 'present' },
      { x: 300, y: 87, angle: 0, state: 'present' },
      { x: 646, y: 10, angle: 90, state: 'present' },
      { x: 614, y: 10, angle: 270, state: 'present' },
    ]);
  });

  test('have beside them what their line means, then who tells whom', () => {
    const list = layers.at(-1);
    expect(list?.values).toEqual([
      { text: 'both ways', textX: 660, textY: 10 },
      // A line of 14 and 3 further down.
      { text: '1 and 3', textX: 620, textY: 27 },
    ]);
    expect(list?.mark).toEqual({ ...written, align: 'left' });
  });
});

describe('a line', () => {
  test.each<[string, Communication[], Partial<Case>, object, string[]]>([
    [
      'both ways',
      [{ from: 'p1', to: 'p2', direction: 'two-way' }],
      {},
      { strokeWidth: 2.5 },
      ['present', 'present'],
    ],
    ['one way', [{ from: 'p1', to: 'p2', direction: 'one-way' }], {}, { strokeWidth: 1.25 }, ['present']],
    [
      'one way, nothing known of the other',
      [{ from: 'p1', to: 'p2' }],
      {},
      { strokeWidth: 1.25, strokeDash: [6, 3] },
      ['present', 'possible'],
    ],
    [
      'open',
      [
        { from: 'p1', to: 'p2', direction: 'one-way' },
        { from: 'p2', to: 'p1', direction: 'one-way' },
      ],
      {},
      { strokeWidth: 1.25, strokeDash: [1.5, 3] },
      ['possible', 'possible'],
    ],
  ])('that is told %s looks so', (_, rows, more, look, heads) => {
    const layers = layersOf(draws(talking(2, rows, more)));
    const lines = layers.filter(({ mark }) => mark.type === 'rule');
    expect(lines.map(({ mark }) => mark)).toEqual([{ type: 'rule', color: '#1B3A57', aria: false, ...look }]);
    const drawn = layers
      .filter(({ mark }) => mark.shape === 'triangle-up')
      .flatMap(({ mark, values }) => values.map(({ state }) => [state, mark.fill]));
    // Each once on the circle, and once in the list.
    expect(drawn.sort()).toEqual(
      [...heads, ...heads].map((state) => [state, state === 'present' ? '#1B3A57' : '#FFFFFF']).sort(),
    );
  });

  test('that is told one way begins at who tells', () => {
    const line = layersOf(draws(talking(2, [{ from: 'p2', to: 'p1', direction: 'one-way' }]))).find(
      ({ mark }) => mark.type === 'rule',
    );
    // The second of two stands at the bottom.
    expect(line?.values[0]).toEqual({ x: 300, y: 357, endX: 300, endY: 83 });
  });
});

describe('many parties', () => {
  test.each([
    // A circle of 11 for each of them, and 150 at least; up to 12 have their names at it.
    [12, 150, 150, 70],
    [13, 150, 40, 40],
    [14, 154, 40, 40],
    [20, 220, 40, 40],
  ])('%i of them stand on a circle of %i', (count, radius, room, above) => {
    const spec = draws(talking(count));
    const node = rowsOf(spec, 'point').find(({ name }) => name === 'Party 1');
    expect(node).toMatchObject({ x: radius + room, y: above });
    expect(spec.width).toBe(2 * (radius + room) + 410);
  });

  const spec = draws(talking(13, [{ from: 'p1', to: 'p2', direction: 'two-way' }]));

  test('from 13 on have their number on the circle, and their name in a list beside it', () => {
    const texts = rowsOf(spec, 'text');
    expect(
      texts
        .filter(({ align }) => align !== undefined)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(Array.from({ length: 13 }, (_, at) => String(at + 1)).sort());
    // Of one line: 12 and half of its 14 above the circle, which begins at 40.
    expect(texts.find(({ text }) => text === '1')).toMatchObject({ align: 'center', textX: 190, textY: 21 });
    // 380 is what the circle takes, and 10 more.
    const list = texts.filter(({ align }) => align === undefined);
    expect(list.slice(0, 2)).toEqual([
      { text: '1 Party 1 (other)', textX: 410, textY: 10 },
      { text: '2 Party 2 (other)', textX: 410, textY: 27 },
    ]);
    const nodes = rowsOf(spec, 'point').filter(({ name }) => name === 'Party 2');
    expect(nodes[1]).toEqual({ name: 'Party 2', sector: 'other', about: 'other', x: 398, y: 27 });
    // Thirteen lines of 17, then 8, then what a line means.
    expect(list.slice(13)).toEqual([
      { text: 'both ways', textX: 440, textY: 10 + 13 * 17 + 8 },
      { text: '1 and 2', textX: 400, textY: 10 + 14 * 17 + 8 },
    ]);
  });

  test('make the picture as high as the list, where that is higher than the circle', () => {
    // 10, 13 and two lines of 17, 8 before the lines and 8 after them.
    expect(spec.height).toBe(Math.max(2 * 190, 10 + 15 * 17 + 16));
    const rows = Array.from({ length: 12 }, (_, at) => ({ from: 'p1', to: `p${at + 2}` }));
    expect(draws(talking(13, rows)).height).toBe(10 + 13 * 17 + 8 + 13 * 17 + 8);
  });
});

describe('what is told of ties', () => {
  test('is listed by kind, with 8 between two of them', () => {
    const rows: Communication[] = [
      { from: 'p1', to: 'p2' },
      { from: 'p3', to: 'p1', direction: 'two-way', mode: 'a call' },
    ];
    const list = layersOf(draws(talking(3, rows))).at(-1);
    expect(list?.values).toEqual([
      { text: 'both ways', textX: 660, textY: 10 },
      { text: '1 and 3: a call', textX: 620, textY: 27 },
      { text: 'this way; whether anything comes back is unknown', textX: 660, textY: 52 },
      { text: '1 to 2', textX: 620, textY: 69 },
    ]);
  });

  test('of more than 60 ties counts what is left of each kind', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `p${at + 1}`);
    const pairs = ids.flatMap((from, at) => ids.slice(at + 1).map((to) => ({ from, to })));
    // 66 pairs: 58 both ways, and 8 one way, of which 2 are listed.
    const rows = pairs.map((pair, at) => ({
      ...pair,
      direction: at < 58 ? ('two-way' as const) : ('one-way' as const),
    }));
    const texts = textsOf(draws(talking(12, rows)));
    expect(texts.filter((text) => /^\d+ and \d+$/.test(text))).toHaveLength(58);
    expect(texts.filter((text) => /^\d+ to \d+$/.test(text))).toHaveLength(2);
    expect(texts.filter((text) => /^and \d+ more$/.test(text))).toEqual(['and 6 more']);
    // Of 61 and one more of another kind none of that kind is listed.
    const full = pairs.slice(0, 62).map((pair, at) => ({
      ...pair,
      direction: at < 61 ? ('two-way' as const) : ('one-way' as const),
    }));
    expect(textsOf(draws(talking(12, full))).filter((text) => /^and \d+ more$/.test(text))).toEqual([
      'and 1 more',
      'and 1 more',
    ]);
    // Of 60 nothing is left.
    expect(textsOf(draws(talking(12, pairs.slice(0, 60)))).join()).not.toContain('more');
  });

  test.each<[string, Communication[], string]>([
    ['none', [], ': none. '],
    ['one both ways', [{ from: 'p1', to: 'p2', direction: 'two-way' }], ': both ways: 1. '],
    [
      'one of each of two kinds',
      [
        { from: 'p1', to: 'p2', direction: 'one-way' },
        { from: 'p1', to: 'p3', direction: 'two-way' },
      ],
      ': both ways: 1; one way: nothing comes back: 1. ',
    ],
  ])('counts %s in its description', (_, rows, counts) => {
    const spec = draws(talking(3, rows));
    expect(spec.title.text).toBe('Who tells whom: Talk');
    expect(spec.description).toBe(
      `Who tells whom: Talk. 3 parties on a circle, in the order of the case; lines between them${counts}${spec.title.subtitle[0]}`,
    );
  });

  test('shows only ties between parties that are shown', () => {
    const rows: Communication[] = [
      { from: 'p1', to: 'p2' },
      { from: 'p2', to: 'p3' },
      { from: 'p3', to: 'p1' },
    ];
    const spec = draws(talking(3, rows), { most: 2 });
    expect(textsOf(spec).filter((text) => /^\d+ to \d+$/.test(text))).toEqual(['1 to 2']);
    expect(spec.title.subtitle[1]).toBe('1 more party not shown, with 2 lines of theirs');
    expect(draws(talking(3, rows), { most: 3 }).title.subtitle).toHaveLength(1);
  });

  test.each([
    [23, 1],
    [24, 1],
    [25, 2],
  ])('of %i parties up to 24 are shown unless more are asked for', (count, lines) => {
    expect(draws(talking(count)).title.subtitle).toHaveLength(lines);
  });
});

describe('a party', () => {
  const withOne = (party: object) =>
    draws(talking(0, [], { parties: [{ id: 'a', name: 'A', sector: 'media', ...party }] as never }));
  test.each(standings.map((one) => [one]))('that is %s says so, unless it is a partner', (standing) => {
    const [label] = textsOf(withOne({ standing }));
    expect(label?.split('\n')[1]?.includes(',')).toBe(standing !== 'partner');
  });

  test('without a standing is a partner', () => {
    expect(textsOf(withOne({}))[0]).toBe(textsOf(withOne({ standing: 'partner' }))[0]);
  });

  test('of each sector has a shape that no other has', () => {
    const shape = layersOf(withOne({})).find(({ encoding }) => encoding.shape)?.encoding.shape as JsonObject;
    const { domain, range } = shape.scale as unknown as { domain: string[]; range: string[] };
    expect([...domain].sort()).toEqual([...sectors].sort());
    expect(new Set(range).size).toBe(sectors.length);
  });
});

describe('what a case says that is no text is told of by its place', () => {
  const sound = talking(2, [{ from: 'p1', to: 'p2' }]);
  const [first, second] = sound.parties ?? [];
  test.each<[string, object, object, string, string]>([
    ['title', { title: 3 }, {}, 'invalid-case', 'input.title'],
    ['name', { parties: [first, { ...second, name: 3 }] }, {}, 'invalid-case', 'input.parties[1].name'],
    [
      'sector',
      { parties: [first, { ...second, sector: 'army' }] },
      {},
      'invalid-case',
      'input.parties[1].sector',
    ],
    [
      'standing',
      { parties: [first, { ...second, standing: 'enemy' }] },
      {},
      'invalid-case',
      'input.parties[1].standing',
    ],
    [
      'mode',
      {
        communications: [
          { from: 'p1', to: 'p2' },
          { from: 'p2', to: 'p1', mode: 3 },
        ],
      },
      {},
      'invalid-case',
      'input.communications[1].mode',
    ],
    ['most', {}, { most: 0 }, 'invalid-number', 'options.most'],
    ['asOf', {}, { asOf: 'today' }, 'invalid-date', 'options.asOf'],
  ])('%s', (_, change, how, code, parameter) => {
    const error = thrownBy(() => draws({ ...sound, ...change } as never, how));
    expect([error.code, error.function, error.parameter]).toEqual([code, 'toVegaLite', parameter]);
  });

  test.each([[null], [[]], ['case'], [{ parties: [] }]])('%j is no case', (given) => {
    const error = thrownBy(() => draws(given as never));
    expect([error.code, error.function, error.parameter]).toEqual(['invalid-case', 'toVegaLite', 'input']);
  });

  test('a case without parties, or without rows, is drawn', () => {
    const { parties: _, communications: __, ...bare } = sound;
    expect(draws(bare).description).toContain('0 parties');
    expect(draws({ ...bare, parties: sound.parties ?? [] }).description).toContain(': none');
  });
});
