import type { TieKind } from '../../explain/network-words.js';
import type { Pair } from '../../frameworks/communication-convergence/ways.js';
import type { TieState } from '../../measure/network/possible-graph.js';
import { chartText } from './chart-text.js';

/** What runs between two parties, by their places; `from` tells `to` wherever one way alone is known. */
export interface DrawnTie {
  readonly from: number;
  readonly to: number;
  readonly kind: TieKind;
  /** Whether it is told there, and back. */
  readonly there: TieState;
  readonly back: TieState;
  /** What the rows say of how. */
  readonly modes: readonly string[];
}

/** In the order in which they are told: the most that is known first. */
export const tieKinds = [
  'two-way',
  'one-way',
  'return-unknown',
  'open',
] as const satisfies readonly TieKind[];

/** The ties of which anything is said; two parties that surely tell each other nothing have none. */
export function tiesOf(pairs: readonly Pair[], ids: readonly string[]): DrawnTie[] {
  const place = new Map(ids.map((id, at) => [id, at]));
  return pairs.flatMap(({ parties: [first, second], there, back, rows, later }) => {
    if (there === 'absent' && back === 'absent') return [];
    const [from = 0, to = 0] = [place.get(first), place.get(second)];
    const said = [...rows, ...later].flatMap(({ mode }) => (mode === undefined ? [] : [chartText(mode)]));
    const modes = [...new Set(said)];
    const isTurned = weight[back] > weight[there];
    const ends = isTurned ? { from: to, to: from, there: back, back: there } : { from, to, there, back };
    return [{ ...ends, kind: kindOf(ends.there, ends.back), modes }];
  });
}

const weight: Readonly<Record<TieState, number>> = { absent: 0, possible: 1, present: 2 };

/** By the way of which more is known, and the way back. */
function kindOf(there: TieState, back: TieState): TieKind {
  if (there !== 'present') return 'open';
  return back === 'present' ? 'two-way' : back === 'absent' ? 'one-way' : 'return-unknown';
}
