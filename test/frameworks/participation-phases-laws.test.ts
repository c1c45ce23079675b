import { expect, test } from 'vitest';
import { type LevelName, levelNames } from '../../src/core/level.js';
import type { LadderOutcome } from '../../src/forms/ladder/verdict.js';
import { classifyParticipationPhase } from '../../src/frameworks/participation-phases/classify.js';
import {
  type ParticipationIndicator,
  type ParticipationPhase,
  participationIndicatorIds,
  participationPhaseIds,
} from '../../src/frameworks/participation-phases/definition.js';
import { notPlain } from '../forms/plain-json.js';

type Answers<Answer> = Readonly<Record<ParticipationIndicator, Answer>>;
type Known = 'out' | 'in';
type Asked = Known | 'unknown';

/** Every record with one of these answers to each of the five questions. */
function everyRecord<Answer>(answers: readonly Answer[]): Answers<Answer>[] {
  const longer = (records: object[], indicator: string) =>
    records.flatMap((record) => answers.map((answer) => ({ ...record, [indicator]: answer })));
  return participationIndicatorIds.reduce(longer, [{}]) as Answers<Answer>[];
}

/**
 * The phases are roles, not cumulative: neglect holds where ideas were offered and the other four are out; the place is
 * the highest phase whose own criteria are met. The number of the phase, 0 where there is none.
 */
function placeOf(known: Answers<Known>): number {
  const roles = [
    known.information,
    known.consultation,
    known['collaboration-control'],
    known['problem-solution'],
  ];
  const highest = roles.lastIndexOf('in');
  if (highest >= 0) return highest + 2;
  return known['ideas-offered'] === 'in' ? 1 : 0;
}

/** Every record of known answers that agrees with what is known of this one. */
const allKnown = everyRecord<Known>(['out', 'in']);
const completionsOf = (record: Answers<Asked>) =>
  allKnown.filter((known) =>
    participationIndicatorIds.every((id) => record[id] === 'unknown' || record[id] === known[id]),
  );
const placesOf = (record: Answers<Asked>) =>
  [...new Set(completionsOf(record).map(placeOf))].sort((a, b) => a - b);

/** The numbers of the phases that an outcome allows, in their order. */
function numbersIn(outcome: LadderOutcome<ParticipationPhase>): number[] {
  if (outcome.kind === 'held') throw new Error('The order is total.');
  const places = outcome.kind === 'undetermined' ? outcome.possible : [outcome];
  return places
    .map((one) => (one.kind === 'none' ? 0 : participationPhaseIds.indexOf(one.rung) + 1))
    .sort((a, b) => a - b);
}

const records = everyRecord<Asked>(['out', 'in', 'unknown']);
const found = new Map(records.map((record) => [JSON.stringify(record), classifyParticipationPhase(record)]));
function verdictOn(record: Answers<Asked>) {
  const verdict = found.get(JSON.stringify(record));
  if (!verdict) throw new Error('No such record.');
  return verdict;
}

test('there are 243 records of out, in and unknown', () => {
  expect(found.size).toBe(243);
});

test('each is placed as the words have it: what all completions agree on, or exactly what they leave', () => {
  for (const record of records) {
    const { outcome } = verdictOn(record);
    expect(numbersIn(outcome), JSON.stringify(record)).toEqual(placesOf(record));
    expect(outcome.kind === 'undetermined', JSON.stringify(record)).toBe(placesOf(record).length > 1);
    expect(outcome).not.toHaveProperty('reason');
  }
});

test('each phase is certain where it is met in all completions, excluded where in none, else possible', () => {
  const met = (known: Answers<Known>) => {
    const { 'ideas-offered': ideas, ...roles } = known;
    const answers = [
      roles.information,
      roles.consultation,
      roles['collaboration-control'],
      roles['problem-solution'],
    ];
    return [ideas === 'in' && !answers.includes('in'), ...answers.map((one) => one === 'in')];
  };
  for (const record of records) {
    const { status } = verdictOn(record);
    const sides = completionsOf(record).map(met);
    const expected = participationPhaseIds.map((_, rank) => {
      if (sides.every((one) => one[rank])) return 'certain';
      return sides.some((one) => one[rank]) ? 'possible' : 'excluded';
    });
    expect(Object.values(status), JSON.stringify(record)).toEqual(expected);
  }
});

test('every phase is reached, and none', () => {
  const placed = records.map((record) => numbersIn(verdictOn(record).outcome));
  const reached = new Set(placed.filter((numbers) => numbers.length === 1).flat());
  expect([...reached].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a place outlives whatever is learned, and no place comes back that was ruled out', () => {
  for (const record of records)
    for (const id of participationIndicatorIds) {
      if (record[id] !== 'unknown') continue;
      const before = numbersIn(verdictOn(record).outcome);
      for (const answer of ['out', 'in'] as const) {
        const after = numbersIn(verdictOn({ ...record, [id]: answer }).outcome);
        expect(before).toEqual(expect.arrayContaining(after));
      }
    }
});

test.each(participationIndicatorIds.slice(1))('more %s never lowers the place', (id) => {
  const lower = records.filter((record) => record[id] === 'out');
  expect(lower).toHaveLength(81);
  for (const record of lower) {
    const before = numbersIn(verdictOn(record).outcome);
    const after = numbersIn(verdictOn({ ...record, [id]: 'in' }).outcome);
    expect(after[0]).toBeGreaterThanOrEqual(before[0] ?? 0);
    expect(after.at(-1)).toBeGreaterThanOrEqual(before.at(-1) ?? 0);
  }
});

test('the four levels count by their side of the middle, in all 1,024 records', () => {
  const named = everyRecord<LevelName>(levelNames);
  expect(named).toHaveLength(1024);
  for (const record of named) {
    const sides = Object.fromEntries(
      Object.entries(record).map(([id, level]) => [
        id,
        level === 'in' || level === 'mostly-in' ? 'in' : 'out',
      ]),
    ) as Answers<Known>;
    expect(numbersIn(classifyParticipationPhase(record).outcome)).toEqual([placeOf(sides)]);
  }
});

test('labour without a say never raises the place, whatever else is known', () => {
  for (const record of records.filter((one) => one['collaboration-control'] === 'out')) {
    const { 'collaboration-control': _, ...rest } = record;
    const labour = {
      'collaboration-control.collaboration': 'in',
      'collaboration-control.control': 'out',
    } as const;
    expect(classifyParticipationPhase({ ...rest, ...labour })).toEqual(verdictOn(record));
  }
});

test('of two parts the lesser counts, in all pairs of levels', () => {
  for (const [whole, parts] of [
    ['collaboration-control', ['collaboration', 'control']],
    ['problem-solution', ['identification', 'initiation']],
  ] as const)
    for (const [one, first] of levelNames.entries())
      for (const [two, second] of levelNames.entries()) {
        const levels = { [`${whole}.${parts[0]}`]: first, [`${whole}.${parts[1]}`]: second };
        const { inputs } = classifyParticipationPhase(levels);
        const least = Math.min(one, two) / 3;
        const near = expect.closeTo(least, 12);
        expect(inputs[whole]).toEqual({ lo: near, hi: near });
      }
});

test('every verdict is plain JSON, whatever the order of the record', () => {
  for (const record of records) {
    const verdict = verdictOn(record);
    expect(notPlain(verdict)).toEqual([]);
    const reversed = Object.fromEntries(Object.entries(record).reverse());
    expect(classifyParticipationPhase(reversed)).toEqual(verdict);
    const unknown = participationIndicatorIds.filter((id) => record[id] === 'unknown');
    expect(verdict.unknown).toEqual(unknown);
    expect(verdict.coverage).toEqual({ known: 5 - unknown.length, applicable: 5, total: 5 });
  }
});
