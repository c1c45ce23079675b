import * as z from 'zod';
import { ladderLimits } from '../../../forms/ladder/limits.js';
import { object, optional } from '../../build.js';
import { many, pair } from '../shapes.js';
import type { DefinitionParts } from './definition-parts.js';
import { askedByEach, type Questions } from './questions.js';

/** A ladder. */
export function ladderDefinition(common: DefinitionParts, { indicator, asked }: Questions) {
  const { all, id, head, member, someCriteria, wording, memberWording, someSectors, statements } = common;
  const rung = object({ criteria: someCriteria, avoided: optional(z.literal(true)), ...member });
  const words = object({
    label: wording,
    indicators: common.table(asked),
    rungs: common.table(memberWording),
    ...common.wordsEnd,
  });
  const { indicators, rungs } = ladderLimits;
  return all.name(
    'ladder',
    object({
      form: z.literal('ladder'),
      ...head,
      each: optional(someSectors),
      order: z.union([z.literal('total'), many(pair(id))]),
      cumulative: optional(z.literal(true)),
      indicators: common.table(indicator, { least: 1, most: indicators, not: ['schema'] }),
      rungs: common.table(all.name('rung', rung), { least: 1, most: rungs }),
      statements,
      wording: optional(all.name('ladder-wording', words)),
    }),
    {
      allOf: [askedByEach('indicators')],
      dependentSchemas: { cumulative: { properties: { order: { const: 'total' } } } },
    },
  );
}
