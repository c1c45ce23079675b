import { expect, test } from 'vitest';
import { type Fit, necessity, sufficiency, truthTable } from '../../src/evidence.js';
import { typologyOf } from '../forms/typology/made.js';
import oracle from './set-relations.json' with { type: 'json' };

type Data = keyof typeof oracle.data;
type Numbers = Readonly<Record<string, number>>;

/** The memberships of each case by name, the outcome among them. */
function casesOf(data: string): Map<string, Numbers> {
  const { conditions, outcome, cases } = oracle.data[data as Data];
  const names = [...conditions, outcome];
  return new Map(
    Object.entries(cases as Record<string, number[]>).map(([id, values]) => [
      id,
      Object.fromEntries(names.map((name, at) => [name, values[at] ?? Number.NaN])),
    ]),
  );
}

/** How far each case is in a conjunction. */
function inAll(data: string, condition: object): Numbers {
  const criteria = Object.entries(condition).filter(([, side]) => side !== undefined);
  return Object.fromEntries(
    [...casesOf(data)].map(([id, own]) => [
      id,
      Math.min(...criteria.map(([name, side]) => (side === 'in' ? own[name] : 1 - (own[name] ?? 0)) ?? 0)),
    ]),
  );
}

const outcomeOf = (data: string) => inAll(data, { [oracle.data[data as Data].outcome]: 'in' });

/** Printed to three decimals; a value is a point. */
function expectPrinted(found: Fit, printed: number) {
  expect(found.value?.lo).toBe(found.value?.hi);
  expect(Math.abs((found.value?.lo ?? Number.NaN) - printed)).toBeLessThanOrEqual(0.00051);
}

test('there are as many as were found, each with its provenance', () => {
  const { sufficiency: suf, necessity: nec, truthTables } = oracle;
  expect([suf.length, nec.length, truthTables.length]).toEqual([15, 3, 2]);
  for (const { provenance } of [...suf, ...nec, ...truthTables]) expect(provenance).not.toBe('');
  expect(Object.values(oracle.data).map(({ cases }) => Object.keys(cases).length)).toEqual([18, 18, 29]);
});

test.each(oracle.sufficiency)('$data: $condition is sufficient as printed', (row) => {
  const found = sufficiency(inAll(row.data, row.condition), outcomeOf(row.data));
  expectPrinted(found.consistency, row.consistency);
  expectPrinted(found.pri, row.pri);
  expectPrinted(found.coverage, row.coverage);
});

test.each(oracle.necessity)('$data: $condition is necessary as printed', (row) => {
  const found = necessity(inAll(row.data, row.condition), outcomeOf(row.data));
  expectPrinted(found.consistency, row.consistency);
  expectPrinted(found.coverage, row.coverage);
  expectPrinted(found.relevance, row.relevance);
});

test.each(oracle.truthTables)('the truth table of $data is the one that is printed', ({ data, rows }) => {
  const { conditions, outcome } = oracle.data[data as Data];
  const made = typologyOf(conditions, { any: { [conditions[0] ?? '']: 'in' } });
  const cases = casesOf(data);
  const levels = Object.fromEntries(
    [...cases].map(([id, own]) => [id, Object.fromEntries(conditions.map((name) => [name, own[name]]))]),
  );
  const memberships = Object.fromEntries([...cases].map(([id, own]) => [id, Number(own[outcome])]));
  const table = truthTable(made, levels, { outcome: memberships });
  expect(table.rows).toHaveLength(rows.length);
  expect(table.unplaced).toEqual([]);
  expect(table.remainders.count).toBe(2 ** conditions.length - rows.length);
  for (const printed of rows) {
    const row = table.rows.find(
      ({ corner }) => conditions.map((name) => (corner[name] === 'in' ? 1 : 0)).join('') === printed.row,
    );
    expect(row?.cases).toHaveLength(printed.n);
    if ('cases' in printed) expect(row?.cases).toEqual([...(printed.cases ?? [])].sort());
    expectPrinted(row?.outcome?.consistency ?? { value: null, reason: 'no-cases' }, printed.consistency);
    expectPrinted(row?.outcome?.pri ?? { value: null, reason: 'no-cases' }, printed.pri);
  }
});
