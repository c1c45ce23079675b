export type { PartOf } from './case/parts-among.js';
export {
  type AntamFinding,
  type AntamFindingGroup,
  type AntamFindingStatement,
  antamFindingGroupIds,
  antamFindingIds,
  antamFindingStatementIds,
  antamFindings,
} from './frameworks/antam-findings/definition.js';
export { antamFindingsWording } from './frameworks/antam-findings/wording.js';
export {
  type CommunicationVerdict,
  classifyCommunication,
} from './frameworks/communication-convergence/classify.js';
export type {
  DecidingParty,
  DecisionMeasure,
  DecisionShare,
} from './frameworks/communication-convergence/decisions.js';
export {
  type CommunicationAttribute,
  type CommunicationReading,
  type CommunicationType,
  communicationAttributeIds,
  communicationConvergence,
  communicationReadingIds,
  communicationTypeIds,
} from './frameworks/communication-convergence/definition.js';
export type {
  DependencyGroup,
  DependencyMeasure,
  DependencyTie,
} from './frameworks/communication-convergence/dependencies.js';
export {
  type CommunicationMeasure,
  type CommunicationPair,
  measureCommunication,
} from './frameworks/communication-convergence/measure-communication.js';
export { measurePower, type PowerMeasure } from './frameworks/communication-convergence/measure-power.js';
export { communicationConvergenceWording } from './frameworks/communication-convergence/wording.js';
export {
  type CommunityRelationsPoint,
  type CommunityRelationsStatement,
  communityRelations,
  communityRelationsPointIds,
  communityRelationsStatementIds,
} from './frameworks/community-relations/definition.js';
export { communityRelationsWording } from './frameworks/community-relations/wording.js';
export { coorientation } from './frameworks/coorientation/coorientation.js';
export {
  type CoorientationState,
  type CoorientationStatement,
  coorientationStateIds,
  coorientationStatementIds,
  coorientationStates,
} from './frameworks/coorientation/definition.js';
export type {
  Coorientation,
  CoorientationOnTopic,
  CoorientationOptions,
  CoorientationPair,
  CoorientationPerspective,
  CoorientationQuestion,
  CoorientationTopic,
  CoorientationViews,
} from './frameworks/coorientation/result.js';
export { coorientationStatesWording } from './frameworks/coorientation/wording.js';
export {
  type InpowerCareGroup,
  type InpowerCarePoint,
  type InpowerCareStatement,
  inpowerCare,
  inpowerCareGroupIds,
  inpowerCarePointIds,
  inpowerCareStatementIds,
} from './frameworks/inpower-care/definition.js';
export { inpowerCareWording } from './frameworks/inpower-care/wording.js';
export {
  type InpowerCareRing,
  type InpowerCareRingStatement,
  inpowerCareRingIds,
  inpowerCareRingStatementIds,
  inpowerCareRings,
} from './frameworks/inpower-care-rings/definition.js';
export { inpowerCareRingsWording } from './frameworks/inpower-care-rings/wording.js';
export {
  type OmahKretegProfileEntry,
  type OmahKretegProfileGroup,
  type OmahKretegProfileStatement,
  omahKretegProfile,
  omahKretegProfileEntryIds,
  omahKretegProfileGroupIds,
  omahKretegProfileStatementIds,
} from './frameworks/omah-kreteg-profile/definition.js';
export { omahKretegProfileWording } from './frameworks/omah-kreteg-profile/wording.js';
export { auditRenstraRenja, type RenstraRenjaVerdict } from './frameworks/omah-kreteg-renstra-renja/audit.js';
export {
  omahKretegRenstraRenja,
  type RenstraRenjaActor,
  type RenstraRenjaPhase,
  type RenstraRenjaStatement,
  type RenstraRenjaTask,
  renstraRenjaActorIds,
  renstraRenjaPhaseIds,
  renstraRenjaStatementIds,
  renstraRenjaTaskIds,
} from './frameworks/omah-kreteg-renstra-renja/definition.js';
export { omahKretegRenstraRenjaWording } from './frameworks/omah-kreteg-renstra-renja/wording.js';
export {
  organisationPublicRelationship,
  type RelationshipDimension,
  type RelationshipItem,
  type RelationshipStatement,
  relationshipDimensionIds,
  relationshipItemIds,
  relationshipStatementIds,
} from './frameworks/organisation-public-relationship/definition.js';
export {
  type RelationshipVerdict,
  scoreRelationship,
} from './frameworks/organisation-public-relationship/score.js';
export { organisationPublicRelationshipWording } from './frameworks/organisation-public-relationship/wording.js';
export {
  type RelationshipElement,
  type RelationshipElementGroup,
  type RelationshipElementStatement,
  relationshipElementGroupIds,
  relationshipElementIds,
  relationshipElementStatementIds,
  relationshipManagementTheory,
} from './frameworks/relationship-management-theory/definition.js';
export {
  type RelationshipElementsVerdict,
  scoreRelationshipElements,
} from './frameworks/relationship-management-theory/score.js';
export { relationshipManagementTheoryWording } from './frameworks/relationship-management-theory/wording.js';
export {
  type BottomLine,
  type BottomLineGroup,
  bottomLineGroupIds,
  bottomLineIds,
  type TripleBottomLineStatement,
  tripleBottomLine,
  tripleBottomLineStatementIds,
} from './frameworks/triple-bottom-line/definition.js';
export {
  scoreTripleBottomLine,
  type TripleBottomLineVerdict,
} from './frameworks/triple-bottom-line/score.js';
export { tripleBottomLineWording } from './frameworks/triple-bottom-line/wording.js';
