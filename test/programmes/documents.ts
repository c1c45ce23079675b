import fc from 'fast-check';
import type { FindingOutcome } from '../../src/forms/findings/verdict.js';
import type { ImplementationReport } from '../../src/programmes/implementation-report/document.js';
import { implementationReportContents } from '../../src/programmes/implementation-report/document.js';
import type { PlanReport } from '../../src/programmes/plan-report/document.js';
import { planReportContents } from '../../src/programmes/plan-report/document.js';
import type { Proposal } from '../../src/programmes/proposal/document.js';
import { proposalAttendance, proposalDecisions } from '../../src/programmes/proposal/document.js';
import type { Validation } from '../../src/programmes/validation/verdict.js';

/** How one rule turns out. */
export function outcomeOf({ findings }: Validation, rule: string): FindingOutcome | undefined {
  return findings.find((finding) => finding.rule === rule)?.outcome;
}

const dates = fc.constantFrom(
  '2014',
  '2015',
  '2015-01',
  '2015-01-31',
  '2015-02',
  '2015-02-28',
  '2015-03-01',
  '2015-09',
  '2016',
);
const flags = (keys: readonly string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, fc.boolean()])), { requiredKeys: [] });
const amounts = fc.oneof(
  fc.constantFrom(-5, 0, 0.5, 1, 50_000_000, 100_000_000, 100_000_001, Number.MAX_SAFE_INTEGER),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
);
const texts = fc.constantFrom('rw', 'pkk', 'karang-taruna', 'lpm', 'rt', '');

export const proposals: fc.Arbitrary<Proposal> = fc.record(
  {
    title: fc.string(),
    institution: texts,
    scopes: fc.array(fc.constantFrom('rw.social', 'rw.infrastructure', 'pkk.pokja-1', 'toString', ''), {
      maxLength: 3,
    }),
    amountRupiah: amounts,
    alreadyGrantedRupiah: amounts,
    inCash: fc.boolean(),
    fromCityBudget: fc.boolean(),
    onGatheredInput: fc.boolean(),
    attendance: flags(proposalAttendance),
    decision: fc.constantFrom(...proposalDecisions),
    implementedBy: texts,
  },
  { requiredKeys: [] },
);

export const planReports: fc.Arbitrary<PlanReport> = fc.record(
  {
    domiciledInBandung: fc.boolean(),
    field: fc.constantFrom('education', 'sport', 'mining'),
    approvedByLeadership: fc.boolean(),
    setOn: dates,
    submittedOn: dates,
    toWalikota: fc.boolean(),
    throughForum: fc.boolean(),
    contents: flags(planReportContents),
  },
  { requiredKeys: [] },
);

export const implementationReports: fc.Arbitrary<ImplementationReport> = fc.record(
  {
    domiciledInBandung: fc.boolean(),
    field: fc.constantFrom('education', 'sport', 'mining'),
    approvedByForum: fc.boolean(),
    forumApprovedOn: dates,
    startedOn: dates,
    endedOn: dates,
    adoptedByLeadership: fc.boolean(),
    submittedOn: dates,
    toWalikota: fc.boolean(),
    throughForum: fc.boolean(),
    contents: flags(implementationReportContents),
  },
  { requiredKeys: [] },
);

/** A document without one of its fields, or without one of those that it tells by key: every way to know less. */
export function lessThan<D extends object>(document: D): D[] {
  return Object.entries(document).flatMap(([key, value]: [string, unknown]) => {
    const { [key]: _, ...rest } = document as Record<string, unknown>;
    const inner =
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? lessThan(value).map((one) => ({ ...document, [key]: one }))
        : [];
    return [rest as D, ...inner];
  });
}
