import * as z from 'zod';
import { object } from '../../build.js';
import { many, table } from '../shapes.js';
import type { Parts } from '../written.js';
import type { VerdictParts } from './verdict-parts.js';

/** The verdict of a profile. */
export function profileVerdict(all: Parts, common: VerdictParts) {
  const { id, ids, count, framework, caseReasons, reasons, ending } = common;
  const fit = all.name('row-fit', z.union([ids, z.literal('not-applicable')]));
  const possible = z.union([
    all.name('profile-may-be-placed', object({ kind: z.literal('placed'), column: id })),
    all.name('profile-may-be-mixed', object({ kind: z.literal('mixed') })),
  ]);
  const placed = object({ kind: z.literal('placed'), column: id, answered: count, applicable: count });
  const undetermined = object({
    kind: z.literal('undetermined'),
    possible: many(all.name('profile-possible', possible)),
  });
  const outcome = all.name(
    'profile-outcome',
    z.union([
      all.name('profile-placed', placed),
      all.name('profile-mixed', object({ kind: z.literal('mixed'), columns: ids })),
      all.name('profile-undetermined', undetermined),
      all.name('profile-inapplicable', object({ kind: z.literal('inapplicable') })),
    ]),
  );
  const reason = z.union([
    caseReasons,
    reasons(
      'column',
      ['column-fits', 'column-ruled-out', 'column-open', 'column-inapplicable', 'rows-disagree'],
      all.name('column-rows', object({ column: id, rows: ids })),
    ),
  ]);
  return all.name(
    'profile-verdict',
    object({
      form: z.literal('profile'),
      framework,
      reading: id,
      outcome,
      rows: table(fit),
      against: table(ids),
      status: table(z.enum(['certain', 'possible', 'excluded', 'inapplicable'])),
      readings: table(outcome),
      reasons: many(all.name('profile-reason', reason)),
      ...ending,
      inputs: table(fit),
    }),
  );
}
