import type { Entry } from './entries.js';
import { argumentsOf } from './entries.js';
import { assertPlain, codeThrown, faultsIn } from './invariants.js';
import type { Pool } from './mutate.js';
import { hashOf, randomOf } from './random.js';
import { sizeOf } from './size.js';

/** How an input was answered. */
export interface Answered {
  /** `accepted`, the code of an error, or the code of the first fault. */
  readonly kind: string;
  readonly isRefused: boolean;
  readonly ms: number;
}

/** What returns no plain data, as its page says, or gives back what else a case held beside what it read. */
const otherwise = new Set(['caseSchemaFor', 'historySchemaFor', 'inNotebook', 'combineObservations']);

/** The arguments of an input, which follow from three things only. */
export function inputOf(entry: Entry, pool: Pool, seed: number, index: number): readonly unknown[] {
  return argumentsOf(entry, pool, randomOf(seed, hashOf(entry.name), index));
}

/** Gives one input, and throws where an invariant does not hold. */
export async function answered(entry: Entry, args: readonly unknown[], every: boolean): Promise<Answered> {
  const start = performance.now();
  let ms = 0;
  try {
    let result = entry.call(...args);
    if (result instanceof Promise) result = await result;
    if (isStream(result)) result = await drained(result);
    ms = performance.now() - start;
    const faults = otherwise.has(entry.name) ? [] : faultsIn(result, every);
    if (result !== undefined && !otherwise.has(entry.name) && !entry.name.startsWith('define'))
      assertPlain(result);
    return { kind: faults[0]?.code ?? 'accepted', isRefused: faults.length > 0, ms };
  } catch (error) {
    if (ms === 0) ms = performance.now() - start;
    const isOwn = entry.handsOn && isOurs(error);
    return { kind: isOwn ? 'thrown by what was given' : codeThrown(error), isRefused: true, ms };
  }
}

function isStream(result: unknown): result is AsyncIterable<unknown> {
  return typeof result === 'object' && result !== null && Symbol.asyncIterator in result;
}

/** All that a stream gives: of a list that may be without end, the first thousand. */
async function drained(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const one of stream) if (all.push(one) === 1_000) break;
  return all;
}

/** Whether an error is one that a hostile value throws, of itself or by the engine, or a signal that was handed in. */
export function isOurs(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'AbortError' ||
      /^read$|not to be read|has been revoked|typed array|incompatible receiver/.test(error.message))
  );
}

/** The time that an input may take, in milliseconds: so much however small it is, and so much for each byte. */
export const allowed = { least: 500, ofByte: 0.02 };

/** Whether an input takes longer than its size allows, by the time of the processor, on the best of three more tries. */
export async function isTooSlow(entry: Entry, again: () => readonly unknown[]): Promise<boolean> {
  const most = allowed.least + allowed.ofByte * sizeOf(again());
  for (let at = 0; at < 3; at += 1) {
    const args = again();
    const before = process.cpuUsage();
    await answered(entry, args, false);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 <= most) return false;
  }
  return true;
}
