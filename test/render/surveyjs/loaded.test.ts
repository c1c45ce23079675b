import { type Model, type Question, QuestionSelectBase } from 'survey-core';
import { lintSurvey } from 'survey-core/linter';
import { describe, expect, test } from 'vitest';
import { levelNames, nonLevels } from '../../../src/core/level.js';
import { type Locale, locales } from '../../../src/core/locale.js';
import { questionTexts } from '../../../src/explain/question-texts.js';
import { questionnaireWords } from '../../../src/explain/questionnaire-words.js';
import { nameOf } from '../../../src/explain/wording-of.js';
import { wordsOf } from '../../../src/explain/words.js';
import type { Definition } from '../../../src/forms/definition.js';
import { namePrefixes } from '../../../src/forms/questionnaire/names.js';
import { questionnaireOf } from '../../../src/forms/questionnaire/questionnaire.js';
import { toSurveyJs } from '../../../src/render/to-survey-js.js';
import { askable, own, surveyFields, titled, town } from './asked.js';
import { everyQuestion, modelOf } from './models.js';

const every = titled([...askable, ...own]);

/** What the linter of survey-core finds; but it reads the two repeats of one framework as one place, which they are not. */
function findingsIn(form: object): string[] {
  return lintSurvey(form)
    .findings.filter(
      ({ ruleId, messageData }) =>
        ruleId !== 'name/duplicate' || !String(messageData.name).startsWith(namePrefixes.party),
    )
    .map(({ ruleId, path, message }) => `${ruleId} at ${path}: ${message}`);
}

/** What survey-core has read, as it writes it; it adds what is not shown as yet. */
const saidAgain = (model: Model): unknown =>
  JSON.parse(JSON.stringify(model, (key, value) => (key === 'visible' ? undefined : value)));

describe('survey-core takes the form', () => {
  test.each(every)('on %s', (_, definition) => {
    expect(findingsIn(toSurveyJs(definition))).toEqual([]);
    const form = toSurveyJs(definition, { case: town });
    expect(findingsIn(form)).toEqual([]);
    const names = surveyFields(form).map(({ repeat, name }) => (repeat === '' ? name : `${repeat} ${name}`));
    const model = modelOf(form, 'id');
    expect(saidAgain(model)).toEqual(form);
    expect([...everyQuestion(model).keys()]).toEqual(names);
  });

  test('on all at once', () => {
    const form = toSurveyJs([...askable, ...own], { case: town });
    expect(findingsIn(form)).toEqual([]);
    const { pages } = modelOf(form);
    expect(pages.map(({ name }) => name)).toEqual(form.pages.map(({ name }) => name));
    expect(pages).toHaveLength(1 + askable.length + own.length);
  });

  test('and its linter finds what is wrong, if anything is', () => {
    const { pages, ...form } = toSurveyJs(askable[0] as Definition);
    expect(findingsIn({ ...form, pages, nonsense: true })).toHaveLength(1);
    expect(findingsIn({ ...form, pages: [...pages, structuredClone(pages[1])] }).length).toBeGreaterThan(1);
    const wrong = { type: 'text', name: 'wrong', visibleIf: '{nowhere} = 1' };
    expect(findingsIn({ ...form, pages: [...pages, { name: 'more', elements: [wrong] }] })).toHaveLength(1);
  });
});

describe('it shows the words of the framework in both languages', () => {
  test.each(every)('%s', (_, definition) => {
    const model = modelOf(toSurveyJs(definition));
    const shown = [...everyQuestion(model)];
    for (const locale of locales) {
      model.locale = locale;
      expect(model.title).toBe(nameOf(definition.id, locale, [definition]));
      const textsOf = questionTexts(definition, wordsOf('test', locale), 5);
      const { held } = questionnaireWords[locale];
      const { questions = [] } = questionnaireOf([definition])[0] ?? {};
      for (const { name, indicator, asks, answer } of questions) {
        const question = shown.find(([key]) => key.split(' ').at(-1) === name)?.[1] as Question;
        const texts = textsOf(indicator);
        const isHeld = asks !== 'partnership' && (texts.ask === 'role' || texts.ask === 'duty');
        const asked = isHeld ? held[texts.ask as 'role' | 'duty'] : texts.question;
        expect(question.processedTitle).toContain(asked);
        expect(question.processedTitle + question.locDescription.renderedHtml).toContain(texts.says ?? '');
        expect(shownBy(question)).toEqual({
          ...(answer === 'level' && levelsIn(texts.answers, locale)),
          ...(answer === 'columns' && columnsOf(definition, texts.answers)),
          ...(answer === 'scale' && scaleIn(locale)),
          ...Object.fromEntries(nonLevels.map((one) => [one, questionnaireWords[locale].reserved[one]])),
        });
      }
    }
  });
});

function shownBy(question: Question): Record<string, string> {
  if (!(question instanceof QuestionSelectBase)) throw new Error(`${question.name} has no choices.`);
  return Object.fromEntries(question.visibleChoices.map((item) => [item.value, item.textOrHtml]));
}

function levelsIn(rubric: Readonly<Record<string, string>>, locale: Locale): Record<string, string> {
  const { levelNames: names } = wordsOf('test', locale).dictionary;
  return Object.fromEntries(levelNames.map((level) => [level, rubric[level] ?? names[level]]));
}

function columnsOf(definition: Definition, cells: Readonly<Record<string, string>>): Record<string, string> {
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? column]));
}

function scaleIn(locale: Locale): Record<string, string> {
  const { least, most } = questionnaireWords[locale].scale;
  return { '1-of-5': `1 (${least})`, '2-of-5': '2', '3-of-5': '3', '4-of-5': '4', '5-of-5': `5 (${most})` };
}
