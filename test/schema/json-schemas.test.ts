import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { dateSpan } from '../../src/case/partial-date.js';
import { visible } from '../../src/core/visible.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { datePattern, visiblePattern } from '../../src/schema/json-schema/patterns.js';
import { type JsonSchema, jsonSchemaNames, toJsonSchema } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';
import { schemaFiles } from './schema-files.js';

const folder = new URL('../../docs/schemas/', import.meta.url);
const files = [...schemaFiles()];
const schemas = files.map(([file, text]) => [file, JSON.parse(text) as JsonSchema] as const);

test.each(files)('%s is what the library gives: npm run schemas writes it anew', (file, text) => {
  expect(readFileSync(new URL(file, folder), 'utf8')).toBe(text);
});

test('there is a file for each document and for each procedure, and none is left over', () => {
  const procedures = Object.values(frameworks).filter(({ form }) => form === 'procedure');
  expect(procedures.length).toBeGreaterThan(3);
  const names = jsonSchemaNames.filter((name) => name !== 'history');
  const expected = [...names, ...procedures.map(({ id }) => `history.${id}`)].map((name) => `${name}.json`);
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
});

/** Everything in a schema that is one itself, or may be, with the path to it. */
function* within(
  value: unknown,
  path = '',
): Generator<[path: string, part: Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Readonly<Record<string, unknown>>];
  for (const [key, one] of Object.entries(value)) yield* within(one, `${path}/${key}`);
}

/** What only restricts a part further: it says nothing of it that the part does not say itself. */
const isCondition = (path: string) => /\/(allOf|anyOf|if|then|else|not|dependentSchemas)(\/|$)/.test(path);

describe.each(schemas)('%s', (file, schema) => {
  const parts = [...within(schema)];

  test('is a JSON Schema to a strict reader', () => {
    new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  });

  test('names itself, and says what no schema can say', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const name = file.replace(/\.json$/, '').replace('history.', 'history:');
    expect(schema.$id).toBe(`urn:kemitraan:schema:${name === 'case' ? 'case@1' : name}`);
    expect(schema.$comment).toMatch(/^[A-Z].*\.$/s);
  });

  test('has a title and a sentence for each part, a sentence for each field, and a use for each', () => {
    const named = [schema, ...Object.values(schema.$defs ?? {})];
    for (const part of named)
      expect(part, JSON.stringify(part)).toMatchObject({
        title: expect.stringMatching(/^[A-Z]/),
        description: expect.stringMatching(/^[A-Z].*[.)]$/s),
      });
    // What a guard or a content of a procedure says is told by its definition.
    const fields = parts.filter(
      ([path]) =>
        /\/properties\/[^/]+$/.test(path) &&
        !isCondition(path) &&
        !/event\/properties\/(guards|contents)\/properties/.test(path),
    );
    expect(fields.filter(([, { description }]) => !/^[A-Za-z].*[.)]$/s.test(String(description)))).toEqual(
      [],
    );
    const uses = new Set(parts.map(([, { $ref }]) => $ref));
    const unused = Object.keys(schema.$defs ?? {}).filter((name) => !uses.has(`#/$defs/${name}`));
    expect(unused).toEqual([]);
  });

  test('closes every object, and says of every table what stands in it', () => {
    const open = parts.filter(
      ([path, part]) =>
        part.type === 'object' && part.additionalProperties === undefined && !isCondition(path),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('holds no part twice that is larger than a reference', () => {
    const large = parts.filter(
      ([path, part]) =>
        part.properties !== undefined && !isCondition(path) && !/^(\/\$defs\/[^/]+)?$/.test(path),
    );
    const texts = large.map(([, part]) => JSON.stringify(part));
    expect(texts.length - new Set(texts).size).toBe(0);
  });
});

test('a schema is a fresh object every time', () => {
  for (const name of jsonSchemaNames.filter((one) => one !== 'history')) {
    const first = toJsonSchema(name as 'case');
    for (const [, part] of within(first))
      for (const key of Object.keys(part)) Reflect.deleteProperty(part, key);
    const second = toJsonSchema(name as 'case');
    expect(Object.keys(second).length).toBeGreaterThan(5);
    expect(JSON.parse(JSON.stringify(second))).toEqual(second);
    expect(schemas.find(([file]) => file === `${name}.json`)?.[1]).toEqual(second);
  }
});

describe('with what a caller gives', () => {
  const own = { ...frameworks['partnership-archetypes'], id: 'own' };

  test('a case may name it, and the schema is nobody else’s', () => {
    const schema = toJsonSchema('case', { definitions: [own] });
    expect(schema.$id).toBeUndefined();
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const document = {
      schema: 'kemitraan/case@1',
      id: 'a',
      title: 'A',
      observations: [{ indicator: 'own.balance', level: 'in' }],
    };
    expect(validate(document)).toBe(true);
    expect(new Ajv2020({ strict: true }).compile(toJsonSchema('case'))(document)).toBe(false);
  });

  test('a history is of its procedure', () => {
    const procedure = { ...frameworks['tjsl-web-request'], id: 'own' };
    const { $id, ...schema } = toJsonSchema('history', { procedure: frameworks['tjsl-web-request'] });
    expect($id).toBe('urn:kemitraan:schema:history:tjsl-web-request');
    expect(toJsonSchema('history', { procedure })).toEqual(schema);
  });

  test('a procedure in which nobody is said to act takes no actor', () => {
    const { actors: _, events, ...rest } = frameworks['tjsl-web-request'];
    const without = Object.entries(events).map(([id, { from, to, basis, source }]) => [
      id,
      { from, to, basis, source },
    ]);
    const procedure = { ...rest, actors: {}, events: Object.fromEntries(without) } as never;
    const validate = new Ajv2020({ strict: true }).compile(toJsonSchema('history', { procedure }));
    const [event] = Object.keys(events);
    expect(validate({ events: [{ event }] })).toBe(true);
    expect(validate({ events: [{ event, by: ['owner'] }] })).toBe(false);
  });
});

const getter = Object.defineProperty({ id: 'own' }, 'form', {
  get() {
    throw new Error('read');
  },
});

test.each([
  ['a name that there is none of', ['party'], 'unknown-option', 'name'],
  ['a name of the prototype', ['__proto__'], 'unknown-option', 'name'],
  ['no name', [], 'unknown-option', 'name'],
  ['an option that there is none of', ['case', { definition: [] }], 'unknown-option', 'options'],
  [
    'definitions where nothing depends on them',
    ['verdict', { definitions: [] }],
    'unknown-option',
    'options',
  ],
  ['definitions that are no list', ['case', { definitions: {} }], 'invalid-definition', 'definitions'],
  [
    'an id of the library',
    ['case', { definitions: [{ ...frameworks.ppp }] }],
    'invalid-definition',
    'definitions',
  ],
  ['a definition that throws', ['case', { definitions: [getter] }], 'invalid-definition', 'definitions'],
  ['no procedure', ['history'], 'invalid-definition', 'options.procedure'],
  [
    'a procedure by its id',
    ['history', { procedure: 'tjsl-process' }],
    'invalid-definition',
    'options.procedure',
  ],
  [
    'a typology for a procedure',
    ['history', { procedure: frameworks['power-layout'] }],
    'invalid-definition',
    'definition.form',
  ],
  ['definitions that are no options', ['case', [frameworks['power-layout']]], 'unknown-option', 'options'],
  ['options of null', ['case', null], 'unknown-option', 'options'],
  ['options of a schema that has none', ['verdict', { definitions: [] }], 'unknown-option', 'options'],
  ['a procedure that throws', ['history', { procedure: getter }], 'invalid-definition', 'definition'],
])('refuses %s', (_, args, code, parameter) => {
  expect(thrownBy(() => Reflect.apply(toJsonSchema, undefined, args))).toMatchObject({
    function: 'toJsonSchema',
    code,
    parameter,
  });
});

test('options that are none are passed over, as in names.map(toJsonSchema)', () => {
  expect(['verdict', 'case'].map(toJsonSchema as never)).toEqual([
    toJsonSchema('verdict'),
    toJsonSchema('case'),
  ]);
});

test('a text that can be seen is the same to the schema as to the library, whatever its character', () => {
  const [ours, theirs] = [visible, new RegExp(visiblePattern, 'u')];
  const differ: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const one = String.fromCodePoint(point);
    if (ours.test(one) !== theirs.test(one)) differ.push(point.toString(16));
  }
  expect(differ).toEqual([]);
});

test('a date is the same to the schema as to the library', () => {
  const pattern = new RegExp(datePattern, 'u');
  const two = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
  const years = Array.from({ length: 10_000 }, (_, year) => String(year).padStart(4, '0'));
  const days = ['1900', '2000', '2015', '2016'].flatMap((year) =>
    two(0, 14).flatMap((month) => two(0, 33).map((day) => `${year}-${month}-${day}`)),
  );
  const odd = [
    '',
    '15',
    '02015',
    '2015-1',
    '2015-001',
    '2015-01-1',
    '2015-01-01T00:00',
    ' 2015',
    '2015 ',
    '2015\n',
    '٢٠١٥',
  ];
  const all = [
    ...years,
    ...years.flatMap((year) => [`${year}-00`, `${year}-12`, `${year}-13`, `${year}-02-29`]),
    ...days,
    ...odd,
  ];
  expect(all.filter((date) => pattern.test(date) !== (typeof dateSpan(date) !== 'string'))).toEqual([]);
  expect(all.filter((date) => pattern.test(date)).length).toBeGreaterThan(20_000);
});
