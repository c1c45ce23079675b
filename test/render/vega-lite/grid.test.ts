import { describe, expect, test } from 'vitest';
import { classifyCsrPhase } from '../../../src/csr.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { draw, textsIn } from '../drawn.js';
import { layersOf, toldRows } from './drawn-levels.js';

const en = { locale: 'en' } as const;

/** How many cells look which way. */
const looks = (spec: ReturnType<typeof toVegaLite>) => {
  const [cells] = layersOf(spec).filter(({ mark, encoding }) => mark.type === 'point' && encoding.shape);
  return Object.fromEntries(
    [...new Set(cells?.values.map(({ fit }) => String(fit)))].map((fit) => [
      fit,
      [
        cells?.values.filter((one) => one.fit === fit).length,
        ...new Set(
          cells?.values.filter((one) => one.fit === fit).map(({ shape, filled }) => `${shape} ${filled}`),
        ),
      ],
    ]),
  );
};

/** The columns that are framed, from the left. */
const framed = (spec: ReturnType<typeof toVegaLite>) =>
  layersOf(spec)
    .filter(({ mark }) => mark.strokeWidth === 2.5)
    .flatMap(({ values }) => values.map(({ x }) => Number(x) / (spec.width / 3)));

describe('the grid of a profile verdict', () => {
  test('has a cell for each row and column, and a frame around the column in which all agree', async () => {
    const placed = classifyCsrPhase({ mission: 'citizenship', contribution: ['charity', 'citizenship'] });
    const spec = toVegaLite(placed, en);
    expect(looks(spec)).toEqual({
      // Five rows of which nothing is known, three columns each.
      open: [15, 'square #FFFFFF'],
      against: [3, 'cross #AAAAAA'],
      fits: [3, 'circle #0072B2'],
    });
    expect(framed(spec)).toEqual([2]);
    const texts = textsIn((await draw(spec)).svg);
    expect(texts).toContain('in (placed here)');
    expect(texts.filter((text) => text === 'out')).toHaveLength(2);
    expect(texts.filter((text) => text === 'does not fit')).toHaveLength(3);
    expect(toldRows(spec).slice(0, 6)).toEqual([
      'motivation (corporate charity): open',
      'motivation (corporate philanthropy): open',
      'motivation (corporate citizen): open',
      'mission (corporate charity): does not fit',
      'mission (corporate philanthropy): does not fit',
      'mission (corporate citizen): fits',
    ]);
  });

  test('of what is mixed, or open between columns, frames no column', () => {
    const open = toVegaLite(classifyCsrPhase({ organisation: ['charity', 'philanthropy'] }), en);
    expect(framed(open)).toEqual([]);
    expect(open.description).toContain(
      'corporate charity: open; corporate philanthropy: open; corporate citizen: out',
    );
    const spec = toVegaLite(classifyCsrPhase({ mission: 'citizenship', organisation: 'charity' }), en);
    expect(framed(spec)).toEqual([]);
    expect(spec.title.text).toContain('is mixed');
  });

  test('tells cells that do not apply, and those on which observers differ', () => {
    const subject = {
      schema: 'kemitraan/case@1',
      id: 'works',
      title: 'Works',
      parties: [{ id: 'firm', name: 'PT Padi', sector: 'business' }],
      observations: [
        { indicator: 'csr-contribution-phases.mission', level: ['charity'], about: ['firm'], coder: 'a' },
        { indicator: 'csr-contribution-phases.mission', level: ['citizenship'], about: ['firm'], coder: 'b' },
        {
          indicator: 'csr-contribution-phases.inspiration',
          level: 'not-applicable',
          note: 'None',
          about: ['firm'],
        },
      ],
    } as const;
    const [verdict] = classifyCsrPhase(subject);
    if (!verdict) throw new Error('No verdict.');
    const spec = toVegaLite(verdict, { ...en, case: subject });
    expect(looks(spec)).toMatchObject({
      possible: [2, 'circle #FFFFFF'],
      inapplicable: [3, 'stroke #555555'],
    });
    expect(toldRows(spec)).toContain('mission (corporate charity): possible');
    expect(spec.title.subtitle[0]).toBe('Phases of CSR contribution: PT Padi');
  });

  test('says which rows do not decide under the reading, and what they point at', () => {
    const led = classifyCsrPhase(
      { mission: 'citizenship', organisation: 'charity' },
      { reading: 'mission-led' },
    );
    const spec = toVegaLite(led, en);
    expect(framed(spec)).toEqual([2]);
    expect(spec.title.subtitle.join(' ')).toContain('These point away from corporate citizen');
    expect(toldRows(spec).filter((row) => row.includes('does not decide under this reading'))).toHaveLength(
      18,
    );
    expect(toldRows(toVegaLite(led, { locale: 'id' }))[0]).toContain('tidak ikut menentukan');
  });
});
