import type { Interval } from '../../core/interval.js';
import { isPoint } from '../../measure/fuzzy.js';
import { varianceIndices } from '../../measure/sampling/variance-indices.js';
import type { IndexInterval } from './design.js';
import { type Evaluation, parametersAt } from './evaluation.js';
import type { Factor } from './factor.js';
import type { Output } from './outputs.js';
import type { ReplicationParameters } from './parameters.js';
import type { Plan } from './read-design.js';
import type { IndexedOutput, OutputIndices, SensitivityIndices } from './result.js';

type Outputs = readonly (readonly Output[])[];

/** What the outputs are over the samples: the replications, the second sample, and the mixed ones by factor. */
interface Samples {
  readonly first: Outputs;
  readonly second: Outputs;
  readonly mixed: readonly Outputs[];
}

/** The indices of every number that the verdict gives, and of whether it holds. */
export function indicesOf(
  plan: Plan,
  { resamples, confidence }: IndexInterval,
  points: readonly (readonly number[])[],
  evaluations: readonly Evaluation[],
  evaluate: (parameters: ReplicationParameters) => Evaluation,
): SensitivityIndices {
  const { factors, seed } = plan;
  const size = factors.length;
  const others = points.map((point) => point.slice(size));
  const second = others.map((point) => parametersAt(plan, point));
  const numbers = (parameters: ReplicationParameters) => outputsIn(evaluate(parameters));
  const samples: Samples = {
    first: evaluations.map(outputsIn),
    second: second.map(numbers),
    mixed: factors.map((_, factor) =>
      points.map((point, row) => {
        const mixed = point.slice(0, size);
        mixed[factor] = (others[row] as number[])[factor] as number;
        return numbers(parametersAt(plan, mixed));
      }),
    ),
  };
  // Indices are of 2 replications at least, each with the same outputs.
  const [begun] = samples.first as [readonly Output[]];
  const outputs = begun.flatMap((output, index): OutputIndices[] => {
    const { output: kind, member } = output;
    const named = { output: kind, ...(member !== undefined && { member }) };
    const values = [samples.first, samples.second, ...samples.mixed].flatMap((rows) =>
      rows.map((row) => (row[index] as Output).value),
    );
    const isNumber = values.every((value) => value !== null);
    if (!isNumber) return [{ ...named, bound: 'point', reason: 'not-applicable' }];
    const bounds = values.every(isPoint) ? (['point'] as const) : (['lo', 'hi'] as const);
    return bounds.map((bound) =>
      ofBound(plan, { ...named, bound }, samples, index, { resamples, confidence }),
    );
  });
  return {
    rows: points.length,
    evaluations: (size + 2) * points.length,
    seed,
    resamples,
    confidence,
    second,
    outputs,
  };
}

function ofBound(
  { factors, seed }: Plan,
  named: IndexedOutput,
  { first, second, mixed }: Samples,
  index: number,
  { resamples, confidence }: IndexInterval,
): OutputIndices {
  const numbers = (rows: Outputs) =>
    rows.map((row) => ((row[index] as Output).value as Interval)[named.bound === 'hi' ? 'hi' : 'lo']);
  const sample = { first: numbers(first), second: numbers(second), mixed: mixed.map(numbers) };
  const found = varianceIndices(sample, { seed, resamples, confidence });
  if (!found.factors) return { ...named, reason: 'no-variation' };
  return {
    ...named,
    mean: found.mean,
    variance: found.variance,
    factors: Object.fromEntries(
      found.factors.map((one, factor) => [(factors[factor] as Factor).told.factor, one]),
    ),
  };
}

/** Whether the verdict holds, as a number, and the numbers that it gives. */
function outputsIn({ holds, outputs }: Evaluation): Output[] {
  const held = holds ? 1 : 0;
  return [{ output: 'holds', value: { lo: held, hi: held } }, ...outputs];
}
