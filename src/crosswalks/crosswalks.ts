import { cited } from '../forms/case-reasons.js';
import { aims } from './aims.js';
import { answers } from './answers.js';
import { constructRelations } from './constructs.js';
import type { Crosswalk } from './crosswalk.js';
import { governanceRelations } from './governance.js';
import { iatiRoleComparisons } from './iati-roles.js';
import { mechanismOrigins } from './origins.js';
import { participationComparisons } from './participation.js';
import { furtherRelations } from './relations.js';

/**
 * The rows that begin or end at a framework, or at one member of it, in the order of the tables: where models are to lead,
 * then comparisons, which tactic or strategy answers which obstacle or factor, how constructs hang together, which roles of
 * IATI leadership roles are like, and where mechanisms come from. Empty where nothing is related. Never throws.
 *
 * @example
 * ```ts
 * import { crosswalksOf } from 'kemitraan/registry';
 * crosswalksOf('participation-phases', 'consultation').flatMap(({ to, strength }) =>
 *   strength ? `${to.member} ${strength}` : [],
 * );
 * // => ['consultation partial', 'placation weak', 'consult close', 'involve partial']
 * ```
 */
export function crosswalksOf(framework: string, member?: string): Crosswalk[] {
  const rows: readonly Crosswalk[] = [
    ...aims,
    ...participationComparisons,
    ...answers(),
    ...constructRelations,
    ...furtherRelations,
    ...governanceRelations,
    ...iatiRoleComparisons,
    ...mechanismOrigins(),
  ];
  const ends = rows.filter(({ from, to }) =>
    [from, to].some((end) => end.framework === framework && (member === undefined || end.member === member)),
  );
  // A copy, so that no result shares anything with a table.
  return ends.map((row) => ({
    ...row,
    from: { ...row.from },
    to: { ...row.to },
    note: { ...row.note },
    source: cited(row.source),
  }));
}
