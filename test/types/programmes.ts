import { advance, nextSteps } from '../../src/forms.js';
import {
  auditPippk,
  auditTjsl,
  auditTjslForum,
  type ProposalRule,
  pippkProcess,
  type TjslProcessState,
  tjslProcess,
  tjslWebRequest,
  validateImplementationReport,
  validatePlanReport,
  validateProposal,
} from '../../src/programmes.js';

const [first] = validateProposal({ institution: 'rw' }).findings;
export const rule: ProposalRule | undefined = first?.rule;
export const outcome: 'passed' | 'failed' | 'cannot-tell' | 'inapplicable' | undefined = first?.outcome;
export const document: 'tjsl-plan-report' = validatePlanReport({}).document;

// @ts-expect-error No such finding.
export const isOther = validateProposal({}).findings.some((finding) => finding.rule === 'plan.approval');

// @ts-expect-error The deliberation has no such outcome.
validateProposal({ decision: 'postponed' });

// @ts-expect-error Nobody of this name attends.
validateProposal({ attendance: { mayor: true } });

// @ts-expect-error A proposal has no deadline.
validateProposal({}, { asOf: '2016' });

// @ts-expect-error A plan report has no output.
validatePlanReport({ contents: { output: true } });

// @ts-expect-error What is not known is left out.
validateImplementationReport({ contents: { output: 'unknown' } });

const { standing } = auditTjsl({ events: [{ event: 'plan.sync', by: ['forum'] }] });
export const state: TjslProcessState | undefined = standing.kind === 'at' ? standing.state : undefined;

// @ts-expect-error There is no such event.
auditTjsl({ events: [{ event: 'plan.party' }] });

// @ts-expect-error The Forum is no actor of PIPPK.
auditPippk({ events: [{ event: 'proposal', by: ['forum'] }] });

// @ts-expect-error Nothing of this name has to hold.
auditTjslForum({ events: [{ event: 'award.giving', guards: { minutes: true } }] });

advance(pippkProcess, 'proposed', 'decision.forwarded');

// @ts-expect-error A state of the other procedure.
advance(pippkProcess, 'drafted', 'proposal');

// @ts-expect-error An event of the other procedure.
advance(tjslProcess, 'drafted', 'proposal');

nextSteps(tjslWebRequest, 'form-open');

// @ts-expect-error There is no such state.
nextSteps(tjslWebRequest, 'form-closed');
