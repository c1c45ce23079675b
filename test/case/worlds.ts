import type { Applicable } from '../../src/core/interval.js';
import type { Kind, Row } from './reading.js';
import { specs } from './reading.js';

/**
 * The second method: instead of intervals, every way that things may be. Whoever has several possible memberships is
 * tried with each of them; the answer is the least and the greatest that any of these worlds comes to.
 *
 * For undated rows without a function, and groups of no more than two in a relation without direction.
 */
export function byWorlds(kind: Kind, partners: readonly string[], rows: readonly Row[]): Applicable {
  const over = 'over' in specs[kind] ? Math.max : Math.min;
  const asked = everyoneAsked(kind, partners);
  const choices = asked
    .map((one) =>
      membershipsOf(
        rows.filter((row) => speaksOf(kind, partners, row, one)),
        rowsOnWhole(kind, partners, rows),
      ),
    )
    .filter((memberships) => memberships.length > 0);
  if (choices.length === 0) return 'not-applicable';
  let worlds = choices[0] ?? [];
  for (const memberships of choices.slice(1)) {
    worlds = [...new Set(worlds.flatMap((so) => memberships.map((further) => over(so, further))))];
  }
  return { lo: Math.min(...worlds), hi: Math.max(...worlds) };
}

/** Each partner, each pair, or each pair in both directions. */
function everyoneAsked(kind: Kind, partners: readonly string[]): string[][] {
  if (specs[kind].asks === 'partner') return partners.map((id) => [id]);
  const directions = partners.flatMap((one) =>
    partners.filter((two) => two !== one).map((two) => [one, two]),
  );
  return 'directed' in specs[kind] ? directions : directions.filter(([one = '', two = '']) => one < two);
}

function isOnWhole(kind: Kind, partners: readonly string[], { about = [] }: Row): boolean {
  const named = new Set(about);
  if (named.size === 0) return true;
  const isTie = specs[kind].asks === 'relation' && !('directed' in specs[kind]);
  return isTie && partners.every((id) => named.has(id)) && partners.length === named.size;
}

function rowsOnWhole(kind: Kind, partners: readonly string[], rows: readonly Row[]): Row[] {
  return rows.filter((row) => isOnWhole(kind, partners, row));
}

function speaksOf(
  kind: Kind,
  partners: readonly string[],
  row: Row,
  [one = '', two]: readonly string[],
): boolean {
  const { about = [] } = row;
  if (isOnWhole(kind, partners, row)) return false;
  if (two === undefined) return about.includes(one);
  if (!about.every((id) => partners.includes(id))) return false;
  if (!('directed' in specs[kind])) return about.includes(one) && about.includes(two);
  return about[0] === one && about.includes(two);
}

/** What a partner's membership may be; none where it does not apply. */
function membershipsOf(own: readonly Row[], onWhole: readonly Row[]): number[] {
  const stated = [own, onWhole].map(answers).find((found) => found.length > 0);
  if (stated === undefined) return grid;
  const numbers = stated.flatMap((level) => (level === 'not-applicable' ? [] : [memberships[level]]));
  // Between two observers who differ anything may be so.
  return grid.filter((at) => Math.min(...numbers) <= at && at <= Math.max(...numbers));
}

type Answer = keyof typeof memberships | 'not-applicable';
const memberships = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 } as const;
const grid = Object.values(memberships);

function answers(rows: readonly Row[]): Answer[] {
  return rows
    .map(({ level }) => level)
    .filter((level) => level !== 'unknown' && level !== 'refused') as Answer[];
}

/** Whether some rows on one and the same thing say different things. */
export function someDiffer(kind: Kind, partners: readonly string[], rows: readonly Row[]): boolean {
  const groups = everyoneAsked(kind, partners).map((one) =>
    rows.filter((row) => speaksOf(kind, partners, row, one)),
  );
  // What is said of the whole counts only where somebody has no level of their own.
  const counted = groups.some((group) => answers(group).length === 0)
    ? [rowsOnWhole(kind, partners, rows)]
    : [];
  return [...groups, ...counted].some((group) => new Set(answers(group)).size > 1);
}

/** The same for an indicator with sub-questions and a single partner. */
export function byWorldsOfParts(rows: readonly Row[]): Applicable {
  const on = (part: Row['part'], isOwn: boolean) =>
    rows.filter((row) => row.part === part && (row.about !== undefined) === isOwn);
  const mayBe = (found: readonly Row[]) => (answers(found).length > 0 ? membershipsOf(found, []) : null);
  const joint = (parts: readonly (number[] | null)[], missing: number[]) => {
    const [gives, gains] = parts.map((part) => part ?? missing);
    return (gives ?? []).flatMap((one) => (gains ?? []).map((other) => Math.min(one, other)));
  };
  const ofWhole = [mayBe(on('gives', false)), mayBe(on('gains', false))];
  const ofOwn = [mayBe(on('gives', true)), mayBe(on('gains', true))];
  const judged = mayBe(on(undefined, true));
  const judgedOfWhole = mayBe(on(undefined, false));
  const worlds =
    judged ??
    (ofOwn.some((part) => part !== null)
      ? joint(
          ofOwn.map((part, index) => part ?? ofWhole[index] ?? null),
          judgedOfWhole ?? grid,
        )
      : (judgedOfWhole ?? joint(ofWhole, grid)));
  return { lo: Math.min(...worlds), hi: Math.max(...worlds) };
}
