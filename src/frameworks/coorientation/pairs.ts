import type { CoorientationPair, CoorientationPerspective, CoorientationViews } from './result.js';
import { possibleStates, type Sameness, sameness } from './states.js';
import type { View, Views } from './views.js';

const agreementOf = {
  same: 'agree',
  different: 'disagree',
  'cannot-tell': 'cannot-tell',
  inapplicable: 'inapplicable',
} as const satisfies Record<Sameness, CoorientationPair['agreement']>;

const accuracyOf = {
  same: 'accurate',
  different: 'inaccurate',
  'cannot-tell': 'cannot-tell',
  inapplicable: 'inapplicable',
} as const satisfies Record<Sameness, CoorientationPerspective['accuracy']>;

/** The pairs that have views on a topic, by the places of the parties: both hold one, or one guesses at the other's. */
export function pairsOn(views: Views, places: ReadonlyMap<string, number>): CoorientationPair[] {
  const place = (id: string) => places.get(id) ?? 0;
  const guessedWith = new Map<string, Set<string>>();
  for (const [holder, others] of views.guesses)
    for (const other of others.keys()) {
      const [first, second] = place(holder) < place(other) ? [holder, other] : [other, holder];
      guessedWith.set(first, (guessedWith.get(first) ?? new Set()).add(second));
    }
  const inOrder = (ids: Iterable<string>) => [...ids].sort((a, b) => place(a) - place(b));
  const holders = inOrder(views.own.keys());
  const seats = new Map(holders.map((id, index) => [id, index]));
  return inOrder(new Set([...holders, ...guessedWith.keys()])).flatMap((first) => {
    const seat = seats.get(first);
    const alsoHolding = seat === undefined ? [] : holders.slice(seat + 1);
    const guessed = guessedWith.get(first) ?? [];
    return inOrder(new Set([...alsoHolding, ...guessed])).map((second) => pairOf(views, first, second));
  });
}

/** The views of one side of a pair, and what they leave possible. */
interface Seat {
  readonly party: string;
  readonly own: View;
  readonly guess: View;
}

function pairOf(views: Views, first: string, second: string): CoorientationPair {
  const [a, b] = [seatOf(views, first, second), seatOf(views, second, first)];
  const [mine, theirs] = [perspectiveOf(a, b), perspectiveOf(b, a)];
  const isJoint = mine.status === 'certain' && theirs.status === 'certain' && mine.state === theirs.state;
  return {
    parties: [first, second],
    views: [viewsOf(a), viewsOf(b)],
    agreement: agreementOf[sameness(a.own.side, b.own.side)],
    joint: isJoint ? mine.state : null,
    perspectives: [mine, theirs],
  };
}

const nothing: View = { level: null, side: 'open', evidence: [] };

function seatOf({ own, guesses }: Views, party: string, other: string): Seat {
  return {
    party,
    own: own.get(party) ?? nothing,
    guess: guesses.get(party)?.get(other) ?? nothing,
  };
}

function viewsOf({ party, own, guess }: Seat): CoorientationViews {
  return { party, own: own.level, guess: guess.level };
}

function perspectiveOf({ party, own, guess }: Seat, { own: other }: Seat): CoorientationPerspective {
  const accuracy = accuracyOf[sameness(guess.side, other.side)];
  const evidence = [...own.evidence, ...other.evidence, ...guess.evidence];
  const possible = possibleStates({ own: own.side, other: other.side, guess: guess.side });
  const [state] = possible;
  if (state === undefined) return { party, status: 'inapplicable', accuracy, evidence };
  if (possible.length === 1) return { party, status: 'certain', state, accuracy, evidence };
  return { party, status: 'possible', possible, accuracy, evidence };
}
