import { expect, test } from 'vitest';
import { levelNames } from '../../../src/core/level.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { typesUnder } from '../../../src/forms/typology/types-under.js';
import {
  archetypeAttributeIds,
  archetypeIds,
  archetypeReadingIds,
  partnershipArchetypes,
} from '../../../src/frameworks/partnership-archetypes/definition.js';
import { partnershipArchetypesWording as wording } from '../../../src/frameworks/partnership-archetypes/wording.js';
import expected from './partnership-archetypes.json' with { type: 'json' };

const definition: TypologyDefinition = partnershipArchetypes;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('there are three archetypes, in the order of the abstract', () => {
  expect(expected.names.types).toHaveLength(3);
  expect(archetypeIds).toEqual(idsOf(expected.names.types));
  expect(Object.keys(definition.types)).toEqual(idsOf(expected.names.types));
});

test.each(expected.names.types)('$id is named as the abstract prints it', ({ id, printed }) => {
  const label = Object.entries(wording.types).find(([type]) => type === id)?.[1].label;
  expect(label?.id).toBe(printed.id);
  expect(label?.en.toLowerCase()).toBe(printed.en.toLowerCase());
});

test('the framework is named as the abstract prints it', () => {
  expect(wording.label.id).toBe(expected.names.framework.id);
});

test('there are eight attributes, in the order of the table', () => {
  expect(expected.attributes).toHaveLength(8);
  expect(archetypeAttributeIds).toEqual(idsOf(expected.attributes));
  expect(Object.keys(definition.attributes)).toEqual(idsOf(expected.attributes));
});

test.each(expected.attributes)('$id is asked as the table says', ({ id, ...asked }) => {
  const { basis, rubric, source, ...found } = definition.attributes[id] ?? {};
  expect(found).toEqual(asked);
});

test('there are three readings, the default first', () => {
  expect(archetypeReadingIds).toEqual(idsOf(expected.readings));
  expect(Object.keys(definition.readings)).toEqual(idsOf(expected.readings));
  expect(definition.defaultReading).toBe(expected.defaultReading);
});

test.each(expected.readings)(
  'what defines the archetypes, and what goes with them, is as the table says: $id',
  ({ id, types }) => {
    const found = typesUnder(definition, id).map((type) => [
      type.id,
      { defining: Object.fromEntries(type.defining), indicative: Object.fromEntries(type.indicative) },
    ]);
    expect(Object.fromEntries(found)).toEqual(types);
  },
);

test('the types as declared are the default reading', () => {
  expect(definition.readings[expected.defaultReading]?.changes).toEqual({});
});

const { note: _, ...saidBy } = expected.saidBy;

test.each(Object.entries(saidBy))('%s is cited to works that speak of it', (id, works) => {
  const cited = (definition.attributes[id]?.source ?? []).map((citation) =>
    'ref' in citation ? citation.ref : citation.text,
  );
  expect(cited.length).toBeGreaterThan(0);
  expect(works).toEqual(expect.arrayContaining(cited));
});

test('what is known of the book alone is cited to its pages', () => {
  for (const type of Object.values(definition.types)) {
    expect(type.source).toContainEqual({ ref: 'sulistiyani-2004', locator: 'pp. 130-131' });
  }
});

test('nobody but this library draws the line: the model is adapted, the rule and the rubrics are ours', () => {
  expect(definition.basis).toEqual({ model: 'adapted', rule: 'ours' });
  for (const { basis, rubric } of Object.values(definition.attributes))
    expect([basis, rubric]).toEqual(['adapted', 'ours']);
});

test('the rubric of importance keeps the four answers apart', () => {
  for (const level of levelNames) {
    expect(wording.attributes.importance.rubric[level].en).toContain(expected.rubrics.importance[level]);
  }
});

test('a purpose of its own that is served counts as a gain', () => {
  const gains = wording.attributes['mutual-benefit'].parts?.gains?.rubric['mostly-in'].en;
  expect(gains).toContain(expected.rubrics['mutual-benefit.gains']['mostly-in']);
});

test('that semu is a term and no accusation is said in both languages', () => {
  expect(wording.caution?.en).toMatch(/semu.*technical term.*not an accusation/s);
  expect(wording.caution?.id).toMatch(/Semu.*istilah teknis.*bukan tuduhan/s);
});
