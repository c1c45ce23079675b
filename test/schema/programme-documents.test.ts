import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { deepFreeze } from '../deep-freeze.js';
import { type DocumentName, documentNames, documentTypes } from './programme-documents.js';

/** A document of each type with a value under every key. */
const whole: Readonly<Record<DocumentName, object>> = deepFreeze({
  proposal: {
    title: 'Saluran air',
    institution: 'rw',
    scopes: ['rw.infrastructure', 'a bridge', 'a bridge'],
    amountRupiah: 85_000_000,
    alreadyGrantedRupiah: 0,
    inCash: false,
    fromCityBudget: true,
    onGatheredInput: true,
    attendance: {
      'rt-boards': true,
      'rw-boards': true,
      'community-figures': true,
      'religious-figures': false,
      'women-figures': true,
      'youth-figures': true,
      'other-members': false,
    },
    decision: 'financed',
    implementedBy: 'karang taruna',
  },
  'plan report': {
    title: 'Taman bacaan',
    domiciledInBandung: true,
    field: 'education',
    approvedByLeadership: true,
    setOn: '2016-01-31',
    submittedOn: '2016-02',
    toWalikota: true,
    throughForum: false,
    contents: { activities: true, location: true, target: false, aim: true, financing: true },
  },
  'implementation report': {
    title: 'Taman bacaan',
    domiciledInBandung: false,
    field: 'mining',
    approvedByForum: true,
    forumApprovedOn: '2016-03-10',
    startedOn: '2016-03',
    // In an order that the validator finds fault with, and not the door.
    endedOn: '2015',
    adoptedByLeadership: true,
    submittedOn: '2016-02-29',
    toWalikota: true,
    throughForum: true,
    contents: { activities: true, location: true, financing: true, output: false, 'target-quantity': true },
  },
});

/** Document; what is given; the faults as code and path; the parameters of the first. */
type Row = readonly [name: DocumentName, input: unknown, codes: readonly string[], params?: object];

const table: readonly Row[] = [
  ...documentNames.flatMap((name): Row[] => [
    [name, null, ['wrong-type @'], { expected: 'object', received: 'null' }],
    [name, undefined, ['wrong-type @'], { expected: 'object', received: 'undefined' }],
    [name, [], ['wrong-type @'], { expected: 'object', received: 'list' }],
    [name, '{}', ['wrong-type @'], { expected: 'object', received: 'string' }],
    [name, { titel: 'x' }, ['unknown-key @titel'], { key: 'titel', nearest: ['title'] }],
    [name, { title: 5 }, ['wrong-type @title'], { expected: 'string', received: 'number' }],
    [name, { title: null }, ['wrong-type @title'], { expected: 'string', received: 'null' }],
    [name, { title: undefined }, ['wrong-type @title'], { expected: 'string', received: 'undefined' }],
    [name, { title: '\t' }, ['blank @title'], {}],
    [name, { title: 'x'.repeat(10_001) }, ['too-long @title'], { limit: 10_000, length: 10_001 }],
  ]),
  // No key of a case is suggested, nor one of another document.
  ['proposal', { observation: 1 }, ['unknown-key @observation'], { key: 'observation', nearest: [] }],
  ['proposal', { fild: 'x' }, ['unknown-key @fild'], { key: 'fild', nearest: [] }],
  ['proposal', { inCash: 'no' }, ['wrong-type @inCash'], { expected: 'boolean', received: 'string' }],
  ['proposal', { inCash: 0 }, ['wrong-type @inCash'], { expected: 'boolean', received: 'number' }],
  ['proposal', { scopes: 'rw.social' }, ['wrong-type @scopes'], { expected: 'list', received: 'string' }],
  ['proposal', { scopes: ['rw.social', 5, ''] }, ['wrong-type @scopes.1', 'blank @scopes.2']],
  ['proposal', { scopes: new Array(2) }, ['missing @scopes.0', 'missing @scopes.1'], { key: '0' }],
  [
    'proposal',
    { scopes: new Array(10_001).fill('rw.social') },
    ['too-many-rows @scopes'],
    { limit: 10_000, length: 10_001 },
  ],
  ['proposal', { amountRupiah: '85.000.000' }, ['wrong-type @amountRupiah']],
  ['proposal', { amountRupiah: -1 }, ['not-whole-amount @amountRupiah'], { value: '-1' }],
  ['proposal', { amountRupiah: 0.5 }, ['not-whole-amount @amountRupiah'], { value: '0.5' }],
  ['proposal', { amountRupiah: Number.NaN }, ['not-whole-amount @amountRupiah'], { value: 'NaN' }],
  ['proposal', { amountRupiah: JSON.parse('1e400') }, ['not-whole-amount @amountRupiah']],
  ['proposal', { amountRupiah: 2 ** 53 }, ['not-whole-amount @amountRupiah'], { value: '9007199254740992' }],
  ['proposal', { alreadyGrantedRupiah: -5 }, ['not-whole-amount @alreadyGrantedRupiah'], { value: '-5' }],
  [
    'proposal',
    { decision: 'finance' },
    ['not-one-of @decision'],
    { value: '"finance"', allowed: ['financed', 'forwarded', 'rejected'], nearest: ['financed'] },
  ],
  ['proposal', { decision: true }, ['not-one-of @decision']],
  ['proposal', { decision: '' }, ['not-one-of @decision']],
  [
    'proposal',
    { attendance: ['rt-boards'] },
    ['wrong-type @attendance'],
    { expected: 'object', received: 'list' },
  ],
  ['proposal', { attendance: null }, ['wrong-type @attendance'], { expected: 'object', received: 'null' }],
  [
    'proposal',
    { attendance: { 'rt-board': true } },
    ['unknown-key @attendance.rt-board'],
    // Two letters apart from the second.
    { key: 'rt-board', nearest: ['rt-boards', 'rw-boards'] },
  ],
  // A key of the document has no place within.
  [
    'proposal',
    { attendance: { title: 'x' } },
    ['unknown-key @attendance.title'],
    { key: 'title', nearest: [] },
  ],
  ['proposal', { attendance: { 'rt-boards': 1 } }, ['wrong-type @attendance.rt-boards']],
  [
    'plan report',
    { contents: { output: true } },
    ['unknown-key @contents.output'],
    { key: 'output', nearest: [] },
  ],
  [
    'plan report',
    { contents: { aims: true } },
    ['unknown-key @contents.aims'],
    { key: 'aims', nearest: ['aim'] },
  ],
  ['plan report', { setOn: '2015-02-29' }, ['no-such-date @setOn'], { value: '"2015-02-29"' }],
  ['plan report', { setOn: '31-01-2015' }, ['not-a-date @setOn'], { value: '"31-01-2015"' }],
  ['plan report', { setOn: '' }, ['not-a-date @setOn'], { value: '""' }],
  ['plan report', { setOn: '2015-01-31T10:00:00Z' }, ['instant-not-date @setOn']],
  ['plan report', { setOn: 2015 }, ['wrong-type @setOn'], { expected: 'string', received: 'number' }],
  ['plan report', { setOn: new Date(0) }, ['wrong-type @setOn'], { expected: 'string', received: 'object' }],
  [
    'implementation report',
    { startOn: '2016', contents: { outputs: true } },
    ['unknown-key @startOn', 'unknown-key @contents.outputs'],
    { key: 'startOn', nearest: ['startedOn'] },
  ],
  [
    'proposal',
    {
      decision: 'later',
      attendance: { mayor: true, 'rw-boards': 'yes' },
      titel: 'x',
      scopes: ['rw.social', ' ', 7],
      amountRupiah: -0.5,
    },
    [
      'not-one-of @decision',
      'unknown-key @attendance.mayor',
      'wrong-type @attendance.rw-boards',
      'unknown-key @titel',
      'blank @scopes.1',
      'wrong-type @scopes.2',
      'not-whole-amount @amountRupiah',
    ],
  ],
  [
    'implementation report',
    { submittedOn: '2016-13', field: '', startedOn: 'soon', contents: [], approvedByForum: null },
    [
      'no-such-date @submittedOn',
      'blank @field',
      'not-a-date @startedOn',
      'wrong-type @contents',
      'wrong-type @approvedByForum',
    ],
  ],
];

describe('what is wrong is told at once, in the order of the document', () => {
  const rows = table.map(([name, input, codes, params]) => [name, codes, input, params] as const);
  test.each(rows)('%s: %s', (name, codes, input, params) => {
    const { parse, schema } = documentTypes[name];
    const result = parse(input);
    if (result.ok) throw new Error('no fault');
    expect(result.faults.map(({ code, path }) => `${code} @${path.join('.')}`)).toEqual(codes);
    expect(result.omitted).toBe(0);
    if (params) expect(result.faults[0]?.params).toEqual(params);
    for (const fault of result.faults)
      for (const locale of locales) expect(explainFault(fault, { locale })).toMatch(/: .+\.$/);
    const { success, error } = schema.safeParse(input);
    expect(success).toBe(false);
    // Zod gives an unknown key at its object, and what is wrong with both in the order of its own.
    expect(new Set(error?.issues.map(({ path }) => path.join('.')))).toEqual(
      new Set(
        codes.map((code) => code.replace(/^unknown-key @(.*\.)?[^.]*$/, '$1').replace(/^.* @|\.$/, '')),
      ),
    );
  });
});

describe.each(documentNames)('a sound %s', (name) => {
  const { parse, schema, validate } = documentTypes[name];

  test.each([
    ['nothing', {}],
    ['everything', whole[name]],
  ])('is given back, fresh: %s', (_, input) => {
    const result = parse(input);
    expect(result).toStrictEqual({ ok: true, document: input });
    expect(schema.parse(input)).toStrictEqual(input);
    expect(() => validate(input)).not.toThrow();
    if (!result.ok) throw new Error('a fault');
    expect(result.document).not.toBe(input);
    for (const [key, value] of Object.entries(input))
      if (typeof value === 'object') expect(Reflect.get(result.document, key)).not.toBe(value);
  });

  test('has every field of its table, and is given in the order of it', () => {
    expect(Object.keys(whole[name])).toEqual(Object.keys(documentTypes[name].fields));
    const backwards = Object.fromEntries(Object.entries(whole[name]).reverse());
    expect(JSON.stringify(parse(backwards))).toBe(JSON.stringify(parse(whole[name])));
  });

  test('lists 1,000 faults and counts the others', () => {
    const many = Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`k${at}`, 0]));
    expect(parse(many)).toMatchObject({ ok: false, omitted: 299_000, faults: { length: 1_000 } });
  });
});

test('an amount of 0 is one, and minus zero, which JSON does not know, is 0', () => {
  for (const amount of [0, -0]) {
    const result = documentTypes.proposal.parse({ amountRupiah: amount });
    expect(result).toStrictEqual({ ok: true, document: { amountRupiah: 0 } });
  }
});

test('10,000 texts are read, and validated', () => {
  const proposal = { scopes: new Array(10_000).fill('rw.social') };
  expect(documentTypes.proposal.parse(proposal)).toStrictEqual({ ok: true, document: proposal });
  expect(() => documentTypes.proposal.validate(proposal)).not.toThrow();
});
