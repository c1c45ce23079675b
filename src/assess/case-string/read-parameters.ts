import { show } from '../../core/error.js';
import type { FaultPath } from '../../core/fault.js';
import { fault } from '../../core/faults-found.js';
import { scaleLengths } from '../../core/level.js';
import type { Suggest } from '../../core/nearest.js';
import { type Aggregation, aggregations } from '../../forms/checklist/geometric.js';
import { decimalIn, decimalOf } from './decimal.js';
import { canonically, type Read } from './read-answer.js';
import { partMark } from './slots.js';

/** Reads how weights join the dimensions of an index. */
export function readAggregation(text: string, path: FaultPath, suggest: Suggest): Read<Aggregation> {
  const value = aggregations.find((one) => one === text);
  if (value !== undefined) return { value };
  const nearest = suggest(text, new Set(aggregations));
  return { fault: fault('not-one-of', path, { value: show(text), allowed: aggregations, nearest }) };
}

/** Reads the weight of a group. Whether the weights are of ordinary size together is seen where they are used. */
export function readWeight(text: string, path: FaultPath): Read<number> {
  const value = decimalIn(text);
  if (value !== null && Number.isFinite(value)) return canonically(value, text, decimalOf(value), path);
  return { fault: fault('not-a-weight', path, { value: show(text) }) };
}

/** Reads the lengths of Likert scales: each once, the fewest points first. */
export function readLengths(text: string, path: FaultPath): Read<readonly number[]> {
  const given = text.split(partMark).map((one) => (/^\d{1,2}$/.test(one) ? Number(one) : Number.NaN));
  const { least, most } = scaleLengths;
  const value = [...new Set(given)].sort((a, b) => a - b);
  if (value.every((one) => one >= least && one <= most))
    return canonically(value, text, value.join(partMark), path);
  const params = { value: show(text), scale: 'lengths', allowed: [], nearest: [] } as const;
  return { fault: fault('not-a-code', path, params) };
}
