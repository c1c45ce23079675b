import { describe, expect, test } from 'vitest';
import { scorePrerequisites } from '../../../src/crosswalks/prerequisites.js';
import { score } from '../../../src/forms/score.js';
import { scoreSigerMu } from '../../../src/governance.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { bonds } from '../../explain/indices.js';
import { everyItem, everyItemScore } from '../../explain/pillars.js';
import { draw, textsIn } from '../drawn.js';
import { drawnLevels, toldRows } from './drawn-levels.js';

const en = { locale: 'en' } as const;

describe('the components of a checklist', () => {
  const spec = toVegaLite(everyItemScore, { ...en, definition: everyItem });

  test('are the score of each group, of the whole, and of each stakeholder, on one scale', async () => {
    // First group: team in, training out: (1 + 0) / 2. Second: the debt is not known, the harbour does not apply.
    // Of the whole: (1 x 0.5 + 2 x [0, 1]) / 3. The office sees to the training alone.
    expect(drawnLevels(spec).map(({ lo, hi, look }) => [lo, hi, look])).toEqual([
      [0.5, 0.5, 'point'],
      [0, 1, 'unknown'],
      [expect.closeTo(1 / 6), expect.closeTo(5 / 6), 'range'],
      [0, 0, 'point'],
    ]);
    const texts = textsIn((await draw(spec)).svg);
    expect(texts).toContain('By who sees to it');
    expect(texts).toContain('Mean level, from 0 (nothing of it in place) to 1 (all of it)');
  });

  test('say how much of each is known, what it weighs, and what is mandatory and not there', () => {
    expect(toldRows(spec)).toEqual([
      'First group: 0.5 (2 of 2 known), weight 1, mandatory: 1 missing',
      'Second group: unknown (0 of 1 known), weight 2, mandatory: 1 open',
      'overall, by the weights that were given: 0.17 to 0.83',
      'Office: 0 (1 of 1 known)',
    ]);
    const below = spec.title.subtitle.join(' ');
    expect(spec.title.text).toBe('Every kind of item');
    expect(below).toContain('Mandatory and missing: Training. Mandatory and open: absence of “Debt”.');
    const theirs = toldRows(toVegaLite(everyItemScore, { locale: 'id', definition: everyItem }));
    expect(theirs[0]).toBe(
      'First group (Indonesia): 0,5 (2 dari 2 diketahui), bobot 1, syarat mutlak: 1 belum ada',
    );
  });

  test('have no score of the whole without weights, and no bar where nothing applies', () => {
    const some = toVegaLite(scorePrerequisites('four-pillar-model', { 'gov.1': 'in', mandatory: 'out' }), en);
    expect(toldRows(some).join()).not.toContain('overall');
    const none = score(everyItem, {
      team: 'not-applicable',
      missing: 'not-applicable',
      debt: 'not-applicable',
      idle: 'not-applicable',
    });
    const empty = toVegaLite(none, { ...en, definition: everyItem });
    expect(drawnLevels(empty)).toEqual([]);
    expect(toldRows(empty)[0]).toBe('First group: not applicable');
  });
});

describe('the components of an index', () => {
  test('are its dimensions in their order, with the numbers of the verdict', () => {
    const verdict = scoreSigerMu({});
    const spec = toVegaLite(verdict, en);
    const groups = Object.values(verdict.groups).map(({ score: level }) => level);
    expect(
      drawnLevels(spec)
        .slice(0, groups.length)
        .map(({ lo, hi }) => ({ lo, hi })),
    ).toEqual(groups);
    expect(toldRows(spec)[0]).toBe(
      'equal involvement of the actors: unknown (0 of 5 known), mandatory: 1 open',
    );
  });

  test('of answers on a Likert scale are told as rescaled, and what is optional as such', async () => {
    const verdict = score(bonds, { open: { points: 4, of: 5 }, guarded: { points: 1, of: 5 } });
    const spec = toVegaLite(verdict, { ...en, definition: bonds });
    expect(toldRows(spec).map((row) => row.split(':')[0])).toEqual(['Trust', 'Warmth (optional)']);
    // Open: 3/4; guarded is reversed: 1; late is not known: (1.75 + [0, 1]) / 3.
    expect(drawnLevels(spec)[0]).toMatchObject({
      lo: expect.closeTo(1.75 / 3),
      hi: expect.closeTo(2.75 / 3),
    });
    const texts = textsIn((await draw(spec)).svg);
    expect(texts).toContain('Answers, rescaled to between 0 (the lowest) and 1 (the highest)');
    // There is no line in the middle: a mean has none between in and out.
    expect(texts.join()).not.toContain('neither in nor out');
  });
});
