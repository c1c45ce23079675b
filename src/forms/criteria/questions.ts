import type { Applicable, Interval } from '../../core/interval.js';
import type { Disagreement } from '../../core/verdict.js';
import { crossover, isAbove } from '../../measure/fuzzy.js';
import type { Inputs } from './criterion.js';

/** A question that is still open, and how much each answer would leave open. */
export interface NextQuestion<Indicator extends string = string, Answer extends string = 'in' | 'out'> {
  readonly indicator: Indicator;
  /** `ask` what nobody has said; `reconcile` what observers contradict each other about. */
  readonly kind: 'ask' | 'reconcile';
  /**
   * How much each answer would leave open: outcomes; rules that cannot be told; the width of a score. As much as now where
   * the answer is ruled out already.
   */
  readonly left: Readonly<Record<Answer, number>>;
  /** How much is open now. */
  readonly now: number;
}

interface Asked<Indicator extends string> {
  readonly unknown: readonly Indicator[];
  readonly disagreements: readonly Disagreement<Indicator>[];
}

/** The unknown indicators of a verdict: fewest outcomes left in the worst case, then on average, then definition order. */
export function ranked<Indicator extends string, Answer extends string>(
  { unknown, disagreements }: Asked<Indicator>,
  now: number,
  leftBy: (indicator: Indicator) => Readonly<Record<Answer, number>>,
): NextQuestion<Indicator, Answer>[] {
  const disputed = new Set(disagreements.map(({ indicator }) => indicator));
  return unknown
    .map((indicator) => {
      const left = leftBy(indicator);
      const kind = disputed.has(indicator) ? ('reconcile' as const) : ('ask' as const);
      let [most, sum] = [Number.NEGATIVE_INFINITY, 0];
      for (const one of Object.values<number>(left)) {
        most = Math.max(most, one);
        sum += one;
      }
      return { question: { indicator, kind, left, now }, most, sum };
    })
    .sort((a, b) => a.most - b.most || a.sum - b.sum)
    .map(({ question }) => question);
}

/** How many outcomes an answer in, and an answer out, would leave. */
export function leftInOrOut(
  inputs: Inputs,
  indicator: string,
  now: number,
  countWith: (indicator: string, level: Interval) => number,
): { readonly in: number; readonly out: number } {
  const level = inputs[indicator] as Applicable;
  const left = (answer: 0 | 1) => {
    // An answer that what is known rules out already cannot come, and so settles nothing.
    const allowed =
      level !== 'not-applicable' &&
      (answer === 1 ? isAbove(level.hi, crossover) : isAbove(crossover, level.lo));
    return allowed ? countWith(indicator, { lo: answer, hi: answer }) : now;
  };
  return { in: left(1), out: left(0) };
}

/** The unknown indicators, by what each answer leaves of what is counted of the inputs. */
export function sidesAsked(
  verdict: Asked<string> & { readonly inputs: Inputs },
  count: (inputs: Inputs) => number,
): NextQuestion[] {
  const { inputs } = verdict;
  const now = count(inputs);
  const countWith = changing(inputs, count);
  return ranked(verdict, now, (indicator) => leftInOrOut(inputs, indicator, now, countWith));
}

/** What counts the inputs with one level of them changed, time and again. */
export function changing(
  inputs: Inputs,
  count: (changed: Inputs, indicator: string) => number,
): (indicator: string, level: Interval) => number {
  // One copy for all that is asked of it: what was changed is put back.
  const changed: Record<string, Applicable> = { ...inputs };
  return (indicator, level) => {
    const before = changed[indicator] as Applicable;
    changed[indicator] = level;
    const counted = count(changed, indicator);
    changed[indicator] = before;
    return counted;
  };
}
