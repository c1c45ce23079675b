import type { MeanSquares } from './mean-squares.js';

/**
 * The six forms of Shrout and Fleiss (1979), as they write them. First number: 1, each unit has coders of its own; 2, the coders
 * are a sample of all who might code; 3, they are the only ones of interest. Behind the comma: of one coder's
 * rating, or of the mean of all k.
 */
export const iccForms = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'] as const;

/** One of {@link iccForms}. */
export type IccForm = (typeof iccForms)[number];

/** One form as what is counted and what it is divided by. */
export function partsOf(
  form: IccForm,
  { betweenUnits: bms, withinUnits: wms, betweenCoders: jms, residual: ems }: MeanSquares,
  n: number,
  k: number,
): readonly [numerator: number, denominator: number] {
  const parts: Readonly<Record<IccForm, readonly [number, number]>> = {
    '1,1': [bms - wms, bms + (k - 1) * wms],
    '2,1': [bms - ems, bms + (k - 1) * ems + (k * (jms - ems)) / n],
    '3,1': [bms - ems, bms + (k - 1) * ems],
    '1,k': [bms - wms, bms],
    '2,k': [bms - ems, bms + (jms - ems) / n],
    '3,k': [bms - ems, bms],
  };
  return parts[form];
}
