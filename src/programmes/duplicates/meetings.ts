import type { Entry } from './entry.js';

/**
 * Records of which every two may agree on field and beneficiaries: each of the left with each of the right, or, without a
 * right, each with every other of the left. Both are in the order in which they begin.
 */
export interface Meeting {
  readonly left: readonly Entry[];
  readonly right: readonly Entry[] | null;
}

/** The meetings of records that agree on everything else: first those of which everything is known, then the others. */
export interface Meetings {
  readonly known: readonly Meeting[];
  readonly others: readonly Meeting[];
}

/**
 * Splits records into meetings, so that every two that do not surely differ in field or beneficiaries meet exactly once,
 * and no two that do. What is not known may be anything. Each record is in at most six meetings, so that this takes no
 * longer than to sort them.
 */
export function meetingsOf(entries: readonly Entry[]): Meetings {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  const dated = (entry: Entry) => entry.from !== null && entry.to !== null;
  const [known, others]: [Meeting[], Meeting[]] = [[], []];
  const both = sorted.filter(({ field, group }) => field !== null && group !== null);
  for (const same of split(both, ({ field, group }) => JSON.stringify([field, group])).values()) {
    const [firm, vague] = [same.filter(dated), same.filter((entry) => !dated(entry))];
    known.push({ left: firm, right: null });
    others.push({ left: vague, right: firm }, { left: vague, right: null });
  }
  const fieldOnly = sorted.filter(({ field, group }) => field !== null && group === null);
  const groupOnly = sorted.filter(({ field, group }) => field === null && group !== null);
  const neither = sorted.filter(({ field, group }) => field === null && group === null);
  const ofField = ({ field }: Entry) => field as string;
  const ofGroup = ({ group }: Entry) => group as string;
  others.push(...halfKnown(fieldOnly, both, ofField), ...halfKnown(groupOnly, both, ofGroup));
  others.push({ left: fieldOnly, right: groupOnly }, { left: neither, right: null });
  others.push({
    left: neither,
    right: sorted.filter(({ field, group }) => field !== null || group !== null),
  });
  return { known: known.filter(isMeeting), others: others.filter(isMeeting) };
}

/** Those of whom one of the two is known, among themselves and with those of whom both are. */
function halfKnown(
  half: readonly Entry[],
  both: readonly Entry[],
  nameOf: (entry: Entry) => string,
): readonly Meeting[] {
  const whole = split(both, nameOf);
  return [...split(half, nameOf)].flatMap(([name, left]) => [
    { left, right: null },
    { left, right: whole.get(name) ?? [] },
  ]);
}

function isMeeting({ left, right }: Meeting): boolean {
  return right ? left.length > 0 && right.length > 0 : left.length > 1;
}

/** Rows by a name, in their order. */
export function split<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const part = parts.get(nameOf(row));
    if (part) part.push(row);
    else parts.set(nameOf(row), [row]);
  }
  return parts;
}
