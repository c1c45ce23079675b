import type { ReadRecord } from './read-record.js';
import { addAmount, emptySum, plus, type Sum } from './sum.js';

/** What has been counted of one group of records. It grows with the companies in the group, and not with the records. */
export interface Tally {
  records: number;
  readonly planned: Sum;
  readonly realised: Sum;
  /** Of the records that state both amounts. */
  readonly both: StatedBoth;
  /** What each company has in the group; none are told apart within the group of one company. */
  readonly companies: Map<string, Sides> | null;
}

/** Two amounts of the same records, and how many of them realised more or less than planned. */
export interface StatedBoth {
  records: number;
  planned: number;
  realised: number;
  above: number;
  below: number;
}

/** What is planned, and what is realised. */
export interface Sides {
  readonly planned: Sum;
  readonly realised: Sum;
}

/** What has been counted of a group of several companies. */
export interface GroupTally extends Tally {
  readonly companies: Map<string, Sides>;
}

/** A group of several companies, without records yet. */
export function emptyTally(): GroupTally {
  return { ...companyTally(), companies: new Map() };
}

/** The group of one company, without records yet. */
export function companyTally(): Tally {
  return {
    records: 0,
    planned: emptySum(),
    realised: emptySum(),
    both: { records: 0, planned: 0, realised: 0, above: 0, below: 0 },
    companies: null,
  };
}

/** Counts a record of the group. */
export function count(tally: Tally, { company, planned, realised }: ReadRecord): void {
  tally.records += 1;
  addAmount(tally.planned, planned);
  addAmount(tally.realised, realised);
  if (planned !== null && realised !== null) countBoth(tally.both, planned, realised);
  if (!tally.companies) return;
  const own = tally.companies.get(company) ?? { planned: emptySum(), realised: emptySum() };
  tally.companies.set(company, own);
  addAmount(own.planned, planned);
  addAmount(own.realised, realised);
}

function countBoth(both: StatedBoth, planned: number, realised: number): void {
  both.records += 1;
  both.planned = plus(both.planned, planned);
  both.realised = plus(both.realised, realised);
  if (realised > planned) both.above += 1;
  if (realised < planned) both.below += 1;
}

/** The group of a name, new where there is none yet. */
export function groupIn<Group>(groups: Map<string, Group>, name: string, make: () => Group): Group {
  const group = groups.get(name) ?? make();
  groups.set(name, group);
  return group;
}
