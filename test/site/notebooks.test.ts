import { expect, test } from 'vitest';
import { notebookPage, svgOf } from './modules.js';

const spec = {
  description: 'Bars of two\n[values]',
  data: { values: [{ a: 1 }, { a: 2 }] },
  mark: 'bar',
  encoding: { x: { field: 'a', type: 'ordinal' } },
};

const output = (data: object) => ({ output_type: 'display_data', data });

const notebook = {
  metadata: { kernelspec: { language: 'typescript' } },
  cells: [
    { cell_type: 'markdown', source: ['# A notebook\n', '\n', 'It tells.'] },
    { cell_type: 'code', source: 'silent();', outputs: [] },
    {
      cell_type: 'code',
      source: ['const a = `\n', '```\n', '`;'],
      outputs: [
        { output_type: 'stream', name: 'stdout', text: ['\u001b[33m1\u001b[39m\n'] },
        output({ 'application/vnd.vegalite.v5+json': spec, 'text/plain': 'not this' }),
        output({ 'text/html': '<b>not this</b>', 'text/plain': ['{ b: 2 }'] }),
        output({ 'text/markdown': '# A\n\n| a |\n| --- |\n| 3 |\n', 'text/plain': 'not this' }),
        { output_type: 'error', ename: 'Error', evalue: 'no', traceback: [] },
      ],
    },
    { cell_type: 'code', source: '', outputs: [] },
  ],
};

test('a notebook is a page of what it tells, runs and shows, in order', () => {
  const { text, drawings } = notebookPage(notebook, 'docs/notebooks/one.ipynb', 'en');
  expect(text).toBe(
    [
      '# A notebook',
      'It tells.',
      '```typescript\nsilent();\n```',
      '````typescript\nconst a = `\n```\n`;\n````',
      '*Output*',
      '```text\n1\n```',
      '![Bars of two \\[values\\]](/notebooks/one-1.svg)',
      '```text\n{ b: 2 }\n```',
      '### A\n\n| a |\n| --- |\n| 3 |',
      '```text\nError: no\n```',
      '[The notebook as a file](one.ipynb)',
      '',
    ].join('\n\n'),
  );
  expect(drawings).toEqual([{ place: 'notebooks/one-1.svg', spec }]);
});

test('its charts are drawn when the site is built, and load nothing', async () => {
  const svg = await svgOf(spec);
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/);
  expect(svg.match(/aria-roledescription="bar"/g)).toHaveLength(2);
  await expect(svgOf({ ...spec, data: { url: 'https://example.org/a.json' } })).rejects.toThrow(
    /hold their data/,
  );
});
