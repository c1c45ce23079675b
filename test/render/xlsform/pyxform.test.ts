import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Definition } from '../../../src/forms/definition.js';
import { toXlsForm, type XlsFormOptions } from '../../../src/render/to-xls-form.js';
import type { SurveyRow, XlsForm } from '../../../src/render/xlsform/sheets.js';
import { printed, pythonWith, skipped } from '../../other-programs.js';
import { assessed } from '../../own/frameworks.js';
import { definitions, hostileCase } from './forms.js';

// Every form is converted by pyxform, the reference reader of XLSForms, and what comes out is compared with the rows.

interface Told {
  readonly warnings: readonly string[];
  readonly title: string;
  readonly id: string;
  readonly version: string;
  readonly languages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly default: readonly string[];
  readonly nodes: readonly string[];
  readonly binds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const given: Readonly<Record<string, readonly [Definition | readonly Definition[], XlsFormOptions]>> = {
  all: [definitions, {}],
  'all-of-a-case': [definitions, { case: hostileCase, locale: 'en', points: 7 }],
  own: [assessed, { case: hostileCase }],
  'own-without-words': [assessed.map(({ wording: _, ...bare }) => bare as never), {}],
  ...Object.fromEntries(definitions.map((one) => [one.id, [one, {}]])),
};
const dialects = [
  ['md', 'markdown'],
  ['csv', 'csv'],
] as const;
const files = Object.keys(given).flatMap((name) => dialects.map(([ending]) => `${name}.${ending}`));

const python = pythonWith('pyxform', 'defusedxml');
let told: Readonly<Record<string, Told>> = {};

beforeAll(() => {
  if (python === undefined) {
    skipped('XLSForms are not converted', 'a python3 that can import pyxform (PYTHONPATH)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'xlsform-'));
  try {
    for (const [name, [asked, options]] of Object.entries(given))
      for (const [ending, as] of dialects)
        writeFileSync(join(folder, `${name}.${ending}`), toXlsForm(asked, { ...options, as }));
    const script = fileURLToPath(new URL('./convert.py', import.meta.url));
    told = JSON.parse(printed(python, [script, folder]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);

/** As pyxform writes a text: quotation marks straight, and in CSV the mark before a formula is part of it. */
const straight = (text: string) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
const marked = (text: string, file: string) =>
  file.endsWith('.csv') && /^(?:\s*[=+\-@]|')/.test(text) ? `'${text}` : text;

/** The path of each row that holds an answer, or a note, within the form. */
function pathsOf({ survey }: XlsForm): Map<SurveyRow, string> {
  const path = ['', 'data'];
  const found = new Map<SurveyRow, string>();
  for (const row of survey) {
    if (row.type.startsWith('begin_')) path.push(row.name);
    if (row.type.startsWith('end_')) path.pop();
    else found.set(row, row.type.startsWith('begin_') ? path.join('/') : [...path, row.name].join('/'));
  }
  return found;
}

test.for(files)('%s', (file, { skip }) => {
  if (python === undefined) return skip();
  const [asked, options] = given[file.replace(/\.(?:md|csv)$/, '')] ?? [definitions, {}];
  const form = toXlsForm(asked, options);
  const xform = told[file] as Told;
  expect(xform).toBeDefined();
  expect(xform.warnings).toEqual([]);

  const [settings] = form.settings;
  expect([xform.id, xform.version]).toEqual([settings.form_id, settings.version]);
  expect(xform.title).toBe(straight(settings.form_title));

  // Two languages, of which one opens, and none that nobody speaks.
  expect(Object.keys(xform.languages).sort()).toEqual(['Bahasa Indonesia (id)', 'English (en)']);
  expect(xform.default).toEqual([settings.default_language]);

  const paths = pathsOf(form);
  const leaves = [...paths].filter(([row]) => !row.type.startsWith('begin_')).map(([, path]) => path);
  expect(xform.nodes).toEqual([...leaves, '/data/meta/instanceID']);

  for (const [language, texts] of Object.entries(xform.languages)) {
    const text = (id: string) => texts[id]?.[0];
    for (const [row, path] of paths) {
      for (const [column, key] of [
        ['label', 'label'],
        ['hint', 'hint'],
        ['constraint_message', 'jr:constraintMsg'],
        ['required_message', 'jr:requiredMsg'],
      ] as const) {
        const cell = row[`${column}::${language}` as keyof SurveyRow];
        expect([path, column, text(`${path}:${key}`)]).toEqual([
          path,
          column,
          cell === '' ? undefined : straight(marked(cell, file)),
        ]);
      }
    }
    const byList = new Map<string, number>();
    for (const choice of form.choices) {
      const at = byList.get(choice.list_name) ?? 0;
      byList.set(choice.list_name, at + 1);
      const label = choice[`label::${language}` as 'label::English (en)'];
      expect(text(`${choice.list_name}-${at}`)).toBe(straight(marked(label, file)));
    }
  }

  for (const [list, names] of Object.entries(xform.lists))
    expect(names).toEqual(form.choices.filter((row) => row.list_name === list).map(({ name }) => name));
  expect(Object.keys(xform.lists).sort()).toEqual(
    [...new Set(form.choices.map((row) => row.list_name))].sort(),
  );

  for (const [row, path] of paths) {
    if (row.type.startsWith('begin_')) continue;
    const { required, relevant, constraint, calculate } = xform.binds[path] ?? {};
    expect([path, required]).toEqual([path, row.required === '' ? undefined : 'true()']);
    expect([path, constraint]).toEqual([path, row.constraint === '' ? undefined : row.constraint]);
    expect([path, calculate]).toEqual([path, row.calculation === '' ? undefined : row.calculation]);
    expect([path, relevant === undefined]).toEqual([path, row.relevant === '']);
  }
});
