import { describe, expect, test } from 'vitest';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { innovationIndexContext } from '../../src/frameworks/innovation-index-context/definition.js';
import { tjsl } from '../../src/frameworks/tjsl/definition.js';
import { tjslBodies } from '../../src/frameworks/tjsl-bodies/definition.js';
import { tjslRealisation } from '../../src/frameworks/tjsl-realisation/definition.js';
import { tjslWeaknesses } from '../../src/frameworks/tjsl-weaknesses/definition.js';

describe('Table 4.5', () => {
  const fields = Object.values(tjslRealisation.entries).flatMap((entry) =>
    entry.group === 'fields' ? [entry.values] : [],
  );
  const { values: total } = tjslRealisation.entries.total;
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

  test('has amounts that add up to its totals, to the rupiah', () => {
    expect(sumOf(fields.map((one) => one.amountRupiah2014))).toBe(total.amountRupiah2014);
    expect(sumOf(fields.map((one) => one.amountRupiah2015))).toBe(total.amountRupiah2015);
  });

  test('has percentages that are those of the amounts, to the second decimal', () => {
    const percent = (amount: number, of: number) => Math.round((amount / of) * 10_000) / 100;
    expect(fields.map((one) => one.percent2014)).toEqual(
      fields.map((one) => percent(one.amountRupiah2014, total.amountRupiah2014)),
    );
    expect(fields.map((one) => one.percent2015)).toEqual(
      fields.map((one) => percent(one.amountRupiah2015, total.amountRupiah2015)),
    );
  });

  test('prints 100 for percentages of 2015 that add up to 99.99', () => {
    expect(Math.round(sumOf(fields.map((one) => one.percent2014)) * 100)).toBe(10_000);
    expect(Math.round(sumOf(fields.map((one) => one.percent2015)) * 100)).toBe(9_999);
    expect([total.percent2014, total.percent2015]).toEqual([100, 100]);
  });

  test('counts companies that do not add up', () => {
    expect(sumOf(fields.map((one) => one.companies2014))).toBe(191);
    expect(sumOf(fields.map((one) => one.companies2015))).toBe(299);
    expect([total.companies2014, total.companies2015]).toEqual([132, 285]);
  });

  test('marks what is told of April 2016 as that of 2015', () => {
    const { environment, religion, '2016-april': april, ...others } = tjslRealisation.entries;
    expect(april.values).toMatchObject({
      repeatsYear: 2015,
      environmentPercent: environment.values.percent2015,
      socioEconomicPercent: others['socio-economic'].values.percent2015,
      religionPercent: religion.values.percent2015,
    });
  });

  test('says each trap where its row is explained', () => {
    const of = (entry: keyof typeof tjslRealisation.entries) =>
      explainEntry(tjslRealisation, entry, { locale: 'en' }).statements.map(({ id }) => id);
    expect(of('total')).toEqual(['companies-not-additive', 'percentages-2015', 'total-fell']);
    expect(of('2016-april')).toEqual(['april-2016-repeats-2015']);
    expect(of('socio-economic')).toContain('socio-economic-is-no-priority-field');
  });

  test('takes socio-economic for prosperity only as our reading', () => {
    const [row, ...more] = crosswalksOf('tjsl-realisation');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      from: { member: 'socio-economic' },
      to: { framework: 'tjsl-priority-fields', member: 'prosperity' },
      basis: 'ours',
    });
  });

  test('is what the weaknesses quote', () => {
    const { education, health } = tjslRealisation.entries;
    expect(tjslWeaknesses.entries['weakness.basic-needs-drop'].values).toEqual({
      educationPercent2014: education.values.percent2014,
      educationPercent2015: education.values.percent2015,
      healthPercent2014: health.values.percent2014,
      healthPercent2015: health.values.percent2015,
    });
  });
});

describe('sanctions', () => {
  test('are a list with letters, and no sequence', () => {
    const listed = Object.values(tjsl.entries).filter(({ group }) => group === 'administrative-sanctions');
    expect(tjsl.order).toBe('list');
    expect(listed.map((one) => 'values' in one && one.values)).toEqual(
      ['a', 'b', 'c', 'd'].map((letter) => ({ letter })),
    );
    const { statements } = explainEntry(tjsl, 'sanction.4-revocation', { locale: 'en' });
    expect(statements.map(({ id }) => id)).toContain('list-not-sequence');
  });

  test('have in practice not been applied by 4.2 alone; that 4.2.3 says otherwise is told with it', () => {
    expect(tjsl.entries['sanction.practice'].source).toEqual([{ ref: 'lan', locator: '4.2' }]);
    const [statement, ...more] = explainEntry(tjsl, 'sanction.practice', { locale: 'en' }).statements;
    expect(more).toEqual([]);
    expect(statement?.id).toBe('applied-or-not-to-the-full');
    expect(tjsl.statements['applied-or-not-to-the-full'].source).toContainEqual({
      ref: 'lan',
      locator: '4.2.3',
    });
  });
});

test('the figures of growth are those that the context of the index has from the same sentence', () => {
  const growth = Object.values(innovationIndexContext.entries).filter(
    ({ values }) => 'growthPercent' in values,
  );
  expect(growth.map(({ values }) => values)).toEqual([tjsl.entries['background.gap'].values]);
});

describe('bodies', () => {
  test('are 20 agencies and 12 institutions, numbered as in the table', () => {
    const numbersOf = (wanted: string) =>
      Object.values(tjslBodies.entries).flatMap(({ group, values }) =>
        group === wanted ? [values.number] : [],
      );
    expect(numbersOf('skpd')).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(numbersOf('university')).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });
});
