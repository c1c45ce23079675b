import type { z } from 'zod';
import type { Fault } from '../../src/core/fault.js';
import type {
  ImplementationReport,
  implementationReportFields,
} from '../../src/programmes/implementation-report/document.js';
import type { PlanReport, planReportFields } from '../../src/programmes/plan-report/document.js';
import type { Proposal, proposalFields } from '../../src/programmes/proposal/document.js';
import type { DocumentOf } from '../../src/schema/programme-document.js';
import {
  type ImplementationReportResult,
  type implementationReportSchema,
  type PlanReportResult,
  type ProposalResult,
  parseImplementationReport,
  parsePlanReport,
  parseProposal,
  type planReportSchema,
  type proposalSchema,
} from '../../src/schema.js';

/** Whether two types are the same: each key, each `readonly`, each `?`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(_: Same<A, B>): void {}

// What the tables of fields describe, before anybody says that it is one of the documents.
same<DocumentOf<typeof proposalFields>, Proposal>(true);
same<DocumentOf<typeof planReportFields>, PlanReport>(true);
same<DocumentOf<typeof implementationReportFields>, ImplementationReport>(true);

same<z.infer<typeof proposalSchema>, Proposal>(true);
same<z.input<typeof proposalSchema>, Proposal>(true);
same<z.infer<typeof planReportSchema>, PlanReport>(true);
same<z.input<typeof planReportSchema>, PlanReport>(true);
same<z.infer<typeof implementationReportSchema>, ImplementationReport>(true);
same<z.input<typeof implementationReportSchema>, ImplementationReport>(true);

// The test tells a difference from none: a key too few, one that may be written, one of another type.
same<DocumentOf<typeof proposalFields>, Omit<Proposal, 'decision'>>(false);
same<DocumentOf<typeof planReportFields>, { -readonly [Key in keyof PlanReport]: PlanReport[Key] }>(false);
same<DocumentOf<Omit<typeof proposalFields, 'scopes'> & { readonly scopes: 'text' }>, Proposal>(false);
same<
  DocumentOf<Omit<typeof proposalFields, 'attendance'> & { readonly attendance: { readonly flags: ['x'] } }>,
  Proposal
>(false);

same<ReturnType<typeof parseProposal>, ProposalResult>(true);
same<ReturnType<typeof parsePlanReport>, PlanReportResult>(true);
same<ReturnType<typeof parseImplementationReport>, ImplementationReportResult>(true);
const result = parseProposal(undefined);
if (result.ok) same<(typeof result)['proposal'], Proposal>(true);
else same<(typeof result)['faults'], readonly Fault[]>(true);
// @ts-expect-error a proposal is there only where it has no fault
result.proposal;
const plan = parsePlanReport(undefined);
if (plan.ok) same<(typeof plan)['report'], PlanReport>(true);
const report = parseImplementationReport(undefined);
if (report.ok) same<(typeof report)['report'], ImplementationReport>(true);
