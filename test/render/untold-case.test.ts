import { expect, test } from 'vitest';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { thrownBy } from '../core/thrown-by.js';

const sound = { schema: 'kemitraan/case@1', id: 'c', title: 'A case' } as const;

test.each<[string, object]>([
  ['title', { title: undefined }],
  ['title', { title: 5 }],
  ['summary', { summary: 5 }],
  ['place', { place: ['Solo'] }],
  ['parties[0].name', { parties: [{ id: 'a', sector: 'government' }] }],
  ['published', { published: 5 }],
  ['published[0].finding', { published: [{ framework: 'partnership-archetypes' }] }],
  ['published[0].finding', { published: [null] }],
  ['published[0].finding', { published: ['A finding'] }],
  ['sources[0].id', { sources: ['A report'] }],
])('a report of a case that parseCase has not seen is refused where it has no text: %s', (path, change) => {
  const subject = { ...sound, ...change } as never;
  const error = thrownBy(() => toMarkdown(classifyArchetype(subject), { locale: 'en', case: subject }));
  expect([error.code, error.parameter]).toEqual(['invalid-case', `options.case.${path}`]);
});

test('one that has all its texts is told', () => {
  const subject = { ...sound, published: [] };
  expect(toMarkdown(classifyArchetype(subject), { locale: 'en', case: subject })).toContain('# A case');
});
