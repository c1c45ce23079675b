export { type ArnsteinRung, arnsteinRungs, type Iap2Level, iap2Levels } from './crosswalks/outside.js';
export { participationComparisons } from './crosswalks/participation.js';
export {
  classifyParticipationPhase,
  type ParticipationPart,
  type ParticipationPhaseVerdict,
} from './frameworks/participation-phases/classify.js';
export {
  type ParticipationIndicator,
  type ParticipationPhase,
  type ParticipationStatement,
  participationIndicatorIds,
  participationPhaseIds,
  participationPhases,
  participationStatementIds,
} from './frameworks/participation-phases/definition.js';
export { participationPhasesWording } from './frameworks/participation-phases/wording.js';
