import { describe, expect, test } from 'vitest';
import { explainEntry } from '../../../src/explain/explain-entry.js';
import { defineCatalogue } from '../../../src/forms/catalogue/define.js';
import type { CatalogueDefinition } from '../../../src/forms/catalogue/definition.js';
import { entriesOf, lookUp } from '../../../src/forms/look-up.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const said = { en: 'Said', id: 'Dikatakan' };

const good = deepFreeze({
  form: 'catalogue',
  id: 'own-list',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: ours.source,
  order: 'list',
  groups: { tools: ours },
  columns: { use: ours },
  entries: {
    spade: {
      group: 'tools',
      columns: ['use'],
      studies: ['Own 2020'],
      values: { weight: 2, maker: 'Own' },
      seenIn: ['a-case'],
      ...ours,
    },
    '1a.water': ours,
  },
  statements: { whole: { of: ['spade'], ...ours } },
} as const);

const wording = {
  label: said,
  groups: { tools: said },
  columns: { use: said },
  entries: {
    spade: { label: said, description: said, columns: { use: { en: 'To dig', id: 'Menggali' } } },
    '1a.water': { label: said },
  },
  statements: { whole: said },
  caution: said,
};

/** A definition as a caller without the compiler may give it. */
function written(json: object): CatalogueDefinition {
  return JSON.parse(JSON.stringify(json));
}

const refusalOf = (change: object) => thrownBy(() => defineCatalogue(written({ ...good, ...change })));

describe('a sound catalogue', () => {
  test.each<[string, object]>([
    ['without words', {}],
    ['with words', { wording }],
    [
      'of entries alone',
      { groups: undefined, columns: undefined, statements: undefined, entries: { one: ours } },
    ],
    ['in a sequence', { order: 'sequence' }],
  ])('%s is handed back as it is', (_, change) => {
    const definition = written({ ...good, ...change });
    expect(defineCatalogue(definition)).toBe(definition);
  });
});

describe('a catalogue that is otherwise sound', () => {
  test.each<[string, object, string]>([
    [
      'a basis of a rule',
      { basis: { model: 'ours', rule: 'ours' } },
      'basis: model, each published, adapted, ours.',
    ],
    ['an order that there is none of', { order: 'cycle' }, 'order: one of sequence, list.'],
    ['no entries', { entries: {}, statements: undefined }, 'entries: at least one.'],
    [
      'a group that there is none of',
      { entries: { spade: { group: 'toys', ...ours } } },
      "entries.spade.group: 'toys' is no group.",
    ],
    [
      'a column that there is none of',
      { entries: { spade: { columns: ['age'], ...ours } } },
      "entries.spade.columns: 'age' is no column.",
    ],
    [
      'a column twice',
      { entries: { spade: { columns: ['use', 'use'], ...ours } } },
      'entries.spade.columns: each once.',
    ],
    [
      'a figure that is none',
      { entries: { spade: { values: { weight: null }, ...ours } } },
      'entries.spade.values: texts and numbers.',
    ],
    [
      'a work that is blank',
      { entries: { spade: { studies: [' '], ...ours } } },
      'entries.spade: studies and seenIn are lists of texts.',
    ],
    [
      'a key that there is none of',
      { entries: { spade: { price: 1, ...ours } } },
      "entries.spade: there is no key 'price'.",
    ],
    [
      'no source of an entry',
      { entries: { spade: { basis: 'ours', source: [] } } },
      'entries.spade.source: at least one citation',
    ],
    [
      'a statement of no entry',
      { statements: { whole: { of: ['rake'], ...ours } } },
      "statements.whole.of: 'rake' is no entry.",
    ],
    [
      'no words of the groups',
      { wording: { ...wording, groups: undefined } },
      'wording.groups: words for tools.',
    ],
    [
      'no word of a group in one language',
      { wording: { ...wording, groups: { tools: { en: 'Tools' } } } },
      'wording.groups.tools.id: a text.',
    ],
    [
      'no words of the columns',
      { wording: { ...wording, columns: undefined } },
      'wording.columns: words for use.',
    ],
    [
      'no words of the statements',
      { wording: { ...wording, statements: undefined } },
      'wording.statements: words for whole.',
    ],
    [
      'words of what there is none of',
      { wording: { ...wording, shelves: {} } },
      "wording: 'shelves' is none of label, groups, columns, entries, statements.",
    ],
    [
      'words of groups that there are none of',
      {
        groups: undefined,
        entries: { one: ours },
        columns: undefined,
        statements: undefined,
        wording: { label: said, groups: {}, entries: { one: { label: said } } },
      },
      "wording: 'groups' is none of label, entries.",
    ],
    [
      'a basis of a rule, which a catalogue has none of',
      { basis: { model: 'ours', rule: 'ours' } },
      'basis: model, each published, adapted, ours.',
    ],
    [
      'a group with a key',
      { groups: { tools: { shelf: 1, ...ours } } },
      "groups.tools: there is no key 'shelf'.",
    ],
    [
      'a column with a key',
      { columns: { use: { shelf: 1, ...ours } } },
      "columns.use: there is no key 'shelf'.",
    ],
    [
      'words of an entry in a text',
      { wording: { ...wording, entries: { ...wording.entries, '1a.water': 'Water' } } },
      'wording.entries.1a.water: words for label.',
    ],
    [
      'no words of a column that is filled',
      { wording: { ...wording, entries: { ...wording.entries, spade: { label: said } } } },
      'wording.entries.spade.columns: words for use.',
    ],
    [
      'words of a column that is not',
      {
        wording: {
          ...wording,
          entries: { ...wording.entries, '1a.water': { label: said, columns: { use: said } } },
        },
      },
      "wording.entries.1a.water.columns: there is nothing that 'use' could word.",
    ],
    [
      'a description in one language',
      {
        wording: {
          ...wording,
          entries: { ...wording.entries, '1a.water': { label: said, description: { en: 'Wet' } } },
        },
      },
      'wording.entries.1a.water.description.id: a text.',
    ],
  ])('%s is refused', (_, change, fault) => {
    const error = refusalOf(change);
    expect(error).toMatchObject({ code: 'invalid-definition', function: 'defineCatalogue' });
    expect(error.remedy).toContain(fault);
  });

  test.each([
    ['entries', 128],
    ['groups', 16],
    ['columns', 8],
  ])('of %s there are at most %i', (table, most) => {
    const sized = (count: number) => ({
      statements: undefined,
      [table]: {
        ...good[table as 'entries'],
        ...Object.fromEntries(
          Array.from({ length: count - Object.keys(good[table as 'entries']).length }, (_, at) => [
            `x${at}`,
            ours,
          ]),
        ),
      },
    });
    expect(refusalOf(sized(most + 1)).remedy).toBe(`${table}: at most ${most}.`);
    const definition = written({ ...good, ...sized(most) });
    expect(defineCatalogue(definition)).toBe(definition);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['another form', { ...good, form: 'checklist' }],
    ['entries that are a text', { ...good, entries: 'spade' }],
    ['groups in a text', { ...good, groups: 'tools' }],
    ['columns in a list', { ...good, columns: ['use'] }],
    ['a group that is a text', { ...good, groups: { tools: 'all' } }],
    [
      'columns of an entry in a text',
      { ...good, entries: { spade: { ...good.entries.spade, columns: 'use' } } },
    ],
    ['an entry without a source', { ...good, entries: { spade: { basis: 'ours' } } }],
  ])('%s is no catalogue, and says so', (_, given) => {
    for (const [name, run] of [
      ['defineCatalogue', () => defineCatalogue(given as never)],
      ['lookUp', () => lookUp(given as never, 'spade')],
      ['entriesOf', () => entriesOf(given as never)],
      ['explainEntry', () => explainEntry(given as never, 'spade' as never, { locale: 'en' })],
    ] as const)
      expect(thrownBy(run)).toMatchObject({ code: 'invalid-definition', function: name });
  });

  test('what has not its shape is told with its place', () => {
    const placeOf = (change: object) => refusalOf(change).parameter;
    expect(placeOf({ entries: 'spade' })).toBe('definition.entries');
    expect(placeOf({ groups: 'tools' })).toBe('definition.groups');
    expect(placeOf({ columns: { use: 'all' } })).toBe('definition.columns.use');
    expect(placeOf({ groups: { tools: { basis: 'ours', source: ['A book'] } } })).toBe(
      'definition.groups.tools.source',
    );
    expect(placeOf({ entries: { spade: { basis: 'ours', source: ['A book'] } } })).toBe(
      'definition.entries.spade.source',
    );
    expect(placeOf({ columns: { use: { basis: 'ours', source: ['A book'] } } })).toBe(
      'definition.columns.use.source',
    );
  });
});

describe('looking up', () => {
  const made = defineCatalogue({ ...good, wording });

  test('an entry is given whole, with its id and its figures, as a copy', () => {
    const spade = lookUp(made, 'spade');
    expect(spade).toEqual({ id: 'spade', ...good.entries.spade });
    expect(spade.values.weight + 1).toBe(3);
    expect(spade.source).not.toBe(good.entries.spade.source);
    expect(spade.values).not.toBe(good.entries.spade.values);
  });

  test('the entries come in their order, or those of a group', () => {
    expect(entriesOf(made).map(({ id }) => id)).toEqual(['spade', '1a.water']);
    expect(entriesOf(made, 'tools').map(({ id }) => id)).toEqual(['spade']);
  });

  test.each([
    ['unknown-entry', () => lookUp(made, 'rake' as never)],
    ['unknown-entry', () => lookUp(made, 'constructor' as never)],
    ['unknown-entry', () => explainEntry(made, '__proto__' as never, { locale: 'en' })],
    ['unknown-group', () => entriesOf(made, 'toys' as never)],
    ['unknown-locale', () => explainEntry(made, 'spade', { locale: 'fr' as never })],
    ['unknown-option', () => explainEntry(made, 'spade', { language: 'en' } as never)],
  ])('%s for what there is none of', (code, run) => {
    expect(thrownBy(run)).toMatchObject({ code });
  });

  test('an entry is put into words, by its id where there are none', () => {
    expect(explainEntry(made, 'spade', { locale: 'id' })).toEqual({
      id: 'spade',
      locale: 'id',
      catalogue: 'Dikatakan',
      label: 'Dikatakan',
      description: 'Dikatakan',
      group: { id: 'tools', text: 'Dikatakan' },
      columns: [{ id: 'use', label: 'Dikatakan', text: 'Menggali' }],
      studies: ['Own 2020'],
      basis: 'merupakan ketentuan kami',
      source: ['Made for a test'],
      related: [],
      statements: [{ id: 'whole', text: 'Dikatakan', evidence: [], source: ['Made for a test'] }],
      caution: 'Dikatakan',
    });
    expect(explainEntry(defineCatalogue(good), '1a.water', { locale: 'en' })).toMatchObject({
      label: '1a.water',
      catalogue: 'own-list',
      columns: [],
    });
    // A text is not made up where there is none.
    expect(explainEntry(defineCatalogue(good), 'spade', { locale: 'en' }).columns).toEqual([]);
  });

  test('what does not compile: an entry that there is none of', () => {
    // @ts-expect-error There is no such entry.
    expect(thrownBy(() => lookUp(made, 'rake'))).toMatchObject({ code: 'unknown-entry' });
    expect(lookUp(made, '1a.water').values).toBeUndefined();
  });
});

test('an entry is handed out as a copy, and so is everything in it', () => {
  const entry: Readonly<Record<string, unknown>> = { ...entriesOf(good)[0] };
  const { spade } = good.entries;
  expect(entry).toEqual({ id: 'spade', ...spade });
  for (const key of ['columns', 'studies', 'values', 'seenIn', 'source'] as const)
    expect([key, entry[key] === spade[key]]).toEqual([key, false]);
  // What is left out is not there, not even as undefined.
  expect(Object.keys(lookUp(good, '1a.water')).sort()).toEqual(['basis', 'id', 'source']);
});
