import fc from 'fast-check';
import type { Applicable } from '../../../src/core/interval.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { isLikert } from '../../../src/forms/checklist/scale.js';
import { type Definition, questionsOf, readsCases } from '../../../src/forms/definition.js';
import { type Inputs, recompute } from '../../../src/forms/recompute.js';
import type { SensitivityDesign } from '../../../src/forms/sensitivity/design.js';
import { frameworks } from '../../../src/registry/frameworks.js';

/** Every definition of the library that gives verdicts. */
export const definitions: readonly Definition[] = Object.values(frameworks).filter(readsCases);

const point = (level: number): Applicable => ({ lo: level, hi: level });

const levels: fc.Arbitrary<Applicable> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1 / 3, 2 / 3, 1).map(point) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }).map((level) => point(level / 100)) },
  { weight: 1, arbitrary: fc.constant({ lo: 0, hi: 1 }) },
  { weight: 1, arbitrary: fc.constant({ lo: 1 / 3, hi: 1 }) },
  { weight: 1, arbitrary: fc.constant('not-applicable' as const) },
);

/** Inputs of a definition, at least one of which is known. */
function inputsOf(definition: Definition): fc.Arbitrary<Inputs> {
  const ids = Object.keys(questionsOf(definition));
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  const answers: fc.Arbitrary<Inputs[string]> =
    columns.length > 0 ? fc.subarray(columns, { minLength: 1 }) : levels;
  const known = columns.length > 0 ? columns.slice(0, 1) : point(2 / 3);
  return fc
    .tuple(...ids.map(() => answers))
    .map((all) =>
      Object.fromEntries(ids.map((id, index) => [id, index === 0 ? known : (all[index] ?? known)])),
    );
}

/** Verdicts of a definition, of every kind that it gives. */
export function verdictsOf(definition: Definition): fc.Arbitrary<Verdict> {
  const groups = 'groups' in definition ? Object.keys(definition.groups) : [];
  const readings = 'readings' in definition ? Object.keys(definition.readings) : [];
  return fc
    .record({
      inputs: inputsOf(definition),
      weights: fc.tuple(...groups.map(() => fc.integer({ min: 0, max: 4 }))),
      aggregation: fc.constantFrom('arithmetic' as const, 'geometric' as const),
      reading: fc.constantFrom(undefined, ...readings),
    })
    .map(({ inputs, weights, aggregation, reading }) => {
      const weighed = weights.some((weight) => weight > 0)
        ? Object.fromEntries(groups.map((id, index) => [id, weights[index] ?? 0]))
        : undefined;
      const isIndex = definition.form === 'index';
      return recompute('test', definition, inputs, {
        ...(reading !== undefined && { reading }),
        ...(weighed && { weights: weighed, ...(isIndex && { aggregation }) }),
        ...(isIndex && isLikert(definition) && { lengths: [5, 7] }),
      });
    });
}

/** A design that varies all of a verdict that can be varied without its case. */
export function everything(
  definition: Definition,
  verdict: Verdict,
  replications: number,
): SensitivityDesign {
  const isProfile = definition.form === 'profile';
  const isWeighed = 'weights' in verdict && verdict.weights !== undefined;
  const readings = 'readings' in definition ? Object.keys(definition.readings) : [];
  return {
    seed: 11,
    replications,
    vary: {
      levels: { by: isProfile ? 'one-step' : 0.3, unknown: 'drawn' },
      ...(!isProfile && !isLikert(definition) && { crossover: { from: 0.35, to: 0.65 } }),
      ...(isWeighed && { weights: { by: 0.5 } }),
      ...(isWeighed && verdict.form === 'index' && { aggregation: ['arithmetic', 'geometric'] as const }),
      ...(readings.length > 1 && { reading: readings }),
    },
  };
}
