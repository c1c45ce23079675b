import { assertOptions } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import { assertCheckedPlain, type Verdict } from '../forms/assert-verdict.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { nextQuestions as ofFramework } from '../forms/next-questions.js';
import { assessable } from './asked.js';
import type { AnyAssessment } from './assess.js';
import { type OpenQuestion, openQuestions } from './open-questions.js';
import { assertAssessment, assertDefinitions, definitionIn, undamaged } from './whole.js';

/** What questions across frameworks are asked of. */
export interface QuestionsOptions {
  /** The definitions of a caller's own that gave verdicts of the assessment; others are passed over. */
  readonly definitions?: readonly AnyDefinition[];
}

/** Of one verdict with its definition, or of an assessment: see {@link acrossFrameworks}. */
type NextQuestions = typeof ofFramework & typeof acrossFrameworks;

/**
 * The open questions of an assessment, those first whose answer settles most; or, of a definition and its verdict, the open
 * questions of that one framework, as `nextQuestions` of `kemitraan/forms` gives them.
 *
 * Across frameworks a question is weighed by the share of what its own framework leaves open that an answer settles: outcomes,
 * rules that cannot be told, the width of scores, phases that are open. By the answer that settles least first, then on
 * average, then by how many open questions of other frameworks lie near it, then in the order of the frameworks. What settles
 * nothing is left out, and so is what was drawn up of one case (`ofOneCase`) where the assessed one does not speak of it. At
 * most `count` of them, 10 where it is left out. Throws `invalid-number` for a count that is no whole
 * number from 0, `unknown-framework` for a verdict whose definition is neither given nor the library's, and
 * `invalid-input` for what is no assessment.
 *
 * @example
 * ```ts
 * import { assess, nextQuestions } from 'kemitraan/assess';
 * const subject = { schema: 'kemitraan/case@1', id: 'empty', title: 'Nothing known' } as const;
 * const assessment = assess(subject, { frameworks: ['power-layout', 'partnership-preconditions'] });
 * nextQuestions(assessment, 2).map(({ framework, indicator, settles }) => [framework, indicator, settles.atLeast]);
 * // => [['power-layout', 'parity', 0.5], ['power-layout', 'subordination', 0.5]]
 * ```
 */
export const nextQuestions = ((
  subject: AnyAssessment | Definition,
  second: number | Verdict | undefined,
  options?: QuestionsOptions,
) => {
  // A definition has a form; an assessment has verdicts.
  const isAssessed = reading(
    'nextQuestions',
    'assessment',
    subject,
    () => typeof subject === 'object' && subject !== null && 'verdicts' in subject,
  );
  if (!isAssessed) return ofFramework(subject as never, second as never);
  return acrossFrameworks(subject as AnyAssessment, second as number | undefined, options);
}) as NextQuestions;

function acrossFrameworks(
  assessment: AnyAssessment,
  count = 10,
  options: QuestionsOptions = {},
): OpenQuestion[] {
  const caller = 'nextQuestions';
  assertAssessment(caller, 'assessment', assessment);
  const { definitions: given = [] } = assertOptions(caller, options, ['definitions']);
  assertCount(caller, 'count', count);
  const definitions = assertDefinitions(caller, given);
  return undamaged(caller, 'assessment', assessment, 'assess', () => {
    const own = new Map(assessable().map((definition) => [definition.id, definition]));
    const checked = Object.values(assessment.verdicts)
      .flat()
      .map((verdict) => {
        const { id } = verdict.framework;
        const definition = definitionIn(definitions, verdict.framework) ?? own.get(id);
        if (definition !== undefined) return assertCheckedPlain(caller, definition, verdict);
        const remedy = 'Pass the definition that gave the verdict in options.definitions.';
        throw new KemitraanError(caller, 'assessment.verdicts', id, 'unknown-framework', remedy);
      });
    return openQuestions(assessment, checked, count);
  });
}

/** Throws `invalid-number` for how many questions are asked for, unless it is a whole number, 0 or more. */
export function assertCount(caller: string, parameter: string, count: number): void {
  if (Number.isInteger(count) && count >= 0) return;
  throw new KemitraanError(caller, parameter, count, 'invalid-number', 'Give a whole number, 0 or more.');
}
