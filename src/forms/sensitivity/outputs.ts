import type { Interval } from '../../core/interval.js';
import type { Verdict } from '../assert-verdict.js';
import type { IndexedOutput } from './result.js';

/** A number that a verdict gives; `null` where it does not apply. */
export interface Output extends Pick<IndexedOutput, 'output' | 'member'> {
  readonly value: Interval | null;
}

/** The numbers that a verdict gives, always in the same order. */
export function outputsOf(verdict: Verdict): Output[] {
  const each = (output: IndexedOutput['output'], table: Readonly<Record<string, Interval | null>>) =>
    Object.entries(table).map(([member, value]): Output => ({ output, member, value }));
  switch (verdict.form) {
    case 'typology':
      return each('membership', verdict.memberships);
    case 'ladder':
      return each('membership', verdict.rungs);
    case 'checklist':
    case 'index': {
      const groups = Object.fromEntries(Object.entries(verdict.groups).map(([id, { score }]) => [id, score]));
      const { score } = verdict;
      return [
        ...each('group', groups),
        ...(score === undefined ? [] : [{ output: 'score' as const, value: score }]),
      ];
    }
    case 'process': {
      const phases = Object.entries(verdict.phases).map(([id, { score }]) => [id, score] as const);
      return each('phase', Object.fromEntries(phases));
    }
    default:
      return [];
  }
}
