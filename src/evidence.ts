export {
  type Joining,
  type ObserverKind,
  observerKinds,
  type TriangulationRule,
  triangulationRules,
} from './case/triangulation/rule.js';
export {
  type CombinedCase,
  type CombinedObservations,
  type CombineOptions,
  combineObservations,
} from './forms/triangulation/combine-observations.js';
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
