import type { CaselessForm } from '../forms/definition.js';
import type { ExamplesOf } from '../forms/questionnaire/question-id.js';
import { ansellGashConditionsExamples } from '../frameworks/ansell-gash-conditions/examples.js';
import { collaborationStagesExamples } from '../frameworks/cg-stages/examples.js';
import { collaborativeManagerRolesExamples } from '../frameworks/collaborative-manager-roles/examples.js';
import { communicationConvergenceExamples } from '../frameworks/communication-convergence/examples.js';
import { csrContributionPhasesExamples } from '../frameworks/csr-contribution-phases/examples.js';
import { epiloguePrerequisitesExamples } from '../frameworks/epilogue-prerequisites/examples.js';
import { fourPillarModelExamples } from '../frameworks/four-pillar-model/examples.js';
import { fourPillarPrerequisitesExamples } from '../frameworks/four-pillar-prerequisites/examples.js';
import { organisationPublicRelationshipExamples } from '../frameworks/organisation-public-relationship/examples.js';
import { participationLeadershipRolesExamples } from '../frameworks/participation-leadership-roles/examples.js';
import { participationPhasesExamples } from '../frameworks/participation-phases/examples.js';
import { partnershipArchetypesExamples } from '../frameworks/partnership-archetypes/examples.js';
import { partnershipPreconditionsExamples } from '../frameworks/partnership-preconditions/examples.js';
import { pippkStakeholderDutiesExamples } from '../frameworks/pippk-stakeholder-duties/examples.js';
import { powerLayoutExamples } from '../frameworks/power-layout/examples.js';
import { sigerMuExamples } from '../frameworks/siger-mu/examples.js';
import { tjslAwardExamples } from '../frameworks/tjsl-award/examples.js';
import { tjslStakeholdersExamples } from '../frameworks/tjsl-stakeholders/examples.js';
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
  'cg-stages': collaborationStagesExamples,
  'ansell-gash-conditions': ansellGashConditionsExamples,
  'siger-mu': sigerMuExamples,
  'organisation-public-relationship': organisationPublicRelationshipExamples,
  'communication-convergence': communicationConvergenceExamples,
  'pippk-stakeholder-duties': pippkStakeholderDutiesExamples,
  'tjsl-award': tjslAwardExamples,
  'tjsl-stakeholders': tjslStakeholdersExamples,
} as const satisfies { readonly [Id in AskingId]?: ExamplesOf<(typeof frameworks)[Id]> };
