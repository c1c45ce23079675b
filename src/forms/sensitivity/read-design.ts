import type { Joining } from '../../case/triangulation/rule.js';
import { assertOneOf, isPlainObject } from '../../core/assert.js';
import { mostSeed } from '../../measure/sampling/random.js';
import type { Checked } from '../assert-verdict.js';
import { assertTarget, copyOf, type ScoreTarget } from '../checklist/target.js';
import { questionsOf } from '../definition.js';
import { partnerFactors, triangulationFactors, type Ways } from './case-factors.js';
import { copyPlain } from './copy-plain.js';
import { designLimits, type IndexInterval, type SensitivityDesign } from './design.js';
import {
  type Factor,
  type Factors,
  hasMemberships,
  invalidDesign,
  type Setting,
  wholeFrom,
} from './factor.js';
import { levelFactors } from './level-factors.js';
import {
  aggregationFactors,
  crossoverFactors,
  readingFactors,
  weightFactors,
  weightsIn,
} from './other-factors.js';
import type { HeldFactor } from './result.js';
import { type CaseSource, inputRead } from './verdict-at.js';

/** A design that has been checked. */
export interface Plan extends Setting {
  /** A copy of what was given. */
  readonly design: SensitivityDesign;
  readonly seed: number;
  readonly replications: number;
  readonly cut?: ScoreTarget;
  readonly indices?: IndexInterval;
  readonly factors: readonly Factor[];
  readonly held: readonly HeldFactor[];
}

/** Reads a design for a verdict; throws for one that there cannot be. Nothing is filled in. */
export function readDesign(
  caller: string,
  checked: Checked,
  design: unknown,
  source: CaseSource | null,
): Plan {
  const given = copyPlain(caller, 'design', design);
  if (!isPlainObject(given))
    throw invalidDesign(
      caller,
      'design',
      given,
      'Give { seed, replications, vary }, and what else is asked for.',
    );
  const allowed = ['seed', 'replications', 'vary', 'cut', 'indices'];
  for (const key of Object.keys(given)) assertOneOf(caller, 'design', 'unknown-option', key, allowed);
  const { vary, cut, indices } = given;
  const seed = wholeFrom(caller, 'design.seed', given.seed, 0, mostSeed);
  const rows = wholeFrom(caller, 'design.replications', given.replications, 1, designLimits.replications);
  const setting = { caller, checked, source };
  const { varied: factors, held } = factorsOf(setting, vary);
  if (factors.length > designLimits.factors) {
    const remedy = `Vary at most ${designLimits.factors} things: name fewer questions or groups.`;
    throw invalidDesign(caller, 'design.vary', factors.length, remedy);
  }
  return {
    ...setting,
    // Each part of it has been checked.
    design: given as unknown as SensitivityDesign,
    seed,
    replications: rows,
    factors,
    held,
    ...(cut !== undefined && { cut: cutOf(setting, cut) }),
    ...(indices !== undefined && { indices: indicesOf(caller, indices, factors.length, rows) }),
  };
}

const kinds = [
  'triangulation',
  'overParties',
  'levels',
  'crossover',
  'weights',
  'aggregation',
  'reading',
] as const;

function factorsOf(setting: Setting, vary: unknown): Factors {
  const { caller, checked, source } = setting;
  const path = 'design.vary';
  const remedy = `Give what is varied, at least one of ${kinds.join(', ')}.`;
  if (!isPlainObject(vary)) throw invalidDesign(caller, path, vary, remedy);
  for (const key of Object.keys(vary)) assertOneOf(caller, path, 'unknown-option', key, kinds);
  const { triangulation, overParties, levels, crossover, weights, aggregation, reading } = vary;
  const found: Factors[] = [];
  let joinings: readonly (Joining | undefined)[] = [undefined];
  let ways: Ways = {};
  if (triangulation !== undefined) {
    const read = triangulationFactors(setting, triangulation);
    joinings = read.joinings;
    found.push(read);
  }
  if (overParties !== undefined) {
    const read = partnerFactors(setting, overParties);
    ways = read.ways;
    found.push(read);
  }
  /** Every input that a replication can start from. */
  const startsOf = (id: string) =>
    joinings.flatMap((joining) =>
      (Object.hasOwn(ways, id) ? (ways[id] as Ways[string]) : (['minimum'] as const)).map((how) => {
        const read = { ...(joining && { triangulation: joining }), overParties: { [id]: how } };
        return inputRead(checked, read, source, id);
      }),
    );
  if (levels !== undefined) found.push(levelFactors(setting, levels, startsOf));
  if (crossover !== undefined) found.push(crossoverFactors(setting, crossover));
  if (weights !== undefined) found.push(weightFactors(setting, weights));
  if (aggregation !== undefined) found.push(aggregationFactors(setting, aggregation));
  if (reading !== undefined) found.push(readingFactors(setting, reading));
  if (found.length === 0) throw invalidDesign(caller, path, vary, remedy);
  return {
    varied: found.flatMap((one) => one.varied),
    held: [...found.flatMap((one) => one.held), ...heldBeside(checked, vary)],
  };
}

/** What could be varied of a verdict like this, and is not named at all. */
function heldBeside(checked: Checked, vary: Readonly<Record<string, unknown>>): HeldFactor[] {
  const { definition, verdict } = checked;
  const weights = weightsIn(verdict);
  const could: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
    triangulation: verdict.scope ? ['triangulation'] : [],
    overParties: verdict.scope ? ['overParties'] : [],
    levels: Object.keys(questionsOf(definition)).map((id) => `levels.${id}`),
    crossover: hasMemberships(checked) ? ['crossover'] : [],
    weights: Object.keys(weights ?? {}).map((id) => `weights.${id}`),
    aggregation: verdict.form === 'index' && weights ? ['aggregation'] : [],
    reading: 'reading' in verdict ? ['reading'] : [],
  };
  return kinds
    .filter((kind) => vary[kind] === undefined)
    .flatMap((kind) => could[kind])
    .map((factor) => ({ factor, because: 'not-asked' }));
}

function cutOf({ caller, checked }: Setting, cut: unknown): ScoreTarget {
  if (checked.form !== 'checklist' && checked.form !== 'index') {
    const remedy = 'Leave it out: only the score of a checklist or an index has a cut.';
    throw invalidDesign(caller, 'design.cut', cut, remedy);
  }
  assertTarget(caller, 'design.cut', checked.definition, checked.verdict, cut as ScoreTarget);
  return copyOf(cut as ScoreTarget);
}

function indicesOf(caller: string, given: unknown, factors: number, rows: number): IndexInterval {
  const path = 'design.indices';
  if (!isPlainObject(given)) throw invalidDesign(caller, path, given, 'Give { resamples, confidence }.');
  for (const key of Object.keys(given))
    assertOneOf(caller, path, 'unknown-option', key, ['resamples', 'confidence']);
  const { confidence } = given;
  const { least, most } = designLimits.resamples;
  const resamples = wholeFrom(caller, `${path}.resamples`, given.resamples, least, most);
  if (!(typeof confidence === 'number' && confidence > 0 && confidence < 1))
    throw invalidDesign(caller, `${path}.confidence`, confidence, 'Give a number above 0 and below 1.');
  const evaluations = (factors + 2) * rows;
  if (rows < 2)
    throw invalidDesign(caller, 'design.replications', rows, 'Give at least 2 where indices are asked for.');
  if (evaluations > designLimits.evaluations) {
    const remedy = `They take (factors + 2) × replications evaluations, at most ${designLimits.evaluations}: have fewer of either.`;
    throw invalidDesign(caller, path, evaluations, remedy);
  }
  return { resamples, confidence };
}
