import type { Interval } from '../core/interval.js';
import type { Verdict } from '../forms/assert-verdict.js';

/** How a member of a framework stands in a verdict: a status, an outcome, or a score. */
export type Standing = string | Interval | null;

/**
 * How everything that a verdict concludes about stands, by id: types, rungs and columns by status; items that are scored, and
 * groups by score; rules by outcome; phases by standing, and what the process checks beside them by outcome.
 */
export function standingsOf(verdict: Verdict): Record<string, Standing> {
  switch (verdict.form) {
    case 'typology':
    case 'ladder':
    case 'profile':
      return { ...verdict.status };
    case 'checklist':
    case 'index': {
      const gaps = verdict.gaps.map(({ item, standing }) => [item, standing]);
      const items = verdict.reasons.flatMap(({ code, params }) =>
        code === 'item-met' || code === 'item-inapplicable'
          ? [[params.item, code.slice('item-'.length)]]
          : [],
      );
      const groups = Object.entries(verdict.groups).map(([group, { score }]) => [group, score]);
      return Object.fromEntries([...items, ...gaps, ...groups]);
    }
    case 'propositions':
    case 'role-model':
      return Object.fromEntries(verdict.findings.map(({ rule, outcome }) => [rule, outcome]));
    case 'process':
      return Object.fromEntries([
        ...verdict.findings.map(({ rule, outcome }) => [rule, outcome]),
        ...Object.entries(verdict.phases).map(([phase, { standing }]) => [phase, standing]),
      ]);
  }
}
