import type { Citation } from '../references/references.js';
import type { Basis } from './basis.js';

/** How an indicator is asked of a partnership, and how the answers become one level. */
export interface IndicatorSpec {
  /** Whom the question is put about: each partner, the relations between partners, or the partnership as one. */
  readonly asks: 'partner' | 'relation' | 'partnership';
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
  /** Who says that it counts. */
  readonly basis: Basis;
  /** Who says what each level means. */
  readonly rubric: Basis;
  readonly source: readonly Citation[];
}

/** The ids that a framework asks about, each indicator followed by its sub-questions, in definition order. */
export function askedIds(specs: Readonly<Record<string, IndicatorSpec>>): string[] {
  return Object.entries(specs).flatMap(([id, { parts = [] }]) => [
    id,
    ...parts.map((part) => `${id}.${part}`),
  ]);
}
