import type { Graph, Tie } from '../../src/measure/network/graph.js';
import type { PossibleGraph } from '../../src/measure/network/possible-graph.js';

export const named = (n: number): string[] =>
  Array.from({ length: n }, (_, at) => String.fromCharCode(97 + at));

/** Every tie that there could be. */
export const allTies = (nodes: readonly string[]): Tie[] =>
  nodes.flatMap((from) => nodes.filter((to) => to !== from).map((to): Tie => [from, to]));

/** A network with every tie in a state: present, absent or possible. */
export function stated(nodes: readonly string[], states: readonly ('present' | 'absent' | 'possible')[]) {
  const ties = allTies(nodes);
  const those = (wanted: string) => ties.filter((_, at) => states[at] === wanted);
  return { nodes, present: those('present'), absent: those('absent'), possible: those('possible') };
}

/** Every world of a network: each tie that is possible there or not. Ties in no list are possible where `open` says so. */
export function worldsOf(graph: PossibleGraph): Graph[] {
  const { nodes, present, possible, absent = [], open = [] } = graph;
  const key = (tie: Tie) => tie.join('>');
  const listed = possible === 'all-others' ? [] : possible;
  const said = new Set([...present, ...absent, ...listed].map(key));
  const others = allTies(nodes).filter(
    (tie) => !said.has(key(tie)) && (possible === 'all-others' || tie.some((end) => open.includes(end))),
  );
  const unknown = [...new Map([...listed, ...others].map((tie) => [key(tie), tie])).values()];
  return Array.from({ length: 2 ** unknown.length }, (_, world) => ({
    nodes,
    ties: [...present, ...unknown.filter((_, at) => (world >> at) % 2 === 1)],
  }));
}

/** The least and the greatest of what a measure finds, where it finds something. */
export function boundsOf(values: readonly (number | null)[]): { lo: number; hi: number } | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : { lo: Math.min(...known), hi: Math.max(...known) };
}
