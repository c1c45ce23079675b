import { expect, test } from 'vitest';
import { advance } from '../../../src/forms/procedure/advance.js';
import { auditHistory } from '../../../src/forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../../src/forms/procedure/definition.js';
import { refusalsOf } from '../../core/refusals-of.js';
import { thrownBy } from '../../core/thrown-by.js';
import { grant } from './grant.js';

const one = (change: object) => ({ events: [{ event: 'ask', ...change }] });

test.each<[string, unknown, string, string]>([
  ['nothing', null, 'history', 'invalid-input'],
  ['a list', [], 'history', 'invalid-input'],
  ['a map', new Map(), 'history', 'invalid-input'],
  ['no events', {}, 'history.events', 'invalid-input'],
  ['events that are no list', { events: { length: 1 } }, 'history.events', 'invalid-input'],
  ['too many events', { events: Array(10_001).fill({ event: 'meet' }) }, 'history.events', 'invalid-input'],
  ['a hole in the list', { events: new Array(3) }, 'history.events[0]', 'invalid-input'],
  ['a misspelt key', { events: [], compleet: true }, 'history', 'invalid-input'],
  ['complete in words', { events: [], complete: 'yes' }, 'history.complete', 'invalid-input'],
  ['a title that is no text', { title: 5, events: [] }, 'history.title', 'invalid-input'],
  ['an event of the prototype', one({ event: 'toString' }), 'history.events[0].event', 'unknown-event'],
  [
    'an event that is an object',
    one({ event: { toString: null } }),
    'history.events[0].event',
    'unknown-event',
  ],
  ['a misspelt key of an event', one({ dat: '2015' }), 'history.events[0]', 'invalid-input'],
  ['a day that there is none of', one({ date: '2015-02-29' }), 'history.events[0].date', 'invalid-date'],
  ['a date that is a date', one({ date: new Date(0) }), 'history.events[0].date', 'invalid-date'],
  ['null for a date', one({ date: null }), 'history.events[0].date', 'invalid-date'],
  ['an actor alone', one({ by: 'village' }), 'history.events[0].by', 'invalid-input'],
  [
    'more actors than there are',
    one({ by: ['village', 'office', 'council', 'village'] }),
    'history.events[0].by',
    'invalid-input',
  ],
  ['an actor that there is none of', one({ by: ['crowd'] }), 'history.events[0].by', 'unknown-actor'],
  [
    'a content that it does not ask for',
    one({ contents: { rope: true } }),
    'history.events[0].contents',
    'unknown-rule',
  ],
  [
    'a guard that it does not ask for',
    one({ guards: { 'is-public': true } }),
    'history.events[0].guards',
    'unknown-rule',
  ],
  ['guards in a list', one({ guards: ['is-public'] }), 'history.events[0].guards', 'invalid-input'],
  ['a content in words', one({ contents: { map: 'no' } }), 'history.events[0].contents.map', 'invalid-input'],
  ['a source that is no text', one({ source: {} }), 'history.events[0].source', 'invalid-input'],
  ['a note that is no text', one({ note: {} }), 'history.events[0].note', 'invalid-input'],
  [
    'a getter that throws',
    {
      get events() {
        throw new TypeError('no');
      },
    },
    'history',
    'invalid-input',
  ],
])('%s is refused by its path', (_, history, parameter, code) => {
  expect(thrownBy(() => auditHistory(grant, history as never))).toMatchObject({
    function: 'auditHistory',
    parameter,
    code,
  });
});

test('a definition that throws only after it was looked through is told of as what cannot be read', () => {
  const within = (read: () => void) =>
    Object.defineProperty({ ...grant }, 'version', {
      enumerable: true,
      get: () => {
        read();
        return grant.version;
      },
    });
  expect(refusalsOf((read) => auditHistory(within(read), { events: [] }))).toEqual(
    new Set(['auditHistory definition invalid-definition', 'auditHistory history invalid-input']),
  );
});

test('a definition made by hand stands where it says, be it in no state or in one that it does not list', () => {
  const { ask, carry } = grant.events;
  const events = {
    ...grant.events,
    ask: { ...ask, to: 'nowhere' },
    idle: { ...carry, from: [], to: 'same' },
  };
  const made = { ...grant, events } as unknown as ProcedureDefinition;
  const standingAfter = (...told: readonly string[]) =>
    auditHistory(made, { events: told.map((event) => ({ event })), complete: true }).standing;
  expect(standingAfter('ask')).toEqual({ kind: 'at', state: 'nowhere' });
  expect(advance(made, 'draft', 'ask')).toEqual({ kind: 'moved', state: 'nowhere' });
  // After a refusal it stands wherever one may idle, and that is in no state.
  expect(standingAfter('refuse', 'idle')).toEqual({ kind: 'undetermined', possible: [] });
});

test('what is left out, or undefined, is not known', () => {
  const history = {
    events: [{ event: 'ask', date: undefined, by: undefined, contents: { map: undefined } }],
  };
  const { findings } = auditHistory(grant, history as never);
  expect(new Set(findings.filter(({ check }) => check !== 'order').map(({ outcome }) => outcome))).toEqual(
    new Set(['cannot-tell']),
  );
});

test.each([
  [{ asOf: 'soon' }, 'options.asOf', 'invalid-date'],
  [{ asOf: null }, 'options.asOf', 'invalid-date'],
  [{ now: '2015' }, 'options', 'unknown-option'],
])('%o is refused', (options, parameter, code) => {
  expect(thrownBy(() => auditHistory(grant, { events: [] }, options as never))).toMatchObject({
    parameter,
    code,
  });
});

test('a year that nobody meant leaves its cadence open, and everything else is audited', () => {
  const history = {
    events: [
      { event: 'ask', date: '0205-01-01' },
      { event: 'approve', date: '2016-02-01' },
    ],
  } as const;
  const { findings } = auditHistory(grant, history, { asOf: '2016' });
  const cadences = findings.filter(({ check }) => check === 'cadence');
  expect(cadences.map(({ outcome, params }) => [outcome, params.at, params.period])).toEqual([
    ['cannot-tell', null, undefined],
  ]);
  expect(findings.find(({ rule }) => rule === 'approve.dates')?.outcome).toBe('passed');
});

test('ten thousand events, all of them wrong, are told of one by one and in time that grows with them', () => {
  const names = ['close', 'ask', 'carry', 'archive', 'refuse', 'meet', 'approve'] as const;
  const of = (count: number) => ({
    events: Array.from({ length: count }, (_, index) => ({
      event: names[index % names.length] ?? 'ask',
      date: `2015-0${1 + (index % 9)}`,
    })),
    complete: true as const,
  });
  const { findings } = auditHistory(grant, of(10_000), { asOf: '2016' });
  expect(findings.filter(({ check }) => check === 'order')).toHaveLength(10_000);
  expect(findings.filter(({ rule }) => rule === 'tell-in-time')).toHaveLength(1429);
});
