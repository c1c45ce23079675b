import { expect, test } from 'vitest';
import { levelNames } from '../../../src/core/level.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { typesUnder } from '../../../src/forms/typology/types-under.js';
import {
  powerLayout,
  powerLayoutAttributeIds,
  powerLayoutIds,
  powerLayoutReadingIds,
} from '../../../src/frameworks/power-layout/definition.js';
import { powerLayoutWording as wording } from '../../../src/frameworks/power-layout/wording.js';
import type { Citation } from '../../../src/references/references.js';
import expected from './power-layout.json' with { type: 'json' };

const definition: TypologyDefinition = powerLayout;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const worksOf = (source: readonly Citation[] = []) =>
  source.map((citation) => ('ref' in citation ? citation.ref : citation.text));

test('there are three layouts, in the order of the digests', () => {
  expect(expected.names.types).toHaveLength(3);
  expect(powerLayoutIds).toEqual(idsOf(expected.names.types));
  expect(Object.keys(definition.types)).toEqual(idsOf(expected.names.types));
});

test.each(expected.names.types)('$id is named as printed, in both languages', ({ id, printed }) => {
  const label = Object.entries(wording.types).find(([type]) => type === id)?.[1].label;
  expect(label).toEqual({ en: printed, id: printed });
});

test('there are two attributes, parity before subordination', () => {
  expect(powerLayoutAttributeIds).toEqual(['parity', 'subordination']);
  expect(Object.keys(definition.attributes)).toEqual(idsOf(expected.attributes));
});

test.each(expected.attributes)(
  '$id is asked as the table says, and read off no facts',
  ({ id, ...asked }) => {
    const { basis, rubric, source, ...found } = definition.attributes[id] ?? {};
    expect(found).toEqual(asked);
  },
);

test('there is one reading, and it is the default', () => {
  expect(powerLayoutReadingIds).toEqual(idsOf(expected.readings));
  expect(Object.keys(definition.readings)).toEqual(idsOf(expected.readings));
  expect(definition.defaultReading).toBe(expected.defaultReading);
  expect(definition.readings[expected.defaultReading]?.changes).toEqual({});
});

test.each(expected.readings)('what defines the layouts is as the table says: $id', ({ id, types }) => {
  const found = typesUnder(definition, id).map((type) => [
    type.id,
    { defining: Object.fromEntries(type.defining), indicative: Object.fromEntries(type.indicative) },
  ]);
  expect(Object.fromEntries(found)).toEqual(types);
});

test.each(Object.entries(expected.saidBy.types))('%s is cited to works that speak of it', (id, works) => {
  const cited = worksOf(definition.types[id]?.source);
  expect(cited.length).toBeGreaterThan(0);
  expect(works).toEqual(expect.arrayContaining(cited));
});

test.each(Object.entries(expected.saidBy.attributes))(
  '%s is cited to works that speak of it',
  (id, works) => {
    const cited = worksOf(definition.attributes[id]?.source);
    expect(cited.length).toBeGreaterThan(0);
    expect(works).toEqual(expect.arrayContaining(cited));
  },
);

test('what is known of the book alone is cited to its pages', () => {
  for (const type of Object.values(definition.types)) {
    expect(type.source).toContainEqual({ ref: 'sulistiyani-2004', locator: 'pp. 131-132' });
  }
});

test('nobody but this library draws the line: the model is adapted, the rule and the rubrics are ours', () => {
  expect(definition.basis).toEqual({ model: 'adapted', rule: 'ours' });
  for (const { basis, rubric } of Object.values(definition.attributes))
    expect([basis, rubric]).toEqual(['adapted', 'ours']);
  for (const { basis } of Object.values(definition.types)) expect(basis).toBe('adapted');
});

const rubrics = (['parity', 'subordination'] as const).flatMap((id) =>
  levelNames.map((level) => [id, level] as const),
);

test.each(rubrics)('the rubric of %s keeps %s apart', (id, level) => {
  const told = levelNames.filter((each) =>
    wording.attributes[id].rubric[each].en.includes(expected.rubrics[id][level]),
  );
  expect(told).toEqual([level]);
});

test.each(['parity', 'subordination'] as const)(
  'the question of %s asks what the digests tell it by',
  (id) => {
    for (const words of expected.rubrics[id].question)
      expect(wording.attributes[id].question.en).toContain(words);
  },
);

test('that it is an axis of its own, with a corner that has no name, is said in both languages', () => {
  expect(wording.caution?.en).toMatch(/axis of its own.*no name for that corner/s);
  expect(wording.caution?.id).toMatch(/sumbu tersendiri.*tidak memiliki nama/s);
});
