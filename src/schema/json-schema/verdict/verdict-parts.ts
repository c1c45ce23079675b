import * as z from 'zod';
import { completableLists, managementFunctions } from '../../../case/vocabulary.js';
import { statuses } from '../../../forms/criteria/membership.js';
import { findingOutcomes, severities } from '../../../forms/findings/verdict.js';
import { object, optional } from '../../build.js';
import { date } from '../../fields.js';
import { citation } from '../citation.js';
import { many, oneOf, table } from '../shapes.js';
import type { Parts } from '../written.js';
import { type ReasonsOf, reasonsBy } from './reasons.js';

/** The parts that verdicts of several forms have. */
export type VerdictParts = ReturnType<typeof verdictParts>;

/** What the verdicts of all forms are made of. */
export function verdictParts(all: Parts) {
  const id = all.name('any-id', z.string().min(1));
  const ids = many(id);
  const share = z.number().min(0).max(1);
  const interval = all.name('interval', object({ lo: share, hi: share }));
  const applicable = z.union([interval, z.literal('not-applicable')]);
  const count = all.name('count', z.int().min(0));
  const source = many(citation(all));
  const evidence = many(all.name('evidence', object({ list: z.string(), id })));
  const reasons = reasonsBy(all, { evidence, source });
  const framework = all.name('framework-ref', object({ id, version: z.string() }));
  const coverage = all.name('coverage', object({ known: count, applicable: count, total: count }));
  const disagreement = object({ indicator: id, kind: z.enum(['observers', 'judged-derived']) });
  const managementFunction = all.name('management-function', oneOf(managementFunctions));
  const scope = object({
    case: id,
    partners: ids,
    chosen: optional(z.literal(true)),
    asked: ids,
    party: optional(id),
    function: optional(managementFunction),
    apart: optional(many(managementFunction)),
    asOf: optional(date),
  });
  return {
    id,
    ids,
    interval,
    count,
    managementFunction,
    source,
    evidence,
    reasons,
    framework,
    status: z.enum(statuses),
    outcome: z.enum(findingOutcomes),
    severity: z.enum(severities),
    caseReasons: all.name('case-reason', caseReasons(all, reasons, id, count)),
    /** What every verdict of a case ends with. */
    ending: {
      inputs: table(applicable),
      coverage,
      unknown: ids,
      disagreements: many(all.name('disagreement', disagreement)),
      scope: optional(all.name('scope', scope)),
    },
  };
}

function caseReasons(all: Parts, reasons: ReasonsOf, id: z.ZodString, count: z.ZodNumber) {
  const ids = many(id);
  const acting = all.name('acting', object({ by: id, towards: ids }));
  const derived = object({
    indicator: id,
    lists: many(z.enum(completableLists)),
    rows: count,
    complete: z.boolean(),
  });
  const binding = object({
    indicator: id,
    parties: ids,
    partners: count,
    acting: optional(many(acting)),
    bound: optional(z.enum(['at-most', 'at-least'])),
  });
  return z.union([
    reasons('derived-from-facts', ['derived-from-facts'], all.name('derived-from-facts', derived)),
    reasons('binding-parties', ['binding-parties'], all.name('binding-parties', binding)),
    reasons(
      'opening',
      ['functions-differ', 'date-open', 'period-open'],
      all.name('of-indicator', object({ indicator: id })),
    ),
    reasons('defining-case', ['defining-case'], all.name('of-case', object({ case: id }))),
  ]);
}
