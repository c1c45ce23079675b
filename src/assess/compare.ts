import { type Applicable, isInterval } from '../core/interval.js';
import type { EvidenceRef, Scope } from '../core/verdict.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { RowFit } from '../forms/profile/verdict.js';
import { isAbove } from '../measure/fuzzy.js';
import type { AnyAssessment } from './assess.js';
import { distinct, listsOf, rowsOn } from './evidence-on.js';
import { isStanding } from './is-assessment.js';
import { type Standing, standingsOf } from './standings.js';
import { whereOf } from './where-of.js';
import { assertAssessment, undamaged } from './whole.js';

/** A type, a rung, a column, an item, a group, a rule or a phase that stands otherwise. */
export interface MovedMember {
  readonly member: string;
  readonly from: Standing;
  readonly to: Standing;
}

/** A question that is answered otherwise, and the rows that count on one side only. */
export interface MovedInput {
  readonly indicator: string;
  readonly from: Applicable | RowFit;
  readonly to: Applicable | RowFit;
  /**
   * Rows on it, or of the lists of facts that it was read off, that count after and did not before, and the other way round. A row
   * that a later one of the same observer overtakes still counts. Empty where it moved for what is not in the rows.
   */
  readonly because: { readonly added: readonly EvidenceRef[]; readonly removed: readonly EvidenceRef[] };
}

/** What moved in one verdict. */
export interface Movement extends Pick<Scope, 'party' | 'function'> {
  readonly framework: string;
  readonly members: readonly MovedMember[];
  readonly inputs: readonly MovedInput[];
}

/** What lies between two assessments. Plain data. */
export interface Comparison {
  readonly before: Pick<AnyAssessment, 'case' | 'asOf'>;
  readonly after: Pick<AnyAssessment, 'case' | 'asOf'>;
  /** In the order of the frameworks. */
  readonly moved: readonly Movement[];
  /** The frameworks in which nothing moved. */
  readonly unmoved: readonly string[];
  /** Verdicts that one of the two has and the other has not: a framework, or a party of one. */
  readonly only: readonly (Pick<Movement, 'framework' | 'party' | 'function'> & {
    readonly in: 'before' | 'after';
  })[];
}

/**
 * What moved between two assessments, in which framework, and because of which rows: two days of one case, two versions of
 * it, or two cases.
 *
 * A framework moved where a type, a rung, a column, an item, a group, a rule or a phase stands otherwise, or a question is
 * answered otherwise. That a row is new says that it counts now, not that what it tells caused anything. Verdicts are compared
 * by framework and party; a verdict that only one side has is listed as such, and so is one of another version of a
 * definition. Throws `invalid-input` for what is no assessment.
 *
 * @example
 * ```ts
 * import { assess, compare } from 'kemitraan/assess';
 * const subject = {
 *   schema: 'kemitraan/case@1',
 *   id: 'clinic',
 *   title: 'A clinic',
 *   observations: [
 *     { id: 'first', indicator: 'partnership-archetypes.balance', level: 'out', date: '2019', coder: 'a' },
 *     { id: 'later', indicator: 'partnership-archetypes.balance', level: 'in', date: '2020', coder: 'a' },
 *   ],
 * } as const;
 * const [before, after] = ['2019', '2020'].map((asOf) =>
 *   assess(subject, { frameworks: ['partnership-archetypes'], asOf }),
 * );
 * const [moved] = before && after ? compare(before, after).moved : [];
 * moved?.members; // => [{ member: 'pseudo', from: 'certain', to: 'excluded' }]
 * moved?.inputs[0]?.because.added; // => [{ list: 'observations', id: 'later' }]
 * ```
 */
export function compare(before: AnyAssessment, after: AnyAssessment): Comparison {
  assertAssessment('compare', 'before', before);
  assertAssessment('compare', 'after', after);
  return undamaged('compare', 'before or after', before, 'assess', () => comparisonOf(before, after));
}

function comparisonOf(before: AnyAssessment, after: AnyAssessment): Comparison {
  const [old, now] = [unitsIn(before), unitsIn(after)];
  const sides = [sideOf(before), sideOf(after)] as const;
  const movements = [...now].flatMap(([key, to]) => {
    const from = old.get(key);
    return from ? [movementOf(from, to, ...sides)] : [];
  });
  const moved = movements.filter(({ members, inputs }) => members.length + inputs.length > 0);
  const missing = (units: Units, others: Units, where: 'before' | 'after') =>
    [...units].filter(([key]) => !others.has(key)).map(([, verdict]) => ({ ...unitOf(verdict), in: where }));
  const only = [...missing(old, now, 'before'), ...missing(now, old, 'after')];
  const changed = new Set([...moved, ...only].map(({ framework }) => framework));
  return {
    before: headOf(before),
    after: headOf(after),
    moved,
    unmoved: Object.keys(after.verdicts).filter((id) => !changed.has(id)),
    only,
  };
}

type Units = ReadonlyMap<string, Verdict>;

/** Every verdict by what it is of. */
function unitsIn({ verdicts }: AnyAssessment): Units {
  const all = Object.values(verdicts).flat();
  return new Map(
    all.map((verdict) => {
      const { party, function: where } = verdict.scope ?? {};
      const { id, version } = verdict.framework;
      return [JSON.stringify([id, version, party ?? null, where ?? null]), verdict];
    }),
  );
}

function unitOf(verdict: Verdict): Pick<Movement, 'framework' | 'party' | 'function'> {
  return { framework: verdict.framework.id, ...whereOf(verdict) };
}

function headOf({ case: id, asOf }: AnyAssessment): Comparison['before'] {
  return { case: id, ...(asOf !== undefined && { asOf }) };
}

function movementOf(from: Verdict, to: Verdict, before: Side, after: Side): Movement {
  const [old, now] = [standingsOf(from), standingsOf(to)];
  if (![old, now].every((all) => Object.values(all).every(isStanding))) throw new TypeError('standing');
  const members = Object.entries(now).flatMap(([member, standing]): MovedMember[] => {
    const was = Object.hasOwn(old, member) ? (old[member] ?? null) : null;
    return same(was, standing) ? [] : [{ member, from: was, to: standing }];
  });
  const inputs = Object.entries(to.inputs).flatMap(([indicator, level]): MovedInput[] => {
    const was = from.inputs[indicator] ?? { lo: 0, hi: 1 };
    if (same(was, level)) return [];
    return [{ indicator, from: was, to: level, because: becauseOf(indicator, from, to, before, after) }];
  });
  return { ...unitOf(to), members, inputs };
}

/** What counts on one side: observations by question, and all rows of facts. */
interface Side {
  readonly observed: AnyAssessment['observed'];
  readonly facts: readonly EvidenceRef[];
}

function sideOf({ observed, counted }: AnyAssessment): Side {
  return {
    observed,
    facts: Object.entries(counted).flatMap(([list, ids]) => ids.map((id) => ({ list, id }))),
  };
}

/** The rows on a question that count on one side only; of facts those of the lists that it was read off on either side. */
function becauseOf(
  indicator: string,
  from: Verdict,
  to: Verdict,
  before: Side,
  after: Side,
): MovedInput['because'] {
  const lists = new Set([...listsOf(from, indicator), ...listsOf(to, indicator)]);
  const rows = ({ observed, facts }: Side, verdict: Verdict) => [
    ...rowsOn(verdict, indicator, observed),
    ...facts.filter(({ list }) => lists.has(list)),
  ];
  const [then, since] = [rows(before, from), rows(after, to)];
  return {
    added: without(since, [...then, ...before.facts]),
    removed: without(then, [...since, ...after.facts]),
  };
}

/** Whether two standings, levels or lists of columns are the same but for a rounding error. */
function same(a: unknown, b: unknown): boolean {
  if (isInterval(a) && isInterval(b))
    return [a.lo - b.lo, a.hi - b.hi].every((distance) => !isAbove(Math.abs(distance), 0));
  return JSON.stringify(a) === JSON.stringify(b);
}

function without(rows: readonly EvidenceRef[], others: readonly EvidenceRef[]): EvidenceRef[] {
  const known = new Set(others.map(({ list, id }) => `${list} ${id}`));
  return distinct(rows.filter(({ list, id }) => !known.has(`${list} ${id}`)));
}
