import { readFields } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { middleOf } from '../sampling/middle-of.js';
import { mostSeed, randomFrom } from '../sampling/random.js';
import type { ResampledInterval } from './statistic.js';

/** A resampling that was asked for, with nothing left out. */
export interface ReadResampling {
  /** The function that was asked. */
  readonly caller: string;
  readonly seed: number;
  readonly replications: number;
  readonly confidence: number;
}

/** So many draws of a unit, over all replications, take some seconds. */
const mostDraws = 100_000_000;

/** Fewer units than these are flagged. */
export const enoughUnits = 20;

/** Reads what a caller asks for; nothing where no interval is asked for. Throws `invalid-design`. */
export function readResampling(caller: string, resampling: unknown): ReadResampling | undefined {
  if (resampling === undefined) return undefined;
  const parameter = 'options.resampling';
  const fields = readFields(caller, parameter, resampling, ['seed', 'replications', 'confidence']);
  const { seed, replications = 1_000, confidence = 0.95 } = fields;
  const number = (name: string, value: unknown, holds: (value: number) => boolean, remedy: string) => {
    if (typeof value === 'number' && holds(value)) return value + 0;
    throw new KemitraanError(caller, `${parameter}.${name}`, value, 'invalid-design', remedy);
  };
  const isWhole = (least: number, most: number) => (value: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  return {
    caller,
    seed: number('seed', seed, isWhole(0, mostSeed), `Give a whole number from 0 to ${mostSeed}.`),
    replications: number(
      'replications',
      replications,
      isWhole(100, 100_000),
      'Give a whole number from 100 to 100000.',
    ),
    confidence: number(
      'confidence',
      confidence,
      (value) => value > 0 && value < 1,
      'Give a number above 0 and below 1.',
    ),
  };
}

/**
 * The interval that holds the middle share `confidence` of the values that units drawn with replacement have; as many are
 * drawn as there are. A draw without a value is left out and not counted as usable; `null` where none has one. There is an
 * interval for each of the values that one draw gives.
 *
 * Where its ends lie {@link middleOf} says. Throws `invalid-design` for more draws than anybody waits for.
 */
export function resample<Unit>(
  units: readonly Unit[],
  pairableUnits: number,
  valuesFor: (drawn: readonly Unit[]) => readonly (number | null)[],
  design: ReadResampling,
): (ResampledInterval | null)[] {
  if (units.length * design.replications > mostDraws) {
    const remedy = `Give at most ${Math.floor(mostDraws / units.length)} for so many units.`;
    const parameter = 'options.resampling.replications';
    throw new KemitraanError(design.caller, parameter, design.replications, 'invalid-design', remedy);
  }
  const random = randomFrom(design.seed);
  const drawn = [...units];
  const found: number[][] = valuesFor(units).map(() => []);
  for (let replication = 0; replication < design.replications; replication += 1) {
    for (let at = 0; at < drawn.length; at += 1)
      drawn[at] = units[Math.floor(random() * units.length)] as Unit;
    for (const [which, value] of valuesFor(drawn).entries()) if (value !== null) found[which]?.push(value);
  }
  return found.map((values) => intervalOf(values, pairableUnits, design));
}

function intervalOf(
  values: readonly number[],
  pairableUnits: number,
  { seed, replications, confidence }: ReadResampling,
): ResampledInterval | null {
  const middle = middleOf(values, confidence);
  return (
    middle && {
      ...middle,
      method: 'percentile-bootstrap',
      seed,
      replications,
      usable: values.length,
      confidence,
      fewUnits: pairableUnits < enoughUnits,
    }
  );
}
