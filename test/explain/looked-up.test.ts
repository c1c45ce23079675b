import { describe, expect, test } from 'vitest';
import { entryTexts } from '../../src/explain/lookup-texts.js';
import { likeness, spell, wordsIn } from '../../src/explain/lookup-words.js';
import { nearestEntries } from '../../src/explain/nearest-entries.js';
import { thrownBy } from '../core/thrown-by.js';
import { catalogue, ladder, ours } from '../own/frameworks.js';

describe('the words of a text', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['Planting trees', ['planting', 'trees']],
    ['trees, TREES; trées', ['trees']],
    ['the trees of a river', ['trees', 'river']],
    ['pohon untuk sungai yang dan di', ['pohon', 'sungai']],
    ['no 4471!', ['no', '4471']],
    ['Straße ﬁsh', ['straße', 'fish']],
    ['植树 ok', ['植树', 'ok']],
  ])('“%s”', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('are read up to a thousand characters, and to 64 of them', () => {
    expect(wordsIn(`${'x'.repeat(999)} y`)).toEqual(['x'.repeat(999)]);
    expect(wordsIn(`${'x'.repeat(998)} y`)).toEqual(['x'.repeat(998), 'y']);
    const many = Array.from({ length: 70 }, (_, at) => `w${at}`);
    expect(wordsIn(many.join(' '))).toEqual(many.slice(0, 64));
  });

  test('are alike by their triples, unless they are short or have a number', () => {
    expect([...spell('tree').triples]).toEqual(['_tr', 'tre', 'ree', 'ee_']);
    expect(spell('tre').triples.size).toBe(0);
    expect(spell('tree1').triples.size).toBe(0);
    expect(likeness(spell('tre'), spell('tre'))).toBe(1);
    expect(likeness(spell('tre'), spell('tree'))).toBe(0);
    expect(likeness(spell('tree'), spell('tre'))).toBe(0);
    // _tr tre ree ee_ and _tr tre ree ees es_: three of four and five.
    expect(likeness(spell('tree'), spell('trees'))).toBe(6 / 9);
    // _ab abc bcd cd_ and _ab abx bxy xy_: one of four and four is too little.
    expect(likeness(spell('abcd'), spell('abxy'))).toBe(0);
    // _ab abc bcd cde de_ and _ab abc bcx cxy xy_: two of five and five is just enough.
    expect(likeness(spell('abcde'), spell('abcxy'))).toBe(0.4);
  });
});

describe('the words of an entry', () => {
  const entry = catalogue.entries['xq-fund'];
  const textsOf = (definition: unknown, locale: 'en' | 'id' = 'en') =>
    entryTexts(definition as never, locale).map(({ id, group, words }) => [
      id,
      group,
      Object.fromEntries(words),
    ]);

  test('are those of its label, its description and its columns, and of its group by half', () => {
    const entries = {
      'xq-fund': {
        label: { en: 'Fund', id: 'Dana' },
        description: { en: 'money' },
        columns: { 'xq-limit': { en: 'yearly public' } },
      },
    };
    const definition = { ...catalogue, wording: { ...catalogue.wording, entries } };
    // Public and money are of the group as well, by half.
    expect(textsOf(definition)).toEqual([
      ['xq-fund', 'xq-public', { fund: 1, money: 1, yearly: 1, public: 1 }],
    ]);
    expect(textsOf(definition, 'id')).toEqual([
      ['xq-fund', 'xq-public', { si: 0.5, public: 0.5, money: 0.5, dana: 1 }],
    ]);
  });

  test('are its id and that of its group where there are no words', () => {
    const { wording, ...bare } = catalogue;
    expect(textsOf(bare)).toEqual([['xq-fund', 'xq-public', { xq: 1, public: 0.5, fund: 1 }]]);
    const blank = { 'xq-fund': { label: { en: ' ' }, description: 5, columns: 'x' } };
    expect(textsOf({ ...catalogue, wording: { entries: blank, groups: 5 } })).toEqual([
      ['xq-fund', 'xq-public', { xq: 1, public: 0.5, fund: 1 }],
    ]);
    expect(textsOf({ ...catalogue, wording: 'none', entries: { one: { ...ours } } })).toEqual([
      ['one', undefined, { one: 1 }],
    ]);
    expect(textsOf({ ...catalogue, entries: { toString: { ...entry, group: undefined } } })).toEqual([
      ['toString', undefined, { tostring: 1 }],
    ]);
  });

  test('a text that has them all is as near as can be, and one that has none is not there', () => {
    const [near] = nearestEntries(catalogue, 'the fund, the yearly public money');
    expect(near).toMatchObject({ id: 'xq-fund', group: 'xq-public', locale: 'en' });
    expect(nearestEntries(catalogue, 'penguin')).toEqual([]);
    expect(nearestEntries(catalogue, '')).toEqual([]);
  });

  test.each<[string, unknown, unknown, object, readonly unknown[]]>([
    ['another language', catalogue, 'a', { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', catalogue, 'a', { x: 1 }, ['options', 'unknown-option']],
    ['no limit', catalogue, 'a', { limit: 0 }, ['options.limit', 'invalid-number']],
    ['half a limit', catalogue, 'a', { limit: 1.5 }, ['options.limit', 'invalid-number']],
    ['no text', catalogue, 5, {}, ['text', 'invalid-input']],
    ['no catalogue', ladder, 'a', {}, ['definition.form', 'invalid-definition']],
    ['nothing', undefined, 'a', {}, ['definition', 'invalid-definition']],
  ])('%s is refused by its name', (_, definition, text, options, [parameter, code]) => {
    const error = thrownBy(() => nearestEntries(definition as never, text as never, options as never));
    expect([error.function, error.parameter, error.code]).toEqual(['nearestEntries', parameter, code]);
  });
});
