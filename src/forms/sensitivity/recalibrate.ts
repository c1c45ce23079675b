import type { Applicable } from '../../core/interval.js';
import { crossover } from '../../measure/fuzzy.js';
import type { Inputs } from '../recompute.js';

/**
 * Levels as they would stand if the line between in and out lay elsewhere on their scale: the new line goes to 0.5, nothing
 * and all stay where they are, and between them it goes straight. With x the level and c the new line:
 *
 *     x / 2c                        where x <= c
 *     1 - (1 - x) / 2(1 - c)        else
 *
 * So what lies above the line is in, and what lies below it is out, on both sides of every criterion.
 */
export function recalibrated(inputs: Inputs, line: number): Inputs {
  return Object.fromEntries(Object.entries(inputs).map(([id, level]) => [id, moved(level, line)]));
}

function moved(level: Applicable | readonly string[], line: number): Applicable | readonly string[] {
  if (typeof level !== 'object' || !('lo' in level)) return level;
  const at = (x: number) =>
    x <= line ? (x / line) * crossover : 1 - ((1 - x) / (1 - line)) * (1 - crossover);
  return { lo: at(level.lo), hi: at(level.hi) };
}
