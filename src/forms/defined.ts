import { KemitraanError } from '../core/error.js';

/** Refuses a key that no row of a table has, whatever else the table holds. */
export type Known<Table, Row> = {
  readonly [Id in keyof Table]: {
    readonly [Key in keyof Table[Id]]: Key extends keyof Row ? unknown : never;
  };
};

/** The definition as it was given; throws one `invalid-definition` error that lists every fault. */
export function defined<D extends { readonly id: string }>(
  caller: string,
  definition: D,
  faults: readonly string[],
): D {
  if (faults.length === 0) return definition;
  throw new KemitraanError(caller, 'definition', definition.id, 'invalid-definition', faults.join(' '));
}
