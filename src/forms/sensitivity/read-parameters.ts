import { assertJoining } from '../../case/triangulation/assert-joining.js';
import { assertOneOf, isListOf, isOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Checked } from '../assert-verdict.js';
import { aggregations } from '../checklist/geometric.js';
import { assertWeights } from '../checklist/score.js';
import { questionsOf } from '../definition.js';
import { copyPlain } from './copy-plain.js';
import { hasMemberships, invalidDesign, type Setting } from './factor.js';
import { weightsIn } from './other-factors.js';
import type { ReplicationParameters } from './parameters.js';
import { partyAggregations } from './party-aggregation.js';

const kinds = ['levels', 'crossover', 'weights', 'aggregation', 'reading', 'triangulation', 'overParties'];

/** Reads the parameters of a replication; throws for what a verdict like this cannot be computed with. */
export function readParameters(setting: Setting, parameters: unknown): ReplicationParameters {
  const { caller, checked } = setting;
  const given = copyPlain(caller, 'parameters', parameters);
  if (!isPlainObject(given))
    throw invalidDesign(caller, 'parameters', given, 'Give the parameters of a replication.');
  for (const key of Object.keys(given)) assertOneOf(caller, 'parameters', 'unknown-option', key, kinds);
  const { levels, crossover, weights, aggregation, reading, triangulation, overParties } = given;
  if (levels !== undefined) assertLevels(caller, checked, levels);
  if (crossover !== undefined) assertCrossover(caller, checked, crossover);
  if (weights !== undefined) assertSoundWeights(caller, checked, weights);
  if (aggregation !== undefined) {
    if (checked.form !== 'index' || !weightsIn(checked.verdict))
      throw invalidDesign(
        caller,
        'parameters.aggregation',
        aggregation,
        'Leave it out: it joins no dimensions.',
      );
    assertOneOf(caller, 'parameters.aggregation', 'unknown-option', aggregation, aggregations);
  }
  if (reading !== undefined) {
    const { definition } = checked;
    const readings = 'readings' in definition ? Object.keys(definition.readings) : [];
    assertOneOf(caller, 'parameters.reading', 'unknown-reading', reading, readings);
  }
  assertOfCase(setting, triangulation, overParties);
  return {
    ...(given as ReplicationParameters),
    ...(triangulation !== undefined && {
      triangulation: assertJoining(caller, triangulation, 'parameters.triangulation'),
    }),
  };
}

function assertLevels(caller: string, { definition }: Checked, levels: unknown): void {
  const path = 'parameters.levels';
  if (!isPlainObject(levels)) throw invalidDesign(caller, path, levels, 'Give levels by question.');
  const asked = Object.keys(questionsOf(definition));
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : null;
  for (const [id, level] of Object.entries(levels)) {
    assertOneOf(caller, path, 'unknown-indicator', id, asked);
    const isLevel = columns
      ? isListOf(level, (one) => isOneOf(one, columns)) && level.length > 0
      : typeof level === 'number' && level >= 0 && level <= 1;
    if (isLevel) continue;
    const remedy = columns ? `Give a list of some of ${columns.join(', ')}.` : 'Give a number from 0 to 1.';
    throw invalidDesign(caller, `${path}['${id}']`, level, remedy);
  }
}

function assertCrossover(caller: string, checked: Checked, crossover: unknown): void {
  const path = 'parameters.crossover';
  if (!hasMemberships(checked))
    throw invalidDesign(caller, path, crossover, 'Leave it out: nothing here is a membership.');
  if (typeof crossover === 'number' && crossover > 0 && crossover < 1) return;
  throw invalidDesign(caller, path, crossover, 'Give a number above 0 and below 1.');
}

function assertSoundWeights(caller: string, checked: Checked, weights: unknown): void {
  const path = 'parameters.weights';
  if ((checked.form !== 'checklist' && checked.form !== 'index') || !weightsIn(checked.verdict))
    throw invalidDesign(caller, path, weights, 'Leave them out: the verdict has none.');
  assertWeights(caller, checked.definition, weights as Readonly<Record<string, unknown>>);
}

function assertOfCase({ caller, source }: Setting, triangulation: unknown, overParties: unknown): void {
  if (triangulation === undefined && overParties === undefined) return;
  if (!source) {
    const remedy = 'Pass the case that the verdict is of: replay(definition, verdict, parameters, { case }).';
    throw invalidDesign(caller, 'options.case', undefined, remedy);
  }
  if (overParties === undefined) return;
  const path = 'parameters.overParties';
  if (!isPlainObject(overParties))
    throw invalidDesign(
      caller,
      path,
      overParties,
      `Give one of ${partyAggregations.join(', ')} by question.`,
    );
  for (const [id, how] of Object.entries(overParties)) {
    if (!isOneOf(id, source.ofPartners)) {
      const remedy = `Use some of ${source.ofPartners.join(', ')}.`;
      throw new KemitraanError(caller, path, id, 'unknown-indicator', remedy);
    }
    assertOneOf(caller, `${path}['${id}']`, 'unknown-option', how, partyAggregations);
  }
}
