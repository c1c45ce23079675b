import * as z from 'zod';
import { scaleLengths } from '../../../core/level.js';
import { aggregations } from '../../../forms/checklist/geometric.js';
import { indexScales } from '../../../forms/checklist/scale.js';
import { object, optional } from '../../build.js';
import { many, orNull, table } from '../shapes.js';
import type { Parts } from '../written.js';
import type { VerdictParts } from './verdict-parts.js';

/** What items in a group come to. */
export const itemsScore = ({ interval, ending: { coverage } }: VerdictParts) => ({
  score: orNull(interval),
  coverage,
});

/** The verdicts of a checklist and of an index. */
export function itemsVerdicts(all: Parts, common: VerdictParts) {
  const { id, ids, interval, framework, caseReasons, reasons, ending } = common;
  const score = all.name('items-score', object(itemsScore(common)));
  const gap = object({
    item: id,
    standing: z.enum(['failed', 'open']),
    mandatory: z.boolean(),
    by: ids,
    means: ids,
    tactics: ids,
  });
  const item = object({
    item: id,
    against: optional(z.literal(true)),
    likert: optional(z.literal(true)),
  });
  const reason = z.union([
    caseReasons,
    reasons(
      'item',
      ['item-met', 'item-failed', 'item-open', 'item-inapplicable', 'item-not-scored'],
      all.name('of-item', item),
    ),
  ]);
  const fields = {
    framework,
    groups: table(score),
    stakeholders: table(score),
    score: optional(orNull(interval)),
    weights: optional(table(z.number().min(0))),
    aggregation: optional(z.enum(aggregations)),
    blocking: all.name('blocking', object({ failed: ids, open: ids })),
    gaps: many(all.name('gap', gap)),
    reasons: many(all.name('items-reason', reason)),
    ...ending,
  };
  const length = z.int().min(scaleLengths.least).max(scaleLengths.most);
  return {
    checklist: all.name('checklist-verdict', object({ form: z.literal('checklist'), ...fields })),
    index: all.name(
      'index-verdict',
      object({
        form: z.literal('index'),
        ...fields,
        scale: z.enum(indexScales),
        lengths: optional(many(length)),
      }),
    ),
  };
}
