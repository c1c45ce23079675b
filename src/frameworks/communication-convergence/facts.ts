import type { Case } from '../../case/case.js';
import type { Fact } from '../../case/facts.js';
import type { Looked } from '../../case/scope.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import { type Pair, waysIn } from './ways.js';

/**
 * What the communications of a case say of whether information runs both ways: in for two partners of whom both ways are
 * there, out for two of whom one is not. Domination is for a person to judge.
 */
export function communicationFacts(_: IndicatorSpec, subject: Case, scope: Looked, id: string): Fact[] {
  if (id !== 'two-way') return [];
  const { pairs, silent } = waysIn(subject, scope);
  const told = pairs.flatMap((pair): Fact[] => {
    const level = levelOf(pair);
    if (level === undefined) return [];
    const facts = pair.rows.map((row) => ({ list: 'communications' as const, row }));
    return [{ level, about: [...pair.parties], lists: ['communications'], facts }];
  });
  return [...told, ...silentPairs(pairs, silent, (subject.observations ?? []).length + mostNamed)];
}

function levelOf({ there, back }: Pair): 'in' | 'out' | undefined {
  if (there === 'present' && back === 'present') return 'in';
  return there === 'absent' || back === 'absent' ? 'out' : undefined;
}

/** How many pairs that tell each other nothing are named beside those that somebody may have judged. */
const mostNamed = 1_000;

/**
 * Partners between whom no row runs, though the list is complete. One that nobody judged puts the whole out: an observation
 * judges one pair at most, so that among `most` pairs there is one, if there is any, however many partners there are.
 */
function silentPairs(pairs: readonly Pair[], silent: readonly string[], most: number): Fact[] {
  const told = new Set(pairs.map(({ parties }) => JSON.stringify(parties)));
  const found: Fact[] = [];
  for (const [at, first] of silent.entries())
    for (let next = at + 1; next < silent.length; next += 1) {
      const second = silent[next] ?? '';
      if (told.has(JSON.stringify([first, second]))) continue;
      if (found.length === most) return found;
      found.push({ level: 'out', about: [first, second], lists: ['communications'], facts: [] });
    }
  return found;
}
