import type { Findings } from '../../core/faults-found.js';

/** How one program that asks forms gives their answers. */
export interface Dialect {
  /** The function that reads it. */
  readonly caller: 'fromKobo' | 'fromSurveyJs';
  /** The list of submissions in what the program gives; anything else as it is. */
  readonly submissionsIn: (input: unknown, found: Findings) => unknown;
  /** Whether what stands under a key was answered by anybody: a program adds keys of its own. */
  readonly isAnswer: (key: string) => boolean;
  /** The names that a key is made of, the last of them that of its field. */
  readonly namesIn: (key: string) => readonly string[];
  /** The keys by which the program tells submissions apart, the surest first. */
  readonly identifiers: readonly string[];
}
