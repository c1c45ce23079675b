export { type Locale, locales, type Wording } from './core/locale.js';
export type { AssessmentWords } from './explain/assessment-words.js';
export type { BibliographyWords } from './explain/bibliography-words.js';
export type { ChartWords } from './explain/chart-dictionary.js';
export type { CodingSheetDictionary } from './explain/coding-sheet-dictionary.js';
export type { SaidContradiction } from './explain/contradictions-said.js';
export {
  type ExplainCoorientationOptions,
  explainCoorientation,
  type SaidCoorientation,
  type SaidTopic,
} from './explain/coorientation.js';
export type { CoorientationSentences } from './explain/coorientation-sentences.js';
export type { CalendarWords } from './explain/dates.js';
export { dictionaries } from './explain/dictionaries.js';
export type { Dictionary, Speaker } from './explain/dictionary.js';
export { type ExplainOptions, explain } from './explain/explain.js';
export {
  type AssessmentExplanation,
  type ExplainAssessmentOptions,
  explainAssessment,
  type SaidVerdict,
} from './explain/explain-assessment.js';
export {
  type ComparisonExplanation,
  type ExplainComparisonOptions,
  explainComparison,
  type SaidMovement,
} from './explain/explain-comparison.js';
export { type ExplainEntryOptions, explainEntry, type SaidEntry } from './explain/explain-entry.js';
export { type ExplainFaultOptions, explainFault } from './explain/explain-fault.js';
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
export type { FaultSentences } from './explain/fault-sentences.js';
export {
  type AgreementObject,
  agreementObjects,
  type MethodsCode,
  methodsCodes,
} from './explain/methods/dictionary.js';
export type {
  MethodsOptions,
  StatedAgreement,
  StatedSensitivity,
} from './explain/methods/options.js';
export type { Methods, MethodsSentence } from './explain/methods/said.js';
export { type NearEntry, type NearestOptions, nearestEntries } from './explain/nearest-entries.js';
export type { Overrides } from './explain/overlay.js';
export type { OwnDictionary } from './explain/own-dictionary.js';
export type { ProcedureDictionary } from './explain/procedure-dictionary.js';
export type { QuestionnaireWords } from './explain/questionnaire-words.js';
export { sharedRubrics } from './explain/rubrics.js';
export { toMethods } from './explain/to-methods.js';
export {
  type ExplainTriangulationOptions,
  explainTriangulation,
  type SaidTriangulation,
  type SaidUnit,
} from './explain/triangulation.js';
export type { Verdict } from './forms/assert-verdict.js';
