import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { locales } from '../../src/core/locale.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { caseOf, judged, knowsAnything, publishedCases } from '../assess/cases.js';
import { thrownBy } from '../core/thrown-by.js';
import { caseNamed, isAccepted } from './named-case.js';
import { nastyNames, nastyStrings } from './nasty.js';
import { headings, parse, shapeOf, tables, textOf, typesIn } from './tree.js';

/** A type, places of parties and findings: whatever tells of a name. */
const named = [
  'partnership-archetypes',
  'csr-contribution-phases',
  'participation-phases',
  'two-pillar-model',
] as const;

describe.each(locales)('in %s', (locale) => {
  test.each([...publishedCases])(
    '%s: a heading each, one table with a row for each verdict that knows anything',
    (_, subject) => {
      const assessment = assess(subject);
      const markdown = toMarkdown(assessment, { locale, case: subject });
      expect(markdown.endsWith('\n')).toBe(true);
      expect(markdown).not.toMatch(/undefined|\[object|NaN/);
      const tree = parse(markdown);
      const [title, ...parts] = headings(tree);
      expect(textOf(title)).toBe(subject.title);
      expect(parts.every(({ depth }) => depth === 2)).toBe(true);
      expect(new Set(parts.map(textOf)).size).toBe(parts.length);
      const known = Object.values(assessment.verdicts).flat().filter(knowsAnything);
      const [table, ...more] = tables(tree);
      expect(more).toEqual([]);
      expect(table?.children.length).toBe(known.length + 1);
      // As a reader of Markdown sees it, nothing but what was laid out.
      expect(typesIn(tree)).toEqual(
        expect.arrayContaining([
          'heading',
          'list',
          'listItem',
          'paragraph',
          'root',
          'table',
          'tableCell',
          'tableRow',
          'text',
        ]),
      );
      for (const type of typesIn(tree))
        expect(['html', 'link', 'image', 'code', 'inlineCode']).not.toContain(type);
    },
  );

  const shape = (name: string) => {
    const subject = caseNamed(name);
    return shapeOf(parse(toMarkdown(assess(subject, { frameworks: named }), { locale, case: subject })));
  };
  const harmless = shape('harmless');

  test.each(nastyNames.filter((name) => isAccepted(caseNamed(name))))(
    'a name that is %j changes nothing of how it is laid out',
    (name) => {
      expect(shape(name)).toEqual(harmless);
    },
  );

  test('nor does any other', () => {
    fc.assert(
      fc.property(nastyStrings, (name) => {
        fc.pre(isAccepted(caseNamed(name)));
        expect(shape(name)).toEqual(harmless);
      }),
      { numRuns: 25 },
    );
  });
});

test('several definitions of a caller are told in one report, with the day', () => {
  const made = ['well', 'pump'].map((id) =>
    defineLadder({
      form: 'ladder',
      id,
      version: '1.0.0',
      basis: { model: 'ours', rule: 'ours' },
      source: [{ text: 'Handbook' }],
      order: 'total',
      indicators: {
        there: { asks: 'partnership', basis: 'ours', rubric: 'ours', source: [{ text: 'Handbook' }] },
      },
      rungs: { built: { criteria: { there: 'in' }, basis: 'ours', source: [{ text: 'Handbook' }] } },
    }),
  );
  const subject = caseOf({ observations: judged({ 'well.there': 'in', 'pump.there': 'out' }) });
  const assessment = assess(subject, { frameworks: made, asOf: '2021' });
  const report = toMarkdown(assessment, { locale: 'en', case: subject, definitions: made });
  expect(report).toContain('2021');
  expect(textOf(parse(report))).toMatch(/well.*pump/s);
  expect(thrownBy(() => toMarkdown(assessment, { locale: 'en' }))).toMatchObject({
    function: 'toMarkdown',
    code: 'unknown-framework',
    remedy: expect.stringContaining('options.definitions'),
  });
});

test('without a case parties are called by their ids, and the title is that of the case', () => {
  const [subject] = publishedCases.values();
  if (!subject) throw new Error('no case');
  expect(toMarkdown(assess(subject), { locale: 'en' }).split('\n')[0]).toBe(
    `# ${subject.id.replaceAll('_', '\\_')}`,
  );
});

test.each([
  ['another case', { locale: 'en', case: caseNamed('x') }, 'verdict-mismatch'],
  ['no locale', { locale: 'fr' }, 'unknown-locale'],
  ['an option that there is none of', { locale: 'en', pages: 2 }, 'unknown-option'],
])('%s is refused', (_, options, code) => {
  const subject = publishedCases.get('muara-enim');
  if (!subject) throw new Error('no case');
  expect(thrownBy(() => toMarkdown(assess(subject), options as never))).toMatchObject({ code });
});
