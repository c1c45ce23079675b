export {
  type CollaborationSuccessPrerequisite,
  type CollaborationSuccessPrerequisiteGroup,
  collaborationSuccessPrerequisiteGroupIds,
  collaborationSuccessPrerequisiteIds,
  collaborationSuccessPrerequisites,
} from './frameworks/collaboration-success-prerequisites/definition.js';
export {
  type SuccessElementsVerdict,
  scoreSuccessElements,
} from './frameworks/collaboration-success-prerequisites/score.js';
export { collaborationSuccessPrerequisitesWording } from './frameworks/collaboration-success-prerequisites/wording.js';
export {
  type CollaborativeInnovationFoundation,
  type CollaborativeInnovationFoundationGroup,
  collaborativeInnovationFoundationGroupIds,
  collaborativeInnovationFoundationIds,
  collaborativeInnovationFoundations,
} from './frameworks/collaborative-innovation-foundations/definition.js';
export {
  type InnovationFoundationsVerdict,
  scoreInnovationFoundations,
} from './frameworks/collaborative-innovation-foundations/score.js';
export { collaborativeInnovationFoundationsWording } from './frameworks/collaborative-innovation-foundations/wording.js';
export {
  type CollaborativeInnovationPrerequisite,
  type CollaborativeInnovationPrerequisiteGroup,
  collaborativeInnovationPrerequisiteGroupIds,
  collaborativeInnovationPrerequisiteIds,
  collaborativeInnovationPrerequisites,
} from './frameworks/collaborative-innovation-prerequisites/definition.js';
export {
  type InnovationPrerequisitesVerdict,
  scoreInnovationPrerequisites,
} from './frameworks/collaborative-innovation-prerequisites/score.js';
export { collaborativeInnovationPrerequisitesWording } from './frameworks/collaborative-innovation-prerequisites/wording.js';
export {
  type EpiloguePrerequisite,
  type EpiloguePrerequisiteGroup,
  type EpiloguePrerequisiteStatement,
  epiloguePrerequisiteGroupIds,
  epiloguePrerequisiteIds,
  epiloguePrerequisiteStatementIds,
  epiloguePrerequisites,
} from './frameworks/epilogue-prerequisites/definition.js';
export {
  type EpiloguePrerequisitesVerdict,
  scoreEpiloguePrerequisites,
} from './frameworks/epilogue-prerequisites/score.js';
export { epiloguePrerequisitesWording } from './frameworks/epilogue-prerequisites/wording.js';
export {
  type MspCharacteristic,
  type MspCharacteristicGroup,
  mspCharacteristicGroupIds,
  mspCharacteristicIds,
  mspCharacteristics,
} from './frameworks/msp-characteristics/definition.js';
export {
  type MspCharacteristicsVerdict,
  scoreMspCharacteristics,
} from './frameworks/msp-characteristics/score.js';
export { mspCharacteristicsWording } from './frameworks/msp-characteristics/wording.js';
export {
  type PppSuccessFactor,
  type PppSuccessFactorGroup,
  type PppSuccessFactorStakeholder,
  type PppSuccessFactorStatement,
  pppSuccessFactorGroupIds,
  pppSuccessFactorIds,
  pppSuccessFactorStakeholderIds,
  pppSuccessFactorStatementIds,
  pppSuccessFactors,
} from './frameworks/ppp-success-factors/definition.js';
export { type PppFactorsVerdict, scorePppFactors } from './frameworks/ppp-success-factors/score.js';
export { pppSuccessFactorsWording } from './frameworks/ppp-success-factors/wording.js';
