import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { questionTexts } from '../../src/explain/question-texts.js';
import { wordsOf } from '../../src/explain/words.js';
import type { Definition } from '../../src/forms/definition.js';
import { questionnaireOf } from '../../src/forms/questionnaire/questionnaire.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { askingFrameworks as definitions } from '../integrity/definitions.js';

describe.each(locales)('in %s', (locale) => {
  test.each(definitions.map((one) => [one.id, one] as const))(
    '%s has words for all that it asks',
    (_, one) => {
      const texts = questionTexts(one, wordsOf('test', locale));
      for (const { indicator, answer } of questionnaireOf([one]).flatMap(({ questions }) => questions)) {
        const { label, question, answers } = texts(indicator);
        const id = indicator.slice(one.id.length + 1);
        expect(label, indicator).toMatch(/\S{2}/);
        expect(question, indicator).not.toBe(id);
        const codes =
          one.form === 'profile' ? Object.keys(one.columns) : ['in', 'mostly-in', 'mostly-out', 'out'];
        expect(Object.keys(answers).sort(), indicator).toEqual(answer === 'scale' ? [] : codes.sort());
        for (const meaning of Object.values(answers)) expect(meaning).toMatch(/\S{2}/);
      }
    },
  );
});

test('a definition without words is asked by its ids', () => {
  const bare = { ...frameworks['power-layout'], id: 'bare' } as Definition;
  const texts = questionTexts(bare, wordsOf('test', 'en'));
  expect(texts('bare.parity')).toEqual({ label: 'parity', question: 'parity', answers: {} });
});
