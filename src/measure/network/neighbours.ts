import type { ReadGraph } from './graph.js';

/** Whom each node is tied to in either direction, by position and in order: no sum hangs on the order of the ties. */
export function neighbours(read: ReadGraph): readonly (readonly number[])[] {
  return read.out.map((sent, at) =>
    [...new Set([...sent, ...(read.in[at] as ReadonlySet<number>)])].sort((a, b) => a - b),
  );
}

/** How many steps it takes from a node to every other; what cannot be reached is left out. */
export function stepsFrom(start: number, tied: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const steps = new Map([[start, 0]]);
  for (const [at, taken] of steps)
    for (const next of tied[at] as readonly number[]) if (!steps.has(next)) steps.set(next, taken + 1);
  return steps;
}
