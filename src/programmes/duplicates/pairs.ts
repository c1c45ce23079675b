import type { Entry } from './entry.js';
import { type Meeting, split } from './meetings.js';

/** How many pairs of a meeting may have been going on at the same time; of different companies only, if asked. */
export function countPairs({ left, right }: Meeting, differing: boolean): number {
  const all = countOverlaps(left, right);
  if (!differing) return all;
  const others = right && split(right, ({ company }) => company);
  let same = 0;
  for (const [company, own] of split(left, (entry) => entry.company))
    same += countOverlaps(own, others ? (others.get(company) ?? []) : null);
  return all - same;
}

/** All pairs less those of which one surely ends before the other begins: counted, not looked at one by one. */
function countOverlaps(left: readonly Entry[], right: readonly Entry[] | null): number {
  if (!right) return (left.length * (left.length - 1)) / 2 - countApart(left, left);
  return left.length * right.length - countApart(left, right) - countApart(right, left);
}

/** How many pairs there are of one that ends before the other begins. The others are in the order in which they begin. */
function countApart(ending: readonly Entry[], beginning: readonly Entry[]): number {
  const ends = ending.map(({ end }) => end).sort((a, b) => a - b);
  let [apart, at] = [0, 0];
  for (const { start } of beginning) {
    while (at < ends.length && (ends[at] as number) < start) at += 1;
    apart += at;
  }
  return apart;
}

/**
 * The pairs of a meeting that may have been going on at the same time, one by one as they are asked for; of different
 * companies only, if asked. To find the next one takes a step or two, however many do not count.
 */
export function* pairsOf({ left, right }: Meeting, differing: boolean): Generator<readonly [Entry, Entry]> {
  if (!right) {
    const others = scanOf(left, differing);
    for (const [index, entry] of left.entries()) yield* others(entry, index + 1);
    return;
  }
  // Of two the one that begins later begins while the other goes on; of two that begin at once, that of the right does.
  const [later, earlier] = [scanOf(right, differing), scanOf(left, differing)];
  for (const entry of left) yield* later(entry, firstFrom(right, entry.start));
  for (const entry of right) yield* earlier(entry, firstFrom(left, entry.start + 1));
}

/** Goes through a list from a position on, as long as what stands there begins before an entry ends. */
function scanOf(list: readonly Entry[], differing: boolean) {
  const another = nextCompany(list);
  return function* scan(entry: Entry, from: number): Generator<readonly [Entry, Entry]> {
    let at = from;
    for (let other = list[at]; other && other.start <= entry.end; other = list[at]) {
      if (differing && other.company === entry.company) at = another[at] as number;
      else {
        yield [entry, other];
        at += 1;
      }
    }
  };
}

/** For each position, the next one at which another company stands. */
function nextCompany(list: readonly Entry[]): readonly number[] {
  const next: number[] = new Array(list.length);
  for (let at = list.length - 1; at >= 0; at -= 1)
    next[at] = (list[at] as Entry).company === list[at + 1]?.company ? (next[at + 1] as number) : at + 1;
  return next;
}

/** The first position of an entry that begins on a day or after it. */
function firstFrom(list: readonly Entry[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Entry).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
