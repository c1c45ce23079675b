import type {
  CoorientationOnTopic,
  CoorientationPair,
  CoorientationPerspective,
  CoorientationTopic,
  CoorientationViews,
} from './result.js';
import { viewSide } from './states.js';

/** What every question has: on which topic, and whom it is put to, or is about, together with which others. */
interface Asking {
  readonly topic: CoorientationTopic;
  readonly party: string;
  readonly others: readonly string[];
}

/** Why a view is asked for: nothing is told of it, or what is told leaves both sides open. */
export type ViewGap = 'untold' | 'undecided';

/** A question worth asking next. */
export type CoorientationQuestion =
  | (Asking & {
      /** The party takes itself to agree with the others where it does not: what each understands is worth asking. */
      readonly kind: 'understanding';
      /** The indicator to ask about, of the party and of the others. */
      readonly indicator: typeof understanding;
      /** Whether the false consensus is certain, or one view short of it. */
      readonly status: 'certain' | 'possible';
      /** A false consensus is no evidence for the indicator: it moves no membership. */
      readonly movesMembership: false;
    })
  | (Asking & {
      /** What the party itself holds; the states between it and the others wait for it. */
      readonly kind: 'own-view';
      readonly because: ViewGap;
    })
  | (Asking & {
      /** What the party thinks that each of the others holds. */
      readonly kind: 'guess';
      readonly because: ViewGap;
    });

const understanding = 'partnership-archetypes.understanding';

/** The order in which questions are put. */
const order = [
  'understanding certain',
  'understanding possible',
  'own-view untold',
  'own-view undecided',
  'guess untold',
  'guess undecided',
] as const;

type Key = (typeof order)[number];

/** The questions on all topics, by kind: one for a topic and a party, in order, with all the others whom it concerns. */
export function questionsOf(
  topics: readonly CoorientationOnTopic[],
  parties: readonly string[],
): CoorientationQuestion[] {
  const places = new Map(parties.map((id, index) => [id, index]));
  const place = (id: string) => places.get(id) ?? 0;
  const asked = topics.map(({ pairs, ...topic }) => ({ topic, notes: notesOn(pairs) }));
  return order.flatMap((key) =>
    asked.flatMap(({ topic, notes }) =>
      [...(notes.get(key) ?? [])]
        .sort(([a], [b]) => place(a) - place(b))
        .map(([party, others]) => questionOf(key, { topic, party, others: [...others] })),
    ),
  );
}

/** Who is asked in each kind of question, and whom it concerns. */
type Notes = ReadonlyMap<Key, ReadonlyMap<string, ReadonlySet<string>>>;

function notesOn(pairs: readonly CoorientationPair[]): Notes {
  const notes = new Map<Key, Map<string, Set<string>>>();
  for (const { views, perspectives } of pairs) {
    const [a, b] = views;
    for (const { key, party, other } of [
      ...neededBy(perspectives[0], a, b),
      ...neededBy(perspectives[1], b, a),
    ]) {
      const table = notes.get(key) ?? new Map<string, Set<string>>();
      notes.set(key, table.set(party, (table.get(party) ?? new Set()).add(other)));
    }
  }
  return notes;
}

/** What is worth asking about how one party of a pair sees it. */
function neededBy(
  perspective: CoorientationPerspective,
  mine: CoorientationViews,
  theirs: CoorientationViews,
): { readonly key: Key; readonly party: string; readonly other: string }[] {
  const [me, them] = [
    { party: mine.party, other: theirs.party },
    { party: theirs.party, other: mine.party },
  ];
  const falsely = falseConsensus(perspective, [mine.own, theirs.own, mine.guess].map(viewSide));
  const about = falsely ? [{ key: `understanding ${falsely}` as const, ...me }] : [];
  if (perspective.status !== 'possible') return about;
  const isOpen = ({ own }: CoorientationViews) => viewSide(own) === 'open';
  if (!isOpen(mine) && !isOpen(theirs))
    return [...about, { key: `guess ${gapOf(mine.guess)}` as const, ...me }];
  // What a party holds comes before what anybody makes of it.
  return [
    ...about,
    ...(isOpen(mine) ? [{ key: `own-view ${gapOf(mine.own)}` as const, ...me }] : []),
    ...(isOpen(theirs) ? [{ key: `own-view ${gapOf(theirs.own)}` as const, ...them }] : []),
  ];
}

/** Whether a false consensus is certain, or possible where the guess is known and one view would settle it. */
function falseConsensus(
  perspective: CoorientationPerspective,
  sides: readonly string[],
): 'certain' | 'possible' | undefined {
  if (perspective.status === 'certain')
    return perspective.state === 'false-consensus' ? 'certain' : undefined;
  if (perspective.status === 'inapplicable' || !perspective.possible.includes('false-consensus'))
    return undefined;
  const isOneShort = sides[2] !== 'open' && sides.filter((side) => side === 'open').length === 1;
  return isOneShort ? 'possible' : undefined;
}

function gapOf(level: unknown): ViewGap {
  return level === null ? 'untold' : 'undecided';
}

function questionOf(key: Key, asking: Asking): CoorientationQuestion {
  switch (key) {
    case 'understanding certain':
    case 'understanding possible':
      return {
        kind: 'understanding',
        indicator: understanding,
        ...asking,
        status: key === 'understanding certain' ? 'certain' : 'possible',
        movesMembership: false,
      };
    case 'own-view untold':
    case 'own-view undecided':
      return { kind: 'own-view', ...asking, because: key === 'own-view untold' ? 'untold' : 'undecided' };
    case 'guess untold':
    case 'guess undecided':
      return { kind: 'guess', ...asking, because: key === 'guess untold' ? 'untold' : 'undecided' };
  }
}
