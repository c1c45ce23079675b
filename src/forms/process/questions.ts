import type { IndicatorSpec } from '../../core/indicator.js';
import { prepared } from '../../core/prepared.js';
import type { Criterion, Inputs } from '../criteria/criterion.js';
import type { PhaseSpec, ProcessDefinition, TaskSpec } from './definition.js';

/** A phase with what is asked of it: its tasks, or, where it has none, the phase itself. */
export interface ReadPhase {
  readonly id: string;
  readonly asked: readonly string[];
}

/** The phases in their order. */
export function phasesOf(definition: ProcessDefinition): readonly ReadPhase[] {
  return prepared(definition, readPhases);
}

/** {@link phasesOf} of a definition that is not kept yet: what is wrong with it may still be mended. */
export function readPhases({ phases, tasks }: ProcessDefinition): ReadPhase[] {
  const asked = new Map<string, string[]>(Object.keys(phases).map((id) => [id, []]));
  for (const [task, { phase }] of Object.entries(tasks)) asked.get(phase)?.push(task);
  return [...asked].map(([id, own]) => ({ id, asked: own.length > 0 ? own : [id] }));
}

/** What is asked, phase by phase: whether each task was done, or whether a phase without tasks took place. */
export function stepsOf(definition: ProcessDefinition): Readonly<Record<string, IndicatorSpec>> {
  return prepared(definition, readSteps);
}

/** {@link stepsOf} of a definition that is not kept yet: what is wrong with it may still be mended. */
export function readSteps(definition: ProcessDefinition): Record<string, IndicatorSpec> {
  const members = { ...definition.phases, ...definition.tasks };
  return Object.fromEntries(
    readPhases(definition).flatMap(({ asked }) =>
      asked.map((id) => {
        const { basis, source } = members[id] as PhaseSpec | TaskSpec;
        return [id, { asks: 'partnership', basis, rubric: 'ours', source } as const];
      }),
    ),
  );
}

/** What it takes for a phase to be done: all that is asked of it and applies. */
export function criteriaOf({ asked }: ReadPhase, inputs: Inputs): Criterion[] {
  return asked.filter((id) => inputs[id] !== 'not-applicable').map((id) => [id, 'in']);
}
