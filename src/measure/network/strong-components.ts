import { type Graph, readGraph } from './graph.js';

/**
 * The strongly connected components of a directed network: the largest groups in which everybody reaches everybody else
 * along ties. A group of one is a node that is in no cycle (loops do not count). Each group is in the order of the nodes,
 * and so are the groups, by their first node. By Tarjan's algorithm without recursion, in time linear in nodes and ties.
 * Throws `invalid-input` as `reciprocity` does.
 *
 * @example
 * ```ts
 * import { strongComponents } from 'kemitraan/measure';
 * strongComponents({ nodes: ['a', 'b', 'c'], ties: [['a', 'b'], ['b', 'a'], ['b', 'c']] }); // => [['a', 'b'], ['c']]
 * ```
 * @see tarjan-1972
 */
export function strongComponents(graph: Graph): string[][] {
  const { nodes, out } = readGraph('strongComponents', graph);
  const seen = new Array<number>(nodes.length).fill(-1);
  const low = new Array<number>(nodes.length).fill(0);
  const groupOf = new Array<number>(nodes.length).fill(-1);
  const waiting: number[] = [];
  let [clock, groups] = [0, 0];
  const enter = (at: number) => {
    seen[at] = clock;
    low[at] = clock;
    clock += 1;
    waiting.push(at);
    return { at, ahead: (out[at] as ReadonlySet<number>).values() };
  };
  for (const root of nodes.keys()) {
    if (seen[root] !== -1) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { at, ahead } = top;
      const { value: next, done } = ahead.next();
      if (!done) {
        if (seen[next] === -1) path.push(enter(next));
        else if (groupOf[next] === -1) low[at] = Math.min(low[at] as number, seen[next] as number);
        continue;
      }
      path.pop();
      const before = path.at(-1)?.at;
      if (before !== undefined) low[before] = Math.min(low[before] as number, low[at] as number);
      if (low[at] !== seen[at]) continue;
      for (let one = waiting.pop(); one !== undefined; one = one === at ? undefined : waiting.pop())
        groupOf[one] = groups;
      groups += 1;
    }
  }
  const members = new Map<number, string[]>();
  for (const [at, node] of nodes.entries()) {
    const group = groupOf[at] as number;
    const own = members.get(group);
    if (own) own.push(node);
    else members.set(group, [node]);
  }
  return [...members.values()];
}
