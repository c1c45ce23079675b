import type { Conjunction } from '../criteria/criterion.js';
import { type Path, pathThrough } from '../criteria/steps.js';
import type { TypologyDefinition } from './definition.js';
import { typesRead } from './types-under.js';
import type { TypologyVerdict } from './verdict.js';

/** The way to a type, under the reading of the verdict. Definition, verdict and target have been checked. */
export function typologyPath(
  definition: TypologyDefinition,
  { reading, inputs }: Pick<TypologyVerdict, 'reading' | 'inputs'>,
  type: string,
): Path {
  const { defining } = typesRead(definition, reading).find(({ id }) => id === type) as Conjunction;
  return pathThrough(type, defining, inputs);
}
