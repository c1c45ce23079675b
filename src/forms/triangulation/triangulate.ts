import type { Case, Observation } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { assertJoining } from '../../case/triangulation/assert-joining.js';
import { complementarityOf } from '../../case/triangulation/complementarity.js';
import { hear } from '../../case/triangulation/heard.js';
import { assertSomeWeight, assertWeighed, isUnanimous } from '../../case/triangulation/join.js';
import { isOfColumns } from '../../case/triangulation/level.js';
import {
  type TriangulatedUnit,
  type Triangulation,
  type TriangulationStanding,
  triangulationStandings,
} from '../../case/triangulation/result.js';
import type { Joining, JoiningGiven } from '../../case/triangulation/rule.js';
import { type HeardUnit, triangulateUnit } from '../../case/triangulation/unit.js';
import { assertOptions } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { assertCase } from '../assert-case.js';
import type { Definition } from '../definition.js';
import { isCase } from '../input.js';
import { assertObservations } from './assert-observations.js';
import { type RowGroup, rowGroups } from './groups.js';
import { assertJoinable } from './joined-levels.js';
import { overPartners } from './over-partners.js';
import { questionsIn } from './questions.js';

/** Up to which day observations count, and what they are observations of. */
export interface TriangulateOptions {
  /** Only undated rows and those dated up to this day, month or year count. A partial date. */
  readonly asOf?: string;
  /**
   * Their case, whose parties and period count; given together with `definitions`. Its own observations are not looked at.
   */
  readonly case?: Case;
  /**
   * The frameworks whose questions are triangulated. Rows that name several parties are then told apart as the question asks,
   * and each question is combined over partners or relations. Without them whoever is named in `about`, in that order, is one
   * unit, since nothing says whether a question is asked of each.
   */
  readonly definitions?: readonly Definition[];
}

/**
 * Joins what several observers say, question by question, whom it is about, and in which management function, and tells how they
 * stand to each other.
 *
 * First the newest row of each observer up to `asOf` (of the same coder, informant and holder; where nobody is named,
 * of the same source). `unknown`, `refused` and `not-applicable` are counted and never joined; not applicable only if
 * all who speak say so. Then the rule, over voices: an observer, from one source, by one method.
 *
 * - `hull`: from the least to the greatest of all that is said;
 * - `median`: the middle one; of an even number the interval between the two middle ones;
 * - `majority`: what most say; in a tie the narrowest interval that holds what is said equally often;
 * - `weighted`: Σ w x / Σ w, where x is the mean of what a source (method, informant, coder) says, and w its weight.
 *
 * Where somebody says different things at times that cannot be ordered, or a row may be later than `asOf`, the level
 * spans what the rule gives for every way that this may be (of a majority at least that). Such a row never decides
 * alone. Then, with a case and definitions, each question is combined over partners or relations, by minimum unless it
 * says otherwise.
 *
 * The standing of a unit is ours, after the triangulation protocol of Farmer and others, whose scheme for findings it
 * turns into one for levels: `convergence` (two or more on one side of 0.5; they agree fully where `spread` is a
 * point), `conflict` (they span it), `undecided`, `single`, `silence`. Exactly 0.5 is on no side. The tables by source,
 * method, informant and coder say what each alone would say; two coders of one source who converge are reliable, and no
 * second source. `complementarity` lists what one alone of its kind speaks to.
 *
 * Answers on Likert scales are rescaled, and labelled so. Columns have no middle and no mean: `median` and `weighted` throw
 * `unknown-rule` where some differ. Throws `invalid-weights` where somebody who speaks has no weight, or all of them 0, and
 * `invalid-input`, `invalid-case` or `unknown-level` for what is no sound list of observations.
 *
 * @example
 * ```ts
 * import { triangulate } from 'kemitraan/evidence';
 * const indicator = 'partnership-archetypes.balance';
 * const { units } = triangulate(
 *   [
 *     { indicator, level: 'in', informant: 'officer', method: 'interview' },
 *     { indicator, level: 'out', informant: 'treasurer', method: 'interview' },
 *     { indicator, level: 'mostly-out', source: 'minutes', method: 'document' },
 *   ],
 *   'majority',
 * );
 * units[0]?.level; // => { lo: 0, hi: 1 }
 * units[0]?.standing; // => 'conflict'
 * units[0]?.byMethod.each.map(({ id }) => id); // => ['interview', 'document']
 * ```
 * @see farmer-2006
 */
export function triangulate(
  observations: readonly Observation[],
  joining: JoiningGiven,
  options: TriangulateOptions = {},
): Triangulation {
  const caller = 'triangulate';
  const rule = assertJoining(caller, joining);
  // What nobody parsed may throw wherever it is touched.
  return reading(caller, 'observations', observations, () => joined(caller, observations, rule, options));
}

function joined(
  caller: string,
  observations: readonly Observation[],
  rule: Joining,
  options: TriangulateOptions,
): Triangulation {
  assertOptions(caller, options, ['asOf', 'case', 'definitions']);
  const { asOf, case: within, definitions } = options;
  if ((within === undefined) !== (definitions === undefined)) {
    const remedy = 'Give both, the case and the definitions, or neither.';
    throw new KemitraanError(caller, 'options', options, 'unknown-option', remedy);
  }
  const rows = assertObservations(caller, observations, asOf);
  const of = within && reading(caller, 'options.case', within, () => caseOf(caller, within, rows));
  const questions = of ? questionsIn(caller, definitions, of) : [];
  const groups = of ? questions.map((one) => rowGroups(one, of, asOf, caller)) : [];
  const heard = of ? groups.flat().map(unitOf) : unitsAsNamed(rows, asOf);
  const units = heard.map((one) => triangulated(one, rule, asOf, caller));
  const levels = units.map(({ level }) => level);
  return {
    joining: rule,
    ...(asOf !== undefined && { asOf }),
    units,
    questions: questions.flatMap((one, index) => {
      const own = groups[index] as RowGroup[];
      const of = levels.splice(0, own.length);
      return overPartners(
        one,
        own.map((group, at) => ({ group, level: of[at] ?? null })),
      );
    }),
    complementarity: complementarityOf(heard),
    standings: countStandings(units),
  };
}

function caseOf(caller: string, within: Case, observations: readonly Observation[]): Case {
  if (!isCase(within))
    throw new KemitraanError(caller, 'options.case', within, 'invalid-input', 'Give a case.');
  const subject = { ...within, observations };
  assertCase(subject, caller);
  return subject;
}

function unitOf({ indicator, unit, function: where, heard, early }: RowGroup): HeardUnit {
  const about = unit.about.length > 0 ? { about: [...unit.about] } : {};
  return { ref: { indicator, ...about, ...(where !== undefined && { function: where }) }, heard, early };
}

/** The rows by question, whoever is named in `about`, and management function. */
function unitsAsNamed(rows: readonly Observation[], asOf: string | undefined): HeardUnit[] {
  // A guess at another's view is no evidence for what it guesses at.
  const evidence = rows.filter(({ attributedTo }) => attributedTo === undefined);
  const groups = groupBy(evidence, ({ indicator, about, function: where }) =>
    JSON.stringify([indicator, about, where]),
  );
  return [...groups.values()].map((own): HeardUnit => {
    const [{ indicator, about, function: where }] = own as [Observation];
    const ref = {
      indicator,
      ...(about && { about: [...about] }),
      ...(where !== undefined && { function: where }),
    };
    return { ref, heard: hear(own, asOf), early: [] };
  });
}

function triangulated(
  one: HeardUnit,
  joining: Joining,
  asOf: string | undefined,
  caller: string,
): TriangulatedUnit {
  const { heard, ref } = one;
  assertWeighed(caller, heard, joining);
  assertSomeWeight(caller, heard, joining, ref.indicator);
  const said = [...heard.told, ...heard.later];
  if (isOfColumns(heard) && !isUnanimous(said)) assertJoinable(caller, ref.indicator, joining);
  // Somebody who speaks has a weight.
  return triangulateUnit(one, joining, asOf) as TriangulatedUnit;
}

function countStandings(units: readonly TriangulatedUnit[]): Triangulation['standings'] {
  const counts = triangulationStandings.map((standing): [TriangulationStanding, number] => [
    standing,
    units.filter((unit) => unit.standing === standing).length,
  ]);
  return Object.fromEntries(counts) as Record<TriangulationStanding, number>;
}
