import { describe, expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import { explain } from '../../src/explain/explain.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import type { TypologyOutcome } from '../../src/forms/typology/verdict.js';
import { classifyCommunication } from '../../src/frameworks/communication-convergence/classify.js';
import {
  type CommunicationAttribute,
  type CommunicationType,
  communicationAttributeIds,
  communicationConvergence,
  communicationReadingIds,
  communicationTypeIds,
} from '../../src/frameworks/communication-convergence/definition.js';
import { communicationConvergenceWording as wording } from '../../src/frameworks/communication-convergence/wording.js';
import { references } from '../../src/references/references.js';
import { thrownBy } from '../core/thrown-by.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';
import { caseOf, told } from './communication-case.js';

type Outcome = TypologyOutcome<CommunicationType>;
type Plain = Extract<Outcome, { kind: 'dominant' | 'none' | 'hybrid' }>;

const only = (type: CommunicationType): Plain => ({ kind: 'dominant', type });
const both: Plain = { kind: 'hybrid', types: ['one-way', 'dominated'] };
const convergent = only('convergent');
const oneWay = only('one-way');
const dominated = only('dominated');

/** Two-way down, domination across, each from out to in, by hand. */
const corners = [
  ['out', oneWay, oneWay, both, both],
  ['mostly-out', oneWay, oneWay, both, both],
  ['mostly-in', convergent, convergent, dominated, dominated],
  ['in', convergent, convergent, dominated, dominated],
] as const;
const across = ['out', 'mostly-out', 'mostly-in', 'in'] as const;
const table = corners.flatMap(([twoWay, ...outcomes]) =>
  across.map((domination, index) => ({ 'two-way': twoWay, domination, outcome: outcomes[index] })),
);

test.each(table)('two-way $two-way and domination $domination', ({ outcome, ...levels }) => {
  expect(classifyCommunication(levels).outcome).toEqual(outcome);
});

test('every type, and the two together, is reached; convergent goes with no other', () => {
  const found = new Set(table.map(({ outcome }) => JSON.stringify(outcome)));
  expect(found).toEqual(new Set([convergent, oneWay, dominated, both].map((one) => JSON.stringify(one))));
});

const open = (...possible: Plain[]): Outcome => ({ kind: 'undetermined', possible, complete: true });

test.each([
  ['nothing known', {}, open(convergent, oneWay, dominated, both)],
  ['one way, whoever dominates', { 'two-way': 'out' }, open(oneWay, both)],
  ['both ways, whoever dominates', { 'two-way': 'in' }, open(convergent, dominated)],
  ['nobody dominates', { domination: 'out' }, open(convergent, oneWay)],
  ['somebody dominates', { domination: 'in' }, open(dominated, both)],
  ['domination is no question', { 'two-way': 'in', domination: 'not-applicable' }, { kind: 'none' }],
] as const)('%s', (_, levels, outcome) => {
  expect(classifyCommunication(levels).outcome).toEqual(outcome);
});

describe('the definition', () => {
  test('is what a definition of a caller’s own would have to be, with its words', () => {
    expect(defineTypology(communicationConvergence)).toBe(communicationConvergence);
    expect(Object.keys(communicationConvergence.attributes)).toEqual([...communicationAttributeIds]);
    expect(Object.keys(communicationConvergence.types)).toEqual([...communicationTypeIds]);
    expect(Object.keys(communicationConvergence.readings)).toEqual([...communicationReadingIds]);
    expect(JSON.parse(JSON.stringify(communicationConvergence))).toEqual(communicationConvergence);
  });

  test('claims nothing for the source but that communication ran one way, and was dominated', () => {
    const { basis, types, attributes } = communicationConvergence;
    expect(basis).toEqual({ model: 'ours', rule: 'ours' });
    expect(types.convergent.basis).toBe('ours');
    for (const one of [types['one-way'], types.dominated, ...Object.values(attributes)]) {
      expect(one.basis).toBe('adapted');
      expect(one.source.map(({ ref }) => ref)).toEqual(['antam']);
    }
    expect(references.antam.confidence).toBe('primary');
  });

  test('its cautions say so in both languages', () => {
    expect(wording.caution?.en).toMatch(/does not explain it.*this library’s/s);
    expect(wording.caution?.id).toMatch(/tanpa menjelaskannya.*pustaka ini/s);
  });

  test('works when nobody can write to it', () => {
    expect(
      classifyCommunication(deepFreeze({ 'two-way': 'in', domination: 'out' } as const)).outcome,
    ).toEqual(convergent);
  });
});

const level = (subject: Case, options = {}) => {
  const { lo, hi } = Object(classifyCommunication(subject, options).inputs['two-way']);
  return lo === 1 ? 'in' : hi === 0 ? 'out' : 'open';
};

/** Rows between two partners; what they come to; and what they come to where the list is complete. By hand. */
const rows: readonly [rows: readonly string[], level: string, complete: string][] = [
  // Of two who tell each other nothing, as far as is told, nothing is concluded.
  [[], 'open', 'open'],
  [['ab'], 'open', 'out'],
  [['ba'], 'open', 'out'],
  [['ab', 'ab'], 'open', 'out'],
  [['ab', 'ba'], 'in', 'in'],
  [['a=b'], 'in', 'in'],
  [['a=b', 'ab'], 'in', 'in'],
  [['a>b'], 'out', 'out'],
  [['a>b', 'ab'], 'out', 'out'],
  [['b>a', 'b>a'], 'out', 'out'],
  // Rows that contradict each other.
  [['a>b', 'ba'], 'open', 'open'],
  [['a>b', 'b>a'], 'open', 'open'],
  [['a>b', 'a=b'], 'open', 'open'],
  [['a>b', 'b=a'], 'open', 'open'],
  // Nobody but partners counts.
  [['ao', 'oa'], 'open', 'open'],
];

test.each(rows)('the rows %j: %s, and %s in a complete list', (row, plain, whole) => {
  for (const list of [told(...row), told(...row).reverse()]) {
    const subject = caseOf('ab', { communications: list });
    expect(level(subject)).toBe(plain);
    expect(level({ ...subject, complete: ['communications'] })).toBe(whole);
    expect(level({ ...subject, complete: ['decisions', 'parties'] })).toBe(plain);
  }
});

/** The same by management function: of all, of planning, of actuating. */
test.each([
  [['ab:planning', 'ba:actuating'], 'in', 'open', 'open'],
  [['a>b:planning'], 'open', 'out', 'open'],
  [['a>b:planning', 'ba:actuating'], 'in', 'out', 'open'],
  [['a>b:planning', 'a=b:actuating'], 'in', 'out', 'in'],
  [['a>b:planning', 'ba:planning'], 'open', 'open', 'open'],
  [['a=b'], 'in', 'in', 'in'],
  [['a>b'], 'out', 'out', 'out'],
  // What speaks of all functions stands in those that nobody denies it in.
  [['a>b:planning', 'ba'], 'in', 'open', 'open'],
  [['a>b', 'ba:planning'], 'open', 'open', 'out'],
  [['a>b:planning', 'a>b:organizing', 'a>b:actuating', 'a>b:controlling'], 'out', 'out', 'out'],
] as const)('the rows %j: %s in all, %s in planning, %s in actuating', (row, all, planning, actuating) => {
  const subject = caseOf('ab', { communications: told(...row) });
  expect(level(subject)).toBe(all);
  expect(level(subject, { function: 'planning' })).toBe(planning);
  expect(level(subject, { function: 'actuating' })).toBe(actuating);
});

/** The same by the middle of 2015: 2014 counts, 2016 does not, 2015 may. */
test.each([
  [['a=b@2014'], 'in', 'in'],
  [['a=b@2015'], 'open', 'open'],
  [['a=b@2016'], 'open', 'open'],
  [['a>b@2014', 'ba@2016'], 'out', 'out'],
  [['a>b@2014', 'ba@2015'], 'open', 'open'],
  [['a>b@2015', 'ba@2014'], 'open', 'open'],
  [['a=b@2014', 'a>b@2015'], 'open', 'open'],
  [['a>b@2015'], 'open', 'out'],
  [['ab@2014', 'ba@2015'], 'open', 'open'],
] as const)('by June 2015 the rows %j: %s, and %s in a complete list', (row, plain, whole) => {
  const subject = caseOf('ab', { communications: told(...row) });
  expect(level(subject, { asOf: '2015-06' })).toBe(plain);
  expect(level({ ...subject, complete: ['communications'] }, { asOf: '2015-06' })).toBe(whole);
});

describe('more than two partners', () => {
  const complete = ['communications'] as const;

  test('one pair without two ways is enough, and is named; a pair nobody spoke of cannot undo it', () => {
    const verdict = classifyCommunication(caseOf('abc', { communications: told('a=b', 'b>c') }));
    expect(verdict.inputs['two-way']).toEqual({ lo: 0, hi: 0 });
    expect(verdict.reasons.find(({ code }) => code === 'binding-parties')?.params).toEqual({
      indicator: 'two-way',
      parties: ['b', 'c'],
      partners: 3,
    });
  });

  test('all pairs have to be two-way; that one is open leaves it open', () => {
    expect(level(caseOf('abc', { communications: told('a=b', 'b=c') }))).toBe('open');
    expect(level(caseOf('abc', { communications: told('a=b', 'b=c', 'ca', 'ac') }))).toBe('in');
  });

  test('in a complete list, two partners who tell each other nothing are not one-way: that stays open', () => {
    const verdict = classifyCommunication(caseOf('abc', { communications: told('a=b', 'b=c'), complete }));
    expect(verdict.inputs['two-way']).toEqual({ lo: 0, hi: 1 });
    expect(verdict.status['one-way']).toBe('possible');
    // One row that runs one way is enough.
    expect(level(caseOf('abc', { communications: told('a=b', 'b=c', 'ca'), complete }))).toBe('out');
  });

  test('silence says nothing of a part or a whole: one may speak for the other', () => {
    const subject = caseOf('abc', { communications: told('a=b'), complete });
    const parties = (subject.parties ?? []).map((one) => (one.id === 'c' ? { ...one, partOf: 'b' } : one));
    expect(level({ ...subject, parties })).toBe('open');
    // What a row says does: the part is a partner of its own.
    expect(level({ ...subject, parties, communications: told('a=b', 'a>c') })).toBe('out');
  });

  test('whom somebody judged, facts do not speak of; where they differ it is said', () => {
    const judged = (one: Observation['level'], ...about: string[]): Observation => ({
      indicator: 'communication-convergence.two-way',
      level: one,
      about,
    });
    const subject = caseOf('abc', { communications: told('a=b', 'b=c', 'a>c') });
    expect(level(subject)).toBe('out');
    const verdict = classifyCommunication({ ...subject, observations: [judged('in', 'a', 'c')] });
    expect(verdict.inputs['two-way']).toEqual({ lo: 1, hi: 1 });
    expect(verdict.disagreements).toEqual([{ indicator: 'two-way', kind: 'judged-derived' }]);
    const agreed = classifyCommunication({ ...subject, observations: [judged('mostly-out', 'c', 'a')] });
    expect(agreed.inputs['two-way']).toEqual({ lo: 1 / 3, hi: 1 / 3 });
    expect(agreed.disagreements).toEqual([]);
  });

  test('one partner or none has nobody to tell', () => {
    for (const partners of ['', 'a']) {
      expect(level(caseOf(partners, { complete }))).toBe('open');
      const { inputs } = classifyCommunication(caseOf(partners, { complete: ['communications', 'parties'] }));
      expect(inputs).toEqual({ 'two-way': 'not-applicable', domination: 'not-applicable' });
    }
  });
});

/** As the study tells it: the company tells the village and its people, nothing comes back, and it dominates. */
const antam: Case = {
  schema: 'kemitraan/case@1',
  id: 'antam-like',
  title: 'A mining company and a village',
  parties: [
    { id: 'antam', name: 'PT Aneka Tambang', sector: 'business' },
    { id: 'pemdes', name: 'Pemerintah Desa Pedalaman', sector: 'government' },
    { id: 'masyarakat', name: 'masyarakat Desa Pedalaman', sector: 'community' },
  ],
  communications: [
    { from: 'antam', to: 'pemdes', direction: 'one-way', locator: 'Abs-EN, par. 4, sentence 1' },
    { from: 'antam', to: 'masyarakat', direction: 'one-way', locator: 'Abs-EN, par. 4, sentence 1' },
  ],
  observations: [
    {
      indicator: 'communication-convergence.domination',
      level: 'in',
      about: ['antam', 'pemdes', 'masyarakat'],
    },
  ],
};

describe('the company of the study', () => {
  const verdict = classifyCommunication(antam);

  test('communicates one way and dominates, and does not converge, as the study finds', () => {
    expect(verdict.outcome).toEqual(both);
    expect(verdict.status).toEqual({ convergent: 'excluded', 'one-way': 'certain', dominated: 'certain' });
    expect(notPlain(verdict)).toEqual([]);
  });

  test('is the one by whom', () => {
    const binding = verdict.reasons.flatMap(({ code, params }) =>
      code === 'binding-parties' ? [params] : [],
    );
    expect(binding.find(({ indicator }) => indicator === 'domination')).toEqual({
      indicator: 'domination',
      parties: ['antam', 'pemdes', 'masyarakat'],
      partners: 3,
      acting: [{ by: 'antam', towards: ['pemdes', 'masyarakat'] }],
    });
  });

  test.each([
    [
      'en',
      /domination of communication .*PT Aneka Tambang towards Pemerintah Desa Pedalaman and masyarakat Desa Pedalaman,/,
    ],
    [
      'id',
      /dominasi komunikasi .*PT Aneka Tambang terhadap Pemerintah Desa Pedalaman dan masyarakat Desa Pedalaman,/,
    ],
  ] as const)('and %s says so', (locale, sentence) => {
    const definition = { ...communicationConvergence, wording };
    const { reasons, summary } = explain(verdict, { locale, case: antam, definition });
    expect(reasons.map(({ text }) => text).join('\n')).toMatch(sentence);
    expect(summary).toContain(wording.types['one-way'].label[locale]);
    expect(summary).toContain(wording.types.dominated.label[locale]);
  });

  test('whom nobody asked about dominating the company may, which changes nothing', () => {
    expect(verdict.inputs.domination).toEqual({ lo: 1, hi: 1 });
    expect(nextQuestions(communicationConvergence, verdict)).toEqual([]);
  });
});

test.each(['balance', 'from'])('%s is not asked', (id) => {
  expect(thrownBy(() => classifyCommunication({ [id]: 'in' } as never)).code).toBe('unknown-indicator');
});

test.each([
  ['itself', { from: 'a', to: 'a' }, 'input.communications[0].to'],
  ['nobody', { from: 'a', to: 'z' }, 'input.communications[0].to'],
  ['in a third direction', { from: 'a', to: 'b', direction: 'both' }, 'input.communications[0].direction'],
])('a row that tells %s is refused', (_, row, parameter) => {
  const subject = caseOf('ab', { communications: [row as never] });
  expect(thrownBy(() => classifyCommunication(subject))).toMatchObject({
    function: 'classifyCommunication',
    parameter,
  });
});

const attributes: readonly CommunicationAttribute[] = communicationAttributeIds;
test.each(attributes)('%s has words for every level in both languages', (id) => {
  for (const text of [...Object.values(wording.attributes[id].rubric), wording.attributes[id].question])
    for (const words of [text.en, text.id]) expect(words).toMatch(/^\p{Lu}.*[.?]$/u);
});
