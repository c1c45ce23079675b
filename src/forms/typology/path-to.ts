import { assertOneOf } from '../../core/assert.js';
import type { Applicable } from '../../core/interval.js';
import { assertVerdictOf } from '../assert-verdict.js';
import type { TypologyDefinition } from './definition.js';
import { assertTypologyShape } from './limits.js';
import { isMaximallyAmbiguous, stateOf } from './membership.js';
import { typesUnder } from './types-under.js';
import type { TypologyVerdict } from './verdict.js';

/** One step towards a type: something to learn, or something that would have to be observed otherwise. */
export interface PathStep<Indicator extends string = string> {
  readonly indicator: Indicator;
  /** `learn`: its side is unknown. `change`: it is known, and not on the side of the type. */
  readonly kind: 'learn' | 'change';
  readonly from: Applicable;
  /** The nearest level on the side of the type. */
  readonly to: 'mostly-in' | 'mostly-out';
}

/** The way from a verdict to a type. */
export interface Path<Indicator extends string = string, Target extends string = string> {
  readonly target: Target;
  /** Empty where the type is certain already. */
  readonly steps: readonly PathStep<Indicator>[];
  /** Defining attributes that do not apply here: with any of them there is no way to the type. */
  readonly inapplicable: readonly Indicator[];
}

/**
 * What would make a type certain, under the reading of the verdict: every defining criterion that is not surely met,
 * moved to the nearest level on its side. A change names what would have to be observed; it does not say that causing
 * it is possible, or enough. Throws `unknown-type`, and `verdict-mismatch` for a verdict of another definition.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { pathTo } from 'kemitraan/forms';
 * const verdict = classifyArchetype({ importance: 'in', 'mutual-benefit': 'out' });
 * pathTo(partnershipArchetypes, verdict, 'mutualism').steps;
 * // => [{ indicator: 'mutual-benefit', kind: 'change', from: { lo: 0, hi: 0 }, to: 'mostly-in' }]
 * ```
 */
export function pathTo<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  verdict: TypologyVerdict<Attribute, Type>,
  target: NoInfer<Type>,
): Path<Attribute, Type> {
  assertTypologyShape('pathTo', definition);
  assertVerdictOf('pathTo', definition, verdict);
  assertOneOf(
    'pathTo',
    'verdict.reading',
    'unknown-reading',
    verdict.reading,
    Object.keys(definition.readings),
  );
  assertOneOf('pathTo', 'target', 'unknown-type', target, Object.keys(definition.types));
  const { inputs } = verdict;
  const defining = typesUnder(definition, verdict.reading).find(({ id }) => id === target)?.defining ?? [];
  const standings = defining.map((criterion) => ({ criterion, standing: stateOf(criterion, inputs) }));
  const steps = standings.flatMap(({ criterion: [indicator, side], standing }): PathStep<Attribute>[] => {
    const from = inputs[indicator];
    if (from === 'not-applicable' || standing === 'met') return [];
    const known = standing === 'failed' || isMaximallyAmbiguous(from);
    return [
      { indicator, kind: known ? 'change' : 'learn', from, to: side === 'in' ? 'mostly-in' : 'mostly-out' },
    ];
  });
  const inapplicable = standings
    .filter(({ standing }) => standing === 'inapplicable')
    .map(({ criterion: [indicator] }) => indicator);
  return { target, steps, inapplicable };
}
