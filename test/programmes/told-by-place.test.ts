import { describe, expect, test } from 'vitest';
import { tjslProcess } from '../../src/frameworks/tjsl-process/definition.js';
import { periodOf } from '../../src/programmes/portfolio/period.js';
import {
  findDuplicates,
  rankAward,
  scoreAward,
  summarisePortfolio,
  tjslAwardAspectIds,
  validateImplementationReport,
  validatePlanReport,
  validateProposal,
} from '../../src/programmes.js';
import { thrownBy } from '../core/thrown-by.js';

const weights = Object.fromEntries(tjslAwardAspectIds.map((id) => [id, 1]));
const scored = scoreAward({});
const throwing = new Proxy([], {
  get: () => {
    throw new TypeError('no');
  },
});

describe('a mistake is told by function, parameter and code', () => {
  test.each<[string, () => unknown, string, string, string]>([
    ['no records', () => findDuplicates(5 as never), 'findDuplicates', 'records', 'invalid-input'],
    [
      'a limit below 0',
      () => findDuplicates([], { limit: -1 }),
      'findDuplicates',
      'options.limit',
      'invalid-number',
    ],
    [
      'an option of duplicates that there is none of',
      () => findDuplicates([], { most: 1 } as never),
      'findDuplicates',
      'options',
      'unknown-option',
    ],
    [
      'a field that is no id',
      () => findDuplicates([], { fields: ['health', 'A B'] }),
      'findDuplicates',
      'options.fields[1]',
      'invalid-input',
    ],
    [
      'a field that is a number',
      () => findDuplicates([], { fields: [5] } as never),
      'findDuplicates',
      'options.fields[0]',
      'invalid-input',
    ],
    [
      'a field twice',
      () => findDuplicates([], { fields: ['health', 'health'] }),
      'findDuplicates',
      'options.fields[1]',
      'invalid-input',
    ],
    [
      'a place without a name',
      () => summarisePortfolio([], { places: [{ name: 'Cidadap' }, {}] } as never),
      'summarisePortfolio',
      'options.places[1].name',
      'invalid-input',
    ],
    [
      'a portfolio of nothing',
      () => summarisePortfolio(5 as never),
      'summarisePortfolio',
      'records',
      'invalid-input',
    ],
    [
      'companies that throw',
      () => rankAward(throwing as never, { weights } as never),
      'rankAward',
      'entries',
      'invalid-input',
    ],
    [
      'an option of the award that there is none of',
      () => rankAward([], { weights, weight: 1 } as never),
      'rankAward',
      'options',
      'unknown-option',
    ],
    ...([5, ''] as const).map((id): [string, () => unknown, string, string, string] => [
      `a company called ${JSON.stringify(id)}`,
      () => rankAward([{ id, verdict: scored }] as never, { weights } as never),
      'rankAward',
      'entries[0].id',
      'invalid-input',
    ]),
    [
      'two companies of one id',
      () =>
        rankAward(
          [
            { id: 'A', verdict: scored },
            { id: 'A', verdict: scored },
          ] as never,
          { weights } as never,
        ),
      'rankAward',
      'entries[1].id',
      'invalid-input',
    ],
  ])('%s', (_, call, name, parameter, code) => {
    expect(thrownBy(call)).toMatchObject({ function: name, parameter, code });
  });
});

test('a currency that is none is a fault of the currency', () => {
  const records = [{ company: 'PT A', place: 'Cidadap', currency: 'USD' }];
  expect(summarisePortfolio(records as never).faults.map(({ path }) => path)).toEqual([[0, 'currency']]);
});

test('what cannot be counted to the rupiah is no change, and is spread over nobody', () => {
  const plannedRupiah = Number.MAX_SAFE_INTEGER;
  const record = { company: 'PT A', place: 'Cidadap' };
  const summary = summarisePortfolio([
    { ...record, plannedRupiah: 5, from: '2014-01', to: '2014-12' },
    { ...record, plannedRupiah, from: '2015-01', to: '2015-12' },
    { ...record, plannedRupiah, from: '2015-01', to: '2015-12' },
  ]);
  expect(summary.changes.map(({ planned }) => planned)).toEqual([
    { notStated: 0, absolute: null, relative: null, reason: 'too-large' },
  ]);
  expect(summary.places.map(({ amongCompanies }) => amongCompanies.planned)).toEqual([
    { leftOut: 0, herfindahl: null, gini: null, reason: 'too-large' },
  ]);
});

describe('the period of a span', () => {
  const day = (text: string) => ({ first: text, last: text });
  test.each([
    ['of one year', day('2015-03-01'), day('2015-12-31'), { period: '2015' }],
    ['over two', day('2015-03-01'), day('2016-01-01'), { period: null, reason: 'spanning' }],
    ['with no end', day('2015-03-01'), null, { period: null, reason: 'open-ended' }],
    ['with no beginning', null, day('2015-03-01'), { period: null, reason: 'open-ended' }],
    ['with neither', null, null, { period: null, reason: 'undated' }],
  ])('%s', (_, from, to, expected) => {
    expect(periodOf('year', from, to)).toEqual(expected);
  });
});

describe('what a finding of a document looks at', () => {
  const findingOf = (validation: { readonly findings: readonly { readonly rule: string }[] }, rule: string) =>
    validation.findings.find((finding) => finding.rule === rule);

  test('is each field of its rule, and what it hangs on', () => {
    expect(findingOf(validateProposal({}), 'implementation.by-lkk')).toMatchObject({
      outcome: 'cannot-tell',
      params: { fields: ['implementedBy', 'institution'], missing: ['implementedBy', 'institution'] },
    });
    expect(findingOf(validateProposal({}), 'decision.two-way')).toMatchObject({
      params: { fields: ['decision'] },
    });
    const own = validateImplementationReport({});
    const forum = own.findings.find(({ params }) => params.fields.includes('approvedByForum'));
    expect(forum?.params.fields).toEqual(['approvedByForum', 'forumApprovedOn', 'domiciledInBandung']);
  });

  test.each<[string, () => { readonly findings: readonly { readonly rule: string }[] }, object]>([
    [
      'plan.approval',
      () => validatePlanReport({}),
      { fields: ['approvedByLeadership', 'domiciledInBandung'] },
    ],
    ['scope.binding', () => validatePlanReport({}), { fields: ['domiciledInBandung'] }],
    ['budget.not-cash', () => validateProposal({}), { fields: ['inCash'] }],
    ['budget.recipient-kinds', () => validateProposal({}), { fields: ['institution'] }],
    [
      'budget.recipient-kinds',
      () => validateProposal({ institution: 'rt' }),
      { unlisted: ['rt'], missing: [] },
    ],
    [
      'budget.recipient-kinds',
      () => validateProposal({ institution: 'rw' }),
      { fields: ['institution'], missing: [] },
    ],
    // Whether it is bound at all nobody tells; what it would fail by is said all the same.
    ['scope.priority-fields', () => validatePlanReport({ field: 'mining' }), { unlisted: ['mining'] }],
  ])('of %s is what it says', (rule, validate, params) => {
    expect(findingOf(validate(), rule)).toMatchObject({ params });
  });

  test('and who says that the order of dates counts', () => {
    const { source } = tjslProcess.events['plan.submission'];
    expect(findingOf(validatePlanReport({}), 'plan.submission.dates')).toMatchObject({
      severity: 'failure',
      basis: 'ours',
      source,
    });
  });

  test('stands beside the day as of which it was looked at', () => {
    expect(validatePlanReport({}, { asOf: '2015' })).toMatchObject({ form: 'validation', asOf: '2015' });
    expect(validatePlanReport({})).not.toHaveProperty('asOf');
  });

  const most = Number.MAX_SAFE_INTEGER;
  test.each<[string, object, string, object]>([
    ['nothing is told', {}, 'cannot-tell', { limitRupiah: 100_000_000 }],
    [
      'nothing was granted, and one is not told',
      { alreadyGrantedRupiah: 0 },
      'cannot-tell',
      { limitRupiah: 100_000_000, totalRupiah: 0 },
    ],
    [
      'both are told',
      { amountRupiah: 60_000_000, alreadyGrantedRupiah: 40_000_000 },
      'passed',
      { limitRupiah: 100_000_000, totalRupiah: 100_000_000 },
    ],
    [
      'one alone is too much',
      { amountRupiah: 100_000_001 },
      'failed',
      { limitRupiah: 100_000_000, totalRupiah: 100_000_001 },
    ],
    [
      'together they are more than can be counted to the rupiah',
      { amountRupiah: most, alreadyGrantedRupiah: most },
      'failed',
      { limitRupiah: 100_000_000 },
    ],
    [
      'the proposal is forwarded, so that it is no question',
      { decision: 'forwarded', amountRupiah: 5 },
      'inapplicable',
      {},
    ],
  ])('a sum: %s', (_, proposal, outcome, more) => {
    const found = validateProposal(proposal).findings.find(({ rule }) => rule === 'budget.amount.together');
    const { fields: _fields, missing: _missing, ...params } = found?.params ?? { fields: [], missing: [] };
    expect([found?.outcome, params]).toEqual([outcome, more]);
  });

  test('comes with the version of the rules', () => {
    expect([validateProposal({}), validatePlanReport({}), validateImplementationReport({})]).toMatchObject([
      { document: 'pippk-proposal', version: '1.0.0' },
      { document: 'tjsl-plan-report', version: '1.0.0' },
      { document: 'tjsl-implementation-report', version: '1.0.0' },
    ]);
  });
});
