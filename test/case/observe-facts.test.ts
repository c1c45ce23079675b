import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/case/case.js';
import type { Fact } from '../../src/case/facts.js';
import { observe } from '../../src/case/observe.js';
import type { Applicable } from '../../src/core/interval.js';
import { type Kind, span, specs, unknown } from './reading.js';

/** What facts give: `a in`, `a>b out`, or `in` of the whole. */
function factOf(text: string, part?: string): Fact {
  const [level = 'in', whom] = text.split(' ').reverse();
  return {
    level: level as Fact['level'],
    ...(whom !== undefined && { about: whom.split('>') }),
    ...(part !== undefined && { part }),
    lists: ['benefits'],
    facts: [],
  };
}

/** What an observer says: as facts are written, but that a number is one. */
function rowOf(text: string): Observation {
  const [level = '', whom] = text.split(' ').reverse();
  return {
    indicator: 'test.question',
    level: Number.isNaN(Number(level)) ? (level as 'in') : Number(level),
    ...(whom !== undefined && { about: whom.split('>') }),
  };
}

interface Setting {
  readonly partners?: readonly string[];
  readonly partnersKnown?: boolean;
}

function seen(kind: Kind, rows: readonly string[], facts: readonly string[], setting: Setting = {}) {
  const { partners = ['a', 'b'], partnersKnown = true } = setting;
  const said = rows.map(rowOf);
  const known = facts.map((fact) => factOf(fact));
  const found = observe(specs[kind], (part) => (part === undefined ? said : []), known, {
    partners,
    partnersKnown,
  });
  return {
    level: found.level,
    caveats: found.caveats,
    // How many of what it rests on are observations, and how many facts.
    rests: [
      found.rows.filter((row) => 'indicator' in row).length,
      found.rows.filter((row) => 'facts' in row).length,
    ],
  };
}

describe('facts are heard of whom no observer speaks', () => {
  test.each<
    [
      title: string,
      Kind,
      rows: string[],
      facts: string[],
      level: Applicable,
      contradicts: boolean,
      rests: number[],
      setting?: Setting,
    ]
  >([
    ['of nobody else', 'each', [], ['a in', 'b in'], span(1), false, [0, 2]],
    ['of one, and the other is unknown', 'each', [], ['a in'], unknown, false, [0, 1]],
    ['of one, where one is enough', 'any', [], ['a in'], span(1), false, [0, 1]],
    ['beside an observer of the other', 'each', ['a mostly-in'], ['b in'], span(2 / 3), false, [1, 1]],
    [
      'not where an observer speaks, and they agree',
      'each',
      ['a in'],
      ['a in', 'b in'],
      span(1),
      false,
      [1, 1],
    ],
    // Facts tell the side: a judgement on that side, or on none, is not against them.
    [
      'a judgement on their side is none against them',
      'each',
      ['a mostly-in'],
      ['a in', 'b in'],
      span(2 / 3),
      false,
      [1, 1],
    ],
    ['nor is one on no side', 'each', ['a 0.5'], ['a in', 'b in'], span(0.5), false, [1, 1]],
    ['one on the other side is', 'each', ['a mostly-out'], ['a in', 'b in'], span(1 / 3), true, [1, 1]],
    ['and one that they are below', 'each', ['a mostly-in', 'b out'], ['a out'], span(0), true, [2, 0]],
    ['that it does not apply to one', 'each', ['a in'], ['a not-applicable', 'b in'], span(1), true, [1, 1]],
    ['an observer of the whole stands before them', 'each', ['in'], ['a out'], span(1), true, [1, 0]],
    ['and agrees with them', 'each', ['mostly-in'], ['a in'], span(2 / 3), false, [1, 0]],
    // Who is spoken of one by one stands before what is said of the whole.
    [
      'a fact on the whole stands for those that have none',
      'help',
      [],
      ['a>b out', 'out'],
      span(0),
      false,
      [0, 2],
    ],
    [
      'a fact on one direction says nothing of the other',
      'best-help',
      [],
      ['a>b out'],
      unknown,
      false,
      [0, 1],
    ],
    [
      'an observer of a pair speaks of each of its ends',
      'tie',
      ['a>b 0.75'],
      ['a out'],
      span(0, 0.75),
      true,
      [1, 0],
      { partners: ['a', 'b', 'c'] },
    ],
    ['of a relation with a direction it does not', 'help', ['b>a in'], ['a>b out'], span(0), false, [1, 1]],
    ['all together, if not one by one', 'any', ['a out', 'b out'], ['in'], span(0), true, [2, 0]],
    ['what lasts they do not tell', 'kept', [], ['a in', 'b in'], unknown, false, [0, 0]],
    [
      'of one who is no partner, which are none',
      'each',
      ['not-applicable'],
      ['z in'],
      'not-applicable',
      false,
      [1, 0],
    ],
    [
      'that it does not apply, as an observer says',
      'each',
      ['a not-applicable'],
      ['a not-applicable', 'b in'],
      span(1),
      false,
      [1, 1],
    ],
    [
      'that it applies to nobody, of whom nobody speaks',
      'each',
      [],
      ['a not-applicable', 'b not-applicable'],
      'not-applicable',
      false,
      [0, 2],
    ],
    [
      'that differ, which nobody is at odds over',
      'each',
      [],
      ['a in', 'a out', 'b in'],
      unknown,
      false,
      [0, 3],
    ],
    [
      'that it does not apply to one, of whom nobody speaks',
      'each',
      [],
      ['a not-applicable'],
      unknown,
      false,
      [0, 1],
    ],
    [
      'an observer of the whole, against one of whom one is enough',
      'any',
      ['in'],
      ['a out'],
      span(1),
      true,
      [1, 0],
    ],
    [
      'nobody, where nobody takes part',
      'each',
      [],
      ['a in'],
      'not-applicable',
      false,
      [0, 0],
      { partners: [] },
    ],
    [
      'nobody, where there is no pair',
      'tie',
      [],
      ['in'],
      'not-applicable',
      false,
      [0, 0],
      { partners: ['a'] },
    ],
    [
      'nobody, where there may be others',
      'tie',
      [],
      ['in'],
      unknown,
      false,
      [0, 0],
      { partners: ['a'], partnersKnown: false },
    ],
  ])('%s', (_, kind, rows, facts, level, contradicts, rests, setting) => {
    expect(seen(kind, rows, facts, setting)).toEqual({
      level,
      caveats: contradicts ? ['judged-derived'] : [],
      rests,
    });
  });
});

test('what lasts, said of one sub-question while it went on, does not count yet', () => {
  const lasting = { ...specs.both, afterwards: true } as const;
  const said = (part?: string) => (part === 'gives' ? [rowOf('a in')] : []);
  const found = observe(lasting, said, [], { partners: ['a'], partnersKnown: true }, {});
  expect([found.level, found.caveats, found.rows]).toEqual([unknown, ['period-open'], []]);
});

test('where a partner is judged as a whole, no fact on a sub-question is what it rests on', () => {
  const said = (part?: string) => (part === 'gains' ? [] : [rowOf('a in')]);
  const found = observe(specs.both, said, [factOf('a out', 'gains')], {
    partners: ['a'],
    partnersKnown: true,
  });
  expect([found.level, found.caveats]).toEqual([span(1), ['judged-derived']]);
  expect(found.rows.map((row) => 'facts' in row)).toEqual([false, false]);
});

describe('facts on sub-questions', () => {
  const both = (rows: Readonly<Record<string, string[]>>, facts: Readonly<Record<string, string[]>>) => {
    const known = Object.entries(facts).flatMap(([part, own]) => own.map((fact) => factOf(fact, part)));
    const found = observe(specs.both, (part = '') => (rows[part] ?? []).map(rowOf), known, {
      partners: ['a'],
      partnersKnown: true,
    });
    return [found.level, found.caveats];
  };

  test.each<
    [
      title: string,
      rows: Readonly<Record<string, string[]>>,
      facts: Readonly<Record<string, string[]>>,
      level: Applicable,
      contradicts: boolean,
    ]
  >([
    ['both', {}, { gives: ['a in'], gains: ['a out'] }, span(0), false],
    // What is said of the whole stands for the one, and a fact of the partner for the other.
    [
      'one, beside an observer of the whole',
      { gains: ['mostly-in'] },
      { gives: ['a in'] },
      span(2 / 3),
      false,
    ],
    ['one, and of the other nobody knows', {}, { gives: ['a in'] }, unknown, false],
    [
      'one, beside an observer of the other',
      { gains: ['a mostly-in'] },
      { gives: ['a in'] },
      span(2 / 3),
      false,
    ],
    [
      'against an observer of the same',
      { gains: ['a in'], gives: ['a out'] },
      { gives: ['a in'] },
      span(0),
      true,
    ],
    // z is no partner: what is said of both is said of a.
    [
      'against what is said of one beside another',
      { gives: ['a>z out'] },
      { gives: ['a in'] },
      span(0),
      true,
    ],
    ['against what is judged of both', { '': ['a in'] }, { gives: ['a out'] }, span(1), true],
    [
      'with what is judged of both',
      { '': ['a mostly-in'] },
      { gives: ['a in'], gains: ['a in'] },
      span(2 / 3),
      false,
    ],
    // Of what was judged to be no question the fact says nothing, and of both together it leaves all open.
    [
      'one, beside an observer to whom the other is no question',
      { gains: ['a not-applicable'] },
      { gives: ['a in'] },
      'not-applicable',
      false,
    ],
    [
      'against an observer to whom the same is no question',
      { gains: ['a not-applicable'] },
      { gains: ['a in'] },
      'not-applicable',
      true,
    ],
  ])('%s', (_, rows, facts, level, contradicts) => {
    expect(both(rows, facts)).toEqual([level, contradicts ? ['judged-derived'] : []]);
  });
});
