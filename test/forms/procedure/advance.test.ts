import { expect, test } from 'vitest';
import { advance } from '../../../src/forms/procedure/advance.js';
import { auditHistory } from '../../../src/forms/procedure/audit-history.js';
import type { EventsOf, StatesOf } from '../../../src/forms/procedure/ids.js';
import { nextSteps } from '../../../src/forms/procedure/next-steps.js';
import { refusalsOf } from '../../core/refusals-of.js';
import { thrownBy } from '../../core/thrown-by.js';
import { grant } from './grant.js';

type State = StatesOf<typeof grant>;
type Event = EventsOf<typeof grant>;

const states = Object.keys(grant.states) as State[];
const events = Object.keys(grant.events) as Event[];

/** Written by hand: what happens in each state; everything else is refused. */
const moves: Readonly<Record<State, Readonly<Partial<Record<Event, string>>>>> = {
  draft: { ask: 'asked' },
  asked: { approve: 'approved', refuse: '?' },
  approved: { carry: 'done', meet: 'approved' },
  done: { tell: 'told', 'hand-over': 'taken-over', meet: 'done' },
  told: { close: 'closed', 'hand-over': 'taken-over', meet: 'told' },
  closed: { archive: 'closed' },
  'taken-over': { archive: 'taken-over' },
};

const ends: Readonly<Partial<Record<string, string>>> = { closed: 'done', 'taken-over': 'outside' };

test.each(states.flatMap((state) => events.map((event) => [state, event] as const)))(
  'in %s, %s',
  (state, event) => {
    const to = moves[state][event];
    const end = ends[to ?? ''];
    const expected =
      to === undefined
        ? { kind: 'refused', state, allowed: Object.keys(moves[state]).sort() }
        : to === '?'
          ? { kind: 'not-stated', event }
          : end
            ? { kind: 'ended', state: to, end }
            : { kind: 'moved', state: to };
    const got = advance(grant, state, event);
    expect(got.kind === 'refused' ? { ...got, allowed: [...got.allowed].sort() } : got).toEqual(expected);
  },
);

test.each(states)('what can happen in %s is what is not refused there', (state) => {
  expect(nextSteps(grant, state).map(({ event }) => event)).toEqual(
    events.filter((event) => advance(grant, state, event).kind !== 'refused'),
  );
});

test('a next step says who, where to, and what is asked of it', () => {
  expect(nextSteps(grant, 'asked')).toEqual([
    {
      event: 'approve',
      by: ['council', 'office'],
      to: 'approved',
      guards: ['has-quorum', 'is-public'],
      contents: [],
    },
    { event: 'refuse', by: ['council'], to: 'not-stated', guards: [], contents: [] },
  ]);
  expect(nextSteps(grant, 'draft').map(({ contents }) => contents)).toEqual([['budget', 'map']]);
  expect(nextSteps(grant, 'approved')[0]).toEqual({
    event: 'carry',
    by: [],
    to: 'done',
    guards: [],
    contents: [],
  });
});

const verdict = auditHistory(grant, { complete: true, events: [{ event: 'ask' }] });

test('the next steps of a verdict are those of the state that it stands at', () => {
  expect(nextSteps(grant, verdict)).toEqual(nextSteps(grant, 'asked'));
});

test.each<[string, () => unknown, string]>([
  ['a state that there is none of', () => advance(grant, 'nowhere' as State, 'ask'), 'unknown-state'],
  ['a name of the prototype', () => advance(grant, 'toString' as State, 'ask'), 'unknown-state'],
  ['an event that there is none of', () => advance(grant, 'draft', 'beg' as Event), 'unknown-event'],
  ['no state', () => advance(grant, undefined as never, 'ask'), 'unknown-state'],
  ['no definition', () => advance(null as never, 'draft' as never, 'ask' as never), 'invalid-definition'],
  [
    'an end that no procedure has',
    () =>
      advance(
        { ...grant, states: { ...grant.states, asked: { ...grant.states.asked, end: 'won' } } } as never,
        'draft' as never,
        'ask' as never,
      ),
    'invalid-definition',
  ],
  ['steps of no state', () => nextSteps(grant, 'nowhere' as State), 'unknown-state'],
  ['steps of nothing', () => nextSteps(grant, null as never), 'verdict-mismatch'],
  [
    'steps of a verdict of another procedure',
    () => nextSteps(grant, { ...verdict, framework: { id: 'other', version: grant.version } } as never),
    'verdict-mismatch',
  ],
  [
    'steps of a verdict of another version',
    () => nextSteps(grant, { ...verdict, framework: { id: grant.id, version: '9.9.9' } } as never),
    'verdict-mismatch',
  ],
  [
    'steps that are in no list',
    () => nextSteps(grant, { ...verdict, next: {} } as never),
    'verdict-mismatch',
  ],
  ['a step that is none', () => nextSteps(grant, { ...verdict, next: [null] } as never), 'verdict-mismatch'],
  [
    'a step to no event',
    () => nextSteps(grant, { ...verdict, next: [{ event: 'toString' }] } as never),
    'verdict-mismatch',
  ],
  [
    'a verdict of another form',
    () => nextSteps(grant, { ...verdict, form: 'process' } as never),
    'verdict-mismatch',
  ],
  ...[null, '2016-01-01', {}, { first: '2016-01-01' }, { last: '2016-01-01' }].map(
    (due): [string, () => unknown, string] => [
      `a step that is due at ${JSON.stringify(due)}`,
      () => nextSteps(grant, { ...verdict, next: [{ event: 'approve', due }] } as never),
      'verdict-mismatch',
    ],
  ),
  ['steps of a half verdict', () => nextSteps(grant, { form: 'procedure' } as never), 'verdict-mismatch'],
])('%s is refused', (_what, run, code) => {
  const error = thrownBy(run);
  expect(error.code).toBe(code);
  const ofSteps = ['nextSteps', 'at'];
  if (code === 'verdict-mismatch') expect([error.function, error.parameter]).toEqual(ofSteps);
});

test('an end that no procedure has is told of in its place', () => {
  const states = { ...grant.states, asked: { ...grant.states.asked, end: 'won' } };
  const run = () => advance({ ...grant, states } as never, 'draft' as never, 'ask' as never);
  expect(thrownBy(run)).toMatchObject({
    function: 'advance',
    parameter: 'definition.states.asked.end',
    code: 'invalid-definition',
  });
});

test('a definition that throws only after it was read some times is told of as one', () => {
  /** The procedure, of which it is told whenever its events are read. */
  const within = (read: () => void) =>
    Object.defineProperty({ ...grant }, 'events', {
      enumerable: true,
      get: () => {
        read();
        return grant.events;
      },
    });
  expect(refusalsOf((read) => advance(within(read), 'draft', 'ask'))).toEqual(
    new Set(['advance definition invalid-definition']),
  );
});

test('nothing that is given out is shared with the definition', () => {
  expect(nextSteps(grant, 'asked')[0]?.by).not.toBe(grant.events.approve.by);
});
