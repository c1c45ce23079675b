import fc from 'fast-check';
import type { Cell, Table } from './by-definition.js';

/** Ratings of some coders on 1 to `size`, with cells missing and rows that end early. */
export const tablesOf = (coders: number, size: number): fc.Arbitrary<Table> =>
  fc.array(fc.array(fc.option(fc.integer({ min: 1, max: size }), { freq: 4 }), { maxLength: coders }), {
    minLength: 1,
    maxLength: 8,
  });

export const tables: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([coders, size]) => tablesOf(coders, size));

/** Numbers without an order of magnitude of their own, complete but for a few gaps. */
export const measurements: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 4 }).chain((coders) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 12 }), {
      minLength: coders,
      maxLength: coders,
    }),
    { minLength: 2, maxLength: 8 },
  ),
);

/** Every table of so many units and coders over so many categories and a gap. */
export function everyTable(units: number, coders: number, categories: readonly number[]): Table[] {
  const cells: readonly Cell[] = [null, ...categories];
  const count = cells.length ** (units * coders);
  return Array.from({ length: count }, (_, at) => {
    let left = at;
    const next = () => {
      const cell = cells[left % cells.length] ?? null;
      left = Math.floor(left / cells.length);
      return cell;
    };
    return Array.from({ length: units }, () => Array.from({ length: coders }, next));
  });
}
