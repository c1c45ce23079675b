import type {
  Asking,
  CoorientationOnTopic,
  CoorientationPair,
  CoorientationPerspective,
  CoorientationQuestion,
  CoorientationViews,
  ViewGap,
} from './result.js';
import { viewSide } from './states.js';

/** What a false consensus is worth asking about. */
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

/** The questions on all topics, by kind: one for a topic and a party, by place, with all the others whom it concerns. */
export function questionsOf(
  topics: readonly CoorientationOnTopic[],
  places: ReadonlyMap<string, number>,
): CoorientationQuestion[] {
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
