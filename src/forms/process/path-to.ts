import { type Path, pathThrough } from '../criteria/steps.js';
import type { ProcessDefinition } from './definition.js';
import { criteriaOf, phasesOf } from './questions.js';
import type { ProcessVerdict } from './verdict.js';

/** The way to a phase that is done, and all before it; where `target` is null, to the end. */
export type ProcessPath<Question extends string = string, Phase extends string = string> = Omit<
  Path<Question>,
  'target'
> & { readonly target: Phase | null };

/** Every task up to the target that applies and is not surely done. What does not apply is not in the way. */
export function processPath(
  definition: ProcessDefinition,
  { inputs }: Pick<ProcessVerdict, 'inputs'>,
  target: string | null,
): ProcessPath {
  const phases = phasesOf(definition);
  const end = target === null ? phases.length : phases.findIndex(({ id }) => id === target) + 1;
  const criteria = phases.slice(0, end).flatMap((phase) => criteriaOf(phase, inputs));
  return { ...pathThrough('', criteria, inputs), target };
}
