import { describe, expect, test } from 'vitest';
import type { VegaLiteSpec } from '../../../src/render/vega-lite/spec.js';
import { draw, outsideOf, overlapsIn } from '../drawn.js';
import { contrast, deficiencies, distance, lightness, type Rgb, rgbOf } from './colours.js';
import { type Painted, paintedIn } from './painted.js';

const gallery: { specs(): Map<string, VegaLiteSpec> } = await import(
  new URL('../../../docs/generate/gallery.mjs', import.meta.url).href
);
const charts = [...gallery.specs()].map(([path, spec]) => [path.replace('gallery/', ''), spec] as const);

const hex = (colour: Rgb) =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What only guides the eye: whoever does not see it loses nothing that is told. */
const guides = ['axis-grid', 'axis-tick', 'axis-domain'];
const isGuide = ({ role, type, stroke }: Painted) =>
  // A thin line from a name to its mark, as the grid of an axis.
  guides.includes(role) || (type === 'rule' && stroke !== undefined && hex(stroke) === '#dddddd');

describe('colours are measured rightly', () => {
  // Black on white is 21, #767676 the lightest grey that reaches 4.5 on white: WCAG 2.2, technique G18 and its examples.
  test.each([
    ['#000000', 21],
    ['#FFFFFF', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
  ])('%s on white has the contrast %d', (colour, expected) => {
    expect(contrast(rgbOf(colour), [1, 1, 1])).toBeCloseTo(expected, 2);
  });

  test.each(Object.entries(deficiencies))('of %s white stays white, and grey grey', (kind, matrix) => {
    for (const row of matrix) expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
    for (const grey of ['#FFFFFF', '#808080', '#000000'])
      expect(distance(rgbOf(grey), rgbOf(grey), kind as 'protanopia')).toBe(0);
  });

  // Red and green of the same lightness are what those confuse who lack red or green cones, and nobody else.
  test('two colours that are confused are near for those who confuse them', () => {
    const [red, green] = [rgbOf('#B04A3A'), rgbOf('#6F6B2C')];
    expect(distance(red, green, 'none')).toBeGreaterThan(30);
    expect(distance(red, green, 'deuteranopia')).toBeLessThan(distance(red, green, 'none') / 2);
    expect(distance(rgbOf('#0000FF'), rgbOf('#FFFF00'), 'deuteranopia')).toBeGreaterThan(100);
  });

  test.each([
    ['#FFFFFF', 100],
    ['#000000', 0],
    ['#777777', 50.03],
  ])('%s is as light as %d', (colour, expected) => {
    expect(lightness(rgbOf(colour))).toBeCloseTo(expected, 1);
  });
});

describe.each(charts)('%s', (_, spec) => {
  let once: Promise<Painted[]> | undefined;
  const painting = () => {
    once ??= paintedIn(spec);
    return once;
  };

  test('has no text that leaves the picture, or stands on another', async () => {
    const drawn = await draw(spec);
    expect(drawn.warnings).toEqual([]);
    expect(drawn.texts.length).toBeGreaterThan(3);
    expect(outsideOf(drawn)).toEqual([]);
    expect(overlapsIn(drawn)).toEqual([]);
  });

  test('can be read: texts 4.5 to 1 (WCAG 2.2, 1.4.3), parts 3 to 1 (1.4.11)', async () => {
    const painted = await painting();
    const texts = painted.filter(({ type }) => type === 'text');
    const faint = texts.filter(({ fill, ground }) => contrast(fill ?? ground, ground) < 4.5);
    expect(faint.map(({ text, fill = [0, 0, 0] }) => `${text} ${hex(fill)}`)).toEqual([]);
    const parts = painted.filter((one) => one.type !== 'text' && !isGuide(one));
    const unseen = parts.filter((part) => !isSeen(part) && !tellsItself(part, painted));
    expect(
      unseen.map(({ type, fill = [1, 1, 1], stroke = [1, 1, 1] }) => `${type} ${hex(fill)} ${hex(stroke)}`),
    ).toEqual([]);
  });

  test('has fills that stay apart in grey and for whoever lacks a kind of cone, where no shape tells them apart', async () => {
    const looks = new Map<string, Painted>();
    for (const one of await painting())
      if (one.type !== 'text' && one.type !== 'group' && !isGuide(one) && one.fill)
        looks.set(
          `${one.type} ${one.shape} ${one.dash} ${hex(one.fill)} ${one.stroke ? hex(one.stroke) : ''}`,
          one,
        );
    const all = [...looks.values()];
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
    const near = pairs.filter(
      ([one, other]) =>
        one.type === other.type &&
        one.shape === other.shape &&
        one.dash === other.dash &&
        !areApart(one, other),
    );
    expect(
      near.map(
        ([one, other]) =>
          `${one.type}: ${hex(one.fill ?? one.ground)} and ${hex(other.fill ?? other.ground)}`,
      ),
    ).toEqual([]);
  });
});

/** Whether a part stands out from what is beneath it, by its fill or its line. */
function isSeen({ fill, stroke, ground }: Painted): boolean {
  return [fill, stroke].some((colour) => colour !== undefined && contrast(colour, ground) >= 3);
}

/** Whether what a box tells by its fill is told on it, by a shape or in words. */
function tellsItself({ type, box }: Painted, painted: readonly Painted[]): boolean {
  const lies = (inner: Painted['box']) =>
    inner.x1 >= box.x1 - 1 && inner.x1 <= box.x2 && inner.y1 >= box.y1 - 1 && inner.y2 <= box.y2 + 1;
  return type === 'rect' && painted.some((one) => ['symbol', 'text'].includes(one.type) && lies(one.box));
}

/** Lightness apart by a tenth of the way from black to white; colours as far for anybody who lacks a kind of cone. */
function areApart(one: Painted, other: Painted): boolean {
  const parts = [
    [one.fill ?? one.ground, other.fill ?? other.ground],
    [one.stroke ?? one.ground, other.stroke ?? other.ground],
  ] as const;
  return parts.some(([a, b]) => {
    const kinds = ['none', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
    return Math.abs(lightness(a) - lightness(b)) >= 10 && kinds.every((kind) => distance(a, b, kind) >= 10);
  });
}
