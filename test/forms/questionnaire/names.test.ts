import { describe, expect, test } from 'vitest';
import { indicatorIds, questionsOf, readsCases } from '../../../src/forms/definition.js';
import {
  formFields,
  indicatorNamed,
  namePrefixes,
  questionName,
} from '../../../src/forms/questionnaire/names.js';
import { questionnaireOf } from '../../../src/forms/questionnaire/questionnaire.js';
import { scaleAnswerOf, scaleCode } from '../../../src/forms/questionnaire/scale-code.js';
import { frameworks } from '../../../src/registry/frameworks.js';

const definitions = Object.values(frameworks).filter(readsCases);
const ids = definitions.flatMap(indicatorIds);

describe('names of questions', () => {
  test('every indicator has a name of its own, which gives it back', () => {
    const names = ids.map(questionName);
    expect(new Set(names).size).toBe(ids.length);
    expect(names.map(indicatorNamed)).toEqual(ids);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  test('no question is called as a field of the form is', () => {
    for (const name of ids.map(questionName)) {
      expect(Object.values(formFields)).not.toContain(name);
      for (const prefix of Object.values(namePrefixes)) expect(name.startsWith(prefix)).toBe(false);
    }
  });

  test('an indicator with sub-questions is asked by those, and every other by itself', () => {
    const asked = questionnaireOf(definitions).flatMap(({ questions }) => questions);
    const parents = definitions.flatMap((definition) =>
      Object.entries(questionsOf(definition))
        .filter(([, { parts = [] }]) => parts.length > 0)
        .map(([id]) => `${definition.id}.${id}`),
    );
    expect(parents.length).toBeGreaterThan(0);
    expect(asked.map(({ indicator }) => indicator)).toEqual(ids.filter((id) => !parents.includes(id)));
    expect(asked.some(({ indicator }) => indicator === 'partnership-archetypes.mutual-benefit.gives')).toBe(
      true,
    );
    expect(asked.some(({ indicator }) => indicator === 'partnership-archetypes.mutual-benefit')).toBe(false);
  });
});

describe('answers on a scale', () => {
  const all = [...Array(13).keys()].flatMap((of) => [...Array(13).keys()].map((points) => ({ points, of })));
  test.each(all)('$points of $of', (answer) => {
    const isOne = answer.of >= 2 && answer.of <= 11 && answer.points >= 1 && answer.points <= answer.of;
    expect(scaleAnswerOf(scaleCode(answer))).toEqual(isOne ? answer : undefined);
  });

  test.each(['', '4', '4 of 5', '4-of-05', '-4-of-5', '4-of-5 ', '4.0-of-5', '1e0-of-5'])(
    '%j is none',
    (code) => {
      expect(scaleAnswerOf(code)).toBeUndefined();
    },
  );
});
