import type { Case } from '../../case/case.js';
import { type PartOf, partsAmong } from '../../case/parts-among.js';
import { type ScopeOptions, scopeOf } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { reading } from '../../core/reading.js';
import type { EvidenceRef } from '../../core/verdict.js';
import { assertSoundCase } from '../../forms/assert-case.js';
import { evidenceIn } from '../../forms/passages.js';
import {
  type CentralisationBounds,
  degreeCentralisationBounds,
} from '../../measure/network/centralisation-bounds.js';
import {
  type DegreeShares,
  degreeShares,
  type MostCentral,
  mostCentral,
} from '../../measure/network/degree-shares.js';
import type { Tie } from '../../measure/network/graph.js';
import type { PossibleGraph, TieState } from '../../measure/network/possible-graph.js';
import { type ReciprocityBounds, reciprocityBounds } from '../../measure/network/reciprocity-bounds.js';
import { assertCommunications, type Pair, waysIn } from './ways.js';

/** Two partners of whom the communications of a case say something. */
export interface CommunicationPair {
  /** In the order of the case. */
  readonly parties: readonly [first: string, second: string];
  /** `two-way`, `one-way` or `none` where both ways are known; else `open`. */
  readonly direction: 'two-way' | 'one-way' | 'none' | 'open';
  /** Who tells the other: where it is one-way, and where it is open whether anything comes back. */
  readonly from?: string;
  /** Why it is open: nobody said whether anything comes back, rows contradict each other, or one may be too late. */
  readonly because?: 'return-unknown' | 'contradiction' | 'date-open';
  /** The rows that count, and those that may. */
  readonly evidence: readonly EvidenceRef[];
}

/** Who communicates with whom in one partnership, and how far it hangs on one partner. Plain data; nothing is rounded. */
export interface CommunicationMeasure {
  /** The id of the case. */
  readonly case: string;
  readonly asOf?: string;
  /** The partners that the case lists; nobody else counts. */
  readonly partners: readonly string[];
  /** Partners that are parts of other partners. Each counts beside its whole, as a partner of its own. */
  readonly parts: readonly PartOf[];
  /** Whether the case declares the list complete: what is not in it is not there. */
  readonly complete: boolean;
  /** The pairs of partners that rows speak of. */
  readonly pairs: readonly CommunicationPair[];
  /** How many other pairs there are: those known to tell each other nothing, and those of whom nothing is known. */
  readonly otherPairs: { readonly none: number; readonly open: number };
  /** How many rows name somebody who is no partner, and are left out. */
  readonly outside: number;
  /** The share of ties that are returned. */
  readonly reciprocity: ReciprocityBounds;
  /** How far telling runs together in one partner, and how far hearing does. */
  readonly outCentralisation: CentralisationBounds;
  readonly inCentralisation: CentralisationBounds;
  /** The share of each partner in all ties that are sent: to how many it speaks, not how much. */
  readonly dominance: DegreeShares;
  /** Who speaks to the most others. */
  readonly mostCentral: MostCentral;
}

/**
 * Measures the communication of a partnership: the ties between its partners, how many are returned, and how far they run
 * together in one of them. Every number is an interval that is exact over all that is unknown: a tie that nobody was asked
 * about may be there or not.
 *
 * A tie from one partner to another is there where a row says so; how often they spoke is not counted. It is absent where a
 * row is `one-way` against it, or where the case declares `communications` complete; not where either is a part or has
 * parts, since one may speak for the other. Rows that contradict each other leave the tie open, as does one that may be
 * later than `asOf`. Partners are parties of that standing. One that is a part of another is a partner of its own: what
 * it says its whole does not thereby say. With one partner or none there is no tie: reciprocity and shares are `null`
 * (`no-ties`), and centralisation is too (`too-few-nodes`). Cost grows with partners and rows alone.
 *
 * Throws `invalid-case` for a communication of a party with itself or in a direction that there is none of, and where what it
 * counts is not what a case holds; `unknown-party` and `invalid-date` likewise. It does not look at all that `parseCase` looks at.
 *
 * @example
 * ```ts
 * import type { Case } from 'kemitraan';
 * import { measureCommunication } from 'kemitraan/relationship';
 * const mine: Case = {
 *   schema: 'kemitraan/case@1',
 *   id: 'mine',
 *   title: 'A mine and its village (invented)',
 *   parties: [
 *     { id: 'company', name: 'The company', sector: 'business' },
 *     { id: 'village', name: 'The village', sector: 'government' },
 *   ],
 *   communications: [{ from: 'company', to: 'village', direction: 'one-way' }],
 * };
 * const { reciprocity, mostCentral } = measureCommunication(mine);
 * reciprocity; // => { reciprocity: { lo: 0, hi: 0 }, inEveryWorld: true }
 * mostCentral; // => { certain: ['company'], possible: [] }
 * ```
 * @see antam
 * @see freeman-1979
 */
export function measureCommunication(
  subject: Case,
  options: Pick<ScopeOptions, 'asOf'> = {},
): CommunicationMeasure {
  return reading('measureCommunication', 'subject', subject, () => measured(subject, options));
}

function measured(subject: Case, options: Pick<ScopeOptions, 'asOf'>): CommunicationMeasure {
  const caller = 'measureCommunication';
  const until = assertOptions(caller, options, ['asOf']);
  assertSoundCase(caller, 'input', subject);
  assertCommunications(subject, caller);
  const { partners } = scopeOf(subject, until, caller);
  const ways = waysIn(subject, { partners, ...until });
  const complete = subject.complete?.includes('communications') ?? false;
  const graph = graphOf(partners, ways.pairs, complete, ways.silent);
  return {
    case: subject.id,
    ...(until.asOf !== undefined && { asOf: until.asOf }),
    partners,
    parts: partsAmong(subject, partners),
    complete,
    pairs: ways.pairs.map(toldOf),
    otherPairs: otherPairs(partners.length, ways.pairs, ways.silent),
    outside: ways.outside,
    reciprocity: reciprocityBounds(graph),
    outCentralisation: degreeCentralisationBounds(graph),
    inCentralisation: degreeCentralisationBounds(graph, { mode: 'in' }),
    dominance: degreeShares(graph),
    mostCentral: mostCentral(graph),
  };
}

function graphOf(
  nodes: readonly string[],
  pairs: readonly Pair[],
  complete: boolean,
  silent: readonly string[],
): PossibleGraph {
  const ties = pairs.flatMap(({ parties: [first, second], there, back }): [Tie, TieState][] => [
    [[first, second], there],
    [[second, first], back],
  ]);
  const those = (wanted: TieState) => ties.filter(([, state]) => state === wanted).map(([tie]) => tie);
  const known = { nodes, present: those('present'), absent: those('absent') };
  if (!complete) return { ...known, possible: 'all-others' };
  const isSilent = new Set(silent);
  return { ...known, possible: those('possible'), open: nodes.filter((node) => !isSilent.has(node)) };
}

function toldOf({ parties, there, back, contradicts, dateOpen, ...told }: Pair): CommunicationPair {
  const evidence = evidenceIn('communications', [...told.rows, ...told.later]);
  const [first, second] = parties;
  const isKnown = there !== 'possible' && back !== 'possible';
  const sends = { from: there === 'present' ? first : second };
  const one = (there === 'present') !== (back === 'present');
  if (isKnown) {
    if (one) return { parties, direction: 'one-way', ...sends, evidence };
    return { parties, direction: there === 'present' ? 'two-way' : 'none', evidence };
  }
  const because = contradicts ? 'contradiction' : dateOpen ? 'date-open' : 'return-unknown';
  return { parties, direction: 'open', ...(one && sends), because, evidence };
}

function otherPairs(n: number, pairs: readonly Pair[], silent: readonly string[]) {
  const among = (count: number) => (count < 2 ? 0 : (count * (count - 1)) / 2);
  const isSilent = new Set(silent);
  const spoken = pairs.filter(({ parties }) => parties.every((id) => isSilent.has(id))).length;
  const none = among(silent.length) - spoken;
  return { none, open: among(n) - pairs.length - none };
}
