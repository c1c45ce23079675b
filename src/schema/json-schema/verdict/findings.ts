import * as z from 'zod';
import { object, optional } from '../../build.js';
import { many } from '../shapes.js';
import type { Parts } from '../written.js';
import type { VerdictParts } from './verdict-parts.js';

/** One rule and how it turns out. */
export function finding(all: Parts, { id, ids, outcome, severity, source }: VerdictParts) {
  const params = all.name('finding-params', object({ indicators: ids, parties: optional(ids) }));
  return all.name('finding', object({ rule: id, outcome, severity, params, source }));
}

/** The verdict of propositions, and of a role model. */
export function findingsVerdict(all: Parts, common: VerdictParts, findings: ReturnType<typeof finding>) {
  const { id, ids, framework, caseReasons, reasons, ending } = common;
  const rule = object({
    rule: id,
    indicators: ids,
    parties: optional(ids),
    note: optional(z.literal(true)),
  });
  const reason = z.union([
    caseReasons,
    reasons(
      'rule',
      ['rule-passed', 'rule-failed', 'rule-cannot-tell', 'rule-inapplicable', 'rule-not-stated'],
      all.name('of-rule', rule),
    ),
    reasons(
      'stakeholder-elsewhere',
      ['stakeholder-elsewhere'],
      all.name('of-stakeholder', object({ stakeholder: id, parties: ids })),
    ),
  ]);
  return all.name(
    'findings-verdict',
    object({
      form: z.enum(['propositions', 'role-model']),
      framework,
      findings: many(findings),
      reasons: many(all.name('findings-reason', reason)),
      ...ending,
    }),
  );
}
