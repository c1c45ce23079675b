import { deepFreeze } from '../../deep-freeze.js';
import { ours } from './made.js';

export const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;

/** A definition that nothing is wrong with. */
export const good = deepFreeze({
  form: 'profile',
  id: 'working-styles',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  rows: { meetings: asked, records: asked },
  columns: { loose: ours, formal: ours },
  readings: {
    plain: { required: ['meetings'], ...ours },
    'by-records': { deciding: ['records'], ...ours },
  },
  defaultReading: 'plain',
  statements: { rare: { of: ['formal'], ...ours }, common: ours },
} as const);

/** What a definition has otherwise where one of its rows, or all of its readings, are otherwise. */
export const row = (change: object) => ({ rows: { ...good.rows, records: { ...asked, ...change } } });
export const reading = (change: object) => ({ readings: { plain: { ...ours, ...change } } });

/** What a definition may have otherwise, and what it is then told. */
// biome-ignore format: one row, one line
export const faultyChanges: readonly (readonly [string, object, string])[] = [
  ['a key that there is none of', { colums: {} }, "definition: there is no key 'colums'."],
  ['an id in capitals', { id: 'Styles' }, "id: write 'Styles' in kebab-case."],
  ['a version of two numbers', { version: '1.0' }, 'version: three numbers, such as 1.0.0.'],
  ['a basis of nobody', { basis: { model: 'mine', rule: 'ours' } }, 'basis: model and rule'],
  ['no source', { source: [] }, 'source: at least one citation'],
  ['a work that the bibliography lacks', { source: [{ ref: 'nobody-1999' }] }, 'source: at least one citation'],
  ['a row with a dot', { rows: { ...good.rows, 'a.b': asked } }, "'a.b': write ids"],
  ['a column that begins with a digit', { columns: { ...good.columns, '1st': ours } }, "'1st': write ids"],
  ['a reading with a space', { readings: { ...good.readings, 'a b': ours } }, "'a b': write ids"],
  ['a row named as the key of a case', { rows: { ...good.rows, schema: asked } }, "rows: 'schema' is the key"],
  ['no rows', { rows: {}, ...reading({}) }, 'rows: at least one.'],
  ['one column only', { columns: { formal: ours } }, 'columns: at least two'],
  ...['unknown', 'refused', 'not-applicable'].map((id): [string, object, string] => [
    `a column called ${id}`,
    { columns: { ...good.columns, [id]: ours } },
    `columns: '${id}' is an answer that gives no column.`,
  ]),
  ['no readings', { readings: {} }, "readings: at least one. defaultReading: 'plain' is no reading."],
  ['a default that is no reading', { defaultReading: 'loose' }, "defaultReading: 'loose' is no reading."],
  ['a default that every object inherits', { defaultReading: 'constructor' }, "defaultReading: 'constructor'"],
  ['a key of a row', row({ over: 'minimum' }), "rows.records: there is no key 'over'."],
  ['a row that asks nobody', row({ asks: 'partner' }), 'rows.records.asks: one of partnership, party.'],
  ['a row that asks a party of a profile about the whole', row({ asks: 'party' }), "rows.records.asks: 'party' if"],
  ['rows that ask the whole of a profile about parties', { each: ['business'] }, "rows.meetings.asks: 'party' if"],
  ['parties of no sector', { each: [] }, 'each: some of government'],
  ['parties of a sector that there is none of', { each: ['busines'] }, 'each: some of government'],
  ['the basis of a row', row({ basis: 'mine' }), 'rows.records.basis: one of'],
  ['the basis of a rubric', row({ rubric: 'mine' }), 'rows.records.rubric: one of'],
  ['a row without a source', row({ source: undefined }), 'rows.records.source: at least one citation'],
  ['a key of a column', { columns: { ...good.columns, formal: { ...ours, of: [] } } }, "columns.formal: there is no key 'of'."],
  ['a column without a source', { columns: { ...good.columns, formal: { basis: 'ours' } } }, 'columns.formal.source'],
  ['a key of a reading', reading({ require: [] }), "readings.plain: there is no key 'require'."],
  ['a reading without a basis', reading({ basis: undefined }), 'readings.plain.basis: one of'],
  ['a row that is required and is none', reading({ required: ['meeting'] }), "readings.plain.required: 'meeting' is no row."],
  ['a row that decides and is none', reading({ deciding: ['meeting'] }), "readings.plain.deciding: 'meeting' is no row."],
  ['a row that every object inherits', reading({ required: ['constructor'] }), "readings.plain.required: 'constructor' is no row."],
  ['rows that decide, but none', reading({ deciding: [] }), 'readings.plain.deciding: some rows, or left out.'],
  [
    'a row that is required and does not decide',
    reading({ required: ['records', 'meetings'], deciding: ['records'] }),
    "readings.plain.required: 'meetings' does not decide.",
  ],
  ['statements that are a list', { statements: [] }, 'statements: an object, each with basis and source.'],
  ['a statement that is a text', { statements: { rare: 'no' } }, 'statements.rare: an object with basis and source.'],
  ['a statement of a column that there is none of', { statements: { rare: { of: ['stiff'], ...ours } } }, "statements.rare.of: 'stiff' is no column."],
  ['a statement of a text', { statements: { rare: { of: 'formal', ...ours } } }, 'statements.rare.of: a list.'],
  ['a statement that nobody made', { statements: { rare: { basis: 'ours' } } }, 'statements.rare.source: at least one'],
];
