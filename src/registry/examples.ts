import type { CaselessForm } from '../forms/definition.js';
import type { ExamplesOf } from '../forms/questionnaire/question-id.js';
import { collaborativeManagerRolesExamples } from '../frameworks/collaborative-manager-roles/examples.js';
import { epiloguePrerequisitesExamples } from '../frameworks/epilogue-prerequisites/examples.js';
import { fourPillarModelExamples } from '../frameworks/four-pillar-model/examples.js';
import { fourPillarPrerequisitesExamples } from '../frameworks/four-pillar-prerequisites/examples.js';
import { organisationPublicRelationshipExamples } from '../frameworks/organisation-public-relationship/examples.js';
import { participationLeadershipRolesExamples } from '../frameworks/participation-leadership-roles/examples.js';
import { pippkStakeholderDutiesExamples } from '../frameworks/pippk-stakeholder-duties/examples.js';
import { powerLayoutExamples } from '../frameworks/power-layout/examples.js';
import { sigerMuExamples } from '../frameworks/siger-mu/examples.js';
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
  'power-layout': powerLayoutExamples,
  'two-pillar-model': twoPillarModelExamples,
  'four-pillar-model': fourPillarModelExamples,
  'participation-leadership-roles': participationLeadershipRolesExamples,
  'collaborative-manager-roles': collaborativeManagerRolesExamples,
  'pippk-stakeholder-duties': pippkStakeholderDutiesExamples,
  'tjsl-stakeholders': tjslStakeholdersExamples,
  'two-pillar-prerequisites': twoPillarPrerequisitesExamples,
  'four-pillar-prerequisites': fourPillarPrerequisitesExamples,
  'epilogue-prerequisites': epiloguePrerequisitesExamples,
  'siger-mu': sigerMuExamples,
  'organisation-public-relationship': organisationPublicRelationshipExamples,
} as const satisfies { readonly [Id in AskingId]?: ExamplesOf<(typeof frameworks)[Id]> };
