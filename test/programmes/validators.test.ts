import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pippk } from '../../src/frameworks/pippk/definition.js';
import { pippkProcess } from '../../src/frameworks/pippk-process/definition.js';
import { tjslProcess } from '../../src/frameworks/tjsl-process/definition.js';
import type { ImplementationReport } from '../../src/programmes/implementation-report/document.js';
import { implementationReportRules } from '../../src/programmes/implementation-report/rules.js';
import { validateImplementationReport } from '../../src/programmes/implementation-report/validate.js';
import type { PlanReport } from '../../src/programmes/plan-report/document.js';
import { planReportRules } from '../../src/programmes/plan-report/rules.js';
import { validatePlanReport } from '../../src/programmes/plan-report/validate.js';
import type { Proposal } from '../../src/programmes/proposal/document.js';
import { proposalRules } from '../../src/programmes/proposal/rules.js';
import { validateProposal } from '../../src/programmes/proposal/validate.js';
import type { Validation } from '../../src/programmes/validation/verdict.js';
import { references } from '../../src/references/references.js';
import { notPlain } from '../forms/plain-json.js';
import { implementationReports, lessThan, outcomeOf, planReports, proposals } from './documents.js';

/** A rule, a document by which it passes, and one by which it fails. */
type Row<D> = readonly [rule: string, passes: D, fails: D];

const everyRow: Proposal = {
  institution: 'pkk',
  scopes: ['pkk.pokja-2'],
  amountRupiah: 40_000_000,
  alreadyGrantedRupiah: 0,
};

const proposalRows: readonly Row<Proposal>[] = [
  ['budget.amount', { amountRupiah: 100_000_000 }, { amountRupiah: 100_000_001 }],
  ['budget.amount.whole', { amountRupiah: 1 }, { amountRupiah: 1_000_000.5 }],
  [
    'budget.amount.together',
    { amountRupiah: 40_000_000, alreadyGrantedRupiah: 60_000_000 },
    { amountRupiah: 40_000_001, alreadyGrantedRupiah: 60_000_000 },
  ],
  ['budget.recipient-kinds', { institution: 'lpm' }, { institution: 'rt' }],
  ['budget.not-cash', { inCash: false }, { inCash: true }],
  ['budget.scope-bound', everyRow, { ...everyRow, scopes: ['pkk.pokja-2', 'rw.social'] }],
  ['budget.source', { fromCityBudget: true }, { fromCityBudget: false }],
  ...(
    [
      'rt-boards',
      'rw-boards',
      'community-figures',
      'religious-figures',
      'women-figures',
      'youth-figures',
      'other-members',
    ] as const
  ).map(
    (who): Row<Proposal> => [
      `attendance.${who}`,
      { attendance: { [who]: true } },
      { attendance: { [who]: false } },
    ],
  ),
  ['proposal.input', { onGatheredInput: true }, { onGatheredInput: false }],
  [
    'implementation.by-lkk',
    { institution: 'rw', implementedBy: 'rw' },
    { institution: 'rw', implementedBy: 'a contractor' },
  ],
];

const bound = { domiciledInBandung: true };

const planRows: readonly Row<PlanReport>[] = [
  ['scope.priority-fields', { ...bound, field: 'arts-culture' }, { ...bound, field: 'mining' }],
  ['plan.approval', { ...bound, approvedByLeadership: true }, { ...bound, approvedByLeadership: false }],
  [
    'plan.addressee',
    { ...bound, toWalikota: true, throughForum: true },
    { ...bound, toWalikota: true, throughForum: false },
  ],
  [
    'deadline.plan-report',
    { ...bound, setOn: '2016-01-31', submittedOn: '2016-02-29' },
    { ...bound, setOn: '2016-01-31', submittedOn: '2016-03-01' },
  ],
  [
    'plan.submission.dates',
    { setOn: '2016-01-31', submittedOn: '2016-01-31' },
    { setOn: '2016-01-31', submittedOn: '2016-01-30' },
  ],
  ...(['activities', 'location', 'target', 'aim', 'financing'] as const).map(
    (content): Row<PlanReport> => [
      `plan.contents.${content}`,
      { ...bound, contents: { [content]: true } },
      { ...bound, contents: { [content]: false } },
    ],
  ),
];

const reportRows: readonly Row<ImplementationReport>[] = [
  ['scope.priority-fields', { ...bound, field: 'religion' }, { ...bound, field: '' }],
  ['plan.forum-approval', { ...bound, approvedByForum: true }, { ...bound, approvedByForum: false }],
  [
    'implementation.start.dates',
    { forumApprovedOn: '2015-03-10', startedOn: '2015-03-10' },
    { forumApprovedOn: '2015-03-10', startedOn: '2015-03-09' },
  ],
  // That it was over before the Forum approved it is known without its beginning.
  [
    'implementation.end.dates',
    { forumApprovedOn: '2015-02-28', startedOn: '2015-03', endedOn: '2015-04' },
    { forumApprovedOn: '2015-03-10', endedOn: '2015-02' },
  ],
  ['report.approval', { ...bound, adoptedByLeadership: true }, { ...bound, adoptedByLeadership: false }],
  ['report.addressee', { ...bound, toWalikota: true, throughForum: true }, { ...bound, toWalikota: false }],
  [
    'deadline.implementation-report',
    { ...bound, endedOn: '2015-08-31', submittedOn: '2015-09' },
    { ...bound, endedOn: '2015-08-31', submittedOn: '2015-10' },
  ],
  // Dated before its programme: before it was over, or before it was begun.
  [
    'report.submission.dates',
    { endedOn: '2015-08-31', submittedOn: '2015-08-31' },
    { startedOn: '2015-08-01', submittedOn: '2015-07-31' },
  ],
  ...(['activities', 'location', 'financing', 'output', 'target-quantity'] as const).map(
    (content): Row<ImplementationReport> => [
      `report.contents.${content}`,
      { ...bound, contents: { [content]: true } },
      { ...bound, contents: { [content]: false } },
    ],
  ),
];

describe.each(proposalRows)('proposal: %s', (rule, passes, fails) => {
  test('passes, fails, cannot be told, and is no question once other money pays', () => {
    expect(outcomeOf(validateProposal(passes), rule)).toBe('passed');
    expect(outcomeOf(validateProposal(fails), rule)).toBe('failed');
    expect(outcomeOf(validateProposal({}), rule)).toBe('cannot-tell');
    const isOfMoney = /^(budget|implementation)\./.test(rule);
    for (const decision of ['forwarded', 'rejected'] as const)
      expect(outcomeOf(validateProposal({ ...fails, decision }), rule)).toBe(
        isOfMoney ? 'inapplicable' : 'failed',
      );
    expect(outcomeOf(validateProposal({ ...fails, decision: 'financed' }), rule)).toBe('failed');
  });
});

const aboutDates = (rule: string) => rule.endsWith('.dates');

describe.each([
  ...planRows.map((row) => ['plan report', validatePlanReport as Validate, ...row] as const),
  ...reportRows.map(
    (row) => ['implementation report', validateImplementationReport as Validate, ...row] as const,
  ),
])('%s', (_, validate, rule, passes, fails) => {
  test(`${rule} passes, fails, cannot be told, and binds companies of Bandung`, () => {
    expect(outcomeOf(validate(passes), rule)).toBe('passed');
    expect(outcomeOf(validate(fails), rule)).toBe('failed');
    expect(outcomeOf(validate({}), rule)).toBe('cannot-tell');
    expect(outcomeOf(validate(bound), rule)).toBe('cannot-tell');
    const { domiciledInBandung: __, ...nobodyTells } = fails;
    expect(outcomeOf(validate(nobodyTells), rule)).toBe(aboutDates(rule) ? 'failed' : 'cannot-tell');
    expect(outcomeOf(validate({ ...fails, domiciledInBandung: false }), rule)).toBe(
      aboutDates(rule) ? 'failed' : 'inapplicable',
    );
  });
});

type Validate = (
  document: PlanReport & ImplementationReport,
  options?: { readonly asOf?: string },
) => Validation;

test.each([
  [true, 'passed'],
  [false, 'inapplicable'],
  [undefined, 'cannot-tell'],
] as const)('a company that is domiciled in Bandung: %s, bound: %s', (domiciledInBandung, outcome) => {
  const document = domiciledInBandung === undefined ? {} : { domiciledInBandung };
  expect(outcomeOf(validatePlanReport(document), 'scope.binding')).toBe(outcome);
  expect(outcomeOf(validateImplementationReport(document), 'scope.binding')).toBe(outcome);
});

test.each([
  ['financed', 'passed'],
  ['forwarded', 'passed'],
  // The source tells of two outcomes, and not that there is no third.
  ['rejected', 'cannot-tell'],
] as const)('a proposal that is %s: decision in two ways %s', (decision, outcome) => {
  expect(outcomeOf(validateProposal({ decision }), 'decision.two-way')).toBe(outcome);
});

test('the tables have every rule, in the order of the findings', () => {
  const rulesIn = ({ findings }: Validation) => findings.map(({ rule }) => rule);
  expect(rulesIn(validateProposal({}))).toEqual(Object.keys(proposalRules));
  expect(proposalRows.map(([rule]) => rule)).toEqual(
    Object.keys(proposalRules).filter((rule) => rule !== 'decision.two-way'),
  );
  expect(rulesIn(validatePlanReport({}))).toEqual(Object.keys(planReportRules));
  expect(planRows.map(([rule]) => rule)).toEqual(Object.keys(planReportRules).slice(1));
  expect(rulesIn(validateImplementationReport({}))).toEqual(Object.keys(implementationReportRules));
  expect(reportRows.map(([rule]) => rule)).toEqual(Object.keys(implementationReportRules).slice(1));
});

describe('amounts', () => {
  const of = (proposal: Proposal, rule: string) =>
    validateProposal(proposal).findings.find((finding) => finding.rule === rule);

  test.each([
    ['a negative one', -1],
    ['nothing', 0],
    ['a fraction', 0.5],
    ['no number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
    ['too large to be exact', 2 ** 53],
  ])('%s is no whole amount', (_, amountRupiah) => {
    expect(of({ amountRupiah }, 'budget.amount.whole')?.outcome).toBe('failed');
    expect(notPlain(validateProposal({ amountRupiah }))).toEqual([]);
  });

  test('one that cannot be counted says nothing of the limit', () => {
    expect(of({ amountRupiah: -1 }, 'budget.amount')).toMatchObject({
      outcome: 'cannot-tell',
      params: { fields: ['amountRupiah'], missing: [], limitRupiah: 100_000_000 },
    });
  });

  test('what is granted already counts, as soon as it alone is too much, and cannot be told before', () => {
    const rule = 'budget.amount.together';
    expect(of({ amountRupiah: 40_000_000 }, rule)?.outcome).toBe('cannot-tell');
    expect(of({ alreadyGrantedRupiah: 100_000_001 }, rule)).toMatchObject({
      outcome: 'failed',
      severity: 'note',
      params: { missing: ['amountRupiah'], totalRupiah: 100_000_001 },
    });
    expect(of({ amountRupiah: 2 ** 53 - 1, alreadyGrantedRupiah: 2 ** 53 - 1 }, rule)?.outcome).toBe(
      'failed',
    );
  });
});

describe('scopes', () => {
  const of = (proposal: Proposal) =>
    validateProposal(proposal).findings.find((finding) => finding.rule === 'budget.scope-bound');

  test.each([
    [{ institution: 'rw', scopes: ['rw.social', 'rw.local-economy'] }, 'passed', undefined],
    [{ institution: 'rw', scopes: [] }, 'cannot-tell', undefined],
    [{ institution: 'rw' }, 'cannot-tell', undefined],
    [{ scopes: ['rw.social'] }, 'cannot-tell', undefined],
    // One institution has not the scopes of two.
    [{ scopes: ['rw.social', 'lpm.capacity'] }, 'failed', undefined],
    [{ scopes: ['a bridge'] }, 'failed', ['a bridge']],
    [{ institution: 'rw', scopes: ['rw.social', 'toString', 'toString'] }, 'failed', ['toString']],
    // What is no institution of PIPPK has no scope in it.
    [{ institution: 'rt', scopes: ['rw.social'] }, 'failed', ['rw.social']],
  ] as const)('%j: %s', (proposal, outcome, unlisted) => {
    expect(of(proposal)?.outcome).toBe(outcome);
    expect(of(proposal)?.params.unlisted).toEqual(unlisted);
  });
});

describe('the one that carries it out', () => {
  test.each([
    [{ institution: 'rw', implementedBy: 'pkk' }, 'failed'],
    [{ implementedBy: 'pkk' }, 'cannot-tell'],
    [{ implementedBy: 'rt' }, 'failed'],
  ] as const)('%j: %s', (proposal, outcome) => {
    expect(outcomeOf(validateProposal(proposal), 'implementation.by-lkk')).toBe(outcome);
  });
});

describe('deadlines', () => {
  const of = (report: PlanReport, asOf?: string) =>
    validatePlanReport({ ...bound, ...report }, asOf === undefined ? {} : { asOf }).findings.find(
      ({ rule }) => rule === 'deadline.plan-report',
    );

  test.each([
    ['2015-01-31', '2015-02-28', 'passed', 'kept'],
    ['2015-01-31', '2015-03-01', 'failed', 'late'],
    ['2016-01-31', '2016-02-29', 'passed', 'kept'],
    ['2015-01', '2015-02', 'cannot-tell', 'open'],
    ['2015-01', '2015-03', 'failed', 'late'],
    ['2015-12-31', '2016-02-01', 'failed', 'late'],
  ])('set on %s, handed in on %s: %s', (setOn, submittedOn, outcome, standing) => {
    expect(of({ setOn, submittedOn })).toMatchObject({ outcome, params: { standing } });
  });

  test('not handed in as far as is known: not yet due, and after that nobody can tell', () => {
    expect(of({ setOn: '2015-01-31' }, '2015-02-28')).toMatchObject({
      outcome: 'inapplicable',
      params: { standing: 'not-yet-due', due: { first: '2015-02-28', last: '2015-02-28' } },
    });
    expect(of({ setOn: '2015-01-31' }, '2015-03-01')?.outcome).toBe('cannot-tell');
    expect(of({ setOn: '2015-01-31' })?.outcome).toBe('cannot-tell');
  });

  test('by how many days it is late', () => {
    expect(of({ setOn: '2015-01', submittedOn: '2015-03-31' })?.params.daysLate).toEqual({
      // Due between the 1st and the 28th of February.
      lo: 31,
      hi: 58,
    });
  });
});

describe('that a programme was not over too early', () => {
  test.each([
    // That it was not over before it was begun says nothing of the approval, nor the other way.
    [{ startedOn: '2016-03-01', endedOn: '2016-08' }, 'cannot-tell'],
    [{ forumApprovedOn: '2016-03-01', endedOn: '2016-08' }, 'cannot-tell'],
    // The end may be the 1st of August.
    [{ forumApprovedOn: '2016-08-31', startedOn: '2016-03-01', endedOn: '2016-08' }, 'cannot-tell'],
    [{ forumApprovedOn: '2016-03-01', startedOn: '2016-08-31', endedOn: '2016-08' }, 'cannot-tell'],
    [{ forumApprovedOn: '2016-03-01', startedOn: '2016-03-01', endedOn: '2016-08' }, 'passed'],
    [{ forumApprovedOn: '2016-09-01', startedOn: '2016-03-01', endedOn: '2016-08' }, 'failed'],
    [{ forumApprovedOn: '2016-03-01', startedOn: '2016-09-01', endedOn: '2016-08' }, 'failed'],
  ] as const)('%j: %s', (report, outcome) => {
    expect(outcomeOf(validateImplementationReport(report), 'implementation.end.dates')).toBe(outcome);
  });

  test.each([
    [{ startedOn: '2016', endedOn: '2016-08-31', submittedOn: '2016-09' }, 'passed'],
    [{ startedOn: '2016-08-01', submittedOn: '2016-09' }, 'cannot-tell'],
    [{ startedOn: '2016-03-01', endedOn: '2016-09', submittedOn: '2016-09' }, 'cannot-tell'],
  ] as const)('nor reported too early, for which its end is enough: %j: %s', (report, outcome) => {
    expect(outcomeOf(validateImplementationReport(report), 'report.submission.dates')).toBe(outcome);
  });
});

describe('as of a day, later dates are not told', () => {
  const report: ImplementationReport = {
    ...bound,
    forumApprovedOn: '2016-08-31',
    startedOn: '2016-09-01',
    endedOn: '2016-09-30',
    submittedOn: '2016-10-30',
  };
  const found = (rule: string, asOf: string, change: ImplementationReport = {}) =>
    validateImplementationReport({ ...report, ...change }, { asOf }).findings.find(
      (one) => one.rule === rule,
    );

  test.each([
    ['plan.forum-approval', '2016-01-01', 'cannot-tell', ['forumApprovedOn']],
    ['plan.forum-approval', '2016-08', 'passed', undefined],
    ['plan.forum-approval', '2016-08-30', 'cannot-tell', ['forumApprovedOn']],
    ['implementation.start.dates', '2016-08-31', 'cannot-tell', ['startedOn']],
    ['implementation.start.dates', '2016-09-01', 'passed', undefined],
    ['implementation.end.dates', '2016-09-29', 'cannot-tell', ['endedOn']],
    ['report.submission.dates', '2016-10-29', 'cannot-tell', ['submittedOn']],
    ['deadline.implementation-report', '2016-10-29', 'inapplicable', ['submittedOn']],
    ['deadline.implementation-report', '2016-09-29', 'cannot-tell', ['endedOn', 'submittedOn']],
    ['deadline.implementation-report', '2016-10-30', 'passed', undefined],
  ])('%s as of %s: %s', (rule, asOf, outcome, later) => {
    expect(found(rule, asOf)).toMatchObject({ outcome });
    expect(found(rule, asOf)?.params.later).toEqual(later);
    expect(found(rule, asOf)?.params.missing).not.toContain(later?.[0]);
  });

  test('an approval whose date is later cannot be told, and a refusal is one', () => {
    const outcome = (approvedByForum: boolean, asOf: string) =>
      found('plan.forum-approval', asOf, { approvedByForum })?.outcome;
    expect(outcome(true, '2016-08-30')).toBe('cannot-tell');
    expect(outcome(true, '2016-08-31')).toBe('passed');
    expect(outcome(false, '2016-08-30')).toBe('failed');
  });

  test('of a date that may be later only the days up to then count', () => {
    const change = { endedOn: '2016-09', submittedOn: '2016-10' };
    expect(found('report.submission.dates', '2016-09-30', { endedOn: '2016-09' })?.outcome).toBe(
      'cannot-tell',
    );
    expect(found('deadline.implementation-report', '2016-10-01', change)?.outcome).toBe('passed');
    expect(found('deadline.implementation-report', '2016-10-02', change)?.outcome).toBe('cannot-tell');
  });

  test('law: as auditTjsl, which leaves later events out: a date that is surely later may as well not be there', () => {
    fc.assert(
      fc.property(
        implementationReports,
        fc.constantFrom('2014', '2015-01', '2015-02-28'),
        (document, asOf) => {
          const { approvedByForum: _, ...given } = document;
          const last =
            { '2014': '2014-12-31', '2015-01': '2015-01-31', '2015-02-28': '2015-02-28' }[asOf] ?? '';
          // A partial date sorts before the days that it may be.
          const early = Object.fromEntries(
            Object.entries(given).filter(([key, value]) => !key.endsWith('On') || String(value) <= last),
          );
          const outcomes = (one: object) =>
            validateImplementationReport(one, { asOf }).findings.map(({ outcome }) => outcome);
          expect(outcomes(given)).toEqual(outcomes(early));
        },
      ),
    );
  });
});

test('what is a member of a procedure has its severity, basis and source', () => {
  for (const [{ findings }, { contents, guards, deadlines }] of [
    [validateProposal({}), { contents: {}, deadlines: {}, ...pippkProcess }],
    [validatePlanReport({}), { guards: {}, ...tjslProcess }],
    [validateImplementationReport({}), { guards: {}, ...tjslProcess }],
  ] as const) {
    const members: Readonly<Record<string, object>> = { ...guards, ...contents, ...deadlines };
    // That an activity is within the scope of its institution is a guard too; by Table 4.1 the proposal is read of itself.
    const shared = findings.filter(
      ({ rule }) => Object.hasOwn(members, rule) && rule !== 'budget.scope-bound',
    );
    expect(shared.length).toBeGreaterThan(4);
    for (const { rule, severity, basis, source } of shared)
      expect({ severity, basis, source }).toMatchObject({
        severity: Reflect.get(members[rule] ?? {}, 'severity'),
        basis: Reflect.get(members[rule] ?? {}, 'basis'),
        source: Reflect.get(members[rule] ?? {}, 'source'),
      });
  }
});

test('a rule of a proposal is one of the catalogue of rules, in its order, but for two of ours, and has its amount', () => {
  const ours = Object.keys(proposalRules).filter((rule) => !Object.hasOwn(pippk.entries, rule));
  expect(ours).toEqual(['budget.amount.whole', 'budget.amount.together']);
  const inCatalogue = Object.keys(pippk.entries).filter((rule) => Object.hasOwn(proposalRules, rule));
  expect(Object.keys(proposalRules).filter((rule) => !ours.includes(rule))).toEqual(inCatalogue);
  const { amountRupiah } = pippk.entries['budget.amount'].values;
  for (const rule of ['budget.amount', 'budget.amount.together'] as const)
    expect(proposalRules[rule].check.limitRupiah).toBe(amountRupiah);
});

test('every finding cites a work that is in the bibliography', () => {
  for (const { findings } of [validateProposal({}), validatePlanReport({}), validateImplementationReport({})])
    for (const { rule, source } of findings) {
      expect(source.length, rule).toBeGreaterThan(0);
      for (const citation of source) expect(Object.keys(references)).toContain(Reflect.get(citation, 'ref'));
    }
});

describe.each([
  ['proposal', validateProposal as AnyValidate, proposals as fc.Arbitrary<object>],
  ['plan report', validatePlanReport as AnyValidate, planReports as fc.Arbitrary<object>],
  [
    'implementation report',
    validateImplementationReport as AnyValidate,
    implementationReports as fc.Arbitrary<object>,
  ],
])('%s', (_, validate, documents) => {
  const rules = validate({}).findings.map(({ rule }) => rule);

  test('law: every finding is there, in order, plain, and no less for what is not known', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const verdict = validate(document);
        expect(verdict.findings.map(({ rule }) => rule)).toEqual(rules);
        expect(notPlain(verdict)).toEqual([]);
        for (const { params, outcome } of verdict.findings)
          if (params.missing.length === params.fields.length)
            expect(['cannot-tell', 'inapplicable']).toContain(outcome);
      }),
    );
  });

  /** Its dates are out of order, or it denies an approval that it has the date of: which of the two is wrong nobody knows. */
  const contradictsItself = (document: object) =>
    validate(document).findings.some(
      ({ rule, outcome, params }) =>
        outcome === 'failed' &&
        (rule.endsWith('.dates') || (rule === 'plan.forum-approval' && params.missing.length === 0)),
    );

  test('law: to know less never turns what passed into what failed, or, without a contradiction, the other way', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const before = validate(document).findings;
        const isClear = !contradictsItself(document);
        for (const less of lessThan(document))
          for (const [index, { rule, outcome }] of validate(less).findings.entries()) {
            const was = before[index]?.outcome;
            if (was === 'passed') expect({ rule, outcome, less }).not.toMatchObject({ outcome: 'failed' });
            if (was === 'failed' && isClear)
              expect({ rule, outcome, less }).not.toMatchObject({ outcome: 'passed' });
          }
      }),
    );
  });

  test('law: the document is not changed, and its fields may stand in any order', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const before = JSON.stringify(document);
        const verdict = validate(document);
        expect(JSON.stringify(document)).toBe(before);
        expect(validate(Object.fromEntries(Object.entries(document).reverse()))).toEqual(verdict);
      }),
    );
  });
});

type AnyValidate = (document: object) => Validation;
