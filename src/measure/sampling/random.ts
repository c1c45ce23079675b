/** The largest seed; the least is 0. */
export const mostSeed = 4_294_967_295;

/**
 * Numbers in [0, 1) that look random and follow from a seed: the same on every engine, since all steps are on 32-bit whole
 * numbers (mulberry32, a public-domain generator). Not for secrets.
 *
 * The seed is a whole number from 0 to 4294967295; whoever takes it from a caller checks it.
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
