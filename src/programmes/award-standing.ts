import { isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Interval } from '../core/interval.js';
import { assertVerdictOf } from '../forms/assert-verdict.js';
import { type TjslAwardAspect, tjslAward, tjslAwardAspectIds } from '../frameworks/tjsl-award/definition.js';
import type { TjslAwardVerdict } from '../frameworks/tjsl-award/score.js';

/** A company, and what `scoreAward` said of it. */
export interface AwardEntry {
  /** Unique in its list. */
  readonly id: string;
  readonly verdict: TjslAwardVerdict;
}

/** How many companies are ranked at once, at most. */
const mostCompanies = 5_000;

/** A company as it is compared: by aspect, in the order of the definition; `null` where an aspect does not apply. */
export interface Standing {
  readonly id: string;
  readonly aspects: readonly (Interval | null)[];
  /** Which of them apply: alike for companies to which the same ones do. */
  readonly applying: string;
  /** What all of its aspects add up to by their shares, and what the shares do. */
  readonly sum: Weighed;
  /** The same without one aspect. */
  readonly without: readonly Weighed[];
  /** The mean; `null` where no aspect that has a weight applies. */
  readonly score: Interval | null;
}

/** A company that has a score. */
export type Scored = Standing & { readonly score: Interval };

/** Intervals, each times its share, added up; and the shares. */
export interface Weighed extends Interval {
  readonly share: number;
}

/** The companies as they are compared; throws where they are none. */
export function standingsOf(
  caller: string,
  entries: readonly AwardEntry[],
  shares: readonly number[],
): Standing[] {
  if (!Array.isArray(entries) || entries.length > mostCompanies) {
    const remedy = `Give a list of at most ${mostCompanies} companies, each { id, verdict }.`;
    throw new KemitraanError(caller, 'entries', entries, 'invalid-input', remedy);
  }
  const seen = new Set<string>();
  return Array.from(entries, (entry: unknown, index) => {
    const { id, verdict } = read(caller, entry, index);
    if (typeof id !== 'string' || id === '' || seen.has(id)) {
      const remedy = 'Give each company an id of its own.';
      throw new KemitraanError(caller, `entries[${index}].id`, id, 'invalid-input', remedy);
    }
    seen.add(id);
    return standingOf(id, aspectsOf(caller, index, verdict), shares);
  });
}

function read(caller: string, entry: unknown, index: number): { id?: unknown; verdict?: unknown } {
  try {
    if (isPlainObject(entry)) return { id: entry.id, verdict: entry.verdict };
  } catch {
    // What cannot be read is refused below.
  }
  const remedy = 'Give { id, verdict }, the verdict one that scoreAward gave.';
  throw new KemitraanError(caller, `entries[${index}]`, entry, 'invalid-input', remedy);
}

/** The score of each aspect in a verdict; throws unless it is one of the award. */
function aspectsOf(caller: string, index: number, verdict: unknown): (Interval | null)[] {
  try {
    assertVerdictOf(caller, tjslAward, verdict as TjslAwardVerdict);
    const { groups } = verdict as TjslAwardVerdict;
    return tjslAwardAspectIds.map((aspect: TjslAwardAspect) => {
      const { score } = groups[aspect];
      return score && { lo: score.lo, hi: score.hi };
    });
  } catch (cause) {
    const remedy = `Give a whole verdict of ${tjslAward.id} ${tjslAward.version}, as scoreAward gives it; of a list that it gives for a case, one.`;
    const path = `entries[${index}].verdict`;
    throw Object.assign(new KemitraanError(caller, path, verdict, 'verdict-mismatch', remedy), { cause });
  }
}

function standingOf(id: string, aspects: readonly (Interval | null)[], shares: readonly number[]): Standing {
  const sum = weigh(aspects, shares);
  return {
    id,
    aspects,
    applying: aspects.map((own) => (own ? '1' : '0')).join(''),
    sum,
    without: aspects.map((_, index) => weigh(aspects, shares, index)),
    score: sum.share > 0 ? meanOf(sum) : null,
  };
}

function meanOf({ lo, hi, share }: Weighed): Interval {
  // A mean of numbers up to 1 is not above 1, however it is rounded.
  return { lo: Math.min(lo / share, 1), hi: Math.min(hi / share, 1) };
}

/** Added up one by one, and never by taking the one away again: that would lose digits. */
function weigh(aspects: readonly (Interval | null)[], shares: readonly number[], except = -1): Weighed {
  let [lo, hi, share] = [0, 0, 0];
  for (const [index, own] of aspects.entries()) {
    const weight = shares[index] as number;
    if (own === null || index === except) continue;
    lo += weight * own.lo;
    hi += weight * own.hi;
    share += weight;
  }
  return { lo, hi, share };
}
