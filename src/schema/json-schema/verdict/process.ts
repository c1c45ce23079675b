import * as z from 'zod';
import { phaseStandings, processChecks } from '../../../forms/process/verdict.js';
import { object, optional } from '../../build.js';
import { many, orNull, table } from '../shapes.js';
import type { Parts } from '../written.js';
import type { finding } from './findings.js';
import { itemsScore } from './items.js';
import type { VerdictParts } from './verdict-parts.js';

/** The verdict of a process. */
export function processVerdict(all: Parts, common: VerdictParts, findings: ReturnType<typeof finding>) {
  const { id, ids, framework, caseReasons, reasons, ending } = common;
  const check = object({
    rule: id,
    check: z.enum(processChecks),
    of: id,
    tasks: ids,
    note: optional(z.literal(true)),
  });
  const reason = z.union([
    caseReasons,
    reasons(
      'task',
      ['task-passed', 'task-failed', 'task-cannot-tell', 'task-inapplicable'],
      all.name('of-task', object({ task: id })),
    ),
    reasons(
      'check',
      ['check-passed', 'check-failed', 'check-cannot-tell', 'check-inapplicable'],
      all.name('of-check', check),
    ),
  ]);
  const progress = object({ ...itemsScore(common), standing: z.enum(phaseStandings) });
  const next = object({ phase: id, tasks: ids, again: optional(z.literal(true)) });
  return all.name(
    'process-verdict',
    object({
      form: z.literal('process'),
      framework,
      phases: table(all.name('phase-progress', progress)),
      skipped: ids,
      next: orNull(all.name('next-phase', next)),
      findings: many(findings),
      reasons: many(all.name('process-reason', reason)),
      ...ending,
    }),
  );
}
