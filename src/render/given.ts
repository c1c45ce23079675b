import type { AnyAssessment } from '../assess/assess.js';
import { upToHole } from '../core/assert.js';

/** What was handed in, by itself or in a list: what is none of it is refused in its place, and so is a hole. */
export function eachGiven<Given>(given: Given | readonly Given[]): Given[] {
  return Array.isArray(given) ? (upToHole(given) as Given[]) : [given as Given];
}

/** Whether it is meant as what `assess` returned; whether it is whole is seen when it is read. */
export function isAssessment(given: unknown): given is AnyAssessment {
  return typeof given === 'object' && given !== null && 'verdicts' in given;
}
