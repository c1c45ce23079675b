import { expect, test } from 'vitest';
import { assessAll } from '../../src/assess/assess-all.js';
import type { AssessProgress } from '../../src/assess/assess-all-options.js';
import { thrownBy } from '../core/thrown-by.js';
import { caseOf } from './cases.js';

const few = { frameworks: ['power-layout'] } as const;

/** A source that notes what is asked of it. */
function source(length: number, isLate: boolean, failAt?: number) {
  const log: string[] = [];
  let at = 0;
  const step = () => {
    log.push(`next ${at}`);
    if (at === failAt) throw new Error('the disk');
    if (at === length) return { done: true, value: undefined } as const;
    at += 1;
    return { done: false, value: caseOf() } as const;
  };
  const close = () => {
    log.push('return');
    return { done: true, value: undefined } as const;
  };
  const sync = { [Symbol.iterator]: () => ({ next: step, return: close }) };
  const late = {
    [Symbol.asyncIterator]: () => ({ next: async () => step(), return: async () => close() }),
  };
  return { log, cases: isLate ? late : sync };
}
const kinds = [
  ['a list', false],
  ['a stream', true],
] as const;

test.each(kinds)('%s is asked for a case only when the answer before was taken', async (_, isLate) => {
  const { log, cases } = source(3, isLate);
  const run = assessAll(cases, few);
  expect(log).toEqual([]);
  for (const place of [0, 1, 2]) {
    expect((await run.next()).value).toMatchObject({ index: place });
    expect(log).toHaveLength(place + 1);
  }
  expect(await run.next()).toEqual({ done: true, value: undefined });
  expect(log).toEqual(['next 0', 'next 1', 'next 2', 'next 3']);
});

test.each(kinds)('%s is closed when nobody takes more', async (_, isLate) => {
  const { log, cases } = source(3, isLate);
  for await (const { index } of assessAll(cases, few)) if (index === 1) break;
  expect(log).toEqual(['next 0', 'next 1', 'return']);
});

test.each(kinds)('what %s throws ends the run, after what came before', async (_, isLate) => {
  const { log, cases } = source(3, isLate, 1);
  const run = assessAll(cases, few);
  expect((await run.next()).value).toMatchObject({ index: 0 });
  await expect(run.next()).rejects.toThrow('the disk');
  expect(await run.next()).toEqual({ done: true, value: undefined });
  expect(log).toEqual(['next 0', 'next 1']);
});

test.each(kinds)('an abort before the first case leaves %s as it is', async (_, isLate) => {
  const { log, cases } = source(3, isLate);
  const reason = new Error('enough');
  await expect(assessAll(cases, { ...few, signal: AbortSignal.abort(reason) }).next()).rejects.toBe(reason);
  expect(log).toEqual([]);
});

test.each(kinds)('an abort in the middle rejects and closes %s', async (_, isLate) => {
  const { log, cases } = source(3, isLate);
  const stop = new AbortController();
  const run = assessAll(cases, { ...few, signal: stop.signal });
  await run.next();
  stop.abort();
  await expect(run.next()).rejects.toMatchObject({ name: 'AbortError' });
  expect(await run.next()).toEqual({ done: true, value: undefined });
  expect(log).toEqual(['next 0', 'return']);
});

test('a case that comes after the abort is not assessed', async () => {
  const stop = new AbortController();
  const told: AssessProgress[] = [];
  let isClosed = false;
  async function* cases() {
    try {
      yield caseOf();
      stop.abort('late');
      yield caseOf();
    } finally {
      isClosed = true;
    }
  }
  const run = assessAll(cases(), { ...few, signal: stop.signal, onProgress: (one) => told.push(one) });
  await run.next();
  await expect(run.next()).rejects.toBe('late');
  expect([told.length, isClosed]).toEqual([1, true]);
});

test('an abort after the last case was answered ends as any other, and one after the end does nothing', async () => {
  const stop = new AbortController();
  const run = assessAll([caseOf()], { ...few, signal: stop.signal });
  await run.next();
  expect((await run.next()).done).toBe(true);
  stop.abort();
  expect((await run.next()).done).toBe(true);
});

test('whatever says that it is aborted is a signal', async () => {
  const signal = { aborted: false };
  const run = assessAll([caseOf(), caseOf()], { ...few, signal });
  await run.next();
  signal.aborted = true;
  await expect(run.next()).rejects.toMatchObject({ name: 'AbortError', message: /assessAll/ });
});

test('progress is told after every case, before its answer is given out', async () => {
  const told: AssessProgress[] = [];
  const cases = [
    caseOf(),
    { ok: false, faults: [{ code: 'unreadable', path: [], params: {} }] } as const,
    null as never,
    { ok: true, case: caseOf() } as const,
  ];
  const run = assessAll(cases, { ...few, onProgress: (progress) => told.push(progress) });
  for (const place of cases.keys()) {
    expect(told).toHaveLength(place);
    await run.next();
  }
  await run.next();
  expect(told).toEqual([
    { done: 1, assessed: 1, faulty: 0, refused: 0 },
    { done: 2, assessed: 1, faulty: 1, refused: 0 },
    { done: 3, assessed: 1, faulty: 1, refused: 1 },
    { done: 4, assessed: 2, faulty: 1, refused: 1 },
  ]);
});

test('what onProgress throws ends the run, and closes the source', async () => {
  const { log, cases } = source(3, true);
  const onProgress = () => {
    throw new Error('the screen');
  };
  await expect(assessAll(cases, { ...few, onProgress }).next()).rejects.toThrow('the screen');
  expect(log).toEqual(['next 0', 'return']);
});

test.each<[string, unknown, object | null, string, string]>([
  ['nothing', undefined, {}, 'invalid-input', 'cases'],
  ['a number', 7, {}, 'invalid-input', 'cases'],
  ['one case', caseOf(), {}, 'invalid-input', 'cases'],
  ['no options', [], null, 'unknown-option', 'options'],
  ['an option that there is none of', [], { signals: {} }, 'unknown-option', 'options'],
  ['no framework', [], { frameworks: ['power'] }, 'unknown-framework', 'options.frameworks[0]'],
  ['no list of them', [], { frameworks: 'power-layout' }, 'unknown-framework', 'options.frameworks'],
  ['no definition', [], { frameworks: [{}] }, 'invalid-definition', 'options.frameworks[0]'],
  ['a date that is none', [], { asOf: 'tomorrow' }, 'invalid-date', 'options.asOf'],
  ['no signal', [], { signal: {} }, 'invalid-input', 'options.signal'],
  ['no function', [], { onProgress: 1 }, 'invalid-input', 'options.onProgress'],
])('%s is refused at once', (_, cases, options, code, parameter) => {
  expect(thrownBy(() => assessAll(cases as never, options as never))).toMatchObject({
    code,
    parameter,
    function: 'assessAll',
  });
});

test('a definition that throws when it is read is refused at once', () => {
  const form = Object.defineProperty({}, 'form', {
    enumerable: true,
    get() {
      throw new Error('read');
    },
  });
  const error = thrownBy(() => assessAll([], { frameworks: [form as never] }));
  expect(error).toMatchObject({ code: 'invalid-definition', parameter: 'options.frameworks[0]' });
});
