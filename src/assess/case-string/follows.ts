import { isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Verdict } from '../../forms/assert-verdict.js';
import { isAbove } from '../../measure/fuzzy.js';

/** What a verdict has of its case beside its inputs: who said what, of whom, and up to when. */
const ofCase = ['reasons', 'disagreements', 'unknown', 'scope'];

/** The parties of a finding of a role model, which are those of the case. */
const partiesKey = 'parties';

/**
 * Throws `verdict-mismatch` unless everything that a verdict concludes is in the one that was computed from its inputs: a
 * verdict that was altered, or one of a process that rests on the dates and the actors of activities.
 */
export function assertFollows(caller: string, verdict: Verdict, again: Verdict): void {
  for (const part of new Set([...Object.keys(again), ...Object.keys(verdict)])) {
    if (ofCase.includes(part) || isSame(Reflect.get(verdict, part), Reflect.get(again, part))) continue;
    const { id, version } = verdict.framework;
    const remedy =
      verdict.form === 'process' && part === 'findings'
        ? `Its ${part} rest on when activities were done and by whom, which no case string holds. Publish the case itself, or format what audit(definition, verdict.inputs) gives: there they cannot be told.`
        : `Its ${part} do not follow from its inputs. Pass the verdict as the framework gave it.`;
    throw new KemitraanError(caller, 'verdict', `${id} ${version}`, 'verdict-mismatch', remedy);
  }
}

/** Whether two pieces of data are the same but for a rounding error, the order of keys, and the parties of a case. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || !isAbove(Math.abs(a - b), 0);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && b.every((one, index) => isSame(a[index], one));
  if (!isPlainObject(a) || !isPlainObject(b)) return a === b;
  const [keys, others] = [a, b].map((one) => Object.keys(one).filter((key) => key !== partiesKey)) as [
    string[],
    string[],
  ];
  return (
    keys.length === others.length && others.every((key) => Object.hasOwn(a, key) && isSame(a[key], b[key]))
  );
}
