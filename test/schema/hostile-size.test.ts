import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/schema.js';
import { counted, listNames, times } from './counted.js';
import { least, party, seen, village } from './documents.js';

describe('ten megabytes of what is wrong', () => {
  test('a list of five million numbers is one fault', () => {
    expect(counted({ ...least, parties: new Array(5_000_000).fill(0) })).toMatchObject({
      listed: 1,
      omitted: 0,
    });
    expect(counted(seen({ about: new Array(5_000_000).fill(0) }))).toMatchObject({ listed: 1, omitted: 0 });
  });

  test('every list full of wrong rows: 1,000 are listed, all are counted', () => {
    const lists = Object.fromEntries(listNames.map((name) => [name, new Array(10_000).fill(0)]));
    expect(counted({ ...least, ...lists })).toEqual({
      listed: 1_000,
      omitted: 129_000,
      codes: ['wrong-type'],
    });
  });

  test('10,000 rows with 17 faults each', () => {
    const wrong = {
      id: 1,
      source: 1,
      locator: 1,
      date: 1,
      function: 1,
      note: 1,
      indicator: 1,
      level: 'x',
      about: 1,
    };
    const more = { coder: 1, informant: 1, method: 1, holder: 1, attributedTo: 1, a: 1, b: 2, c: 3 };
    const found = counted({ ...least, observations: times(10_000, () => ({ ...wrong, ...more })) });
    expect([found.listed, found.omitted]).toEqual([1_000, 169_000]);
  });

  test('a million wrong names in rows that are short enough', () => {
    const activities = times(100, () => ({ subject: 's', by: new Array(10_000).fill(0) }));
    expect(counted({ ...least, activities })).toEqual({
      listed: 1_000,
      omitted: 999_000,
      codes: ['wrong-type'],
    });
  });

  test('a row and a document of 300,000 unknown keys', () => {
    const many = Object.fromEntries(times(300_000, (index) => [`k${index}`, 0]));
    expect(counted({ ...least, parties: [{ ...village, ...many }] })).toMatchObject({
      listed: 1_000,
      omitted: 299_000,
    });
    expect(counted({ ...many, ...least })).toMatchObject({ listed: 1_000, omitted: 299_000 });
  });

  test('texts and keys of millions of characters are shown in 80', () => {
    const huge = 'x'.repeat(5_000_000);
    const result = parseCase({
      ...party({ [huge]: 1, sector: huge, date: huge }),
      id: huge,
      title: ' '.repeat(5_000_000),
    });
    expect(JSON.stringify(result).length).toBeLessThan(3_000);
  });

  test('10,000 names that each nearly are one of 10,000 parties', () => {
    const stem = 'a'.repeat(70);
    const parties = times(10_000, (index) => ({ ...village, id: `${stem}${index}` }));
    const benefits = times(10_000, (index) => ({ to: `${stem}x${index}`, kind: 'k' }));
    const result = parseCase({ ...least, parties, benefits });
    expect(result).toMatchObject({ omitted: 9_000 });
    if (result.ok) throw new Error('no fault');
    expect(result.faults[0]?.params).toMatchObject({ nearest: expect.arrayContaining([`${stem}0`]) });
    // Comparing has a price, and a document may spend so much and no more: the others are faults without a suggestion.
    expect(result.faults.at(-1)?.params).toMatchObject({ nearest: [] });
  });
});
