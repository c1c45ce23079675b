import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import * as archetypes from '../../src/archetypes.js';
import { choicesColumns, settingsColumns, surveyColumns, toXlsForm, type XlsForm } from '../../src/render.js';
import { printed, pythonWith, runs, skipped } from '../other-programs.js';
import { definitions, hostileCase } from '../render/xlsform/forms.js';
import { linesOf } from '../schema/csv.js';
import { blocksOfMarkdown } from './blocks.js';
import { runBlock } from './run-block.js';

// The lines that write a spreadsheet are run, and what they wrote is read by programs that know the format.

const page = 'docs/guides/survey-forms.md';
const [block, ...others] = blocksOfMarkdown(page, readFileSync(page, 'utf8')).filter(
  ({ info }) => info === 'mjs',
);
const forms: Readonly<Record<string, XlsForm>> = {
  one: toXlsForm(archetypes.powerLayout),
  all: toXlsForm(definitions),
  hostile: toXlsForm(definitions, { case: hostileCase }),
};
const folder = mkdtempSync(join(tmpdir(), 'survey-forms-'));
const fileOf = (name: string) => join(folder, `${name}.xlsx`);

beforeAll(async () => {
  for (const [name, form] of Object.entries(forms)) {
    const modules = new Map<string, unknown>([
      [
        'write-excel-file/node',
        {
          __esModule: true,
          default: (sheets: never) => ({ toFile: () => writeExcelFile(sheets).toFile(fileOf(name)) }),
        },
      ],
      ['kemitraan/archetypes', archetypes],
      ['kemitraan/render', { toXlsForm: () => form }],
    ]);
    if (block) await runBlock(block, modules);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('there is one such block, and it writes a file', () => {
  expect(others).toEqual([]);
  expect(
    Object.keys(forms)
      .map(fileOf)
      .filter((file) => !existsSync(file)),
  ).toEqual([]);
});

const columnsOf = { survey: surveyColumns, choices: choicesColumns, settings: settingsColumns } as const;
const tablesOf = (form: XlsForm) =>
  Object.entries(columnsOf).map(([sheet, columns]) => {
    const rows: readonly Readonly<Record<string, string>>[] = form[sheet as keyof XlsForm];
    return [sheet, [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))]] as const;
  });

const office = 'soffice';
const isOffice = runs(office, '--version');
const python = pythonWith('openpyxl');
const converter = pythonWith('pyxform', 'defusedxml');

describe.each(Object.keys(forms))('%s', (name) => {
  const form = forms[name] as XlsForm;

  test('LibreOffice reads every cell of it as it was written', { timeout: 240_000 }, ({ skip }) => {
    if (!isOffice) {
      skipped(`The spreadsheet of ${page} is not opened`, 'LibreOffice (soffice)');
      return skip();
    }
    // Every sheet as CSV in UTF-8, cells as they are shown: a formula would be what it comes to.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const home = `-env:UserInstallation=file://${folder}/home`;
    const out = join(folder, `${name}-csv`);
    printed(office, [home, '--headless', '--convert-to', filter, '--outdir', out, fileOf(name)]);
    expect(readdirSync(out).sort()).toEqual(
      ['choices', 'settings', 'survey'].map((sheet) => `${name}-${sheet}.csv`),
    );
    for (const [sheet, table] of tablesOf(form)) {
      const read = linesOf(readFileSync(join(out, `${name}-${sheet}.csv`), 'utf8'));
      expect(read).toEqual(table);
    }
  });

  test('openpyxl reads every cell of it as text', ({ skip }) => {
    if (python === undefined) {
      skipped(`The spreadsheet of ${page} is not read`, 'a python3 that can import openpyxl');
      return skip();
    }
    const code = [
      'import json, sys, openpyxl',
      'book = openpyxl.load_workbook(sys.argv[1])',
      'cells = lambda row: [[cell.data_type, cell.value or ""] for cell in row]',
      'print(json.dumps([[sheet.title, [cells(row) for row in sheet.iter_rows()]] for sheet in book]))',
    ].join('\n');
    const read = JSON.parse(printed(python, ['-c', code, fileOf(name)]));
    // An empty cell is of the type of a number that nobody wrote.
    const typed = (cell: string) => [cell === '' ? 'n' : 's', cell];
    expect(read).toEqual(tablesOf(form).map(([sheet, table]) => [sheet, table.map((row) => row.map(typed))]));
  });
});

test('pyxform makes the same of the spreadsheet as of Markdown', { timeout: 240_000 }, ({ skip }) => {
  if (converter === undefined) {
    skipped(`The spreadsheet of ${page} is not converted`, 'a python3 that can import pyxform (PYTHONPATH)');
    return skip();
  }
  const script = fileURLToPath(new URL('../render/xlsform/convert.py', import.meta.url));
  writeFileSync(join(folder, 'one.md'), toXlsForm(archetypes.powerLayout, { as: 'markdown' }));
  writeFileSync(join(folder, 'all.md'), toXlsForm(definitions, { as: 'markdown' }));
  writeFileSync(join(folder, 'hostile.md'), toXlsForm(definitions, { as: 'markdown', case: hostileCase }));
  const told = JSON.parse(printed(converter, [script, folder]));
  for (const name of Object.keys(forms)) {
    expect(told[`${name}.xlsx`].warnings).toEqual([]);
    expect(told[`${name}.xlsx`]).toEqual(told[`${name}.md`]);
  }
});
