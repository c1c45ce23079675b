import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFault } from '../../src/explain/explain-fault.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { historySchemaFor } from '../../src/schema/history.js';
import { parseHistory } from '../../src/schema/parse-history.js';
import { thrownBy } from '../core/thrown-by.js';
import { deepFreeze } from '../deep-freeze.js';
import { grant } from '../forms/procedure/grant.js';

const sound = deepFreeze({
  title: 'A well',
  events: [
    {
      event: 'ask',
      date: '2015-01-31',
      by: ['village'],
      contents: { budget: true, map: false },
      source: 'p. 1',
    },
    {
      event: 'approve',
      date: '2015-02',
      by: ['council', 'office'],
      guards: { 'has-quorum': true },
      note: 'late',
    },
    { event: 'carry' },
  ],
  complete: true,
} as const);

const faultsOf = (input: unknown) => {
  const result = parseHistory(grant, input);
  return result.ok ? [] : result.faults.map(({ code, path }) => `${code} at ${path.join('.')}`);
};

test('a sound history is given back as it is, and fresh', () => {
  const result = parseHistory(grant, sound);
  expect(result).toEqual({ ok: true, history: sound });
  expect(result.ok && result.history).not.toBe(sound);
  expect(historySchemaFor(grant).parse(sound)).toEqual(sound);
  expect(parseHistory(grant, { events: [] })).toEqual({ ok: true, history: { events: [] } });
});

const one = (change: object) => ({ events: [{ event: 'ask', ...change }] });

describe('what is wrong is told by its path', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', null, ['wrong-type at ']],
    ['a list', [], ['wrong-type at ']],
    ['no events', {}, ['missing at events']],
    ['events in an object', { events: {} }, ['wrong-type at events']],
    ['a key that there is none of', { events: [], compleet: true }, ['unknown-key at compleet']],
    ['complete that is not', { events: [], complete: false }, ['not-one-of at complete']],
    ['an event that is none', { events: [5] }, ['wrong-type at events.0']],
    ['an event without a name', { events: [{}] }, ['missing at events.0.event']],
    ['an event that there is none of', { events: [{ event: 'aks' }] }, ['not-one-of at events.0.event']],
    ['a key of an event that there is none of', one({ day: '2015' }), ['unknown-key at events.0.day']],
    ['a day that the calendar lacks', one({ date: '2015-02-29' }), ['no-such-date at events.0.date']],
    ['an instant', one({ date: '2015-02-28T00:00' }), ['instant-not-date at events.0.date']],
    ['no date', one({ date: 'soon' }), ['not-a-date at events.0.date']],
    ['null for what is not known', one({ date: null }), ['wrong-type at events.0.date']],
    ['an actor that there is none of', one({ by: ['vilage'] }), ['not-one-of at events.0.by.0']],
    ['an actor twice', one({ by: ['village', 'village'] }), ['duplicate-id at events.0.by.1']],
    ['an actor alone', one({ by: 'village' }), ['wrong-type at events.0.by']],
    [
      'a content that there is none of',
      one({ contents: { budgt: true } }),
      ['unknown-key at events.0.contents.budgt'],
    ],
    [
      'a content that the event does not ask for',
      { events: [{ event: 'tell', contents: { map: true } }] },
      ['unknown-key at events.0.contents.map'],
    ],
    [
      'a guard that the event does not ask for',
      one({ guards: { 'is-public': true } }),
      ['unknown-key at events.0.guards.is-public'],
    ],
    ['a content in words', one({ contents: { map: 'yes' } }), ['wrong-type at events.0.contents.map']],
    ['a blank source', one({ source: ' ' }), ['blank at events.0.source']],
  ])('%s', (_, input, expected) => {
    expect(faultsOf(input)).toEqual(expected);
    expect(historySchemaFor(grant).safeParse(input).success).toBe(false);
  });

  test('all of it at once, in the order of the history', () => {
    const input = {
      titel: 'x',
      events: [
        { event: 'aks', date: '2015-13', contents: { mapp: true } },
        { event: 'ask', by: ['x', 'x'] },
      ],
    };
    expect(faultsOf(input)).toEqual([
      'unknown-key at titel',
      'not-one-of at events.0.event',
      'no-such-date at events.0.date',
      'unknown-key at events.0.contents.mapp',
      'not-one-of at events.1.by.0',
      'not-one-of at events.1.by.1',
      'duplicate-id at events.1.by.1',
    ]);
  });

  test.each([
    [one({ contents: { budgt: true } }), ['budget']],
    [{ events: [{ event: 'aks' }] }, ['ask']],
    [one({ by: ['vilage'] }), ['village']],
    [{ events: [{ event: 'approve', guards: { 'is-publik': true } }] }, ['is-public']],
  ])('the nearest names of %j are %j', (input, nearest) => {
    const result = parseHistory(grant, input);
    expect(result.ok || result.faults[0]?.params).toMatchObject({ nearest });
  });
});

test('ten thousand events are read, and no more', () => {
  const events = Array.from({ length: 10_000 }, () => ({ event: 'meet' }));
  expect(parseHistory(grant, { events }).ok).toBe(true);
  expect(faultsOf({ events: [...events, { event: 'meet' }] })).toEqual(['too-many-rows at events']);
});

test('a thousand faults are listed, and the others counted', () => {
  const events = Array.from({ length: 1500 }, () => ({ event: 'x' }));
  const result = parseHistory(grant, { events });
  expect(!result.ok && [result.faults.length, result.omitted]).toEqual([1000, 500]);
});

const hostile: readonly [string, unknown][] = [
  [
    'a getter that throws',
    {
      get events() {
        throw new Error('no');
      },
    },
  ],
  [
    'an event whose getter throws',
    {
      events: [
        {
          get event() {
            throw new Error('no');
          },
        },
      ],
    },
  ],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
  ],
];

test.each(hostile)('%s is unreadable, and refused where it is computed with', (_, input) => {
  expect(parseHistory(grant, input)).toEqual({
    ok: false,
    faults: [{ code: 'unreadable', path: [], params: {} }],
    omitted: 0,
  });
  expect(thrownBy(() => auditHistory(grant, input as never)).code).toBe('invalid-input');
});

test('a history is put into words in either language where something is wrong with it', () => {
  const result = parseHistory(grant, { events: [{ event: 'aks', contents: { budget: 'yes' } }] });
  const said = (locale: 'en' | 'id') =>
    result.ok ? [] : result.faults.map((fault) => explainFault(fault, { locale }));
  expect(said('en').join(' ')).toContain('true or false');
  expect(said('id').join(' ')).toContain('nilai benar/salah');
});

test('never throws, and what it accepts can be audited', () => {
  const texts = fc.constantFrom(
    'ask',
    'approve',
    'village',
    'council',
    '2015',
    '2015-02-30',
    'map',
    '',
    '__proto__',
  );
  const history = fc.record(
    {
      title: fc.oneof(texts, fc.anything()),
      events: fc.oneof(
        fc.array(
          fc.record(
            {
              event: texts,
              date: fc.oneof(texts, fc.constant('2016-01-31')),
              by: fc.array(texts),
              contents: fc.dictionary(texts, fc.oneof(fc.boolean(), fc.anything())),
              guards: fc.dictionary(texts, fc.boolean()),
            },
            { requiredKeys: ['event'] },
          ),
        ),
        fc.anything(),
      ),
      complete: fc.oneof(fc.constant(true), fc.anything()),
    },
    { requiredKeys: ['events'] },
  );
  fc.assert(
    fc.property(fc.oneof(history, fc.anything()), (input) => {
      const result = parseHistory(grant, input);
      expect(historySchemaFor(grant).safeParse(input).success).toBe(result.ok);
      if (result.ok) expect(auditHistory(grant, result.history).form).toBe('procedure');
    }),
  );
});

test('what is no procedure is refused', () => {
  expect(thrownBy(() => parseHistory({} as never, {})).code).toBe('invalid-definition');
  expect(thrownBy(() => historySchemaFor(null as never)).code).toBe('invalid-definition');
});
