import { readFields } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import type { Definition } from '../forms/definition.js';
import type { AssessedId } from './answers.js';
import { type Asked, type AssessOptions, askedOf } from './asked.js';

/** How far a run has come: the cases that were answered so far, and how. */
export interface AssessProgress {
  /** All of them: the sum of the other three. */
  readonly done: number;
  readonly assessed: number;
  readonly faulty: number;
  readonly refused: number;
}

/** What tells a run to stop. An `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  /** What the run rejects with. */
  readonly reason?: unknown;
}

/** What to assess cases by, and what to tell meanwhile. */
export interface AssessAllOptions<Framework extends AssessedId | Definition = AssessedId | Definition>
  extends AssessOptions<Framework> {
  /** Called after every case, before its answer is given out. What it throws ends the run. */
  readonly onProgress?: (progress: AssessProgress) => void;
  /** Looked at before a case is asked for, and again before it is assessed. */
  readonly signal?: StopSignal;
}

/** Options of a run that were checked. */
export interface Run {
  readonly asked: Asked;
  readonly onProgress: AssessAllOptions['onProgress'] | undefined;
  readonly signal: StopSignal | undefined;
}

/** Checks the options of a run; throws as `assess` does, and `invalid-input` for what is no signal or no function. */
export function readRun(caller: string, options: AssessAllOptions): Run {
  const keys = ['frameworks', 'asOf', 'onProgress', 'signal'] as const;
  const { onProgress, signal, ...given } = readFields(caller, 'options', options, keys);
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    const remedy = 'Give a function, or leave it out.';
    throw new KemitraanError(caller, 'options.onProgress', onProgress, 'invalid-input', remedy);
  }
  const isSignal = () => signal === undefined || typeof Object(signal).aborted === 'boolean';
  if (!reading(caller, 'options.signal', signal, isSignal)) {
    const remedy = 'Give an AbortSignal, or leave it out.';
    throw new KemitraanError(caller, 'options.signal', signal, 'invalid-input', remedy);
  }
  return {
    asked: askedOf(caller, given as AssessOptions),
    onProgress: onProgress as Run['onProgress'],
    signal: signal as Run['signal'],
  };
}
