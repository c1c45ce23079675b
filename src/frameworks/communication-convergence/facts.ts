import type { Case } from '../../case/case.js';
import type { Fact } from '../../case/facts.js';
import type { Looked } from '../../case/scope.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import { type Pair, waysIn } from './ways.js';

/**
 * What the communications of a case say of whether information runs both ways: in for two partners of whom both ways are
 * there, out for two of whom one is not. Of two who tell each other nothing, as far as is known, it says nothing: that is no
 * communication that runs one way. Domination is for a person to judge.
 */
export function communicationFacts(_: IndicatorSpec, subject: Case, scope: Looked, id: string): Fact[] {
  if (id !== 'two-way') return [];
  return waysIn(subject, scope).pairs.flatMap((pair): Fact[] => {
    const level = levelOf(pair);
    if (level === undefined) return [];
    const facts = pair.rows.map((row) => ({ list: 'communications' as const, row }));
    return [{ level, about: [...pair.parties], lists: ['communications'], facts }];
  });
}

function levelOf({ there, back }: Pair): 'in' | 'out' | undefined {
  if (there === 'present' && back === 'present') return 'in';
  return there === 'absent' || back === 'absent' ? 'out' : undefined;
}
