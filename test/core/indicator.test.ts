import { expect, test } from 'vitest';
import { askedIds, frameworkOf, leafIds } from '../../src/core/indicator.js';

const asked = { basis: 'ours', rubric: 'ours', source: [] } as const;
const specs = {
  whole: asked,
  split: { ...asked, parts: ['one', 'two'] },
  none: { ...asked, parts: [] },
};

test('each indicator, followed by its sub-questions', () => {
  expect(askedIds(specs)).toEqual(['whole', 'split', 'split.one', 'split.two', 'none']);
});

test('what is asked by itself: sub-questions in place of what has some', () => {
  expect(leafIds(specs)).toEqual(['whole', 'split.one', 'split.two', 'none']);
});

test.each([
  ['power-layout.parity', 'power-layout'],
  ['archetypes.mutual.gains', 'archetypes'],
  ['parity', ''],
  ['.parity', ''],
  ['', ''],
])('the framework that %j names is %j', (indicator, framework) => {
  expect(frameworkOf(indicator)).toBe(framework);
});
