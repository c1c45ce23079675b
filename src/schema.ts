export type { Case } from './case/case.js';
export type { CsrRecord } from './programmes/csr-record.js';
export { caseSchema, caseSchemaFor } from './schema/case-schema.js';
export { csrRecordSchema } from './schema/csr-record.js';
export { historySchemaFor } from './schema/history.js';
export { type CaseResult, type ParseCaseOptions, parseCase } from './schema/parse-case.js';
export { type CsrRecordsResult, parseCsrRecords } from './schema/parse-csr-records.js';
export { type HistoryResult, parseHistory } from './schema/parse-history.js';
