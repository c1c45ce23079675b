import * as z from 'zod';
import { object, optional } from '../../build.js';
import { many, orNull, pair, table } from '../shapes.js';
import type { Parts } from '../written.js';
import type { VerdictParts } from './verdict-parts.js';

/** The verdict of a typology. */
export function typologyVerdict(all: Parts, common: VerdictParts) {
  const { id, ids, interval, framework, status, caseReasons, reasons, ending } = common;
  const determined = all.name(
    'typology-determined',
    z.union([
      all.name('typology-dominant', object({ kind: z.literal('dominant'), type: id })),
      all.name('typology-hybrid', object({ kind: z.literal('hybrid'), types: ids })),
      all.name('typology-none', object({ kind: z.literal('none') })),
    ]),
  );
  const undetermined = object({
    kind: z.literal('undetermined'),
    possible: many(determined),
    complete: z.boolean(),
    reason: optional(z.literal('maximum-ambiguity')),
  });
  const outcome = all.name(
    'typology-outcome',
    z.union([determined, all.name('typology-undetermined', undetermined)]),
  );
  const criteria = all.name('type-criteria', object({ type: id, attributes: ids }));
  const readings = object({ type: id, under: ids, notUnder: ids });
  const passages = object({
    types: pair(id),
    passages: many(all.name('passage', object({ source: z.string(), locator: z.string() }))),
  });
  const reason = z.union([
    caseReasons,
    reasons(
      'type',
      ['criteria-met', 'criteria-failed', 'criteria-open', 'maximum-ambiguity', 'type-inapplicable'],
      criteria,
    ),
    reasons('reading-dependent', ['reading-dependent'], all.name('reading-dependence', readings)),
    reasons('shared-passage', ['shared-passage'], all.name('shared-passages', passages)),
  ]);
  return all.name(
    'typology-verdict',
    object({
      form: z.literal('typology'),
      framework,
      reading: id,
      outcome,
      memberships: table(orNull(interval)),
      typicality: table(orNull(interval)),
      binding: table(ids),
      status: table(status),
      readings: table(outcome),
      margin: orNull(z.number().min(0).max(0.5)),
      reasons: many(all.name('typology-reason', reason)),
      ...ending,
    }),
  );
}
