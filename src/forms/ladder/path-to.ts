import { prepared } from '../../core/prepared.js';
import type { Conjunction } from '../criteria/criterion.js';
import { type Path, pathThrough } from '../criteria/steps.js';
import type { LadderDefinition } from './definition.js';
import { rungsOf } from './rungs.js';
import type { LadderVerdict } from './verdict.js';

/** The way to a rung. Definition and target have been checked. */
export function ladderPath(
  definition: LadderDefinition,
  { inputs }: Pick<LadderVerdict, 'inputs'>,
  rung: string,
): Path {
  const { defining } = prepared(definition, rungsOf).find(({ id }) => id === rung) as Conjunction;
  return pathThrough(rung, defining, inputs);
}
