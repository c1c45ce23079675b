import fc from 'fast-check';
import type { ItemValue } from 'survey-core';
import { expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import type { Locale, Wording } from '../../../src/core/locale.js';
import { locales } from '../../../src/core/locale.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { toSurveyJs } from '../../../src/render/to-survey-js.js';
import { typologyOf } from '../../forms/typology/made.js';
import { nastyNames, nastyStrings } from '../nasty.js';
import { town } from './asked.js';
import { addPanel, asked, modelOf } from './models.js';

/** What SurveyJS would put something else in place of. */
const placeholders = [
  '{case}',
  '{ case }',
  '{title}',
  '{locale}',
  '{pageno} of {pagecount}',
  '{frameworks}',
  '{coder}',
  '{{coder}}',
  '{a {coder} b}',
  '{coder}{coder',
  '{coder}}',
  '{panel.party___power_layout}',
  '{panelIndex}',
  '{#coder}',
  '{$self}',
  '{\n coder \n}',
  '{}',
];

const caseNamed = (name: string): Case => ({
  ...town,
  title: name,
  parties: [
    { id: 'office', name, sector: 'government' },
    { id: 'works', name: 'Works', sector: 'business' },
  ],
});

/** A typology of a caller all of whose words are the given text. */
function typologyNamed(text: string): TypologyDefinition {
  const said: Wording = { en: text, id: text };
  const member = { label: said, description: said };
  const rubric = { in: said, 'mostly-in': said, 'mostly-out': said, out: said };
  return {
    ...typologyOf(['a-b'], { one: { 'a-b': 'in' } }),
    wording: {
      label: said,
      attributes: { 'a-b': { label: said, question: said, rubric } },
      types: { one: member },
      readings: { plain: member },
      caution: said,
    },
  };
}

/** Every text that somebody sees who is asked about a party of this name, by a framework in these words. */
function textsShown(
  name: string,
  locale: Locale,
): { readonly party: string; readonly texts: readonly string[] } {
  const model = modelOf(toSurveyJs([powerLayout, typologyNamed(name)], { case: caseNamed(name) }), locale);
  asked(model, 'coder').value = 'put in place';
  const layout = addPanel(model, 'relations___power_layout');
  layout('party___power_layout').value = 'office';
  const made = addPanel(model, 'relations___made');
  const question = made('made__a_b');
  const page = model.getPageByName('framework___made');
  const shown = (items: readonly ItemValue[]) => items.map((item) => item.textOrHtml);
  const party = layout('party___power_layout');
  for (const { locTitle, locDescription } of [model, page, question])
    for (const text of [locTitle, locDescription]) expect(text.hasHtml).toBe(false);
  return {
    party: shown(party.visibleChoices)[0] ?? '',
    texts: [
      page.processedTitle,
      page.locDescription.renderedHtml,
      question.processedTitle,
      ...shown(question.visibleChoices).slice(0, 4),
      party.displayValue,
    ],
  };
}

/** As somebody reads it who sees no word joiner. */
const read = (text: string): string => text.replaceAll('\u2060', '');

/** No control character, no half of a character, and nothing that turns the direction of what follows. */
const isPlain = (text: string): boolean =>
  !/\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u.test(text);

// Each in one language: both are written in the same way.
const names = [...placeholders, ...nastyNames].map(
  (name, index) => [name.slice(0, 40), name, locales[index % locales.length] ?? 'en'] as const,
);

test.each(names)('%j is shown as it stands', (_, name, locale) => {
  const { party, texts } = textsShown(name, locale);
  for (const text of [party, ...texts]) expect(isPlain(text)).toBe(true);
  const line = name.replace(/\s+/g, ' ').trim();
  if (!isPlain(name.replace(/\s/g, ' '))) return;
  expect(read(party)).toBe(line === '' ? 'office' : read(line));
  if (line === '') return;
  const [label, caution, question, ...others] = texts.map(read);
  expect([label, caution, ...others]).toEqual(Array.from({ length: 7 }, () => read(line)));
  expect(question?.toLowerCase()).toBe(read(line).toLowerCase());
});

test('and so is any text', () => {
  fc.assert(
    fc.property(nastyStrings, fc.constantFrom(...locales), (name, locale) => {
      const { party, texts } = textsShown(`${name} {coder}`, locale);
      for (const text of [party, ...texts]) {
        expect(isPlain(text)).toBe(true);
        expect(text).not.toContain('put in place');
        expect(read(text)).toContain('{coder}');
      }
    }),
    { numRuns: 30 },
  );
});

test('SurveyJS would put something in place of these, if nothing were done', () => {
  const form = toSurveyJs(powerLayout, { case: town });
  const { pages, title, ...others } = form;
  const model = modelOf({ ...others, pages, title: { en: '{coder}', id: '{coder}' } });
  asked(model, 'coder').value = 'put in place';
  expect(model.processedTitle).toBe('put in place');
});

test('parties of one name are told apart by their ids', () => {
  const parties = ['a', 'b', 'c', 'd'].map((id, index) => {
    const name = ['Works', 'Bank', ' Works', '\u0000'][index] ?? '';
    return { id, name, sector: 'business' as const };
  });
  const model = modelOf(toSurveyJs(powerLayout, { case: { ...town, parties } }));
  expect(asked(model, 'informant_party').visibleChoices.map((item: ItemValue) => item.textOrHtml)).toEqual([
    'Works (a)',
    'Bank',
    'Works (c)',
    'd',
  ]);
});
