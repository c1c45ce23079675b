import fc from 'fast-check';
import type { Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { type Locale, locales, type Wording } from '../../src/core/locale.js';
import { classify } from '../../src/forms/classify.js';
import type { TypologyDefinition } from '../../src/forms/typology/definition.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { typologyOf } from '../forms/typology/made.js';
import { caseNamed, isAccepted, verdictsOn } from './named-case.js';
import { nastyNames, nastyStrings } from './nasty.js';
import { parse, seen, shapeOf, tables, textOf, typesIn } from './tree.js';

function reportOn(name: string, locale: Locale): string {
  const subject = caseNamed(name);
  return toMarkdown(verdictsOn(subject), { locale, case: subject });
}

/** A typology of a caller whose ids, or whose words, are the given text; the compiler cannot see into either. */
function ownReport(name: string, locale: Locale, inWords: boolean): string {
  const id = inWords ? 'own' : `${name} `;
  const made: TypologyDefinition = typologyOf([`${id}1`, `${id}2`], {
    [`${id}t`]: { [`${id}1`]: 'in' },
    [`${id}u`]: { [`${id}2`]: 'in' },
  });
  const said: Wording = { en: name, id: name };
  const label = { label: said, description: said };
  const asked = {
    label: said,
    question: said,
    rubric: { in: said, 'mostly-in': said, 'mostly-out': said, out: said },
  };
  const definition: TypologyDefinition = {
    ...made,
    id: inWords ? 'own' : `${name} id`,
    source: [{ text: `${name} work`, locator: name }],
    ...(inWords && {
      wording: {
        label: said,
        types: { ownt: label, ownu: label },
        attributes: { own1: asked, own2: asked },
        readings: { plain: label },
        caution: said,
      },
    }),
  };
  return toMarkdown(classify(definition, { [`${id}1`]: 'in' }), { locale, definition });
}

const nodes = ['emphasis', 'heading', 'list', 'listItem', 'paragraph', 'root', 'strong'];
const inTables = ['table', 'tableCell', 'tableRow', 'text'];

describe.each(locales)('in %s', (locale) => {
  const harmless = shapeOf(parse(reportOn('harmless', locale)));
  const harmlessText = textOf(parse(reportOn('harmless', locale)));
  const check = (name: string) => {
    const tree = parse(reportOn(name, locale));
    expect(shapeOf(tree)).toEqual(harmless);
    return tree;
  };

  test('a report is made of these nodes, and of no link, image, code or HTML', () => {
    expect(typesIn(parse(reportOn('harmless', locale)))).toEqual([...nodes, ...inTables].sort());
  });

  test.each(nastyNames.map((name) => [name.slice(0, 40), name]))(
    '%j changes nothing in the shape of a report',
    (_, name) => {
      const tree = check(name);
      // Names of one word stand in the text as they are; others are folded where they meet what stands around them.
      expect(textOf(tree)).toContain(seen(name) === '–' ? '' : seen(name));
    },
  );

  test('a report says a name where it says a harmless one', () => {
    for (const name of [
      '](http://evil)',
      '| a | b |',
      '<script>',
      'www.evil.com',
      'a@b.c',
      '&amp;',
      '**b**',
      '1. x',
    ]) {
      expect(textOf(check(name))).toBe(harmlessText.replaceAll('harmless', () => name));
    }
  });

  test('no text whatever changes the shape of a report', () => {
    fc.assert(
      fc.property(nastyStrings, (name) => void check(name)),
      { numRuns: 60 },
    );
  });

  test.each([true, false])('nor does one in a typology of a caller (in its words: %s)', (inWords) => {
    const plainShape = shapeOf(parse(ownReport('harmless', locale, inWords)));
    for (const name of nastyNames) {
      if (name.trim() === '' || name.length > 100) continue;
      expect(shapeOf(parse(ownReport(name, locale, inWords)))).toEqual(plainShape);
    }
    fc.assert(
      fc.property(nastyStrings, (name) => {
        fc.pre(name.trim() !== '');
        expect(shapeOf(parse(ownReport(name, locale, inWords)))).toEqual(plainShape);
      }),
      { numRuns: 60 },
    );
  });

  test('every row of a table has as many cells as its head, whatever the names', () => {
    const even = ({ children }: Table) => new Set(children.map((row) => row.children.length)).size === 1;
    for (const name of nastyNames.filter((one) => /[|\\]/.test(one))) {
      expect(tables(parse(reportOn(name, locale))).map(even)).toEqual(new Array(5).fill(true));
      expect(tables(parse(ownReport(`x${name}`, locale, false))).map(even)).toEqual([true]);
    }
  });
});

test('most of these names are such as a case document may hold', () => {
  const accepted = nastyNames.filter((name) => isAccepted(caseNamed(name)));
  expect(accepted.length).toBeGreaterThan(nastyNames.length * 0.8);
});
