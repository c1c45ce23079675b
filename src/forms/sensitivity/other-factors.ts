import { isOneOf, isPlainObject, upToHole } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { crossover } from '../../measure/fuzzy.js';
import { aggregations } from '../checklist/geometric.js';
import {
  between,
  type Factor,
  type Factors,
  hasMemberships,
  invalidDesign,
  pick,
  type Setting,
} from './factor.js';
import type { HeldFactor } from './result.js';

/** The line between in and out. */
export function crossoverFactors({ caller, checked }: Setting, given: unknown): Factors {
  const path = 'design.vary.crossover';
  if (!hasMemberships(checked))
    throw invalidDesign(
      caller,
      path,
      given,
      'Leave it out: here nothing is a membership that has a line to pass.',
    );
  const { from, to, ...others } = isPlainObject(given) ? given : { from: null };
  const isRange = typeof from === 'number' && typeof to === 'number' && 0 < from && from < to && to < 1;
  if (!isRange || Object.keys(others).length > 0)
    throw invalidDesign(caller, path, given, 'Give { from, to } with 0 < from < to < 1.');
  return {
    varied: [
      {
        told: { factor: 'crossover', now: crossover, from, to },
        set: (draft, place) => {
          draft.crossover = between(from, to, place);
        },
      },
    ],
    held: [],
  };
}

/** The weights of groups, each by a part of itself. */
export function weightFactors({ caller, checked }: Setting, given: unknown): Factors {
  const path = 'design.vary.weights';
  const weights = weightsIn(checked.verdict);
  if (!weights) {
    const remedy = 'Leave them out: the verdict has none. Score a checklist or an index with weights.';
    throw invalidDesign(caller, path, given, remedy);
  }
  if (!isPlainObject(given) || Object.keys(given).some((key) => key !== 'by'))
    throw invalidDesign(caller, path, given, 'Give { by: 0.2 }, or by for each group.');
  const { by } = given;
  const named = isPlainObject(by);
  for (const id of named ? Object.keys(by) : [])
    if (!Object.hasOwn(weights, id)) {
      const remedy = `Use one of ${Object.keys(weights).join(', ')}.`;
      throw new KemitraanError(caller, `${path}.by`, id, 'unknown-group', remedy);
    }
  const varied: Factor[] = [];
  const held: HeldFactor[] = [];
  for (const [id, weight] of Object.entries(weights)) {
    const factor = `weights.${id}`;
    const part = named ? (Object.hasOwn(by, id) ? by[id] : undefined) : by;
    if (named && part === undefined) {
      held.push({ factor, because: 'not-asked' });
      continue;
    }
    const where = named ? `${path}.by['${id}']` : `${path}.by`;
    if (!(typeof part === 'number' && part > 0 && part < 1))
      throw invalidDesign(caller, where, part, 'Give a part of the weight, above 0 and below 1.');
    if (weight === 0) {
      if (named) throw invalidDesign(caller, where, part, 'Leave it out: a weight of 0 has no part.');
      held.push({ factor, because: 'no-weight' });
      continue;
    }
    varied.push({
      told: { factor, now: weight, by: part },
      set: (draft, place) => {
        draft.weights = {
          ...weights,
          ...draft.weights,
          [id]: between(weight * (1 - part), weight * (1 + part), place),
        };
      },
    });
  }
  return { varied, held };
}

/** Readings. */
export function readingFactors({ caller, checked }: Setting, given: unknown): Factors {
  const { definition, verdict } = checked;
  if (!('readings' in definition) || !('reading' in verdict)) {
    const remedy = 'Leave it out: it has no readings. A typology and a profile have.';
    throw invalidDesign(caller, 'design.vary.reading', given, remedy);
  }
  const among = listOf(
    caller,
    'design.vary.reading',
    given,
    Object.keys(definition.readings),
    'unknown-reading',
  );
  const told = { factor: 'reading', now: verdict.reading, among };
  const set: Factor['set'] = (draft, place) => {
    draft.reading = pick(among, place);
  };
  return { varied: [{ told, set }], held: [] };
}

/** How dimensions are joined. */
export function aggregationFactors({ caller, checked }: Setting, given: unknown): Factors {
  const { verdict } = checked;
  if (verdict.form !== 'index' || !verdict.weights || !verdict.aggregation) {
    const remedy = 'Leave it out: it joins no dimensions. An index with weights does.';
    throw invalidDesign(caller, 'design.vary.aggregation', given, remedy);
  }
  const among = listOf(caller, 'design.vary.aggregation', given, aggregations, 'unknown-option');
  const told = { factor: 'aggregation', now: verdict.aggregation, among };
  const set: Factor['set'] = (draft, place) => {
    draft.aggregation = pick(among, place);
  };
  return { varied: [{ told, set }], held: [] };
}

/** Throws unless a value is a list of at least two different ones of those that there are. */
export function listOf<One extends string>(
  caller: string,
  path: string,
  given: unknown,
  allowed: readonly One[],
  code: 'unknown-reading' | 'unknown-option',
): One[] {
  const list: unknown[] = Array.isArray(given) ? upToHole(given) : [];
  const wrong = list.find((one) => !isOneOf(one, allowed));
  if (wrong !== undefined)
    throw new KemitraanError(caller, path, wrong, code, `Use some of ${allowed.join(', ')}.`);
  if (list.length > 1 && new Set(list).size === list.length) return list as One[];
  throw invalidDesign(
    caller,
    path,
    given,
    `List at least two different ones of ${allowed.join(', ')}, each once.`,
  );
}

/** The weights of a verdict that has any. */
export function weightsIn(verdict: object): Readonly<Record<string, number>> | null {
  const weights: unknown = Reflect.get(verdict, 'weights');
  return isPlainObject(weights) ? (weights as Readonly<Record<string, number>>) : null;
}
