import { reading } from '../../core/reading.js';
import { readNodes, readTies, type Tie, wrong } from './graph.js';

/**
 * A directed network of which not everything is known. A tie that nobody was asked about is unknown, not absent: it is
 * there in some worlds and not in others, each by itself. A world is one network that fits what is known.
 *
 * A tie stands in one list at most. Loops are left out.
 */
export interface PossibleGraph {
  readonly nodes: readonly string[];
  /** The ties that are there. */
  readonly present: readonly Tie[];
  /** The ties that may be there: those listed, or every tie that stands in no list. */
  readonly possible: 'all-others' | readonly Tie[];
  /** The ties that are not there. Where `possible` is a list, so are all that stand in no list. */
  readonly absent?: readonly Tie[];
  /** Where `possible` is a list: nodes whose ties, to and from, are possible too unless they stand in a list. */
  readonly open?: readonly string[];
}

/** What a number is at least and at most, both included. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/** Whether a tie is there. */
export type TieState = 'present' | 'possible' | 'absent';

/** A tie of which something is said. */
export interface KnownTie {
  readonly from: number;
  readonly to: number;
  readonly state: TieState;
}

/** A network that is partly known, by the positions of its nodes. */
export interface ReadPossibleGraph {
  readonly nodes: readonly string[];
  /** The ties that stand in a list, by `from x n + to`. */
  readonly known: ReadonlyMap<number, KnownTie>;
  /** The nodes whose other ties are possible. */
  readonly open: ReadonlySet<number>;
}

/** Reads a network that is partly known; throws `invalid-input` where it contradicts itself, or names what is no node. */
export function readPossibleGraph(caller: string, graph: PossibleGraph): ReadPossibleGraph {
  return reading(caller, 'graph', graph, () => possibleIn(caller, graph));
}

function possibleIn(caller: string, graph: PossibleGraph): ReadPossibleGraph {
  const index = readNodes(caller, graph);
  const nodes = [...index.keys()];
  const { present, possible, absent = [], open = [] } = graph;
  const known = new Map<number, KnownTie>();
  const lists = { present, possible: possible === 'all-others' ? [] : possible, absent };
  for (const state of ['present', 'possible', 'absent'] as const) {
    const parameter = `graph.${state}`;
    for (const [position, [from, to]] of readTies(caller, parameter, lists[state], index).entries()) {
      if (from === to) continue;
      const key = from * nodes.length + to;
      const before = known.get(key)?.state ?? state;
      if (before !== state)
        throw wrong(caller, `${parameter}[${position}]`, before, 'Give each tie in one list only.');
      known.set(key, { from, to, state });
    }
  }
  const others = possible === 'all-others' ? nodes : open;
  if (!Array.isArray(others)) throw wrong(caller, 'graph.open', others, 'Give a list of ids.');
  const opened = Array.from(others, (node: string, position) => {
    const at = index.get(node);
    if (at === undefined)
      throw wrong(caller, `graph.open[${position}]`, node, 'Give ids that stand among the nodes.');
    return at;
  });
  return { nodes, known, open: new Set(opened) };
}

/** Whether a tie is there that may stand in no list. */
export function stateOf({ nodes, known, open }: ReadPossibleGraph, from: number, to: number): TieState {
  const otherwise = open.has(from) || open.has(to) ? 'possible' : 'absent';
  return known.get(from * nodes.length + to)?.state ?? otherwise;
}
