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
export type { HolderWeights, NoMeasure } from './measure/inequality/amounts.js';
export { type Gini, gini } from './measure/inequality/gini.js';
export { type Herfindahl, herfindahl } from './measure/inequality/herfindahl.js';
export { type Lorenz, type LorenzPoint, lorenz } from './measure/inequality/lorenz.js';
export { betweennessCentralisation } from './measure/network/betweenness-centralisation.js';
export type { Centralisation } from './measure/network/centralisation.js';
export {
  type CentralisationBounds,
  degreeCentralisationBounds,
} from './measure/network/centralisation-bounds.js';
export { closenessCentralisation } from './measure/network/closeness-centralisation.js';
export { type DegreeOption, degreeCentralisation } from './measure/network/degree-centralisation.js';
export type { SideOption } from './measure/network/degree-ranges.js';
export {
  type DegreeShares,
  degreeShares,
  type MostCentral,
  mostCentral,
} from './measure/network/degree-shares.js';
export { type Density, type DirectedOption, density } from './measure/network/density.js';
export type { Graph, NodeScore, Tie } from './measure/network/graph.js';
export type { CountRange, PossibleGraph } from './measure/network/possible-graph.js';
export { type Reciprocity, reciprocity } from './measure/network/reciprocity.js';
export { type ReciprocityBounds, reciprocityBounds } from './measure/network/reciprocity-bounds.js';
export { strongComponents } from './measure/network/strong-components.js';
