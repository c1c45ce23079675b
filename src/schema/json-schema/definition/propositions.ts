import * as z from 'zod';
import { propositionsLimits } from '../../../forms/propositions/limits.js';
import { object, optional } from '../../build.js';
import type { DefinitionParts } from './definition-parts.js';
import { askedOfMany, type Questions } from './questions.js';

/** A set of propositions. */
export function propositionsDefinition(common: DefinitionParts, { indicator, question }: Questions) {
  const { all, id, head, member, severity, criteria, wording, memberWording, statements } = common;
  const wanted = all.name('wanted', z.union([common.once(id), criteria]));
  const rule = object({ if: optional(wanted), then: wanted, severity, ...member });
  const asked = object({ ...question, facts: optional(wording) });
  const words = object({
    label: wording,
    indicators: common.table(all.name('proposition-question-wording', asked)),
    rules: common.table(memberWording),
    ...common.wordsEnd,
  });
  const { indicators, rules } = propositionsLimits;
  return all.name(
    'propositions',
    object({
      form: z.literal('propositions'),
      ...head,
      indicators: common.table(indicator, { least: 1, most: indicators, not: ['schema'] }),
      rules: common.table(all.name('rule', rule), { least: 1, most: rules }),
      statements,
      wording: optional(all.name('propositions-wording', words)),
    }),
    { allOf: [askedOfMany('indicators')] },
  );
}
