/**
 * The columns of a table of observations, in their order: those of an observation by their own names, and before them the
 * id of the case. Every row has every column.
 */
export const observationColumns = [
  'case',
  'id',
  'coder',
  'informant',
  'indicator',
  'about',
  'level',
  'source',
  'locator',
  'date',
  'function',
  'method',
  'holder',
  'attributedTo',
  'note',
] as const;

/** One of {@link observationColumns}. */
export type ObservationColumn = (typeof observationColumns)[number];

/**
 * An observation as a row of a table: a text in each cell, or `null` where it says nothing.
 *
 * `about` holds the ids of parties with `|` between them. `level` holds the name of a level, a number in full, `unknown`,
 * `refused` or `not-applicable`; for a row of a profile the columns that it fits with `|` between them; for a Likert item the
 * point and the length of the scale, `4 of 5`.
 */
export type ObservationRow = { readonly [C in ObservationColumn]: string | null };
