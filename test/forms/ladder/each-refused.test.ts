import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/case/case.js';
import { classify } from '../../../src/forms/classify.js';
import { caseSchemaFor } from '../../../src/schema.js';
import { thrownBy } from '../../core/thrown-by.js';
import { aboutEach, caseOf, ladderOf, numbered } from './made.js';

const plain = ladderOf(['x', 'y'], { low: { x: 'in' }, high: { y: 'in' } });
const ladder = aboutEach(plain, ['community'], { x: { parts: ['p', 'q'] } });
const schema = caseSchemaFor([ladder]);

const parties = [
  { id: 'group', sector: 'community' },
  { id: 'office', sector: 'government' },
  { id: 'helper', sector: 'community', standing: 'supporter' },
  { id: 'watcher', sector: 'community', standing: 'overseer' },
] as const;

/** A good row, and then one that is changed. */
function caseWith(change: object) {
  const good: Observation = { indicator: 'made.x', level: 'in', about: ['group'] };
  return caseOf(parties, [good, JSON.parse(JSON.stringify({ ...good, ...change }))]);
}

test('the row that is changed here is good', () => {
  const sound = caseWith({});
  expect(schema.safeParse(sound).success).toBe(true);
  expect(classify(ladder, sound)).toHaveLength(1);
});

describe('parseCase refuses, and classifying throws for, a row', () => {
  test.each<[string, object, string, string]>([
    ['about nobody', { about: undefined }, 'unknown-party', 'about'],
    ['about an empty list', { about: [] }, 'unknown-party', 'about'],
    ['about a party of another sector', { about: ['office'] }, 'unknown-party', 'about'],
    ['about a party that only supports', { about: ['helper'] }, 'unknown-party', 'about'],
    ['about a party that only oversees', { about: ['watcher'] }, 'unknown-party', 'about'],
    ['about a group and one that is not asked', { about: ['group', 'office'] }, 'unknown-party', 'about'],
    ['about a party that there is none of', { about: ['group', 'nobody'] }, 'unknown-party', 'about'],
    ['on a part about nobody', { indicator: 'made.x.p', about: undefined }, 'unknown-party', 'about'],
    ['on no indicator of the ladder', { indicator: 'made.z' }, 'unknown-indicator', 'indicator'],
    ['on no part of an indicator', { indicator: 'made.y.p' }, 'unknown-indicator', 'indicator'],
    ['with no level', { level: 'perhaps' }, 'unknown-level', 'level'],
    ['with the columns of a profile', { level: ['in'] }, 'unknown-level', 'level'],
  ])('%s', (_, change, code, field) => {
    const subject = caseWith(change);
    expect(schema.safeParse(subject).success).toBe(false);
    const parameter = `input.observations[1].${field}`;
    expect(thrownBy(() => classify(ladder, subject))).toMatchObject({
      code,
      parameter,
      function: 'classify',
    });
  });

  test('with the party named that is not asked', () => {
    const error = thrownBy(() => classify(ladder, caseWith({ about: ['group', 'office', 'helper'] })));
    expect(error).toMatchObject({ parameter: 'input.observations[1].about', value: '"office"' });
  });

  test('also where it only guesses at what another thinks', () => {
    const subject = caseWith({ about: undefined, attributedTo: 'office' });
    expect(schema.safeParse(subject).success).toBe(false);
    expect(thrownBy(() => classify(ladder, subject)).code).toBe('unknown-party');
  });

  test('also where other parties, or another function, are asked for', () => {
    const subject = caseWith({ about: ['office'], function: 'planning' });
    for (const options of [{ parties: ['group'] }, { function: 'actuating' }, { asOf: '2010' }] as const)
      expect(thrownBy(() => classify(ladder, subject, options)).code).toBe('unknown-party');
  });
});

test('a row of another framework may be about nobody', () => {
  const [verdict] = classify(ladder, caseWith({ indicator: 'other.x', about: undefined, level: 'out' }));
  expect(verdict?.inputs.x).toEqual({ lo: 1, hi: 1 });
});

test('two thousand groups with four rows each have a verdict of each', () => {
  const groups = numbered('g', 2000);
  const levels = ['in', 'out', 'mostly-in', 'mostly-out'] as const;
  const rows = groups.flatMap((id, index) =>
    ['x.p', 'x.q', 'y', 'y'].map((indicator, place): Observation => {
      const level = levels[(index + place) % 4] ?? 'unknown';
      return { indicator: `made.${indicator}`, level, about: [id], coder: `c${place}` };
    }),
  );
  const many = caseOf(
    groups.map((id) => ({ id, sector: 'community' as const })),
    rows,
  );
  const verdicts = classify(ladder, many);
  expect(verdicts.map(({ scope }) => scope?.party)).toEqual(groups);
  // Of the first the parts are in and out, and observers say mostly in and mostly out of y; of every third after it in
  // four the parts are mostly in and mostly out, and they say in and out.
  expect(verdicts[0]?.inputs).toEqual({ x: { lo: 0, hi: 0 }, y: { lo: 1 / 3, hi: 2 / 3 } });
  expect(verdicts[1998]?.inputs).toEqual({ x: { lo: 1 / 3, hi: 1 / 3 }, y: { lo: 0, hi: 1 } });
  expect(new Set(verdicts.map(({ disagreements }) => disagreements.length))).toEqual(new Set([1]));
});
