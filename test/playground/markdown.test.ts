import { toMarkdown } from 'kemitraan/render';
import { expect, test } from 'vitest';
import { readDraft } from '../../docs/playground/case/read-draft.js';
import { examples } from '../../docs/playground/state/examples.js';
import { reportRenderer } from '../../docs/playground/view/markdown.js';
import { classifyPowerLayout } from '../../src/archetypes.js';

const render = reportRenderer('Figures "here"');

test.each([
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  ['[x](data:text/html,1)', '[x](data:text/html,1)'],
  ['[x](https://example.org)', '<a href="https://example.org">x</a>'],
  ['![x](https://example.org/x.png)', '!<a href="https://example.org/x.png">x</a>'],
])('%s is shown as %s', (markdown, html) => {
  expect(render(markdown)).toBe(`<p>${html}</p>\n`);
});

test('tables can be scrolled, and their name is escaped', () => {
  expect(render('| a |\n| --- |\n| b |')).toContain(
    'tabindex="0" aria-label="Figures &quot;here&quot;"><table>',
  );
});

const levels = (html: string) => [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

test.each(['# a\n\n### b\n\n### c\n\n## d\n\n### e', '## a\n\n# b', '# a\n\n# b'])(
  'no heading of %j stands more than one level under the one before it',
  (markdown) => {
    const found = levels(render(markdown));
    expect(found[0]).toBe(3);
    for (const [index, level] of found.entries())
      expect(level - (found[index - 1] ?? 2)).toBeLessThanOrEqual(1);
  },
);

test('so it is in reports, of a case and of a verdict without one', () => {
  const read = readDraft(examples[0], 'power-layout');
  if (!read.ok) throw new Error('It has faults');
  const whole = toMarkdown(read.sound.assessment, { locale: 'en', case: read.sound.case });
  const alone = toMarkdown(classifyPowerLayout({ parity: 'out' }), { locale: 'id' });
  for (const markdown of [whole, alone]) {
    const found = levels(render(markdown));
    expect(found.length).toBeGreaterThan(3);
    for (const [index, level] of found.entries())
      expect(level - (found[index - 1] ?? 2)).toBeLessThanOrEqual(1);
  }
});
