export type { CaseOption } from './assess/checked-source.js';
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
export type {
  GroupedAlternative,
  RankOptions,
  ScoredAlternative,
} from './forms/sensitivity/rank-design.js';
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
export type { RankRange } from './measure/ranks.js';
export type {
  FactorIndices,
  IndexEstimate,
} from './measure/sampling/variance-indices.js';
