import { randomFrom } from './random.js';
import { sobolDirections } from './sobol-directions.js';

/** How many dimensions a sequence has at most. */
export const mostDimensions = 180;

/** How many binary digits a coordinate has. */
const digits = 32;

/**
 * The points of a Sobol' sequence, by index from 0, each coordinate in [0, 1), digitally shifted from a seed: every
 * coordinate is turned by exclusive or with 32 random bits of its own. The shift makes each point by itself uniform, and
 * keeps what the sequence is chosen for: of the first 2^m points exactly one lies in each of the 2^m equal parts of every
 * coordinate. All steps are on 32-bit whole numbers, so that every engine gives the same.
 *
 * The point of index i is the exclusive or of the directions v[j] at which the binary digit j of i is 1, where
 * v[j] = m[j] / 2^(j + 1), and of a polynomial x^s + a[1] x^(s-1) + ... + 1 of degree s
 * v[j] = a[1] v[j-1] xor ... xor a[s-1] v[j-s+1] xor v[j-s] xor (v[j-s] / 2^s).
 *
 * Who calls it has checked the number of dimensions, 1 to {@link mostDimensions}, and the seed.
 *
 * @see sobol-1967
 * @see joe-kuo-2008
 */
export function sobolSequence(dimensions: number, seed: number): (index: number) => number[] {
  const random = randomFrom(seed);
  const shifts = Array.from({ length: dimensions }, () => Math.floor(random() * 4294967296));
  const directions = shifts.map((_, dimension) => directionsOf(dimension));
  return (index) =>
    shifts.map((shift, dimension) => {
      const own = directions[dimension] as Uint32Array;
      let place = shift;
      for (let [rest, digit] = [index, 0]; rest > 0; rest >>>= 1, digit += 1)
        if (rest & 1) place ^= own[digit] as number;
      return (place >>> 0) / 4294967296;
    });
}

/** The directions of one coordinate, as 32-bit whole numbers; those of the first turn the digits of the index round. */
function directionsOf(dimension: number): Uint32Array {
  const [polynomial = 1, ...initial] = sobolDirections[dimension - 1] ?? [];
  const degree = initial.length;
  const found = new Uint32Array(digits);
  for (let digit = 0; digit < digits; digit += 1) {
    if (degree === 0 || digit < degree) {
      found[digit] = (initial[digit] ?? 1) << (digits - 1 - digit);
      continue;
    }
    const first = found[digit - degree] as number;
    let direction = first ^ (first >>> degree);
    for (let back = 1; back < degree; back += 1)
      if ((polynomial >>> (degree - back)) & 1) direction ^= found[digit - back] as number;
    found[digit] = direction;
  }
  return found;
}
