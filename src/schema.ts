export type { Case } from './case/case.js';
export { type ObservationColumn, type ObservationRow, observationColumns } from './case/observation-row.js';
export type { CsrRecord } from './programmes/csr-record.js';
export type { ImplementationReport } from './programmes/implementation-report/document.js';
export type { PlanReport } from './programmes/plan-report/document.js';
export type { Proposal } from './programmes/proposal/document.js';
export { caseSchema, caseSchemaFor } from './schema/case-schema.js';
export { csrRecordSchema } from './schema/csr-record.js';
export { fromKobo } from './schema/from-kobo.js';
export {
  type CaseObservations,
  type CasesResult,
  type FromRowsOptions,
  fromRows,
  type ObservationsResult,
  type RowFaults,
} from './schema/from-rows.js';
export { fromSurveyJs } from './schema/from-survey-js.js';
export { historySchemaFor } from './schema/history.js';
export {
  type ImplementationReportResult,
  implementationReportSchema,
  parseImplementationReport,
} from './schema/implementation-report.js';
export type { JsonSchema, Keywords } from './schema/json-schema/json-schema.js';
export {
  type CaseJsonSchemaOptions,
  type HistoryJsonSchemaOptions,
  type JsonSchemaName,
  jsonSchemaNames,
  toJsonSchema,
} from './schema/json-schema/to-json-schema.js';
export { type CaseResult, type ParseCaseOptions, parseCase } from './schema/parse-case.js';
export { type CsrRecordsResult, parseCsrRecords } from './schema/parse-csr-records.js';
export { type HistoryResult, parseHistory } from './schema/parse-history.js';
export { type PlanReportResult, parsePlanReport, planReportSchema } from './schema/plan-report.js';
export { type ProposalResult, parseProposal, proposalSchema } from './schema/proposal.js';
export type { SubmissionOptions } from './schema/submissions/options.js';
export type {
  AnswersResult,
  CaseAnswers,
  CasesAnsweredResult,
  FrameworkRead,
  FrameworkVersion,
  OtherVersionAnswers,
} from './schema/submissions/result.js';
