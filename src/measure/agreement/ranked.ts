import { KemitraanError } from '../../core/error.js';
import type { ReadRatings } from './read-ratings.js';

/** Throws unless the categories have an order: texts have one only where the scale is given. */
export function assertRanked(caller: string, { scale, categories }: ReadRatings): void {
  if (scale === 'given' || typeof categories[0] !== 'string') return;
  const remedy = 'Give the categories from the lowest to the highest: texts have no order of their own.';
  throw new KemitraanError(caller, 'options.categories', undefined, 'invalid-input', remedy);
}
