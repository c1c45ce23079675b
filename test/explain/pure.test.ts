import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { explain } from '../../src/explain/explain.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';
import { corpus } from './corpus.js';

describe.each(locales)('in %s', (locale) => {
  test.each(Object.entries(corpus))(
    '%s is said the same of a frozen verdict, and left as it was',
    (_, given) => {
      const copy = structuredClone(given);
      const before = explain(given.verdict, { ...given.options, locale });
      expect(given).toEqual(copy);
      const frozen = deepFreeze(copy);
      expect(explain(frozen.verdict, { ...frozen.options, locale })).toEqual(before);
      expect(() => toMarkdown(frozen.verdict, { ...frozen.options, locale })).not.toThrow();
    },
  );

  test.each(Object.entries(corpus))('%s comes out as plain JSON', (_, { verdict, options }) => {
    const said = explain(verdict, { ...options, locale });
    expect(notPlain(said)).toEqual([]);
    expect(JSON.parse(JSON.stringify(said))).toEqual(said);
  });

  test.each(Object.entries(corpus))(
    '%s is said of a verdict that went through JSON',
    (_, { verdict, options }) => {
      const sent: typeof verdict = JSON.parse(JSON.stringify(verdict));
      expect(explain(sent, { ...options, locale })).toEqual(explain(verdict, { ...options, locale }));
    },
  );

  test('whoever writes to an answer does not write to the next', () => {
    for (const { verdict, options } of Object.values(corpus)) {
      const first = explain(verdict, { ...options, locale });
      const copy = structuredClone(first);
      for (const list of [first.limits, first.sources, first.table.head, first.table.rows]) {
        Reflect.apply(Array.prototype.push, list, ['more']);
      }
      expect(explain(verdict, { ...options, locale })).toEqual(copy);
    }
  });
});
