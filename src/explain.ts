export { type Locale, locales, type Wording } from './core/locale.js';
export type { SaidCoorientation, SaidTopic } from './explain/coorientation.js';
export { explainCoorientation } from './explain/coorientation.js';
export { type ExplainOptions, explain } from './explain/explain.js';
export {
  type AssessmentExplanation,
  type ExplainAssessmentOptions,
  explainAssessment,
  type SaidContradiction,
  type SaidVerdict,
} from './explain/explain-assessment.js';
export {
  type ComparisonExplanation,
  type ExplainComparisonOptions,
  explainComparison,
  type SaidMovement,
} from './explain/explain-comparison.js';
export { explainEntry, type SaidEntry } from './explain/explain-entry.js';
export { explainFault } from './explain/explain-fault.js';
export {
  type ExplainSensitivityOptions,
  explainSensitivity,
  type SensitivityExplanation,
} from './explain/explain-sensitivity.js';
export {
  explainValidation,
  type SaidValidation,
  type SaidValidationFinding,
} from './explain/explain-validation.js';
export type { Explanation, Said, SaidReading, SaidReason } from './explain/explanation.js';
export { type NearEntry, type NearestOptions, nearestEntries } from './explain/nearest-entries.js';
export { sharedRubrics } from './explain/rubrics.js';
export {
  explainTriangulation,
  type SaidTriangulation,
  type SaidUnit,
} from './explain/triangulation.js';
export type { Verdict } from './forms/assert-verdict.js';
