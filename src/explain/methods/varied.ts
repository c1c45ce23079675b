import { groupBy } from '../../case/group-by.js';
import { amongNames, factorParts } from '../factors.js';
import type { Labels } from '../labels.js';
import { sensitivitySentences } from '../sensitivity-sentences.js';
import type { Words } from '../words.js';
import { type MethodsNames, variedKinds } from './dictionary.js';
import type { StatedFactor, StatedSensitivity } from './options.js';
import { perCent } from './words.js';

type Kind = (typeof variedKinds)[number];

/** What a design varied, each with by how much; what is varied by as much is told together. */
export function variedTexts(
  { varied = [], held }: StatedSensitivity,
  names: MethodsNames,
  labels: Labels,
  words: Words,
): string[] {
  return variedKinds.flatMap((kind) => {
    const own = varied.filter(({ factor }) => factorParts(factor).kind === kind);
    const alike = [...groupBy(own, (one) => movedText(one, kind, names, labels, words)).entries()];
    // Of all, only if it is known that none was left out.
    const isAll =
      alike.length === 1 &&
      held !== undefined &&
      !held.some(({ factor, because }) => because === 'not-asked' && factorParts(factor).kind === kind);
    return alike.map(([moved, factors]) => {
      const what = isAll ? names.varied[kind] : whatText(kind, factors, names, labels, words);
      return moved === '' ? what : `${what} (${moved})`;
    });
  });
}

/** What the share is of: the outcome, how a score stands to its cut, or all that stands somehow. */
export function heldText(
  { holds: { what = 'outcome' }, design: { cut } }: StatedSensitivity,
  { holds }: MethodsNames,
  labels: Labels,
  { number }: Words,
): string {
  if (cut === undefined) return holds[what];
  const score = cut.group === undefined ? holds.whole : holds.group(labels.group(cut.group));
  return holds.cut(score, number(cut.atLeast));
}

function whatText(
  kind: Kind,
  factors: readonly StatedFactor[],
  { varied, variedOf }: MethodsNames,
  labels: Labels,
  { list }: Words,
): string {
  const ids = factors.map(({ factor }) => factorParts(factor).id).filter((id) => id !== undefined);
  if (ids.length === 0 || !(kind in variedOf)) return varied[kind];
  const named = kind === 'weights' ? list(ids.map((id) => `“${labels.group(id)}”`)) : labels.quoted(ids);
  return variedOf[kind as keyof typeof variedOf](named);
}

function movedText(
  { by, from, to, among, drawn }: StatedFactor,
  kind: Kind,
  { moved }: MethodsNames,
  labels: Labels,
  { number, choice, section, locale, dictionary }: Words,
): string {
  if (among !== undefined) {
    const { rules } = section('sensitivity', sensitivitySentences[locale]);
    return choice(amongNames(kind, among, labels, rules));
  }
  const farText = (far: number) =>
    kind === 'weights' ? moved.part(perCent(far, dictionary.decimalMark)) : moved.within(number(far));
  if (from !== undefined && to !== undefined) return moved.range(number(from), number(to));
  const far = typeof by === 'number' ? farText(by) : by === 'one-step' ? moved.step : '';
  return drawn && far !== '' ? `${far}${moved.drawn}` : far;
}
