import type { Case } from '../case/case.js';
import { assertAsOf, type ScopeOptions } from '../case/scope.js';
import { withIds } from '../case/with-ids.js';
import { assertOneOf, assertOptions, isPlainObject, upToHole } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { asFixed, fixedCopy } from '../core/fixed-copy.js';
import { reading } from '../core/reading.js';
import { assertCase } from '../forms/assert-case.js';
import { assertDefinition } from '../forms/assert-definition.js';
import { assertShape } from '../forms/assert-shape.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { type AnyDefinition, type Definition, readsCases } from '../forms/definition.js';
import { isCase } from '../forms/input.js';
import { lookAt } from '../forms/look.js';
import type { FactsFor } from '../forms/read-case.js';
import { assertDependencies } from '../frameworks/communication-convergence/dependencies.js';
import { assertCommunications } from '../frameworks/communication-convergence/ways.js';
import { frameworks } from '../registry/frameworks.js';
import type { AssessedId, VerdictsOf } from './answers.js';
import { type Contradiction, contradictionsIn } from './contradictions.js';
import type { Observed } from './evidence-on.js';
import { judgeIn } from './judge.js';
import { factsOf } from './own-facts.js';
import { countedIn, observedIn } from './rows-counted.js';
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
  readonly verdicts: VerdictsOf<Framework>;
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
  const caller = 'assess';
  const asked = askedOf(caller, options);
  return reading(caller, 'subject', subject, () => assessedBy(caller, subject, asked));
}

/** What cases are assessed by, checked once for however many. */
export interface Asked {
  readonly scope: Pick<ScopeOptions, 'asOf'>;
  /** Each with what reads the facts of a case for it, where it is the library's own. */
  readonly definitions: readonly { readonly definition: Definition; readonly factsFor?: FactsFor }[];
}

/** What options ask for; throws for a framework or a date that there is none of, and an option that is not understood. */
export function askedOf(caller: string, options: AssessOptions): Asked {
  return reading(caller, 'options', options, () => readAsked(caller, options));
}

function readAsked(caller: string, options: AssessOptions): Asked {
  assertOptions(caller, options, ['frameworks', 'asOf']);
  const { asOf } = options;
  // A date that is none is refused even where no framework is asked.
  assertAsOf(caller, asOf);
  const read = () =>
    definitionsIn(caller, options.frameworks).map((definition) => {
      const factsFor = factsOf(caller, definition);
      return factsFor === undefined ? { definition } : { definition, factsFor };
    });
  const definitions = reading(caller, 'options.frameworks', options.frameworks, read, 'unknown-framework');
  return { scope: asOf === undefined ? {} : { asOf }, definitions };
}

/** One case by what is asked; throws for what is no sound case. */
export function assessedBy(caller: string, given: Case, { scope, definitions }: Asked): AnyAssessment {
  if (!isCase(given)) throw new KemitraanError(caller, 'subject', given, 'invalid-input', 'Give a case.');
  assertCase(given, caller);
  assertCommunications(given, caller);
  assertDependencies(given, caller);
  const { asOf } = scope;
  // Rows are cited many times: the ids of those that have none are made once.
  const subject = withIds(given);
  const look = lookAt(subject, scope, caller);
  const verdicts: [id: string, answer: Verdict | Verdict[]][] = [];
  const lists = new Map<string, readonly Verdict[]>();
  for (const { definition, factsFor } of definitions) {
    const answer = judgeIn(look, definition, factsFor);
    verdicts.push([definition.id, answer]);
    lists.set(definition.id, Array.isArray(answer) ? answer : [answer]);
  }
  const observed = observedIn(subject, asOf, lists);
  return {
    case: subject.id,
    ...scope,
    verdicts: Object.fromEntries(verdicts),
    contradictions: contradictionsIn(lists, observed, subject, asOf),
    coverage: coverageOver(lists),
    observed,
    counted: countedIn(subject, asOf),
  };
}

/** The library's own definitions that give verdicts of cases, in the order of the registry. */
export function assessable(): Definition[] {
  return Object.values(frameworks).filter(readsCases).map(asFixed);
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
  return upToHole(given).map((one, index) => {
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

/** A definition of the caller's own, of a form that gives verdicts of cases; it may change, so that a copy is read. */
function soundOne(caller: string, path: string, given: object): Definition {
  const own = Object.values<AnyDefinition>(frameworks).find((one) => one === given);
  const definition: unknown = own ?? fixedCopy(caller, path, given);
  assertShape(caller, path, definition);
  if (!readsCases(definition)) {
    const remedy = `Leave it out: a ${definition.form} gives no verdict of a case.`;
    throw new KemitraanError(caller, path, definition.id, 'invalid-definition', remedy);
  }
  assertDefinition(caller, definition);
  return definition;
}

function coverageOver(answers: ReadonlyMap<string, readonly Verdict[]>): AssessmentCoverage {
  const sum = { answered: 0, frameworks: answers.size, known: 0, applicable: 0, total: 0 };
  for (const verdicts of answers.values()) {
    if (verdicts.some(tellsAnything)) sum.answered += 1;
    for (const { coverage } of verdicts) {
      sum.known += coverage.known;
      sum.applicable += coverage.applicable;
      sum.total += coverage.total;
    }
  }
  return sum;
}
