import type { Interval } from '../core/interval.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { ItemStanding } from '../forms/checklist/items.js';
import type { Status } from '../forms/criteria/membership.js';
import type { FindingOutcome } from '../forms/findings/verdict.js';
import type { PhaseStanding } from '../forms/process/verdict.js';

/** How a member of a framework stands in a verdict: a status, an outcome, or a score. */
export type Standing = string | Interval | null;

/** What the standings of all forms say alike. */
export type SharedStanding = 'holds' | 'does-not-hold' | 'open' | 'inapplicable';

const shared: Readonly<Record<Status | ItemStanding | FindingOutcome | PhaseStanding, SharedStanding>> = {
  certain: 'holds',
  met: 'holds',
  passed: 'holds',
  done: 'holds',
  excluded: 'does-not-hold',
  failed: 'does-not-hold',
  'not-begun': 'does-not-hold',
  possible: 'open',
  ambiguous: 'open',
  open: 'open',
  'cannot-tell': 'open',
  begun: 'open',
  inapplicable: 'inapplicable',
};

/** A standing in the words that all forms share; nothing for a score. */
export function sharedStanding(standing: Standing | undefined): SharedStanding | undefined {
  return typeof standing === 'string' && Object.hasOwn(shared, standing)
    ? shared[standing as keyof typeof shared]
    : undefined;
}

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
