import { expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import { countedRows } from '../../src/case/counted-rows.js';
import { groupBy } from '../../src/case/group-by.js';
import { contentHash } from '../../src/case/row-id.js';
import { withId, withIds } from '../../src/case/with-ids.js';

const bare: Case = { schema: 'kemitraan/case@1', id: 'c', title: 'C' };

test('groups and their members stand in the order in which they are met', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'a2', 'c1'], (item) => item.slice(0, 1));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
});

const observations: Observation[] = [
  { id: 'undated', indicator: 'a.b', level: 'in' },
  { id: 'before', indicator: 'a.b', level: 'in', date: '2014' },
  { id: 'perhaps', indicator: 'a.b', level: 'in', date: '2015' },
  { id: 'after', indicator: 'a.b', level: 'in', date: '2016' },
  { id: 'guess', indicator: 'a.b', level: 'in', holder: 'x', attributedTo: 'y' },
];

test.each<[asOf: string | undefined, ids: string[]]>([
  [undefined, ['undated', 'before', 'perhaps', 'after']],
  ['2015-06', ['undated', 'before', 'perhaps']],
])('by %s these observations count, or may', (asOf, ids) => {
  expect(countedRows({ ...bare, observations }, asOf).map(({ id }) => id)).toEqual(ids);
  expect(countedRows(bare, asOf)).toEqual([]);
});

test('what has no id gets one of its content, in every list that has ids; what has one stays itself', () => {
  const told = { indicator: 'a.b', level: 'in' } as const;
  const benefit = { to: 'x', kind: 'skill' };
  const kept = [{ id: 'one', to: 'x', kind: 'skill' }];
  const subject: Case = {
    ...bare,
    observations: [told, { ...told, id: 'two' }],
    benefits: [benefit],
    contributions: [{ id: 'three', by: 'x', resource: 'land' }],
    sources: [],
  };
  const found = withIds(subject);
  expect(found).toEqual({
    ...subject,
    observations: [
      { ...told, id: `~${contentHash(told)}` },
      { ...told, id: 'two' },
    ],
    benefits: [{ ...benefit, id: `~${contentHash(benefit)}` }],
  });
  expect(found.contributions).toBe(subject.contributions);
  expect(withIds(bare)).toEqual(bare);
  expect(Object.keys(withIds(bare))).toEqual(Object.keys(bare));
  expect(kept.map(withId)[0]).toBe(kept[0]);
});
