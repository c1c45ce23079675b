import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import type { Case, Party, RoleHeld } from '../../src/case/case.js';
import type { CompletableList } from '../../src/case/vocabulary.js';
import { explain } from '../../src/explain/explain.js';
import type { FindingOutcome } from '../../src/forms/findings/verdict.js';
import { pippkDutyIds, pippkRoleIds } from '../../src/frameworks/pippk-stakeholder-duties/definition.js';
import { validatePippkDuties } from '../../src/frameworks/pippk-stakeholder-duties/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';

const party = (id: string, sector: Party['sector'], kind?: string): Party => ({
  id,
  name: id,
  sector,
  ...(kind !== undefined && { kind }),
});
const sekda = party('sekda', 'government', 'Sekretaris Daerah');
const camat = party('camat', 'government', 'kecamatan');
const lurah = party('lurah', 'government', 'kelurahan');
const forum = party('forum', 'community', 'forum-lkk');
const rw = party('rw', 'community', 'rw');
const pkk = party('pkk', 'civil-society', 'tp-pkk');
const residents = party('residents', 'community', 'warga');
const firm = party('firm', 'business');
const everybody = [sekda, camat, lurah, forum, rw, pkk, residents, firm];

const full = (duty: string) => `pippk-stakeholder-duties.${duty}`;
const holds = (who: string, duties: readonly string[], role = 'member'): RoleHeld => ({
  id: `${who}-${duties.join('-')}`,
  party: who,
  role,
  duties: duties.map(full),
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
  validatePippkDuties(subject, asOf === undefined ? {} : { asOf }).findings.find((one) => one.rule === rule);

/** The parties above that are bodies of each of the three elements of Table 4.2, by the first part of the duty. */
const element = {
  gov: ['sekda', 'camat', 'lurah'],
  lkk: ['forum', 'rw', 'pkk'],
  com: ['residents'],
} as const;
const elementOf = (duty: string) => duty.split('.')[0] as keyof typeof element;

test('31 duties: 4 of government, 1 + 8 + 6 + 9 of the institutions, 3 of the community; findings in the order of the table', () => {
  const counts = ['gov.', 'lkk.general.', 'lkk.city.', 'lkk.kecamatan.', 'lkk.kelurahan.', 'com.'].map(
    (start) => pippkDutyIds.filter((id) => id.startsWith(start)).length,
  );
  expect(counts).toEqual([4, 1, 8, 6, 9, 3]);
  expect(validatePippkDuties({}).findings.map(({ rule }) => rule)).toEqual([
    ...pippkRoleIds,
    ...pippkDutyIds,
  ]);
});

describe.each(pippkDutyIds)('%s', (duty) => {
  const own = element[elementOf(duty)];
  const others = everybody.map(({ id }) => id).filter((id) => !own.some((one) => one === id));

  test.each([...own])('is held by %s, to whom the table gives it', (who) => {
    expect(findingOf(caseOf({ roles: [holds(who, [duty])] }), duty)).toMatchObject({
      outcome: 'passed',
      params: { parties: [who] },
    });
  });

  test.each(others)('is not held where %s has it, and that is shown', (who) => {
    const subject = caseOf({ roles: [holds(who, [duty])] }, 'roles', 'benefits');
    expect(findingOf(subject, duty)).toMatchObject({ outcome: 'failed', params: { parties: [] } });
    const verdict = validatePippkDuties(subject);
    const shown = verdict.reasons.filter(({ params }) => Reflect.get(params, 'rule') === duty);
    expect(shown.flatMap(({ evidence }) => evidence.map(({ id }) => id))).toEqual([`${who}-${duty}`]);
  });

  test('is not held where all that are held are listed, and cannot be told where they are not', () => {
    expect(findingOf(caseOf({}, 'roles', 'benefits'), duty)?.outcome).toBe('failed');
    expect(findingOf(caseOf({}), duty)?.outcome).toBe('cannot-tell');
  });

  test('says nothing of the other duties', () => {
    const { findings } = validatePippkDuties(caseOf({ roles: [holds(own[0], [duty])] }));
    expect(findings.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => rule)).toEqual([duty]);
  });
});

describe('who a party is', () => {
  const outcomeFor = (one: Party, duty: string) =>
    findingOf(
      caseOf({ parties: [one], roles: [holds(one.id, [duty])] }, 'parties', 'roles', 'benefits'),
      duty,
    )?.outcome;

  test.each<[string, Party, string, FindingOutcome]>([
    ['the city as one', party('city', 'government', 'Pemkot'), 'gov.general.3', 'passed'],
    [
      'an office under a name that the table has not',
      party('o', 'government'),
      'gov.general.3',
      'cannot-tell',
    ],
    ['a village', party('o', 'government', 'desa'), 'gov.general.3', 'cannot-tell'],
    ['the institutions as one', party('l', 'community', 'Lembaga Kemasyarakatan'), 'lkk.city.1', 'passed'],
    ['a forum of the RW', party('f', 'community', 'forum-rw'), 'lkk.kecamatan.5', 'passed'],
    ['a forum, in a duty of the kelurahan: levels are not compared', forum, 'lkk.kelurahan.9', 'passed'],
    ['a group that may be an institution', party('g', 'community'), 'lkk.kelurahan.9', 'cannot-tell'],
    [
      'an association that may be one',
      party('g', 'civil-society', 'yayasan'),
      'lkk.kelurahan.9',
      'cannot-tell',
    ],
    ['a firm, of which no kind is told', firm, 'lkk.kelurahan.9', 'failed'],
    ['an office, of which no kind is told', party('o', 'government'), 'com.2', 'failed'],
    ['a group that may be of the community', party('g', 'community'), 'com.2', 'cannot-tell'],
    ['an RW', rw, 'com.2', 'failed'],
  ])('%s', (_, one, duty, outcome) => {
    expect(outcomeFor(one, duty)).toBe(outcome);
  });
});

describe('the parts of the table', () => {
  test.each([
    ['tp-pippk', 'camat', 'passed'],
    ['tp-pippk', 'rw', 'failed'],
    ['lkk-city', 'forum', 'passed'],
    ['lkk-kecamatan', 'pkk', 'passed'],
    ['lkk-kelurahan', 'rw', 'passed'],
    ['lkk-kelurahan', 'residents', 'failed'],
  ] as const)('%s, played by %s: %s', (role, who, outcome) => {
    const subject = caseOf({ roles: [{ id: 'r', party: who, role }] }, 'roles');
    expect(findingOf(subject, role)).toMatchObject({
      outcome,
      params: { parties: outcome === 'passed' ? [who] : [] },
    });
  });
});

describe('who receives the benefits', () => {
  const gain = (to: string) => ({ id: `gain-${to}`, to, kind: 'works' });

  test.each<[string, Partial<Case>, CompletableList[], FindingOutcome]>([
    ['a gain of the community shows it', { benefits: [gain('residents')] }, [], 'passed'],
    ['one of an RW does not', { benefits: [gain('rw')] }, ['benefits', 'roles'], 'failed'],
    ['nothing is listed, and nothing else is there', {}, ['benefits', 'roles'], 'failed'],
    ['gains may be missing from the list', {}, ['roles'], 'cannot-tell'],
    [
      'it is told before it came',
      { benefits: [{ ...gain('residents'), date: '2016-05' }] },
      ['benefits', 'roles'],
      'failed',
    ],
  ])('%s', (_, parts, complete, outcome) => {
    expect(findingOf(caseOf(parts, ...complete), 'com.3', '2016-04')?.outcome).toBe(outcome);
  });
});

describe('what was judged', () => {
  const judged = (level: 'in' | 'out', about: string) => ({
    observations: [{ id: 'o', indicator: full('lkk.kelurahan.4'), level, about: [about] }],
  });

  test.each<[string, Partial<Case>, CompletableList[], FindingOutcome]>([
    ['one of its bodies has it', judged('in', 'rw'), [], 'passed'],
    ['one of its bodies has it not, and others may', judged('out', 'rw'), ['parties'], 'cannot-tell'],
    ['its only body has it not', { ...judged('out', 'rw'), parties: [lurah, rw] }, ['parties'], 'failed'],
    ['somebody else has it', judged('in', 'lurah'), [], 'cannot-tell'],
  ])('%s', (_, parts, complete, outcome) => {
    expect(findingOf(caseOf(parts, ...complete), 'lkk.kelurahan.4')?.outcome).toBe(outcome);
  });

  test('a judged level that the rows contradict is kept, and the disagreement is told', () => {
    const { disagreements } = validatePippkDuties(
      caseOf({ ...judged('out', 'rw'), roles: [holds('rw', ['lkk.kelurahan.4'])], parties: [rw] }, 'parties'),
    );
    expect(disagreements).toContainEqual(
      expect.objectContaining({ indicator: 'lkk.kelurahan.4', kind: 'judged-derived' }),
    );
  });

  test('a record of levels is read as it is', () => {
    const { findings } = validatePippkDuties({ 'gov.general.1': 'in', 'com.2': 'mostly-out', 'com.3': 0.5 });
    const told = findings.filter(({ outcome }) => outcome !== 'cannot-tell');
    expect(told.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['gov.general.1', 'passed'],
      ['com.2', 'failed'],
    ]);
  });

  test('a duty that there is none of is refused', () => {
    expect(thrownBy(() => validatePippkDuties({ 'lkk.city.5': 'in' } as object)).code).toBe(
      'unknown-indicator',
    );
  });
});

test('it is of one programme: another case is neither asked about it, nor told of it', () => {
  const other = caseOf({
    parties: [party('office', 'government'), party('group', 'community'), firm],
    benefits: [{ id: 'b', to: 'group', kind: 'health' }],
  });
  const asked = (subject: Case) =>
    nextQuestions(assess(subject), 1000).some(({ framework }) => framework === 'pippk-stakeholder-duties');
  expect(asked(other)).toBe(false);
  expect(asked(caseOf({ roles: [holds('rw', ['lkk.kelurahan.4'])] }))).toBe(true);
});

test('a duty is told in words with who has it, in both languages', () => {
  const subject = caseOf({ roles: [holds('rw', ['lkk.kelurahan.9'])] });
  for (const [locale, words] of [
    ['en', 'receive complaints from the community'],
    ['id', 'menerima pengaduan dari masyarakat'],
  ] as const)
    expect(JSON.stringify(explain(validatePippkDuties(subject), { locale, case: subject }))).toContain(words);
});

describe('whatever rows there are', () => {
  const row = fc
    .tuple(
      fc.constantFrom(...everybody.map(({ id }) => id)),
      fc.constantFrom(...pippkRoleIds, 'member'),
      fc.subarray([...pippkDutyIds], { maxLength: 4 }),
    )
    .map(([who, role, duties]) => holds(who, duties, role));
  const rows = fc
    .array(row, { maxLength: 6 })
    .map((all) => all.map((one, index) => ({ ...one, id: `row-${index}` })));
  const outcomes = (subject: Case) =>
    Object.fromEntries(validatePippkDuties(subject).findings.map(({ rule, outcome }) => [rule, outcome]));

  test('a duty passes just where a row of one of its bodies names it, and the rest fails where all are listed', () => {
    fc.assert(
      fc.property(rows, (roles) => {
        const found = outcomes(caseOf({ roles }, 'parties', 'roles', 'benefits'));
        for (const duty of pippkDutyIds) {
          const isHeld = roles.some(
            ({ party: who, duties = [] }) =>
              duties.includes(full(duty)) && element[elementOf(duty)].some((one) => one === who),
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
        const closed = outcomes(caseOf({ roles }, 'parties', 'roles', 'benefits'));
        for (const [rule, outcome] of Object.entries(open))
          expect([rule, outcome]).toEqual([rule, closed[rule] === 'passed' ? 'passed' : 'cannot-tell']);
      }),
    );
  });

  test('one more row takes nothing away', () => {
    fc.assert(
      fc.property(rows, row, (roles, more) => {
        const before = outcomes(caseOf({ roles }, 'roles', 'benefits'));
        const after = outcomes(caseOf({ roles: [...roles, { ...more, id: 'more' }] }, 'roles', 'benefits'));
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
        expect(notPlain(validatePippkDuties(subject))).toEqual([]);
      }),
    );
  });
});
