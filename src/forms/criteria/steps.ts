import type { Applicable } from '../../core/interval.js';
import { type Criterion, type Inputs, isMaximallyAmbiguous, stateOf } from './criterion.js';

/** One step towards a type or a rung: something to learn, or something that would have to be observed otherwise. */
export interface PathStep<Indicator extends string = string> {
  readonly indicator: Indicator;
  /** `learn`: its side is unknown. `change`: it is known, and not on the side that is wanted. */
  readonly kind: 'learn' | 'change';
  readonly from: Applicable;
  /** The nearest level on the side that is wanted. */
  readonly to: 'mostly-in' | 'mostly-out';
}

/** The way from a verdict to a type, or to a rung. */
export interface Path<Indicator extends string = string, Target extends string = string> {
  readonly target: Target;
  /** Empty where the target is certain already. */
  readonly steps: readonly PathStep<Indicator>[];
  /** Criteria that do not apply here: with any of them there is no way to the target. */
  readonly inapplicable: readonly Indicator[];
}

/** Every criterion that is not surely met, moved to the nearest level on its side. */
export function pathThrough<Indicator extends string, Target extends string>(
  target: Target,
  defining: readonly Criterion<Indicator>[],
  inputs: Inputs,
): Path<Indicator, Target> {
  const standings = defining.map((criterion) => ({ criterion, standing: stateOf(criterion, inputs) }));
  const steps = standings.flatMap(({ criterion: [indicator, side], standing }): PathStep<Indicator>[] => {
    const from = inputs[indicator] as Applicable;
    if (from === 'not-applicable' || standing === 'met') return [];
    const known = standing === 'failed' || isMaximallyAmbiguous(from);
    return [
      {
        indicator,
        kind: known ? 'change' : 'learn',
        from: { ...from },
        to: side === 'in' ? 'mostly-in' : 'mostly-out',
      },
    ];
  });
  const inapplicable = standings
    .filter(({ standing }) => standing === 'inapplicable')
    .map(({ criterion: [indicator] }) => indicator);
  return { target, steps, inapplicable };
}
