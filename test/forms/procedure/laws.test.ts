import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance } from '../../../src/forms/procedure/advance.js';
import { auditHistory, type HistoryOptions } from '../../../src/forms/procedure/audit-history.js';
import type { ProcedureEvent } from '../../../src/forms/procedure/history.js';
import { nextSteps } from '../../../src/forms/procedure/next-steps.js';
import type { ProcedureVerdict } from '../../../src/forms/procedure/verdict.js';
import { daysOf } from '../../case/calendar.js';
import { deepFreeze } from '../../deep-freeze.js';
import { everyProcedure } from '../../frameworks/procedures.js';
import { notPlain } from '../plain-json.js';
import { date, procedure, told } from './arbitrary.js';

/** One of the library's own, or a made one. */
const anyProcedure = fc.oneof(
  procedure,
  fc.constantFrom(...Object.values(everyProcedure).map(([definition]) => definition)),
);

const options = fc.option(
  date.map((asOf): HistoryOptions => ({ asOf })),
  { nil: {} },
);

/** A finding by what it looks at, whatever came of it. */
const keyOf = ({ rule, check, params }: ProcedureVerdict['findings'][number]) =>
  JSON.stringify([
    rule,
    check,
    params.event,
    check === 'cadence' ? params.period : check === 'deadline' ? (params.after ?? params.at) : params.at,
  ]);

const outcomesIn = (verdict: ProcedureVerdict) =>
  new Map(verdict.findings.map((finding) => [keyOf(finding), finding.outcome]));

test('every history of every procedure gets a verdict: plain data, the same again, of what is frozen too', () => {
  fc.assert(
    fc.property(told, options, ({ definition, history }, given) => {
      const verdict = auditHistory(definition, history, given);
      expect(notPlain(verdict)).toEqual([]);
      expect(auditHistory(deepFreeze(definition), deepFreeze(history), given)).toEqual(verdict);
      expect(nextSteps(definition, verdict)).toEqual(verdict.next);
      for (const { check, outcome, params } of verdict.findings) {
        if (params.daysLate) expect([outcome, params.daysLate.lo >= 1]).toEqual(['failed', true]);
        if (params.missing && outcome !== 'failed') expect(outcome).toBe('cannot-tell');
        expect(params.at === null && !['deadline', 'cadence'].includes(check)).toBe(false);
      }
    }),
  );
});

test('to declare it complete decides what could not be told, and changes nothing that was', () => {
  fc.assert(
    fc.property(told, options, ({ definition, history: { events } }, given) => {
      const partial = auditHistory(definition, { events }, given);
      const complete = outcomesIn(auditHistory(definition, { events, complete: true }, given));
      expect([...complete.keys()]).toEqual([...outcomesIn(partial).keys()]);
      for (const [key, outcome] of outcomesIn(partial))
        if (outcome !== 'cannot-tell') expect([key, complete.get(key)]).toEqual([key, outcome]);
    }),
  );
});

/** Dates within a date. */
function narrower(one: string): string[] {
  const months = [...new Set(daysOf(one).map((day) => day.slice(0, 7)))];
  return [...(one.length === 4 ? months : []), ...daysOf(one)];
}

const narrowed = (given: string): fc.Arbitrary<string> => fc.constantFrom(given, ...narrower(given));

test('a date that is better known never turns what was decided into something else', () => {
  fc.assert(
    fc.property(
      told.chain(({ definition, history }) =>
        fc.record({
          definition: fc.constant(definition),
          history: fc.constant(history),
          dates: fc.tuple(
            ...history.events.map(({ date: given }) =>
              given === undefined ? fc.option(date, { nil: undefined }) : narrowed(given),
            ),
          ),
        }),
      ),
      ({ definition, history, dates }) => {
        const events = history.events.map(({ date: _, ...event }, index): ProcedureEvent => {
          const better = dates[index];
          return { ...event, ...(better !== undefined && { date: better }) };
        });
        const before = auditHistory(definition, history, { asOf: '2017' });
        const narrower = auditHistory(definition, { ...history, events }, { asOf: '2017' });
        const after = outcomesIn(narrower);
        const isAtOdds = narrower.findings.some(
          ({ check, outcome }) => check === 'dates' && outcome === 'failed',
        );
        for (const finding of before.findings) {
          if (finding.check === 'cadence' || finding.outcome === 'cannot-tell') continue;
          // Where the dates turn out not to go with the list, it is open what met a deadline.
          if (finding.check === 'deadline' && isAtOdds && after.get(keyOf(finding)) === 'cannot-tell')
            continue;
          // What an undated event was passed over for is not compared with it once it has a date.
          const isKnown = finding.check !== 'dates' || history.events.every((one) => one.date !== undefined);
          if (isKnown)
            expect([keyOf(finding), after.get(keyOf(finding))]).toEqual([keyOf(finding), finding.outcome]);
        }
      },
    ),
  );
});

test('a history made by going on from state to state is in order, and stands where it leads', () => {
  fc.assert(
    fc.property(anyProcedure, fc.array(fc.nat(), { maxLength: 12 }), (definition, choices) => {
      let state = definition.start;
      const events: ProcedureEvent[] = [];
      let last: ReturnType<typeof advance> = { kind: 'moved', state };
      for (const choice of choices) {
        const steps = nextSteps(definition, state);
        const step = steps[choice % Math.max(1, steps.length)];
        if (!step) break;
        events.push({ event: step.event });
        last = advance(definition, state, step.event);
        if (last.kind === 'not-stated' || last.kind === 'refused') break;
        state = last.state;
      }
      const { findings, standing } = auditHistory(definition, { events, complete: true });
      const orders = findings.filter(({ check }) => check === 'order' || check === 'end');
      expect(orders.every(({ outcome }) => outcome === 'passed')).toBe(true);
      if (last.kind === 'not-stated') expect(standing).toEqual({ kind: 'not-stated', event: last.event });
      else if (definition.states[state]?.end) expect(standing).toMatchObject({ kind: 'ended', state });
      else expect(standing).toEqual({ kind: 'at', state });
    }),
  );
});

test('what is refused in a state fails of a complete history that stands there', () => {
  fc.assert(
    fc.property(anyProcedure, (definition) => {
      for (const event of Object.keys(definition.events)) {
        const { findings } = auditHistory(definition, { events: [{ event }], complete: true });
        const kind = advance(definition, definition.start, event).kind;
        const order = findings.find(({ check }) => check === 'order');
        expect(order?.outcome).toBe(kind === 'refused' ? 'failed' : 'passed');
      }
    }),
  );
});
