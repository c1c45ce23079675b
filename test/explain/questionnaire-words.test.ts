import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { pointText, questionnaireWords } from '../../src/explain/questionnaire-words.js';

/** Every text in it, by its place; a sentence is said of something that is recognised in it. */
function textsIn(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, told]: [string, unknown]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof told === 'string') return [[here, told]];
    if (typeof told === 'function') return [[here, told('«it»')]];
    return textsIn(told as object, `${here}.`);
  });
}

describe.each(locales)('in %s', (locale) => {
  const texts = textsIn(questionnaireWords[locale]);

  test.each(texts)('%s is a text that shows, and asks nobody to obey', (_, text) => {
    expect(text).toMatch(/^\S(?:.*\S)?$/);
    expect(text).not.toMatch(/\b(?:must|should|shall|harus|wajib|mesti)\b/i);
    expect(text).not.toMatch(/undefined|\$\{/);
  });

  test('a sentence says what it is about', () => {
    const said = texts.filter(([, text]) => text.includes('«it»')).map(([place]) => place);
    expect(said).toEqual([
      'note',
      'parties.partners',
      'parties.each',
      'relations.directed',
      'relations.undirected',
      'relations.mixed',
    ]);
  });

  test.each([
    [1, 2, 'least'],
    [2, 2, 'most'],
    [1, 5, 'least'],
    [5, 5, 'most'],
    [11, 11, 'most'],
  ] as const)('point %d of %d has the words of its end', (points, of, end) => {
    const words = questionnaireWords[locale];
    expect(pointText({ points, of }, words)).toBe(`${points} (${words.scale[end]})`);
  });

  test.each([2, 3, 4])('point %d of 5 is a number alone', (points) => {
    expect(pointText({ points, of: 5 }, questionnaireWords[locale])).toBe(String(points));
  });
});

test('the two languages differ in every text', () => {
  const [en, id] = [questionnaireWords.en, questionnaireWords.id].map((words) => textsIn(words));
  const same = en?.filter(([, text], index) => text === id?.[index]?.[1]);
  expect(same).toEqual([]);
  expect(en?.map(([place]) => place)).toEqual(id?.map(([place]) => place));
});
