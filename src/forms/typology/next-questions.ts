import { assertOneOf } from '../../core/assert.js';
import type { Applicable } from '../../core/interval.js';
import { crossover, isAbove } from '../../measure/fuzzy.js';
import { assertVerdictOf } from '../assert-verdict.js';
import type { TypologyDefinition } from './definition.js';
import { assertTypologyShape } from './limits.js';
import { countOutcomes } from './outcomes.js';
import { typesUnder } from './types-under.js';
import type { TypologyVerdict } from './verdict.js';

/** A question that is still open, and how much each answer would leave open. */
export interface NextQuestion<Indicator extends string = string> {
  readonly indicator: Indicator;
  /** `ask` what nobody has said; `reconcile` what observers contradict each other about. */
  readonly kind: 'ask' | 'reconcile';
  /** How many outcomes are left if the answer is in, and if it is out; as many as now if it cannot be that. */
  readonly left: { readonly in: number; readonly out: number };
  /** How many outcomes are possible now. */
  readonly now: number;
}

/**
 * The unknown indicators of a typology verdict, the one whose answer settles most first: fewest outcomes left in the
 * worst case, then on average, then definition order. One that leaves as many outcomes as there are now cannot settle
 * anything about the outcome under this reading. Throws `verdict-mismatch` for a verdict of another definition.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { nextQuestions } from 'kemitraan/forms';
 * const verdict = classifyArchetype({ importance: 'in', 'mutual-benefit': 'in', complementarity: 'out' });
 * nextQuestions(partnershipArchetypes, verdict)[0];
 * // => { indicator: 'balance', kind: 'ask', left: { in: 1, out: 1 }, now: 2 }
 * ```
 */
export function nextQuestions<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  verdict: TypologyVerdict<Attribute, Type>,
): NextQuestion<Attribute>[] {
  assertTypologyShape('nextQuestions', definition);
  assertVerdictOf('nextQuestions', definition, verdict);
  assertOneOf(
    'nextQuestions',
    'verdict.reading',
    'unknown-reading',
    verdict.reading,
    Object.keys(definition.readings),
  );
  const types = typesUnder(definition, verdict.reading);
  const inputs: Readonly<Record<string, Applicable>> = verdict.inputs;
  const now = countOutcomes(types, inputs);
  // An answer that what is known rules out already cannot come, and so settles nothing.
  const leftBy = (attribute: string, answer: 0 | 1) =>
    allows(inputs[attribute], answer)
      ? countOutcomes(types, { ...inputs, [attribute]: { lo: answer, hi: answer } })
      : now;
  const disputed = new Set(verdict.disagreements.map(({ indicator }) => indicator));
  return verdict.unknown
    .map(
      (indicator): NextQuestion<Attribute> => ({
        indicator,
        kind: disputed.has(indicator) ? 'reconcile' : 'ask',
        left: { in: leftBy(indicator, 1), out: leftBy(indicator, 0) },
        now,
      }),
    )
    .sort(
      (a, b) =>
        Math.max(a.left.in, a.left.out) - Math.max(b.left.in, b.left.out) ||
        a.left.in + a.left.out - (b.left.in + b.left.out),
    );
}

function allows(level: Applicable | undefined, answer: 0 | 1): boolean {
  if (level === undefined || level === 'not-applicable') return false;
  return answer === 1 ? isAbove(level.hi, crossover) : isAbove(crossover, level.lo);
}
