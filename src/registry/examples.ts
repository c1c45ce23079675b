import type { CaselessForm } from '../forms/definition.js';
import type { ExamplesOf } from '../forms/questionnaire/question-id.js';
import { ansellGashConditionsExamples } from '../frameworks/ansell-gash-conditions/examples.js';
import { collaborationStagesExamples } from '../frameworks/cg-stages/examples.js';
import { communicationConvergenceExamples } from '../frameworks/communication-convergence/examples.js';
import { csrContributionPhasesExamples } from '../frameworks/csr-contribution-phases/examples.js';
import { participationPhasesExamples } from '../frameworks/participation-phases/examples.js';
import { partnershipArchetypesExamples } from '../frameworks/partnership-archetypes/examples.js';
import { partnershipPreconditionsExamples } from '../frameworks/partnership-preconditions/examples.js';
import { powerLayoutExamples } from '../frameworks/power-layout/examples.js';
import { tjslAwardExamples } from '../frameworks/tjsl-award/examples.js';
import { tjslStakeholdersExamples } from '../frameworks/tjsl-stakeholders/examples.js';
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
  'cg-stages': collaborationStagesExamples,
  'ansell-gash-conditions': ansellGashConditionsExamples,
  'communication-convergence': communicationConvergenceExamples,
  'tjsl-award': tjslAwardExamples,
  'tjsl-stakeholders': tjslStakeholdersExamples,
} as const satisfies { readonly [Id in AskingId]?: ExamplesOf<(typeof frameworks)[Id]> };
