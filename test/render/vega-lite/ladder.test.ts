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
