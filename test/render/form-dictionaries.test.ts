import { describe, expect, test } from 'vitest';
import { powerLayout } from '../../src/archetypes.js';
import type { OwnDictionary } from '../../src/explain.js';
import { toSurveyJs, toXlsForm } from '../../src/render.js';
import { thrownBy } from '../core/thrown-by.js';

const purpose = 'Dinas ingin mendengar Anda tentang kemitraan di kelurahan.';
const id: OwnDictionary = { questionnaire: { introduction: { purpose } } };

describe('a form says in the words of the caller what stands beside those of its frameworks', () => {
  test('in the language that they are given for, and the rest as before', () => {
    const options = { dictionaries: { id } };
    const changed = toXlsForm(powerLayout, options).survey.find(
      ({ name }) => name === 'introduction___purpose',
    );
    const before = toXlsForm(powerLayout).survey.find(({ name }) => name === 'introduction___purpose');
    expect(changed).toEqual({ ...before, 'label::Bahasa Indonesia (id)': purpose });
    const { description } = toSurveyJs(powerLayout, options);
    expect(description.id.startsWith(`${purpose} Tidak tahu`)).toBe(true);
    expect(description.en).toBe(toSurveyJs(powerLayout).description.en);
  });

  test.each([
    [
      'a text that no form has',
      { id: { questionnaire: { intro: purpose } } },
      'invalid-dictionary',
      "options.dictionaries.id.questionnaire['intro']",
    ],
    ['no dictionary', { en: 'plain' }, 'invalid-dictionary', 'options.dictionaries.en'],
    ['a third language', { jv: id }, 'unknown-option', 'options.dictionaries'],
    ['one dictionary for both', id, 'unknown-option', 'options.dictionaries'],
  ])('%s is refused', (_, dictionaries, code, place) => {
    for (const write of [toXlsForm, toSurveyJs] as ((...given: unknown[]) => unknown)[]) {
      const error = thrownBy(() => write(powerLayout, { dictionaries }));
      expect(error.code).toBe(code);
      expect(error.message).toContain(place);
    }
  });
});
