export { formatCaseString } from './assess/case-string/format.js';
export {
  type CaseStringOptions,
  type CaseStringResult,
  type ParsedCaseString,
  parseCaseString,
} from './assess/case-string/parse.js';
export type { CaseOption } from './assess/checked-source.js';
export { codingAgreement } from './assess/coding-agreement/coding-agreement.js';
export type { CodedCase, CodingAgreementOptions, CodingRound } from './assess/coding-agreement/options.js';
export {
  type AgreementRates,
  type CoderOfCase,
  type CodingAgreement,
  codabilities,
  codedStandings,
  type DifferingRows,
  type FrameworkAgreement,
  type LeftOut,
  type OverallAgreement,
} from './assess/coding-agreement/result.js';
export { replay } from './assess/replay.js';
export { sensitivity } from './assess/sensitivity.js';
export {
  triangulateVerdicts,
  type VerdictAlone,
  type VerdictsBeside,
  type VerdictTriangulation,
} from './assess/triangulate-verdicts.js';
export type { Differing } from './assess/verdicts-beside.js';
export {
  type AloneLevel,
  type Complement,
  type KindTable,
  type Reading,
  type TriangulatedLevel,
  type TriangulatedQuestion,
  type TriangulatedScale,
  type TriangulatedUnit,
  type Triangulation,
  type TriangulationCounts,
  type TriangulationFlag,
  type TriangulationStanding,
  triangulationFlags,
  triangulationStandings,
  type UnitRef,
} from './case/triangulation/result.js';
export {
  type Joining,
  type JoiningGiven,
  type ObserverKind,
  observerKinds,
  type TriangulationRule,
  triangulationRules,
} from './case/triangulation/rule.js';
export type { ItemStanding } from './forms/checklist/items.js';
export {
  designLimits,
  type IndexInterval,
  type LevelMove,
  type LevelsVaried,
  type SensitivityDesign,
  type Varied,
} from './forms/sensitivity/design.js';
export type { ReplicationParameters } from './forms/sensitivity/parameters.js';
export { type PartyAggregation, partyAggregations } from './forms/sensitivity/party-aggregation.js';
export type { GroupedAlternative, RankOptions, ScoredAlternative } from './forms/sensitivity/rank-design.js';
export {
  type RankInterval,
  type RankIntervals,
  rankIntervals,
  type VariedRank,
} from './forms/sensitivity/rank-intervals.js';
export type {
  HeldFactor,
  IndexedOutput,
  NoIndices,
  OutputIndices,
  Replication,
  Sensitivity,
  SensitivityIndices,
  StandingShares,
  VariedFactor,
} from './forms/sensitivity/result.js';
export {
  type CombinedCase,
  type CombinedObservations,
  type CombineOptions,
  combineObservations,
} from './forms/triangulation/combine-observations.js';
export { type TriangulateOptions, triangulate } from './forms/triangulation/triangulate.js';
export type { TruthTableCases } from './forms/typology/truth-table/inputs.js';
export { type TruthTableOptions, truthTableLimits } from './forms/typology/truth-table/options.js';
export type {
  Corner,
  Remainder,
  RowCoding,
  RowOutcome,
  TruthTable,
  TruthTableRow,
  TruthTableThresholds,
  UnplacedCase,
} from './forms/typology/truth-table/result.js';
export { truthTable } from './forms/typology/truth-table/truth-table.js';
export {
  type BrennanPrediger,
  type BrennanPredigerOptions,
  brennanPrediger,
} from './measure/agreement/brennan-prediger.js';
export { type CohenKappa, type CohenKappaOptions, cohenKappa } from './measure/agreement/cohen-kappa.js';
export {
  type CronbachAlpha,
  type CronbachAlphaOptions,
  cronbachAlpha,
  type MissingAnswers,
  missingAnswers,
} from './measure/agreement/cronbach-alpha.js';
export { type CategoryKappa, type FleissKappa, fleissKappa } from './measure/agreement/fleiss-kappa.js';
export { type GwetAc1, gwetAc1 } from './measure/agreement/gwet-ac1.js';
export { type GwetAc2, type GwetAc2Options, gwetAc2 } from './measure/agreement/gwet-ac2.js';
export { type IccForm, iccForms } from './measure/agreement/icc-forms.js';
export {
  type IntraclassCorrelation,
  type IntraclassCorrelations,
  intraclassCorrelation,
} from './measure/agreement/intraclass-correlation.js';
export {
  type AlphaOptions,
  type KrippendorffAlpha,
  krippendorffAlpha,
} from './measure/agreement/krippendorff-alpha.js';
export type { MeanSquares } from './measure/agreement/mean-squares.js';
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
export type { WeightMatrix } from './measure/agreement/weight-matrix.js';
export type { AgreementWeights, WeightsKind } from './measure/agreement/weights.js';
export type { RankRange } from './measure/ranks.js';
export type { FactorIndices, IndexEstimate } from './measure/sampling/variance-indices.js';
export { type Fit, type NoFitReason, noFitReasons } from './measure/set-relations/fit.js';
export type { SetMemberships } from './measure/set-relations/memberships.js';
export { type Necessity, necessity } from './measure/set-relations/necessity.js';
export { type Sufficiency, sufficiency } from './measure/set-relations/sufficiency.js';
