import { expect, test } from 'vitest';
import { references } from '../../src/registry.js';
import { memberOf, summaryOf, untoldNames } from './modules.js';

const way = (parameter: string) =>
  `## Call Signature\n\n\`\`\`ts\nfunction f(${parameter});\n\`\`\`\n\nDoes it. Twice.\n\n### Parameters\n\n| <a id="x"></a> \`${parameter}\` |\n\n### Example\n\n\`\`\`ts\n### no heading\n\`\`\`\n\n### See\n\n - ragin-2008\n - kvist-2007 (the table)\n`;

test('a function is told of once, with every way of calling it, and the works that it follows', () => {
  const text = memberOf({ name: 'f', text: `# Function: f()\n\n${way('a')}\n${way('b')}`, isData: false });
  expect(text.startsWith('## f\n\nDoes it. Twice.\n')).toBe(true);
  expect(text.match(/Does it/g)).toHaveLength(1);
  expect(text.match(/function f\((a|b)\)/g)).toHaveLength(2);
  expect(text.match(/\*\*Parameters\*\*/g)).toHaveLength(2);
  expect(text.match(/### no heading/g)).toHaveLength(1);
  expect(text).not.toContain('<a id');
  expect(text).toContain(
    `**Sources**\n\n- ${references['ragin-2008'].citation.replace(/[|<>*_`]/g, '\\$&')}\n`,
  );
  expect(text).toContain(' (the table)');
});

test('ways that are told of in different words keep them all', () => {
  const other = way('b').replace('Does it', 'Does something else');
  const text = memberOf({ name: 'f', text: `# f\n\n${way('a')}\n${other}`, isData: false });
  expect(text).toContain('Does it. Twice.');
  expect(text).toContain('Does something else. Twice.');
});

test('a key that no work has fails the build', () => {
  expect(() => memberOf({ name: 'f', text: '# f\n\n### See\n\nno-such-work\n', isData: false })).toThrow(
    'No work has the key no-such-work.',
  );
});

test('long data leads to its rows instead of repeating them', () => {
  const text = `# d\n\n\`\`\`ts\nconst d: object;\n\`\`\`\n\nWhat it is.\n\n## Type Declaration\n\n${'| row |\n'.repeat(900)}`;
  const page = { title: 'D', address: '/frameworks/d' };
  expect(memberOf({ name: 'd', text, isData: true, page })).toBe(
    '## d\n\n```ts\nconst d: object;\n```\n\nWhat it is.\n\nIts rows, in words: [D](/frameworks/d).\n',
  );
});

test.each([
  [
    '# f\n\n```ts\nf();\n```\n\nOne sentence,\nin two lines. And more.\n\nNext.',
    'One sentence, in two lines.',
  ],
  ['# f\n\n```ts\nf();\n```\n\nA formula:\n\n    a = b\n', 'A formula.'],
  ['# f\n\n```ts\nf();\n```\n\n## Properties\n\n| a | b |', ''],
])('the first sentence of %o is %o', (text, expected) => {
  expect(summaryOf(text)).toBe(expected);
});

test('a name of which nothing is told is named, with its subpath', () => {
  const exported = { '.': { values: ['a'], types: [] }, './b': { values: ['c'], types: ['D'] } };
  const places = new Map([
    ['index a', '/api/root/functions#a'],
    ['b D', '/api/b/types#d'],
  ]);
  expect(untoldNames(exported, places)).toEqual(['b c']);
});
