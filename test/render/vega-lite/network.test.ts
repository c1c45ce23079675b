import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Communication } from '../../../src/case/case.js';
import { sectors } from '../../../src/case/vocabulary.js';
import { measureCommunication } from '../../../src/relationship.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { bearing, directions } from '../../../src/render/vega-lite/circle.js';
import type { JsonObject, VegaLiteSpec } from '../../../src/render/vega-lite/spec.js';
import { thrownBy } from '../../core/thrown-by.js';
import { draw, textsIn } from '../drawn.js';
import { nastyNames } from '../nasty.js';
import { published, rowsOf, talking } from './many.js';

const draws = (subject: Case, more: object = {}) =>
  toVegaLite(subject, { locale: 'en', chart: 'network', ...more });

/** The heads of arrows, full and hollow, without those of the samples in the list. */
function headsIn({ layer }: VegaLiteSpec) {
  const heads = layer.filter(({ mark }) => (mark as JsonObject).shape === 'triangle-up');
  return Object.fromEntries(
    heads.map(({ mark, data }) => [
      (mark as JsonObject).fill === '#FFFFFF' ? 'hollow' : 'full',
      data.values.length,
    ]),
  );
}

const told = [
  'both ways',
  'one way: nothing comes back',
  'this way; whether anything comes back is unknown',
  'open: rows contradict each other, or may be later',
];

describe('a tie', () => {
  const to = (
    from: string,
    other: string,
    direction?: 'one-way' | 'two-way',
    more: Partial<Communication> = {},
  ) => ({
    from,
    to: other,
    ...(direction && { direction }),
    ...more,
  });
  // Each tie is drawn with its heads, and once more beside its kind in the list.
  test.each<[string, Communication[], Partial<Case>, number | null, string, object]>([
    ['both ways', [to('p1', 'p2', 'two-way')], {}, 0, '1 and 2', { full: 4 }],
    ['told by a row each', [to('p1', 'p2'), to('p2', 'p1')], {}, 0, '1 and 2', { full: 4 }],
    ['one way alone', [to('p2', 'p1', 'one-way')], {}, 1, '2 to 1', { full: 2 }],
    ['one way, the way back not told', [to('p2', 'p1')], {}, 2, '2 to 1', { full: 2, hollow: 2 }],
    [
      'one way, in a list that is complete',
      [to('p1', 'p2')],
      { complete: ['communications'] },
      1,
      '1 to 2',
      { full: 2 },
    ],
    // The way from the first to the second is there, and is denied by the other row; the second row says that it came.
    ['contradicted', [to('p1', 'p2', 'one-way'), to('p2', 'p1', 'one-way')], {}, 3, '1 and 2', { hollow: 4 }],
    ['nothing told', [], {}, null, '', {}],
    [
      'with one who is no partner',
      [to('p1', 'p2', 'two-way')],
      {
        parties: [
          { id: 'p1', name: 'A', sector: 'media', standing: 'overseer' },
          { id: 'p2', name: 'B', sector: 'media' },
        ],
      },
      0,
      '1 and 2',
      { full: 4 },
    ],
  ])('%s', (_, communications, more, kind, line, heads) => {
    const spec = draws(talking(2, communications, more));
    expect(headsIn(spec)).toEqual(heads);
    const texts = rowsOf(spec, 'text').map(({ text }) => text);
    expect(told.map((one) => texts.includes(one))).toEqual(told.map((__, at) => at === kind));
    if (line) expect(texts).toContain(line);
    else expect(texts).toContain('nothing is told of any of them');
  });

  test('says how it is told, each way once', () => {
    const by = (mode: string) => to('p1', 'p2', 'two-way', { mode });
    const texts = rowsOf(draws(talking(2, [by('a letter'), by('a call'), by('a letter')])), 'text').map(
      ({ text }) => text,
    );
    expect(texts).toContain('1 and 2: a letter; a call');
  });

  test('that may be later than the day is open, and one that surely is, is not drawn', () => {
    const rows = [to('p1', 'p2', 'two-way', { date: '2020' })];
    const kinds = (asOf: string) => rowsOf(draws(talking(2, rows), { asOf }), 'rule').length;
    expect(kinds('2019')).toBe(0);
    expect(headsIn(draws(talking(2, rows), { asOf: '2020-05' }))).toEqual({ hollow: 4 });
    expect(draws(talking(2, rows), { asOf: '2020-05' }).title.subtitle[0]).toBe('as of May 2020');
  });
});

describe('what is not there', () => {
  test.each<[string, Partial<Case>, RegExp]>([
    ['is unknown', {}, /^A line that is not there is unknown, not absent/],
    [
      'is absent where the list is complete',
      { complete: ['communications'] },
      /^The case declares this list complete: /,
    ],
    [
      'is unknown of parts',
      {
        complete: ['communications'],
        parties: [
          { id: 'p1', name: 'A', sector: 'media' },
          { id: 'p2', name: 'B', sector: 'media', partOf: 'p1' },
        ],
      },
      /complete, but a party that is a part/,
    ],
  ])('%s', (_, more, line) => {
    const spec = draws(talking(2, [], more));
    expect(spec.title.subtitle[0]).toMatch(line);
    expect(spec.description).toContain(spec.title.subtitle[0]);
  });
});

describe('the picture', () => {
  const nodes = (spec: VegaLiteSpec) => rowsOf(spec, 'point').filter(({ sector }) => sector !== undefined);

  test.each([1, 2, 3, 12])('of %i parties has each at its place and by its name', async (count) => {
    const spec = draws(talking(count));
    expect(nodes(spec)).toHaveLength(count);
    const [first] = nodes(spec);
    // The first stands at the top, in the middle of the circle.
    expect(first).toMatchObject({ name: 'Party 1', y: 70, x: 300 });
    expect(textsIn((await draw(spec)).svg).filter((text) => /^\d+ Party/.test(text))).toHaveLength(count);
  });

  test('of 60 parties shows 24 with their numbers, and says how many more there are, and how many lines', async () => {
    const rows = [
      { from: 'p1', to: 'p2' },
      { from: 'p1', to: 'p60' },
      { from: 'p30', to: 'p31' },
    ];
    const spec = draws(talking(60, rows));
    // Once at the circle and once in the list.
    expect(nodes(spec)).toHaveLength(48);
    expect(spec.title.subtitle[1]).toBe('36 more parties not shown, with 2 lines of theirs');
    const all = draws(talking(60, rows), { most: 60 });
    expect(nodes(all)).toHaveLength(120);
    expect(all.title.subtitle).toHaveLength(1);
    expect((await draw(all)).warnings).toEqual([]);
  });

  test('lists 60 ties, and says how many more there are', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `p${at + 1}`);
    // 66 pairs, one each.
    const rows = ids.flatMap((from, at) => ids.slice(at + 1).map((to) => ({ from, to })));
    const texts = rowsOf(draws(talking(12, rows)), 'text').map(({ text }) => String(text));
    expect(texts.filter((text) => /^\d+ to \d+$/.test(text))).toHaveLength(60);
    expect(texts).toContain('and 6 more');
  });

  test('has a shape for each sector, and says each in words', async () => {
    const parties = sectors.map((sector) => ({ id: sector, name: 'One', sector }));
    const spec = draws(talking(0, [], { parties }));
    const { svg } = await draw(spec);
    const shapes = [...svg.matchAll(/aria-roledescription="point"[^>]*d="([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(shapes).size).toBe(sectors.length);
    for (const word of ['government', 'civil society', 'finance'])
      expect(textsIn(svg).some((text) => text.endsWith(word))).toBe(true);
  });

  test('of nobody says that there is nothing', async () => {
    expect(textsIn((await draw(draws(talking(0)))).svg)).toContain('nothing to show');
  });

  test.each(published.map((one) => [one.id, one] as const))(
    'of %s has the ties that its measure counts',
    (_, subject) => {
      // The measure is of partners alone.
      const parties = (subject.parties ?? []).map(({ standing: __, ...party }) => party);
      const { pairs } = measureCommunication({ ...subject, parties });
      const drawn = rowsOf(draws(subject), 'rule').length;
      const kinds = new Set(pairs.map(({ direction, from }) => direction + (from === undefined)));
      expect(drawn).toBe(pairs.filter(({ direction }) => direction !== 'none').length + kinds.size);
    },
  );
});

describe('the circle', () => {
  test('goes round once, in equal steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
        const all = directions(count);
        expect(all).toHaveLength(count);
        for (const { x, y } of all) expect(Math.sqrt(x * x + y * y)).toBeCloseTo(1, 10);
        expect(all[0]).toEqual({ x: 0, y: -1 });
        const gaps = all.map(({ x, y }, at) => {
          const next = all[(at + 1) % count] ?? { x, y };
          return Math.sqrt((next.x - x) ** 2 + (next.y - y) ** 2);
        });
        // A chord over the n-th part of a circle of radius 1 is 2 sin(pi / n) long.
        for (const gap of gaps) expect(gap).toBeCloseTo(2 * Math.sin(Math.PI / count), 10);
      }),
    );
  });

  test.each([
    [{ x: 0, y: -1 }, 0],
    [{ x: 1, y: -1 }, 45],
    [{ x: 1, y: 0 }, 90],
    [{ x: 0, y: 1 }, 180],
    [{ x: -1, y: 0 }, 270],
    [{ x: -0.001, y: -1 }, 0],
  ])('towards %j is %i degrees from straight up', (to, degrees) => {
    expect(bearing({ x: 0, y: 0 }, to)).toBe(degrees);
  });
});

test('no name draws, loads or breaks anything', async () => {
  for (const part of [nastyNames.slice(0, 12), nastyNames]) {
    const parties = part.map((name, at) => ({ id: `p${at}`, name, sector: 'other' as const }));
    const rows = part.slice(1).map((mode, at) => ({ from: `p${at}`, to: `p${at + 1}`, mode }));
    const spec = draws(talking(0, rows, { parties, title: part.at(-1) ?? '' }), { most: 200 });
    const { svg, warnings } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/<script|<image|<a |<foreignObject|xlink:href/);
    const opened = (svg.match(/<\w[^>]*>/g) ?? []).filter((tag) => !tag.endsWith('/>'));
    expect(opened).toHaveLength(svg.match(/<\/\w+>/g)?.length ?? 0);
    expect(rowsOf(spec, 'rule').length).toBe(part.length - 1 + 1);
    for (const { text } of rowsOf(spec, 'text'))
      for (const line of String(text).split('\n')) expect([...line].length).toBeLessThanOrEqual(64);
  }
});

describe('what is no input is refused', () => {
  const sound = talking(2, [{ from: 'p1', to: 'p2' }]);
  test.each<[string, unknown, object, string]>([
    ['null', null, {}, 'invalid-case'],
    ['no case', { parties: [] }, {}, 'invalid-case'],
    [
      'what throws',
      new Proxy(sound, {
        get: () => {
          throw new Error('no');
        },
      }),
      {},
      'invalid-input',
    ],
    [
      'a name that is an expression',
      {
        ...sound,
        parties: [
          { id: 'p1', name: { signal: '1' }, sector: 'other' },
          { id: 'p2', name: 'B', sector: 'other' },
        ],
      },
      {},
      'invalid-case',
    ],
    [
      'another sector',
      talking(2, [], { parties: [{ id: 'p1', name: 'A', sector: 'army' as never }] }),
      {},
      'invalid-case',
    ],
    [
      'a mode that is an expression',
      talking(2, [{ from: 'p1', to: 'p2', mode: { signal: '1' } as never }]),
      {},
      'invalid-case',
    ],
    ['a party with itself', talking(2, [{ from: 'p1', to: 'p1' }]), {}, 'invalid-case'],
    ['no title', { ...sound, title: 3 }, {}, 'invalid-case'],
    ['no day', sound, { asOf: 'today' }, 'invalid-date'],
    ['none at most', sound, { most: 0.5 }, 'invalid-number'],
    ['an option of another chart', sound, { rows: 'cases' }, 'unknown-option'],
  ])('%s', (_, given, how, code) => {
    const error = thrownBy(() => draws(given as never, how));
    expect([error.code, error.function]).toEqual([code, 'toVegaLite']);
  });
});
