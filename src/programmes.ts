export {
  type PippkEntry,
  type PippkGroup,
  type PippkStatement,
  pippk,
  pippkEntryIds,
  pippkGroupIds,
  pippkStatementIds,
} from './frameworks/pippk/definition.js';
export { pippkWording } from './frameworks/pippk/wording.js';
export {
  type PippkActivityScope,
  type PippkActivityScopeStatement,
  type PippkInstitutionKind,
  pippkActivityScopeIds,
  pippkActivityScopeStatementIds,
  pippkActivityScopes,
  pippkInstitutionKindIds,
} from './frameworks/pippk-activity-scopes/definition.js';
export { pippkActivityScopesWording } from './frameworks/pippk-activity-scopes/wording.js';
export {
  type PippkDuty,
  type PippkDutyStatement,
  type PippkRole,
  type PippkStakeholder,
  pippkDutyIds,
  pippkDutyStatementIds,
  pippkRoleIds,
  pippkStakeholderDuties,
  pippkStakeholderIds,
} from './frameworks/pippk-stakeholder-duties/definition.js';
export {
  type PippkDutiesVerdict,
  validatePippkDuties,
} from './frameworks/pippk-stakeholder-duties/validate.js';
export { pippkStakeholderDutiesWording } from './frameworks/pippk-stakeholder-duties/wording.js';
export {
  type PippkStrength,
  pippkStrengthIds,
  pippkStrengths,
} from './frameworks/pippk-strengths/definition.js';
export { pippkStrengthsWording } from './frameworks/pippk-strengths/wording.js';
export {
  type PippkWeakness,
  type PippkWeaknessColumn,
  type PippkWeaknessStatement,
  pippkWeaknessColumnIds,
  pippkWeaknesses,
  pippkWeaknessIds,
  pippkWeaknessStatementIds,
} from './frameworks/pippk-weaknesses/definition.js';
export { pippkWeaknessesWording } from './frameworks/pippk-weaknesses/wording.js';
export { type CsrRecord, csrRecordFields } from './programmes/csr-record.js';
