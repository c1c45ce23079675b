import { auditMspPhases, auditPoacFunctions, innovationIndexContext } from '../../src/collaboration.js';
import { audit, lookUp } from '../../src/forms.js';
import { poacFunctions } from '../../src/frameworks/poac-functions/definition.js';

const msp = auditMspPhases({ 'initiation.outline': 'in' });
export const phase: 'initiation' | undefined = msp.next?.phase === 'initiation' ? msp.next.phase : undefined;
export const skipped: 'initiation.outline' | undefined = msp.skipped.find(
  (one) => one === 'initiation.outline',
);

// @ts-expect-error A phase that has tasks is no question.
auditMspPhases({ initiation: 'in' });

// @ts-expect-error There is no such task.
auditMspPhases({ 'initiation.dance': 'in' });

export const standing: 'done' | 'begun' | 'not-begun' | 'open' | 'inapplicable' = auditPoacFunctions({
  planning: 'in',
}).phases.planning.standing;

// @ts-expect-error It has no phase of this name.
audit(poacFunctions, { implementing: 'in' });

export const rank: 88 = lookUp(innovationIndexContext, 'gii.2016').values.rank;

// @ts-expect-error There is no such entry.
lookUp(innovationIndexContext, 'gii.2030');
