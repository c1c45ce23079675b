import { expect, test } from 'vitest';
import { communicationDirections } from '../../src/case/vocabulary.js';
import { parseCase } from '../../src/schema.js';
import { factory, least, village } from './documents.js';

const told = (row: object) => ({
  ...least,
  parties: [village, factory],
  communications: [{ from: 'village', to: 'factory', ...row }],
});
const faultsOf = (input: unknown) => {
  const result = parseCase(input);
  return result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
};

test.each(communicationDirections)('a communication may be %s', (direction) => {
  const document = told({ direction });
  expect(parseCase(document)).toEqual({ ok: true, case: document });
});

test('where the direction is left out it stays out: whether anything came back is unknown', () => {
  const result = parseCase(told({}));
  expect(result.ok && result.case.communications).toEqual([{ from: 'village', to: 'factory' }]);
});

test('any other direction is refused, and so are null and a list', () => {
  expect(faultsOf(told({ direction: 'both' }))).toEqual(['not-one-of communications.0.direction']);
  // As of every other vocabulary, what is no text is no value of it.
  for (const direction of [null, ['one-way']])
    expect(faultsOf(told({ direction }))).toEqual(['not-one-of communications.0.direction']);
});

test('a party that is nobody, at both ends, is said too', () => {
  const document = told({ from: 'vilage', to: 'vilage' });
  expect(faultsOf(document).sort()).toEqual([
    'dangling-reference communications.0.from',
    'dangling-reference communications.0.to',
    'same-party communications.0.to',
  ]);
});

test('that a party depends on itself is read, and left to whoever measures; that it tells itself is not', () => {
  const document = { ...told({}), dependencies: [{ of: 'village', on: 'village', kind: 'financial' }] };
  expect(parseCase(document).ok).toBe(true);
  expect(faultsOf(told({ to: 'village' }))).toEqual(['same-party communications.0.to']);
});
