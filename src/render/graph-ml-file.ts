import { escapeXml } from './escape-xml.js';
import type { Told } from './graph-ml-edges.js';

/** The attributes of the graph, of a node and of an edge, in the order in which they are written. */
const attributes = {
  graph: [
    ['case', 'string'],
    ['title', 'string'],
    ['asOf', 'string'],
    ['partiesComplete', 'boolean'],
    ['contributionsComplete', 'boolean'],
    ['communicationsComplete', 'boolean'],
    ['dependenciesComplete', 'boolean'],
    ['contributionsWithoutRecipient', 'int'],
  ],
  node: [
    ['name', 'string'],
    ['sector', 'string'],
    ['standing', 'string'],
    ['partOf', 'string'],
    ['kind', 'string'],
    ['identifiers', 'string'],
  ],
  edge: [
    ['list', 'string'],
    ['row', 'string'],
    ['resource', 'string'],
    ['fund', 'string'],
    ['value', 'double'],
    ['currency', 'string'],
    ['direction', 'string'],
    ['mode', 'string'],
    ['kind', 'string'],
    ['function', 'string'],
    ['date', 'string'],
    ['caseSource', 'string'],
    ['locator', 'string'],
    ['note', 'string'],
    ['counts', 'string'],
  ],
} as const;

/** The attributes that there is something told of, a line for each. */
export function data(of: keyof typeof attributes, told: Told, indent: number): string {
  const lines = attributes[of].flatMap(([name]) => {
    const value = told[name];
    return value === undefined ? [] : `<data key="${of}.${name}">${escapeXml(String(value))}</data>\n`;
  });
  return lines.map((line) => ' '.repeat(indent) + line).join('');
}

/** The whole file: the keys of all attributes, what is told of the graph, and its nodes and edges. */
export function fileOf(graph: string, parts: readonly string[]): string {
  const keys = (['graph', 'node', 'edge'] as const).flatMap((of) =>
    attributes[of].map(
      ([name, type]) => `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    ...keys,
    '  <graph edgedefault="directed">\n',
    graph,
    ...parts,
    '  </graph>\n</graphml>\n',
  ].join('');
}
