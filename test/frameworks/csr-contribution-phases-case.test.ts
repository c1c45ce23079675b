import { describe, expect, test } from 'vitest';
import type { Case, Observation, Party } from '../../src/case/case.js';
import type { ScopeOptions } from '../../src/case/scope.js';
import type { ProfileOutcome } from '../../src/forms/profile/verdict.js';
import { nextQuestions } from '../../src/forms.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import {
  type CsrPhase,
  type CsrRow,
  csrContributionPhases,
  csrPhaseIds,
} from '../../src/frameworks/csr-contribution-phases/definition.js';
import { parseCase } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';

type Outcome = ProfileOutcome<CsrPhase>;

const [charity, philanthropy, citizenship] = csrPhaseIds;
const placed = (column: CsrPhase, answered: number, applicable = 7): Outcome => {
  return { kind: 'placed', column, answered, applicable };
};
const open = (...possible: (CsrPhase | 'mixed')[]): Outcome => ({
  kind: 'undetermined',
  possible: possible.map((one) => (one === 'mixed' ? { kind: one } : { kind: 'placed', column: one })),
});
/** A social grant is printed under the first phase, and among others under the third. */
const socialGrant = [charity, citizenship] as const;

const parties: readonly Party[] = [
  { id: 'office', name: 'Office', sector: 'government' },
  { id: 'bank', name: 'Bank', sector: 'finance', standing: 'beneficiary' },
  { id: 'village', name: 'Village', sector: 'community' },
  { id: 'mill', name: 'Mill', sector: 'business' },
  { id: 'patron', name: 'Patron', sector: 'business', standing: 'supporter' },
  { id: 'auditor', name: 'Auditor', sector: 'finance', standing: 'overseer' },
];

function documentOf(observations: readonly Observation[], facts: Partial<Case> = {}): Case {
  return { schema: 'kemitraan/case@1', id: 'made', title: 'Made', parties, observations, ...facts };
}
function row(
  party: string,
  on: CsrRow,
  level: Observation['level'],
  more: Partial<Observation> = {},
): Observation {
  return { indicator: `csr-contribution-phases.${on}`, level, about: [party], ...more };
}
const outcomesIn = (subject: Case, options?: ScopeOptions) =>
  classifyCsrPhase(subject, options).map(({ scope, outcome }) => [scope?.party, outcome]);

describe('from a case', () => {
  test('each company and each bank that is a partner or a beneficiary has a verdict, and nobody else', () => {
    const everything = open(...csrPhaseIds, 'mixed');
    expect(outcomesIn(documentOf([]))).toEqual([
      ['bank', everything],
      ['mill', everything],
    ]);
    const others = parties.filter(({ id }) => id !== 'bank' && id !== 'mill');
    expect(outcomesIn(documentOf([], { parties: others }))).toEqual([]);
  });

  test('companies stand each by itself, and can be chosen', () => {
    const subject = documentOf([
      row('mill', 'mission', [citizenship]),
      row('bank', 'mission', [charity]),
      row('bank', 'contribution', socialGrant),
    ]);
    expect(outcomesIn(subject)).toEqual([
      ['bank', placed(charity, 2)],
      ['mill', placed(citizenship, 1)],
    ]);
    expect(outcomesIn(subject, { parties: ['mill'] })).toEqual([['mill', placed(citizenship, 1)]]);
    const [, led] = classifyCsrPhase(
      documentOf([row('mill', 'mission', [citizenship]), row('mill', 'organisation', [charity])]),
      { reading: 'mission-led' },
    );
    expect([led?.outcome, led?.against.citizenship]).toEqual([placed(citizenship, 1, 1), ['organisation']]);
  });

  test('management functions of one company are not joined', () => {
    const subject = documentOf([
      row('mill', 'mission', [charity], { function: 'actuating' }),
      row('mill', 'mission', [citizenship], { function: 'planning' }),
    ]);
    const found = classifyCsrPhase(subject, { parties: ['mill'] });
    expect(found.map(({ scope, outcome }) => [scope?.function, outcome])).toEqual([
      ['planning', placed(citizenship, 1)],
      ['actuating', placed(charity, 1)],
    ]);
  });

  test('observers who differ leave the phases that either gives, and are to be reconciled', () => {
    const subject = documentOf([
      row('mill', 'mission', [charity], { coder: 'a' }),
      row('mill', 'mission', [philanthropy], { coder: 'b' }),
    ]);
    const [verdict] = classifyCsrPhase(subject, { parties: ['mill'] });
    expect(verdict?.rows.mission).toEqual([charity, philanthropy]);
    expect(verdict?.outcome).toEqual(open(charity, philanthropy, 'mixed'));
    expect(verdict?.disagreements).toEqual([{ indicator: 'mission', kind: 'observers' }]);
    expect(verdict?.unknown).toContain('mission');
    const questions = verdict ? nextQuestions(csrContributionPhases, verdict) : [];
    expect(questions.find(({ indicator }) => indicator === 'mission')).toMatchObject({ kind: 'reconcile' });
  });

  test('one observer may change; the latest up to the day counts', () => {
    const subject = documentOf([
      row('mill', 'mission', [citizenship], { coder: 'a', date: '2016-02' }),
      row('mill', 'mission', [charity], { coder: 'a', date: '2014' }),
    ]);
    expect(outcomesIn(subject)[1]).toEqual(['mill', placed(citizenship, 1)]);
    expect(outcomesIn(subject, { asOf: '2015' })[1]).toEqual(['mill', placed(charity, 1)]);
  });

  test('a reason names the rows that it rests on', () => {
    const subject = documentOf([
      row('mill', 'mission', [citizenship], { id: 'aim' }),
      row('mill', 'contribution', socialGrant, { id: 'grant' }),
    ]);
    const [verdict] = classifyCsrPhase(subject, { parties: ['mill'] });
    const grounds = verdict?.reasons.map(({ code, params, evidence }) => [
      code,
      params,
      evidence.map(({ list, id }) => `${list} ${id}`),
    ]);
    expect(grounds).toEqual([
      ['column-ruled-out', { column: charity, rows: ['mission'] }, ['observations aim']],
      [
        'column-ruled-out',
        { column: philanthropy, rows: ['mission', 'contribution'] },
        ['observations aim', 'observations grant'],
      ],
      [
        'column-fits',
        { column: citizenship, rows: ['mission', 'contribution'] },
        ['observations aim', 'observations grant'],
      ],
    ]);
  });

  test('money that is listed says nothing of the phase', () => {
    const listed = documentOf([row('mill', 'mission', [charity])], {
      contributions: [
        { by: 'mill', resource: 'funds', fund: 'company-csr', amount: { value: 9, currency: 'IDR' } },
      ],
      benefits: [{ to: 'mill', kind: 'name' }],
      complete: ['contributions', 'benefits', 'parties'],
    });
    expect(parseCase(listed).ok).toBe(true);
    expect(outcomesIn(listed)[1]).toEqual(['mill', placed(charity, 1)]);
  });

  test.each<[string, object, string, string]>([
    ['about nobody', { about: undefined }, 'unknown-party', 'about'],
    ['about the government', { about: ['office'] }, 'unknown-party', 'about'],
    ['about the community', { about: ['mill', 'village'] }, 'unknown-party', 'about'],
    ['about a supporter', { about: ['patron'] }, 'unknown-party', 'about'],
    ['about an overseer', { about: ['auditor'] }, 'unknown-party', 'about'],
    [
      'on a phase, which is no row',
      { indicator: 'csr-contribution-phases.charity' },
      'unknown-indicator',
      'indicator',
    ],
    ['with a level for columns', { level: 'mostly-in' }, 'unknown-column', 'level'],
    ['with no column', { level: [] }, 'unknown-column', 'level'],
    ['with a column that there is none of', { level: [charity, 'sponsorship'] }, 'unknown-column', 'level'],
  ])('a row is refused %s', (_, change, code, field) => {
    const good = row('mill', 'mission', [charity]);
    const subject = documentOf(JSON.parse(JSON.stringify([good, { ...good, ...change }])));
    const parsed = parseCase(subject);
    const paths = parsed.ok ? [] : parsed.faults.map(({ path }) => path.slice(0, 3));
    expect(paths).toContainEqual(['observations', 1, field]);
    const thrown = { code, parameter: `input.observations[1].${field}`, function: 'classifyCsrPhase' };
    expect(thrownBy(() => classifyCsrPhase(subject))).toMatchObject(thrown);
  });

  test.each<[string, object, string, string]>([
    ['the community', { parties: ['village'] }, 'unknown-party', 'options.parties'],
    ['a reading that there is none of', { reading: 'prose' }, 'unknown-reading', 'options.reading'],
  ])('the options cannot ask for %s', (_, options, code, parameter) => {
    expect(thrownBy(() => classifyCsrPhase(documentOf([]), options))).toMatchObject({ code, parameter });
  });
});
