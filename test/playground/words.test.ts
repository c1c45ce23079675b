import { expect, test } from 'vitest';
import { factLists, fieldsOf } from '../../docs/playground/case/fields.js';
import { pageWords } from '../../docs/playground/words/page-words.js';

test.each(['en', 'id'] as const)('every field and every choice of the forms has a word in %s', (locale) => {
  const { fields, code } = pageWords[locale];
  for (const list of factLists) {
    const { own, besides } = fieldsOf(list);
    for (const { key, kind, choices } of [...own, ...besides]) {
      if (kind !== 'identifiers') expect(Object.keys(fields), `${list}.${key}`).toContain(key);
      for (const choice of choices) expect(typeof code(key, choice)).toBe('string');
    }
  }
});

test('a code without a word is shown as it is', () => {
  expect(pageWords.en.code('sector', '__proto__')).toBe('__proto__');
  expect(pageWords.en.code('toString', 'x')).toBe('x');
});

test('no sentence of the page demands anything', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  for (const locale of ['en', 'id'] as const) {
    const all = texts(pageWords[locale]);
    expect(all.length).toBeGreaterThan(150);
    for (const text of all) expect(text).not.toMatch(/\b(must|should|harus|wajib)\b/i);
  }
});
