import { describe, expect, test } from 'vitest';
import type { Case, Contribution, Party } from '../../src/case/case.js';
import type { CompletableList } from '../../src/case/vocabulary.js';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { innovationIndexContext } from '../../src/frameworks/innovation-index-context/definition.js';
import { tjsl } from '../../src/frameworks/tjsl/definition.js';
import { tjslBodies } from '../../src/frameworks/tjsl-bodies/definition.js';
import { tjslRealisation } from '../../src/frameworks/tjsl-realisation/definition.js';
import { validateTjslStakeholders } from '../../src/frameworks/tjsl-stakeholders/validate.js';
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

describe('stakeholders', () => {
  const party = (id: string, sector: Party['sector'], kind?: string): Party => ({
    id,
    name: id,
    sector,
    ...(kind && { kind }),
  });
  const parties = [
    party('city', 'government'),
    party('firm', 'business'),
    party('campus', 'university'),
    party('people', 'community'),
  ];
  const gives = (
    by: string,
    resource: Contribution['resource'],
    fund?: Contribution['fund'],
  ): Contribution => ({ id: `${by}-${resource}`, by, resource, ...(fund && { fund }) });
  const caseOf = (parts: Partial<Case>, ...complete: CompletableList[]): Case => ({
    schema: 'kemitraan/case@1',
    id: 'made',
    title: 'Made',
    parties,
    complete,
    ...parts,
  });
  const holds = (who: string, ...duties: string[]) => ({
    id: who,
    party: who,
    role: 'stakeholder',
    duties: duties.map((duty) => `tjsl-stakeholders.${duty}`),
  });

  test.each<[title: string, subject: Case, rule: string, outcome: string]>([
    ['a firm takes part', caseOf({}), 'business', 'passed'],
    ['a bank is business', caseOf({ parties: [party('bank', 'finance')] }), 'business', 'passed'],
    [
      'a state firm is business, whatever its sector',
      caseOf({ parties: [party('bumn', 'government', 'bumn')] }),
      'business',
      'passed',
    ],
    [
      'no academics are listed, and the list is not complete',
      caseOf({ parties: parties.slice(0, 2) }),
      'academics',
      'cannot-tell',
    ],
    [
      'no academics, and the list is complete',
      caseOf({ parties: parties.slice(0, 2) }, 'parties'),
      'academics',
      'failed',
    ],
    [
      'CSR of a firm finances',
      caseOf({ contributions: [gives('firm', 'funds', 'company-csr')] }),
      'business.2',
      'passed',
    ],
    [
      'money of the budget is no CSR',
      caseOf({ contributions: [gives('firm', 'funds', 'public-budget')] }, 'contributions', 'roles'),
      'business.2',
      'failed',
    ],
    [
      'facilities of a firm are no money',
      caseOf({ contributions: [gives('firm', 'facilities')] }, 'contributions', 'roles'),
      'business.2',
      'failed',
    ],
    ['contributions that nobody listed', caseOf({}), 'business.2', 'cannot-tell'],
    [
      'ideas of academics are input',
      caseOf({ contributions: [gives('campus', 'ideas')] }),
      'academics.1',
      'passed',
    ],
    [
      'ideas of a firm are none of academics',
      caseOf({ contributions: [gives('firm', 'ideas')] }),
      'academics.1',
      'cannot-tell',
    ],
    [
      'the community benefits',
      caseOf({ benefits: [{ id: 'b', to: 'people', kind: 'tjsl' }] }),
      'community.2',
      'passed',
    ],
    [
      'the firm alone benefits',
      caseOf({ benefits: [{ id: 'b', to: 'firm', kind: 'name' }] }, 'benefits', 'roles'),
      'community.2',
      'failed',
    ],
    [
      'money of the government does not say what it is for',
      caseOf({ contributions: [gives('city', 'funds', 'public-budget')] }, 'contributions'),
      'local-government.3',
      'cannot-tell',
    ],
    [
      'a firm has the duty to report',
      caseOf({ roles: [holds('firm', 'business.3')] }),
      'business.3',
      'passed',
    ],
    [
      'the city has it: that is not the one who has to',
      caseOf({ roles: [holds('city', 'business.3')] }, 'roles'),
      'business.3',
      'failed',
    ],
    [
      'nobody has it, and all roles are listed',
      caseOf({ roles: [holds('firm', 'business.1')] }, 'roles'),
      'business.3',
      'failed',
    ],
  ])('%s', (_, subject, rule, outcome) => {
    const { findings } = validateTjslStakeholders(subject);
    expect([rule, findings.find((one) => one.rule === rule)?.outcome]).toEqual([rule, outcome]);
  });

  test('answers every rule of a record, and leaves open what is left out', () => {
    const { findings } = validateTjslStakeholders({
      'local-government.1': 'in',
      'community.1': 'mostly-out',
      academics: 0.5,
    });
    expect(Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]))).toEqual({
      'local-government': 'cannot-tell',
      academics: 'cannot-tell',
      business: 'cannot-tell',
      community: 'cannot-tell',
      'local-government.1': 'passed',
      'local-government.2': 'cannot-tell',
      'local-government.3': 'cannot-tell',
      'academics.1': 'cannot-tell',
      'business.1': 'cannot-tell',
      'business.2': 'cannot-tell',
      'business.3': 'cannot-tell',
      'community.1': 'failed',
      'community.2': 'cannot-tell',
    });
  });
});
