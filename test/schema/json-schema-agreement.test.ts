import { readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/core/fault.js';
import { frameworks } from '../../src/registry/frameworks.js';
import {
  parseCase,
  parseCsrRecords,
  parseHistory,
  parseImplementationReport,
  parsePlanReport,
  parseProposal,
  toJsonSchema,
} from '../../src/schema.js';
import { publishedCases } from '../assess/cases.js';
import { committed, rowsOf } from '../conformance/rows.js';
import { change, untag } from '../conformance/untag.js';
import { implementationReports, planReports, proposals } from '../programmes/documents.js';
import { pippkHistory } from '../programmes/histories.js';
import { whole } from './documents.js';
import { faultTable } from './fault-table.js';
import { mutated, mutations } from './mutations.js';

type Parsed =
  | { readonly ok: true }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/** A document that is parsed, and has a JSON Schema. */
interface Kind {
  readonly validate: ValidateFunction;
  readonly parse: (input: unknown) => Parsed;
}

const compiled = (schema: object) => new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const procedure = frameworks['pippk-process'];
const kinds = {
  case: { validate: compiled(toJsonSchema('case')), parse: parseCase },
  'csr-records': { validate: compiled(toJsonSchema('csr-records')), parse: parseCsrRecords },
  proposal: { validate: compiled(toJsonSchema('proposal')), parse: parseProposal },
  'plan-report': { validate: compiled(toJsonSchema('plan-report')), parse: parsePlanReport },
  'implementation-report': {
    validate: compiled(toJsonSchema('implementation-report')),
    parse: parseImplementationReport,
  },
  history: {
    validate: compiled(toJsonSchema('history', { procedure })),
    parse: (input: unknown) => parseHistory(procedure, input),
  },
} satisfies Record<string, Kind>;

/**
 * What no JSON Schema can say, by the code of the fault. A name that is given twice in one list of names it can say; an id that
 * two rows have it cannot.
 */
const unsayable: Readonly<Record<string, (fault: Fault) => boolean>> = {
  'dangling-reference': () => true,
  'duplicate-id': ({ path }) => path.at(-1) === 'id',
  'to-before-from': () => true,
  'reported-before-from': () => true,
  'same-party': () => true,
  'not-asked-of': () => true,
};

const isSayable = (fault: Fault) => !unsayable[fault.code]?.(fault);

/** Whether a value is one that JSON has, and nothing else is lost on the way. */
function isJson(value: unknown): boolean {
  try {
    const text = JSON.stringify(value);
    if (text === undefined) return false;
    expect(JSON.parse(text)).toStrictEqual(value);
    return true;
  } catch {
    return false;
  }
}

/** What the two say of a document that they do not agree on; nothing where they do. */
function disagreement({ validate, parse }: Kind, document: unknown): string | undefined {
  const accepted = validate(document);
  const parsed = parse(document);
  const said = parsed.ok ? [] : parsed.faults.filter(isSayable);
  if (accepted === (said.length === 0)) return undefined;
  const errors = validate.errors?.map((one) => `${one.instancePath} ${one.message}`).slice(0, 3);
  return JSON.stringify({ errors, said: said.slice(0, 3) });
}

const folder = new URL('../../docs/cases/codings/', import.meta.url);

/** Every published case, and each of its codings in its place. */
const sound: readonly (readonly [string, unknown])[] = [...publishedCases].flatMap(([id, subject]) => {
  const { codings } = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as {
    readonly codings: Readonly<Record<string, { readonly observations: readonly unknown[] }>>;
  };
  const coded = Object.entries(codings).map(
    ([coder, { observations }]) => [`${id} by ${coder}`, { ...subject, observations }] as const,
  );
  return [[id, subject] as const, ...coded];
});

test('the published cases and all of their codings are cases to both', () => {
  expect(sound.length).toBeGreaterThan(40);
  for (const [name, document] of sound) {
    expect(kinds.case.validate(document), `${name} ${JSON.stringify(kinds.case.validate.errors)}`).toBe(true);
    expect(parseCase(document).ok, name).toBe(true);
  }
});

test('a document with everything in it is a case to both', () => {
  expect(kinds.case.validate(whole)).toBe(true);
  expect(parseCase(whole).ok).toBe(true);
});

const negatives = faultTable.filter(([, document]) => isJson(document));

test.each(negatives)('%s: the schema says it, or no schema can', (_, document, code) => {
  expect(disagreement(kinds.case, document)).toBeUndefined();
  const parsed = parseCase(document);
  const said = parsed.ok ? [] : parsed.faults.filter(isSayable);
  expect(kinds.case.validate(document)).toBe(said.length === 0);
  if (unsayable[code] === undefined) expect(kinds.case.validate(document)).toBe(false);
});

test('every code that no schema can say has a document, and every such document is accepted', () => {
  const accepted = new Set(
    negatives.filter(([, document]) => kinds.case.validate(document)).map(([, , code]) => code),
  );
  const ofCases = Object.keys(unsayable).filter((code) => code !== 'reported-before-from');
  expect([...accepted].sort()).toEqual(ofCases.sort());
});

const calls = JSON.parse(committed('calls.json')) as Readonly<
  Record<string, readonly (readonly unknown[])[]>
>;
const rows = rowsOf('refused.tsv').map((row) => row.split('\t'));

test.each([
  ['parseCase', 'case', 1_500],
  ['parseCsrRecords', 'csr-records', 200],
  ['parseProposal', 'proposal', 100],
  ['parsePlanReport', 'plan-report', 80],
  ['parseImplementationReport', 'implementation-report', 100],
] as const)(
  'what %s refuses in the conformance vectors the schema refuses, where one can',
  (called, kind, least) => {
    const wrong: string[] = [];
    let tried = 0;
    for (const [name, call, at = '', value = ''] of rows) {
      if (name !== called || !at.startsWith('/0')) continue;
      const args = untag(calls[called]?.[Number(call)]) as unknown[];
      change(args, at, JSON.parse(value));
      const [document, ...options] = args;
      if (!isJson(document) || (called === 'parseCase' && options.length > 0)) continue;
      tried += 1;
      const found = disagreement(kinds[kind], document);
      if (found) wrong.push(`${at} ${value.slice(0, 40)}: ${found}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(tried).toBeGreaterThan(least);
  },
);

describe('documents that are changed at random', () => {
  const record = {
    id: 'scrufit',
    programme: 'SCRUFIT',
    kind: 'circular economy',
    company: 'PT MME',
    actors: ['KSM', 'PT MME'],
    place: 'Muara Enim',
    plannedRupiah: 5,
    from: '2020',
    to: '2021-05',
    reported: '2021-06-01',
  };
  const bases: readonly (readonly [keyof typeof kinds, fc.Arbitrary<unknown>, number])[] = [
    ['case', fc.constantFrom<unknown>(whole, whole, whole, ...publishedCases.values()), 800],
    ['csr-records', fc.constant([record, { ...record, id: 'other' }]), 1_000],
    ['proposal', proposals, 800],
    ['plan-report', planReports, 800],
    ['implementation-report', implementationReports, 800],
    ['history', fc.constant(pippkHistory), 1_000],
  ];

  test.each(bases)('%s: the schema and the parser agree', (kind, base, numRuns) => {
    const seen = { accepted: 0, refused: 0, unsayable: 0 };
    fc.assert(
      fc.property(base, mutations, (document, changes) => {
        const input = mutated(document, changes);
        fc.pre(isJson(input));
        expect(disagreement(kinds[kind], input)).toBeUndefined();
        const accepted = kinds[kind].validate(input);
        seen[!accepted ? 'refused' : kinds[kind].parse(input).ok ? 'accepted' : 'unsayable'] += 1;
      }),
      { numRuns },
    );
    // All that can happen did happen, and not by the way.
    expect(Math.min(seen.accepted, seen.refused), JSON.stringify(seen)).toBeGreaterThan(numRuns / 30);
    if (kind === 'case') expect(seen.unsayable).toBeGreaterThan(numRuns / 30);
  });
});

test.each([
  ['x', 10_000],
  ['\u{1f30f}', 10_000],
])('both count the characters of a text, whatever their width: %s', (character, most) => {
  const long = (length: number) => ({ title: character.repeat(length) });
  for (const [length, accepted] of [
    [most, true],
    [most + 1, false],
  ] as const) {
    expect(kinds.proposal.validate(long(length))).toBe(accepted);
    expect(parseProposal(long(length)).ok).toBe(accepted);
  }
});
