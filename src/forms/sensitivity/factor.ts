import { KemitraanError } from '../../core/error.js';
import type { Checked } from '../assert-verdict.js';
import { isLikert } from '../checklist/scale.js';
import type { ReplicationParameters } from './parameters.js';
import type { HeldFactor, VariedFactor } from './result.js';
import type { CaseSource } from './verdict-at.js';

/** Parameters while they are drawn. */
export type Draft = { -readonly [Key in keyof ReplicationParameters]: ReplicationParameters[Key] };

/** One thing that is varied. */
export interface Factor {
  readonly told: VariedFactor;
  /** Sets in a draft what the place of a coordinate, in [0, 1), comes to. */
  readonly set: (draft: Draft, place: number) => void;
}

/** What of a verdict is varied, and what is held. */
export interface Factors {
  readonly varied: readonly Factor[];
  readonly held: readonly HeldFactor[];
}

/** What factors are made for. */
export interface Setting {
  readonly caller: string;
  readonly checked: Checked;
  readonly source: CaseSource | null;
}

/** The error for a design that there cannot be. */
export function invalidDesign(caller: string, parameter: string, given: unknown, remedy: string) {
  return new KemitraanError(caller, parameter, given, 'invalid-design', remedy);
}

/** Which of some that are equally frequent the place of a coordinate comes to. */
export function pick<One>(options: readonly One[], place: number): One {
  // A place is below 1, so that there is one.
  return options[Math.floor(place * options.length)] as One;
}

/** A number that is evenly spread between two bounds. */
export function between(from: number, to: number, place: number): number {
  return from + place * (to - from);
}

/** Whether the questions of a definition are answered with memberships. */
export function hasMemberships({ definition }: Checked): boolean {
  return definition.form !== 'profile' && !(definition.form === 'index' && isLikert(definition));
}

/** A whole number between two others, both included; throws where it is none. */
export function wholeFrom(caller: string, path: string, value: unknown, least: number, most: number): number {
  const isOne = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  if (isOne) return value;
  throw invalidDesign(caller, path, value, `Give a whole number from ${least} to ${most}.`);
}
