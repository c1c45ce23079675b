import type { Basis, Sourced } from './basis.js';

/** How an indicator is asked of a partnership, and how the answers become one level. */
export interface IndicatorSpec extends Sourced {
  /**
   * Whom the question is put about: each partner, the relations between partners, the partnership as one, or the one
   * party that the framework is about (only in a framework that has `each`).
   */
  readonly asks: 'partner' | 'relation' | 'partnership' | 'party';
  /**
   * How the answers combine: `minimum`, so that one partner or relation is enough to keep it out (the default), or
   * `strongest`, so that one is enough to bring it in.
   */
  readonly over?: 'minimum' | 'strongest';
  /** A relation with a direction: the first party of `about` is the one who acts, the others for or from whom. */
  readonly directed?: true;
  /**
   * Asks for what lasts beyond the partnership: what is said of it counts only once the period of the case is over. A
   * case without a period does not say that it is open.
   */
  readonly afterwards?: true;
  /** Sub-questions, joined by minimum; each is an indicator of its own, `<indicator>.<part>`. */
  readonly parts?: readonly string[];
  /** How the facts of a case answer it where nobody judged it. */
  readonly facts?: readonly FactRule[];
  /** Who says what each level means. */
  readonly rubric: Basis;
}

/**
 * How the facts of a case give a level that nobody judged, only where the case declares every one of `lists` complete:
 *
 * - `listed`: of each partner that stands in all of the lists;
 * - `unlisted`: of each partner that stands in none of them, and neither has parts nor is one;
 * - `dependent`: of each partner that acts, towards one on whom it depends in one of `kinds`; and of the partnership
 *   where each partner that acts depends so on every other, and no party of the case is part of another.
 *
 * The partners are those that the case lists, whether or not it declares the list of parties complete.
 * Whoever contributes, benefits or acts stands in the list of that name.
 */
export type FactRule = {
  readonly level: 'in' | 'out';
  /** The sub-question that it answers; the indicator itself where it is left out. */
  readonly part?: string;
  /** Who says so. */
  readonly basis: Basis;
} & (
  | {
      readonly when: 'listed' | 'unlisted';
      readonly lists: readonly ('contributions' | 'benefits' | 'activities')[];
    }
  | {
      readonly when: 'dependent';
      readonly lists: readonly ['dependencies', 'activities'];
      readonly kinds: readonly string[];
    }
);

/** What every question of a framework has, of whatever form. */
export type Asked = Pick<IndicatorSpec, 'basis' | 'rubric' | 'source' | 'parts'>;

/** The ids that a framework asks about, each indicator followed by its sub-questions, in definition order. */
export function askedIds(specs: Readonly<Record<string, Asked>>): string[] {
  return Object.entries(specs).flatMap(([id, { parts = [] }]) => [
    id,
    ...parts.map((part) => `${id}.${part}`),
  ]);
}

/** The ids of what is asked by itself: sub-questions, and every indicator that has none. */
export function leafIds(specs: Readonly<Record<string, Asked>>): string[] {
  return Object.entries(specs).flatMap(([id, { parts = [] }]) =>
    parts.length > 0 ? parts.map((part) => `${id}.${part}`) : [id],
  );
}

/** The framework that the full id of a question names, such as `power-layout.parity`; an empty text where it names none. */
export function frameworkOf(indicator: string): string {
  return indicator.slice(0, Math.max(0, indicator.indexOf('.')));
}
