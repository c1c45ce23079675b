import fc from 'fast-check';
import type { ItemValue, Question } from 'survey-core';
import { expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import { type Locale, locales, type Wording } from '../../../src/core/locale.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { toSurveyJs } from '../../../src/render/to-survey-js.js';
import { numbered, typologyOf } from '../../forms/typology/made.js';
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
  '{panel.party___made}',
  '{panelIndex}',
  '{#coder}',
  '{$self}',
  '{\n coder \n}',
  '{}',
];

/** A case with a party of each name. */
const caseWith = (names: readonly string[]): Case => ({
  ...town,
  parties: names.map((name, index) => ({ id: `party-${index}`, name, sector: 'government' })),
});

/** A typology of a caller with a question in the words of each text. */
function typologyIn(texts: readonly string[]): TypologyDefinition {
  const attributes = numbered('a', texts.length);
  const questions = texts.map((text) => {
    const said: Wording = { en: text, id: text };
    return {
      label: said,
      question: said,
      rubric: { in: said, 'mostly-in': said, 'mostly-out': said, out: said },
    };
  });
  const plain: Wording = { en: texts[0] ?? '', id: texts[0] ?? '' };
  const member = { label: plain, description: plain };
  return {
    ...typologyOf(attributes, { one: { a1: 'in' } }),
    wording: {
      label: plain,
      attributes: Object.fromEntries(attributes.map((id, index) => [id, questions[index] as never])),
      types: { one: member },
      readings: { plain: member },
      caution: plain,
    },
  };
}

/** What somebody sees in place of each text: as the name of a party, and as the words of a question. */
function shownFor(texts: readonly string[], locale: Locale): readonly (readonly string[])[] {
  const form = toSurveyJs(typologyIn(texts), { case: caseWith(texts) });
  const model = modelOf(form, locale);
  asked(model, 'coder').value = 'put in place';
  const relation = addPanel(model, 'relations___made');
  relation('party___made').value = 'party-0';
  const names = shownBy(relation('party___made'));
  expect(relation('party___made').displayValue).toBe(names[0]);
  const page = model.getPageByName('framework___made');
  for (const { locTitle, locDescription } of [model, page, relation('made__a1')])
    for (const text of [locTitle, locDescription]) expect(text.hasHtml).toBe(false);
  const whole = [model.processedTitle, page.processedTitle, page.locDescription.renderedHtml];
  return texts.map((_, index) => {
    const question = relation(`made__a${index + 1}`);
    return [
      names[index] ?? '',
      question.processedTitle,
      ...shownBy(question).slice(0, 4),
      ...(index === 0 ? whole : []),
    ];
  });
}

const shownBy = (question: Question): string[] =>
  question.visibleChoices.map((item: ItemValue) => item.textOrHtml);

/** As somebody reads it who sees no word joiner. */
const read = (text: string): string => text.replaceAll('\u2060', '');

/** No control character, no half of a character, and nothing that turns the direction of what follows. */
const isPlain = (text: string): boolean =>
  !/\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u.test(text);

/** A text in one line. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

const all = [...placeholders, ...nastyNames];
const tens = Array.from({ length: Math.ceil(all.length / 10) }, (_, index) =>
  all.slice(10 * index, 10 * index + 10),
);

test.each(tens.map((texts, index) => [index, texts] as const))(
  'every text is shown as it stands: %i',
  (index, texts) => {
    // Each in one language: both are written in the same way.
    for (const [place, [party = '', title = '', ...others]] of shownFor(
      texts,
      locales[index % 2] ?? 'en',
    ).entries()) {
      const text = texts[place] ?? '';
      for (const one of [party, title, ...others]) expect(isPlain(one), text).toBe(true);
      if (line(text) === '' || !isPlain(line(text))) continue;
      const wanted = read(line(text));
      expect([wanted, `${wanted} (party-${place})`]).toContain(read(party));
      expect(others.map(read)).toEqual(others.map(() => wanted));
      expect(read(title)).toBe(wanted);
    }
  },
);

test('and so is any text whatever', () => {
  const some = fc.array(nastyStrings, { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(some, fc.constantFrom(...locales), (texts, locale) => {
      const given = texts.map((text, index) => `${text} {coder} ${index}`);
      for (const [index, shown] of shownFor(given, locale).entries())
        for (const text of shown) {
          expect(isPlain(text)).toBe(true);
          expect(text).not.toContain('put in place');
          expect(read(text)).toContain(`{coder} ${index}`);
        }
    }),
    { numRuns: 15 },
  );
});

test('SurveyJS would put something in place of these, if nothing were done', () => {
  const form = toSurveyJs(powerLayout, { case: town });
  const model = modelOf({ ...form, title: { en: '{coder}', id: '{coder}' } });
  asked(model, 'coder').value = 'put in place';
  expect(model.processedTitle).toBe('put in place');
});

test('parties of one name are told apart by their ids', () => {
  const parties = ['a', 'b', 'c', 'd'].map((id, index) => {
    const name = ['Works', 'Bank', ' Works', '\u0000'][index] ?? '';
    return { id, name, sector: 'business' as const };
  });
  const model = modelOf(toSurveyJs(powerLayout, { case: { ...town, parties } }));
  expect(shownBy(asked(model, 'informant_party'))).toEqual(['Works (a)', 'Bank', 'Works (c)', 'd']);
});
