export {
  compareModels,
  type ModelComparison,
  type ModelOutcome,
  type ModelStanding,
} from './crosswalks/compare-models.js';
export { type ModelAspect, modelAspectIds, modelAspects } from './crosswalks/model-aspects.js';
export {
  type PillarModel,
  type PrerequisitesVerdict,
  scorePrerequisites,
} from './crosswalks/prerequisites.js';
export {
  collaborativeManagerRoles,
  type ManagerCondition,
  type ManagerDuty,
  type ManagerRole,
  type ManagerStatement,
  managerConditionIds,
  managerDutyIds,
  managerRoleIds,
  managerStatementIds,
} from './frameworks/collaborative-manager-roles/definition.js';
export {
  type ManagerRolesVerdict,
  validateManagerRoles,
} from './frameworks/collaborative-manager-roles/validate.js';
export { collaborativeManagerRolesWording } from './frameworks/collaborative-manager-roles/wording.js';
export {
  type FourPillarCondition,
  type FourPillarDuty,
  type FourPillarFlow,
  type FourPillarPillar,
  type FourPillarRole,
  type FourPillarStatement,
  fourPillarConditionIds,
  fourPillarDutyIds,
  fourPillarFlowIds,
  fourPillarModel,
  fourPillarPillarIds,
  fourPillarRoleIds,
  fourPillarStatementIds,
} from './frameworks/four-pillar-model/definition.js';
export {
  type FourPillarGoal,
  fourPillarGoalIds,
  fourPillarGoals,
} from './frameworks/four-pillar-model/goals.js';
export { fourPillarGoalsWording } from './frameworks/four-pillar-model/goals-wording.js';
export { type FourPillarVerdict, validateFourPillar } from './frameworks/four-pillar-model/validate.js';
export { fourPillarModelWording } from './frameworks/four-pillar-model/wording.js';
export {
  type FourPillarPrerequisite,
  type FourPillarPrerequisiteGroup,
  type FourPillarPrerequisiteStakeholder,
  type FourPillarPrerequisiteStatement,
  fourPillarPrerequisiteGroupIds,
  fourPillarPrerequisiteIds,
  fourPillarPrerequisiteStakeholderIds,
  fourPillarPrerequisiteStatementIds,
  fourPillarPrerequisites,
} from './frameworks/four-pillar-prerequisites/definition.js';
export { fourPillarPrerequisitesWording } from './frameworks/four-pillar-prerequisites/wording.js';
export {
  type LeadershipCondition,
  type LeadershipDuty,
  type LeadershipRole,
  type LeadershipStatement,
  leadershipConditionIds,
  leadershipDutyIds,
  leadershipRoleIds,
  leadershipStatementIds,
  participationLeadershipRoles,
} from './frameworks/participation-leadership-roles/definition.js';
export {
  type LeadershipRolesVerdict,
  validateLeadershipRoles,
} from './frameworks/participation-leadership-roles/validate.js';
export { participationLeadershipRolesWording } from './frameworks/participation-leadership-roles/wording.js';
export {
  type TwoPillarCondition,
  type TwoPillarDuty,
  type TwoPillarFlow,
  type TwoPillarGoal,
  type TwoPillarPillar,
  type TwoPillarRole,
  type TwoPillarStakeholder,
  type TwoPillarStatement,
  twoPillarConditionIds,
  twoPillarDutyIds,
  twoPillarFlowIds,
  twoPillarGoalIds,
  twoPillarModel,
  twoPillarPillarIds,
  twoPillarRoleIds,
  twoPillarStakeholderIds,
  twoPillarStatementIds,
} from './frameworks/two-pillar-model/definition.js';
export { type TwoPillarVerdict, validateTwoPillar } from './frameworks/two-pillar-model/validate.js';
export { twoPillarModelWording } from './frameworks/two-pillar-model/wording.js';
export {
  type TwoPillarPrerequisite,
  type TwoPillarPrerequisiteGroup,
  type TwoPillarPrerequisiteStakeholder,
  type TwoPillarPrerequisiteStatement,
  twoPillarPrerequisiteGroupIds,
  twoPillarPrerequisiteIds,
  twoPillarPrerequisiteStakeholderIds,
  twoPillarPrerequisiteStatementIds,
  twoPillarPrerequisites,
} from './frameworks/two-pillar-prerequisites/definition.js';
export { twoPillarPrerequisitesWording } from './frameworks/two-pillar-prerequisites/wording.js';
