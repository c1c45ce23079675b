import type { Case, Observation } from '../case/case.js';
import { countedRows } from '../case/counted-rows.js';
import { groupBy } from '../case/group-by.js';
import { rowId } from '../case/row-id.js';
import type { ScopeOptions } from '../case/scope.js';
import { assertJoining } from '../case/triangulation/assert-joining.js';
import type { Joining, JoiningGiven, ObserverKind } from '../case/triangulation/rule.js';
import { assertOptions } from '../core/assert.js';
import { isKemitraanError, KemitraanError } from '../core/error.js';
import { fixedCopy } from '../core/fixed-copy.js';
import { frameworkOf } from '../core/indicator.js';
import { reading } from '../core/reading.js';
import type { FrameworkRef } from '../core/verdict.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { Definition } from '../forms/definition.js';
import { isCase } from '../forms/input.js';
import { type CombinedObservations, combineIn } from '../forms/triangulation/combine-observations.js';
import { assertDependencies } from '../frameworks/communication-convergence/dependencies.js';
import { assertCommunications } from '../frameworks/communication-convergence/ways.js';
import type { AnswerOf } from './answers.js';
import { judge } from './judge.js';
import { factsOf } from './own-facts.js';
import { type Differing, differingIn } from './verdicts-beside.js';

/** What one source, method, informant or coder alone would have the framework say. */
export interface VerdictAlone<Answer = Verdict | readonly Verdict[]> {
  readonly id: string;
  /** The ids of its observations that count, or may. */
  readonly observations: readonly string[];
  /** `null` where its observations on some question differ and all have a weight of 0. */
  readonly verdict: Answer | null;
}

/** Those of one kind beside each other. */
export interface VerdictsBeside<Answer = Verdict | readonly Verdict[]> {
  /** In order of appearance. */
  readonly each: readonly VerdictAlone<Answer>[];
  /** The observations that name none, and so stand in no verdict here. */
  readonly unnamed: readonly string[];
  /** Where the verdicts differ. */
  readonly differ: readonly Differing[];
}

/** What a framework says by each source, method, informant and coder alone, and by all of them joined. Plain data. */
export interface VerdictTriangulation<Answer = Verdict | readonly Verdict[]> {
  readonly framework: FrameworkRef;
  /** The id of the case. */
  readonly case: string;
  readonly asOf?: string;
  readonly joining: Joining;
  /** With all observers joined by the rule. */
  readonly combined: Answer;
  /** What was joined for it. */
  readonly joined: readonly CombinedObservations[];
  /** Without any observation: what the facts of the case give by themselves. */
  readonly factsAlone: Answer;
  readonly bySource: VerdictsBeside<Answer>;
  readonly byMethod: VerdictsBeside<Answer>;
  readonly byInformant: VerdictsBeside<Answer>;
  readonly byCoder: VerdictsBeside<Answer>;
}

/**
 * The verdict of a framework by each source, method, informant and coder alone, and by all of them joined by a rule,
 * side by side, with where they differ.
 *
 * Each alone is the same case with its observations only, joined by the same rule where it differs in itself. The facts
 * of the case stay: they are of the case, not of an informant, so that what the verdicts differ in is due to the
 * observers alone; `factsAlone` says what is due to the facts. An observation that names no source is in no verdict by
 * source, and is listed as unnamed; so for the others. What an observer alone does not know stays open, and is no
 * disagreement: `opposed` members are those on which two cannot both be right. That company and community differ is a
 * finding, and says nothing against either; only coders of the same material can be unreliable. The verdicts grow with
 * the number of observers. Throws as {@link combineObservations}.
 *
 * @example
 * ```ts
 * import { partnershipArchetypes } from 'kemitraan/archetypes';
 * import { triangulateVerdicts } from 'kemitraan/evidence';
 * const indicator = 'partnership-archetypes.balance';
 * const subject = {
 *   schema: 'kemitraan/case@1',
 *   id: 'drying-house',
 *   title: 'A drying house',
 *   informants: [{ id: 'officer' }, { id: 'treasurer' }],
 *   observations: [
 *     { indicator, level: 'in', informant: 'officer' },
 *     { indicator, level: 'mostly-out', informant: 'treasurer' },
 *   ],
 * } as const;
 * const { byInformant, combined } = triangulateVerdicts(partnershipArchetypes, subject, 'hull');
 * byInformant.each.map(({ id, verdict }) => [id, verdict?.status.pseudo]);
 * // => [['officer', 'excluded'], ['treasurer', 'certain']]
 * byInformant.differ.map(({ member, kind }) => [member, kind]); // => [['pseudo', 'opposed']]
 * combined.status.pseudo; // => 'possible'
 * ```
 * @see farmer-2006
 */
export function triangulateVerdicts<const D extends Definition>(
  definition: D,
  subject: Case,
  joining: JoiningGiven,
  options?: Pick<ScopeOptions, 'asOf'>,
): VerdictTriangulation<AnswerOf<D>>;
export function triangulateVerdicts(
  definition: Definition,
  subject: Case,
  joining: JoiningGiven,
  options: Pick<ScopeOptions, 'asOf'> = {},
): VerdictTriangulation {
  const caller = 'triangulateVerdicts';
  const rule = assertJoining(caller, joining);
  // A case that nobody parsed may throw wherever it is touched.
  return reading(caller, 'subject', subject, () =>
    besideEachOther(caller, definition, subject, rule, options),
  );
}

function besideEachOther(
  caller: string,
  given: Definition,
  subject: Case,
  rule: Joining,
  options: Pick<ScopeOptions, 'asOf'>,
): VerdictTriangulation {
  const definition = fixedCopy(caller, 'definition', given);
  if (!isCase(subject)) throw new KemitraanError(caller, 'subject', subject, 'invalid-input', 'Give a case.');
  const { asOf } = assertOptions(caller, options, ['asOf']);
  const scope = asOf === undefined ? {} : { asOf };
  const wanted = { definitions: [definition], ...scope };
  const { case: whole, combined: joined } = combineIn(caller, subject, rule, wanted);
  assertCommunications(subject, caller);
  assertDependencies(subject, caller);
  const judged = (one: Case) => judge(caller, definition, one, scope, factsOf(caller, definition));
  const counted = countedRows(subject, asOf).filter(
    ({ indicator }) => frameworkOf(indicator) === definition.id,
  );
  const beside = (kind: ObserverKind): VerdictsBeside => {
    const named = counted.filter((row) => row[kind] !== undefined);
    const each = [...groupBy(named, (row) => row[kind] ?? '')].map(([id, rows]): VerdictAlone => {
      const alone = combinedAlone(caller, { ...subject, observations: rows }, rule, wanted);
      return { id, observations: rows.map(rowId), verdict: alone && judged(alone) };
    });
    const unnamed = counted.filter((row) => row[kind] === undefined).map(rowId);
    return { each, unnamed, differ: differingIn(each) };
  };
  return {
    framework: { id: definition.id, version: definition.version },
    case: subject.id,
    ...scope,
    joining: rule,
    combined: judged(whole),
    joined,
    factsAlone: judged({ ...subject, observations: [] }),
    bySource: beside('source'),
    byMethod: beside('method'),
    byInformant: beside('informant'),
    byCoder: beside('coder'),
  };
}

/** A case of some observations, joined; `null` where those differ on something that all have a weight of 0. */
function combinedAlone(
  caller: string,
  alone: Case & { readonly observations: readonly Observation[] },
  joining: Joining,
  options: Parameters<typeof combineIn>[3],
): Case | null {
  try {
    return combineIn(caller, alone, joining, options, true).case;
  } catch (error) {
    // All else has been refused where all observers were joined.
    if (isKemitraanError(error) && error.code === 'invalid-weights') return null;
    throw error;
  }
}
