import type { Tagged } from './values.js';

/** One thing that is changed in the arguments of a call, and how the function answers. */
export interface Refusal {
  /** Where, from the list of arguments down: a JSON pointer. */
  readonly at: string;
  /** What stands there instead. */
  readonly value: unknown;
  /** The code of the error that is thrown, or of the fault that is returned. */
  readonly code: string;
  /** Of a fault: where it is, from the document down; left out where the change was made. */
  readonly fault?: string;
}

/** A function, the arguments of a sound call of it, and what makes them unsound. */
export interface RefusedCall {
  readonly name: string;
  readonly args: readonly (Tagged | unknown)[];
  readonly refusals: readonly Refusal[];
}

/** A key as a part of a JSON pointer. */
export const step = (key: string | number) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The same answer to each of several values. */
export const each = (at: string, values: readonly unknown[], code: string): readonly Refusal[] =>
  values.map((value) => ({ at, value, code }));
