import type { Case } from '../case/case.js';
import { withIds } from '../case/with-ids.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import { assertCase } from '../forms/assert-case.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { Definition } from '../forms/definition.js';
import { isCase } from '../forms/input.js';
import { lookAt } from '../forms/look.js';
import { assertDependencies } from '../frameworks/communication-convergence/dependencies.js';
import { assertCommunications } from '../frameworks/communication-convergence/ways.js';
import type { AssessedId, VerdictsOf } from './answers.js';
import { type Asked, type AssessOptions, askedOf } from './asked.js';
import { type Contradiction, contradictionsIn } from './contradictions.js';
import type { Observed } from './evidence-on.js';
import { judgeIn } from './judge.js';
import { countedIn, observedIn } from './rows-counted.js';
import { tellsAnything } from './tells-anything.js';

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
