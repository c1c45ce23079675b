import { assertOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Interval } from '../../core/interval.js';
import { assertInterval } from '../../measure/fuzzy.js';
import type { overall } from '../checklist/overall.js';
import { copyPlain } from './copy-plain.js';
import type { ScoredAlternative } from './rank-design.js';

/** How many alternatives are ranked at once, at most. */
const mostAlternatives = 5_000;

/** An alternative that can be read, and has an id of its own. */
export interface Row {
  readonly path: string;
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** What groups score, as they are joined. */
type Groups = Parameters<typeof overall>[0];

/** The alternatives in a list; throws for what is none. */
export function rowsOf(caller: string, alternatives: unknown): Row[] {
  const list = listIn(alternatives);
  if (!list) {
    const remedy = `Give a list of at most ${mostAlternatives} alternatives, each { id, score } or { id, groups }.`;
    throw new KemitraanError(caller, 'alternatives', alternatives, 'invalid-input', remedy);
  }
  const seen = new Set<string>();
  return list.map((given, index) => {
    const path = `alternatives[${index}]`;
    const row = copyPlain(caller, path, given);
    if (!isPlainObject(row))
      throw new KemitraanError(caller, path, row, 'invalid-input', 'Give { id, score } or { id, groups }.');
    const { id } = row;
    if (typeof id !== 'string' || id === '' || seen.has(id))
      throw new KemitraanError(caller, `${path}.id`, id, 'invalid-input', 'Give each an id of its own.');
    seen.add(id);
    return { path, id, row };
  });
}

/** What a list holds; `null` where it is none, is too long, or cannot be read. */
function listIn(value: unknown): unknown[] | null {
  try {
    if (!Array.isArray(value) || value.length > mostAlternatives) return null;
    return Array.from({ length: value.length }, (_, index): unknown => value[index]);
  } catch {
    return null;
  }
}

/** An alternative with a score of its own. */
export function scored(caller: string, { path, id, row }: Row): ScoredAlternative {
  if ('groups' in row) {
    const remedy = 'Give weights and an aggregation as well: without them its groups are no score.';
    throw new KemitraanError(caller, 'options', undefined, 'invalid-weights', remedy);
  }
  return { id, score: intervalOf(caller, `${path}.score`, row.score) };
}

/** An alternative with a score of each group that has a weight, and of no other. */
export function grouped(
  caller: string,
  { path, id, row }: Row,
  wanted: readonly string[],
): { readonly id: string; readonly groups: Groups } {
  const { groups } = row;
  if (!isPlainObject(groups)) {
    const remedy = 'Give the score of each group, such as the groups of a verdict.';
    throw new KemitraanError(caller, `${path}.groups`, groups, 'invalid-input', remedy);
  }
  for (const group of Object.keys(groups))
    assertOneOf(caller, `${path}.groups`, 'unknown-group', group, wanted);
  const own = wanted.map((group) => {
    const where = `${path}.groups.${group}`;
    const given = Object.hasOwn(groups, group) ? groups[group] : undefined;
    if (!isPlainObject(given) || given.score === undefined)
      throw new KemitraanError(
        caller,
        where,
        given,
        'invalid-input',
        'Give { score }: an interval, or null.',
      );
    const score = given.score === null ? null : intervalOf(caller, `${where}.score`, given.score);
    return [group, { score }];
  });
  return { id, groups: Object.fromEntries(own) };
}

function intervalOf(caller: string, parameter: string, given: unknown): Interval {
  assertInterval(caller, parameter, given);
  return { lo: given.lo, hi: given.hi };
}
