import { describe, expect, test } from 'vitest';
import { chartWords } from '../../../src/explain/chart-words.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { type AgreementLine, agreementLayers } from '../../../src/render/vega-lite/agreement-layers.js';
import type { ChartLayer, JsonObject } from '../../../src/render/vega-lite/spec.js';
import { thrownBy } from '../../core/thrown-by.js';
import { codedPairs } from './many.js';

const own = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
const line = (more: Partial<AgreementLine>): AgreementLine => ({ measure: 'level', text: 'said', ...more });
const domainOf = (layer: readonly ChartLayer[]) =>
  (Object(layer[0]?.encoding).x.scale as { domain: readonly number[] }).domain;

describe('lines of agreement', () => {
  const long = 'x'.repeat(40);
  const { layer, width, height } = agreementLayers(
    [
      {
        name: 'All',
        lines: [
          line({ measure: 'codability', value: 0.5, lo: 0.25, hi: 0.75, text: 'a' }),
          line({ measure: 'columns', value: 1, text: 'b' }),
        ],
      },
      { name: long, lines: [line({ measure: 'verdict', value: 0, text: 'c' }), line({ text: 'd' })] },
    ],
    'How far',
  );
  // The first begins 6 below the top; each line is 18 high, and 12 lie between two groups.
  const places = [15, 33, 63, 81];
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 1], nice: false },
    axis: { format: '.1f', tickCount: 6 },
    title: 'How far',
  });

  test('stand one below the other, in groups', () => {
    expect([width, height]).toEqual([360, 6 + 4 * 18 + 2 * 12]);
    const texts = layer.at(-2);
    expect(
      (texts?.data.values ?? []).map((one) => Object(one)).map(({ y, text, group }) => [y, text, group]),
    ).toEqual([
      [places[0], 'a', 'All'],
      [places[1], 'b', 'All'],
      [places[2], 'c', long],
      [places[3], 'd', long],
    ]);
    expect(texts?.mark).toEqual({
      lineBreak: '\n',
      baseline: 'middle',
      fontSize: 11,
      type: 'text',
      color: '#111111',
      align: 'left',
    });
    // Right of the axis, which is 360 wide.
    expect(texts?.encoding).toEqual({
      y: own('y'),
      text: { field: 'text', type: 'nominal' },
      x: { value: 372 },
    });
  });

  test('have the name of their group beside the middle of them', () => {
    const heads = layer.at(-1);
    expect(heads?.data.values).toEqual([
      { group: 'All', text: 'All', textX: -8, y: 24 },
      // Two lines of 13: the first is half a line higher.
      { group: long, text: `${'x'.repeat(36)}\nxxxx`, textX: -8, y: 72 - 6.5 },
    ]);
    expect(heads?.mark).toMatchObject({ type: 'text', align: 'right', lineHeight: 13, color: '#111111' });
    expect(heads?.encoding).toMatchObject({ y: own('y'), x: { value: -8 } });
  });

  test('have a line at 0, a line for each interval, and a mark by measure for each value', () => {
    expect(layer[0]).toEqual({
      data: { values: [{ value: 0 }] },
      mark: { type: 'rule', color: '#767676', aria: false },
      encoding: { x: x('value') },
    });
    expect(layer[1]?.mark).toEqual({ type: 'rule', color: '#1B3A57', strokeWidth: 2 });
    expect(layer[1]?.encoding).toEqual({ y: own('y'), x: x('lo'), x2: { field: 'hi' } });
    expect(layer[1]?.data.values).toMatchObject([{ y: 15, lo: 0.25, hi: 0.75 }]);
    const marks = layer.slice(2, 6);
    const point = { type: 'point', opacity: 1, size: 80, stroke: '#1B3A57', strokeWidth: 1.5 };
    expect(marks.map(({ mark, data }) => [mark, data.values.map((one) => Object(one).y)])).toEqual([
      [{ ...point, shape: 'circle', fill: '#FFFFFF' }, [15]],
      [{ ...point, shape: 'diamond', fill: '#1B3A57' }, []],
      [{ ...point, shape: 'triangle-up', fill: '#1B3A57' }, [33]],
      [{ ...point, shape: 'square', fill: '#FFFFFF' }, [63]],
    ]);
    for (const { encoding } of marks)
      expect(encoding).toEqual({
        y: own('y'),
        x: x('value'),
        description: { field: 'text', type: 'nominal' },
      });
  });

  test.each([
    ['nothing', [], 0],
    ['what is 0 or more', [line({ value: 0.2, lo: 0, hi: 0.4 })], 0],
    // Half a tenth further than the least, down to the next tenth.
    ['a value of -0.5', [line({ value: -0.5 })], -0.6],
    ['a value of -0.44', [line({ value: -0.44 })], -0.5],
    ['a value of -0.46', [line({ value: -0.46 })], -0.6],
    ['an interval from -0.3', [line({ value: 0.5, lo: -0.3, hi: 1 })], -0.4],
    ['a value below its interval', [line({ value: -0.8, lo: -0.3, hi: 1 })], -0.9],
    ['the least of two', [line({ value: -0.2 }), line({ value: -0.7 }), line({ value: -0.1 })], -0.8],
  ])('begin at a tenth below the least: of %s', (_, lines, least) => {
    expect(domainOf(agreementLayers([{ name: 'a', lines }], '').layer)).toEqual([least, 1]);
  });
});

describe('the chart of agreement', () => {
  const resampled = codedPairs(
    [
      ['in', 'in'],
      ['out', 'mostly-out'],
      ['in', null],
      ['out', 'out'],
    ],
    { resampling: { seed: 1, replications: 100 } },
  );
  const plain = codedPairs([
    ['in', 'in'],
    ['out', 'out'],
  ]);
  const drawnOf = (given: unknown, more: object = {}) =>
    toVegaLite(given as never, { locale: 'en', chart: 'agreement', coefficient: 'alpha', ...more });
  const told = chartWords.en.agreement;

  test.each([
    ['percent', 'How far coders agree: share that is the same', 'Share of pairs that say the same'],
    ['alpha', 'How far coders agree: Krippendorff’s alpha', '1: all the same; 0: as by chance'],
    ['ac1', 'How far coders agree: Gwet’s AC1', '1: all the same; 0: as by chance'],
  ])('of %s says which it is', (coefficient, title, axis) => {
    const spec = drawnOf(plain, { coefficient });
    expect(spec.title.text).toBe(title);
    expect(Object(spec.layer[0]?.encoding).x.title).toBe(axis);
    expect(spec.config.view).toEqual({ stroke: null });
  });

  test('says of how many coders and cases it is, what the lines are, and what is left out', () => {
    expect(drawnOf(plain).title.subtitle).toEqual([
      '2 coders, 2 cases',
      'No intervals were asked for',
      'No line is drawn between enough and too little',
    ]);
    expect(drawnOf(resampled).title.subtitle).toEqual([
      '2 coders, 4 cases',
      'Lines: 95 per cent intervals by drawing units 100 times from seed 1',
      told.noBands,
    ]);
    expect(drawnOf({ ...plain, leftOut: [{}, {}] }).title.subtitle[2]).toBe(
      '2 cases left out of a framework',
    );
    // Where no draw has a value there are no lines to be told of.
    const { overall } = plain;
    const undrawn = {
      ...plain,
      overall: {
        ...overall,
        codability: { ...overall.codability, alpha: { ...overall.codability.alpha, interval: null } },
      },
    };
    expect(drawnOf(undrawn).title.subtitle).toEqual(['2 coders, 2 cases', told.noBands]);
  });

  test('tells in its description of all frameworks: whether anything was found, levels and columns', () => {
    const { description } = drawnOf(plain);
    expect(description).toContain('One row for each of 1 framework: ');
    expect(description).toMatch(
      /Over all of them: found: 1\.00, 4 units, fewer than 20; level: 1\.00, .*; column: no value, /,
    );
    expect(drawnOf(plain, { on: ['verdict'] }).description).toMatch(
      /Over all of them: verdict: [^;]*(; [^;]*)?\.$/,
    );
  });

  test('of a framework with columns calls them so', () => {
    const rates = plain.frameworks['power-layout'];
    const nominal = {
      ...plain,
      frameworks: {
        'power-layout': {
          ...rates,
          level: { ...rates?.level, alpha: { ...rates?.level.alpha, metric: 'nominal' } },
        },
      },
    };
    const measures = (given: unknown) =>
      (drawnOf(given, { on: ['level'] }).layer.at(-2)?.data.values ?? []).map((one) => Object(one).measure);
    expect(measures(plain)).toEqual(['level', 'columns', 'level']);
    expect(measures(nominal)).toEqual(['level', 'columns', 'columns']);
  });

  test('says that there is no interval where no draw has a value', () => {
    const rates = resampled.frameworks['power-layout'];
    const undrawn = {
      ...resampled,
      frameworks: {
        'power-layout': {
          ...rates,
          level: { ...rates?.level, alpha: { ...rates?.level.alpha, interval: null } },
        },
      },
    };
    const texts = (drawnOf(undrawn, { on: ['level'] }).layer.at(-2)?.data.values ?? []).map((one) =>
      Object(one),
    );
    expect(texts.at(-1).text).toMatch(/^level: \S+ \(no interval\), \d units, fewer than 20$/);
    expect(texts.at(-1)).not.toHaveProperty('lo');
  });

  test('two frameworks of one name are told apart', () => {
    const rates = plain.frameworks['power-layout'];
    const given = { ...plain, frameworks: { nobody: rates, 'power-layout': rates } };
    const heads = (drawnOf(given).layer.at(-1)?.data.values ?? []).map((one) => Object(one).text);
    expect(heads).toEqual(['All frameworks', 'nobody', 'Power layout']);
  });

  describe('is refused', () => {
    const at = (place: readonly string[], value: unknown, given: object = resampled) => {
      const copy = structuredClone(given);
      let inner: object = copy;
      for (const key of place.slice(0, -1)) inner = Reflect.get(inner, key);
      Reflect.set(inner, place.at(-1) ?? '', value);
      return copy;
    };
    const alpha = ['frameworks', 'power-layout', 'codability', 'alpha'];
    const interval = [...alpha, 'interval'];
    test.each<[string[], unknown]>([
      [['of'], 'judges'],
      [['coders'], 'a'],
      [['coders'], ['a', 1]],
      [['cases'], -1],
      [['cases'], 0.5],
      [['leftOut'], ['a']],
      [['leftOut'], undefined],
      [['frameworks'], null],
      [['frameworks'], []],
      [['overall'], null],
      [['overall', 'codability'], undefined],
      [['overall', 'level'], undefined],
      [['overall', 'columns'], undefined],
      [['overall', 'verdict'], undefined],
      [['frameworks', 'power-layout'], null],
      [['frameworks', 'power-layout', 'codability'], null],
      [['frameworks', 'power-layout', 'level'], undefined],
      [['frameworks', 'power-layout', 'verdict'], undefined],
      [['frameworks', 'power-layout', 'codability', 'percent'], undefined],
      [['frameworks', 'power-layout', 'codability', 'ac1'], undefined],
      [alpha, null],
      [[...alpha, 'value'], '1'],
      [[...alpha, 'value'], 1.01],
      [[...alpha, 'value'], Number.NaN],
      [[...alpha, 'value'], Number.NEGATIVE_INFINITY],
      [[...alpha, 'value'], null],
      [[...alpha, 'pairableUnits'], -1],
      [[...alpha, 'metric'], 3],
      [interval, 3],
      [[...interval, 'lo'], '0'],
      [[...interval, 'hi'], 1.01],
      [[...interval, 'hi'], undefined],
      [[...interval, 'hi'], -2],
      [[...interval, 'seed'], 0.5],
      [[...interval, 'seed'], -1],
      [[...interval, 'replications'], undefined],
      [[...interval, 'confidence'], 1.01],
      [[...interval, 'confidence'], undefined],
    ])('where %j is %j', (place, value) => {
      const error = thrownBy(() => drawnOf(at(place, value)));
      expect([error.code, error.function, error.parameter]).toEqual([
        'invalid-input',
        'toVegaLite',
        'agreement',
      ]);
    });

    test.each<[string[], unknown]>([
      [['of'], 'informants'],
      [['coders'], []],
      [['cases'], 0],
      [[...alpha, 'value'], -3],
      [[...alpha, 'value'], 1],
      [[...alpha, 'pairableUnits'], 0],
      [[...alpha, 'metric'], undefined],
      [[...alpha, 'metric'], 'nominal'],
      [interval, null],
      [interval, undefined],
      [interval, { lo: 1, hi: 1, seed: 0, replications: 0, confidence: 1 }],
      [interval, { lo: -5, hi: 0, seed: 0, replications: 0, confidence: 0 }],
      [['frameworks'], {}],
    ])('but not where %j is %j', (place, value) => {
      expect(drawnOf(at(place, value)).title.text).toBe('How far coders agree: Krippendorff’s alpha');
    });

    test.each<[string, object, string, string]>([
      ['a coefficient', { coefficient: 'kappa' }, 'unknown-option', 'options.coefficient'],
      ['a measure', { on: ['codability', 'colour'] }, 'unknown-option', 'options.on'],
      ['no measure', { on: [] }, 'unknown-option', 'options.on'],
      ['definitions', { definitions: [{}] }, 'invalid-definition', 'options.definitions[0]'],
    ])('%s that there is none of', (_, how, code, parameter) => {
      const error = thrownBy(() => drawnOf(plain, how));
      expect([error.code, error.function]).toEqual([code, 'toVegaLite']);
      expect(error.parameter.startsWith(parameter)).toBe(true);
    });
  });

  test('with no value and a reason is drawn, with the reason', () => {
    const rates = plain.frameworks['power-layout'];
    const values = (reason: string) => {
      const level = { ...rates?.level, alpha: { ...rates?.level.alpha, value: null, reason } };
      const spec = drawnOf(
        { ...plain, frameworks: { 'power-layout': { ...rates, level } } },
        { on: ['level'] },
      );
      return (spec.layer.at(-2)?.data.values ?? []).map((one) => one as JsonObject);
    };
    expect(values('one-category').at(-1)?.text).toMatch(
      /^level: no value, since one category alone was used; /,
    );
  });
});
