import * as z from 'zod';
import { object, optional } from '../../build.js';
import { many, orNull, table } from '../shapes.js';
import type { Parts } from '../written.js';
import type { VerdictParts } from './verdict-parts.js';

/** The verdict of a ladder. */
export function ladderVerdict(all: Parts, common: VerdictParts) {
  const { id, ids, interval, framework, status, caseReasons, reasons, ending } = common;
  const placement = all.name(
    'ladder-placement',
    z.union([
      all.name('ladder-placed', object({ kind: z.literal('placed'), rung: id })),
      all.name('ladder-none', object({ kind: z.literal('none') })),
    ]),
  );
  const undetermined = object({
    kind: z.literal('undetermined'),
    possible: many(placement),
    reason: optional(z.literal('maximum-ambiguity')),
  });
  const held = object({ kind: z.literal('held'), labels: ids, excluded: ids, open: ids });
  const outcome = all.name(
    'ladder-outcome',
    z.union([placement, all.name('ladder-undetermined', undetermined), all.name('ladder-held', held)]),
  );
  const reason = z.union([
    caseReasons,
    reasons(
      'rung',
      ['rung-met', 'rung-failed', 'rung-open', 'rung-ambiguous', 'rung-inapplicable'],
      all.name('rung-criteria', object({ rung: id, indicators: ids })),
    ),
    reasons('gap', ['gap'], all.name('rung-gap', object({ rung: id, above: id }))),
    reasons('order-tension', ['order-tension'], all.name('rung-order', object({ lower: id, higher: id }))),
  ]);
  return all.name(
    'ladder-verdict',
    object({
      form: z.literal('ladder'),
      framework,
      outcome,
      rungs: table(orNull(interval)),
      binding: table(ids),
      status: table(status),
      gaps: optional(ids),
      margin: orNull(z.number().min(0).max(0.5)),
      reasons: many(all.name('ladder-reason', reason)),
      ...ending,
    }),
  );
}
