// The function of each framework that gives verdicts, and a record that answers all of its questions.
import {
  auditBrysonDesignCycle,
  auditInvolvementStages,
  auditMspPhases,
  auditPoacFunctions,
  auditRenstraRenja,
  classifyArchetype,
  classifyCollaborationStage,
  classifyCommunication,
  classifyCsrPhase,
  classifyParticipationPhase,
  classifyPowerLayout,
  scoreAward,
  scoreCgChallenges,
  scoreCgIdealRequirements,
  scoreCgProcessVariables,
  scoreCgSuccessFactors,
  scoreEpiloguePrerequisites,
  scoreInclusiveParticipationDesign,
  scoreInhibitingFactors,
  scoreInnovationFoundations,
  scoreInnovationPrerequisites,
  scoreMspCharacteristics,
  scoreMuaraEnimStrategies,
  scorePppFactors,
  scorePrerequisites,
  scoreRelationship,
  scoreRelationshipElements,
  scoreSigerMu,
  scoreSuccessElements,
  scoreSupportingFactors,
  scoreTripleBottomLine,
  validateAnsellGash,
  validateFourPillar,
  validateLeadershipRoles,
  validateManagerRoles,
  validatePippkDuties,
  validatePreconditions,
  validateTjslStakeholders,
  validateTwoPillar,
} from 'kemitraan';

/** By the id of the framework. */
const functions = {
  'ansell-gash-conditions': validateAnsellGash,
  'bryson-design-cycle': auditBrysonDesignCycle,
  'cg-challenges': scoreCgChallenges,
  'cg-ideal-requirements': scoreCgIdealRequirements,
  'cg-process-variables': scoreCgProcessVariables,
  'cg-stages': classifyCollaborationStage,
  'cg-success-factors': scoreCgSuccessFactors,
  'collaboration-success-prerequisites': scoreSuccessElements,
  'collaborative-innovation-foundations': scoreInnovationFoundations,
  'collaborative-innovation-prerequisites': scoreInnovationPrerequisites,
  'collaborative-manager-roles': validateManagerRoles,
  'communication-convergence': classifyCommunication,
  'csr-contribution-phases': classifyCsrPhase,
  'epilogue-prerequisites': scoreEpiloguePrerequisites,
  'four-pillar-model': validateFourPillar,
  'inclusive-participation-design': scoreInclusiveParticipationDesign,
  'innovation-involvement-stages': auditInvolvementStages,
  'msp-characteristics': scoreMspCharacteristics,
  'msp-phases': auditMspPhases,
  'muara-enim-inhibiting-factors': scoreInhibitingFactors,
  'muara-enim-strategies': scoreMuaraEnimStrategies,
  'muara-enim-supporting-factors': scoreSupportingFactors,
  'omah-kreteg-renstra-renja': auditRenstraRenja,
  'organisation-public-relationship': scoreRelationship,
  'participation-leadership-roles': validateLeadershipRoles,
  'participation-phases': classifyParticipationPhase,
  'partnership-archetypes': classifyArchetype,
  'partnership-preconditions': validatePreconditions,
  'pippk-stakeholder-duties': validatePippkDuties,
  'poac-functions': auditPoacFunctions,
  'power-layout': classifyPowerLayout,
  'ppp-success-factors': scorePppFactors,
  'relationship-management-theory': scoreRelationshipElements,
  'siger-mu': scoreSigerMu,
  'tjsl-award': scoreAward,
  'tjsl-stakeholders': validateTjslStakeholders,
  'triple-bottom-line': scoreTripleBottomLine,
  'two-pillar-model': validateTwoPillar,
};

/** One function scores the prerequisites of both models, by the id of the model. */
const models = {
  'two-pillar-prerequisites': 'two-pillar-model',
  'four-pillar-prerequisites': 'four-pillar-model',
};

/** What a program writes to ask a framework, and a function that asks it. */
export function functionOf(id) {
  const model = models[id];
  if (model !== undefined) {
    return { called: `scorePrerequisites('${model}')`, call: (input) => scorePrerequisites(model, input) };
  }
  const call = functions[id];
  if (call === undefined) throw new Error(`test/bench/functions.mjs does not say what asks ${id}.`);
  return { called: call.name, call };
}

const levels = ['in', 'mostly-out', 'mostly-in', 'out'];

/** An answer to every question of a framework, each level as often as the others. */
export function answersTo(definition) {
  const asked = Object.keys(functionOf(definition.id).call({}).inputs);
  const columns = Object.keys(definition.columns ?? {});
  const answer = (place) => {
    if (definition.form === 'profile') return [columns[place % columns.length]];
    return definition.scale === 'likert' ? { points: 1 + (place % 5), of: 5 } : levels[place % levels.length];
  };
  return Object.fromEntries(asked.map((id, place) => [id, answer(place)]));
}
