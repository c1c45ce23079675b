import type { Crosswalk } from './crosswalk.js';
import { factorStrategies } from './strategies.js';
import { obstacleTactics } from './tactics.js';

/** Every row that says what answers an obstacle or a factor, table by table. */
export function answers(): readonly Crosswalk[] {
  return [...obstacleTactics, ...factorStrategies];
}

/**
 * The rows that tell how some of these tactics, by their full ids, answer an item of a framework or the means to it, in the
 * order of the tables. A row that begins at another item of the same framework is about that item, and left out; one that
 * begins elsewhere tells how the tactic answers something alike. Never throws.
 */
export function answersTo(
  framework: string,
  items: readonly string[],
  tactics: readonly string[],
): readonly Crosswalk[] {
  if (tactics.length === 0) return [];
  return answers().filter(
    ({ from, to }) =>
      tactics.includes(`${to.framework}.${to.member}`) &&
      (from.framework !== framework || items.some((item) => item === from.member)),
  );
}
