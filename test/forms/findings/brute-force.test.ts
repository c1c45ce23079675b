import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRules } from '../../../src/forms/findings/evaluate.js';
import type { FindingsVerdict } from '../../../src/forms/findings/verdict.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { readLevels } from '../../../src/forms/input.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import type { PropositionsDefinition } from '../../../src/forms/propositions/definition.js';
import { deepFreeze } from '../../deep-freeze.js';
import {
  alteredAt,
  type Level,
  type Levels,
  type OracleRule,
  type OracleRules,
  outcomeOf,
  questionsOf,
  smallestFlips,
  wantedIn,
} from './oracle.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;

function definitionOf(rules: OracleRules, levels: Levels): PropositionsDefinition {
  const entries = <In, Out>(table: Readonly<Record<string, In>>, made: (one: In) => Out) =>
    Object.fromEntries(Object.entries(table).map(([id, one]) => [id, made(one)]));
  return deepFreeze({
    form: 'propositions',
    id: 'rules',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    indicators: entries(levels, () => asked),
    rules: entries(rules, (rule) => ({ ...rule, ...ours })),
  });
}

interface Sample {
  readonly rules: OracleRules;
  readonly levels: Levels;
}

const level = fc.constantFrom<Level>(0, 1 / 3, 0.5, 2 / 3, 1, 'unknown', 'not-applicable');

const places = ['nowhere', 'if in', 'if out', 'then in', 'then out'] as const;

/** A rule that names each indicator once at most, and wants some of them out. */
const sided = (ids: readonly string[]): fc.Arbitrary<OracleRule> =>
  fc
    .tuple(fc.constantFrom('failure', 'note'), ...ids.map(() => fc.constantFrom(...places)))
    .map(([severity, ...chosen]): OracleRule => {
      const side = (name: 'if' | 'then') =>
        Object.fromEntries(
          ids.flatMap((id, index): [string, 'in' | 'out'][] => {
            if (chosen[index] === `${name} in`) return [[id, 'in']];
            return chosen[index] === `${name} out` ? [[id, 'out']] : [];
          }),
        );
      return { if: side('if'), then: side('then'), severity };
    });

const sample: fc.Arbitrary<Sample> = fc.integer({ min: 1, max: 4 }).chain((size) => {
  const ids = ['a', 'b', 'c', 'd'].slice(0, size);
  const severity = fc.constantFrom('failure', 'note');
  // A rule that expects nothing is one that a model does not state.
  const then = fc.oneof(
    { weight: 9, arbitrary: fc.subarray(ids, { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
  );
  const rule: fc.Arbitrary<OracleRule> = fc.oneof(
    fc.record({ then, severity }),
    fc.record({ if: fc.subarray(ids), then, severity }),
    sided(ids),
  );
  return fc.record({
    rules: fc
      .array(rule, { minLength: 1, maxLength: 4 })
      .map((all) => Object.fromEntries(all.map((one, index) => [`r${index + 1}`, one]))),
    levels: fc
      .tuple(...ids.map(() => level))
      .map((all) => Object.fromEntries(ids.map((id, index) => [id, all[index] ?? 'unknown']))),
  });
});

function forAny(
  check: (sample: Sample, definition: PropositionsDefinition, verdict: FindingsVerdict) => void,
  numRuns = 2000,
): void {
  fc.assert(
    fc.property(sample, ({ rules, levels }) => {
      const definition = definitionOf(rules, levels);
      const input = readLevels(definition.indicators, levels, 'test');
      check({ rules, levels }, definition, deepFreeze(evaluateRules(definition, definition.rules, input)));
    }),
    { numRuns },
  );
}

const names = { 'mostly-in': 2 / 3, 'mostly-out': 1 / 3 };

type Steps = ReturnType<typeof pathTo<string, string>>['steps'];
const taking = (levels: Levels, steps: Steps): Levels => ({
  ...levels,
  ...Object.fromEntries(steps.map(({ indicator, to }) => [indicator, names[to]])),
});

describe('of any rules and any levels', () => {
  test('every outcome is what looking at each indicator says', () => {
    forAny(({ rules, levels }, _definition, { findings }) => {
      expect(findings.map(({ rule, outcome, severity }) => [rule, outcome, severity])).toEqual(
        Object.entries(rules).map(([id, rule]) => [id, outcomeOf(rule, levels), rule.severity]),
      );
    });
  });

  test('a passed rule is decided by all that it expects, a failed one by what is on the other side', () => {
    forAny(({ rules, levels }, _definition, { findings }) => {
      for (const { rule, outcome, params } of findings) {
        const then = wantedIn(rules[rule]?.then);
        if (outcome === 'passed') expect(params.indicators).toEqual(then.map(([id]) => id));
        if (outcome === 'failed') {
          const failing = then.filter(([id, wanted]) => {
            const level = levels[id];
            return typeof level === 'number' && (wanted === 'in' ? level < 0.5 : level > 0.5);
          });
          expect(params.indicators).toEqual(failing.map(([id]) => id));
        }
      }
    });
  });

  test('changing nothing but what decided an open rule can settle it', () => {
    forAny(({ rules, levels }, _definition, { findings }) => {
      for (const { rule: id, outcome, params } of findings) {
        const rule = rules[id];
        if (rule === undefined || outcome !== 'cannot-tell') continue;
        const wanted = new Map([...wantedIn(rule.if), ...wantedIn(rule.then)]);
        const settled = Object.fromEntries(
          params.indicators.map((one) => [one, wanted.get(one) === 'out' ? 0 : 1]),
        );
        expect(outcomeOf(rule, { ...levels, ...settled })).not.toBe('cannot-tell');
      }
    });
  });

  test('questions leave as many rules open as counting them again says', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      expect(nextQuestions(definition, verdict)).toEqual(questionsOf(rules, levels));
    });
  });
});

describe('what findings hang on', () => {
  test('are the smallest sets of known levels that changing each to in, out or between finds', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      const flips = flipSet(definition, verdict).levels.map(
        ({ rule, indicators }) => `${rule}: ${[...indicators].sort().join()}`,
      );
      expect(flips.sort()).toEqual(smallestFlips(rules, levels));
    });
  });

  test.each<[string, Levels, string[]]>([
    ['what is out, not what is between', { a: 0, b: 0, c: 0.5 }, ['a', 'b']],
    ['what is out, not what is unknown', { a: 0, b: 0, c: 'unknown' }, ['a', 'b']],
    ['all that is out', { a: 0, b: 0, c: 1 }, ['a', 'b']],
    ['the one that is out', { a: 0, b: 1, c: 'unknown' }, ['a']],
  ])('are, of a rule that failed or does not apply, %s', (_, levels, indicators) => {
    const sides: OracleRule[] = [
      { then: ['a', 'b', 'c'], severity: 'failure' },
      { if: ['a', 'b', 'c'], then: ['d'], severity: 'failure' },
    ];
    for (const rule of sides) {
      const definition = definitionOf({ rule }, { ...levels, d: 'unknown' });
      const input = readLevels(definition.indicators, levels, 'test');
      const verdict = evaluateRules(definition, definition.rules, input);
      expect(flipSet(definition, verdict).levels).toEqual([{ rule: 'rule', indicators }]);
    }
  });

  test('are none of a rule that failed by what is known and by what is known only to be low', () => {
    const definition = definitionOf({ rule: { then: ['a', 'b'], severity: 'failure' } }, { a: 0, b: 0 });
    const input = readLevels(definition.indicators, { a: 0, b: { lo: 0, hi: 0.4 } }, 'test');
    const verdict = evaluateRules(definition, definition.rules, input);
    expect(verdict.findings[0]?.params.indicators).toEqual(['a', 'b']);
    expect(flipSet(definition, verdict).levels).toEqual([]);
  });

  // Levels are thirds and halves, so that nothing can happen between two lines of the grid but at one of them.
  const grid = Array.from({ length: 601 }, (_, index) => index / 600);
  const past = 1e-6;

  test('is a crossover at which, or just past which, the rule turns out otherwise', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      const { thresholds } = flipSet(definition, verdict);
      if (thresholds === null) return;
      const { rule, crossover, distance } = thresholds;
      const lines = [crossover, crossover - past, crossover + past].filter((line) => line >= 0 && line <= 1);
      expect(distance).toBeCloseTo(Math.abs(crossover - 0.5), 12);
      expect(lines.flatMap((line) => alteredAt(rules, levels, line))).toContain(rule);
    });
  });

  test.each([
    ['at least 0.5, which is in for any line below', { lo: 0.5, hi: 1 }],
    ['at most 0.5, which is out for any line above', { lo: 0, hi: 0.5 }],
  ])('is 0.5 itself, of what is %s', (_, a) => {
    const definition = definitionOf({ rule: { then: ['a'], severity: 'failure' } }, { a: 'unknown' });
    const verdict = evaluateRules(
      definition,
      definition.rules,
      readLevels(definition.indicators, { a }, 'test'),
    );
    expect(verdict.findings[0]?.outcome).toBe('cannot-tell');
    expect(flipSet(definition, verdict).thresholds).toEqual({ rule: 'rule', crossover: 0.5, distance: 0 });
  });

  test('is no crossover that is nearer, nor any where there is none', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      const { distance } = flipSet(definition, verdict).thresholds ?? { distance: 1 };
      const nearer = grid.filter((line) => Math.abs(line - 0.5) < distance - past);
      expect(nearer.flatMap((line) => alteredAt(rules, levels, line))).toEqual([]);
    }, 500);
  });

  test('is a crossover of the first rule of those that are as near', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      const { thresholds } = flipSet(definition, verdict);
      if (thresholds === null) return;
      const { distance } = thresholds;
      const lines = [-distance - past, -distance, distance, distance + past, -past, past]
        .map((offset) => 0.5 + offset)
        .filter((line) => line >= 0 && line <= 1);
      const altered = new Set(lines.flatMap((line) => alteredAt(rules, levels, line)));
      expect(Object.keys(rules).find((id) => altered.has(id))).toBe(thresholds.rule);
    });
  });
});

describe('the way to a rule', () => {
  test('makes it pass, each step is needed, and none is taken where the rule is no question', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      for (const [id, rule] of Object.entries(rules)) {
        const { target, steps } = pathTo(definition, verdict, id);
        expect(target).toBe(id);
        if (outcomeOf(rule, levels) === 'inapplicable') {
          expect(steps).toEqual([]);
          continue;
        }
        expect(outcomeOf(rule, taking(levels, steps))).toBe('passed');
        for (const left of steps) {
          const others = steps.filter((step) => step !== left);
          expect(outcomeOf(rule, taking(levels, others))).not.toBe('passed');
        }
      }
    });
  });

  test('learns what is unknown, changes what is known, and names what does not apply', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      for (const [id, rule] of Object.entries(rules)) {
        const { steps, inapplicable } = pathTo(definition, verdict, id);
        for (const { indicator, kind } of steps)
          expect(kind).toBe(levels[indicator] === 'unknown' ? 'learn' : 'change');
        const expected = wantedIn(rule.then).map(([one]) => one);
        expect(inapplicable).toEqual(expected.filter((one) => levels[one] === 'not-applicable'));
      }
    });
  });

  test('without a target makes every failure pass that applies, or be none, and asks for nothing twice', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      const { target, steps, inapplicable } = pathTo(definition, verdict);
      expect([target, inapplicable]).toEqual([null, []]);
      expect(new Set(steps.map(({ indicator }) => indicator)).size).toBe(steps.length);
      const after = taking(levels, steps);
      const applying = failuresIn(rules, levels);
      for (const rule of applying) {
        const outcome = outcomeOf(rule, after);
        if (!disagree(applying)) expect(outcome).toBe('passed');
        // Two rules may expect opposite things; of all others none is left over, since a condition may be moved away.
        else if (!disagree(applying, 'then')) expect(['passed', 'inapplicable']).toContain(outcome);
      }
    });
  });

  test('without a target is the ways to the failures, one after the other, where these agree', () => {
    forAny(({ rules, levels }, definition, verdict) => {
      if (disagree(failuresIn(rules, levels))) return;
      const each = Object.keys(rules)
        .filter((id) => rules[id]?.severity === 'failure')
        .flatMap((id) => pathTo(definition, verdict, id).steps);
      const once = [...new Map(each.map((step) => [step.indicator, step])).values()];
      expect(pathTo(definition, verdict).steps).toEqual(once);
    }, 500);
  });
});

/** The rules that it is a failure not to pass, and that are, or may be, a question. */
function failuresIn(rules: OracleRules, levels: Levels): OracleRule[] {
  return Object.values(rules).filter(
    (rule) => rule.severity === 'failure' && outcomeOf(rule, levels) !== 'inapplicable',
  );
}

/** Whether rules want some indicator on two sides. */
function disagree(rules: readonly OracleRule[], ...keys: readonly ('if' | 'then')[]): boolean {
  const wanted = rules.flatMap((rule) =>
    (keys.length > 0 ? keys : (['if', 'then'] as const)).flatMap((key) => wantedIn(rule[key])),
  );
  return wanted.some(([id, side]) => wanted.some(([other, opposite]) => other === id && opposite !== side));
}
