import type { Case, Decision } from '../../case/case.js';
import type { Interval } from '../../core/interval.js';
import { allOf, anyOf, dated, type Told } from '../../forms/told.js';
import type { CountRange } from '../../measure/network/possible-graph.js';

/** How many decisions were taken in one way. */
export interface DecisionShare {
  /** How many of the listed ones: those that surely were, and those that may have been. */
  readonly count: CountRange;
  /** Whether there is one at all: `maybe` where one that is not listed could be. */
  readonly atLeastOne: Told;
  /** Their share in the decisions that the case lists; `null` where it lists none. */
  readonly ofListed: Interval | null;
  /** Their share in all decisions: 0 to 1 unless the list is complete; `null` where there surely are none. */
  readonly share: Interval | null;
}

/** In how many of the listed decisions a party had which part. */
export interface DecidingParty {
  readonly party: string;
  /** It decided, by itself or with others. */
  readonly decided: CountRange;
  readonly alone: CountRange;
  readonly unconsulted: CountRange;
  readonly afterConsulting: CountRange;
  /** Others decided and asked it. */
  readonly consulted: CountRange;
}

/** Who decided. */
export interface DecisionMeasure {
  /** How many decisions the case lists: those that surely count, and those that may. */
  readonly listed: CountRange;
  /** Whether the case declares the list complete: no other decision was taken. */
  readonly complete: boolean;
  /** One party decided, whether or not it asked others. */
  readonly alone: DecisionShare;
  /** One party decided and asked nobody else. */
  readonly unconsulted: DecisionShare;
  /** One party decided after it had asked others. */
  readonly afterConsulting: DecisionShare;
  /** The parties that decided or were asked, partners or not, in the order of the case. */
  readonly byParty: readonly DecidingParty[];
}

/** A decision by how it was taken, and whether it counts. */
interface ReadDecision {
  readonly counts: Told;
  readonly by: readonly string[];
  readonly asked: readonly string[];
  readonly alone: Told;
  readonly unconsulted: Told;
  readonly afterConsulting: Told;
}

/** What the decisions of a case say of who decided, up to a day. */
export function decisionsIn(subject: Case, asOf: string | undefined): DecisionMeasure {
  const read = (subject.decisions ?? [])
    .map((row) => readDecision(row, asOf))
    .filter(({ counts }) => counts !== 'no');
  const complete = subject.complete?.includes('decisions') ?? false;
  const share = (way: Way) => shareOf(read, way, complete);
  return {
    listed: rangeOf(read.map(({ counts }) => counts)),
    complete,
    alone: share('alone'),
    unconsulted: share('unconsulted'),
    afterConsulting: share('afterConsulting'),
    byParty: partiesIn(subject, read),
  };
}

type Way = 'alone' | 'unconsulted' | 'afterConsulting';

function readDecision({ by, consulted, date }: Decision, asOf: string | undefined): ReadDecision {
  const deciders = new Set(by);
  // Who decides is not asked besides.
  const asked = [...new Set(consulted)].filter((party) => !deciders.has(party));
  const alone = deciders.size === 1;
  const told = (so: boolean): Told => (!alone ? 'no' : consulted === undefined ? 'maybe' : so ? 'yes' : 'no');
  return {
    counts: dated(date, asOf),
    by: [...deciders],
    asked,
    alone: alone ? 'yes' : 'no',
    unconsulted: told(asked.length === 0),
    afterConsulting: told(asked.length > 0),
  };
}

function shareOf(read: readonly ReadDecision[], way: Way, complete: boolean): DecisionShare {
  const so = read.map((one) => allOf([one.counts, one[way]]));
  const listed = anyOf(so);
  const ofListed = boundsOf(read, way);
  return {
    count: rangeOf(so),
    atLeastOne: listed === 'no' && !complete ? 'maybe' : listed,
    ofListed,
    share: complete ? ofListed : { lo: 0, hi: 1 },
  };
}

/**
 * The least and the greatest share over all that the decisions may be: one that may not count is left out where that lowers
 * or raises it, and counts where without it there would be none.
 */
function boundsOf(read: readonly ReadDecision[], way: Way): Interval | null {
  if (read.length === 0) return null;
  const end = (wanted: Told[]) => {
    const isSo = (one: ReadDecision) => wanted.includes(one[way]);
    const sure = read.filter(({ counts }) => counts === 'yes');
    const later = read.filter(({ counts }) => counts === 'maybe');
    const raises = wanted.length > 1;
    const helping = later.filter((one) => isSo(one) === raises);
    const counted = [...sure, ...helping];
    if (counted.length === 0) return raises ? 0 : 1;
    return counted.filter(isSo).length / counted.length;
  };
  return { lo: end(['yes']), hi: end(['yes', 'maybe']) };
}

function partiesIn(subject: Case, read: readonly ReadDecision[]): DecidingParty[] {
  const parts = new Map<string, { decided: Told[]; asked: Told[]; rows: ReadDecision[] }>();
  const partOf = (party: string) => {
    const own = parts.get(party) ?? { decided: [], asked: [], rows: [] };
    parts.set(party, own);
    return own;
  };
  for (const one of read) {
    for (const party of one.by) {
      const own = partOf(party);
      own.decided.push(one.counts);
      own.rows.push(one);
    }
    for (const party of one.asked) partOf(party).asked.push(one.counts);
  }
  return (subject.parties ?? []).flatMap(({ id }): DecidingParty[] => {
    const own = parts.get(id);
    if (!own) return [];
    const those = (way: Way) => rangeOf(own.rows.map((one) => allOf([one.counts, one[way]])));
    return [
      {
        party: id,
        decided: rangeOf(own.decided),
        alone: those('alone'),
        unconsulted: those('unconsulted'),
        afterConsulting: those('afterConsulting'),
        consulted: rangeOf(own.asked),
      },
    ];
  });
}

/** How many are surely so, and how many may be. */
function rangeOf(told: readonly Told[]): CountRange {
  const least = told.filter((one) => one === 'yes').length;
  return { least, most: least + told.filter((one) => one === 'maybe').length };
}
