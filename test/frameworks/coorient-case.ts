import type { Case, Observation } from '../../src/case/case.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import type { CoorientationState } from '../../src/frameworks/coorientation/definition.js';
import type {
  CoorientationOptions,
  CoorientationPerspective,
} from '../../src/frameworks/coorientation/result.js';

/** The indicator that views are about, unless a row says otherwise. */
export const topic = 'partnership-archetypes.balance';

type Said = Partial<Observation> & Pick<Observation, 'level'>;

/** A case of these parties in which only these views are told. */
export function viewCase(rows: readonly Said[], parties: readonly string[] = ['a', 'b', 'c']): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'views',
    title: 'Views',
    parties: parties.map((id) => ({ id, name: id.toUpperCase(), sector: 'other' })),
    informants: [
      { id: 'of-nobody' },
      ...['a', 'b'].filter((id) => parties.includes(id)).map((party) => ({ id: `of-${party}`, party })),
    ],
    observations: rows.map((row) => ({ indicator: topic, ...row })),
  };
}

/** `a: in`: what a party holds. */
export const own = (holder: string, level: Said['level'], more: Partial<Observation> = {}): Said => ({
  holder,
  level,
  ...more,
});

/** `a > b: in`: what a party thinks that another holds. */
export const guess = (
  holder: string,
  attributedTo: string,
  level: Said['level'],
  more: Partial<Observation> = {},
): Said => ({ holder, attributedTo, level, ...more });

/** How it stands as one party sees it, in its only pair. */
export function seenBy(
  party: string,
  rows: readonly Said[],
  options?: CoorientationOptions,
): CoorientationPerspective | undefined {
  const { topics } = coorientation(viewCase(rows, ['a', 'b']), options);
  return topics[0]?.pairs[0]?.perspectives.find((one) => one.party === party);
}

/** The states that a perspective leaves. */
export function statesOf(one: CoorientationPerspective | undefined): readonly CoorientationState[] {
  if (one?.status === 'certain') return [one.state];
  return one?.status === 'possible' ? one.possible : [];
}

/**
 * What is so by the definition: the side that a party holds, the one that it thinks the other holds, and the one that the
 * other does.
 */
export const published: readonly (readonly [
  own: 'in' | 'out',
  guess: 'in' | 'out',
  other: 'in' | 'out',
  CoorientationState,
])[] = [
  ['in', 'in', 'in', 'true-consensus'],
  ['out', 'out', 'out', 'true-consensus'],
  ['in', 'in', 'out', 'false-consensus'],
  ['out', 'out', 'in', 'false-consensus'],
  ['in', 'out', 'out', 'true-dissensus'],
  ['out', 'in', 'in', 'true-dissensus'],
  ['in', 'out', 'in', 'false-conflict'],
  ['out', 'in', 'out', 'false-conflict'],
];

/** The state by that table. */
export function byDefinition(mine: string, guessed: string, theirs: string): CoorientationState {
  const row = published.find(([a, b, c]) => a === mine && b === guessed && c === theirs);
  if (!row) throw new Error('No such row.');
  return row[3];
}
