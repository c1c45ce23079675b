import { describe, expect, test } from 'vitest';
import { auditHistory } from '../../../src/forms/procedure/audit-history.js';
import type { HistoryOf } from '../../../src/forms/procedure/ids.js';
import { daysOf } from '../../case/calendar.js';
import { grant } from './grant.js';

type Event = HistoryOf<typeof grant>['events'][number];

interface World {
  readonly events: readonly Event[];
  readonly asOf: string;
}

/** What a history would be if every day were known: every choice of days, none of them after the day of reading. */
function worldsOf({ events, asOf }: World): World[] {
  const [one, other] = events;
  const days = (event: Event | undefined) => (event?.date === undefined ? [undefined] : daysOf(event.date));
  const at = (event: Event | undefined, date: string | undefined) =>
    event && date ? [{ ...event, date }] : [];
  return daysOf(asOf).flatMap((until) =>
    days(one).flatMap((first) =>
      days(other)
        .map((second) => ({ events: [...at(one, first), ...at(other, second)], asOf: until }))
        .filter((world) => world.events.every(({ date }) => date <= until)),
    ),
  );
}

/** The findings of one rule, each by what it looks at. */
function found({ events, asOf }: World, rule: string, complete: boolean) {
  const { findings } = auditHistory(grant, { events, ...(complete && { complete }) }, { asOf });
  return new Map(
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ check, outcome, params }) => [
        params.period?.first ?? String(check === 'deadline' ? (params.after ?? params.at) : params.at),
        { outcome, ...params },
      ]),
  );
}

const near = ['2016-01', '2016-02', '2016-01-31', '2016-02-29', '2016-03-01'];
const read = ['2016-02-29', '2016-03-01', '2016-04-15'];

/** Pairs of dates, with a day of reading that neither is surely after; and single dates with a month of reading too. */
const pairs = near.flatMap((one) =>
  near.flatMap((other) =>
    read
      .filter((asOf) => [one, other].every((date) => (daysOf(date)[0] ?? '') <= asOf))
      .map((asOf) => [one, other, asOf] as const),
  ),
);
const singles = near.flatMap((one) =>
  ['2016-03', '2016-04', ...read]
    // A month of reading is independent of the date only where it is wholly after it.
    .filter((asOf) => (asOf.length > 7 ? (daysOf(one)[0] ?? '') : (daysOf(one).at(-1) ?? '')) <= asOf)
    .map((asOf) => [one, asOf] as const),
);

const carry = (date: string): Event => ({ event: 'carry', date });
const tell = (date: string): Event => ({ event: 'tell', date });

describe.each([true, false])('of a history that is complete (%s), a deadline', (complete) => {
  const agrees = (given: World) => {
    const [verdict] = [...found(given, 'tell-in-time', complete).values()];
    // Days that do not go with the list are none that the dates mean; where there are no others, it is open what met it.
    const worlds = worldsOf(given).filter(
      ({ events: [from, to] }) => !to?.date || (from?.date ?? '') <= to.date,
    );
    const each = worlds.flatMap((world) => [...found(world, 'tell-in-time', complete).values()]);
    const [only = 'open', ...more] = [...new Set(each.map(({ standing }) => standing))];
    expect([given, verdict?.standing]).toEqual([given, more.length > 0 ? 'open' : only]);
    const late = each.flatMap(({ daysLate }) => daysLate ?? []);
    if (verdict?.daysLate)
      expect(verdict.daysLate).toEqual({
        lo: Math.min(...late.map(({ lo }) => lo)),
        hi: Math.max(...late.map(({ hi }) => hi)),
      });
    return verdict?.standing;
  };

  test('that was met is decided exactly where all days that the dates may mean agree', () => {
    const standings = pairs.map(([from, to, asOf]) => agrees({ events: [carry(from), tell(to)], asOf }));
    expect(new Set(standings)).toEqual(new Set(['kept', 'late', 'open']));
  });

  test('that was not met too, as of a day or of a month', () => {
    const standings = singles.map(([from, asOf]) => agrees({ events: [carry(from)], asOf }));
    expect(new Set(standings)).toEqual(new Set(['not-yet-due', 'open', ...(complete ? ['overdue'] : [])]));
  });
});

test('an order of dates is decided exactly where all days that they may mean agree', () => {
  const outcomes = pairs.map(([from, to, asOf]) => {
    const given = { events: [carry(from), tell(to)], asOf };
    const verdict = found(given, 'tell.dates', false).get('1')?.outcome;
    const each = worldsOf(given).map((world) => found(world, 'tell.dates', false).get('1')?.outcome);
    const [only, ...more] = [...new Set(each)];
    expect([given, verdict]).toEqual([given, more.length > 0 ? 'cannot-tell' : only]);
    return verdict;
  });
  expect(new Set(outcomes)).toEqual(new Set(['passed', 'failed', 'cannot-tell']));
});

describe('a cadence', () => {
  const begun = ['2015-09-30', '2015-10', '2016-01-01', '2016-01'];
  const met = ['2015-12', '2016-03-31', '2016-05'];
  const until = ['2016-03-31', '2016-04-01', '2016-07-01'];

  test('decides what all days that the dates may mean agree on, and nothing else', () => {
    const standings = new Set<unknown>();
    for (const one of begun)
      for (const other of met)
        for (const asOf of until) {
          if ([one, other].some((date) => (daysOf(date)[0] ?? '') > asOf)) continue;
          const given = {
            events: [
              { event: 'ask', date: one },
              { event: 'meet', date: other },
            ] as const,
            asOf,
          };
          const verdict = found(given, 'meets-quarterly', true);
          const worlds = worldsOf(given).map((world) => found(world, 'meets-quarterly', true));
          for (const [period, { standing }] of verdict) {
            const there = worlds.map((world) => world.get(period)?.standing);
            const [only, ...more] = [...new Set(there)];
            // A quarter that had not begun, or that is not read up to, is none in some of them.
            const isAgreed = more.length === 0 || (standing === 'not-yet-due' && !there.includes('overdue'));
            if (standing !== 'open') expect([given, period, isAgreed]).toEqual([given, period, true]);
            else expect([given, period, more.length > 0 || only === 'open']).toEqual([given, period, true]);
            standings.add(standing);
          }
        }
    expect(standings).toEqual(new Set(['kept', 'overdue', 'not-yet-due', 'open']));
  });
});
