import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/assess/replay.js';
import { sensitivity } from '../../../src/assess/sensitivity.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { Definition } from '../../../src/forms/definition.js';
import type { SensitivityDesign } from '../../../src/forms/sensitivity/design.js';
import type { Sensitivity } from '../../../src/forms/sensitivity/result.js';
import { deepFreeze } from '../../deep-freeze.js';
import { notPlain } from '../../forms/plain-json.js';
import { definitions, everything, verdictsOf } from './verdicts.js';

// Of any definition, which the overloads tell apart by form.
const run = sensitivity as unknown as (
  definition: Definition,
  verdict: Verdict,
  design: SensitivityDesign,
) => Sensitivity;

/** How things stand in a verdict, read off it here by hand. */
function standingsIn(verdict: Verdict): Record<string, string> {
  if ('status' in verdict) return { ...verdict.status };
  if ('groups' in verdict) {
    const codes = verdict.reasons.flatMap(({ code, params }): [string, string][] =>
      'item' in params && code.startsWith('item-') && code !== 'item-not-scored'
        ? [[params.item, code.slice(5)]]
        : [],
    );
    return Object.fromEntries(codes);
  }
  const phases = 'phases' in verdict ? Object.entries(verdict.phases) : [];
  return Object.fromEntries([
    ...verdict.findings.map(({ rule, outcome }) => [rule, outcome]),
    ...phases.map(([id, { standing }]) => [id, standing]),
  ]);
}

const outcomeIn = (verdict: Verdict) => ('outcome' in verdict ? verdict.outcome : null);

describe.each(definitions.map((definition) => [definition.id, definition] as const))(
  '%s',
  (_, definition) => {
    test('replaying any replication gives what was recorded, and the shares are those of the replications', () => {
      fc.assert(
        fc.property(verdictsOf(definition), (verdict) => {
          deepFreeze(verdict);
          const design = deepFreeze(everything(definition, verdict, 6));
          const result = run(definition, verdict, design);
          expect(notPlain(result)).toEqual([]);
          expect(result.design).toEqual(design);
          expect(result.replications.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
          const now = standingsIn(verdict);
          let held = 0;
          for (const { parameters, outcome, standings, holds } of result.replications) {
            const again = replay(definition, verdict, parameters);
            expect(outcomeIn(again)).toEqual(outcome);
            expect(standings).toMatchObject(standingsIn(again));
            if (holds) held += 1;
          }
          expect(result.holds).toMatchObject({ same: held, share: held / 6, replications: 6 });
          for (const [id, standing] of Object.entries(now)) {
            const alike = result.replications.filter(({ standings }) => standings[id] === standing).length;
            expect(result.standings[id]).toMatchObject({ now: standing, same: alike, share: alike / 6 });
          }
          // Everything that could be varied is either varied or held, and nothing is both.
          const factors = [...result.varied, ...result.held].map(({ factor }) => factor);
          expect(new Set(factors).size).toBe(factors.length);
          const questions = Object.keys(verdict.inputs).map((id) => `levels.${id}`);
          expect(factors).toEqual(expect.arrayContaining(questions));
        }),
        { numRuns: 5 },
      );
    });

    test('without a move nothing moves: replaying nothing gives the verdict', () => {
      fc.assert(
        fc.property(verdictsOf(definition), (verdict) => {
          expect(replay(definition, verdict, {})).toEqual(verdict);
        }),
        { numRuns: 5 },
      );
    });
  },
);
