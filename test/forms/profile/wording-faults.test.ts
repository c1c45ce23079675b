import { expect, test } from 'vitest';
import { defineProfile } from '../../../src/forms/profile/define.js';
import type { ProfileDefinition } from '../../../src/forms/profile/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { good } from './faulty.js';

const said = (text: string) => ({ en: text, id: `${text} (id)` });
const member = { label: said('Label'), description: said('What it is') };
const row = {
  label: said('Row'),
  question: said('What do they do?'),
  cells: { loose: said('Little'), formal: said('Much') },
};
const worded: ProfileDefinition = {
  ...good,
  wording: {
    label: said('Styles'),
    rows: { meetings: row, records: row },
    columns: { loose: member, formal: member },
    readings: { plain: member, 'by-records': member },
    statements: { rare: said('Rare'), common: said('Common') },
    caution: said('Nothing to be ashamed of'),
  },
};

/** A copy in which the value at a path is another; nothing at all where it is undefined. */
function changed(path: string, value: unknown): ProfileDefinition {
  const copy = structuredClone(worded);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: object = copy;
  for (const key of keys) at = Reflect.get(at, key);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}

const remedyOf = (definition: ProfileDefinition) => thrownBy(() => defineProfile(definition)).remedy;

test('words for everything pass, and so do words without a caution', () => {
  expect(defineProfile(worded)).toBe(worded);
  const plain = changed('wording.caution', undefined);
  expect(defineProfile(plain)).toBe(plain);
});

// biome-ignore format: one row, one line
test.each<[string, string, unknown, string]>([
  ['words that are a text', 'wording', 'Styles', 'wording: an object with label, rows, columns, readings, statements.'],
  ['a label without Indonesian', 'wording.label.id', undefined, 'wording.label.id: a text.'],
  ['a label in a third language', 'wording.label.nl', 'Stijlen', "wording.label: 'nl' is none of en, id."],
  ['a blank caution', 'wording.caution.en', ' ', 'wording.caution.en: a text.'],
  ['a section that there is none of', 'wording.types', {}, "wording: 'types' is none of label, rows,"],
  ['no rows', 'wording.rows', undefined, 'wording.rows: words for meetings, records.'],
  ['a row without words', 'wording.rows.records', undefined, 'wording.rows.records: words for label, question, cells.'],
  ['a row that there is none of', 'wording.rows.record', row, "wording.rows: 'record' is none of meetings, records."],
  ['a row with a rubric', 'wording.rows.records.rubric', {}, "wording.rows.records: 'rubric' is none of label, question, cells."],
  ['a row without a question', 'wording.rows.records.question', undefined, 'wording.rows.records.question: words for en, id.'],
  ['a blank label of a row', 'wording.rows.records.label.en', '\t', 'wording.rows.records.label.en: a text.'],
  ['a row without cells', 'wording.rows.meetings.cells', undefined, 'wording.rows.meetings.cells: words for loose, formal.'],
  ['a missing cell', 'wording.rows.meetings.cells.formal', undefined, 'wording.rows.meetings.cells.formal: words for en, id.'],
  ['a cell of a column that there is none of', 'wording.rows.meetings.cells.stiff', said('Stiff'), "wording.rows.meetings.cells: 'stiff' is none of loose, formal."],
  ['a blank cell', 'wording.rows.meetings.cells.loose.id', '', 'wording.rows.meetings.cells.loose.id: a text.'],
  ['a number for a cell', 'wording.rows.meetings.cells.loose.id', 5, 'wording.rows.meetings.cells.loose.id: a text.'],
  ['a missing column', 'wording.columns.loose', undefined, 'wording.columns.loose: words for label, description.'],
  ['a column that there is none of', 'wording.columns.stiff', member, "wording.columns: 'stiff' is none of loose, formal."],
  ['a column without a description', 'wording.columns.loose.description', undefined, 'wording.columns.loose.description: words for en, id.'],
  ['a reading without words', 'wording.readings.by-records', undefined, 'wording.readings.by-records: words for label, description.'],
  ['a statement without words', 'wording.statements.rare', undefined, 'wording.statements.rare: words for en, id.'],
  ['a statement that there is none of', 'wording.statements.often', said('Often'), "wording.statements: 'often' is none of rare, common."],
])('%s', (_, path, value, fault) => {
  const remedy = remedyOf(changed(path, value));
  expect(remedy).toContain(fault);
});

test('statements have words only where there are statements', () => {
  const { statements: _, ...rest } = worded;
  expect(remedyOf(rest)).toBe("wording: 'statements' is none of label, rows, columns, readings.");
});

test('faults of the words come beside those of the definition', () => {
  const remedy = remedyOf({ ...changed('wording.columns.loose', undefined), id: 'Styles', version: '1' });
  for (const fault of ["id: write 'Styles'", 'version: three numbers', 'wording.columns.loose: words for'])
    expect(remedy).toContain(fault);
});
