import { expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { partsAmong } from '../../src/case/parts-among.js';

/** Parties as `a<b`: a is a part of b. */
function subjectOf(parties: readonly string[]): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'c',
    title: 'C',
    parties: parties.map((one) => {
      const [id = '', partOf] = one.split('<');
      return { id, name: id, sector: 'other', ...(partOf !== undefined && { partOf }) };
    }),
  };
}

test.each<[title: string, parties: string[], partners: string[], parts: string[]]>([
  ['nobody is a part', ['a', 'b'], ['a', 'b'], []],
  ['a part of a partner', ['a', 'b<a'], ['a', 'b'], ['b<a']],
  ['a part of a part is one of the nearest', ['a', 'b<a', 'c<b'], ['a', 'b', 'c'], ['b<a', 'c<b']],
  ['through one who is no partner', ['a', 'b<a', 'c<b'], ['a', 'c'], ['c<a']],
  ['through two who are none', ['a', 'b<a', 'c<b', 'd<c'], ['a', 'd'], ['d<a']],
  ['two through the same one', ['a', 'b<a', 'c<b', 'd<b'], ['d', 'c', 'a'], ['d<a', 'c<a']],
  ['two through the same one, who is a part of nobody', ['b', 'c<b', 'd<b'], ['c', 'd'], []],
  ['of one who is no partner, and a part of nobody', ['a', 'b', 'c<b'], ['a', 'c'], []],
  ['of itself, which is of nobody', ['a<a'], ['a'], []],
  ['of itself, through one who is no partner', ['a<b', 'b<a'], ['a'], []],
  ['of each other', ['a<b', 'b<a'], ['a', 'b'], ['a<b', 'b<a']],
  ['of those who are parts of each other, and of no partner', ['a<b', 'b<c', 'c<b'], ['a'], []],
  ['of one who is not there', ['a<x'], ['a'], []],
  ['no partner at all', ['a', 'b<a'], [], []],
])('%s', (_, parties, partners, parts) => {
  const found = partsAmong(subjectOf(parties), partners);
  expect(found.map(({ party, of }) => `${party}<${of}`)).toEqual(parts);
});

test('of a case that lists no parties none is a part', () => {
  const { parties: _, ...bare } = subjectOf([]);
  expect(partsAmong(bare, ['a'])).toEqual([]);
});
