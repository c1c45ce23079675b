import type { Case } from '../case/case.js';
import type { ScopeOptions } from '../case/scope.js';
import type { Joining } from '../case/triangulation/rule.js';
import type { ManagementFunction } from '../case/vocabulary.js';
import { KemitraanError } from '../core/error.js';
import type { IndicatorSpec } from '../core/indicator.js';
import type { Applicable } from '../core/interval.js';
import { assertSoundCase } from '../forms/assert-case.js';
import type { Checked, Verdict } from '../forms/assert-verdict.js';
import { isLikert } from '../forms/checklist/scale.js';
import { type Definition, questionsOf } from '../forms/definition.js';
import { hasAnswer } from '../forms/index/read.js';
import { lookInto } from '../forms/look.js';
import { hasLevel, readCase } from '../forms/read-case.js';
import type { Inputs } from '../forms/recompute.js';
import { overParties } from '../forms/sensitivity/party-aggregation.js';
import type { CaseSource } from '../forms/sensitivity/verdict-at.js';
import { combineIn } from '../forms/triangulation/combine-observations.js';
import { judge } from './judge.js';
import { factsOf } from './own-facts.js';

/** The case of a verdict, to be read otherwise than the verdict read it; throws where it is not its case. */
export function sourceOf(caller: string, { definition, verdict }: Checked, subject: Case): CaseSource {
  assertSoundCase(caller, 'options.case', subject);
  const { scope } = verdict;
  if (scope === undefined)
    throw mismatch(caller, undefined, 'The verdict is of no case: leave the case out.');
  if (scope.case !== subject.id)
    throw mismatch(caller, subject.id, `Pass the case that the verdict is of, ${scope.case}.`);
  const where: ScopeOptions = {
    ...(scope.chosen && { parties: scope.partners }),
    ...(scope.function !== undefined && { function: scope.function as ManagementFunction }),
    ...(scope.asOf !== undefined && { asOf: scope.asOf }),
  };
  const caseUnder = remembered((joining: Joining | undefined) => {
    if (joining === undefined) return subject;
    const until = scope.asOf === undefined ? {} : { asOf: scope.asOf };
    return combineIn(caller, subject, joining, { definitions: [definition], ...until }).case;
  });
  const inputsUnder = remembered((joining: Joining | undefined): Inputs => {
    const found = judge(caller, definition, caseUnder(joining), where, factsOf(caller, definition));
    return sameUnit(caller, verdict, found).inputs;
  });
  const ofEach = remembered((joining: Joining | undefined) =>
    scope.partners.map((party) =>
      inputsOfOne(caller, definition, caseUnder(joining), { ...where, parties: [party] }),
    ),
  );
  return {
    ofPartners: partnerQuestions(definition),
    inputsUnder,
    overPartners: remembered((joining, question, how) => {
      if (joining === undefined) assertSame(caller, inputsUnder(undefined), verdict.inputs);
      const own = ofEach(joining).map((inputs) => inputs[question] as Applicable);
      // Where nobody is known to take part, nothing is known of those who do.
      return own.length > 0 ? overParties(how, own) : (inputsUnder(joining)[question] as Applicable);
    }),
  };
}

/** The questions that are asked of each partner and take the lowest: none of who holds a role, or of what was done. */
function partnerQuestions(definition: Definition): string[] {
  const specs: Readonly<Record<string, Partial<IndicatorSpec>>> = questionsOf(definition);
  return Object.keys(specs).filter((id) => {
    const { asks, over = 'minimum' } = specs[id] ?? {};
    return asks === 'partner' && over === 'minimum';
  });
}

/** What a case gives of one partner by itself. */
function inputsOfOne(caller: string, definition: Definition, subject: Case, options: ScopeOptions): Inputs {
  // Only what is asked of each partner is looked at, which has all that an indicator has.
  const specs = questionsOf(definition) as Readonly<Record<string, IndicatorSpec>>;
  const likert = isLikert(definition);
  const facts = likert ? noFacts : factsOf(caller, definition);
  const look = lookInto(subject, options, caller);
  return readCase(definition.id, specs, look, facts, likert ? hasAnswer : hasLevel).inputs;
}

// A fact gives a membership, which is no answer on a scale.
const noFacts = () => [];

/** Of the verdicts on a case the one on the party, and the functions, that a verdict is about. */
function sameUnit(caller: string, { scope }: Verdict, found: Verdict | Verdict[]): Verdict {
  if (!Array.isArray(found)) return found;
  const apart = JSON.stringify(scope?.apart);
  const own = found.find(
    (one) => one.scope?.party === scope?.party && JSON.stringify(one.scope?.apart) === apart,
  );
  if (own) return own;
  throw mismatch(
    caller,
    scope?.party,
    'Pass the case that the verdict is of, unchanged: it has no such party.',
  );
}

/** Throws unless a case gives what a verdict was computed from. */
function assertSame(caller: string, read: Inputs, given: Inputs): void {
  const other = Object.keys(read).find((id) => JSON.stringify(read[id]) !== JSON.stringify(given[id]));
  if (other === undefined) return;
  throw mismatch(
    caller,
    other,
    'Pass the case that the verdict is of, unchanged: it gives another level of this.',
  );
}

function mismatch(caller: string, value: unknown, remedy: string): KemitraanError {
  return new KemitraanError(caller, 'options.case', value, 'verdict-mismatch', remedy);
}

/** A function of plain data that is worked out once for each. */
function remembered<Given extends readonly unknown[], Result>(
  find: (...given: Given) => Result,
): (...given: Given) => Result {
  const found = new Map<string, Result>();
  return (...given) => {
    const key = JSON.stringify(given);
    const before = found.get(key);
    if (before !== undefined) return before;
    const result = find(...given);
    found.set(key, result);
    return result;
  };
}
