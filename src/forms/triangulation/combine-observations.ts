import type { Case, Observation } from '../../case/case.js';
import { rowId } from '../../case/row-id.js';
import { assertAsOf } from '../../case/scope.js';
import { assertJoining } from '../../case/triangulation/assert-joining.js';
import { assertSomeWeight, assertWeighed, isUnanimous } from '../../case/triangulation/join.js';
import type { Joining, JoiningGiven, TriangulationRule } from '../../case/triangulation/rule.js';
import { assertOptions } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Interval } from '../../core/interval.js';
import { reading } from '../../core/reading.js';
import { assertCase } from '../assert-case.js';
import type { Definition } from '../definition.js';
import { isCase } from '../input.js';
import { askedIn } from '../look.js';
import { type RowGroup, rowGroups } from './groups.js';
import { joinedRows } from './joined-rows.js';
import { questionsIn } from './questions.js';
import { remainder, type Withdrawn, withdraw } from './withdrawn.js';

/** Which questions of a case are joined, and up to which day. */
export interface CombineOptions {
  /** The frameworks whose questions are joined; observations on others stay as they are. */
  readonly definitions: readonly Definition[];
  /** Only undated rows and those dated up to this day, month or year count. A partial date. */
  readonly asOf?: string;
}

/** What observers who differ on one thing were joined to. */
export interface CombinedObservations {
  /** The full id of the question. */
  readonly indicator: string;
  /** Whom it is about; the whole partnership where it is absent. */
  readonly about?: readonly string[];
  /** The management function; absent where the rows name none. */
  readonly function?: string;
  readonly rule: TriangulationRule;
  /** The ids of the observations that are joined. */
  readonly from: readonly string[];
  /** What they come to: a span of memberships, or the columns that remain. */
  readonly level: Interval | readonly string[];
  /** The ids of the observations that stand for them in the case. */
  readonly rows: readonly string[];
}

/** A case in which observers who differed are joined, and what was joined. Plain data. */
export interface CombinedCase {
  readonly case: Case;
  /** By question, in definition order; empty where nobody differs. */
  readonly combined: readonly CombinedObservations[];
}

/**
 * The same case, with observers who differ joined by a rule, so that every function that reads a case reads what they come
 * to.
 *
 * Question by question (and sub-question), partner or relation by partner or relation, and in each management function
 * by itself: first the newest row of each observer up to `asOf`, then the rule. Where it gives a point, one observation
 * by a made-up coder stands for those that differed, and where it gives an interval, two whose hull that is, or one for
 * each set of columns; each names in its note what it was joined from. Rows that do not differ, rows without a level
 * (`unknown`, `refused`, `not-applicable`), rows after `asOf`, guesses at another's view, and facts stay as they are. A
 * row that names several parties loses those for whom others stand. Of whoever was asked and would no longer be seen to
 * have been, a row remains with the level `unknown`. A row that may be later than `asOf` widens what is joined and
 * never decides alone. Read the result with the same `asOf`.
 *
 * Under the rule `hull` every verdict stays what it was. An even median and a tie are intervals. An answer on a Likert
 * scale stays one; `weighted` is refused for them, and with `median` for columns (`unknown-rule`), where they differ.
 * Throws `invalid-weights` where somebody who speaks has no weight or all of them have 0, `invalid-definition`,
 * `invalid-date`, and what a verdict on the case would throw.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { combineObservations } from 'kemitraan/evidence';
 * const indicator = 'partnership-archetypes.balance';
 * const clinic = {
 *   schema: 'kemitraan/case@1',
 *   id: 'clinic',
 *   title: 'A clinic',
 *   observations: [
 *     { id: 'a', indicator, level: 'in', coder: 'a' },
 *     { id: 'b', indicator, level: 'mostly-in', coder: 'b' },
 *     { id: 'c', indicator, level: 'out', coder: 'c' },
 *   ],
 * } as const;
 * classifyArchetype(clinic).inputs.balance; // => { lo: 0, hi: 1 }
 * const joined = combineObservations(clinic, 'median', { definitions: [partnershipArchetypes] });
 * classifyArchetype(joined.case).inputs.balance; // => { lo: 2 / 3, hi: 2 / 3 }
 * joined.combined[0]?.from; // => ['a', 'b', 'c']
 * ```
 */
export function combineObservations(
  subject: Case,
  joining: JoiningGiven,
  options: CombineOptions,
): CombinedCase {
  const caller = 'combineObservations';
  const rule = assertJoining(caller, joining);
  // A case that nobody parsed may throw wherever it is touched.
  return reading(caller, 'subject', subject, () => {
    if (!isCase(subject))
      throw new KemitraanError(caller, 'subject', subject, 'invalid-input', 'Give a case.');
    assertOptions(caller, options, ['definitions', 'asOf']);
    return combineIn(caller, subject, rule, options);
  });
}

/**
 * As {@link combineObservations}, under the name of the function that a caller sees in an error. With `alone`, those who agree
 * need no weight above 0: it is asked what they alone would say.
 */
export function combineIn(
  caller: string,
  subject: Case,
  joining: Joining,
  { definitions, asOf }: CombineOptions,
  alone = false,
): CombinedCase {
  assertCase(subject, caller);
  assertAsOf(caller, asOf);
  const { observations: given = [] } = subject;
  const newId = idsBeside(given);
  const askedFor = askedIn(subject);
  const withdrawn: Withdrawn = new Map();
  const standing = new Map<Observation | undefined, Observation[]>();
  const combined: CombinedObservations[] = [];
  for (const questions of questionsIn(caller, definitions, subject))
    for (const group of rowGroups(questions, subject, asOf, caller)) {
      const { heard, spec, unit } = group;
      assertWeighed(caller, heard, joining);
      if (!alone) assertSomeWeight(caller, heard, joining, group.indicator);
      const from = [...heard.told, ...heard.later];
      // What only may count decides nothing, and stays as it is.
      if (heard.told.length === 0 || isUnanimous(from)) continue;
      const { level, rows } = joinedRows(group, joining, newId, caller);
      const gone = [...from, ...heard.superseded];
      for (const row of gone) withdraw(withdrawn, row, spec, unit);
      const [place] = gone;
      const stand = [...rows, ...askedStill(group, gone, rows, askedFor, newId)];
      standing.set(place, [...(standing.get(place) ?? []), ...stand]);
      combined.push({
        indicator: group.indicator,
        ...(unit.about.length > 0 && { about: [...unit.about] }),
        ...(group.function !== undefined && { function: group.function }),
        rule: joining.rule,
        from: from.map(rowId),
        level,
        rows: rows.map(rowId),
      });
    }
  if (combined.length === 0) return { case: subject, combined };
  const observations = given.flatMap((row) => {
    const stand = standing.get(row) ?? [];
    // One and the same row may stand in the list twice.
    standing.delete(row);
    return [...stand, ...remainder(row, withdrawn)];
  });
  return { case: { ...subject, observations }, combined };
}

/** A row without a level for each party that was asked by what is gone, and would not be seen to have been by what is there. */
function askedStill(
  { unit }: RowGroup,
  gone: readonly Observation[],
  rows: readonly Observation[],
  askedFor: ReturnType<typeof askedIn>,
  newId: () => string,
): Observation[] {
  const seen = new Set(askedFor(rows));
  return gone.flatMap((row) => {
    const parties = [...askedFor([row])].filter((party) => typeof party === 'string' && !seen.has(party));
    if (parties.length === 0) return [];
    for (const party of parties) seen.add(party);
    const { about: _, ...rest } = row;
    const about = unit.about.length > 0 ? { about: [...unit.about] } : {};
    return [{ ...rest, ...about, id: newId(), level: 'unknown' as const, note: `joined: ${rowId(row)}` }];
  });
}

/** New ids of rows, none of which others have. */
function idsBeside(rows: readonly Observation[]): () => string {
  const taken = new Set(rows.map(rowId));
  let count = 0;
  return () => {
    do count += 1;
    while (taken.has(`joined-${count}`));
    return `joined-${count}`;
  };
}
