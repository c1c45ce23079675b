import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import { type ObservationRow, observationColumns } from '../../src/case/observation-row.js';
import { managementFunctions, observationMethods } from '../../src/case/vocabulary.js';
import { levelNames, nonLevels } from '../../src/core/level.js';
import { toRows } from '../../src/render.js';
import { fromRows, parseCase } from '../../src/schema.js';
import { publishedCases } from '../assess/cases.js';
import { notPlain } from '../forms/plain-json.js';
import { csvOf, rowsOfCsv } from './csv.js';

/** Texts that a table could lose: separators, quotation marks, line ends, formulas, what looks like a number or nothing. */
const awkward = fc.constantFrom(
  'a|b',
  'a,b;c\td',
  '"quoted"',
  "'",
  "''",
  "'=1+1",
  '=1+1',
  '+62',
  '-1',
  '@here',
  ' =1',
  '\t=1',
  '＝1',
  'two\nlines',
  'two\r\nlines',
  ' leading and trailing ',
  '007',
  '1e5',
  '4/5',
  '4 of 5',
  'NA',
  'null',
  'TRUE',
  'Sukamaju – désa',
  '\ufeffmark',
);
const text = fc.oneof(
  awkward,
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((one) => `${one}x`),
);
const id = fc.oneof(
  fc.constantFrom('1', '007', '1e5', 'a.b_c-d', 'unknown', 'NA'),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/),
);

const parties = ['village', 'firm', '007', 'group-1'] as const;
const told: Omit<Case, 'id'> = {
  schema: 'kemitraan/case@1',
  title: 'A case',
  parties: parties.map((one) => ({ id: one, name: one, sector: one === 'firm' ? 'business' : 'community' })),
  sources: [{ id: 'report', citation: 'A report', kind: 'report', extent: 'full' }],
  informants: [{ id: 'elder', party: 'village' }],
};

const judged = fc.oneof(
  fc.record({
    indicator: fc.constantFrom(
      'partnership-archetypes.balance',
      'partnership-archetypes.mutual-benefit.gives',
    ),
    level: fc.oneof(
      fc.constantFrom(...levelNames, ...nonLevels),
      fc.double({ min: 0, max: 1, noNaN: true }).map((one) => one + 0),
    ),
  }),
  fc.record({
    indicator: fc.constant('csr-contribution-phases.mission'),
    about: fc.constant(['firm']),
    level: fc.oneof(
      fc.subarray(['charity', 'philanthropy', 'citizenship'], { minLength: 1 }),
      fc.constantFrom(...nonLevels),
    ),
  }),
  fc.record({
    indicator: fc.constant('organisation-public-relationship.trust.keeps-word'),
    about: fc.constant(['village']),
    level: fc
      .integer({ min: 2, max: 11 })
      .chain((of) => fc.record({ points: fc.integer({ min: 1, max: of }), of: fc.constant(of) })),
  }),
);

const beside = fc.record(
  {
    about: fc.shuffledSubarray([...parties], { minLength: 1 }),
    coder: text,
    informant: fc.constant('elder'),
    source: fc.constant('report'),
    locator: text,
    date: fc.constantFrom('2015', '2015-02', '2016-02-29', '0000'),
    function: fc.constantFrom(...managementFunctions),
    method: fc.constantFrom(...observationMethods),
    holder: fc.constantFrom(...parties),
    attributedTo: fc.constantFrom(...parties),
  },
  { requiredKeys: [] },
);

const observations: fc.Arbitrary<Observation[]> = fc
  .array(fc.tuple(judged, beside, fc.option(text), fc.boolean()), { maxLength: 6 })
  .chain((rows) =>
    fc.uniqueArray(id, { minLength: rows.length, maxLength: rows.length }).map((ids) =>
      rows.map(([level, others, note, named], place) => ({
        ...others,
        ...level,
        // What does not apply needs a note.
        ...((note !== null || level.level === 'not-applicable') && { note: note ?? 'why' }),
        ...(named && { id: ids[place] ?? '' }),
      })),
    ),
  );

const cases: fc.Arbitrary<Case[]> = fc
  .uniqueArray(fc.tuple(id, observations), { maxLength: 4, selector: ([one]) => one })
  .map((all) => all.map(([one, rows]) => ({ ...told, id: one, observations: rows })));

const bare = ({ observations: _, ...subject }: Case): Case => subject;

/** The observations of each case that has any. */
const byCase = (all: readonly Case[]) =>
  all.flatMap(({ id: one, observations: rows = [] }) =>
    rows.length > 0 ? [{ case: one, observations: rows }] : [],
  );

/** Every way from rows to what reads them: as they are, as JSON, as CSV text, with and without the marks for a spreadsheet. */
const ways: readonly (readonly [string, boolean, (rows: readonly ObservationRow[]) => unknown])[] = [
  ['as they are', false, (rows) => rows],
  ['by JSON', false, (rows) => JSON.parse(JSON.stringify(rows))],
  ['by CSV', false, (rows) => rowsOfCsv(csvOf(rows))],
  ['by CSV for a spreadsheet', true, (rows) => rowsOfCsv(csvOf(rows))],
];

function back(all: readonly Case[], spreadsheet: boolean, carry: (typeof ways)[number][2]): void {
  const rows = toRows(all, { spreadsheet });
  expect(notPlain(rows)).toEqual([]);
  for (const row of rows) expect(Object.keys(row)).toEqual([...observationColumns]);
  const carried = carry(rows);
  expect(fromRows(carried, { spreadsheet })).toEqual({ ok: true, observations: byCase(all) });
  const stripped = all.map(bare);
  const expected = all.map((one) => (one.observations?.length ? one : bare(one)));
  expect(fromRows(carried, { spreadsheet, cases: stripped })).toEqual({ ok: true, cases: expected });
}

describe('what toRows gives, fromRows reads as the same observations', () => {
  test('the generated cases are sound, and of every kind', () => {
    const sample = fc.sample(cases, { numRuns: 200, seed: 1 }).flat();
    for (const one of sample) expect(parseCase(one)).toMatchObject({ ok: true });
    const all = sample.flatMap((one) => one.observations ?? []);
    expect(new Set(all.flatMap(Object.keys))).toEqual(
      new Set(observationColumns.filter((column) => column !== 'case')),
    );
    expect(new Set(all.map(({ level }) => (Array.isArray(level) ? 'columns' : typeof level)))).toEqual(
      new Set(['string', 'number', 'object', 'columns']),
    );
  });

  test.each(ways)('generated cases, %s', (_, spreadsheet, carry) => {
    fc.assert(
      fc.property(cases, (all) => back(all, spreadsheet, carry)),
      { numRuns: 300 },
    );
  });

  test.each(ways)('all published cases at once, %s', (_, spreadsheet, carry) => {
    const all = [...publishedCases.values()];
    expect(toRows(all).length).toBeGreaterThan(100);
    back(all, spreadsheet, carry);
  });
});

test('no cell for a spreadsheet begins like a formula', () => {
  fc.assert(
    fc.property(cases, (all) => {
      for (const row of toRows(all, { spreadsheet: true }))
        for (const cell of Object.values(row))
          expect(cell ?? '').not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    }),
  );
});

test('rows are added after the observations that the case has', () => {
  const subject: Case = {
    ...told,
    id: 'a',
    observations: [{ indicator: 'partnership-archetypes.balance', level: 'in' }],
  };
  const rows = [{ case: 'a', indicator: 'partnership-archetypes.balance', level: 'out' }];
  const result = fromRows(rows, { cases: [subject] });
  expect(result.ok && result.cases[0]?.observations?.map(({ level }) => level)).toEqual(['in', 'out']);
});
