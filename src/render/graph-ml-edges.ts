import type { Case, Row } from '../case/case.js';
import { rowId } from '../case/row-id.js';
import { inTime } from '../case/scope.js';

/** The lists of a case whose rows are ties from one party to another. */
export const networkLists = ['contributions', 'communications', 'dependencies'] as const;
export type NetworkList = (typeof networkLists)[number];

/** What is told of a node, an edge or the graph: the value of each attribute that there is one of. */
export type Told = Readonly<Record<string, string | number | boolean | undefined>>;

/** One tie, from one party to another. */
export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly told: Told;
}

/** The ties of a list, in the order of the rows; a row without a second party is no tie, and is only counted. */
export interface Edges {
  readonly edges: readonly Edge[];
  readonly withoutTarget: number;
}

/** The ties that a list tells of, up to a day; rows that surely come later are left out. */
export function edgesIn(subject: Case, list: NetworkList, asOf: string | undefined): Edges {
  const edges: Edge[] = [];
  let withoutTarget = 0;
  for (const [index, { row, source, target, isTwoWay, told }] of tiesIn(subject, list).entries()) {
    const when = inTime(row.date, asOf);
    if (when === 'no') continue;
    if (target === undefined) {
      withoutTarget += 1;
      continue;
    }
    // Rows of one content without ids have one id, so that the place in the list tells them apart.
    const id = `${list}.${index + 1}`;
    const counts = asOf === undefined ? undefined : when === 'yes' ? 'yes' : 'maybe';
    const of = { list, row: rowId(row), ...told, ...spoken(row), counts };
    edges.push({ id, source, target, told: of });
    if (isTwoWay) edges.push({ id: `${id}.back`, source: target, target: source, told: of });
  }
  return { edges, withoutTarget };
}

interface Tie {
  readonly row: Row;
  readonly source: string;
  readonly target: string | undefined;
  readonly isTwoWay?: boolean;
  readonly told: Told;
}

function tiesIn(
  { contributions = [], communications = [], dependencies = [] }: Case,
  list: NetworkList,
): Tie[] {
  switch (list) {
    case 'contributions':
      return contributions.map((row) => {
        const { by, to, resource, fund, amount } = row;
        const told = { resource, fund, value: amount?.value, currency: amount?.currency };
        return { row, source: by, target: to, told };
      });
    case 'communications':
      return communications.map((row) => {
        const { from, to, direction, mode } = row;
        return {
          row,
          source: from,
          target: to,
          isTwoWay: direction === 'two-way',
          told: { direction, mode },
        };
      });
    case 'dependencies':
      return dependencies.map((row) => {
        const { of, on, kind } = row;
        return { row, source: of, target: on, told: { kind } };
      });
  }
}

/** What every row may carry. */
function spoken({ function: where, date, source, locator, note }: Row): Told {
  // Readers take `source` for the node that an edge begins at.
  return { function: where, date, caseSource: source, locator, note };
}
