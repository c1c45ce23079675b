import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type {
  EventSpec,
  ProcedureDefinition,
  ProcedureEnd,
} from '../../../src/forms/procedure/definition.js';
import { everyProcedure } from '../procedures.js';
import { cites, lacking, wordsIn } from './key-words.js';
import { tablesWith } from './tables.js';

/** What leads from one state to another, as it was read off the source. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly by?: readonly string[];
  readonly addressee?: string;
  readonly through?: string;
  readonly derived?: true;
  readonly ours?: true;
  readonly at: string;
}

interface Demand {
  readonly rule: string;
  readonly on: readonly (readonly [from: string, to: string])[];
  readonly by?: string;
  readonly severity: string;
  readonly en: string;
  readonly idKeys: string;
  readonly at: string;
}

interface Timed {
  readonly rule: string;
  readonly on?: readonly [from: string, to: string];
  readonly by?: string;
  readonly after?: readonly [from: string, to: string];
  readonly months: number;
  readonly derived?: true;
  readonly severity: string;
  readonly at: string;
}

interface Expected {
  readonly stages: readonly {
    readonly id: string;
    readonly en: string;
    readonly idKeys: string;
    readonly at: string;
    readonly states: readonly string[];
  }[];
  readonly start: string;
  readonly ends: Readonly<Record<string, ProcedureEnd>>;
  readonly steps: readonly Step[];
  readonly demands: readonly Demand[];
  readonly deadlines: readonly Timed[];
  readonly cadences: readonly Timed[];
  readonly notStated: readonly string[];
  readonly rules?: readonly string[];
}

const basisOf = ({ derived, ours }: { readonly derived?: true; readonly ours?: true }) => {
  if (ours) return 'ours';
  return derived ? 'adapted' : 'published';
};

test('every procedure was read off the source', () => {
  expect(tablesWith('steps')).toEqual(Object.keys(everyProcedure).sort());
});

describe.each(Object.entries(everyProcedure))('%s', (id, [definition, wording]) => {
  const expected: Expected = JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));
  const { stages, states, events, guards = {}, contents = {}, deadlines = {}, cadences = {} } = definition;

  test('stages, in their order, with their states', () => {
    expect(Object.keys(stages)).toEqual(expected.stages.map((stage) => stage.id));
    expect(Object.keys(states)).toHaveLength(expected.stages.flatMap((stage) => stage.states).length);
    for (const { id: stage, en, idKeys, at, states: own } of expected.stages) {
      expect(
        Object.keys(states).filter((state) => states[state]?.stage === stage),
        stage,
      ).toEqual(own);
      expect(lacking(wordsIn('en', [wording.stages[stage]]), en), stage).toEqual([]);
      expect(lacking(wordsIn('id', [wording.stages[stage]]), idKeys), stage).toEqual([]);
      expect(cites(stages[stage]?.source, at), stage).toBe(true);
    }
  });

  test('where it begins and ends', () => {
    expect(definition.start).toBe(expected.start);
    const ends = Object.entries(states).flatMap(([state, { end }]) => (end ? [[state, end]] : []));
    expect(Object.fromEntries(ends)).toEqual(expected.ends);
  });

  test('every step is one event, by those who do it, and no event is without one', () => {
    const found = expected.steps.map((step) => eventsOf(definition, step));
    expect(found.map((own) => own.length)).toEqual(expected.steps.map(() => 1));
    expect(found.flat().sort()).toEqual(Object.keys(events).sort());
    for (const step of expected.steps) {
      const [event = ''] = eventsOf(definition, step);
      const { basis, source } = events[event] as EventSpec;
      expect({ event, basis, cited: cites(source, step.at) }).toEqual({
        event,
        basis: basisOf(step),
        cited: true,
      });
    }
  });

  test('an event that leaves the state as it is may be in several; any other leads out of one', () => {
    const many = Object.values(events).filter(({ from, to }) => from.length > 1 && to !== 'same');
    expect(many).toEqual([]);
  });

  test('what is asked of events, in words, and nothing else', () => {
    const asked = { ...guards, ...contents };
    expect(Object.keys(asked).sort()).toEqual(expected.demands.map(({ rule }) => rule).sort());
    for (const { rule, on, by, severity, en, idKeys, at } of expected.demands) {
      const own = asked[rule];
      const texts = [wording.guards?.[rule] ?? wording.contents?.[rule]];
      expect({ rule, severity: own?.severity, basis: own?.basis, cited: cites(own?.source, at) }).toEqual({
        rule,
        severity,
        basis: 'published',
        cited: true,
      });
      expect(lacking(wordsIn('en', texts), en), rule).toEqual([]);
      expect(lacking(wordsIn('id', texts), idKeys), rule).toEqual([]);
      const asking = Object.entries(events).filter(([, one]) =>
        [...(one.guards ?? []), ...(one.contents ?? [])].includes(rule),
      );
      const wanted = Object.entries(events).filter(
        ([, one]) =>
          on.some(([from, to]) => one.from.includes(from) && one.to === to) &&
          (by === undefined || one.by?.includes(by)),
      );
      // The giving of the award and the request for a report are both by the Walikota, and only one is judged by a jury.
      const expectedEvents = wanted.map(([event]) => event).filter((event) => !event.endsWith('.request'));
      expect(asking.map(([event]) => event)).toEqual(expectedEvents);
    }
  });

  test('deadlines and what comes round', () => {
    expect(Object.keys(deadlines)).toEqual(expected.deadlines.map(({ rule }) => rule));
    expect(Object.keys(cadences)).toEqual(expected.cadences.map(({ rule }) => rule));
    for (const timed of expected.deadlines) {
      const own = deadlines[timed.rule];
      expect(steps(events[own?.event ?? ''])).toContainEqual(timed.on);
      expect(steps(events[own?.after ?? ''])).toContainEqual(timed.after);
      expect(own).toMatchObject({
        within: { months: timed.months },
        severity: timed.severity,
        basis: basisOf(timed),
      });
      expect(cites(own?.source, timed.at)).toBe(true);
    }
    for (const timed of expected.cadences) {
      const own = cadences[timed.rule];
      if (timed.on) expect(steps(events[own?.event ?? ''])).toContainEqual(timed.on);
      if (timed.by) expect(events[own?.event ?? '']?.by).toEqual([timed.by]);
      expect(own).toMatchObject({
        every: { months: timed.months },
        severity: timed.severity,
        basis: basisOf(timed),
      });
      expect(cites(own?.source, timed.at)).toBe(true);
    }
  });

  test('what is not stated is said to be so', () => {
    const open = Object.keys(definition.statements ?? {}).filter((one) => one.startsWith('not-stated.'));
    expect(open.map((one) => one.slice('not-stated.'.length)).sort()).toEqual(expected.notStated);
    for (const one of open) {
      expect(definition.statements?.[one]?.basis).toBe('ours');
      expect(wording.statements?.[one]?.en).toMatch(/\bnot stated\b|\bnot from whom\b/);
      expect(wording.statements?.[one]?.id).toMatch(/\btidak( dinyatakan|\.)/);
    }
  });

  test('every rule that the source has for it is a member of its name', () => {
    const members = {
      ...events,
      ...guards,
      ...contents,
      ...deadlines,
      ...cadences,
      ...definition.statements,
    };
    expect((expected.rules ?? []).filter((rule) => !Object.hasOwn(members, rule))).toEqual([]);
  });
});

/** The events that are a step: from there, to there, by exactly those, addressed so. */
function eventsOf({ events }: ProcedureDefinition, step: Step): string[] {
  return Object.entries(events)
    .filter(
      ([, { from, to, by, addressee, through }]) =>
        from.includes(step.from) &&
        to === step.to &&
        JSON.stringify(by) === JSON.stringify(step.by) &&
        addressee === step.addressee &&
        through === step.through,
    )
    .map(([event]) => event);
}

function steps(event: EventSpec | undefined): (readonly [string, string])[] {
  return event ? event.from.map((from) => [from, event.to] as const) : [];
}
