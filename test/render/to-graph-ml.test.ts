import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import type { Case, Contribution } from '../../src/case/case.js';
import { rowId } from '../../src/case/row-id.js';
import { escapeXml } from '../../src/render/escape-xml.js';
import { networkLists, toGraphMl } from '../../src/render.js';
import { publishedCases } from '../assess/cases.js';
import { thrownBy } from '../core/thrown-by.js';
import { printed, pythonWith, skipped } from '../other-programs.js';
import { caseNamed } from './named-case.js';
import { nastyNames, nastyStrings } from './nasty.js';

const parties = [
  { id: 'city', name: 'City', sector: 'government' },
  { id: 'bank', name: 'Bank', sector: 'finance', standing: 'supporter', partOf: 'city', kind: 'BPD' },
] as const;
const caseWith = (facts: Partial<Case> = {}): Case => ({
  schema: 'kemitraan/case@1',
  id: 'case',
  title: 'A case',
  parties,
  ...facts,
});

interface Read {
  readonly graph: object;
  readonly nodes: readonly (readonly [string, object])[];
  readonly edges: readonly (readonly [string, string, string, object])[];
}

/** A file as graphology reads it. */
function readBack(file: string): Read {
  const graph = parse(MultiDirectedGraph, file);
  return {
    graph: graph.getAttributes(),
    nodes: graph.mapNodes((id, told) => [id, told] as const),
    edges: graph.mapEdges((id, told, source, target) => [id, source, target, told] as const),
  };
}

test('a case comes back with its parties, its ties and what is told of each', () => {
  const grant = { id: 'grant', by: 'city', to: 'bank', resource: 'funds' } as const;
  const told = caseWith({
    parties: [
      parties[0],
      {
        ...parties[1],
        identifiers: [
          { scheme: 'ID-COA', id: '1' },
          { scheme: 'npwp', id: '2' },
        ],
      },
    ],
    contributions: [
      {
        ...grant,
        amount: { value: 1_500_000_000, currency: 'IDR' },
        fund: 'public-budget',
        date: '2020',
        source: 's',
        locator: 'p. 1',
        note: 'n',
      },
      { by: 'bank', resource: 'ideas' },
    ],
    communications: [
      { id: 'talk', from: 'city', to: 'bank', direction: 'two-way', mode: 'meeting', function: 'planning' },
      { id: 'letter', from: 'bank', to: 'city', direction: 'one-way' },
      { id: 'call', from: 'bank', to: 'city' },
    ],
    dependencies: [{ id: 'tie', of: 'bank', on: 'city', kind: 'regulatory' }],
    complete: ['communications', 'parties'],
  });
  expect(readBack(toGraphMl(told))).toEqual({
    graph: {
      case: 'case',
      title: 'A case',
      partiesComplete: true,
      contributionsComplete: false,
      communicationsComplete: true,
      dependenciesComplete: false,
      contributionsWithoutRecipient: 1,
    },
    nodes: [
      ['city', { name: 'City', sector: 'government', standing: 'partner' }],
      [
        'bank',
        {
          name: 'Bank',
          sector: 'finance',
          standing: 'supporter',
          partOf: 'city',
          kind: 'BPD',
          identifiers: 'ID-COA-1|npwp-2',
        },
      ],
    ],
    edges: [
      [
        'contributions.1',
        'city',
        'bank',
        {
          list: 'contributions',
          row: 'grant',
          resource: 'funds',
          fund: 'public-budget',
          value: 1_500_000_000,
          currency: 'IDR',
          date: '2020',
          caseSource: 's',
          locator: 'p. 1',
          note: 'n',
        },
      ],
      ...[
        ['communications.1', 'city', 'bank'] as const,
        ['communications.1.back', 'bank', 'city'] as const,
      ].map((ends) => [
        ...ends,
        { list: 'communications', row: 'talk', direction: 'two-way', mode: 'meeting', function: 'planning' },
      ]),
      ['communications.2', 'bank', 'city', { list: 'communications', row: 'letter', direction: 'one-way' }],
      ['communications.3', 'bank', 'city', { list: 'communications', row: 'call' }],
      ['dependencies.1', 'bank', 'city', { list: 'dependencies', row: 'tie', kind: 'regulatory' }],
    ],
  });
});

describe('which ties', () => {
  const dated = caseWith({
    contributions: [{ by: 'city', to: 'bank', resource: 'land', date: '2020' }],
    communications: [{ from: 'city', to: 'bank', date: '2021' }],
    dependencies: [{ of: 'bank', on: 'bank', kind: 'patronage' }],
  });
  const countsIn = (asOf?: string) =>
    readBack(toGraphMl(dated, asOf === undefined ? {} : { asOf })).edges.map(([id, , , told]) => [
      id,
      (told as { counts?: string }).counts,
    ]);

  test.each([
    [undefined, [undefined, undefined, undefined]],
    ['2021', ['yes', 'yes', 'yes']],
    ['2020-06', ['maybe', 'left out', 'yes']],
    ['2019', ['left out', 'left out', 'yes']],
  ])('up to %s', (asOf, counts) => {
    const ids = ['contributions.1', 'communications.1', 'dependencies.1'];
    const expected = ids.map((id, index) => [id, counts[index]]).filter(([, one]) => one !== 'left out');
    expect(countsIn(asOf)).toEqual(expected);
  });

  test.each([
    [undefined, networkLists],
    [
      ['dependencies', 'contributions'],
      ['contributions', 'dependencies'],
    ],
    [['communications', 'communications'], ['communications']],
    [[], []],
  ] as const)('of the lists %j', (lists, written) => {
    const { graph, edges } = readBack(toGraphMl(dated, lists === undefined ? {} : { lists }));
    expect(edges.map(([id]) => id)).toEqual(written.map((list) => `${list}.1`));
    const said = Object.keys(graph).filter((key) => key.endsWith('Complete'));
    expect(said).toEqual(['parties', ...written].map((list) => `${list}Complete`));
  });

  test('rows of the same content are ties of their own', () => {
    const row: Contribution = { by: 'city', to: 'bank', resource: 'funds' };
    const { edges } = readBack(toGraphMl(caseWith({ contributions: [row, { ...row }] })));
    expect(edges.map(([id]) => id)).toEqual(['contributions.1', 'contributions.2']);
    for (const [, , , told] of edges) expect(told).toMatchObject({ row: rowId(row) });
  });
});

test.each([...publishedCases])('of %s every tie and no other comes back', (_, subject) => {
  const { nodes, edges } = readBack(toGraphMl(subject));
  expect(nodes.map(([id]) => id)).toEqual(subject.parties?.map(({ id }) => id));
  const given = (subject.contributions ?? []).flatMap(({ by, to }) => (to === undefined ? [] : [[by, to]]));
  const said = (subject.communications ?? []).flatMap(({ from, to, direction }) =>
    direction === 'two-way'
      ? [
          [from, to],
          [to, from],
        ]
      : [[from, to]],
  );
  const tied = (subject.dependencies ?? []).map(({ of, on }) => [of, on]);
  expect(edges.map(([, source, target]) => [source, target])).toEqual([...given, ...said, ...tied]);
});

describe('whatever a name is', () => {
  const seen = (text: string) =>
    text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  const check = (name: string) => {
    const file = toGraphMl(caseNamed(name));
    const { graph, nodes, edges } = readBack(file);
    expect(nodes.map(([id, told]) => [id, (told as { name: string }).name])).toEqual(
      ['a', 'b', 'c'].map((id) => [id, seen(name)]),
    );
    expect(graph).toMatchObject({ title: seen(name) });
    expect(edges).toEqual([]);
    expect(file).not.toMatch(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    return file;
  };
  const marks = [
    ']]>',
    '<!-- a -->',
    '</data></node>',
    '&lt;',
    '&#0;',
    '\u0000\u0008\u000b\ufffe\uffff',
    'a\r\nb\tc',
    '\r',
    '"\'',
  ];

  test.each([...nastyNames, ...marks].map((name) => [name.slice(0, 40), name]))(
    '%j stands as it is',
    (_, name) => {
      check(name);
    },
  );

  test('no text changes the file', () => {
    fc.assert(
      fc.property(fc.oneof(nastyStrings, fc.string({ unit: 'binary' })), (name) => void check(name)),
      { numRuns: 100 },
    );
  });

  // A second reader, that keeps to XML to the letter.
  test('Python reads the same names', ({ skip }) => {
    const python = pythonWith('xml.etree.ElementTree');
    if (python === undefined) {
      skipped('GraphML is not read by Python', 'python3');
      return skip();
    }
    const script = [
      'import json, sys, xml.etree.ElementTree as tree',
      'space = "{http://graphml.graphdrawing.org/xmlns}"',
      'files = json.load(sys.stdin)',
      'read = [tree.fromstring(one.encode("utf-8")) for one in files]',
      'name = lambda graph: graph.find(f".//{space}node/{space}data[@key=\'node.name\']").text or ""',
      'print(json.dumps([name(one) for one in read]))',
    ].join('\n');
    const names = [...nastyNames, ...marks].filter((name) => name.length < 1000);
    const input = JSON.stringify(names.map((name) => toGraphMl(caseNamed(name))));
    expect(JSON.parse(printed(python, ['-c', script], { input }))).toEqual(names.map(seen));
  });

  test('networkx reads the same nodes, edges and attributes of a case', ({ skip }) => {
    const python = pythonWith('networkx');
    if (python === undefined) {
      skipped('GraphML is not read by networkx', 'a python3 that can import networkx');
      return skip();
    }
    const subject = publishedCases.get('bandung-pippk') as Case;
    const script = [
      'import io, json, sys, networkx',
      'graph = networkx.read_graphml(io.BytesIO(sys.stdin.read().encode("utf-8")), force_multigraph=True)',
      'print(json.dumps({"graph": {k: v for k, v in graph.graph.items() if k not in ("node_default", "edge_default")},',
      '  "nodes": [list(one) for one in graph.nodes(data=True)],',
      '  "edges": sorted([[key, source, target, told] for source, target, key, told in graph.edges(keys=True, data=True)], key=lambda one: one[0])}))',
    ].join('\n');
    const file = toGraphMl(subject);
    const { graph, nodes, edges } = readBack(file);
    const inOrder = [...edges].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(JSON.parse(printed(python, ['-c', script], { input: file }))).toEqual({
      graph,
      nodes,
      edges: inOrder,
    });
  });
});

test.each([
  ['&<>"', '&#38;&#60;&#62;&#34;'],
  ['\t\n\r', '&#9;&#10;&#13;'],
  ['\u0000\u001f\ufffe\ud800', '\ufffd\ufffd\ufffd\ufffd'],
  ['\u007f\u0085\u2028', '&#127;&#133;&#8232;'],
  ['\ud83d\udc69 語 é', '\ud83d\udc69 語 é'],
])('%j is written %s', (text, written) => {
  expect(escapeXml(text)).toBe(written);
});

test('the same case gives the same file, and a large one is written at once', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    from: index % 2 ? 'city' : 'bank',
    to: index % 2 ? 'bank' : 'city',
    direction: 'two-way' as const,
  }));
  const large = caseWith({ communications: many });
  expect(toGraphMl(large)).toBe(toGraphMl(structuredClone(large)));
  expect(toGraphMl(large).match(/<edge /g)).toHaveLength(20_000);
});

describe('what is refused', () => {
  const throwing = Object.defineProperty(caseWith(), 'communications', {
    enumerable: true,
    get() {
      throw new Error('not readable');
    },
  });
  const contribution = { by: 'city', to: 'bank', resource: 'funds' };
  test.each([
    ['nothing', undefined, {}, 'invalid-case'],
    ['a record', {}, {}, 'invalid-case'],
    ['an id that is none', { ...caseWith(), parties: [{ ...parties[0], id: '"/>' }] }, {}, 'invalid-case'],
    ['a name that is none', { ...caseWith(), parties: [{ id: 'a', sector: 'media' }] }, {}, 'invalid-case'],
    [
      'a sector that there is none of',
      { ...caseWith(), parties: [{ ...parties[0], sector: 'x' }] },
      {},
      'invalid-case',
    ],
    [
      'identifiers that are none',
      { ...caseWith(), parties: [{ ...parties[0], identifiers: [{}] }] },
      {},
      'invalid-case',
    ],
    ['a title that is none', { ...caseWith(), title: 7 }, {}, 'invalid-case'],
    [
      'a resource that there is none of',
      { ...caseWith(), contributions: [{ ...contribution, resource: 'x' }] },
      {},
      'invalid-case',
    ],
    [
      'an amount that is none',
      { ...caseWith(), contributions: [{ ...contribution, amount: { value: Number.NaN, currency: 'IDR' } }] },
      {},
      'invalid-case',
    ],
    [
      'a talk with oneself',
      { ...caseWith(), communications: [{ from: 'city', to: 'city' }] },
      {},
      'invalid-case',
    ],
    [
      'a kind that there is none of',
      { ...caseWith(), dependencies: [{ of: 'city', on: 'bank', kind: 'x' }] },
      {},
      'invalid-case',
    ],
    [
      'a tie with nobody',
      { ...caseWith(), communications: [{ from: 'city', to: 'nobody' }] },
      {},
      'unknown-party',
    ],
    ['what throws', throwing, {}, 'invalid-input'],
    ['no options', caseWith(), null, 'unknown-option'],
    ['an option that there is none of', caseWith(), { parties: [] }, 'unknown-option'],
    ['a list that is none of ties', caseWith(), { lists: ['benefits'] }, 'unknown-option'],
    ['lists that are no list', caseWith(), { lists: 'communications' }, 'unknown-option'],
    ['a date that is none', caseWith(), { asOf: '20' }, 'invalid-date'],
  ])('%s', (_, given, options, code) => {
    expect(thrownBy(() => toGraphMl(given as never, options as never)).code).toBe(code);
  });
});
