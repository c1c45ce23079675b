import * as z from 'zod';
import { completableLists } from '../../../case/vocabulary.js';
import { contradictionKinds } from '../../../crosswalks/contradictions.js';
import { object, optional } from '../../build.js';
import { date } from '../../fields.js';
import { datePattern } from '../patterns.js';
import { many, table, tableOf } from '../shapes.js';
import type { Parts } from '../written.js';
import { finding, findingsVerdict } from './findings.js';
import { itemsVerdicts } from './items.js';
import { ladderVerdict } from './ladder.js';
import { procedureVerdict } from './procedure.js';
import { processVerdict } from './process.js';
import { profileVerdict } from './profile.js';
import { typologyVerdict } from './typology.js';
import { type VerdictParts, verdictParts } from './verdict-parts.js';

/** The verdicts of every form, those on cases and that on a history. */
export function verdictSchemas(all: Parts) {
  all.name('date', date, { pattern: datePattern });
  const common = verdictParts(all);
  const findings = finding(all, common);
  const ofCase = {
    typology: typologyVerdict(all, common),
    ladder: ladderVerdict(all, common),
    profile: profileVerdict(all, common),
    ...itemsVerdicts(all, common),
    findings: findingsVerdict(all, common, findings),
    process: processVerdict(all, common, findings),
  };
  const caseVerdict = z.union([
    ofCase.typology,
    ofCase.ladder,
    ofCase.profile,
    ofCase.checklist,
    ofCase.index,
    ofCase.findings,
    ofCase.process,
  ]);
  return { common, ...ofCase, procedure: procedureVerdict(all, common), caseVerdict };
}

/** A verdict of any form. */
export function verdictSchema(all: Parts) {
  const { caseVerdict, procedure } = verdictSchemas(all);
  return z.union([all.name('case-verdict', caseVerdict), procedure]);
}

/** What all frameworks, or those that were asked, say of a case. */
export function assessmentSchema(all: Parts) {
  const { common, caseVerdict } = verdictSchemas(all);
  const { id, ids, count, evidence, source, managementFunction } = common;
  const verdict = all.name('case-verdict', caseVerdict);
  const observed = object({
    list: z.string(),
    id,
    about: optional(ids),
    function: optional(managementFunction),
  });
  const contradiction = object({
    rule: id,
    kind: z.enum(contradictionKinds),
    standing: z.enum(['found', 'open']),
    claims: many(all.name('claim', claim(all, common))),
    evidence,
    source,
  });
  const coverage = object({
    answered: count,
    frameworks: count,
    known: count,
    applicable: count,
    total: count,
  });
  return object({
    case: id,
    asOf: optional(date),
    verdicts: table(z.union([verdict, many(verdict)])),
    contradictions: many(all.name('contradiction', contradiction)),
    coverage: all.name('assessment-coverage', coverage),
    observed: table(many(all.name('observed-row', observed))),
    counted: tableOf(completableLists, ids),
  });
}

function claim(all: Parts, { id, ids }: VerdictParts) {
  const parties = ids;
  const side = z.enum(['in', 'out']);
  const alone = z.enum(['some-alone-without-the-community', 'none-by-the-community']);
  return z.union([
    all.name('claim-of-members', object({ framework: id, holds: ids, parties })),
    all.name('claim-of-indicator', object({ framework: id, indicator: id, side, parties })),
    all.name(
      'claim-of-rule',
      object({ framework: id, rule: id, outcome: z.enum(['passed', 'failed']), parties }),
    ),
    all.name('claim-of-decisions', object({ decisions: alone, parties })),
    all.name('claim-of-dependency', object({ dependency: z.literal('patronage'), parties })),
  ]);
}
