import type { Acting } from '../case/combine.js';
import { isFact } from '../case/facts.js';
import type { CompletableList } from '../case/vocabulary.js';
import type { ReasonOf } from '../core/verdict.js';
import { isUnknown } from '../measure/fuzzy.js';
import type { Citation } from '../references/references.js';
import type { CaseReading } from './input.js';
import { evidenceOf } from './passages.js';

/** What the reasons of any verdict computed from a case say of its indicators and of the case, by code. */
export interface CaseReasons<Indicator extends string = string> {
  /** Nobody judged it, or not all of it: the rest was read off lists of the case, with this many rows that count. */
  readonly 'derived-from-facts': {
    readonly indicator: Indicator;
    readonly lists: readonly CompletableList[];
    readonly rows: number;
    /** The case declares the lists complete, so that what is not there is not. */
    readonly complete: boolean;
  };
  /** The partners whose level sets an indicator that is combined over `partners` partners. */
  readonly 'binding-parties': {
    readonly indicator: Indicator;
    readonly parties: readonly string[];
    readonly partners: number;
    /** Present for a relation with a direction: who acts, and for or from whom. */
    readonly acting?: readonly Acting[];
    /** Present where the level is open: they set one end of it, and others may set it further down or up. */
    readonly bound?: 'at-most' | 'at-least';
  };
  /** The management functions differ in an indicator, which spans them. */
  readonly 'functions-differ': { readonly indicator: Indicator };
  /** Some row on an indicator may be later than the day that was asked for. */
  readonly 'date-open': { readonly indicator: Indicator };
  /** What was said while the partnership was, or may have been, going on does not count for what outlasts it. */
  readonly 'period-open': { readonly indicator: Indicator };
  /** The definition was read off this very case. */
  readonly 'defining-case': { readonly case: string };
}

/** The citations of a reason: a copy, so that no result shares anything with a definition. */
export function cited(source: readonly Citation[]): Citation[] {
  return source.map((citation) => ({ ...citation }));
}

/** Who speaks for a reason that no source gives. */
export function ours(): Citation[] {
  return [{ ref: 'kemitraan' }];
}

const openings = ['functions-differ', 'date-open', 'period-open'] as const;

/**
 * What there is to know about how the level of each indicator came about, and whether the definition was read off this very
 * case; nothing where the input was not a case.
 */
export function caseReasons({ id }: { readonly id: string }, { from }: CaseReading): ReasonOf<CaseReasons>[] {
  if (!from) return [];
  const partners = from.scope.partners.length;
  const reasons: ReasonOf<CaseReasons>[] = [];
  for (const [indicator, seen] of Object.entries(from.observed)) {
    const params = { indicator };
    const facts = seen.rows.filter(isFact);
    if (facts.length > 0 && seen.level !== 'not-applicable' && !isUnknown(seen.level)) {
      const lists = [...new Set(facts.flatMap((fact) => fact.lists))];
      const evidence = evidenceOf(facts);
      const complete = lists.every((list) => from.case.complete?.includes(list));
      reasons.push({
        code: 'derived-from-facts',
        params: { ...params, lists, rows: evidence.length, complete },
        evidence,
        source: ours(),
      });
    }
    if (seen.binding.length > 0 && partners > 1) {
      reasons.push({
        code: 'binding-parties',
        params: {
          ...params,
          parties: seen.binding,
          partners,
          ...(seen.acting && { acting: seen.acting }),
          ...(seen.bound && { bound: seen.bound }),
        },
        evidence: evidenceOf(seen.rows),
        source: ours(),
      });
    }
    for (const code of openings)
      if (seen.caveats.includes(code))
        reasons.push({ code, params: { ...params }, evidence: evidenceOf(seen.rows), source: ours() });
  }
  if (from.case.defines?.includes(id))
    reasons.push({ code: 'defining-case', params: { case: from.case.id }, evidence: [], source: ours() });
  return reasons;
}
