import { type DateSpan, dateSpan } from '../../case/partial-date.js';
import { show } from '../../core/error.js';
import type { Fault, FaultPath } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { rowIdPattern } from '../../core/id.js';
import { kindOf } from '../../core/kind.js';
import { longestId, longestText } from '../../core/limits.js';
import { nameOf } from './name.js';

/** Reads the values of one record, each by itself: one that is wrong does not hide the others. */
export interface ValueReader {
  /** Whether nothing that was read is wrong. */
  readonly right: () => boolean;
  /** A text that has to be there, as a name. */
  readonly name: (key: string) => string;
  /** A text that may be left out, as a name. */
  readonly optionalName: (key: string) => string | null;
  readonly id: (key: string) => string | null;
  readonly amount: (key: string) => number | null;
  readonly date: (key: string) => DateSpan | null;
  /** Says what is wrong with the value of a key. */
  readonly wrong: (key: string, make: (path: FaultPath) => Fault) => void;
}

/** The reader of the record at a position of its list; what is left out, or `undefined`, is not known. */
export function valueReader(
  values: Readonly<Record<string, unknown>>,
  at: number,
  found: Findings,
): ValueReader {
  let right = true;
  const wrong = (key: string, make: (path: FaultPath) => Fault): null => {
    right = false;
    found.add(() => make([at, key]));
    return null;
  };
  const wrongType = (key: string, expected: 'string' | 'number') =>
    wrong(key, (path) => fault('wrong-type', path, { expected, received: kindOf(values[key]) }));

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
    // Minus zero would not survive JSON.
    if (Number.isSafeInteger(value) && value >= 0) return value + 0;
    return wrong(key, (path) => fault('not-whole-amount', path, { value: show(value) }));
  }

  function date(key: string): DateSpan | null {
    const value = values[key];
    if (value === undefined) return null;
    if (typeof value !== 'string') return wrongType(key, 'string');
    const span = dateSpan(value);
    return typeof span === 'string' ? wrong(key, (path) => fault(span, path, { value: show(value) })) : span;
  }

  return { right: () => right, name, optionalName, id, amount, date, wrong };
}

/** What is wrong with a text of any kind: that nothing of it can be seen, or that it is too long. */
function textFault(value: string, limit: number): ((path: FaultPath) => Fault) | null {
  if (!/\S/.test(value)) return (path) => fault('blank', path, {});
  const { length } = value;
  return length > limit ? (path) => fault('too-long', path, { limit, length }) : null;
}
