export type { Case } from './case/case.js';
export { caseSchema, caseSchemaFor } from './schema/case-schema.js';
export { type CaseResult, type ParseCaseOptions, parseCase } from './schema/parse-case.js';
