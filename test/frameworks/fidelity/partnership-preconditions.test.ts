import { expect, test } from 'vitest';
import type { PropositionsDefinition } from '../../../src/forms/propositions/definition.js';
import {
  partnershipPreconditions,
  preconditionIds,
} from '../../../src/frameworks/partnership-preconditions/definition.js';
import { partnershipPreconditionsWording as wording } from '../../../src/frameworks/partnership-preconditions/wording.js';
import expected from './partnership-preconditions.json' with { type: 'json' };

const definition: PropositionsDefinition = partnershipPreconditions;
const ids = expected.rules.map(({ id }) => id);

test('there are four preconditions, in the order of the source', () => {
  expect(ids).toHaveLength(4);
  expect(preconditionIds).toEqual(ids);
  expect(Object.keys(definition.rules)).toEqual(ids);
  expect(Object.keys(definition.indicators)).toEqual(ids);
});

test.each(expected.rules)(
  '$id is named as the source names it, and rests on its own question',
  ({ id, asks, printed }) => {
    const label = Object.entries(wording.rules).find(([rule]) => rule === id)?.[1].label;
    expect(label?.id).toContain(printed.id);
    expect(label?.en).toContain(printed.en);
    expect(definition.rules[id]).toMatchObject({ then: [id], severity: 'failure' });
    expect(definition.rules[id]?.if).toBeUndefined();
    expect(definition.indicators[id]?.asks).toBe(asks);
  },
);

test.each(ids)('%s is cited to the pages of the list', (id) => {
  const citation = { ref: expected.source, locator: expected.locator };
  expect(definition.rules[id]?.source).toContainEqual(citation);
  expect(definition.indicators[id]?.source).toContainEqual(citation);
});

test('the list is published; where the line is drawn is ours', () => {
  expect(definition.basis).toEqual({ model: 'published', rule: 'ours' });
});
