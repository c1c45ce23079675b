import { type DateSpan, dateSpan } from '../../case/partial-date.js';
import { show } from '../../core/error.js';
import type { Fault, FaultPath } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { rowIdPattern } from '../../core/id.js';
import { kindOf } from '../../core/kind.js';
import { longestId, longestText } from '../../core/limits.js';
import { visible } from '../../core/visible.js';
import { nameOf } from './name.js';

/** The values of a record by key, each read from it once: a second reading may come out differently. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Reads the values of one record after the other, each value by itself: one that is wrong does not hide the others. What
 * is left out, or `undefined`, is not known.
 */
export interface ValueReader {
  /** Turns to the next record, at a position of the list. */
  readonly turnTo: (values: Values, at: number) => void;
  /** Whether nothing that was read of this record is wrong. */
  readonly right: () => boolean;
  /** A text that has to be there, as a name. */
  readonly name: (key: string) => string;
  /** A text that may be left out, as a name. */
  readonly optionalName: (key: string) => string | null;
  readonly id: (key: string) => string | null;
  readonly amount: (key: string) => number | null;
  readonly date: (key: string) => DateSpan | null;
  /** Says what is wrong with the value of a key. */
  readonly wrong: (key: string, make: (path: FaultPath) => Fault) => null;
}

/** A reader that has no record yet. One serves all: a million records are not to make millions of functions. */
export function valueReader(found: Findings): ValueReader {
  const spanOf = spanReader();
  let values: Values = {};
  let position = 0;
  let right = true;

  function turnTo(next: Values, at: number): void {
    [values, position, right] = [next, at, true];
  }

  function wrong(key: string, make: (path: FaultPath) => Fault): null {
    right = false;
    const path = [position, key];
    found.add(() => make(path));
    return null;
  }

  function wrongType(key: string, expected: 'string' | 'number'): null {
    return wrong(key, (path) => fault('wrong-type', path, { expected, received: kindOf(values[key]) }));
  }

  function optionalName(key: string): string | null {
    const value = values[key];
    if (value === undefined) return null;
    if (typeof value !== 'string') return wrongType(key, 'string');
    const faulty = textFault(value, longestText);
    return faulty ? wrong(key, faulty) : nameOf(value);
  }

  function name(key: string): string {
    if (values[key] === undefined) wrong(key, (path) => fault('missing', path, { key }));
    return optionalName(key) ?? '';
  }

  function id(key: string): string | null {
    const value = values[key];
    if (value === undefined) return null;
    if (typeof value !== 'string') return wrongType(key, 'string');
    if (rowIdPattern.test(value)) return value;
    const malformed = (path: FaultPath) => fault('malformed-id', path, { value: show(value) });
    return wrong(key, textFault(value, longestId) ?? malformed);
  }

  function amount(key: string): number | null {
    const value = values[key];
    if (value === undefined) return null;
    if (typeof value !== 'number') return wrongType(key, 'number');
    if (Number.isSafeInteger(value) && value >= 0) return value;
    return wrong(key, (path) => fault('not-whole-amount', path, { value: show(value) }));
  }

  function date(key: string): DateSpan | null {
    const value = values[key];
    if (value === undefined) return null;
    if (typeof value !== 'string') return wrongType(key, 'string');
    const span = spanOf(value);
    return typeof span === 'string' ? wrong(key, (path) => fault(span, path, { value: show(value) })) : span;
  }

  return { turnTo, right: () => right, name, optionalName, id, amount, date, wrong };
}

/** What is wrong with a text of any kind: that nothing of it can be seen, or that it is too long. */
function textFault(value: string, limit: number): ((path: FaultPath) => Fault) | null {
  if (!visible.test(value)) return (path) => fault('blank', path, {});
  const { length } = value;
  return length > limit ? (path) => fault('too-long', path, { limit, length }) : null;
}

/** How many dates are remembered: the days of ten years. */
const mostSpans = 4_000;

/** The spans of dates, of which the first few thousand are remembered: most records share theirs with others. */
function spanReader(): typeof dateSpan {
  const known = new Map<string, DateSpan>();
  return (date) => {
    const before = known.get(date);
    if (before) return before;
    const span = dateSpan(date);
    if (typeof span !== 'string' && known.size < mostSpans) known.set(date, span);
    return span;
  };
}
