import { isDeepStrictEqual } from 'node:util';

/** Answers differ, so that there is nothing to compare. */
export class Disagreement extends Error {}

/** Throws where two ways that are compared do not come to the same. */
export function agree(who, about, actual, expected) {
  if (isDeepStrictEqual(actual, expected)) return;
  const lines = [
    JSON.stringify(about),
    `gives    ${JSON.stringify(actual)}`,
    `expected ${JSON.stringify(expected)}`,
  ];
  throw new Disagreement(
    `${who} does not agree, so that nothing was timed.\n${lines.join('\n').slice(0, 4_000)}`,
  );
}

/** The same for numbers that rounding may part in the last digits. */
export function agreeNearly(who, about, actual, expected) {
  if (actual === expected || Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected))) return;
  agree(who, about, actual, expected);
}
