import { expect, test } from 'vitest';
import type { Agreement, Case, Observation } from '../../src/case/case.js';
import type { Level } from '../../src/core/level.js';
import {
  type Precondition,
  preconditionIds,
} from '../../src/frameworks/partnership-preconditions/definition.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { thrownBy } from '../core/thrown-by.js';

test.each([
  ['in', 'passed'],
  ['mostly-in', 'passed'],
  ['mostly-out', 'failed'],
  ['out', 'failed'],
  [0.5, 'cannot-tell'],
  ['unknown', 'cannot-tell'],
  ['refused', 'cannot-tell'],
  ['not-applicable', 'inapplicable'],
] as const)('from a record, a precondition at %s is %s', (level, outcome) => {
  for (const id of preconditionIds) {
    const { findings } = validatePreconditions({ [id]: level });
    expect(findings.map((one) => [one.rule, one.outcome])).toEqual(
      preconditionIds.map((each) => [each, each === id ? outcome : 'cannot-tell']),
    );
  }
});

test('every combination of answers is found precondition by precondition', () => {
  const outcomes = { in: 'passed', out: 'failed', unknown: 'cannot-tell' } as const;
  const answers = Object.keys(outcomes) as (keyof typeof outcomes)[];
  let records: Partial<Record<Precondition, Level>>[] = [{}];
  for (const id of preconditionIds)
    records = records.flatMap((one) => answers.map((level) => ({ ...one, [id]: level })));
  for (const record of records) {
    const found = validatePreconditions(record).findings.map((one) => one.outcome);
    expect(found).toEqual(preconditionIds.map((id) => outcomes[record[id] as keyof typeof outcomes]));
  }
});

test('a precondition that is not met is a failure, and says which', () => {
  const { findings } = validatePreconditions({ agreement: 'out' });
  expect(findings.find((one) => one.outcome === 'failed')).toMatchObject({
    rule: 'agreement',
    severity: 'failure',
    params: { indicators: ['agreement'] },
  });
});

const a = { id: 'a', name: 'A', sector: 'government' } as const;
const b = { id: 'b', name: 'B', sector: 'finance' } as const;
const c = { id: 'c', name: 'C', sector: 'community' } as const;

function caseOf(rest: Partial<Case>): Case {
  return { schema: 'kemitraan/case@1', id: 'case', title: 'A case', parties: [a, b], ...rest };
}

function found(subject: Case, rule: Precondition, asOf?: string) {
  const verdict = validatePreconditions(subject, asOf === undefined ? {} : { asOf });
  const derived = verdict.reasons.filter(
    (reason) => reason.code === 'derived-from-facts' && reason.params.indicator === rule,
  );
  return {
    outcome: verdict.findings.find((one) => one.rule === rule)?.outcome,
    contradicts: verdict.disagreements.some(
      ({ indicator, kind }) => indicator === rule && kind === 'judged-derived',
    ),
    derived: derived.length > 0,
    evidence: derived.flatMap((one) => one.evidence),
  };
}

const parties: readonly [title: string, rest: Partial<Case>, outcome: string][] = [
  ['two partners', {}, 'passed'],
  ['two partners, in a list that is complete', { complete: ['parties'] }, 'passed'],
  ['three partners', { parties: [a, b, c] }, 'passed'],
  ['two partners, one a part of the other', { parties: [a, { ...b, partOf: 'a' }] }, 'cannot-tell'],
  [
    'two partners, parts of one that is no partner',
    {
      parties: [
        { ...a, partOf: 'z' },
        { ...b, partOf: 'z' },
      ],
    },
    'passed',
  ],
  ['two partners, one said to be a part of itself', { parties: [a, { ...b, partOf: 'b' }] }, 'passed'],
  ['three partners, one a part of another', { parties: [a, b, { ...c, partOf: 'a' }] }, 'passed'],
  ['one partner, where others may be missing', { parties: [a] }, 'cannot-tell'],
  ['one partner, in a list that is complete', { parties: [a], complete: ['parties'] }, 'failed'],
  ['no partner, where some may be missing', { parties: [] }, 'cannot-tell'],
  ['no partner, in a list that is complete', { parties: [], complete: ['parties'] }, 'failed'],
  [
    'one partner and a beneficiary, complete',
    { parties: [a, { ...c, standing: 'beneficiary' }], complete: ['parties'] },
    'failed',
  ],
  ['one partner, another list complete', { parties: [a], complete: ['agreements'] }, 'cannot-tell'],
];

test.each(parties)('two parties, from a case: %s', (_, rest, outcome) => {
  expect(found(caseOf(rest), 'two-parties').outcome).toBe(outcome);
});

const complete = ['agreements'] as const;
const agreements: readonly [title: string, rest: Partial<Case>, outcome: string, asOf?: string][] = [
  ['a memorandum', { agreements: [{ kind: 'mou' }] }, 'passed'],
  [
    'a memorandum of one party',
    { parties: [a], agreements: [{ kind: 'mou', parties: ['a'] }] },
    'cannot-tell',
  ],
  ['a memorandum of nobody', { parties: [], agreements: [{ kind: 'mou' }] }, 'cannot-tell'],
  ['a contract', { agreements: [{ kind: 'contract' }] }, 'passed'],
  // The source asks for an agreement, not for a document.
  ['an oral agreement', { agreements: [{ kind: 'oral' }] }, 'passed'],
  ['an oral agreement, and surely no other', { agreements: [{ kind: 'oral' }], complete }, 'passed'],
  ['a regulation binds without being agreed', { agreements: [{ kind: 'regulation' }] }, 'cannot-tell'],
  ['a decree binds without being agreed', { agreements: [{ kind: 'decree' }] }, 'cannot-tell'],
  [
    'a regulation and a decree, and surely no other',
    { agreements: [{ kind: 'regulation' }, { kind: 'decree' }], complete },
    'failed',
  ],
  [
    'a contract beside a regulation',
    { agreements: [{ kind: 'regulation' }, { kind: 'contract' }], complete },
    'passed',
  ],
  ['none listed, where some may be missing', {}, 'cannot-tell'],
  ['none listed, another list complete', { complete: ['parties'] }, 'cannot-tell'],
  ['surely none', { agreements: [], complete }, 'failed'],
  ['all partners named', { agreements: [{ kind: 'mou', parties: ['b', 'a'] }] }, 'passed'],
  [
    'all partners named, and somebody else',
    { agreements: [{ kind: 'mou', parties: ['a', 'z', 'b'] }] },
    'passed',
  ],
  ['some partners named', { agreements: [{ kind: 'mou', parties: ['a'] }] }, 'cannot-tell'],
  [
    'some partners named, and surely no other',
    { agreements: [{ kind: 'mou', parties: ['a'] }], complete },
    'cannot-tell',
  ],
  [
    'a beneficiary need not agree',
    {
      parties: [a, b, { ...c, standing: 'beneficiary' }],
      agreements: [{ kind: 'mou', parties: ['a', 'b'] }],
    },
    'passed',
  ],
  [
    'a partner who came in later has to',
    { parties: [a, b, c], agreements: [{ kind: 'mou', parties: ['a', 'b'] }] },
    'cannot-tell',
  ],
  ['by then', { agreements: [{ kind: 'mou', date: '2014' }] }, 'passed', '2015'],
  ['undated', { agreements: [{ kind: 'mou' }] }, 'passed', '2015'],
  ['only later', { agreements: [{ kind: 'mou', date: '2016' }] }, 'cannot-tell', '2015'],
  [
    'only later, and surely no other',
    { agreements: [{ kind: 'mou', date: '2016' }], complete },
    'failed',
    '2015',
  ],
  ['perhaps later', { agreements: [{ kind: 'mou', date: '2015' }], complete }, 'cannot-tell', '2015-06'],
];

test.each(agreements)('an agreement, from a case: %s', (_, rest, outcome, asOf) => {
  expect(found(caseOf(rest), 'agreement', asOf).outcome).toBe(outcome);
});

test('what was read off the lists is said, with the rows that it rests on', () => {
  const mou: Agreement = { id: 'mou-1', kind: 'mou' };
  const subject = caseOf({ agreements: [{ kind: 'regulation' }, mou] });
  expect(found(subject, 'agreement')).toMatchObject({
    derived: true,
    evidence: [{ list: 'agreements', id: 'mou-1' }],
  });
  expect(found(subject, 'two-parties').evidence).toEqual([
    { list: 'parties', id: 'a' },
    { list: 'parties', id: 'b' },
  ]);
});

test.each(['shared-vision', 'mutual-need'] as const)('%s is read off no list: it has to be asked', (rule) => {
  const full = caseOf({
    agreements: [{ kind: 'contract' }],
    complete: ['parties', 'agreements', 'decisions', 'benefits'],
  });
  expect(found(full, rule)).toMatchObject({ outcome: 'cannot-tell', derived: false });
});

function judged(level: Level, rest: Partial<Observation> = {}): Observation {
  return { indicator: 'partnership-preconditions.agreement', level, ...rest };
}

const mou: readonly Agreement[] = [{ kind: 'mou' }];

test.each([
  ['a judged level wins over the list, and the contradiction is reported', [judged('out')], 'failed', true],
  ['a judged level that agrees with the list is no contradiction', [judged('in')], 'passed', false],
  ['a judged unknown does not win', [judged('unknown')], 'passed', false],
  ['that it does not apply contradicts the list', [judged('not-applicable')], 'inapplicable', true],
  [
    'observers who contradict each other are not settled by the list',
    [judged('in', { coder: 'x' }), judged('out', { coder: 'y' })],
    'cannot-tell',
    false,
  ],
] as const)('%s', (_, observations, outcome, contradicts) => {
  const subject = caseOf({ agreements: mou, observations });
  expect(found(subject, 'agreement')).toMatchObject({ outcome, contradicts });
});

test('functions that contradict each other are not settled by the list', () => {
  const observations = [judged('in', { function: 'planning' }), judged('out', { function: 'actuating' })];
  expect(found(caseOf({ agreements: mou, observations }), 'agreement').outcome).toBe('cannot-tell');
});

test('a judgement that may be later than the day is not settled by the list', () => {
  const subject = caseOf({ agreements: mou, observations: [judged('out', { date: '2015' })] });
  expect(found(subject, 'agreement', '2015-06').outcome).toBe('cannot-tell');
  expect(found(subject, 'agreement', '2014').outcome).toBe('passed');
});

test('need is felt by each partner: one that feels none is enough', () => {
  const need = (about: string, level: Level): Observation => ({
    indicator: 'partnership-preconditions.mutual-need',
    level,
    about: [about],
  });
  expect(
    found(caseOf({ observations: [need('a', 'in'), need('b', 'mostly-in')] }), 'mutual-need').outcome,
  ).toBe('passed');
  expect(found(caseOf({ observations: [need('a', 'in')] }), 'mutual-need').outcome).toBe('cannot-tell');
  expect(found(caseOf({ observations: [need('a', 'in'), need('b', 'out')] }), 'mutual-need').outcome).toBe(
    'failed',
  );
});

test('that nothing is written is no failure by itself', () => {
  // A field study made the missing document its criterion; the definition it names does not.
  const observations = [judged('mostly-in', { note: 'Both act on an understanding that nobody disputes.' })];
  expect(found(caseOf({ observations, agreements: [], complete }), 'agreement')).toMatchObject({
    outcome: 'passed',
    contradicts: true,
  });
  expect(found(caseOf({}), 'agreement').outcome).toBe('cannot-tell');
});

test('an agreement of a kind that there is none of is told by its place', () => {
  const given = {
    schema: 'kemitraan/case@1',
    id: 'c',
    title: 'C',
    agreements: [{ kind: 'mou' }, { kind: 'handshake' }],
  };
  const error = thrownBy(() => validatePreconditions(given as never));
  expect([error.code, error.parameter]).toEqual(['invalid-case', 'input.agreements[1].kind']);
});
