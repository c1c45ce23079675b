import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { toJsonSchema } from '../../src/schema.js';
import { publishedCases } from '../assess/cases.js';
import { printed, runs, skipped } from '../other-programs.js';
import { least, village, whole } from '../schema/documents.js';
import { faultTable } from '../schema/fault-table.js';
import { blocksOfMarkdown } from './blocks.js';

const page = 'docs/guides/json-schema.md';
const [block] = blocksOfMarkdown(page, readFileSync(page, 'utf8')).filter(({ info }) => info === 'python');
const schemas = fileURLToPath(new URL('../../docs/schemas', import.meta.url));

/** Reads lists of documents, and prints of each whether the schema accepts it. */
const accepts = `
import json
from jsonschema import Draft202012Validator
schema = json.load(open("node_modules/kemitraan/docs/schemas/case.json", encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
print(json.dumps([validator.is_valid(one) for one in json.load(open("documents.json", encoding="utf-8"))]))
`;

const isJson = (value: unknown) => {
  try {
    expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
    return true;
  } catch {
    return false;
  }
};

test('Python reads the schema of a case as JavaScript does', ({ skip }) => {
  expect(typeof block?.code).toBe('string');
  const python = 'python3';
  if (!runs(python, '-c', 'from jsonschema import Draft202012Validator')) {
    skipped(`The Python of ${page} is not run`, 'a python3 that can import jsonschema 4');
    return skip();
  }
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  try {
    mkdirSync(join(folder, 'node_modules/kemitraan/docs'), { recursive: true });
    symlinkSync(schemas, join(folder, 'node_modules/kemitraan/docs/schemas'), 'dir');
    const told = (document: unknown) => {
      writeFileSync(join(folder, 'case.json'), JSON.stringify(document));
      return printed(python, ['-c', block?.code ?? ''], { cwd: folder });
    };
    expect(told(whole)).toBe('');
    expect(told({ ...least, parties: [{ ...village, sector: 'goverment' }] })).toMatch(
      /^\$\.parties\[0\]\.sector /,
    );

    const documents = [
      whole,
      ...publishedCases.values(),
      ...faultTable.map(([, document]) => document),
    ].filter(isJson);
    expect(documents.length).toBeGreaterThan(90);
    writeFileSync(join(folder, 'documents.json'), JSON.stringify(documents));
    const validate = new Ajv2020({ strict: true }).compile(toJsonSchema('case'));
    expect(JSON.parse(printed(python, ['-c', accepts], { cwd: folder }))).toEqual(
      documents.map((document) => validate(document)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
