import { isScaleAnswer, type ScaleAnswer } from '../../core/level.js';

/** An answer on a Likert scale as one word, which says the length of the scale too: `4-of-5`. */
export function scaleCode({ points, of }: ScaleAnswer): string {
  return `${points}-of-${of}`;
}

/** The answer that a word of {@link scaleCode} stands for; nothing where it stands for none. Never throws. */
export function scaleAnswerOf(code: string): ScaleAnswer | undefined {
  const [, points, of] = /^([1-9]\d?)-of-([1-9]\d?)$/.exec(code) ?? [];
  const answer = { points: Number(points), of: Number(of) };
  return isScaleAnswer(answer) ? answer : undefined;
}
