import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import { fromSpreadsheet } from '../../../src/core/cells.js';
import type { Definition } from '../../../src/forms/definition.js';
import { toXlsForm, type XlsFormOptions } from '../../../src/render/to-xls-form.js';
import type { XlsForm } from '../../../src/render/xlsform/sheets.js';
import { assessed } from '../../own/frameworks.js';
import { nastyStrings } from '../nasty.js';
import { readCsv, readMarkdown, type Sheets } from './dialects.js';
import { definitions, hostileCase, hostileNames } from './forms.js';

/** The sheets as a reader gives them: what is empty is not there. */
const filled = (form: XlsForm, mark: (cell: string) => string = (cell) => cell): Sheets =>
  Object.fromEntries(
    Object.entries(form).map(([sheet, rows]) => [
      sheet,
      rows.map((row: Readonly<Record<string, string>>) =>
        Object.fromEntries(
          Object.entries(row).flatMap(([column, cell]) => (cell === '' ? [] : [[column, mark(cell)]])),
        ),
      ),
    ]),
  );

const isText = (column: string) => column.includes('::') || column === 'form_title';
const unmarked = (sheets: Sheets): Sheets =>
  Object.fromEntries(
    Object.entries(sheets).map(([sheet, rows]) => [
      sheet,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [
            column,
            isText(column) ? fromSpreadsheet(cell) : cell,
          ]),
        ),
      ),
    ]),
  );

const forms: [string, Definition | readonly Definition[], XlsFormOptions][] = [
  ['all frameworks', definitions, {}],
  ['all frameworks about a case of hostile names', definitions, { case: hostileCase }],
  ['a caller’s own', assessed, { points: 3 }],
  ...definitions.map((one): [string, Definition, XlsFormOptions] => [one.id, one, {}]),
];

describe('every dialect says the same as the rows', () => {
  test.each(forms)('%s', (_, given, options) => {
    const form = toXlsForm(given, options);
    expect(toXlsForm(given, { ...options, as: 'rows' })).toEqual(form);
    expect(readMarkdown(toXlsForm(given, { ...options, as: 'markdown' }))).toEqual(filled(form));
    expect(unmarked(readCsv(toXlsForm(given, { ...options, as: 'csv' })))).toEqual(filled(form));
  });
});

const caseOf = (name: string): Case => ({
  schema: 'kemitraan/case@1',
  id: 'case',
  title: name,
  parties: [
    { id: 'a', name, sector: 'government' },
    { id: 'b', name: 'B', sector: 'business' },
  ],
});
const layout = definitions.find(({ id }) => id === 'power-layout') as Definition;
const plain = toXlsForm(layout, { case: caseOf('A') });

/** Nothing but the one name differs from a form in which it is harmless. */
function checkName(name: string): void {
  const form = toXlsForm(layout, { case: caseOf(name) });
  const bare = ({ survey, choices }: XlsForm) => [survey, choices.filter(({ name: code }) => code !== 'a')];
  expect(bare(form)).toEqual(bare(plain));
  const options = { case: caseOf(name) };
  expect(readMarkdown(toXlsForm(layout, { ...options, as: 'markdown' }))).toEqual(filled(form));
  const csv = readCsv(toXlsForm(layout, { ...options, as: 'csv' }));
  expect(unmarked(csv)).toEqual(filled(form));
  for (const rows of Object.values(csv))
    for (const row of rows)
      for (const [column, cell] of Object.entries(row))
        if (isText(column)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
}

test.each(hostileNames.map((name) => [name.slice(0, 30), name] as const))('a party called %j', (_, name) => {
  checkName(name);
});

test('a party called anything', () => {
  fc.assert(fc.property(nastyStrings, checkName), { numRuns: 100 });
});

test.each([
  ['Markdown', 'markdown', '| survey | type |'],
  ['CSV', 'csv', 'survey\r\n,type,'],
] as const)('%s begins with the survey, and ends with a line end', (_, as, start) => {
  const text = toXlsForm(layout, { as });
  expect(text.startsWith(start)).toBe(true);
  expect(text.endsWith('\n')).toBe(true);
});

test('CSV is RFC 4180: what needs it stands in quotation marks, which are doubled, and lines end with both', () => {
  const text = toXlsForm(layout, { case: caseOf('The "A", and B'), as: 'csv' });
  expect(text).toContain('"The ""A"", and B"');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('an apostrophe stands before a formula in CSV alone, and never before an expression', () => {
  const options = { case: caseOf('=cmd()') };
  expect(toXlsForm(layout, { ...options, as: 'csv' })).toContain(",'=cmd(),'=cmd()");
  expect(toXlsForm(layout, { ...options, as: 'csv' })).toContain(",'power-layout@1.0.0',");
  expect(toXlsForm(layout, { ...options, as: 'markdown' })).toContain('| =cmd() | =cmd() |');
});
