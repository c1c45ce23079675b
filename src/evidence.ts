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
