import { assertOptions } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import type { Scope } from '../core/verdict.js';
import type { CrosswalkEnd } from '../crosswalks/crosswalk.js';
import { mechanismOrigins } from '../crosswalks/origins.js';
import { assertCheckedPlain, type Checked, type Verdict } from '../forms/assert-verdict.js';
import type { NextQuestion } from '../forms/criteria/questions.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { nextQuestions as ofFramework } from '../forms/next-questions.js';
import { questionsRead } from '../forms/untold-questions.js';
import { type AnyAssessment, assessable } from './assess.js';
import { tellsAnything } from './tells-anything.js';
import { whereOf } from './where-of.js';
import { assertAssessment, assertDefinitions, definitionIn, undamaged } from './whole.js';

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
  assertCount(caller, 'count', count);
  const { definitions: given = [] } = options;
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

/** So many open questions of an assessment, those first whose answer settles most, by its verdicts, which have been checked. */
export function openQuestions(
  assessment: AnyAssessment,
  checked: readonly Checked[],
  count: number,
): OpenQuestion[] {
  const near = neighbours();
  const open = unknownAmong(near, checked);
  const questions: Asked[] = [];
  for (const one of checked) {
    const { definition, verdict } = one;
    const { id } = verdict.framework;
    // What was drawn up of one case is no question to another that does not speak of it.
    if ('ofOneCase' in definition && definition.ofOneCase && !tellsAnything(verdict)) continue;
    const units = [assessment.verdicts[id] ?? []].flat().length;
    const nearHere = near.get(id);
    const shareOf = settling(units);
    for (const question of questionsRead(one)) {
      const settles = settled(question, shareOf);
      if (settles.onAverage === 0) continue;
      const related = (nearHere?.get(question.indicator) ?? []).filter((other) => open.has(other));
      questions.push({ verdict, question, settles, related });
    }
  }
  return questions
    .sort(
      (a, b) =>
        b.settles.atLeast - a.settles.atLeast ||
        b.settles.onAverage - a.settles.onAverage ||
        b.related.length - a.related.length,
    )
    .slice(0, count)
    .map(({ verdict, question: { indicator, kind }, settles, related }) => ({
      framework: verdict.framework.id,
      ...whereOf(verdict),
      indicator,
      kind,
      settles,
      related,
    }));
}

interface Asked extends Pick<OpenQuestion, 'settles' | 'related'> {
  readonly verdict: Verdict;
  readonly question: NextQuestion<string, string>;
}

function settled(
  { left, now }: NextQuestion<string, string>,
  shareOf: ReturnType<typeof settling>,
): OpenQuestion['settles'] {
  const counts = Object.values(left);
  if (!(now > 0) || counts.length === 0) return { atLeast: 0, onAverage: 0 };
  let [sum, most] = [0, Number.NEGATIVE_INFINITY];
  for (const one of counts) {
    sum += one;
    most = Math.max(most, one);
  }
  return { atLeast: shareOf(now, most), onAverage: shareOf(now, sum / counts.length) };
}

/**
 * What gives the share of what is open now that is settled where so much is left, of the questions of one verdict: many leave
 * as much as the one before. Without the last digits, so that no rounding error decides between equals.
 */
function settling(units: number): (now: number, left: number) => number {
  const before = { now: 0, left: 0, share: 0 };
  return (now, left) => {
    if (left >= now) return 0;
    if (now !== before.now || left !== before.left) {
      const share = Number(((now - left) / now / units).toPrecision(12));
      Object.assign(before, { now, left, share });
    }
    return before.share;
  };
}

/** By framework and member the full ids of what lies near to it. */
type Near = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Questions of different frameworks of which one draws on the other, both ways. */
function neighbours(): Near {
  const near = new Map<string, Map<string, string[]>>();
  const add = (from: CrosswalkEnd, to: CrosswalkEnd) => {
    const here = near.get(from.framework) ?? new Map<string, string[]>();
    const full = `${to.framework}.${to.member ?? ''}`;
    near.set(from.framework, here);
    here.set(from.member ?? '', [...(here.get(from.member ?? '') ?? []), full]);
  };
  for (const { from, to } of mechanismOrigins()) {
    add(from, to);
    add(to, from);
  }
  return near;
}

/** Those of the questions that lie near to others which are not answered. */
function unknownAmong(near: Near, checked: readonly Checked[]): ReadonlySet<string> {
  return new Set(
    checked.flatMap(({ verdict: { framework, unknown } }) =>
      near.has(framework.id) ? unknown.map((id) => `${framework.id}.${id}`) : [],
    ),
  );
}
