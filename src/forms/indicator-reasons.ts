import type { CompletableList } from '../case/vocabulary.js';
import type { ReasonOf } from '../core/verdict.js';
import type { Citation } from '../references/references.js';
import type { Input } from './input.js';
import { evidenceOf } from './passages.js';

/** What the reasons of any verdict computed from a case say of its indicators, by code. */
export interface IndicatorReasons<Indicator extends string = string> {
  /** Nobody judged it: the level was read off a list of the case, with this many rows that count. */
  readonly 'derived-from-facts': {
    readonly indicator: Indicator;
    readonly list: CompletableList;
    readonly rows: number;
    /** The case declares the list complete, so that what is not there is not. */
    readonly complete: boolean;
  };
  /** The partners whose level sets an indicator that is combined over `partners` partners. */
  readonly 'binding-parties': {
    readonly indicator: Indicator;
    readonly parties: readonly string[];
    readonly partners: number;
  };
  /** The management functions differ in an indicator, which spans them. */
  readonly 'functions-differ': { readonly indicator: Indicator };
  /** Some row on an indicator may be later than the day that was asked for. */
  readonly 'date-open': { readonly indicator: Indicator };
  /** What was said while the partnership was, or may have been, going on does not count for what outlasts it. */
  readonly 'period-open': { readonly indicator: Indicator };
}

/** The citations of a reason: a copy, so that no result shares anything with a definition. */
export function cited(source: readonly Citation[]): Citation[] {
  return source.map((citation) => ({ ...citation }));
}

/** Who speaks for a reason that no source gives. */
export function ours(): Citation[] {
  return [{ ref: 'kemitraan' }];
}

/** What there is to know about how the level of each indicator came about; nothing where the input was not a case. */
export function indicatorReasons({ from }: Input): ReasonOf<IndicatorReasons>[] {
  if (!from) return [];
  const partners = from.scope.partners.length;
  return Object.entries(from.observed).flatMap(([indicator, seen]): ReasonOf<IndicatorReasons>[] => {
    const common = { evidence: evidenceOf(seen.rows), source: ours() };
    const params = { indicator };
    const reasons: ReasonOf<IndicatorReasons>[] = [];
    if (seen.binding.length > 0 && partners > 1) {
      reasons.push({
        code: 'binding-parties',
        params: { ...params, parties: seen.binding, partners },
        ...common,
      });
    }
    if (seen.functionsDiffer) reasons.push({ code: 'functions-differ', params, ...common });
    if (seen.dateOpen) reasons.push({ code: 'date-open', params, ...common });
    if (seen.periodOpen) reasons.push({ code: 'period-open', params, ...common });
    return reasons;
  });
}
