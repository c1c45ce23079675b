import type { EvidenceRef } from '../../core/verdict.js';
import type { CoorientationPair, CoorientationPerspective, CoorientationViews } from './result.js';
import { possibleStates, type Sameness, sameness, viewSide } from './states.js';
import type { Views } from './views.js';

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

/** The pairs that have views on a topic, in the order of the parties: both hold one, or one guesses at the other's. */
export function pairsOn(views: Views, parties: readonly string[]): CoorientationPair[] {
  const order = new Map(parties.map((id, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? 0;
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

function pairOf(views: Views, first: string, second: string): CoorientationPair {
  const [a, b] = [viewsOf(views, first, second), viewsOf(views, second, first)];
  const perspectives = [
    perspectiveOf(a, b, evidenceFor(views, first, second)),
    perspectiveOf(b, a, evidenceFor(views, second, first)),
  ] as const;
  const [mine, theirs] = perspectives.map((one) => (one.status === 'certain' ? one.state : null));
  return {
    parties: [first, second],
    views: [a, b],
    agreement: agreementOf[sameness(viewSide(a.own), viewSide(b.own))],
    joint: mine !== undefined && mine === theirs ? mine : null,
    perspectives,
  };
}

function viewsOf({ own, guesses }: Views, party: string, other: string): CoorientationViews {
  return {
    party,
    own: own.get(party)?.level ?? null,
    guess: guesses.get(party)?.get(other)?.level ?? null,
  };
}

function evidenceFor({ own, guesses }: Views, party: string, other: string): EvidenceRef[] {
  const views = [own.get(party), own.get(other), guesses.get(party)?.get(other)];
  return views.flatMap((view) => view?.evidence ?? []);
}

function perspectiveOf(
  { party, own, guess }: CoorientationViews,
  { own: other }: CoorientationViews,
  evidence: readonly EvidenceRef[],
): CoorientationPerspective {
  const sides = { own: viewSide(own), other: viewSide(other), guess: viewSide(guess) };
  const accuracy = accuracyOf[sameness(sides.guess, sides.other)];
  const possible = possibleStates(sides);
  const [state] = possible;
  if (state === undefined) return { party, status: 'inapplicable', accuracy, evidence };
  if (possible.length === 1) return { party, status: 'certain', state, accuracy, evidence };
  return { party, status: 'possible', possible, accuracy, evidence };
}
