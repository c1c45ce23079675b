import { describe, expect, test } from 'vitest';
import type { Case, Contribution, Party, RoleHeld } from '../../src/case/case.js';
import type { CompletableList } from '../../src/case/vocabulary.js';
import { compareModels } from '../../src/crosswalks/compare-models.js';
import { modelAspectIds } from '../../src/crosswalks/model-aspects.js';
import { scorePrerequisites } from '../../src/crosswalks/prerequisites.js';
import { explain } from '../../src/explain/explain.js';
import type { FindingsVerdict } from '../../src/forms/findings/verdict.js';
import { validateManagerRoles } from '../../src/frameworks/collaborative-manager-roles/validate.js';
import { validateFourPillar } from '../../src/frameworks/four-pillar-model/validate.js';
import { validateLeadershipRoles } from '../../src/frameworks/participation-leadership-roles/validate.js';
import { validateTwoPillar } from '../../src/frameworks/two-pillar-model/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import aspects from './fidelity/model-comparison.json' with { type: 'json' };

const party = (id: string, sector: Party['sector'], kind?: string): Party => ({
  id,
  name: id,
  sector,
  ...(kind !== undefined && { kind }),
});
const setda = party('setda', 'government', 'setda');
const lurah = party('kel', 'government', 'kelurahan');
const rw = party('rw', 'community', 'rw');
const firm = party('firm', 'business');
const campus = party('campus', 'university');

const held = (who: string, role: string, duties?: readonly string[]): RoleHeld => ({
  id: `${who}-${role}`,
  party: who,
  role,
  ...(duties && { duties }),
});
const funds = (by: string, fund: Contribution['fund'], more: Partial<Contribution> = {}): Contribution => ({
  id: `funds-${by}`,
  by,
  resource: 'funds',
  ...(fund && { fund }),
  ...more,
});
const caseOf = (parts: Partial<Case>, ...complete: CompletableList[]): Case => ({
  schema: 'kemitraan/case@1',
  id: 'made',
  title: 'Made',
  complete,
  ...parts,
});
const findingOf = (verdict: FindingsVerdict, rule: string) =>
  verdict.findings.find((one) => one.rule === rule);
const outcomeOf = (verdict: FindingsVerdict, rule: string) => findingOf(verdict, rule)?.outcome;

describe('Two-Pillar', () => {
  const twice = [held('kel', 'champion'), held('kel', 'facilitator')];

  test.each([
    ['holds both roles: the strengthening applies, and is not known', { roles: twice }, [], 'cannot-tell'],
    [
      'holds one, and all roles are listed: no question',
      { roles: twice.slice(1) },
      ['roles'],
      'inapplicable',
    ],
    ['may hold the other one as well: cannot tell', { roles: twice.slice(1) }, [], 'cannot-tell'],
    [
      'holds both and was judged not to be strengthened: failed',
      { roles: twice, observations: [{ indicator: 'two-pillar-model.kelurahan.strengthen', level: 'out' }] },
      [],
      'failed',
    ],
  ] as const)('the kelurahan %s', (_, parts, complete, outcome) => {
    const verdict = validateTwoPillar(caseOf({ parties: [setda, lurah, rw], ...parts }, ...complete));
    expect(outcomeOf(verdict, 'kelurahan.strengthen')).toBe(outcome);
  });

  test('in a desa, whatever names the kelurahan alone is no question; the champion still is one', () => {
    const verdict = validateTwoPillar(
      caseOf({ parties: [party('desa', 'government', 'desa'), rw] }, 'roles'),
    );
    for (const rule of ['facilitator', 'kel.1', 'kel.7', 'kelurahan.strengthen'])
      expect([rule, outcomeOf(verdict, rule)]).toEqual([rule, 'inapplicable']);
    expect(outcomeOf(verdict, 'champion')).toBe('failed');
    expect(verdict.reasons.find(({ code }) => code === 'stakeholder-elsewhere')?.params).toEqual({
      stakeholder: 'kelurahan',
      parties: ['desa'],
    });
  });

  test.each(['desa', 'Desa', ' DESA '])('a case may write the kind of a party as it likes: %j', (kind) => {
    const verdict = validateTwoPillar(caseOf({ parties: [party('d', 'government', kind)] }));
    expect(outcomeOf(verdict, 'facilitator')).toBe('inapplicable');
  });

  test('a kind of two words is known with a space as well', () => {
    const youth = party('kt', 'civil-society', 'Karang Taruna');
    expect(outcomeOf(validateTwoPillar(caseOf({ parties: [youth] })), 'community')).toBe('passed');
  });

  test('two sponsors share the role, and both are named', () => {
    const verdict = validateTwoPillar(
      caseOf({ parties: [setda, lurah], roles: [held('setda', 'sponsor'), held('kel', 'sponsor')] }),
    );
    expect(findingOf(verdict, 'sponsor')).toMatchObject({
      outcome: 'passed',
      params: { parties: ['setda', 'kel'] },
    });
  });

  test('a case with one party lacks a pillar, if no party was left out', () => {
    const one = { parties: [setda] };
    expect(outcomeOf(validateTwoPillar(caseOf(one)), 'community')).toBe('cannot-tell');
    expect(outcomeOf(validateTwoPillar(caseOf(one, 'parties')), 'community')).toBe('failed');
    expect(outcomeOf(validateTwoPillar(caseOf(one, 'parties')), 'local-government')).toBe('passed');
  });

  test('the duty that nobody holds is found where all roles are listed', () => {
    const roles = [held('setda', 'sponsor', ['two-pillar-model.rs.1'])];
    const verdict = validateTwoPillar(caseOf({ parties: [setda, rw], roles }, 'roles', 'contributions'));
    expect(findingOf(verdict, 'rs.1')).toMatchObject({ outcome: 'passed', params: { parties: ['setda'] } });
    expect(outcomeOf(verdict, 'rs.2')).toBe('failed');
    expect(verdict.findings).toHaveLength(2 + 3 + 25 + 3 + 8);
  });
});

describe('whom a duty is asked of', () => {
  const judged = (who: string, level: 'in' | 'out', ...complete: CompletableList[]) =>
    validateFourPillar(
      caseOf(
        {
          parties: [setda, rw],
          observations: [{ indicator: 'four-pillar-model.com.2', level, about: [who] }],
        },
        ...complete,
      ),
    );

  test.each([
    ['the only party of the pillar does not see to it: nobody does', 'rw', 'out', ['parties'], 'failed'],
    ['and there may be others: nobody can tell', 'rw', 'out', [], 'cannot-tell'],
    ['the only party of the pillar does', 'rw', 'in', [], 'passed'],
    ['a party of another pillar does: of the pillar nothing is known', 'setda', 'in', [], 'cannot-tell'],
  ] as const)('%s', (_, who, level, complete, outcome) => {
    expect(outcomeOf(judged(who, level, ...complete), 'com.2')).toBe(outcome);
  });

  test('whoever does not hold it is not named as its holder', () => {
    expect(findingOf(judged('rw', 'out', 'parties'), 'com.2')?.params.parties).toEqual([]);
  });

  test('what is said of another pillar counts no more where the pillar has no party', () => {
    const observations = [{ indicator: 'two-pillar-model.sponsor', level: 'in', about: ['firm'] }] as const;
    for (const parties of [[firm], [firm, setda]])
      expect(outcomeOf(validateTwoPillar(caseOf({ parties, observations })), 'sponsor')).toBe('cannot-tell');
  });
});

describe('who is of a pillar', () => {
  test.each(['rw', 'rukun-warga', 'pkk', 'family-welfare-team', 'lembaga-pemberdayaan-masyarakat'])(
    'every kind of a stakeholder puts a party in its pillar, whatever its sector: %s',
    (kind) => {
      const verdict = validateTwoPillar(caseOf({ parties: [party('x', 'civil-society', kind)] }, 'parties'));
      expect(outcomeOf(verdict, 'community')).toBe('passed');
    },
  );

  test('the ombudsman stands outside of both pillars, and is no sponsor of theirs', () => {
    const verdict = validateTwoPillar(
      caseOf(
        { parties: [party('o', 'government', 'ombudsman')], roles: [held('o', 'sponsor')] },
        'parties',
        'roles',
      ),
    );
    expect(outcomeOf(verdict, 'local-government')).toBe('failed');
    expect(outcomeOf(verdict, 'sponsor')).toBe('failed');
  });

  test('whoever holds a role that the model gives to others is shown, and not said to be missing from the list', () => {
    const subject = caseOf(
      { parties: [party('o', 'government', 'ombudsman')], roles: [held('o', 'sponsor')] },
      'parties',
      'roles',
    );
    const verdict = validateTwoPillar(subject);
    const reasons = verdict.reasons.filter(({ params }) =>
      ['rule', 'indicator'].some((key) => Reflect.get(params, key) === 'sponsor'),
    );
    expect(reasons.map(({ code, evidence }) => [code, evidence.map(({ list }) => list)])).toEqual([
      ['rule-failed', ['roles']],
    ]);
    const { reasons: said } = explain(verdict, { locale: 'en', case: subject });
    expect(said.find(({ evidence }) => evidence.length > 0)?.evidence).toEqual(['roles: o']);
  });

  test('the public budget of a desa is not that of the region', () => {
    const verdict = validateTwoPillar(
      caseOf(
        { parties: [party('d', 'government', 'desa'), rw], contributions: [funds('d', 'public-budget')] },
        'parties',
        'contributions',
        'roles',
      ),
    );
    expect(outcomeOf(verdict, 'funding.apbd')).toBe('failed');
    expect(outcomeOf(verdict, 'rs.5')).toBe('failed');
  });
});

describe('where a desa stands in place of the kelurahan', () => {
  const desa = party('d', 'government', 'desa');

  test('who holds a role of the kelurahan all the same is named', () => {
    const roles = [held('d', 'facilitator', ['two-pillar-model.kel.5'])];
    const verdict = validateTwoPillar(caseOf({ parties: [desa, rw], roles }, 'roles', 'parties'));
    for (const rule of ['facilitator', 'kel.5'])
      expect(findingOf(verdict, rule)).toMatchObject({ outcome: 'passed', params: { parties: ['d'] } });
    expect(outcomeOf(verdict, 'kel.6')).toBe('inapplicable');
  });

  test.each([
    ['another office may be the kelurahan', [desa, party('k', 'government')]],
    ['the desa is no partner', [{ ...desa, standing: 'overseer' as const }]],
    ['a company calls itself a village', [party('v', 'business', 'village')]],
  ])('it is not known to, where %s', (_, parties) => {
    expect(outcomeOf(validateTwoPillar(caseOf({ parties })), 'kel.1')).toBe('cannot-tell');
  });
});

describe('Four-Pillar', () => {
  test.each([
    ['a company', firm],
    ['a bank', party('bank', 'finance')],
    ['a state firm coded as government', party('pt', 'government', 'bumn')],
  ])('%s is of the private sector', (_, one) => {
    expect(outcomeOf(validateFourPillar(caseOf({ parties: [one] }, 'parties')), 'private-sector')).toBe(
      'passed',
    );
  });

  test('a state firm is no government', () => {
    const verdict = validateFourPillar(caseOf({ parties: [party('pt', 'government', 'bumd')] }, 'parties'));
    expect(outcomeOf(verdict, 'local-government')).toBe('failed');
  });

  test.each([
    ['programme funds', funds('setda', 'public-budget', { function: 'actuating' }), 'failed'],
    ['funds of no function in particular', funds('setda', 'public-budget'), 'failed'],
    ['funds for supervision', funds('setda', 'public-budget', { function: 'controlling' }), 'passed'],
    ['funds of which the source is not told', funds('setda', undefined), 'cannot-tell'],
  ] as const)(
    'that the government provides no budget is judged of programme funds: %s',
    (_, row, outcome) => {
      const verdict = validateFourPillar(
        caseOf({ parties: [setda, firm], contributions: [row] }, 'contributions'),
      );
      expect(outcomeOf(verdict, 'gov.x')).toBe(outcome);
    },
  );

  test('it names no supervisors, so that they are no question', () => {
    const verdict = validateFourPillar({});
    expect(outcomeOf(verdict, 'supervisors')).toBe('inapplicable');
    expect(verdict.reasons.some(({ code }) => code === 'rule-not-stated')).toBe(true);
    expect(outcomeOf(verdict, 'accountability-medium')).toBe('cannot-tell');
  });
});

describe('leadership roles', () => {
  const lead = (roles: RoleHeld[], more: Partial<Case> = {}, ...complete: CompletableList[]) =>
    validateLeadershipRoles(caseOf({ parties: [setda, rw], roles, ...more }, ...complete));
  const duty = (id: string) => `participation-leadership-roles.${id}`;

  test.each([
    ['a resource act', [held('setda', 'sponsor', [duty('sponsor.provide-budget')])], {}, 'passed'],
    [
      'a contribution of funds',
      [held('setda', 'sponsor')],
      { contributions: [funds('setda', 'public-budget')] },
      'passed',
    ],
    ['nothing that is told', [held('setda', 'sponsor')], {}, 'cannot-tell'],
  ] as const)('the claim of a sponsor rests on %s', (_, roles, more, outcome) => {
    expect(outcomeOf(lead([...roles], more), 'sponsor.evidence')).toBe(outcome);
  });

  test('a role that nobody holds is missing, and asks for no evidence', () => {
    const verdict = lead([held('setda', 'sponsor')], {}, 'roles');
    expect(outcomeOf(verdict, 'champion')).toBe('failed');
    expect(outcomeOf(verdict, 'champion.evidence')).toBe('inapplicable');
  });

  test('one party that holds all three, and a facilitator with a stake, are notes and no failures', () => {
    const all = ['sponsor', 'champion', 'facilitator'].map((role) => held('setda', role));
    const verdict = lead(all, { benefits: [{ id: 'b', to: 'setda', kind: 'prestige' }] });
    for (const rule of ['roles.shared-out', 'facilitator.no-stake'])
      expect(findingOf(verdict, rule)).toMatchObject({ outcome: 'failed', severity: 'note' });
    const failures = verdict.findings.filter(
      ({ outcome, severity }) => outcome === 'failed' && severity === 'failure',
    );
    expect(failures).toEqual([]);
  });

  test('the manager has three roles with fifteen duties, and three requirements', () => {
    expect(validateManagerRoles({}).findings).toHaveLength(3 + 15 + 3);
  });
});

describe('the two models side by side', () => {
  const parties = [setda, rw, firm, campus];
  const both = [funds('setda', 'public-budget'), funds('firm', 'company-csr')];

  test.each([
    ['two-pillar', { parties: [setda, rw], contributions: both.slice(0, 1) }],
    ['four-pillar', { parties, contributions: both.slice(1) }],
    ['both', { parties, contributions: both }],
    ['neither', { parties: [rw, firm], contributions: both.slice(1) }],
  ] as const)('%s', (kind, parts) => {
    expect(compareModels(caseOf(parts, 'parties', 'contributions')).outcome).toEqual({ kind });
  });

  test('what is not known leaves open what it may be', () => {
    const open = compareModels(caseOf({ parties, contributions: both.slice(1) }));
    expect(open.outcome).toEqual({ kind: 'cannot-tell', possible: ['four-pillar', 'both'] });
    expect(compareModels(caseOf({ parties: [setda, rw] }, 'parties')).outcome).toEqual({
      kind: 'cannot-tell',
      possible: ['two-pillar', 'neither'],
    });
  });

  test('every aspect of the published comparison is there, in its order; two of them decide', () => {
    const { aspects: told } = compareModels(caseOf({ parties }));
    expect(told.map(({ aspect }) => aspect)).toEqual(aspects.aspects.map(({ id }) => id));
    expect(modelAspectIds).toEqual(aspects.aspects.map(({ id }) => id));
    expect(told.filter(({ decides }) => decides).map(({ aspect }) => aspect)).toEqual(['pillars', 'funding']);
    const pillars = told.find(({ aspect }) => aspect === 'pillars');
    expect(pillars?.models['four-pillar-model']).toEqual({
      met: ['local-government', 'private-sector', 'community', 'university'],
      missing: [],
      unknown: [],
    });
  });

  test('a pillar that does not apply keeps a model out as one that is missing does', () => {
    const observations = [{ indicator: 'four-pillar-model.university', level: 'not-applicable' }] as const;
    const subject = caseOf({ parties: [setda, rw, firm], contributions: both.slice(1), observations });
    expect(compareModels(subject).outcome).toEqual({
      kind: 'cannot-tell',
      possible: ['two-pillar', 'neither'],
    });
  });

  test('what is no case is refused', () => {
    expect(thrownBy(() => compareModels({} as Case)).code).toBe('invalid-input');
  });
});

describe('prerequisites', () => {
  test('of the Four-Pillar Model the agreement is mandatory: missing, or open, it blocks', () => {
    expect(scorePrerequisites('four-pillar-model', { mandatory: 'out' }).blocking).toEqual({
      failed: ['mandatory'],
      open: [],
    });
    expect(scorePrerequisites('four-pillar-model', {}).blocking).toEqual({ failed: [], open: ['mandatory'] });
    expect(scorePrerequisites('two-pillar-model', {}).blocking).toEqual({ failed: [], open: [] });
  });

  test('the steps to the agreement are listed as means, and not scored', () => {
    const { groups, gaps } = scorePrerequisites('two-pillar-model', {
      'b.agreement': 'out',
      'b.step1': 'in',
      'b.step2': 'out',
    });
    expect(groups.b.score).toEqual({ lo: 0, hi: 0 });
    expect(gaps.find(({ item }) => item === 'b.agreement')?.means).toEqual(['b.step2', 'b.step3']);
  });

  test('a model that there is none of is refused', () => {
    expect(thrownBy(() => scorePrerequisites('three-pillar-model' as 'two-pillar-model', {})).code).toBe(
      'unknown-framework',
    );
  });
});
