import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyArchetype } from '../../../src/archetypes.js';
import { levelNames } from '../../../src/core/level.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { draw, textsIn } from '../drawn.js';
import { drawnLevels, layersOf, toldRows } from './drawn-levels.js';

const en = { locale: 'en' } as const;
const attributes = Object.keys(partnershipArchetypes.attributes);

/** As the Surakarta study has it: a hybrid of all three. */
const surakarta = {
  balance: 'out',
  importance: 'mostly-in',
  'mutual-benefit': 'mostly-in',
  complementarity: 'in',
  independence: 'in',
} as const;

describe('the memberships of a typology verdict', () => {
  test('stand in the order of the definition, each as a point with its status and its number', async () => {
    const spec = toVegaLite(classifyArchetype(surakarta), en);
    // Pseudo is NOT balance, 1 - 0; conjugation the lesser of complementarity and independence, 1.
    expect(drawnLevels(spec).map(({ lo, hi, look }) => [lo, hi, look])).toEqual([
      [1, 1, 'point'],
      [2 / 3, 2 / 3, 'point'],
      [1, 1, 'point'],
    ]);
    expect(toldRows(spec).map((row) => row.split(',')[0])).toEqual([
      'pseudo partnership: in (1)',
      'mutualism partnership: in (0.67)',
      'conjugation partnership: in (1)',
    ]);
    expect(spec.title.text.replaceAll('\n', ' ')).toBe(
      'Under the Surakarta reading, this is a hybrid: pseudo partnership, mutualism partnership, and conjugation partnership at once.',
    );
    const texts = textsIn((await draw(spec)).svg);
    expect(texts).toContain('0.5: neither in nor out');
    expect(texts).toContain('Membership, from 0 (out) to 1 (in)');
  });

  test('tell what holds under some readings only', () => {
    // By the reading of Sulistiyani a conjugation takes a gain of capability, of which nothing is known.
    const below = toVegaLite(classifyArchetype(surakarta), en).title.subtitle.join(' ');
    expect(below).toContain(
      'conjugation partnership is certain only under the Surakarta reading and strict reading; not certain under the Sulistiyani reading.',
    );
    expect(below).toContain('Answered: 5 of 8 questions.');
  });

  test('of which nothing is known are open frames with a word, and no bar that could be taken for a large value', async () => {
    const spec = toVegaLite(classifyArchetype({}), en);
    expect(drawnLevels(spec).map(({ lo, hi, look }) => [lo, hi, look])).toEqual(
      Array.from({ length: 3 }, () => [0, 1, 'unknown']),
    );
    const { svg } = await draw(spec);
    const frames = [...svg.matchAll(/<path [^>]*fill="([^"]+)"[^>]*stroke-dasharray="3,3"/g)];
    // Three types, and one in the key.
    expect(frames.map(([, fill]) => fill)).toEqual(Array.from({ length: 4 }, () => '#FFFFFF'));
    expect(textsIn(svg).filter((text) => text === 'unknown')).toHaveLength(3);
    expect(textsIn(svg)).toContain('not known: it may lie anywhere');
    expect(toldRows(spec)[0]).toBe('pseudo partnership: open (unknown), typicality unknown');
    expect(toldRows(toVegaLite(classifyArchetype({}), { locale: 'id' }))[0]).toBe(
      'kemitraan semu: terbuka (belum diketahui), ketipikalan belum diketahui',
    );
  });

  test('that do not apply, or lie exactly between, are told so, and told apart by shape', () => {
    const spec = toVegaLite(
      classifyArchetype({
        balance: 0.5,
        importance: 'not-applicable',
        complementarity: 'in',
        independence: 'mostly-out',
      }),
      en,
    );
    expect(toldRows(spec).map((row) => row.split(',')[0])).toEqual([
      'pseudo partnership: exactly between (0.5)',
      'mutualism partnership: not applicable',
      'conjugation partnership: out (0.33)',
    ]);
    const points = layersOf(spec).find(({ encoding }) => encoding.shape !== undefined);
    expect(points?.values.map(({ shape, fill }) => [shape, fill])).toEqual([
      ['diamond', '#0072B2'],
      ['circle', '#FFFFFF'],
    ]);
  });

  test('stand above their typicality, which is smaller and decides nothing', () => {
    // Indicative of pseudo: importance in, understanding NOT in: (2/3 + [0, 1]) / 2.
    const spec = toVegaLite(classifyArchetype(surakarta), en);
    expect(toldRows(spec)[0]).toBe('pseudo partnership: in (1), typicality 0.33 to 0.83');
    const [line] = layersOf(spec).filter(({ mark }) => mark.type === 'rule' && mark.strokeWidth === 2);
    expect(line?.values[0]).toMatchObject({ lo: expect.closeTo(1 / 3), hi: expect.closeTo(5 / 6) });
  });
});

const level = fc.constantFrom(...levelNames);
const answers = fc.record(Object.fromEntries(attributes.map((id) => [id, fc.option(level)])));
const known = (given: Readonly<Record<string, unknown>>) =>
  classifyArchetype(Object.fromEntries(Object.entries(given).filter(([, one]) => one !== null)));

test('the picture has the numbers of the verdict', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const verdict = known(given);
      const drawn = drawnLevels(toVegaLite(verdict, en)).map(({ lo, hi }) => ({ lo, hi }));
      expect(drawn).toEqual(Object.values(verdict.memberships));
    }),
    { numRuns: 40 },
  );
});

test('an answer more never widens a bar', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...attributes), level, (given, attribute, answer) => {
      const before = drawnLevels(toVegaLite(known({ ...given, [attribute]: null }), en));
      const after = drawnLevels(toVegaLite(known({ ...given, [attribute]: answer }), en));
      for (const [index, { lo, hi }] of after.entries()) {
        expect(lo).toBeGreaterThanOrEqual((before[index]?.lo ?? 1) - 1e-9);
        expect(hi).toBeLessThanOrEqual((before[index]?.hi ?? 0) + 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});
