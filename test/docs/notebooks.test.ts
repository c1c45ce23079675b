import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draw } from '../render/drawn.js';

interface Cell {
  readonly cell_type: string;
  readonly id: string;
  source: readonly string[];
  outputs?: { output_type: string; data?: Record<string, unknown>; [field: string]: unknown }[];
}
interface Notebook {
  readonly cells: Cell[];
}
/** What a claim is held against. */
interface Shown {
  text(id: string): string;
  markdown(id: string): string;
  chart(id: string): Parameters<typeof draw>[0];
  value(id: string): unknown;
  read(path: string): unknown;
}
interface Claim {
  readonly notebook: string;
  readonly sentence: string;
  holds(shown: Shown): unknown;
}

const folder = new URL('../../docs/notebooks/', import.meta.url);
const load = (file: string) => import(new URL(file, folder).href);
const {
  complaintsAbout,
  names,
  stored,
}: {
  complaintsAbout(notebooks: ReadonlyMap<string, Notebook>): string[];
  names: readonly string[];
  stored(name: string): string;
} = await load('check.mjs');
const { claims }: { claims: readonly Claim[] } = await load('claims.mjs');
const {
  proseOf,
  shownBy,
  storedText,
}: {
  proseOf(notebook: Notebook): string[];
  shownBy(notebook: Notebook): Omit<Shown, 'read'>;
  storedText(notebook: Notebook): string;
} = await load('notebook.mjs');
const { isClaim, sentencesOf }: { isClaim(sentence: string): boolean; sentencesOf(prose: string): string[] } =
  await load('prose.mjs');

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../cases/${path}.json`, folder), 'utf8')) as unknown;

/** A fresh copy each time: tests write into it. */
const opened = (name: string): Notebook => JSON.parse(stored(name));

test('there are four, and each claims something', () => {
  expect(names).toEqual([
    '1-one-case.ipynb',
    '2-fifteen-cases.ipynb',
    '3-agreement.ipynb',
    '4-bandung.ipynb',
  ]);
  expect([...new Set(claims.map(({ notebook }) => notebook))]).toEqual(names);
  expect(new Set(claims.map(({ notebook, sentence }) => `${notebook} ${sentence}`)).size).toBe(claims.length);
});

describe.each(names)('%s', (name) => {
  const notebook = opened(name);
  const prose = proseOf(notebook);

  test('says what its cells show, and nothing that nothing checks', () => {
    expect(complaintsAbout(new Map([[name, notebook]]))).toEqual([]);
  });

  test('is stored as it is written, with nothing of when and where it was run', () => {
    expect(storedText(notebook) === stored(name)).toBe(true);
    expect(stored(name)).not.toMatch(/iopub|\/tmp\/|\/home\/|\/root\/|\/work\/|file:\/\//);
  });

  test('every cell that ends in a value shows it', () => {
    const silent = notebook.cells.filter(
      ({ cell_type: type, outputs = [] }) => type === 'code' && outputs.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual(['load']);
  });

  test('opens with two sentences in each language, and ends with what it does not establish', () => {
    const [, english = '', indonesian = ''] = (prose[0] ?? '').split('\n\n');
    expect(sentencesOf(english)).toHaveLength(2);
    // The language is named first.
    expect(sentencesOf(indonesian)).toHaveLength(3);
    expect(indonesian).toMatch(/^\*Bahasa Indonesia\.\*/);
    expect(prose.at(-1)).toMatch(/^## What this does not establish\n\n- /);
  });

  const charts = notebook.cells.flatMap(({ id, outputs = [] }) =>
    outputs.flatMap(({ data = {} }) => {
      const spec = data['application/vnd.vegalite.v5+json'] as ReturnType<Shown['chart']> | undefined;
      return spec === undefined ? [] : [[id, spec] as const];
    }),
  );

  test('has charts, in both languages', () => {
    const ids = charts.map(([id]) => id);
    for (const one of ['en', 'id']) expect(ids.some((id) => id.endsWith(`-${one}`))).toBe(true);
  });

  test.each(charts)('its chart %s is drawn without a word of warning', async (_, spec) => {
    const { svg, warnings, marks } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(svg).toContain('<svg');
    expect(Object.values(marks).every((count) => count > 0)).toBe(true);
  });
});

/** The same with other numbers, other texts, other answers, and one more in each list. */
function scrambled(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return [...value].reverse().join('');
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return [...value.map(scrambled), 'something else'];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scrambled(one)]));
}

test.each(claims.map((claim) => [claim.sentence, claim] as const))(
  'if the cells showed something else, this would not hold: %s',
  (_, { notebook, holds }) => {
    const { value, chart } = shownBy(opened(notebook));
    const other: Shown = {
      text: () => 'something else',
      markdown: () => 'something else',
      chart: (id) => scrambled(chart(id)) as ReturnType<Shown['chart']>,
      value: (id) => scrambled(value(id)),
      read,
    };
    const held = () => {
      try {
        return holds(other) === true;
      } catch {
        return false;
      }
    };
    expect(held()).toBe(false);
  },
);

describe('what is wrong is found', () => {
  const name = '1-one-case.ipynb';
  const changed = (change: (cells: Cell[]) => void) => {
    const notebook = opened(name);
    change(notebook.cells);
    return complaintsAbout(new Map([[name, notebook]]));
  };
  const cell = (cells: Cell[], id: string) => {
    const found = cells.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test('a sentence that is another', () => {
    const complaints = changed((cells) => {
      cell(cells, 'case-said').source = ['The study tells of seven parties.'];
    });
    expect(complaints).toContain(`${name}: is not in the prose: The study tells of six parties.`);
    expect(complaints).toContain(`${name}: nothing checks: The study tells of seven parties.`);
  });

  test('an output that is another', () => {
    const complaints = changed((cells) => {
      cell(cells, 'path').outputs = [{ output_type: 'execute_result', data: { 'text/plain': '[]' } }];
    });
    expect(complaints).toEqual([
      `${name}: does not hold: The way to conjugation is a single step, and a step to learn: that independence is mostly in.`,
    ]);
  });

  test('an output that is not there', () => {
    const complaints = changed((cells) => {
      cell(cells, 'path').outputs = [];
    });
    expect(complaints[0]).toContain('cannot be told');
  });

  test.each([
    ['an error', { output_type: 'error', ename: 'TypeError', evalue: 'no such thing' }],
    ['a warning', { output_type: 'stream', name: 'stderr', text: ['no such thing'] }],
  ])('%s of a cell', (_, output) => {
    const complaints = changed((cells) => cell(cells, 'load').outputs?.push(output));
    expect(complaints).toEqual([`${name}: a cell complains: load: no such thing`]);
  });
});

test.each([
  ['It is 0.5.', true],
  ['There are fifteen of them.', true],
  ['Ada lima belas kasus.', true],
  ['Pseudo is a technical term.', true],
  ['The sum fell.', true],
  ['This is a study.', false],
  ['Satu kasus dibaca.', false],
  ['The mostly quiet half-light of attention.', true],
])('%s claims something: %s', (sentence, isOne) => {
  expect(isClaim(sentence)).toBe(isOne);
});

test('prose falls into sentences, whatever the marks', () => {
  const prose =
    '## A head\n\nOne is *here*. Two are at 0.67, i.e. there.\n\n- An item: it goes on\n  here.\n- “Another.” (A third.)';
  expect(sentencesOf(prose)).toEqual([
    'A head',
    'One is here.',
    'Two are at 0.67, i.e. there.',
    'An item: it goes on here.',
    '“Another.” (A third.)',
  ]);
});
