import { assertOptions } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import type { Scope } from '../core/verdict.js';
import { mechanismOrigins } from '../crosswalks/origins.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { NextQuestion } from '../forms/criteria/questions.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { nextQuestions as ofFramework } from '../forms/next-questions.js';
import { type AnyAssessment, assessable } from './assess.js';
import { tellsAnything } from './tells-anything.js';
import { whereOf } from './where-of.js';
import { assertAssessment, assertDefinitions, definitionIn, whole } from './whole.js';

/** A question of some framework that is still open. */
export interface OpenQuestion extends Pick<Scope, 'party' | 'function'> {
  readonly framework: string;
  /** The id in its framework; `<framework>.<indicator>` is what an observation names. */
  readonly indicator: string;
  readonly kind: NextQuestion['kind'];
  /**
   * The share of what its framework leaves open that an answer settles, in [0, 1]: by whichever answer settles least, and on
   * average over the answers. Of a framework about one party at a time each of its verdicts is an equal part of it.
   */
  readonly settles: { readonly atLeast: number; readonly onAverage: number };
  /** Open questions of other frameworks near to this one, by full id: whoever can answer it may answer these as well. */
  readonly related: readonly string[];
}

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
  assertOptions(caller, options, ['definitions']);
  if (!(Number.isInteger(count) && count >= 0))
    throw new KemitraanError(caller, 'count', count, 'invalid-number', 'Give a whole number, 0 or more.');
  const { definitions: given = [] } = options;
  const definitions = assertDefinitions(caller, given);
  return whole(caller, 'assessment', assessment, 'assess', () =>
    questionsIn(assessment, definitions).slice(0, count),
  );
}

function questionsIn(assessment: AnyAssessment, own: readonly Definition[]): OpenQuestion[] {
  const caller = 'nextQuestions';
  const definitions = new Map(assessable().map((definition) => [definition.id, definition]));
  const verdicts = Object.values(assessment.verdicts).flat();
  const open = new Set(
    verdicts.flatMap(({ framework, unknown }) => unknown.map((id) => `${framework.id}.${id}`)),
  );
  const near = neighbours();
  return verdicts
    .flatMap((verdict) => {
      const { id } = verdict.framework;
      const definition = definitionIn(own, verdict.framework) ?? definitions.get(id);
      if (definition === undefined) {
        const remedy = 'Pass the definition that gave the verdict in options.definitions.';
        throw new KemitraanError(caller, 'assessment.verdicts', id, 'unknown-framework', remedy);
      }
      // What was drawn up of one case is no question to another that does not speak of it.
      if ('ofOneCase' in definition && definition.ofOneCase && !tellsAnything(verdict)) return [];
      const units = [assessment.verdicts[id] ?? []].flat().length;
      return ofFramework(definition as never, verdict as never).map(
        (question: NextQuestion): OpenQuestion => {
          const full = `${id}.${question.indicator}`;
          const related = (near.get(full) ?? []).filter((one) => open.has(one));
          return {
            framework: id,
            ...whereOf(verdict),
            indicator: question.indicator,
            kind: question.kind,
            settles: settled(question, units),
            related,
          };
        },
      );
    })
    .filter(({ settles }) => settles.onAverage > 0)
    .sort(
      (a, b) =>
        b.settles.atLeast - a.settles.atLeast ||
        b.settles.onAverage - a.settles.onAverage ||
        b.related.length - a.related.length,
    );
}

/** Without the last digits, so that no rounding error decides between equals. */
function settled({ left, now }: NextQuestion, units: number): OpenQuestion['settles'] {
  const counts = Object.values<number>(left);
  if (!(now > 0) || counts.length === 0) return { atLeast: 0, onAverage: 0 };
  const share = (open: number) => Math.max(0, Number(((now - open) / now / units).toPrecision(12)));
  const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return { atLeast: share(Math.max(...counts)), onAverage: share(mean) };
}

/** Questions of different frameworks of which one draws on the other, both ways. */
function neighbours(): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (from: string, to: string) => near.set(from, [...(near.get(from) ?? []), to]);
  for (const { from, to } of mechanismOrigins()) {
    const [one, other] = [from, to].map(({ framework, member = '' }) => `${framework}.${member}`);
    if (one === undefined || other === undefined) continue;
    add(one, other);
    add(other, one);
  }
  return near;
}
