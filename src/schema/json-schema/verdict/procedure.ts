import * as z from 'zod';
import { procedureEnds } from '../../../forms/procedure/definition.js';
import { deadlineStandings, procedureChecks } from '../../../forms/procedure/verdict.js';
import { object, optional } from '../../build.js';
import { date } from '../../fields.js';
import { many, orNull } from '../shapes.js';
import type { Parts } from '../written.js';
import type { VerdictParts } from './verdict-parts.js';

/** The verdict of a procedure on a history. */
export function procedureVerdict(all: Parts, common: VerdictParts) {
  const { id, ids, count, framework, outcome, severity, source } = common;
  const span = all.name('date-span', object({ first: date, last: date }));
  const days = all.name('days', object({ lo: count, hi: count }));
  const params = object({
    event: id,
    at: orNull(count),
    states: optional(ids),
    missing: optional(ids),
    after: optional(count),
    standing: optional(z.enum(deadlineStandings)),
    due: optional(span),
    daysLate: optional(days),
    period: optional(span),
  });
  const found = object({
    rule: id,
    check: z.enum(procedureChecks),
    outcome,
    severity,
    params: all.name('procedure-finding-params', params),
    source,
  });
  const ended = object({ kind: z.literal('ended'), state: id, end: z.enum(procedureEnds) });
  const standing = z.union([
    all.name('procedure-at', object({ kind: z.literal('at'), state: id })),
    all.name('procedure-ended', ended),
    all.name('procedure-not-stated', object({ kind: z.literal('not-stated'), event: id })),
    all.name('procedure-undetermined', object({ kind: z.literal('undetermined'), possible: ids })),
  ]);
  const step = object({ event: id, by: ids, to: id, guards: ids, contents: ids, due: optional(span) });
  return all.name(
    'procedure-verdict',
    object({
      form: z.literal('procedure'),
      framework,
      standing: all.name('procedure-standing', standing),
      findings: many(all.name('procedure-finding', found)),
      next: many(all.name('next-step', step)),
      asOf: optional(date),
      later: optional(many(count)),
    }),
  );
}
