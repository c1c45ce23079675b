import { describe, expect, test } from 'vitest';
import { toSurveyJs } from '../../../src/render/to-survey-js.js';
import { toXlsForm } from '../../../src/render/to-xls-form.js';
import { askable, own, surveyFields, titled, town, xlsFields } from './asked.js';

// Whoever reads the answers reads those of both forms: they ask the same, under the same names, for the same answers.

describe.each([
  ['of no known case', {}],
  ['of a case', { case: town, points: 7 }],
])('a form %s', (_, options) => {
  test.each(titled([...askable, ...own]))('on %s', (_id, definition) => {
    const fields = surveyFields(toSurveyJs(definition, options));
    expect(fields).toEqual(xlsFields(toXlsForm(definition, options)));
    expect(fields.length).toBeGreaterThan(8);
  });

  test('on all frameworks at once', () => {
    const fields = surveyFields(toSurveyJs(askable, options));
    expect(fields).toEqual(xlsFields(toXlsForm(askable, options)));
  });
});

test.each(['id', 'en'] as const)('in both languages, open in %s', (locale) => {
  const [settings] = toXlsForm(askable, { locale }).settings;
  expect(settings?.default_language).toContain(`(${toSurveyJs(askable, { locale }).locale})`);
});

test('what the form fills in by itself', () => {
  for (const options of [{}, { case: town }]) {
    const { survey } = toXlsForm(askable, options);
    const computed = survey.filter(({ type }) => type === 'calculate');
    const { calculatedValues } = toSurveyJs(askable, options);
    expect(calculatedValues.map(({ name, expression }) => [name, expression])).toEqual(
      computed.map(({ name, calculation }) => [name, calculation]),
    );
  }
});
