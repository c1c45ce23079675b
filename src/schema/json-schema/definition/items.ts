import * as z from 'zod';
import { polarities } from '../../../forms/checklist/definition.js';
import { checklistLimits } from '../../../forms/checklist/limits.js';
import { indexScales } from '../../../forms/checklist/scale.js';
import { object, optional } from '../../build.js';
import type { Keywords } from '../json-schema.js';
import { many } from '../shapes.js';
import type { DefinitionParts } from './definition-parts.js';
import { askedByEach, askedOfMany, directedRelation, type Questions } from './questions.js';

/** A checklist, and an index. */
export function itemsDefinitions(common: DefinitionParts, { fields }: Questions) {
  const { all, memberId, head, member, named, memberWording, wording, someSectors } = common;
  const yes = optional(z.literal(true));
  const tacticId = all.name('tactic-id', z.string().regex(fullId));
  const item = object({
    ...fields,
    group: memberId,
    polarity: z.enum(polarities),
    mandatory: yes,
    by: optional(many(memberId)),
    serves: optional(memberId),
    tactics: optional(many(all.name('tactic', object({ id: tacticId, ...member })))),
  });
  const words = object({
    label: wording,
    groups: common.memberTable(wording),
    stakeholders: optional(common.memberTable(wording)),
    items: common.memberTable(memberWording),
    ...common.memberWordsEnd,
  });
  const { items, groups, stakeholders } = checklistLimits;
  const rest = {
    ...head,
    ofOneCase: yes,
    stakeholders: optional(common.memberTable(named, { most: stakeholders })),
    items: common.memberTable(
      all.name('item', item, { dependentSchemas: { ...directedRelation, mandatory: scored } }),
      { least: 1, most: items, not: ['schema'] },
    ),
    statements: common.memberStatements,
    wording: optional(all.name('items-wording', words)),
  };
  const some = { least: 1, most: groups };
  const dimension = all.name('dimension', object({ optional: yes, ...member }));
  return {
    checklist: all.name(
      'checklist',
      object({ form: z.literal('checklist'), ...rest, groups: common.memberTable(named, some) }),
      { allOf: [askedOfMany('items')] },
    ),
    index: all.name(
      'index',
      object({
        form: z.literal('index'),
        ...rest,
        scale: z.enum(indexScales),
        each: optional(someSectors),
        groups: all.with(common.memberTable(dimension, some), notAllOptional),
      }),
      { allOf: [askedByEach('items'), likert] },
    ),
  };
}

/** The full id of a member of a framework. */
const fullId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.(?=[^a-z]*[a-z])[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Only an item that is scored is mandatory. */
const scored: Keywords = { properties: { polarity: { enum: ['for', 'against'] }, serves: false } };

/** A dimension at least is not optional. */
const notAllOptional: Keywords = {
  not: { additionalProperties: { type: 'object', properties: { optional: true }, required: ['optional'] } },
};

/** Answers on a Likert scale are not joined, and no fact gives one. */
const likert: Keywords = {
  if: { properties: { scale: { const: 'likert' } }, required: ['scale'] },
  then: {
    properties: {
      items: {
        type: 'object',
        additionalProperties: { type: 'object', properties: { parts: false, facts: false } },
      },
    },
  },
};
