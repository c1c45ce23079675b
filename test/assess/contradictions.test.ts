import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Contradiction } from '../../src/assess/contradictions.js';
import type { Case } from '../../src/case/case.js';
import { type ContradictionRule, contradictionRules } from '../../src/crosswalks/contradictions.js';
import { mechanismOrigins } from '../../src/crosswalks/origins.js';
import { type AnyDefinition, questionsOf, readsCases } from '../../src/forms/definition.js';
import { measurePower } from '../../src/frameworks/communication-convergence/measure-power.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { caseOf, judged, publishedCases } from './cases.js';

const rules: readonly ContradictionRule[] = contradictionRules;
const library: Readonly<Record<string, AnyDefinition>> = frameworks;

/** What of a case pulls against each other, by rule. */
const found = (subject: Case): Record<string, Contradiction['standing']> =>
  Object.fromEntries(assess(subject).contradictions.map(({ rule, standing }) => [rule, standing]));

const conjugation = judged({
  'partnership-archetypes.complementarity': 'in',
  'partnership-archetypes.independence': 'in',
});
const citizenship = Object.keys(frameworks['csr-contribution-phases'].rows).map((row) => ({
  indicator: `csr-contribution-phases.${row}`,
  level: ['citizenship'],
  about: ['firm'],
}));
const charity = citizenship.map((row) => ({ ...row, level: ['charity'] }));
const topPhase = ['problem-solution.identification', 'problem-solution.initiation'].map((part) => ({
  indicator: `participation-phases.${part}`,
  level: 'in' as const,
  about: ['village'],
}));
const linear = judged({ 'power-layout.parity': 'in', 'power-layout.subordination': 'out' });
const subordinate = judged({ 'power-layout.parity': 'out', 'power-layout.subordination': 'in' });
const collaborative = judged(
  Object.fromEntries(
    Object.entries(frameworks['cg-stages'].rungs.collaborative.criteria).map(([id, side]) => [
      `cg-stages.${id}`,
      side,
    ]),
  ),
);
const benefit = judged({ 'partnership-archetypes.mutual-benefit': 'in' });
const byFirm = { decisions: [{ id: 'plan', subject: 'the plan', by: ['firm'] }] };
const together = { decisions: [{ id: 'plan', subject: 'the plan', by: ['firm', 'village'] }] };
const complete = { complete: ['decisions'] as const };

/** Of each rule: a case in which it is found, one that leaves it open, and one that rules it out. */
const table: Readonly<Record<string, Record<'found' | 'open' | 'absent', Partial<Case>>>> = {
  'archetype-without-two-parties': {
    found: { observations: [...judged({ 'partnership-preconditions.two-parties': 'out' }), ...conjugation] },
    open: { observations: judged({ 'partnership-preconditions.two-parties': 'out' }) },
    absent: { observations: conjugation },
  },
  'collaborative-without-joint-decisions': {
    found: { observations: [...collaborative, ...judged({ 'cg-success-factors.joint-decision': 'out' })] },
    open: { observations: collaborative },
    absent: { observations: [...collaborative, ...judged({ 'cg-success-factors.joint-decision': 'in' })] },
  },
  'patronage-without-subordination': {
    found: { observations: linear, dependencies: [{ of: 'village', on: 'firm', kind: 'patronage' }] },
    open: { observations: linear, dependencies: [{ of: 'village', on: 'firm', kind: 'financial' }] },
    absent: { observations: linear, complete: ['dependencies'] },
  },
  'top-phase-without-a-decision-by-the-community': {
    found: { observations: topPhase, ...byFirm, ...complete },
    open: { observations: topPhase, ...byFirm },
    absent: { observations: topPhase, ...together, ...complete },
  },
  'top-phase-and-unilateral-decisions': {
    found: { observations: topPhase, ...byFirm },
    open: { observations: topPhase },
    absent: { observations: topPhase, ...together, ...complete },
  },
  'pseudo-and-mutual-benefit': {
    found: { observations: [...benefit, ...judged({ 'partnership-archetypes.balance': 'mostly-out' })] },
    open: { observations: benefit },
    absent: { observations: [...benefit, ...judged({ 'partnership-archetypes.balance': 'in' })] },
  },
  'mutual-benefit-without-agreement': {
    found: { observations: benefit, complete: ['agreements'] },
    open: { observations: benefit },
    absent: { observations: benefit, agreements: [{ kind: 'oral' }] },
  },
  'citizenship-and-one-way-communication': {
    found: { observations: [...citizenship, ...judged({ 'communication-convergence.two-way': 'out' })] },
    open: { observations: citizenship },
    absent: { observations: [...citizenship, ...judged({ 'communication-convergence.two-way': 'in' })] },
  },
  'charity-and-collaborative': {
    found: { observations: [...charity, ...collaborative] },
    open: { observations: charity },
    absent: { observations: [...citizenship, ...collaborative] },
  },
  'control-mutuality-and-unilateral-decisions': {
    found: { observations: judged({ 'relationship-management-theory.control-mutuality': 'in' }), ...byFirm },
    open: { observations: judged({ 'relationship-management-theory.control-mutuality': 'in' }) },
    absent: {
      observations: judged({ 'relationship-management-theory.control-mutuality': 'in' }),
      ...together,
      ...complete,
    },
  },
  'collaborative-and-subordinate': {
    found: { observations: [...collaborative, ...subordinate] },
    open: { observations: subordinate },
    absent: { observations: [...collaborative, ...linear] },
  },
  'collaborative-and-unilateral-decisions': {
    found: { observations: collaborative, ...byFirm },
    open: { observations: collaborative },
    absent: { observations: collaborative, ...together, ...complete },
  },
  'linear-union-and-dominated-communication': {
    found: { observations: [...linear, ...judged({ 'communication-convergence.domination': 'in' })] },
    open: { observations: linear },
    absent: { observations: [...subordinate, ...judged({ 'communication-convergence.domination': 'in' })] },
  },
};

test('every rule has its cases', () => {
  expect(Object.keys(table)).toEqual(rules.map(({ id }) => id));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is found, open and absent where it should be', () => {
    const cases = table[id];
    expect(found(caseOf(cases?.found))[id]).toBe('found');
    expect(found(caseOf(cases?.open))[id]).toBe('open');
    expect(found(caseOf(cases?.absent))[id]).toBeUndefined();
  });

  test('has evidence and a source where it is found', () => {
    const one = assess(caseOf(table[id]?.found)).contradictions.find(({ rule: found }) => found === id);
    expect(one).toMatchObject({ kind: rule.kind, standing: 'found', source: rule.source });
    expect(one?.claims.map(({ parties: _, ...claim }) => claim)).toEqual(rule.claims);
    // That nothing was agreed is told by a complete list: no row tells it.
    expect(one?.evidence.length).toBeGreaterThan(0);
  });

  test('is passed over where a framework of it is not asked', () => {
    const named = rule.claims.flatMap((claim) => ('framework' in claim ? claim.framework : []));
    const others = Object.values(library).flatMap((one) =>
      readsCases(one) && one.id !== named[0] ? one.id : [],
    );
    const { contradictions } = assess(caseOf(table[id]?.found), { frameworks: others as never });
    expect(contradictions.map((one) => one.rule)).not.toContain(id);
  });

  test('names what there is', () => {
    for (const claim of rule.claims) {
      if (!('framework' in claim)) continue;
      const definition = library[claim.framework];
      if (definition === undefined || !readsCases(definition)) throw new Error(claim.framework);
      if ('indicator' in claim) expect(Object.keys(questionsOf(definition))).toContain(claim.indicator);
      else if ('rule' in claim)
        expect('rules' in definition && Object.keys(definition.rules)).toContain(claim.rule);
      else
        for (const member of claim.holds) {
          const { types = {}, rungs = {}, columns = {} } = definition as unknown as Record<string, object>;
          expect(Object.keys({ ...types, ...rungs, ...columns })).toContain(member);
        }
    }
  });
});

describe('two questions of which one draws on the other', () => {
  const pairs = mechanismOrigins().flatMap(({ from, to }) => {
    const ends = [from, to].map(({ framework, member = '' }) => {
      const definition = library[framework];
      const isAsked =
        definition !== undefined && readsCases(definition) && Object.hasOwn(questionsOf(definition), member);
      return isAsked ? `${framework}.${member}` : undefined;
    });
    const [one, other] = ends;
    return one !== undefined && other !== undefined ? [[one, other] as const] : [];
  });

  test('there are such', () => expect(pairs.length).toBeGreaterThan(10));

  test.each(pairs)('%s against %s', (one, other) => {
    const opposite = (levels: Parameters<typeof judged>[0]) =>
      assess(caseOf({ observations: judged(levels) })).contradictions.filter(
        ({ rule }) => rule === 'opposite-answers',
      );
    for (const [a, b] of [
      ['in', 'out'],
      ['out', 'in'],
      ['mostly-in', 'mostly-out'],
    ] as const) {
      const [contradiction, ...more] = opposite({ [one]: a, [other]: b });
      expect(more).toEqual([]);
      expect(contradiction).toMatchObject({ kind: 'tension', standing: 'found' });
      expect(contradiction?.evidence).toHaveLength(2);
    }
    expect(opposite({ [one]: 'in', [other]: 'mostly-in' })).toEqual([]);
    expect(opposite({ [one]: 'in' })).toEqual([]);
    expect(opposite({ [one]: 'in', [other]: 0.5 })).toEqual([]);
  });
});

describe('dates', () => {
  const subject = caseOf({
    observations: topPhase,
    decisions: [{ id: 'plan', subject: 'the plan', by: ['firm'], date: '2020' }],
  });
  const standing = (asOf?: string) =>
    assess(subject, asOf === undefined ? {} : { asOf }).contradictions.find(
      ({ rule }) => rule === 'top-phase-and-unilateral-decisions',
    )?.standing;

  test('a decision that is later than the day does not count, and one that may be leaves it open', () => {
    expect(standing()).toBe('found');
    expect(standing('2020')).toBe('found');
    expect(standing('2020-06')).toBe('open');
    // The list is not complete: an earlier decision may not be told.
    expect(standing('2019')).toBe('open');
  });
});

describe('patronage is of one partner on another', () => {
  const overseer = { id: 'office', name: 'Office', sector: 'government', standing: 'overseer' } as const;
  const parties = [...(caseOf().parties ?? []), overseer];
  test.each([
    ['a party on itself', { of: 'firm', on: 'firm' }],
    ['one who is no partner', { of: 'office', on: 'firm' }],
    ['on one who is no partner', { of: 'village', on: 'office' }],
  ])('%s is none', (_, tie) => {
    const facts = { parties, observations: linear, dependencies: [{ ...tie, kind: 'patronage' as const }] };
    expect(found(caseOf(facts))['patronage-without-subordination']).toBe('open');
    const whole = caseOf({ ...facts, complete: ['dependencies'] });
    expect(found(whole)['patronage-without-subordination']).toBeUndefined();
    expect(measurePower(whole).dependencies.patronage).toEqual([]);
  });
});

test('the Surakarta finding itself is a tension', () => {
  const surakarta = publishedCases.get('surakarta-puskesmas');
  if (!surakarta) throw new Error('no case');
  expect(found(surakarta)).toMatchObject({ 'pseudo-and-mutual-benefit': 'found' });
});
