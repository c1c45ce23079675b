import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatCaseString } from '../../../src/assess/case-string/format.js';
import { compiled } from './abnf.js';
import { crc32 } from './checksum.js';
import { caseStringFaults, sound } from './fault-table.js';
import { isWritten } from './reader.js';
import { libraryDefinitions, verdictOf } from './samples.js';

describe('a grammar of the page is read as ABNF means it', () => {
  const rules = 'top = 1*2a [ "-" ] *( b / "x.y" ) 2b\na = %x61-62\nb = "B" /\n    "C"';
  const expression = compiled(rules, 'top');
  test.each(['aBB', 'ab-CC', 'bx.yBCB'])('%j is of it', (text) => expect(expression.test(text)).toBe(true));
  test.each(['', 'BB', 'aB', 'abaBB', 'a--BB', 'axzyBB', 'abb', 'aBB ', 'aBBD'])('%j is not', (text) => {
    expect(expression.test(text)).toBe(false);
  });
  test('a rule that is not there is missed', () => {
    expect(() => compiled('top = a', 'top')).toThrow();
  });
});

const codesOf = [
  'wrong-type',
  'too-long',
  'not-a-case-string',
  'unknown-format',
  'foreign-character',
  'checksum-missing',
  'malformed-field',
];

test.each(caseStringFaults.filter(([, text, code]) => typeof text === 'string' && codesOf.includes(code)))(
  '%s is not of the grammar either',
  (_, text) => {
    expect(isWritten(String(text))).toBe(false);
  },
);

test('the grammar has the sound string, and not in capitals', () => {
  expect([sound, sound.toUpperCase(), sound.replace('sulistiyani', 'Sulistiyani')].map(isWritten)).toEqual([
    true,
    false,
    false,
  ]);
});

describe('the pages keep to the truth', () => {
  const pages = ['docs/concepts/case-strings.md', 'docs/decisions/case-strings.md', 'README.md'].map((file) =>
    readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'),
  );

  test('every whole string on them is of the grammar, and but for those that show a mistake has its checksum', () => {
    const shown = pages.flatMap((page) => page.match(/kemitraan1~[\w.~-]+~[0-9a-f]{8}(?![\w~])/g) ?? []);
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.filter((text) => !isWritten(text))).toEqual([]);
    const wrong = shown.filter((text) => crc32(text.slice(0, -9)) !== text.slice(-8));
    expect(wrong.filter((text) => !text.includes('partiy'))).toEqual([]);
  });

  test('the lengths on them are those of the frameworks', () => {
    const lengths = libraryDefinitions
      .map((definition) => ({
        id: definition.id,
        length: formatCaseString(definition, verdictOf(definition, { answers: {}, how: {} })).length,
      }))
      .sort((a, b) => a.length - b.length);
    const of = (place: number) => [lengths[place]?.id, lengths[place]?.length];
    expect([of(0), of(39)]).toEqual([
      ['triple-bottom-line', 71],
      ['siger-mu', 904],
    ]);
    expect(lengths.find(({ id }) => id === 'partnership-archetypes')?.length).toBe(175);
    expect(lengths[19]?.length).toBe(154);
    for (const text of ['| 71 |', '| 175 |', '| up to 154 |', '| 904 |']) expect(pages[0]).toContain(text);
    expect(pages[1]).toContain('71 to 904 characters');
  });
});
