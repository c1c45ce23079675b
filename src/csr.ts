export { type CsrPhaseVerdict, classifyCsrPhase } from './frameworks/csr-contribution-phases/classify.js';
export {
  type CsrPhase,
  type CsrReading,
  type CsrRow,
  type CsrStatement,
  csrContributionPhases,
  csrPhaseIds,
  csrReadingIds,
  csrRowIds,
  csrStatementIds,
} from './frameworks/csr-contribution-phases/definition.js';
export { csrContributionPhasesWording } from './frameworks/csr-contribution-phases/wording.js';
export {
  type GovernmentCsrPolicyType,
  type GovernmentCsrPolicyTypeStatement,
  governmentCsrPolicyTypeIds,
  governmentCsrPolicyTypeStatementIds,
  governmentCsrPolicyTypes,
} from './frameworks/government-csr-policy-types/definition.js';
export { governmentCsrPolicyTypesWording } from './frameworks/government-csr-policy-types/wording.js';
