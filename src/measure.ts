export type { Applicable, Interval } from './core/interval.js';
export {
  isLevel,
  type Level,
  type LevelName,
  levelMemberships,
  levelNames,
  type NonLevel,
  nonLevels,
} from './core/level.js';
export { type Anchors, calibrate } from './measure/calibrate.js';
export {
  and,
  crossover,
  hull,
  isAbove,
  isPoint,
  isUnknown,
  mean,
  not,
  or,
  tolerance,
} from './measure/fuzzy.js';
