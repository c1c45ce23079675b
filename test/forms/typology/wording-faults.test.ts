import { expect, test } from 'vitest';
import { defineTypology } from '../../../src/forms/typology/define.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { frameworks, wordings } from '../../../src/registry.js';
import { thrownBy } from '../../core/thrown-by.js';

const worded = { ...frameworks['partnership-archetypes'], wording: wordings['partnership-archetypes'] };

/** A copy in which the value at a path is another; nothing at all where it is undefined. */
function changed(path: string, value: unknown): TypologyDefinition {
  const copy = structuredClone(worded);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: object = copy;
  for (const key of keys) at = Reflect.get(at, key);
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}

test('the words of the library pass', () => {
  expect(defineTypology(worded)).toBe(worded);
});

test.each([
  ['a label without Indonesian', 'wording.label.id', undefined, 'wording.label.id: a text.'],
  ['a blank text', 'wording.types.pseudo.label.id', ' ', 'wording.types.pseudo.label.id: a text.'],
  ['a text in a third language', 'wording.label.nl', 'Soorten', "wording.label: 'nl' is none of en, id."],
  ['a number for a text', 'wording.caution.en', 5, 'wording.caution.en: a text.'],
  [
    'no words for an attribute',
    'wording.attributes.balance',
    undefined,
    'wording.attributes.balance: words for label, question, rubric.',
  ],
  [
    'words for an attribute that there is none of',
    'wording.attributes.balence',
    {},
    "wording.attributes: 'balence' is none of importance, balance,",
  ],
  [
    'a level without words',
    'wording.attributes.balance.rubric.mostly-in',
    undefined,
    'wording.attributes.balance.rubric.mostly-in: words for en, id.',
  ],
  [
    'a sub-question misspelt',
    'wording.attributes.mutual-benefit.parts.gifes',
    {},
    "wording.attributes.mutual-benefit.parts: 'gifes' is none of gives, gains.",
  ],
  [
    'a sub-question without words',
    'wording.attributes.mutual-benefit.parts.gives.question.id',
    '',
    'wording.attributes.mutual-benefit.parts.gives.question.id: a text.',
  ],
  [
    'a reading without words',
    'wording.readings.strict',
    undefined,
    'wording.readings.strict: words for label, description.',
  ],
  ['no types', 'wording.types', undefined, 'wording.types: words for pseudo, mutualism, conjugation.'],
  [
    'a text instead of words',
    'wording.types',
    'all',
    'wording.types: words for pseudo, mutualism, conjugation.',
  ],
])('%s', (_, path, value, fault) => {
  const error = thrownBy(() => defineTypology(changed(path, value)));
  expect(error.code).toBe('invalid-definition');
  expect(error.remedy).toContain(fault);
});
