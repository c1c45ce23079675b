import type { Observation } from '../../../src/case/case.js';
import type { Interval } from '../../../src/core/interval.js';

/**
 * The second method: instead of bounds, every way that things may be. Each way is a plain list of numbers, one for each voice, and
 * each rule is written as its definition says; the level is the least and the greatest that any way comes to. For rows that give a number.
 */
export function byWorlds(rows: readonly Row[], rule: Rule, asOfYear: number): Interval {
  const found = worldsOf(rows, asOfYear).map((world) => plain(world, rule));
  return { lo: Math.min(...found.map(([lo]) => lo)), hi: Math.max(...found.map(([, hi]) => hi)) };
}

export type Row = Omit<Observation, 'indicator' | 'level'> & { readonly level: number };
export type Rule =
  | { readonly rule: 'hull' | 'median' | 'majority' }
  | {
      readonly rule: 'weighted';
      readonly by: 'source' | 'coder';
      readonly weights: Readonly<Record<string, number>>;
    };

/** A vague year is one that the day asked for lies in: whether such a row counts is open. */
type Standing = 'sure' | 'open' | 'never';

function standing({ date }: Row, asOfYear: number): Standing {
  if (date === undefined || Number(date) < asOfYear) return 'sure';
  return Number(date) === asOfYear ? 'open' : 'never';
}

const whoOf = ({ coder, informant, source }: Row) => `${coder} ${informant} ${coder ?? informant ?? source}`;
const voiceOf = (row: Row) => `${whoOf(row)} ${row.source} ${row.method}`;

function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const names = [...new Set(items.map(key))];
  return names.map((name) => items.filter((item) => key(item) === name));
}

/** Every choice of one item from each list. */
function choices<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (sofar, list) => sofar.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
}

/** What each observer may have said last, voice by voice, and every combination of these. */
function worldsOf(rows: readonly Row[], asOfYear: number): Row[][] {
  const known = rows.filter((row) => standing(row, asOfYear) === 'sure');
  const ofObservers = groups(
    rows.filter((row) => standing(row, asOfYear) !== 'never'),
    whoOf,
  ).map((own): Row[][] => {
    const sure = own.filter((row) => known.includes(row));
    const last = sure.filter((row) => !sure.some((other) => Number(other.date) > Number(row.date)));
    const open = own.filter((row) => !known.includes(row));
    const before = choices(groups(last, voiceOf));
    const after = open.flatMap((row) => [
      [row],
      ...before.map((said) => [...said.filter((one) => voiceOf(one) !== voiceOf(row)), row]),
    ]);
    return [...before, ...after];
  });
  return choices(ofObservers)
    .map((world) => world.flat())
    .filter((world) => world.length > 0);
}

function plain(world: readonly Row[], joining: Rule): [lo: number, hi: number] {
  const numbers = world.map(({ level }) => level).sort((a, b) => a - b);
  const [least = 0] = numbers;
  const at = (index: number) => numbers[index] ?? least;
  if (joining.rule === 'hull') return [least, at(numbers.length - 1)];
  if (joining.rule === 'median')
    return [at(Math.ceil(numbers.length / 2) - 1), at(Math.floor(numbers.length / 2))];
  if (joining.rule !== 'weighted') {
    const times = (level: number) => numbers.filter((one) => one === level).length;
    const most = Math.max(...numbers.map(times));
    const modes = numbers.filter((level) => times(level) === most);
    return [Math.min(...modes), Math.max(...modes)];
  }
  const { by, weights } = joining;
  const means = groups(world, (row) => String(row[by])).map((own) => ({
    weight: weights[String(own[0]?.[by])] ?? Number.NaN,
    mean: own.reduce((sum, { level }) => sum + level, 0) / own.length,
  }));
  const mean =
    means.reduce((sum, one) => sum + one.weight * one.mean, 0) /
    means.reduce((sum, one) => sum + one.weight, 0);
  return [mean, mean];
}
