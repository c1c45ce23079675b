import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/case/case.js';
import { classify } from '../../src/forms/classify.js';
import type { LadderDefinition } from '../../src/forms/ladder/definition.js';
import { thrownBy } from '../core/thrown-by.js';
import { aboutEach, caseOf, ladderOf } from './ladder/made.js';

const plain = ladderOf(['x', 'y'], { one: { x: 'in', y: 'in' } });
const parted: LadderDefinition = {
  ...plain,
  indicators: {
    ...plain.indicators,
    x: { ...plain.indicators.x, asks: 'partnership', parts: ['p', 'q'] } as never,
  },
};
const each = aboutEach(plain, ['community']);
const parties = [{ id: 'group', sector: 'community' } as const, { id: 'club', sector: 'community' } as const];
const read = (definition: LadderDefinition, rows: readonly Observation[], more: object = {}) =>
  [classify(definition, caseOf(parties, rows, more))].flat()[0];

describe('what a case says of a question', () => {
  test.each<[string, readonly Observation[], object]>([
    // The whole is no further in than any of its parts: what is said of one part alone bounds it.
    ['by one part', [{ indicator: 'made.x.p', level: 'mostly-out' }], { lo: 0, hi: 1 / 3 }],
    [
      'by both parts',
      [
        { indicator: 'made.x.p', level: 'in' },
        { indicator: 'made.x.q', level: 'mostly-in' },
      ],
      { lo: 2 / 3, hi: 2 / 3 },
    ],
    ['by itself', [{ indicator: 'made.x', level: 'out' }], { lo: 0, hi: 0 }],
  ])('%s', (_, rows, expected) => {
    expect(read(parted, rows)?.inputs.x).toEqual(expected);
  });

  test('is refused of a question that there is none of, with those that there are', () => {
    const error = thrownBy(() => read(parted, [{ indicator: 'made.z', level: 'in' }]));
    expect([error.code, error.parameter, error.value, error.remedy]).toEqual([
      'unknown-indicator',
      'input.observations[0].indicator',
      '"made.z"',
      'Use one of made.x, made.x.p, made.x.q, made.y.',
    ]);
  });

  test('is told with the case itself where the definition was read off it', () => {
    const told = (defines: readonly string[]) =>
      read(plain, [], { defines })?.reasons.filter(({ code }) => code === 'defining-case');
    expect(told(['made'])).toEqual([
      {
        code: 'defining-case',
        params: { case: 'made-case' },
        evidence: [],
        source: [{ ref: 'kemitraan' }],
      },
    ]);
    expect(told(['another'])).toEqual([]);
  });
});

test.each<[string, Partial<Observation>, readonly string[]]>([
  ['in an interview, as holder', { holder: 'club', method: 'interview' }, ['club']],
  ['in a survey, as holder', { holder: 'club', method: 'survey' }, ['club']],
  ['by an informant of theirs', { informant: 'chair' }, ['group']],
  ['by both', { holder: 'club', method: 'survey', informant: 'chair' }, ['group', 'club']],
  ['in a document, by nobody', { holder: 'club', method: 'document' }, []],
  ['by nobody who is said', {}, []],
])('who was asked is told: %s', (_, row, asked) => {
  const informants = [{ id: 'chair', party: 'group' }];
  const verdict = read(parted, [{ indicator: 'made.x', level: 'in', ...row }], { informants });
  expect(verdict?.scope?.asked).toEqual(asked);
});

test.each(['made', 'made.too'])(
  'rows on questions of a framework begin with its id, whatever it is: %s',
  (id) => {
    const rows = [
      { indicator: `${id}.x`, level: 'in' },
      { indicator: 'another.x', level: 'out' },
    ] as const;
    const asked = { ...parted, id, indicators: { ...parted.indicators } };
    expect(read(asked, rows)?.inputs.x).toEqual({ lo: 1, hi: 1 });
  },
);

test('a party may have identifiers, which no verdict reads', () => {
  const identifiers = [{ scheme: 'XI-TEST', id: '7' }];
  const [group, club] = parties;
  const rows = [{ indicator: 'made.y', level: 'in', about: ['group', 'club'] }] as const;
  const verdict = classify(plain, caseOf([{ ...group, identifiers } as never, club as never], rows));
  expect([verdict].flat()[0]?.inputs).toEqual([read(plain, rows)].flat()[0]?.inputs);
});

describe('what is no party is refused, whatever names it', () => {
  test.each<[string, object]>([
    ['nothing for a text', { contributions: [{ by: null, resource: 'land' }] }],
    ['nothing for a list', { activities: [{ subject: 'x', by: null }] }],
    ['nothing for who was consulted', { decisions: [{ subject: 'x', by: ['group'], consulted: null }] }],
    ['nothing for whom', { dependencies: [{ of: 'group', on: null, kind: 'technical' }] }],
  ])('%s', (_, facts) => {
    expect(thrownBy(() => read(plain, [], facts)).code).toBe('invalid-case');
  });
});

describe('of one party at a time', () => {
  test('a row that names nobody is refused as one that names no such party', () => {
    const error = thrownBy(() => read(each, [{ indicator: 'made.x', level: 'in' }]));
    expect([error.code, error.parameter, error.value]).toEqual([
      'unknown-party',
      'input.observations[0].about',
      'undefined',
    ]);
  });

  test('a function is named by rows up to the day that is asked for, and by none after it', () => {
    const rows = [
      { indicator: 'made.x', level: 'in', about: ['group'], function: 'planning', date: '2019' },
      { indicator: 'made.x', level: 'out', about: ['group'], function: 'controlling', date: '2022' },
    ] as const;
    const functionsAt = (asOf: string) =>
      classify(each, caseOf(parties.slice(0, 1), rows), { asOf }).map(({ scope }) => scope?.function);
    expect(functionsAt('2018')).toEqual([undefined]);
    expect(functionsAt('2020')).toEqual(['planning']);
    expect(functionsAt('2022')).toEqual(['planning', 'controlling']);
  });

  test('who was asked is told of each by itself', () => {
    const rows = [
      { indicator: 'made.x', level: 'in', about: ['group'], holder: 'group', method: 'survey' },
    ] as const;
    const scopes = classify(each, caseOf(parties, rows)).map(({ scope }) => [scope?.party, scope?.asked]);
    expect(scopes).toEqual([
      ['group', ['group']],
      ['club', []],
    ]);
  });

  test('the function that is asked for is told with each, and of a case without parties there is nobody', () => {
    const subject = caseOf(parties, [{ indicator: 'made.x', level: 'in', about: ['group'] }]);
    const scopes = classify(each, subject, { function: 'planning' }).map(({ scope }) => [
      scope?.party,
      scope?.function,
    ]);
    expect(scopes).toEqual([
      ['group', 'planning'],
      ['club', 'planning'],
    ]);
    const { parties: _, ...nobody } = caseOf([], []);
    expect(classify(each, nobody)).toEqual([]);
  });
});
