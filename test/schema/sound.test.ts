import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { frameworks } from '../../src/registry/frameworks.js';
import { list, object, optional, plainObject } from '../../src/schema/build.js';
import { csrRecordShape } from '../../src/schema/csr-record.js';
import { documentShape } from '../../src/schema/document.js';
import { date, level, text, wholeAmount } from '../../src/schema/fields.js';
import { eventShapeOf, historyShape } from '../../src/schema/history.js';
import { readSound } from '../../src/schema/sound.js';
import {
  caseSchema,
  implementationReportSchema,
  parseCase,
  planReportSchema,
  proposalSchema,
} from '../../src/schema.js';
import { implementationReports, planReports, proposals } from '../programmes/documents.js';
import { pippkHistory } from '../programmes/histories.js';
import { whole } from './documents.js';
import { mutated, mutations } from './mutations.js';

const folder = new URL('../../docs/cases/', import.meta.url);
const published: readonly (readonly [string, unknown])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]);

const historyOf = historyShape(list(eventShapeOf(frameworks['pippk-process'])));
const record = { id: 'a', programme: 'A', kind: 'b', company: 'PT C', actors: ['d', 'e'], place: 'F' };

describe('what is sound is read the short way, as its schema gives it, keys in the order of the schema', () => {
  test.each<[string, z.ZodType, unknown]>([
    ...published.map(([file, document]): [string, z.ZodType, unknown] => [file, documentShape, document]),
    ['the whole document', documentShape, whole],
    ['a record', csrRecordShape, { ...record, realisedRupiah: 5, from: '2016', currency: 'IDR' }],
    ['a history', historyOf, pippkHistory],
  ])('%s', (_, schema, document) => {
    const given = readSound(schema, document);
    expect(given).toStrictEqual(schema.parse(document));
    expect(JSON.stringify(given)).toBe(JSON.stringify(schema.parse(document)));
    expect(given).not.toBe(document);
  });

  test.each<[string, z.ZodType, fc.Arbitrary<unknown>]>([
    ['a proposal', proposalSchema, proposals],
    ['a plan report', planReportSchema, planReports],
    ['an implementation report', implementationReportSchema, implementationReports],
  ])('%s', (_, schema, documents) => {
    fc.assert(
      fc.property(documents, (document) => {
        const zods = schema.safeParse(document);
        expect(readSound(schema, document)).toStrictEqual(zods.success ? zods.data : z.INVALID);
      }),
    );
  });
});

describe('what may be wrong is left to the schema', () => {
  const kinds: readonly (readonly [string, z.ZodType, unknown])[] = [
    ['documents', documentShape, whole],
    ['histories', historyOf, pippkHistory],
    ['records', list(csrRecordShape), [record, { ...record, id: 'b', plannedRupiah: 7, to: '2017-02-28' }]],
  ];

  test.each(kinds)('changed %s', (_, schema, document) => {
    const seen = { given: 0, left: 0 };
    fc.assert(
      fc.property(mutations, (changes) => {
        const changed = mutated(document, changes);
        const given = readSound(schema, changed);
        const zods = schema.safeParse(changed);
        if (given === z.INVALID) seen.left += 1;
        else {
          seen.given += 1;
          expect(zods.success).toBe(true);
          expect(given).toStrictEqual(zods.data);
          expect(JSON.stringify(given)).toBe(JSON.stringify(zods.data));
        }
        // JSON holds nothing that the short way is not sure of, but for a text of letters that take two units.
        expect(given === z.INVALID).toBe(!zods.success);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.given, seen.left)).toBeGreaterThan(20);
  });

  const small = object({ text, more: optional(text) });
  const hidden = Object.defineProperty({ text: 'a' }, 'more', { value: 'b', enumerable: false });
  class Row {
    readonly text = 'a';
    get more(): string {
      return 'b';
    }
  }

  test.each<[string, z.ZodType, unknown]>([
    ['a key that is hidden', small, hidden],
    ['a key that is inherited', small, Object.setPrototypeOf({ text: 'a' }, { more: 'b' })],
    ['a getter of a class', small, new Row()],
    ['a key of the prototype', small, JSON.parse('{"text":"a","__proto__":{"more":"b"}}')],
    ['a key without a value', small, { text: 'a', more: undefined }],
    [
      'a key that anything may stand under, without a value',
      z.strictObject({ a: z.unknown() }),
      { a: undefined },
    ],
    ['an object that takes other keys', z.object({ text }), { text: 'a', other: 1 }],
    ['a length in letters that take two units', text, '𐐀'.repeat(5_001)],
    ['a list that is too long', list(text), new Array(10_001).fill('a')],
    ['a list of none', list(text, 1), []],
    ['a list with a hole', list(text), Object.assign(new Array(2), { 0: 'a' })],
    ['what is no list', list(text), { length: 0 }],
    ['a check that runs beside other issues', text.superRefine(() => {}, { when: () => true }), 'a'],
    ['what no schema here is made of', z.bigint(), 1n],
    ['minus one', wholeAmount, -1],
    ['what is no date', date, '2015-02-29'],
    ['a date of a class', plainObject({ text: optional(text) }), new Date(0)],
    ['an answer beyond its scale', level, { points: 6, of: 5 }],
  ])('%s', (_, schema, value) => {
    expect(readSound(schema, value)).toBe(z.INVALID);
  });

  test('what throws when it is read', () => {
    const thrower = Object.defineProperty({}, 'text', {
      enumerable: true,
      get: () => {
        throw new Error('read');
      },
    });
    expect(readSound(small, thrower)).toBe(z.INVALID);
  });
});

test('a value is read once, so that what was looked at is what is given', () => {
  let reads = 0;
  const counting = {
    get text() {
      reads += 1;
      return reads === 1 ? 'a' : 5;
    },
  };
  expect(readSound(object({ text }), counting)).toEqual({ text: 'a' });
  expect(reads).toBe(1);
});

test('minus zero is given as zero', () => {
  expect(Object.is(readSound(wholeAmount, -0), 0)).toBe(true);
});

test('no code is made of text for a sound document, as zod does for any', () => {
  const made = vi.spyOn(globalThis, 'Function');
  expect(parseCase(whole).ok).toBe(true);
  expect(caseSchema.safeParse(whole).success).toBe(true);
  expect(made).not.toHaveBeenCalled();
  z.object({ a: z.string() }).safeParse({ a: 'b' });
  expect(made).toHaveBeenCalled();
  made.mockRestore();
});

test.each<[string, (schema: z.ZodType) => z.ZodType]>([
  ['compiled', (schema) => z.compile(schema)],
  ['with a check more', (schema) => schema.check(() => {})],
  ['refined', (schema) => schema.superRefine(() => {})],
  ['described', (schema) => schema.describe('A case')],
])('a case schema that is %s reads a sound case the short way', (_, change) => {
  const changed = change(caseSchema);
  const made = vi.spyOn(globalThis, 'Function');
  expect(changed.parse(whole)).toStrictEqual(caseSchema.parse(whole));
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
  expect(changed.safeParse({ ...whole, id: 'a b', defines: ['x'] }).error?.issues).toEqual(
    caseSchema.safeParse({ ...whole, id: 'a b', defines: ['x'] }).error?.issues,
  );
});

test('zod compiles what holds a case', () => {
  const compiled = z.compile(z.object({ case: caseSchema }), { strict: true });
  expect(compiled.parse({ case: whole })).toStrictEqual({ case: caseSchema.parse(whole) });
  expect(compiled.safeParse({ case: { ...whole, id: 'a b' } }).error?.issues).toMatchObject([
    { path: ['case', 'id'], message: 'malformed-id' },
  ]);
});
