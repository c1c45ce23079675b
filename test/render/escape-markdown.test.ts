import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/render/escape-markdown.js';
import { nastyNames, nastyStrings } from './nasty.js';
import { parse, seen, shapeOf, textOf } from './tree.js';

/** Where a name stands in a report: the text around it, and which part of that is not the name. */
const places: Readonly<Record<string, (name: string) => string>> = {
  'a paragraph': (name) => name,
  'a heading': (name) => `# ${name}`,
  'a heading after a paragraph': (name) => `before\n\n## ${name}\n\nafter`,
  'a list item': (name) => `- ${name}\n- ${name}`,
  'an inner list item': (name) => `- outer\n  - ${name}\n- outer`,
  'a table cell': (name) => `| ${name} | b |\n| --- | --- |\n| ${name} | ${name} |`,
  'bold text': (name) => `**before ${name}.**`,
  'italic text': (name) => `*${name}*`,
  'the end of a sentence': (name) => `before ${name} (government, ${name})`,
};

describe.each(Object.entries(places))('%s', (_, at) => {
  const harmless = shapeOf(parse(at('harmless')));
  const textAround = textOf(parse(at('harmless')));
  const check = (name: string) => {
    const tree = parse(at(escapeMarkdown(name)));
    expect(shapeOf(tree)).toEqual(harmless);
    expect(textOf(tree)).toBe(textAround.replaceAll('harmless', () => seen(name)));
  };

  test.each(nastyNames.map((name) => [name.slice(0, 40), name]))('holds %j as text', (_, name) => {
    check(name);
  });

  test('holds whatever else as text', () => {
    fc.assert(fc.property(nastyStrings, check), { numRuns: 1000 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), check), { numRuns: 200 });
  });
});

test('two names side by side make nothing together', () => {
  const around = (a: string, b: string) => `- ${a}: ${b} (${a})`;
  const harmless = shapeOf(parse(around('a', 'b')));
  fc.assert(
    fc.property(nastyStrings, nastyStrings, (a, b) => {
      expect(shapeOf(parse(around(escapeMarkdown(a), escapeMarkdown(b))))).toEqual(harmless);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'Dinas Kesehatan Kota Surakarta',
  'bank “X” cabang “Y”',
  '0.33 to 0.83',
  '0,33 sampai 0,83',
  'Strukturasi: Jurnal Ilmiah, 7(2), 30-39.',
  'PT. Aneka Tambang, Tbk. (n.d.)',
  'Awas! Apakah perlu?',
  "Rp 1.000.000,- / ton = 50%; 'x'",
  'pp. 129-130',
])('%s reads in the raw text as it is written', (name) => {
  expect(escapeMarkdown(name)).toBe(name);
});

test('an address reads in the raw text but for one backslash, and still leads there when it is copied', () => {
  const address = 'https://text-id.123dok.com/document/wq232982z-kemitraan.html';
  const raw = escapeMarkdown(address);
  expect(raw.replace(/\u2060/g, '')).toBe(address.replace(':', '\\:'));
  expect(new URL(raw.replace('\\', '')).href).toBe(address);
  expect(new URL(`http://${escapeMarkdown('www.example.com')}`).host).toBe('www.example.com');
});

test.each([
  ['$x$', '\\$x\\$'],
  ['{x}', '\\{x\\}'],
  ['x^2^', 'x\\^2\\^'],
])('%s, which is a formula, code or a raised letter in other dialects, takes backslashes', (name, raw) => {
  expect(escapeMarkdown(name)).toBe(raw);
});

test('no output has a character that turns the direction of the text, breaks the line or cannot be sent', () => {
  fc.assert(
    fc.property(fc.oneof(nastyStrings, fc.string({ unit: 'binary' })), (name) => {
      const raw = escapeMarkdown(name);
      expect(raw).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(raw).not.toMatch(/^\s|\s$|\s\s/);
      expect(raw).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});
