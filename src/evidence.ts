export { formatCaseString } from './assess/case-string/format.js';
export {
  type CaseStringOptions,
  type CaseStringResult,
  type ParsedCaseString,
  parseCaseString,
} from './assess/case-string/parse.js';
export {
  type Joining,
  type ObserverKind,
  observerKinds,
  type TriangulationRule,
  triangulationRules,
} from './case/triangulation/rule.js';
export {
  type AgreementResult,
  type Prevalence,
  type Rating,
  type Ratings,
  type ResampledInterval,
  type Resampling,
  type UndefinedReason,
  undefinedReasons,
} from './measure/agreement/statistic.js';
