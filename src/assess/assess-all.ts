import { assertIterable, isAsyncIterable } from '../core/iterable.js';
import type { Definition } from '../forms/definition.js';
import type { AssessedId } from './answers.js';
import { type AssessAllOptions, type Run, readRun, type StopSignal } from './assess-all-options.js';
import { type AnyAnswer, answerTo, type CaseAnswer, type GivenCase } from './case-answer.js';

/**
 * Assesses cases one after the other, as they come: an answer for each, in the order given. Each assessment is the one that
 * `assess` gives for the case.
 *
 * `cases` is a list or any iterable, or an async one, such as rows of a database or lines of a file: of cases, or of what
 * `parseCase` returned for each document. **One that is wrong does not end the run**: a document with faults is answered by
 * them (`faulty`), what is no sound case by what `assess` throws for it, as data (`refused`). A line that is no JSON can be
 * handed in as `{ ok: false, faults: [{ code: 'unreadable', path: [], params: {} }] }`.
 *
 * Nothing is kept of what was answered, and no case is asked for before the answer to the one before was taken, so that memory
 * does not grow with the number of cases. `frameworks` are checked, and definitions of the caller's own copied, once, before
 * the first case. Whoever stops taking answers (`break`) closes the source, by its `return`. A run can be gone through once.
 *
 * Each assessment is computed in one go. A program that has other things to do between two of them, or wants to see an abort
 * come, waits in its loop or its source: a plain list and a loop that waits for nothing else leave no room.
 *
 * `signal` stops it: the next answer that is asked for rejects with the `reason` of the signal, or with an error of the name
 * `AbortError` where it has none, and the source is closed. A source that has not been asked for anything is left as it is.
 * To end the waiting for a source that gives nothing, hand the same signal to the source. Whatever the source throws, or
 * `onProgress`, ends the run likewise.
 *
 * Throws at once, before anything is read: `invalid-input` for what cannot be iterated, or is no signal or no function, and
 * what `assess` throws for its options.
 *
 * @example
 * ```ts
 * import { assessAll } from 'kemitraan/assess';
 * import { parseCase } from 'kemitraan/schema';
 * const documents = [
 *   { schema: 'kemitraan/case@1', id: 'clinic', title: 'A clinic' },
 *   { schema: 'kemitraan/case@1', id: 'school' },
 * ];
 * const told: string[] = [];
 * const parsed = documents.map((document) => parseCase(document));
 * for await (const answer of assessAll(parsed, { frameworks: ['power-layout'] })) {
 *   if (answer.kind === 'assessed') told.push(answer.assessment.verdicts['power-layout'].outcome.kind);
 *   else if (answer.kind === 'faulty') told.push(...answer.faults.map(({ code, path }) => `${code} at ${path}`));
 *   else told.push(answer.error.remedy);
 * }
 * told; // => ['undetermined', 'missing at title']
 * ```
 */
export function assessAll<const Framework extends AssessedId | Definition = AssessedId>(
  cases: Iterable<GivenCase> | AsyncIterable<GivenCase>,
  options?: AssessAllOptions<Framework>,
): AsyncGenerator<CaseAnswer<Framework>, void, undefined>;
export function assessAll(cases: unknown, options: AssessAllOptions = {}): AsyncGenerator<AnyAnswer, void> {
  const caller = 'assessAll';
  if (!isAsyncIterable(cases)) assertIterable(caller, 'cases', cases, 'cases');
  return answersTo(caller, cases, readRun(caller, options));
}

async function* answersTo(
  caller: string,
  cases: Iterable<unknown> | AsyncIterable<unknown>,
  { asked, signal, onProgress }: Run,
): AsyncGenerator<AnyAnswer, void> {
  const counts = { assessed: 0, faulty: 0, refused: 0 };
  let done = 0;
  const answer = (given: unknown): AnyAnswer => {
    stopIfAborted(signal);
    const one = answerTo(caller, given, done, asked);
    done += 1;
    counts[one.kind] += 1;
    onProgress?.({ done, ...counts });
    return one;
  };
  stopIfAborted(signal);
  if (isAsyncIterable(cases)) {
    for await (const given of cases) {
      yield answer(given);
      stopIfAborted(signal);
    }
    return;
  }
  // Not awaited, so that nothing runs that a case may have under the name of then.
  for (const given of cases) {
    yield answer(given);
    stopIfAborted(signal);
  }
}

/** Throws the reason of a signal, where it has been given, as a platform's own functions do. */
function stopIfAborted(signal: StopSignal | undefined): void {
  if (!signal?.aborted) return;
  throw (
    signal.reason ?? Object.assign(new Error('assessAll: the signal was aborted.'), { name: 'AbortError' })
  );
}
