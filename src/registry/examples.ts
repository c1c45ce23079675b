import type { CaselessForm } from '../forms/definition.js';
import type { ExamplesOf } from '../forms/questionnaire/question-id.js';
import { ansellGashConditionsExamples } from '../frameworks/ansell-gash-conditions/examples.js';
import { brysonDesignCycleExamples } from '../frameworks/bryson-design-cycle/examples.js';
import { cgChallengesExamples } from '../frameworks/cg-challenges/examples.js';
import { cgIdealRequirementsExamples } from '../frameworks/cg-ideal-requirements/examples.js';
import { cgProcessVariablesExamples } from '../frameworks/cg-process-variables/examples.js';
import { collaborationStagesExamples } from '../frameworks/cg-stages/examples.js';
import { cgSuccessFactorsExamples } from '../frameworks/cg-success-factors/examples.js';
import { collaborationSuccessPrerequisitesExamples } from '../frameworks/collaboration-success-prerequisites/examples.js';
import { collaborativeInnovationFoundationsExamples } from '../frameworks/collaborative-innovation-foundations/examples.js';
import { collaborativeInnovationPrerequisitesExamples } from '../frameworks/collaborative-innovation-prerequisites/examples.js';
import { collaborativeManagerRolesExamples } from '../frameworks/collaborative-manager-roles/examples.js';
import { communicationConvergenceExamples } from '../frameworks/communication-convergence/examples.js';
import { csrContributionPhasesExamples } from '../frameworks/csr-contribution-phases/examples.js';
import { epiloguePrerequisitesExamples } from '../frameworks/epilogue-prerequisites/examples.js';
import { fourPillarModelExamples } from '../frameworks/four-pillar-model/examples.js';
import { fourPillarPrerequisitesExamples } from '../frameworks/four-pillar-prerequisites/examples.js';
import { inclusiveParticipationDesignExamples } from '../frameworks/inclusive-participation-design/examples.js';
import { innovationInvolvementStagesExamples } from '../frameworks/innovation-involvement-stages/examples.js';
import { mspCharacteristicsExamples } from '../frameworks/msp-characteristics/examples.js';
import { mspPhasesExamples } from '../frameworks/msp-phases/examples.js';
import { muaraEnimInhibitingFactorsExamples } from '../frameworks/muara-enim-inhibiting-factors/examples.js';
import { muaraEnimStrategiesExamples } from '../frameworks/muara-enim-strategies/examples.js';
import { muaraEnimSupportingFactorsExamples } from '../frameworks/muara-enim-supporting-factors/examples.js';
import { omahKretegRenstraRenjaExamples } from '../frameworks/omah-kreteg-renstra-renja/examples.js';
import { organisationPublicRelationshipExamples } from '../frameworks/organisation-public-relationship/examples.js';
import { participationLeadershipRolesExamples } from '../frameworks/participation-leadership-roles/examples.js';
import { participationPhasesExamples } from '../frameworks/participation-phases/examples.js';
import { partnershipArchetypesExamples } from '../frameworks/partnership-archetypes/examples.js';
import { partnershipPreconditionsExamples } from '../frameworks/partnership-preconditions/examples.js';
import { pippkStakeholderDutiesExamples } from '../frameworks/pippk-stakeholder-duties/examples.js';
import { poacFunctionsExamples } from '../frameworks/poac-functions/examples.js';
import { powerLayoutExamples } from '../frameworks/power-layout/examples.js';
import { pppSuccessFactorsExamples } from '../frameworks/ppp-success-factors/examples.js';
import { relationshipManagementTheoryExamples } from '../frameworks/relationship-management-theory/examples.js';
import { sigerMuExamples } from '../frameworks/siger-mu/examples.js';
import { tjslAwardExamples } from '../frameworks/tjsl-award/examples.js';
import { tjslStakeholdersExamples } from '../frameworks/tjsl-stakeholders/examples.js';
import { tripleBottomLineExamples } from '../frameworks/triple-bottom-line/examples.js';
import { twoPillarModelExamples } from '../frameworks/two-pillar-model/examples.js';
import { twoPillarPrerequisitesExamples } from '../frameworks/two-pillar-prerequisites/examples.js';
import type { FrameworkId, frameworks } from './frameworks.js';

/** The frameworks that read cases. */
type AskingId = {
  [Id in FrameworkId]: (typeof frameworks)[Id] extends { readonly form: CaselessForm } ? never : Id;
}[FrameworkId];

/** An example and a counter-example for each question, by the id of its framework. Only coding sheets import them. */
export const examples = {
  'partnership-archetypes': partnershipArchetypesExamples,
  'partnership-preconditions': partnershipPreconditionsExamples,
  'power-layout': powerLayoutExamples,
  'participation-phases': participationPhasesExamples,
  'csr-contribution-phases': csrContributionPhasesExamples,
  'two-pillar-model': twoPillarModelExamples,
  'four-pillar-model': fourPillarModelExamples,
  'two-pillar-prerequisites': twoPillarPrerequisitesExamples,
  'four-pillar-prerequisites': fourPillarPrerequisitesExamples,
  'participation-leadership-roles': participationLeadershipRolesExamples,
  'collaborative-manager-roles': collaborativeManagerRolesExamples,
  'epilogue-prerequisites': epiloguePrerequisitesExamples,
  'poac-functions': poacFunctionsExamples,
  'innovation-involvement-stages': innovationInvolvementStagesExamples,
  'msp-characteristics': mspCharacteristicsExamples,
  'msp-phases': mspPhasesExamples,
  'collaborative-innovation-foundations': collaborativeInnovationFoundationsExamples,
  'collaborative-innovation-prerequisites': collaborativeInnovationPrerequisitesExamples,
  'bryson-design-cycle': brysonDesignCycleExamples,
  'inclusive-participation-design': inclusiveParticipationDesignExamples,
  'ppp-success-factors': pppSuccessFactorsExamples,
  'collaboration-success-prerequisites': collaborationSuccessPrerequisitesExamples,
  'cg-success-factors': cgSuccessFactorsExamples,
  'cg-ideal-requirements': cgIdealRequirementsExamples,
  'cg-process-variables': cgProcessVariablesExamples,
  'cg-challenges': cgChallengesExamples,
  'muara-enim-supporting-factors': muaraEnimSupportingFactorsExamples,
  'muara-enim-inhibiting-factors': muaraEnimInhibitingFactorsExamples,
  'muara-enim-strategies': muaraEnimStrategiesExamples,
  'relationship-management-theory': relationshipManagementTheoryExamples,
  'triple-bottom-line': tripleBottomLineExamples,
  'omah-kreteg-renstra-renja': omahKretegRenstraRenjaExamples,
  'cg-stages': collaborationStagesExamples,
  'ansell-gash-conditions': ansellGashConditionsExamples,
  'siger-mu': sigerMuExamples,
  'organisation-public-relationship': organisationPublicRelationshipExamples,
  'communication-convergence': communicationConvergenceExamples,
  'pippk-stakeholder-duties': pippkStakeholderDutiesExamples,
  'tjsl-award': tjslAwardExamples,
  'tjsl-stakeholders': tjslStakeholdersExamples,
} as const satisfies { readonly [Id in AskingId]: ExamplesOf<(typeof frameworks)[Id]> };
