import type { Activity, Case } from '../../../src/case/case.js';
import type { PhaseSpec, ProcessDefinition, TaskSpec } from '../../../src/forms/process/definition.js';
import { deepFreeze } from '../../deep-freeze.js';

export const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

/** A process of phases with these tasks; one with none is asked itself. */
export function processOf(
  phases: Readonly<Record<string, readonly string[]>>,
  kind: 'sequence' | 'cycle' = 'sequence',
  others: Partial<ProcessDefinition> = {},
): ProcessDefinition {
  return deepFreeze<ProcessDefinition>({
    form: 'process',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    order: { kind, severity: 'failure', ...ours },
    phases: Object.fromEntries(Object.keys(phases).map((id): [string, PhaseSpec] => [id, ours])),
    tasks: Object.fromEntries(
      Object.entries(phases).flatMap(([phase, tasks]) =>
        tasks.map((task): [string, TaskSpec] => [task, { phase, ...ours }]),
      ),
    ),
    ...others,
  });
}

/** A case of two parties in which this was done. */
export function caseOf(activities: readonly Partial<Activity>[], others: Partial<Case> = {}): Case {
  return deepFreeze<Case>({
    schema: 'kemitraan/case@1',
    id: 'made-case',
    title: 'Made',
    parties: [
      { id: 'city', name: 'City', sector: 'government' },
      { id: 'group', name: 'Group', sector: 'community' },
    ],
    activities: activities.map((activity, index) => ({
      id: `a${index}`,
      subject: 'something',
      by: ['city'],
      ...activity,
    })),
    ...others,
  });
}
