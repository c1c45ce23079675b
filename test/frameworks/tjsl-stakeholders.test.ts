import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import { tellsAnything } from '../../src/assess/tells-anything.js';
import type { Benefit, Case, Contribution, Party, RoleHeld } from '../../src/case/case.js';
import type { CompletableList } from '../../src/case/vocabulary.js';
import { explain } from '../../src/explain/explain.js';
import type { FindingOutcome } from '../../src/forms/findings/verdict.js';
import { tjslDutyIds, tjslStakeholderIds } from '../../src/frameworks/tjsl-stakeholders/definition.js';
import { validateTjslStakeholders } from '../../src/frameworks/tjsl-stakeholders/validate.js';
import { parseCase } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';

const party = (id: string, sector: Party['sector'], kind?: string): Party => ({
  id,
  name: id,
  sector,
  ...(kind !== undefined && { kind }),
});
const city = party('city', 'government', 'Pemerintah Daerah');
const agency = party('agency', 'government', 'SKPD');
const campus = party('campus', 'university', 'Perguruan Tinggi');
const firm = party('firm', 'business', 'perusahaan');
const stateFirm = party('state-firm', 'government', 'BUMN');
const people = party('people', 'community', 'kelompok masyarakat');
const paper = party('paper', 'media');
const everybody = [city, agency, campus, firm, stateFirm, people, paper];

/** The parties above that are each of the four, as Table 4.4 has them; what a duty is of is the first part of its id. */
const bodies = {
  'local-government': ['city', 'agency'],
  academics: ['campus'],
  business: ['firm', 'state-firm'],
  community: ['people'],
} as const;
const bodiesOf = (duty: string): readonly string[] => bodies[duty.split('.')[0] as keyof typeof bodies];

const full = (duty: string) => `tjsl-stakeholders.${duty}`;
const holds = (who: string, ...duties: readonly string[]): RoleHeld => ({
  id: `${who}-${duties.join('-')}`,
  party: who,
  role: 'member',
  duties: duties.map(full),
});
const gives = (
  by: string,
  resource: Contribution['resource'],
  fund?: Contribution['fund'],
): Contribution => ({
  id: `${by}-${resource}`,
  by,
  resource,
  ...(fund && { fund }),
});
const gain = (to: string, date?: string): Benefit => ({
  id: `gain-${to}`,
  to,
  kind: 'works',
  ...(date !== undefined && { date }),
});
const caseOf = (parts: Partial<Case>, ...complete: CompletableList[]): Case => ({
  schema: 'kemitraan/case@1',
  id: 'made',
  title: 'Made',
  parties: everybody,
  complete,
  ...parts,
});
const findingOf = (subject: Case, rule: string, asOf?: string) =>
  validateTjslStakeholders(subject, asOf === undefined ? {} : { asOf }).findings.find(
    (one) => one.rule === rule,
  );
/** All lists that any duty is read off. */
const all = ['parties', 'roles', 'contributions', 'benefits'] as const;

test('9 duties of 4 stakeholders: 3 of the government, 1 of academics, 3 of business, 2 of the community', () => {
  expect(
    tjslStakeholderIds.map((one) => tjslDutyIds.filter((duty) => duty.startsWith(`${one}.`)).length),
  ).toEqual([3, 1, 3, 2]);
  expect(validateTjslStakeholders({}).findings.map(({ rule }) => rule)).toEqual([...tjslDutyIds]);
});

describe.each(tjslDutyIds)('%s', (duty) => {
  const own = bodiesOf(duty);
  const others = everybody.map(({ id }) => id).filter((id) => !own.includes(id));

  test.each([...own])('is held by %s, to whom the table gives it', (who) => {
    expect(findingOf(caseOf({ roles: [holds(who, duty)] }), duty)).toMatchObject({
      outcome: 'passed',
      params: { parties: [who] },
    });
  });

  test.each(others)('is not held where %s has it', (who) => {
    expect(findingOf(caseOf({ roles: [holds(who, duty)] }, ...all), duty)).toMatchObject({
      outcome: 'failed',
      params: { parties: [] },
    });
  });

  test('is not held where all that are held are listed, and cannot be told where they are not', () => {
    expect(findingOf(caseOf({}, ...all), duty)?.outcome).toBe('failed');
    expect(findingOf(caseOf({}), duty)?.outcome).toBe('cannot-tell');
  });

  test('says nothing of the other duties', () => {
    const { findings } = validateTjslStakeholders(caseOf({ roles: [holds(own[0] ?? '', duty)] }));
    expect(findings.filter(({ outcome }) => outcome !== 'cannot-tell').map(({ rule }) => rule)).toEqual([
      duty,
    ]);
  });
});

test.each<[string, Party, string, FindingOutcome]>([
  ['a firm of which no kind is told may be meant', party('f', 'business'), 'business.3', 'cannot-tell'],
  ['a bank may be meant', party('b', 'finance', 'bank'), 'business.3', 'cannot-tell'],
  ['a state firm is, whatever its sector', party('b', 'government', 'bumn'), 'business.3', 'passed'],
  ['a state firm is no government', party('b', 'government', 'bumn'), 'local-government.1', 'failed'],
  [
    'an office under another name may be meant',
    party('o', 'government'),
    'local-government.1',
    'cannot-tell',
  ],
  ['an office is no business', party('o', 'government'), 'business.3', 'failed'],
  ['a campus under no name may be meant', party('c', 'university'), 'academics.1', 'cannot-tell'],
  ['a foundation is no academics', party('y', 'civil-society', 'yayasan'), 'academics.1', 'failed'],
  ['a group may be meant', party('g', 'community'), 'community.1', 'cannot-tell'],
  ['a newspaper is not the community', paper, 'community.1', 'failed'],
])('%s', (_, one, duty, outcome) => {
  const subject = caseOf({ parties: [one], roles: [holds(one.id, duty)] }, ...all);
  expect(findingOf(subject, duty)?.outcome).toBe(outcome);
});

test.each<
  [
    title: string,
    parts: Partial<Case>,
    complete: readonly CompletableList[],
    rule: string,
    outcome: FindingOutcome,
  ]
>([
  [
    'CSR of a firm finances',
    { contributions: [gives('firm', 'funds', 'company-csr')] },
    [],
    'business.2',
    'passed',
  ],
  [
    'money of the budget is no CSR',
    { contributions: [gives('firm', 'funds', 'public-budget')] },
    all,
    'business.2',
    'failed',
  ],
  [
    'money of which the fund is not told may be',
    { contributions: [gives('firm', 'funds')] },
    all,
    'business.2',
    'cannot-tell',
  ],
  [
    'facilities of a firm are no money',
    { contributions: [gives('firm', 'facilities')] },
    all,
    'business.2',
    'failed',
  ],
  [
    'CSR that the city gives is not the firms’',
    { contributions: [gives('city', 'funds', 'company-csr')] },
    all,
    'business.2',
    'failed',
  ],
  ['contributions that nobody listed', {}, ['roles'], 'business.2', 'cannot-tell'],
  [
    'ideas of academics are input',
    { contributions: [gives('campus', 'ideas')] },
    [],
    'academics.1',
    'passed',
  ],
  [
    'ideas of a firm are none of academics',
    { contributions: [gives('firm', 'ideas')] },
    all,
    'academics.1',
    'failed',
  ],
  ['the community benefits', { benefits: [gain('people')] }, [], 'community.2', 'passed'],
  ['the firm alone benefits', { benefits: [gain('firm')] }, all, 'community.2', 'failed'],
  ['it is told before it came', { benefits: [gain('people', '2016-05')] }, all, 'community.2', 'failed'],
  [
    'money of the government does not say what it is for',
    { contributions: [gives('city', 'funds', 'public-budget')] },
    ['contributions'],
    'local-government.3',
    'cannot-tell',
  ],
])('%s', (_, parts, complete, rule, outcome) => {
  expect(findingOf(caseOf(parts, ...complete), rule, '2016-04')?.outcome).toBe(outcome);
});

test('a record of levels is read as it is, and what is left out is open', () => {
  const { findings } = validateTjslStakeholders({
    'local-government.1': 'in',
    'community.1': 'mostly-out',
    'community.2': 0.5,
  });
  const told = findings.filter(({ outcome }) => outcome !== 'cannot-tell');
  expect(told.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['local-government.1', 'passed'],
    ['community.1', 'failed'],
  ]);
  // A stakeholder is no question by itself.
  expect(thrownBy(() => validateTjslStakeholders({ business: 'in' } as object)).code).toBe(
    'unknown-indicator',
  );
});

describe('of one city', () => {
  const ids = ['pippk-stakeholder-duties', 'tjsl-stakeholders', 'tjsl-award'] as const;
  const heard = (subject: Case) => {
    const { verdicts } = assess(subject);
    return ids.filter((id) => [verdicts[id]].flat().some(tellsAnything));
  };
  const asked = (subject: Case) => {
    const open = new Set<string>(nextQuestions(assess(subject), 1000).map(({ framework }) => framework));
    return ids.filter((id) => open.has(id));
  };
  const judged = (indicator: string): Case =>
    caseOf({
      observations: [{ id: 'o', indicator, level: 'in', coder: 'a', about: ['firm'] }],
    } as Partial<Case>);

  test('a partnership elsewhere, of all four sectors, is neither told of it nor asked', () => {
    const other = caseOf({
      parties: (['government', 'university', 'business', 'community'] as const).map((sector) =>
        party(sector, sector),
      ),
      contributions: [gives('business', 'funds', 'company-csr'), gives('university', 'ideas')],
      benefits: [gain('community')],
    });
    expect([heard(other), asked(other)]).toEqual([[], []]);
  });

  test('one that speaks of it is told, and asked of the rest', () => {
    expect(asked(caseOf({ roles: [holds('firm', 'business.3')] }))).toEqual(['tjsl-stakeholders']);
    expect(asked(judged('tjsl-award.planning'))).toEqual(['tjsl-award']);
  });

  test.each([
    'aceh-barat',
    'bandung-pippk',
    'malang-bank-sampah',
    'muara-enim',
    'muara-enim-ptba',
    'omah-kreteg-anggana',
    'surakarta-puskesmas',
  ])('%s is neither told of it nor asked', (id) => {
    const subject = coded(id);
    expect([heard(subject), asked(subject)]).toEqual([[], []]);
  });

  test('Bandung’s own says who finances, who advises and who gains, and nothing of its other programme', () => {
    expect(heard(coded('bandung-tjsl'))).toEqual(['tjsl-stakeholders']);
    const { findings } = validateTjslStakeholders(coded('bandung-tjsl'));
    const told = findings.filter(({ outcome }) => outcome !== 'cannot-tell');
    expect(told.map(({ rule, outcome, params }) => [rule, outcome, params.parties])).toEqual([
      ['academics.1', 'passed', ['akademisi']],
      ['business.2', 'passed', ['perusahaan']],
      ['community.2', 'passed', ['masyarakat']],
    ]);
  });
});

function coded(id: string): Case {
  const document = JSON.parse(readFileSync(new URL(`../../docs/cases/${id}.json`, import.meta.url), 'utf8'));
  const result = parseCase(document);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.case;
}

test('a duty is told in words with who has it, in both languages', () => {
  const subject = caseOf({ roles: [holds('firm', 'business.3')] });
  for (const [locale, words] of [
    ['en', 'report each implementation of a TJSL programme'],
    ['id', 'melaporkan setiap pelaksanaan program TJSL'],
  ] as const)
    expect(JSON.stringify(explain(validateTjslStakeholders(subject), { locale, case: subject }))).toContain(
      words,
    );
});

describe('whatever rows there are', () => {
  const row = fc
    .tuple(fc.constantFrom(...everybody.map(({ id }) => id)), fc.subarray([...tjslDutyIds], { maxLength: 4 }))
    .map(([who, duties]) => holds(who, ...duties));
  const rows = fc
    .array(row, { maxLength: 6 })
    .map((some) => some.map((one, index) => ({ ...one, id: `row-${index}` })));
  const outcomes = (subject: Case) =>
    Object.fromEntries(
      validateTjslStakeholders(subject).findings.map(({ rule, outcome }) => [rule, outcome]),
    );

  test('a duty passes just where a row of one of its bodies names it, and the rest fails where all are listed', () => {
    fc.assert(
      fc.property(rows, (roles) => {
        const found = outcomes(caseOf({ roles }, ...all));
        for (const duty of tjslDutyIds) {
          const isHeld = roles.some(
            ({ party: who, duties = [] }) => duties.includes(full(duty)) && bodiesOf(duty).includes(who),
          );
          expect([duty, found[duty]]).toEqual([duty, isHeld ? 'passed' : 'failed']);
        }
      }),
    );
  });

  test('without complete lists nothing fails, and what passes is the same', () => {
    fc.assert(
      fc.property(rows, (roles) => {
        const open = outcomes(caseOf({ roles }));
        const closed = outcomes(caseOf({ roles }, ...all));
        for (const [rule, outcome] of Object.entries(open))
          expect([rule, outcome]).toEqual([rule, closed[rule] === 'passed' ? 'passed' : 'cannot-tell']);
      }),
    );
  });

  test('one more row takes nothing away', () => {
    fc.assert(
      fc.property(rows, row, (roles, more) => {
        const before = outcomes(caseOf({ roles }, ...all));
        const after = outcomes(caseOf({ roles: [...roles, { ...more, id: 'more' }] }, ...all));
        for (const [rule, outcome] of Object.entries(before))
          if (outcome === 'passed') expect([rule, after[rule]]).toEqual([rule, 'passed']);
      }),
    );
  });

  test('the order of rows and parties decides nothing, and the verdict is plain JSON', () => {
    fc.assert(
      fc.property(rows, (roles) => {
        const subject = caseOf({ roles }, 'roles');
        const turned = { ...subject, roles: [...roles].reverse(), parties: [...everybody].reverse() };
        expect(outcomes(turned)).toEqual(outcomes(subject));
        expect(notPlain(validateTjslStakeholders(subject))).toEqual([]);
      }),
    );
  });
});
