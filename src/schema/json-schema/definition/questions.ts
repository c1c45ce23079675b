import * as z from 'zod';
import { dependencyKinds } from '../../../case/vocabulary.js';
import type { FactRule } from '../../../core/indicator.js';
import { object, optional } from '../../build.js';
import type { Keywords } from '../json-schema.js';
import { many } from '../shapes.js';
import type { DefinitionParts } from './definition-parts.js';

/** The questions that are judged by levels, and their words. */
export type Questions = ReturnType<typeof questionParts>;

/** What questions that are judged by levels are made of. */
export function questionParts(common: DefinitionParts) {
  const { all, id, basis, source, wording } = common;
  const fields = {
    asks: z.enum(['partner', 'relation', 'partnership', 'party']),
    over: optional(z.enum(['minimum', 'strongest'])),
    directed: optional(z.literal(true)),
    afterwards: optional(z.literal(true)),
    parts: optional(common.once(id)),
    facts: optional(many(factRule(common))),
    basis,
    rubric: basis,
    source,
  };
  const levels = { out: wording, 'mostly-out': wording, 'mostly-in': wording, in: wording };
  const question = { label: wording, question: wording, rubric: all.name('rubric', object(levels)) };
  const parts = optional(common.table(all.name('question-wording', object(question))));
  return {
    fields,
    indicator: all.name('indicator', object(fields), { dependentSchemas: directedRelation }),
    question,
    asked: all.name('asked-wording', object({ ...question, parts })),
    parts,
  };
}

/** Only a relation has a direction. */
export const directedRelation: Keywords = { directed: { properties: { asks: { const: 'relation' } } } };

/** How the facts of a case give a level that nobody judged. */
function factRule(common: DefinitionParts): z.ZodType<FactRule> {
  const { all, id, basis } = common;
  const fields = { level: z.enum(['in', 'out']), part: optional(id), basis };
  const lists = z.enum(['contributions', 'benefits', 'activities']);
  const standing = object({ ...fields, when: z.enum(['listed', 'unlisted']), lists: common.once(lists, 1) });
  const dependent = object({
    ...fields,
    when: z.literal('dependent'),
    lists: bothLists(common),
    kinds: common.once(z.enum(dependencyKinds), 1),
  });
  return all.name(
    'fact-rule',
    z.union([all.name('fact-rule-of-lists', standing), all.name('fact-rule-of-dependencies', dependent)]),
  );
}

/** Both lists; their order says nothing, though the type gives one. */
function bothLists(common: DefinitionParts): z.ZodType<readonly ['dependencies', 'activities']>;
function bothLists({ all }: DefinitionParts): z.ZodType {
  const both = z.array(z.enum(['dependencies', 'activities'])).length(2);
  return all.with(both, { uniqueItems: true });
}

/** Whom the questions of a table are asked of: of one party at a time where the definition has `each`, else not. */
export function askedByEach(table: string): Keywords {
  return {
    if: { properties: { each: true }, required: ['each'] },
    then: asking(table, { const: 'party' }),
    else: askedOfMany(table),
  };
}

/** The questions of a table are asked of no one party. */
export function askedOfMany(table: string): Keywords {
  return asking(table, { not: { const: 'party' } });
}

function asking(table: string, asks: Keywords): Keywords {
  const question = { type: 'object', properties: { asks } };
  return { properties: { [table]: { type: 'object', additionalProperties: question } } };
}
