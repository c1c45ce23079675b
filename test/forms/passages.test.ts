import { expect, test } from 'vitest';
import type { Observation } from '../../src/case/case.js';
import { evidenceOf, sharedPassages } from '../../src/forms/passages.js';

type Place = Pick<Observation, 'source' | 'locator'>;
const rows = (...places: Place[]): Observation[] =>
  places.map((place) => ({ indicator: 'made.x', level: 'in', ...place }));

const here = { source: 'report', locator: 'p. 3' };

test.each<[string, readonly Observation[], readonly Observation[], readonly Place[]]>([
  ['of one place in one source', rows(here), rows(here), [here]],
  ['each once', rows(here, here), rows(here), [here]],
  [
    'in the order of the first',
    rows({ ...here, locator: 'p. 9' }, here),
    rows(here, { ...here, locator: 'p. 9' }),
    [{ ...here, locator: 'p. 9' }, here],
  ],
  ['of another place', rows(here), rows({ ...here, locator: 'p. 4' }), []],
  ['of another source', rows(here), rows({ ...here, source: 'letter' }), []],
  // Who does not say where in a source a row was read, or in which, tells no passage.
  ['of a source as a whole', rows({ source: 'report' }), rows({ source: 'report' }), []],
  ['of a place in no source', rows({ locator: 'p. 3' }), rows({ locator: 'p. 3' }), []],
  ['of nothing', rows({}), rows({}), []],
])('passages that two groups of rows share: %s', (_, a, b, expected) => {
  expect(sharedPassages(a, b)).toEqual(expected);
});

test.each<[string, readonly Observation[], readonly Place[] | undefined, readonly string[]]>([
  ['all of them', rows(here), undefined, ['a']],
  ['all of several', rows(here, {}), undefined, ['a', 'b']],
  ['of one, where it is of the passage', rows(here), [here as Required<Place>], ['a']],
  [
    'of one, where it is of another passage',
    rows({ ...here, locator: 'p. 4' }),
    [here as Required<Place>],
    [],
  ],
  ['of one, where it is of no passage', rows(here), [], []],
  ['of several, those of the passage', rows({}, here), [here as Required<Place>], ['b']],
  ['of none', rows(), undefined, []],
])('the rows that a level rests on: %s', (_, given, passages, ids) => {
  const named = given.map((row, at) => ({ ...row, id: 'ab'.charAt(at) }));
  expect(evidenceOf(named, passages as never)).toEqual(ids.map((id) => ({ list: 'observations', id })));
});
