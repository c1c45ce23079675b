import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import { triangulateVerdicts } from '../../src/assess/triangulate-verdicts.js';
import type { Case, Observation } from '../../src/case/case.js';
import { rowId } from '../../src/case/row-id.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { communicationConvergence } from '../../src/frameworks/communication-convergence/definition.js';
import { partnershipPreconditions } from '../../src/frameworks/partnership-preconditions/definition.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { ladder, profile, village } from '../own/frameworks.js';
import { caseOf, judged } from './cases.js';

const at = (lo: number, hi = lo) => ({ lo, hi });

describe('what counts', () => {
  const unnamed: Observation = { indicator: 'power-layout.subordination', level: 'out', coder: 'b' };
  const subject = caseOf({
    informants: [{ id: 'head', party: 'village' }],
    observations: [
      { id: 'o1', indicator: 'power-layout.parity', level: 'in', date: '2019', coder: 'a' },
      { id: 'o2', indicator: 'power-layout.parity', level: 'out', date: '2021', coder: 'a' },
      {
        id: 'o3',
        indicator: 'power-layout.subordination',
        level: 'in',
        about: ['firm', 'village'],
        function: 'planning',
      },
      { id: 'o4', indicator: 'partnership-archetypes.balance', level: 'in' },
      // What one guesses of another's view is no evidence for it.
      { id: 'o5', indicator: 'power-layout.parity', level: 'in', informant: 'head', attributedTo: 'firm' },
      // It may be later than June 2020, and may not.
      { id: 'o6', indicator: 'power-layout.parity', level: 'out', date: '2020', about: ['firm', 'village'] },
      unnamed,
    ],
    benefits: [
      { id: 'b1', to: 'village', kind: 'income', date: '2021' },
      { id: 'b2', to: 'village', kind: 'income', date: '2020' },
      { to: 'firm', kind: 'reputation' },
    ],
    decisions: [{ id: 'd1', subject: 'x', by: ['firm'], date: '2022' }],
    agreements: [],
  });
  const read = () =>
    assess(subject, {
      frameworks: ['power-layout', 'cg-stages'],
      asOf: '2020-06',
    });

  test('are observations of what was asked, with whom and what they are about', () => {
    const { observed } = read();
    expect(observed).toEqual({
      'power-layout.parity': [
        { list: 'observations', id: 'o1' },
        { list: 'observations', id: 'o6', about: ['firm', 'village'] },
      ],
      'power-layout.subordination': [
        { list: 'observations', id: 'o3', about: ['firm', 'village'], function: 'planning' },
        { list: 'observations', id: rowId(unnamed) },
      ],
    });
    // No field is there without a value.
    expect(observed['power-layout.parity']?.map((row) => Object.keys(row))).toEqual([
      ['list', 'id'],
      ['list', 'id', 'about'],
    ]);
    expect(observed['power-layout.parity']?.[1]?.about).not.toBe(subject.observations?.[5]?.about);
  });

  test('and rows of facts, of each list that has any', () => {
    expect(read().counted).toEqual({
      parties: ['firm', 'village'],
      benefits: ['b2', rowId({ to: 'firm', kind: 'reputation' } as object)],
      decisions: [],
    });
  });

  test('and is summed up over the questions of all frameworks', () => {
    const total = 2 + Object.keys(frameworks['cg-stages'].indicators).length;
    // Each question is answered in and out, or may be, so that nothing is known of either.
    expect(read().coverage).toEqual({ answered: 0, frameworks: 2, known: 0, applicable: total, total });
  });

  test('what does not apply leaves what applies, and each party has its own', () => {
    const one = caseOf({
      parties: ['a', 'b'].map((id) => ({ id, name: id, sector: 'business' as const })),
      observations: [
        { indicator: 'power-layout.parity', level: 'not-applicable', note: 'None' },
        { indicator: 'power-layout.subordination', level: 'in' },
        { indicator: 'csr-contribution-phases.mission', level: ['charity'], about: ['a'] },
      ],
    });
    const rows = Object.keys(frameworks['csr-contribution-phases'].rows).length;
    expect(assess(one, { frameworks: ['power-layout', 'csr-contribution-phases'] }).coverage).toEqual({
      answered: 2,
      frameworks: 2,
      known: 1 + 1,
      applicable: 1 + 2 * rows,
      total: 2 + 2 * rows,
    });
  });

  test('the day is told where there is one', () => {
    const keys = (options: object) => Object.keys(assess(subject, { frameworks: [], ...options }));
    expect(keys({ asOf: '2020' })).toContain('asOf');
    expect(keys({})).not.toContain('asOf');
  });
});

describe('what does not go together', () => {
  const topPhase = ['identification', 'initiation'].map((part) => ({
    id: part,
    indicator: `participation-phases.problem-solution.${part}`,
    level: 'in' as const,
    about: ['village'],
  }));
  const asked = ['participation-phases'] as const;
  const rule = 'top-phase-and-unilateral-decisions';
  const told = (facts: Partial<Case>, frameworksAsked: readonly unknown[] = asked, asOf?: string) =>
    assess(caseOf(facts), { frameworks: frameworksAsked as never, ...(asOf !== undefined && { asOf }) })
      .contradictions;

  test('is told with each claim, of whom it is, and the rows that tell both', () => {
    const decisions = [{ id: 'plan', subject: 'the plan', by: ['firm'] }];
    const found = told({ observations: topPhase, decisions }).find((one) => one.rule === rule);
    expect(found).toEqual({
      rule,
      kind: 'tension',
      standing: 'found',
      claims: [
        {
          framework: 'participation-phases',
          holds: ['problem-identifier-solution-initiator'],
          parties: ['village'],
        },
        { decisions: 'some-alone-without-the-community', parties: ['firm'] },
      ],
      evidence: [
        { list: 'observations', id: 'identification' },
        { list: 'observations', id: 'initiation' },
        { list: 'decisions', id: 'plan' },
      ],
      source: [{ ref: 'lan', locator: '5.1.1' }],
    });
  });

  test('what is open rests on what is known of it alone', () => {
    const open = told({ observations: topPhase }).find((one) => one.rule === rule);
    expect(open).toMatchObject({ standing: 'open', claims: [{ parties: ['village'] }, { parties: [] }] });
    expect(open?.evidence.map(({ list }) => list)).toEqual(['observations', 'observations']);
    // The other way round: the decision is known, and the phase is not.
    const decisions = [{ id: 'plan', subject: 'the plan', by: ['firm'] }];
    const other = told({ decisions }).find((one) => one.rule === rule);
    expect(other).toMatchObject({ standing: 'open', evidence: [{ list: 'decisions', id: 'plan' }] });
  });

  test('where nothing of it is known there is nothing to tell', () => {
    expect(told({})).toEqual([]);
  });

  test('nor where a framework is about parties, and there is none of them, is it known not to be', () => {
    const one: Case = {
      ...caseOf({ observations: judged({ 'communication-convergence.two-way': 'out' }) }),
      parties: [{ id: 'village', name: 'Village', sector: 'community' }],
    };
    const { contradictions } = assess(one, {
      frameworks: ['csr-contribution-phases', 'communication-convergence'],
    });
    expect(contradictions.map(({ rule: id, standing }) => [id, standing])).toEqual([
      ['citizenship-and-one-way-communication', 'open'],
    ]);
  });

  test('what is found comes first, whatever the order of the rules', () => {
    // The first rule stays open, since no decision is said to be the last; the second is found.
    const decisions = [{ id: 'plan', subject: 'the plan', by: ['firm'] }];
    expect(told({ observations: topPhase, decisions }).map((one) => [one.rule, one.standing])).toEqual([
      [rule, 'found'],
      ['top-phase-without-a-decision-by-the-community', 'open'],
    ]);
  });

  test('two answers on opposite sides, each with its side, of nobody in particular', () => {
    const observations = judged({
      'collaboration-success-prerequisites.strong-trust.learning': 'in',
      'msp-characteristics.learning': 'mostly-out',
    });
    const both = ['collaboration-success-prerequisites', 'msp-characteristics'];
    expect(told({ observations }, both)).toEqual([
      {
        rule: 'opposite-answers',
        kind: 'tension',
        standing: 'found',
        claims: [
          { framework: both[0], indicator: 'strong-trust.learning', side: 'in', parties: [] },
          { framework: both[1], indicator: 'learning', side: 'out', parties: [] },
        ],
        evidence: observations.map(({ id }) => ({ list: 'observations', id })),
        source: [
          { ref: 'kemitraan' },
          { ref: 'lan', locator: '2.4, Table 2.1-prereq' },
          { ref: 'lan', locator: '2.1 to 2.3.3' },
        ],
      },
    ]);
    // One framework alone, either of the two, contradicts nothing.
    expect(both.map((id) => told({ observations }, [id]))).toEqual([[], []]);
  });
});

describe('facts are read by code of the library for its own definitions alone', () => {
  const spoken = caseOf({
    communications: [
      { from: 'firm', to: 'village', direction: 'two-way' },
      { from: 'village', to: 'firm', direction: 'two-way' },
    ],
    complete: ['parties', 'communications'],
  });
  const alone = caseOf({
    parties: [{ id: 'firm', name: 'Firm', sector: 'business' }],
    complete: ['parties'],
  });
  test.each([
    ['communication-convergence', communicationConvergence, spoken, 'two-way', at(1)],
    ['partnership-preconditions', partnershipPreconditions, alone, 'two-parties', at(0)],
  ] as const)('%s', (id, own, subject, question, level) => {
    const read = (definition: unknown) => {
      const { verdicts } = assess(subject, { frameworks: [definition as never] }) as never as {
        verdicts: Record<string, { inputs: Record<string, unknown> }>;
      };
      return verdicts[id]?.inputs[question];
    };
    const copy = structuredClone(own);
    // What a caller changes, or calls another version, is the caller's own, whose facts are read by its rules: it has none.
    expect([id, own, copy, { ...own, version: '9.0.0' }, { ...copy, source: [] }].map(read)).toEqual([
      level,
      level,
      level,
      at(0, 1),
      at(0, 1),
    ]);
  });
});

describe('what to ask next', () => {
  test('comes in one order: what settles most for sure, then on average, then what lies near others, then as asked', () => {
    const ids = Object.keys(assess(caseOf()).verdicts);
    const questions = nextQuestions(assess(caseOf()), 10_000);
    const ranks = questions.map(({ settles, related, framework }) => [
      -settles.atLeast,
      -settles.onAverage,
      -related.length,
      ids.indexOf(framework),
    ]);
    const compareRanks = (a: readonly number[], b: readonly number[]) =>
      a.map((one, place) => one - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
    expect(ranks).toEqual([...ranks].sort(compareRanks));
    // Each step of the order decides somewhere.
    for (const step of [0, 1, 2, 3])
      expect(
        ranks.some((rank, place) => {
          const next = ranks[place + 1];
          return next !== undefined && rank.findIndex((one, at) => one !== next[at]) === step;
        }),
      ).toBe(true);
    // What settles nothing is no question, and a share is one of what is open.
    for (const { settles } of questions) expect(settles.onAverage).toBeGreaterThan(0);
  });

  const wells = (each: object) =>
    defineLadder({
      form: 'ladder',
      id: 'wells',
      version: '1.0.0',
      basis: { model: 'ours', rule: 'ours' },
      source: [{ text: 'Handbook' }],
      order: 'total',
      ...each,
      indicators: {
        told: {
          asks: 'each' in each ? 'party' : 'partnership',
          basis: 'ours',
          rubric: 'ours',
          source: [{ text: 'H' }],
        },
        heard: {
          asks: 'each' in each ? 'party' : 'partnership',
          basis: 'ours',
          rubric: 'ours',
          source: [{ text: 'H' }],
        },
      },
      rungs: {
        low: { criteria: { told: 'in' }, basis: 'ours', source: [{ text: 'H' }] },
        high: { criteria: { heard: 'in' }, basis: 'ours', source: [{ text: 'H' }] },
      },
    } as never);

  // Three places are open: high, low, none. Heard leaves one of them (in) or two (out), told two either way, so that the least
  // is (3 - 2) / 3 of each, and the average (3 - 1.5) / 3 of the one.
  const third = 0.333333333333;
  test('by the share of what is open that it settles', () => {
    const definition = wells({});
    expect(
      nextQuestions(assess(caseOf(), { frameworks: [definition] }), 5, { definitions: [definition] }),
    ).toEqual([
      {
        framework: 'wells',
        indicator: 'heard',
        kind: 'ask',
        settles: { atLeast: third, onAverage: 0.5 },
        related: [],
      },
      {
        framework: 'wells',
        indicator: 'told',
        kind: 'ask',
        settles: { atLeast: third, onAverage: third },
        related: [],
      },
    ]);
  });

  test('of each party an equal part', () => {
    const definition = wells({ each: ['community'] });
    const parties = ['north', 'south'].map((id) => ({ id, name: id, sector: 'community' as const }));
    const ask = (subject: Case) =>
      nextQuestions(assess(subject, { frameworks: [definition] }), 9, { definitions: [definition] }).map(
        ({ party, indicator, settles }) => [party, indicator, settles.atLeast, settles.onAverage],
      );
    const sixth = 0.166666666667;
    expect(ask(caseOf({ parties }))).toEqual([
      ['north', 'heard', sixth, 0.25],
      ['south', 'heard', sixth, 0.25],
      ['north', 'told', sixth, sixth],
      ['south', 'told', sixth, sixth],
    ]);
    expect(ask(caseOf({ parties: parties.slice(1) }))).toEqual([
      ['south', 'heard', third, 0.5],
      ['south', 'told', third, third],
    ]);
  });

  test('where nothing can be answered nothing is asked', () => {
    // A profile of no columns, as nobody defines one.
    const bare = { ...profile, columns: {} } as never;
    expect(nextQuestions(assess(caseOf(), { frameworks: [bare] }), 10, { definitions: [bare] })).toEqual([]);
  });

  test('what observers differ on is to be reconciled', () => {
    const subject = caseOf({
      observations: ['in', 'out'].map((level, place) => ({
        indicator: 'power-layout.parity',
        level: level as 'in',
        coder: `c${place}`,
      })),
    });
    const kinds = nextQuestions(assess(subject, { frameworks: ['power-layout'] })).map(
      ({ indicator, kind }) => [indicator, kind],
    );
    expect(Object.fromEntries(kinds)).toEqual({ parity: 'reconcile', subordination: 'ask' });
  });

  test('what lies near is told both ways, while it is open', () => {
    const both = ['collaboration-success-prerequisites', 'msp-characteristics'] as const;
    const near = (subject: Case, indicator: string, asked: readonly (typeof both)[number][] = both) =>
      nextQuestions(assess(subject, { frameworks: asked }), 1000).find((one) => one.indicator === indicator)
        ?.related;
    expect(near(caseOf(), 'strong-trust.learning')).toEqual(['msp-characteristics.learning']);
    expect(near(caseOf(), 'learning')).toEqual(['collaboration-success-prerequisites.strong-trust.learning']);
    // Two of one framework lie near one of the other.
    expect(near(caseOf(), 'design-clarity.shared-goal')).toEqual([
      'msp-characteristics.shared-problem-aspiration',
      'msp-characteristics.agreed-dynamic-design',
    ]);
    expect(near(caseOf(), 'learning', ['msp-characteristics'])).toEqual([]);
    const answered = caseOf({ observations: judged({ 'msp-characteristics.agreed-dynamic-design': 'in' }) });
    expect(near(answered, 'design-clarity.shared-goal')).toEqual([
      'msp-characteristics.shared-problem-aspiration',
    ]);
  });
});

test('of observers, each alone and all joined, whole', () => {
  const parity = 'power-layout.parity';
  const subject: Case = {
    ...caseOf(),
    informants: [{ id: 'head' }, { id: 'clerk' }],
    sources: [{ id: 'minutes', citation: 'Minutes', kind: 'minutes', extent: 'full' }],
    observations: [
      { id: 'o1', indicator: parity, level: 'in', informant: 'head', method: 'interview', coder: 'a' },
      { id: 'o2', indicator: parity, level: 'out', informant: 'clerk', source: 'minutes', coder: 'a' },
      { id: 'o3', indicator: 'power-layout.subordination', level: 'out', informant: 'head', coder: 'b' },
      { id: 'o4', indicator: 'partnership-archetypes.balance', level: 'in', informant: 'clerk' },
      { id: 'o5', indicator: parity, level: 'in', informant: 'clerk', date: '2021' },
      { id: 'o6', indicator: parity, level: 'in' },
    ],
  };
  const result = triangulateVerdicts(powerLayout, subject, 'hull', { asOf: '2020' });
  const seen = (beside: typeof result.bySource) => ({
    each: beside.each.map(({ id, observations, verdict }) => [
      id,
      observations,
      verdict?.status['linear-union'],
    ]),
    unnamed: beside.unnamed,
    differ: beside.differ.map(({ member, kind }) => [member, kind]),
  });
  // A linear union is parity without subordination: in, of who says both; out, of who says that there is no parity; open, of who
  // says half of it. Subordinate union takes no parity, and linear-collaborative neither parity nor subordination.
  expect(seen(result.byInformant)).toEqual({
    each: [
      ['head', ['o1', 'o3'], 'certain'],
      ['clerk', ['o2'], 'excluded'],
    ],
    unnamed: ['o6'],
    differ: [
      ['subordinate-union', 'open'],
      ['linear-union', 'opposed'],
      ['linear-collaborative', 'open'],
    ],
  });
  expect(seen(result.bySource)).toEqual({
    each: [['minutes', ['o2'], 'excluded']],
    unnamed: ['o1', 'o3', 'o6'],
    differ: [],
  });
  expect(seen(result.byMethod)).toEqual({
    each: [['interview', ['o1'], 'possible']],
    unnamed: ['o2', 'o3', 'o6'],
    differ: [],
  });
  expect(seen(result.byCoder)).toMatchObject({
    each: [
      ['a', ['o1', 'o2'], 'possible'],
      ['b', ['o3'], 'possible'],
    ],
    unnamed: ['o6'],
  });
  expect(result.combined.inputs).toEqual({ parity: at(0, 1), subordination: at(0) });
  expect(result.factsAlone.inputs).toEqual({ parity: at(0, 1), subordination: at(0, 1) });
  const { framework, case: id, asOf, joining, joined } = result;
  expect({ framework, id, asOf, joining }).toEqual({
    framework: { id: 'power-layout', version: '1.0.0' },
    id: 'case',
    asOf: '2020',
    joining: { rule: 'hull' },
  });
  expect(joined.map(({ indicator, rule, from }) => [indicator, rule, from])).toEqual([
    [parity, 'hull', ['o1', 'o2', 'o6']],
  ]);
  expect(Object.keys(triangulateVerdicts(powerLayout, subject, 'hull'))).not.toContain('asOf');
});

test('a ladder about one party at a time is triangulated party by party', () => {
  const result = triangulateVerdicts(ladder, village, 'hull');
  expect([result.combined, result.factsAlone].map((one) => Array.isArray(one))).toEqual([true, true]);
});
