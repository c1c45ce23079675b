import type { Case, Row } from '../case/case.js';
import { countedRows } from '../case/counted-rows.js';
import { groupBy } from '../case/group-by.js';
import { rowId } from '../case/row-id.js';
import { inTime, type ScopeOptions, scopeOf } from '../case/scope.js';
import { completableLists } from '../case/vocabulary.js';
import { assertOneOf, assertOptions, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { frameworkOf } from '../core/indicator.js';
import { reading } from '../core/reading.js';
import { assertCase } from '../forms/assert-case.js';
import { assertShape } from '../forms/assert-shape.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { type Definition, readsCases } from '../forms/definition.js';
import { isCase } from '../forms/input.js';
import { assertDependencies } from '../frameworks/communication-convergence/dependencies.js';
import { assertCommunications } from '../frameworks/communication-convergence/ways.js';
import { frameworks } from '../registry/frameworks.js';
import type { AnswerOf, AssessedId, IdOf } from './answers.js';
import { type Contradiction, contradictionsIn } from './contradictions.js';
import type { Observed, ObservedRow } from './evidence-on.js';
import { judge } from './judge.js';
import { factsBy } from './own-facts.js';
import { tellsAnything } from './tells-anything.js';

/** What to assess a case by, and up to which day. */
export interface AssessOptions<Framework extends AssessedId | Definition = AssessedId | Definition>
  extends Pick<ScopeOptions, 'asOf'> {
  /** Ids of frameworks of the library, or definitions of the caller's own; all of the library's where it is left out. */
  readonly frameworks?: readonly Framework[];
}

/** How much of all frameworks a case answers. */
export interface AssessmentCoverage {
  /** The frameworks of which anything is known, in part at least, and all that were asked. */
  readonly answered: number;
  readonly frameworks: number;
  /** The questions with a known answer, those that apply, and all of them, over all verdicts. */
  readonly known: number;
  readonly applicable: number;
  readonly total: number;
}

/** What frameworks say about one partnership, whichever they are. Plain data. There is no overall score: no source gives one. */
export interface AnyAssessment {
  /** The id of the case. */
  readonly case: string;
  /** The date up to which dated rows count; all of them where it is absent. */
  readonly asOf?: string;
  /** By the id of the framework: its verdict, or one of each party where it is about one at a time. */
  readonly verdicts: Readonly<Record<string, Verdict | readonly Verdict[]>>;
  /** Verdicts, or verdicts and facts, that do not go together, with the rule that found each. */
  readonly contradictions: readonly Contradiction[];
  readonly coverage: AssessmentCoverage;
  /** The observations that count for each question, or sub-question, by its full id. */
  readonly observed: Observed;
  /** The rows of facts that count, or may, by their list. */
  readonly counted: Readonly<Record<string, readonly string[]>>;
}

/** {@link AnyAssessment}, of frameworks that are known by their ids. */
export interface Assessment<Framework extends AssessedId | Definition = AssessedId>
  extends Omit<AnyAssessment, 'verdicts'> {
  readonly verdicts: { readonly [One in Framework as IdOf<One>]: AnswerOf<One> };
}

/**
 * Reads one case by every framework that gives verdicts, or by those that are named: all verdicts by the id of the framework,
 * and where they pull against each other.
 *
 * Each verdict is the one that the framework's own function gives for the case, under its default reading. What a case
 * does not tell stays unknown in every framework; a framework of which nothing is known is there, with everything open.
 * A catalogue, which is looked up, and a procedure, which reads histories, are not asked. There is no overall score.
 * Throws a `KemitraanError` for what is no sound case, a framework or a date that there is none of, two frameworks of
 * one id, and a definition beyond its limits.
 *
 * @example
 * ```ts
 * import { assess } from 'kemitraan/assess';
 * const subject = {
 *   schema: 'kemitraan/case@1',
 *   id: 'clinic',
 *   title: 'A clinic',
 *   observations: [{ indicator: 'partnership-archetypes.balance', level: 'out' }],
 * } as const;
 * const { verdicts, coverage } = assess(subject, { frameworks: ['partnership-archetypes', 'power-layout'] });
 * verdicts['partnership-archetypes'].status.pseudo; // => 'certain'
 * coverage.answered; // => 1
 * ```
 */
export function assess<const Framework extends AssessedId | Definition = AssessedId>(
  subject: Case,
  options?: AssessOptions<Framework>,
): Assessment<Framework>;
export function assess(subject: Case, options: AssessOptions = {}): unknown {
  return reading('assess', 'subject', subject, () => assessed(subject, options));
}

function assessed(subject: Case, options: AssessOptions = {}): unknown {
  const caller = 'assess';
  if (!isCase(subject)) throw new KemitraanError(caller, 'subject', subject, 'invalid-input', 'Give a case.');
  assertOptions(caller, options, ['frameworks', 'asOf']);
  assertCase(subject, caller);
  assertCommunications(subject, caller);
  assertDependencies(subject, caller);
  const { asOf } = options;
  const scope = asOf === undefined ? {} : { asOf };
  // A date that is none is refused even where no framework is asked.
  scopeOf(subject, scope, caller);
  const definitions = definitionsIn(caller, options.frameworks);
  const verdicts = new Map(
    definitions.map((definition) => {
      const own = isOwn(caller, definition);
      return [
        definition.id,
        judge(caller, definition, subject, scope, own ? factsBy[definition.id] : undefined),
      ] as const;
    }),
  );
  const lists = new Map([...verdicts].map(([id, answer]) => [id, [answer].flat()]));
  const observed = observedIn(subject, asOf, definitions);
  return {
    case: subject.id,
    ...scope,
    verdicts: Object.fromEntries(verdicts),
    contradictions: contradictionsIn(lists, observed, subject, asOf),
    coverage: coverageOver([...lists.values()]),
    observed,
    counted: countedIn(subject, asOf),
  };
}

/** The library's own definitions that give verdicts of cases, in the order of the registry. */
export function assessable(): Definition[] {
  return Object.values(frameworks).filter(readsCases);
}

/** Whether a definition is the library's own, as it stands there or as a copy: definitions are data. */
function isOwn(caller: string, definition: Definition): boolean {
  if (!Object.hasOwn(frameworks, definition.id)) return false;
  const own = frameworks[definition.id as keyof typeof frameworks];
  if (definition === own || definition.version !== own.version) return definition === own;
  const written = () => JSON.stringify(definition);
  return (
    reading(caller, 'options.frameworks', definition, written, 'invalid-definition') === JSON.stringify(own)
  );
}

/** The definitions that are asked for, by id or themselves; throws where there is none, or one twice. */
export function definitionsIn(caller: string, given: AssessOptions['frameworks']): Definition[] {
  if (given === undefined) return assessable();
  if (!Array.isArray(given)) {
    const remedy = 'Give a list of framework ids, or of definitions.';
    throw new KemitraanError(caller, 'options.frameworks', given, 'unknown-framework', remedy);
  }
  const known = new Map(assessable().map((definition) => [definition.id, definition]));
  const ids = new Set<unknown>();
  // Not map, which passes over the holes of a list.
  return Array.from(given, (one: AssessedId | Definition, index) => {
    const path = `options.frameworks[${index}]`;
    const definition = isPlainObject(one) ? soundOne(caller, path, one) : known.get(String(one));
    if (definition === undefined) assertOneOf(caller, path, 'unknown-framework', one, [...known.keys()]);
    if (definition === undefined || ids.has(definition.id)) {
      const remedy = 'Give each framework once.';
      throw new KemitraanError(caller, path, definition?.id, 'unknown-framework', remedy);
    }
    ids.add(definition.id);
    return definition;
  });
}

/** A definition of the caller's own, of a form that gives verdicts of cases. */
function soundOne(caller: string, path: string, given: unknown): Definition {
  assertShape(caller, path, given);
  if (readsCases(given)) return given;
  const remedy = `Leave it out: a ${given.form} gives no verdict of a case.`;
  throw new KemitraanError(caller, path, given.id, 'invalid-definition', remedy);
}

function coverageOver(answers: readonly (readonly Verdict[])[]): AssessmentCoverage {
  const all = answers.flat().map(({ coverage }) => coverage);
  const sum = (pick: (one: Verdict['coverage']) => number) =>
    all.reduce((total, one) => total + pick(one), 0);
  return {
    answered: answers.filter((verdicts) => verdicts.some(tellsAnything)).length,
    frameworks: answers.length,
    known: sum(({ known }) => known),
    applicable: sum(({ applicable }) => applicable),
    total: sum(({ total }) => total),
  };
}

/** The rows that count for each question of these frameworks; a guess at another's view is none. */
function observedIn(
  subject: Case,
  asOf: string | undefined,
  definitions: readonly Definition[],
): Record<string, ObservedRow[]> {
  const asked = new Set(definitions.map(({ id }) => id));
  const rows = countedRows(subject, asOf).filter(({ indicator }) => asked.has(frameworkOf(indicator)));
  return Object.fromEntries(
    [...groupBy(rows, ({ indicator }) => indicator)].map(([indicator, own]) => [
      indicator,
      own.map((row) => ({
        list: 'observations',
        id: rowId(row),
        ...(row.about && { about: [...row.about] }),
        ...(row.function !== undefined && { function: row.function }),
      })),
    ]),
  );
}

/** The ids of the rows of facts that count, or may, by their list. */
function countedIn(subject: Case, asOf: string | undefined): Record<string, string[]> {
  const lists = completableLists.flatMap((list) => {
    const rows: readonly Row[] = subject[list] ?? [];
    return rows.length > 0 ? [[list, rows] as const] : [];
  });
  return Object.fromEntries(
    lists.map(([list, rows]) => [list, rows.filter(({ date }) => inTime(date, asOf) !== 'no').map(rowId)]),
  );
}
