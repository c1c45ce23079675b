import type { z } from 'zod';
import { cut, show } from '../core/error.js';
import { type Fault, type FaultPath, faultCodes, type ValueKind } from '../core/fault.js';
import { fault } from '../core/faults-found.js';
import { kindOf } from '../core/kind.js';
import { longestId, longestList, longestText } from '../core/limits.js';
import type { Suggest } from '../core/nearest.js';
import { answerParams } from './check-observation.js';
import { levelWords } from './fields.js';
import { isKeyed } from './kind.js';

/** What zod finds. */
export type Issue = z.core.$ZodIssue;

const levels: ReadonlySet<string> = new Set(levelWords);

/** What saying what is wrong needs to know of the document. */
export interface Saying {
  readonly suggest: Suggest;
  /** In a document with observations, the indicators that take something else than a level: columns, or an answer on a Likert scale. */
  readonly columnsOf?: ReadonlyMap<unknown, readonly string[]>;
  readonly likert?: ReadonlySet<unknown>;
  /** The keys that the object at a path may have. */
  readonly keysAt: (path: FaultPath) => ReadonlySet<string>;
}

/** How many faults an issue of zod is: one, or one for each key that should not be there. */
export function countOf(issue: Issue): number {
  return issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
}

/**
 * The faults that an issue of zod stands for, made one by one as they are asked for. The issue has to come with its
 * input (`reportInput`); `whole` is the value that was parsed, and `at` is where it stands in the document.
 */
export function* faultsOf(
  issue: Issue,
  whole: unknown,
  at: FaultPath,
  { suggest, columnsOf, likert, keysAt }: Saying,
): Generator<Fault> {
  const inner = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const path = [...at, ...inner];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const params = { key: cut(key), nearest: suggest(key, keysAt(path)) };
      yield fault('unknown-key', [...path, key], params);
    }
  } else if (isAbsent(whole, inner)) {
    yield fault('missing', path, { key: String(inner.at(-1)) });
  } else {
    const indicator = issue.message === 'not-a-level' && isKeyed(whole) ? whole.indicator : undefined;
    const allowed = columnsOf?.get(indicator);
    if (likert?.has(indicator)) yield fault('not-a-scale-answer', path, answerParams(issue.input));
    else if (!allowed) yield faultOf(issue, path, suggest);
    else {
      const nearest = nearestTo(issue.input, new Set(allowed), suggest);
      yield fault('not-a-column', path, { value: show(issue.input), allowed, nearest });
    }
  }
}

/** Whether the last step of a path leads to a key that its object does not have. */
function isAbsent(whole: unknown, path: readonly (string | number)[]): boolean {
  let parent = whole;
  for (const step of path.slice(0, -1)) parent = (parent as Readonly<Record<string | number, unknown>>)[step];
  const last = path.at(-1);
  return last !== undefined && !(last in Object(parent));
}

function faultOf(issue: Issue, path: FaultPath, suggest: Suggest): Fault {
  const { input } = issue;
  const value = show(input);
  const length = Array.isArray(input) || typeof input === 'string' ? input.length : 0;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return fault('not-one-of', path, {
      value,
      allowed,
      nearest: nearestTo(input, new Set(allowed), suggest),
    });
  }
  // A number where a number is meant is the right type: zod says "type" of NaN, infinities and fractions too.
  const ofType =
    issue.code === 'invalid_type' && !(typeof input === 'number' && kinds[issue.expected] === 'number');
  const code = ofType ? 'wrong-type' : faultCodes.find((known) => known === issue.message);
  switch (code) {
    case 'unreadable':
    case 'blank':
    case 'empty-list':
      return fault(code, path, {});
    case 'too-long':
      return fault(code, path, { limit: issue.code === 'too_big' ? longestText : longestId, length });
    case 'too-many-rows':
      return fault(code, path, { limit: longestList, length });
    case 'not-a-level':
      return fault(code, path, { value, allowed: levelWords, nearest: nearestTo(input, levels, suggest) });
    case 'malformed-id':
    case 'not-a-date':
    case 'no-such-date':
    case 'instant-not-date':
    case 'not-whole-amount':
    case 'not-a-currency':
      return fault(code, path, { value });
    default: {
      const expected = (issue.code === 'invalid_type' && kinds[issue.expected]) || 'object';
      return fault('wrong-type', path, { expected, received: kindOf(input) });
    }
  }
}

const kinds: Readonly<Record<string, ValueKind>> = {
  string: 'string',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
};

const nearestTo = (input: unknown, known: ReadonlySet<string>, suggest: Suggest) =>
  typeof input === 'string' ? suggest(input, known) : [];
