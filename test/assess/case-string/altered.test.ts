import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCaseString } from '../../../src/assess/case-string/format.js';
import { parseCaseString } from '../../../src/assess/case-string/parse.js';
import type { Definition } from '../../../src/forms/definition.js';
import { csrContributionPhases } from '../../../src/frameworks/csr-contribution-phases/definition.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { ownDefinitions } from './own.js';
import { verdictOf } from './samples.js';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'];

function stringOf(definition: Definition, answers: object, how: object = {}): string {
  return formatCaseString(definition, verdictOf(definition, { answers: { ...answers }, how }));
}

const weighed = ownDefinitions.find(({ id }) => id === 'own-index');
const likert = ownDefinitions.find(({ id }) => id === 'own-likert');
const strings = [
  stringOf(powerLayout, { parity: 'out', subordination: 0.25 }),
  stringOf(csrContributionPhases, { mission: ['charity', 'citizenship'], management: 'not-applicable' }),
  stringOf(
    weighed ?? powerLayout,
    { u: { lo: 0, hi: 0.5 } },
    { weights: { w: 2, 'a.b': 0.5 }, aggregation: 'geometric' },
  ),
  stringOf(likert ?? powerLayout, { u: { points: 4, of: 5 } }),
];
const isRead = (text: string) => parseCaseString(text, { definitions: ownDefinitions }).ok;

// Every character that a string may hold in the first; in the longer ones those that mean something in it.
const telling = [...'IMOUAWL012of-._~'];

describe.each(strings)('%s', (text) => {
  const characters = text === strings[0] ? alphabet : telling;
  const places = Array.from(text, (_, place) => place);
  const readWith = (alterations: Iterable<string>) =>
    [...alterations].filter((one) => one !== text && isRead(one));

  test('is read as it is', () => {
    expect(isRead(text)).toBe(true);
  });

  test('cut off anywhere it is refused, at either end', () => {
    expect(readWith(places.map((place) => text.slice(0, place)))).toEqual([]);
    expect(readWith(places.map((place) => text.slice(place + 1)))).toEqual([]);
  });

  test('with any character left out, doubled or swapped with its neighbour it is refused', () => {
    expect(readWith(places.map((place) => text.slice(0, place) + text.slice(place + 1)))).toEqual([]);
    expect(readWith(places.map((place) => text.slice(0, place + 1) + text.slice(place)))).toEqual([]);
    expect(
      readWith(
        places.map(
          (place) =>
            text.slice(0, place) +
            text
              .slice(place, place + 2)
              .split('')
              .reverse()
              .join('') +
            text.slice(place + 2),
        ),
      ),
    ).toEqual([]);
  });

  test('with any other character in place of one, or between two, it is refused', () => {
    for (const other of characters) {
      expect(readWith(places.map((place) => text.slice(0, place) + other + text.slice(place + 1)))).toEqual(
        [],
      );
      expect(
        readWith([...places, text.length].map((place) => text.slice(0, place) + other + text.slice(place))),
      ).toEqual([]);
    }
  });

  test('with any run of up to four characters written otherwise it is refused', () => {
    const run = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.nat({ max: text.length - 4 }), run, (place, other) => {
        const altered = text.slice(0, place) + other + text.slice(place + other.length);
        expect(altered === text || !isRead(altered)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('with two fields exchanged, a field left out or put in twice it is refused', () => {
  const text = stringOf(partnershipArchetypes, { balance: 'in', importance: 'in', independence: 'out' });
  const fields = text.split('~');
  const altered = fields.flatMap((field, place) => [
    [...fields.slice(0, place), ...fields.slice(place + 1)],
    [...fields.slice(0, place), field, ...fields.slice(place)],
    ...fields.map((other, at) =>
      fields.map((one, index) => (index === place ? other : index === at ? field : one)),
    ),
  ]);
  const others = altered.map((one) => one.join('~')).filter((one) => one !== text);
  expect(others.length).toBeGreaterThan(150);
  expect(others.filter(isRead)).toEqual([]);
});
