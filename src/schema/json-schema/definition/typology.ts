import * as z from 'zod';
import type { TypologyDefinition } from '../../../forms/typology/definition.js';
import { typologyLimits } from '../../../forms/typology/limits.js';
import { object, optional } from '../../build.js';
import { many } from '../shapes.js';
import type { DefinitionParts } from './definition-parts.js';
import { askedOfMany, type Questions } from './questions.js';

/** A typology. */
export function typologyDefinition(common: DefinitionParts, { indicator, question, parts }: Questions) {
  const { all, id, head, member, criteria, wording, memberWording } = common;
  const type = object({ defining: criteria, indicative: optional(criteria), ...member });
  const change = object({ define: optional(criteria), drop: optional(many(id)) });
  const changes: z.ZodType<TypologyDefinition['readings'][string]['changes']> = z.record(
    id,
    all.name('type-change', change),
  );
  const words = object({
    label: wording,
    attributes: common.table(
      all.name('attribute-wording', object({ ...question, parts, facts: optional(wording) })),
    ),
    types: common.table(memberWording),
    readings: common.table(memberWording),
    ...common.lastWords,
  });
  const { attributes, types, readings } = typologyLimits;
  return all.name(
    'typology',
    object({
      form: z.literal('typology'),
      ...head,
      attributes: common.table(indicator, { most: attributes, not: ['schema'] }),
      types: common.table(all.name('type', type), { least: 1, most: types }),
      readings: common.table(all.name('typology-reading', object({ changes, ...member })), {
        least: 1,
        most: readings,
      }),
      defaultReading: id,
      wording: optional(all.name('typology-wording', words)),
    }),
    { allOf: [askedOfMany('attributes')] },
  );
}
