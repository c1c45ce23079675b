import type { Communication } from '../../case/case.js';
import { managementFunctions } from '../../case/vocabulary.js';
import type { TieState } from '../../measure/network/possible-graph.js';

/** The management functions that rows speak of one way in, and those that they deny it in, each function a bit. */
interface Way {
  said: number;
  denied: number;
}

/** The two ways between two parties: from the first to the second, and back. */
export type Both = Readonly<Record<'there' | 'back', Way>>;

/** What rows say of the two ways between two parties. */
export interface Told {
  /** What the rows say that surely count. */
  readonly sure: Both;
  /** What those say as well that may be later than the day that was asked for. */
  readonly all: Both;
  /** The rows that surely count, and those that may. */
  readonly rows: Communication[];
  readonly later: Communication[];
}

/** What is told before any row is read. */
export function untold(): Told {
  return { sure: neither(), all: neither(), rows: [], later: [] };
}

function neither(): Both {
  return { there: { said: 0, denied: 0 }, back: { said: 0, denied: 0 } };
}

/** The bit of a management function; those of all of them where none is named. */
export function bitsOf(named: string | undefined): number {
  const names: readonly string[] = managementFunctions;
  const every = (1 << names.length) - 1;
  return named === undefined ? every : 1 << names.indexOf(named);
}

/** Takes up what a row says that was sent this way, in the functions that it speaks of. */
export function take(ways: Both, { direction }: Communication, sent: keyof Both, spoken: number): void {
  const returned = sent === 'there' ? 'back' : 'there';
  ways[sent].said |= spoken;
  if (direction === 'two-way') ways[returned].said |= spoken;
  if (direction === 'one-way') ways[returned].denied |= spoken;
}

/**
 * Whether a way is there, in the functions that are looked at: it is where some function has it that no row denies, and it
 * is not where no row has it, and it is denied in every function, or the list of rows is known to be whole.
 */
export function stateOf({ sure, all }: Told, way: keyof Both, looked: number, isWhole: boolean): TieState {
  if ((sure[way].said & ~all[way].denied) !== 0) return 'present';
  const isDenied = sure[way].denied === looked || isWhole;
  return isDenied && all[way].said === 0 ? 'absent' : 'possible';
}

/** Whether rows contradict each other: some function has a way that a row denies. */
export function contradicts({ all }: Told): boolean {
  return [all.there, all.back].some(({ said, denied }) => (said & denied) !== 0);
}

/** Whether rows that may be later than the day that was asked for say more than the others. */
export function isDateOpen({ sure, all }: Told): boolean {
  return (['there', 'back'] as const).some(
    (way) => sure[way].said !== all[way].said || sure[way].denied !== all[way].denied,
  );
}
