import { describe, expect, test } from 'vitest';
import { defineProcedure } from '../../../src/forms/procedure/define.js';
import type { ProcedureDefinition } from '../../../src/forms/procedure/definition.js';
import { assertProcedure, procedureLimits } from '../../../src/forms/procedure/limits.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { grant } from './grant.js';

const own = { basis: 'ours', source: [{ text: 'A made procedure' }] } as const;
const said = { en: 'Said', id: 'Dikatakan' };
const texts = (table: object) => Object.fromEntries(Object.keys(table).map((id) => [id, said]));
const members = (table: object) =>
  Object.fromEntries(Object.keys(table).map((id) => [id, { label: said, description: said }]));

const wording = {
  label: said,
  stages: texts(grant.stages),
  states: texts(grant.states),
  actors: texts(grant.actors),
  guards: texts(grant.guards),
  contents: texts(grant.contents),
  events: members(grant.events),
  deadlines: texts(grant.deadlines),
  cadences: texts(grant.cadences),
};

/** A definition as a caller without the compiler may give it. */
function written(json: object): ProcedureDefinition {
  return JSON.parse(JSON.stringify(json));
}

const refusalOf = (change: object) => thrownBy(() => defineProcedure(written({ ...grant, ...change })));
const many = (count: number, value: (index: number) => unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m-${index}`, value(index)]));

const { ask, carry, archive } = grant.events;
const event = (id: string, change: object) => ({
  events: { ...grant.events, [id]: { ...grant.events[id as 'ask'], ...change } },
});
const one = (table: 'deadlines' | 'cadences', id: string, change: object) => ({
  [table]: { [id]: { ...Object.values(grant[table])[0], ...change } },
});

describe('a sound procedure', () => {
  test.each<[string, object]>([
    ['without words', {}],
    ['with words', { wording: { ...wording, caution: said } }],
    ['with statements', { statements: { whole: { of: ['ask', 'draft'], ...own } } }],
    [
      'without guards and contents',
      {
        guards: undefined,
        contents: undefined,
        events: {
          ...grant.events,
          ask: { ...grant.events.ask, contents: undefined },
          approve: { ...grant.events.approve, guards: undefined },
        },
      },
    ],
    [
      'with the most months',
      {
        cadences: {
          rare: { ...grant.cadences['meets-quarterly'], every: { months: procedureLimits.months } },
        },
      },
    ],
    [
      'with an event that leads from an end to that end',
      event('archive', { from: ['closed'], to: 'closed' }),
    ],
    ['without deadlines and cadences', { deadlines: undefined, cadences: undefined }],
    [
      'without actors',
      {
        actors: {},
        events: { ask: { from: ['draft'], to: 'same', ...own } },
        states: { draft: grant.states.draft },
        deadlines: undefined,
        cadences: undefined,
      },
    ],
  ])('%s is handed back as it is', (_, change) => {
    const definition = deepFreeze(written({ ...grant, ...change }));
    expect(defineProcedure(definition)).toBe(definition);
  });
});

describe('a procedure that is otherwise sound', () => {
  test.each<[string, object, string]>([
    ['a key that there is none of', { phases: {} }, "definition: there is no key 'phases'."],
    ['a start that is no state', { start: 'nowhere' }, "start: 'nowhere' is no state."],
    [
      'a stage that there is none of',
      { states: { ...grant.states, told: { stage: 'late', ...own } } },
      "states.told.stage: 'late' is no stage.",
    ],
    [
      'an end that there is none of',
      { states: { ...grant.states, closed: { stage: 'telling', end: 'bad', ...own } } },
      'states.closed.end: one of done, outside.',
    ],
    [
      'a state that nothing leads to',
      { states: { ...grant.states, lost: { stage: 'telling', ...own } } },
      'states.lost: nothing leads there.',
    ],
    [
      'a way out of an end',
      event('archive', { to: 'told' }),
      "events.archive.from: 'closed' is an end; nothing leads out of it.",
    ],
    [
      'an end after which the source does not say what comes',
      event('archive', { to: 'not-stated' }),
      "events.archive.from: 'taken-over' is an end; nothing leads out of it.",
    ],
    ['an event from nowhere', event('ask', { from: [] }), 'events.ask.from: at least one state.'],
    [
      'from a state that there is none of',
      event('ask', { from: ['x', 'draft'] }),
      "events.ask.from: 'x' is no state.",
    ],
    ['from a state twice', event('ask', { from: ['draft', 'draft'] }), 'events.ask.from: each once.'],
    [
      'to a state that there is none of',
      event('carry', { to: 'x' }),
      "events.carry.to: 'x' is no state, nor one of same, not-stated.",
    ],
    ['by nobody', event('ask', { by: [] }), 'events.ask.by: at least one, or leave it out.'],
    ['by somebody that there is none of', event('ask', { by: ['x'] }), "events.ask.by: 'x' is no actor."],
    [
      'to somebody that there is none of',
      event('ask', { addressee: 'x' }),
      "events.ask.addressee: 'x' is no actor.",
    ],
    [
      'through somebody that there is none of',
      event('ask', { through: 'x' }),
      "events.ask.through: 'x' is no actor.",
    ],
    ['a guard that there is none of', event('ask', { guards: ['x'] }), "events.ask.guards: 'x' is no guard."],
    [
      'a content that there is none of',
      event('ask', { contents: ['x'] }),
      "events.ask.contents: 'x' is no content.",
    ],
    [
      'a severity that there is none of',
      { guards: { ...grant.guards, 'is-public': { severity: 'bad', ...own } } },
      'guards.is-public.severity: one of failure, note.',
    ],
    [
      'a deadline of no event',
      one('deadlines', 'late', { event: 'x' }),
      "deadlines.late.event: 'x' is no event.",
    ],
    [
      'a deadline after no event',
      one('deadlines', 'late', { after: 'x' }),
      "deadlines.late.after: 'x' is no event.",
    ],
    [
      'a deadline of no month',
      one('deadlines', 'late', { within: { months: 0 } }),
      'deadlines.late.within.months: a whole number from 1 to 1200.',
    ],
    [
      'a deadline in a list',
      one('deadlines', 'late', { within: [3] }),
      'deadlines.late.within.months: a whole number from 1 to 1200.',
    ],
    [
      'a deadline of half a month',
      one('deadlines', 'late', { within: { months: 0.5 } }),
      'deadlines.late.within.months: a whole number from 1 to 1200.',
    ],
    [
      'a deadline of days',
      one('deadlines', 'late', { within: { months: 1, days: 3 } }),
      "deadlines.late.within: there is no key 'days'.",
    ],
    [
      'a cadence of centuries',
      one('cadences', 'rare', { every: { months: 1201 } }),
      'cadences.rare.every.months: a whole number from 1 to 1200.',
    ],
    [
      'a cadence of no event',
      one('cadences', 'rare', { event: 'x' }),
      "cadences.rare.event: 'x' is no event.",
    ],
    [
      'a deadline named as a guard',
      one('deadlines', 'has-quorum', {}),
      "'has-quorum' is the id of another finding: give it another.",
    ],
    [
      'a cadence named as the order of an event',
      one('cadences', 'ask.order', {}),
      "'ask.order' is the id of another finding: give it another.",
    ],
    [
      'an event named as a state',
      { events: { ...grant.events, told: ask } },
      "'told': states and events have ids of their own.",
    ],
    [
      'a statement of nothing',
      { statements: { whole: { of: ['x'], ...own } } },
      "statements.whole.of: 'x' is no state or event.",
    ],
    [
      'a member without a source',
      { actors: { ...grant.actors, office: { basis: 'ours', source: [] } } },
      'actors.office.source: at least one citation, { ref } to the bibliography or { text }.',
    ],
    [
      'words that word nothing',
      { wording: { ...wording, events: { ...wording.events, x: {} } } },
      `wording.events: 'x' is none of ${Object.keys(grant.events).join(', ')}.`,
    ],
    [
      'a state without words',
      { wording: { ...wording, states: { ...wording.states, told: undefined } } },
      'wording.states.told: words for en, id.',
    ],
    [
      'no words for deadlines',
      { wording: { ...wording, deadlines: undefined } },
      'wording.deadlines: words for ask-to-approve, tell-in-time.',
    ],
    ['too many actors', { actors: { ...grant.actors, ...many(14, () => own) } }, 'actors: at most 16.'],
    [
      'too many guards',
      { guards: { ...grant.guards, ...many(63, () => ({ severity: 'note', ...own })) } },
      'guards: at most 64.',
    ],
    ['too many events', { events: { ...grant.events, ...many(120, () => carry) } }, 'events: at most 128.'],
    [
      'too many deadlines',
      { deadlines: many(17, () => grant.deadlines['tell-in-time']) },
      'deadlines: at most 16.',
    ],
    [
      'a state named as an open target',
      { states: { ...grant.states, same: { stage: 'telling', ...own } } },
      'states.same: this is where an event leads that leads to no state.',
    ],
  ])('is refused for %s', (_, change, fault) => {
    const error = refusalOf(change);
    expect(error).toMatchObject({ code: 'invalid-definition', function: 'defineProcedure' });
    expect(error.remedy).toContain(fault);
  });

  test('every fault is told at once', () => {
    const { remedy } = refusalOf({ start: 'x', ...event('ask', { by: ['y'] }), version: '1' });
    for (const part of ["'x' is no state", "'y' is no actor", 'version: three numbers'])
      expect(remedy).toContain(part);
  });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'procedure'],
  ['another form', { ...grant, form: 'process' }],
  ['no events', { ...grant, events: undefined }],
  ['an event that is no object', { ...grant, events: { ask: null } }],
  ['states in a list', { ...grant, states: [] }],
  ['from a text', event('ask', { from: 'draft' })],
  ['from a number', event('ask', { from: [5] })],
  ['by a text', { ...grant, ...event('ask', { by: 'village' }) }],
  ['a deadline without months', { ...grant, deadlines: { late: { event: 'ask', ...own } } }],
])('%s is no procedure', (_, given) => {
  expect(thrownBy(() => defineProcedure(given as never))).toMatchObject({
    function: 'defineProcedure',
    code: 'invalid-definition',
  });
});

test.each<[string, object, string]>([
  ['too large', { events: { ...grant.events, ...many(procedureLimits.events, () => archive) } }, ''],
  ['of endless months', one('cadences', 'rare', { every: { months: Number.POSITIVE_INFINITY } }), ''],
  ['of no months', one('cadences', 'rare', { every: { months: 0 } }), ''],
  [
    'of more months than there may be',
    one('cadences', 'rare', { every: { months: procedureLimits.months + 1 } }),
    '',
  ],
  ['that begins in a number', { start: 5 }, ''],
  ['that cites in no list', { source: 'A made procedure' }, ''],
  ['of which one event leads to a number', event('ask', { to: 5 }), ''],
  ['with a deadline of no event', one('deadlines', 'late', { event: 'x' }), '.deadlines.late.event'],
  ['with a deadline after no event', one('deadlines', 'late', { after: 'x' }), '.deadlines.late.after'],
  ['with a cadence of no event', one('cadences', 'rare', { event: 'x' }), '.cadences.rare.event'],
  [
    'with a deadline of no severity',
    one('deadlines', 'late', { severity: 'bad' }),
    '.deadlines.late.severity',
  ],
  ['of which one event is by a text', event('ask', { by: 'village' }), ''],
  ['with a member that cites nothing', { actors: { village: { basis: 'ours' } } }, '.actors.village.source'],
])('whoever computes refuses a procedure %s', (_, change, place) => {
  expect(thrownBy(() => assertProcedure('audit', { ...grant, ...change } as never))).toMatchObject({
    function: 'audit',
    parameter: `definition${place}`,
    code: 'invalid-definition',
  });
});

test('whoever computes takes a procedure of the most events and of the most months', () => {
  const more = many(procedureLimits.events - Object.keys(grant.events).length, () => archive);
  const largest = {
    ...grant,
    events: { ...grant.events, ...more },
    cadences: { rare: { ...grant.cadences['meets-quarterly'], every: { months: procedureLimits.months } } },
  };
  expect(() => assertProcedure('audit', largest as never)).not.toThrow();
});
