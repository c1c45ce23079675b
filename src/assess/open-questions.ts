import type { Scope } from '../core/verdict.js';
import type { CrosswalkEnd } from '../crosswalks/crosswalk.js';
import { mechanismOrigins } from '../crosswalks/origins.js';
import type { Checked, Verdict } from '../forms/assert-verdict.js';
import type { NextQuestion } from '../forms/criteria/questions.js';
import { questionsRead } from '../forms/untold-questions.js';
import type { AnyAssessment } from './assess.js';
import { tellsAnything } from './tells-anything.js';
import { whereOf } from './where-of.js';

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

/** So many open questions of an assessment, those first whose answer settles most, by its verdicts, which have been checked. */
export function openQuestions(
  assessment: AnyAssessment,
  checked: readonly Checked[],
  count: number,
): OpenQuestion[] {
  const near = neighbours();
  const open = unknownAmong(near, checked);
  const questions: Weighed[] = [];
  for (const one of checked) {
    const { definition, verdict } = one;
    const { id } = verdict.framework;
    // What was drawn up of one case is no question to another that does not speak of it.
    if ('ofOneCase' in definition && definition.ofOneCase && !tellsAnything(verdict)) continue;
    const given = assessment.verdicts[id];
    const units = Array.isArray(given) ? given.length : 1;
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

/** A question with what it settles. */
interface Weighed extends Pick<OpenQuestion, 'settles' | 'related'> {
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
