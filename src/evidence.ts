export {
  type Joining,
  type ObserverKind,
  observerKinds,
  type TriangulationRule,
  triangulationRules,
} from './case/triangulation/rule.js';
export { type GwetAc1, gwetAc1 } from './measure/agreement/gwet-ac1.js';
export {
  type AlphaOptions,
  type KrippendorffAlpha,
  krippendorffAlpha,
} from './measure/agreement/krippendorff-alpha.js';
export { type AlphaMetric, alphaMetrics } from './measure/agreement/metric.js';
export { type PercentAgreement, percentAgreement } from './measure/agreement/percent-agreement.js';
export {
  type AgreementOptions,
  type AgreementResult,
  type Prevalence,
  type Rating,
  type Ratings,
  type ResampledInterval,
  type Resampling,
  type UndefinedReason,
  undefinedReasons,
} from './measure/agreement/statistic.js';
