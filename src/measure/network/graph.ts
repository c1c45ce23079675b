import { isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';

/** A tie from one node to another, by their ids. */
export type Tie = readonly [from: string, to: string];

/**
 * A network: nodes by id, and the ties between them. A tie that is given twice counts once. A tie from a node to itself
 * is a loop: it is left out of every measure, and counted.
 */
export interface Graph {
  readonly nodes: readonly string[];
  readonly ties: readonly Tie[];
}

/** What a measure finds for one node. */
export interface NodeScore<Score extends number | null = number> {
  readonly node: string;
  readonly score: Score;
}

/** A network by the positions of its nodes. */
export interface ReadGraph {
  readonly nodes: readonly string[];
  /** To whom each node has a tie. */
  readonly out: readonly ReadonlySet<number>[];
  /** From whom each node has a tie. */
  readonly in: readonly ReadonlySet<number>[];
  /** The distinct ties that are no loops. */
  readonly ties: number;
  readonly loops: number;
}

/** Reads a network; throws `invalid-input` for a node that stands twice, or a tie whose end is no node. */
export function readGraph(caller: string, graph: Graph): ReadGraph {
  return reading(caller, 'graph', graph, () => graphIn(caller, graph));
}

function graphIn(caller: string, graph: Graph): ReadGraph {
  const index = readNodes(caller, graph);
  const nodes = [...index.keys()];
  const out = nodes.map(() => new Set<number>());
  const into = nodes.map(() => new Set<number>());
  let [ties, loops] = [0, 0];
  for (const [from, to] of readTies(caller, 'graph.ties', graph.ties, index)) {
    const sent = out[from] as Set<number>;
    if (from === to) loops += 1;
    else if (!sent.has(to)) {
      sent.add(to);
      (into[to] as Set<number>).add(from);
      ties += 1;
    }
  }
  return { nodes, out, in: into, ties, loops };
}

/** The position of each node, in the order of the nodes: read once, since what is handed in may answer otherwise the next time. */
export function readNodes(
  caller: string,
  graph: { readonly nodes: readonly string[] },
): ReadonlyMap<string, number> {
  const nodes: unknown = isPlainObject(graph) ? graph.nodes : undefined;
  if (!Array.isArray(nodes)) throw wrong(caller, 'graph.nodes', nodes, 'Give a list of ids.');
  const index = new Map<string, number>();
  for (const [position, node] of nodes.entries()) {
    const parameter = `graph.nodes[${position}]`;
    if (typeof node !== 'string') throw wrong(caller, parameter, node, 'Give the id of a node.');
    if (index.has(node)) throw wrong(caller, parameter, node, 'Name each node once.');
    index.set(node, position);
  }
  return index;
}

/** Ties by the positions of their ends. */
export function readTies(
  caller: string,
  parameter: string,
  ties: unknown,
  index: ReadonlyMap<string, number>,
): [from: number, to: number][] {
  return reading(caller, parameter, ties, () => tiesIn(caller, parameter, ties, index));
}

function tiesIn(
  caller: string,
  parameter: string,
  ties: unknown,
  index: ReadonlyMap<string, number>,
): [from: number, to: number][] {
  if (!Array.isArray(ties)) throw wrong(caller, parameter, ties, 'Give a list of [from, to].');
  // Not map, which passes over the holes of a list.
  return Array.from(ties, (tie: unknown, position): [number, number] => {
    const at = `${parameter}[${position}]`;
    if (!Array.isArray(tie) || tie.length !== 2) throw wrong(caller, at, tie, 'Give [from, to].');
    const positionOf = (end: unknown) => {
      const found = index.get(end as string);
      if (found === undefined) throw wrong(caller, at, end, 'Give two ids that stand among the nodes.');
      return found;
    };
    return [positionOf(tie[0]), positionOf(tie[1])];
  });
}

/** The error for a network that is none. */
export function wrong(caller: string, parameter: string, value: unknown, remedy: string): KemitraanError {
  return new KemitraanError(caller, parameter, value, 'invalid-input', remedy);
}
