import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { assessAll } from '../../src/assess/assess-all.js';
import type { CaseAnswer, GivenCase } from '../../src/assess/case-answer.js';
import type { Fault } from '../../src/core/fault.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { parseCase } from '../../src/schema.js';
import { typology } from '../own/frameworks.js';
import { caseOf, judged, publishedCases } from './cases.js';

const few = { frameworks: ['power-layout', 'partnership-preconditions'] } as const;
const all = async (cases: Iterable<unknown> | AsyncIterable<unknown>, options: object = few) => {
  const answers: CaseAnswer[] = [];
  for await (const answer of assessAll(cases as Iterable<GivenCase>, options)) answers.push(answer);
  return answers;
};
async function* late<T>(values: Iterable<T>) {
  for (const value of values) {
    await Promise.resolve();
    yield value;
  }
}
const missing: Fault = { code: 'missing', path: ['parties', 0, 'id'], params: { key: 'id' } };
const levels = ['in', 'mostly-in', 'mostly-out', 'out', 'unknown', 'refused', 0.5] as const;

/** What may be given for a case, and how it is answered; `wrong` is what is none. */
const subjects = fc
  .dictionary(
    fc.constantFrom('power-layout.parity', 'power-layout.subordination'),
    fc.constantFrom(...levels),
  )
  .map((given) => caseOf({ observations: judged(given) }));
const wrong = fc.constantFrom<unknown>(null, undefined, 7, 'text', [], {}, { ok: true }, { ok: false });

test('it answers as assess does, case by case, in the order given, from a list or late', async () => {
  const given = fc.array(fc.oneof({ weight: 3, arbitrary: subjects }, wrong), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(given, fc.boolean(), fc.boolean(), async (items, isLate, isParsed) => {
      const handed = items.map((one) => (isParsed && Object(one).schema ? parseCase(one) : one));
      const answers = await all(isLate ? late(handed) : handed);
      expect(answers.map(({ index }) => index)).toEqual(items.map((_, place) => place));
      for (const [place, one] of items.entries()) {
        const answer = answers[place];
        if (!Object(one).schema) expect(answer?.kind).toBe('refused');
        else
          expect(answer).toEqual({
            kind: 'assessed',
            index: place,
            case: 'case',
            assessment: assess(one as never, few),
          });
      }
    }),
    { numRuns: 60 },
  );
});

test('every published case by all frameworks, up to a day', async () => {
  const cases = [...publishedCases.values()].slice(0, 4);
  const answers = await all(cases, { asOf: '2015' });
  expect(answers).toEqual(
    cases.map((one, index) => ({
      kind: 'assessed',
      index,
      case: one.id,
      assessment: assess(one, { asOf: '2015' }),
    })),
  );
});

test('the faults of a document are its answer, as a copy', async () => {
  const parsed = parseCase({ schema: 'kemitraan/case@1', id: 'a', titel: 'A', observations: [{}] });
  if (parsed.ok) throw new Error('It parses.');
  const [answer, next] = await all([parsed, caseOf()]);
  expect(answer).toEqual({ kind: 'faulty', index: 0, faults: parsed.faults, omitted: 0 });
  if (answer?.kind !== 'faulty') throw new Error('It is not faulty.');
  for (const [place, fault] of answer.faults.entries()) {
    expect(fault).not.toBe(parsed.faults[place]);
    expect(fault.path).not.toBe(parsed.faults[place]?.path);
  }
  expect(next?.kind).toBe('assessed');
});

test('faults beyond the first 1,000 are counted with those that were omitted before', async () => {
  const faults = Array.from({ length: 1_003 }, () => missing);
  const [answer] = await all([{ ok: false, faults, omitted: 4 }]);
  if (answer?.kind !== 'faulty') throw new Error('It is not faulty.');
  expect([answer.faults.length, answer.omitted]).toEqual([1_000, 7]);
});

test.each<[string, unknown]>([
  ['no faults', { ok: false, faults: [] }],
  ['a fault that is none', { ok: false, faults: [null] }],
  ['an unknown code', { ok: false, faults: [{ ...missing, code: 'nothing' }] }],
  ['a path that is none', { ok: false, faults: [{ ...missing, path: 'parties' }] }],
  ['a step that is none', { ok: false, faults: [{ ...missing, path: [-1] }] }],
  ['params in params', { ok: false, faults: [{ ...missing, params: { key: {} } }] }],
  ['a count that is none', { ok: false, faults: [missing], omitted: -1 }],
  ['a function among the params', { ok: false, faults: [{ ...missing, params: { key: () => 1 } }] }],
  ['a parse of nothing', { ok: true }],
  ['a parse that is neither', { ok: 'yes', faults: [missing] }],
])('%s: what parseCase never returned is refused', async (_, given) => {
  expect(await all([given])).toEqual([
    {
      kind: 'refused',
      index: 0,
      error: {
        code: 'invalid-input',
        parameter: 'cases[0]',
        value: 'an object',
        remedy: 'Give a case as plain data, or what parseCase returned.',
      },
    },
  ]);
});

test('what assess throws for a case is its answer, with the id where there is one', async () => {
  const level = { indicator: 'power-layout.parity', level: 'high' };
  const [answer] = await all([caseOf({ observations: [level as never] }, 'wrong')]);
  expect(answer).toMatchObject({
    kind: 'refused',
    index: 0,
    case: 'wrong',
    error: { code: 'unknown-level', value: '"high"' },
  });
  const [long, none, parsed] = await all([
    caseOf({ observations: {} as never }, 'x'.repeat(81)),
    { schema: 'kemitraan/case@1', id: 7, title: 'A' },
    { ok: true, case: caseOf({ parties: 7 as never }, 'parsed') },
  ]);
  expect([Object.keys(long ?? {}), Object.keys(none ?? {})]).toEqual([
    ['kind', 'index', 'error'],
    ['kind', 'index', 'error'],
  ]);
  expect(parsed).toMatchObject({
    case: 'parsed',
    error: { code: 'invalid-case', parameter: 'input.parties' },
  });
});

const thrower = (thrown: unknown) =>
  new Proxy(caseOf(), {
    get(target, key) {
      if (key === 'id') return Reflect.get(target, key);
      throw thrown;
    },
  });
const revoked = Proxy.revocable({}, {});
revoked.revoke();

test.each<[string, unknown]>([
  ['a getter that throws', thrower(new Error('secret'))],
  ['a getter that throws nothing', thrower(undefined)],
  ['what looks like our error', thrower({ brand: 'kemitraan.error', code: 'secret', remedy: {} })],
  ['what is no text of it', thrower({ brand: 'kemitraan.error', code: 'invalid-case', value: 'secret' })],
  [
    'what throws when it is looked at',
    thrower(
      new Proxy(
        {},
        {
          get() {
            throw new Error('secret');
          },
        },
      ),
    ),
  ],
  ['a proxy that was revoked', revoked.proxy],
  ['a proxy of faults', { ok: false, faults: thrower(new Error('secret')) }],
  ['a getter of ok', Object.defineProperty({}, 'ok', { get: () => thrower(new Error('secret')).title })],
])('%s refuses one case and no other', async (_, hostile) => {
  const answers = await all([caseOf(), hostile, caseOf()]);
  expect(answers.map(({ kind }) => kind)).toEqual(['assessed', 'refused', 'assessed']);
  expect(JSON.stringify(answers[1])).not.toContain('secret');
  expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
});

test('a then of a case is not called', async () => {
  const called: unknown[] = [];
  const trap = { ...caseOf(), then: (...given: unknown[]) => called.push(given) };
  const [answer] = await all([trap]);
  expect([answer?.kind, called]).toEqual(['assessed', []]);
});

test('keys that reach for prototypes change none', async () => {
  const text =
    '{"ok":false,"faults":[{"code":"missing","path":["__proto__"],"params":{"__proto__":"x","key":"a"}}]}';
  await all([JSON.parse(text)]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test('definitions are copied once: what is done to one meanwhile changes nothing', async () => {
  const own = structuredClone(typology) as { types: Record<string, unknown> };
  const cases = [caseOf(), caseOf()];
  const expected = assess(cases[0] as never, { frameworks: [typology] });
  const run = assessAll(cases, { frameworks: [own as never] });
  own.types = {};
  const answers = [];
  for await (const answer of run) answers.push(answer);
  expect(answers).toMatchObject([{ assessment: expected }, { assessment: expected }]);
});

test('a copy of a definition of the library is that definition', async () => {
  const copy = structuredClone(powerLayout);
  const [answer] = await all([caseOf()], { frameworks: [copy] });
  expect(answer).toMatchObject({ assessment: assess(caseOf(), { frameworks: ['power-layout'] }) });
});

test('no two answers share an object', async () => {
  const one = caseOf({ observations: judged({ 'power-layout.parity': 'in' }) });
  const [first, second] = await all([one, one]);
  const inside = (value: unknown, found = new Set<unknown>()): Set<unknown> => {
    if (typeof value !== 'object' || value === null) return found;
    found.add(value);
    for (const each of Object.values(value)) inside(each, found);
    return found;
  };
  const [ours, theirs] = [inside(first), inside(second)];
  expect([...ours].filter((value) => theirs.has(value))).toEqual([]);
});
