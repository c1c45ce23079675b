import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scored } from '../../src/programmes/award-standing.js';
import { standingsOf } from '../../src/programmes/award-standing.js';
import { leastTurn, nearestTurn } from '../../src/programmes/award-turn.js';
import {
  type AwardEntry,
  scoreAward,
  type TjslAwardVerdict,
  tjslAward,
  tjslAwardAspectIds,
} from '../../src/programmes.js';

const items = Object.entries(tjslAward.items);
const levels = fc.constantFrom('out', 'mostly-out', 'mostly-in', 'in', 'not-applicable' as const);

/** A company with a level for each aspect, which all of its items have. */
const company = fc.tuple(...tjslAwardAspectIds.map(() => levels)).map((own): TjslAwardVerdict => {
  const levelOf = new Map(tjslAwardAspectIds.map((aspect, at) => [aspect, own[at]]));
  const given = Object.fromEntries(items.map(([id, { group }]) => [id, levelOf.get(group)]));
  return scoreAward(given as never) as unknown as TjslAwardVerdict;
});
const weights = fc.tuple(...tjslAwardAspectIds.map(() => fc.integer({ min: 1, max: 9 })));

test('no share has to be moved by less than the least at which two scores can meet', () => {
  let met = 0;
  fc.assert(
    fc.property(company, company, weights, (one, other, given) => {
      const sum = given.reduce((total, weight) => total + weight, 0);
      const shares = given.map((weight) => weight / sum);
      const entries: AwardEntry[] = [
        { id: 'one', verdict: one },
        { id: 'other', verdict: other },
      ];
      const scored = standingsOf('rankAward', entries, shares).filter(
        (own): own is Scored => own.score !== null,
      );
      const [upper, lower] = scored.sort((a, b) => b.score.lo - a.score.lo);
      if (!upper || !lower || upper.score.lo <= lower.score.hi) return;
      const turn = nearestTurn(upper, lower, shares);
      if (turn === null) return;
      met += 1;
      expect(turn.distance).toBeGreaterThanOrEqual(leastTurn(upper, lower) - 1e-12);
    }),
    { numRuns: 1000 },
  );
  // Most pairs differ, and some share moves them together.
  expect(met).toBeGreaterThan(100);
});
