import type { ScaleAnswer } from '../../../src/core/level.js';
import { scaleAnswerOf, scaleCode } from '../../../src/forms/questionnaire/scale-code.js';
import { type Draft, type DraftRow, idsIn, rowsOf, withAt, withRow } from './draft.js';

/** An observation of the draft, and where it stands among them; `index` is `null` for an answer that is not given yet. */
export interface Answer {
  /** The same as long as it is about the same, so that no focus is lost. */
  readonly key: string;
  readonly index: number | null;
  readonly about: readonly string[];
  readonly row: DraftRow;
}

/**
 * The answers to a question: its observations, or, where it has none, one that is still open, about `about` (the whole
 * partnership where it is left out). With `about`, those alone that are about it, be it among others.
 */
export function answersTo(draft: Draft, indicator: string, about?: readonly string[]): Answer[] {
  const seen = new Map<string, number>();
  const key = (ids: readonly string[]) => {
    const name = answerKey(ids, 0);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return answerKey(ids, times);
  };
  const answers = rowsOf(draft, 'observations').flatMap((row, index): Answer[] => {
    if (row.indicator !== indicator) return [];
    const ids = idsIn(row, 'about');
    if (!(about ?? []).every((id) => ids.includes(id))) return [];
    return [{ key: key(ids), index, about: ids, row }];
  });
  return answers.length > 0 ? answers : [{ key: key(about ?? []), index: null, about: about ?? [], row: {} }];
}

/** The key of an answer about these parties, after so many others about the same; without blanks. */
export function answerKey(about: readonly string[], times: number): string {
  return [...about.map(encodeURIComponent), String(times)].join('+');
}

/**
 * A copy in which a question is answered. An answer about the whole partnership that holds nothing but its level is taken away
 * when it becomes unknown: what is not answered is unknown.
 */
export function withAnswer(draft: Draft, indicator: string, answer: Answer, level: unknown): Draft {
  const { index, about } = answer;
  if (index === null) {
    if (level === 'unknown') return draft;
    return withRow(draft, 'observations', {
      indicator,
      level,
      ...(about.length > 0 && { about }),
    });
  }
  const row = rowsOf(draft, 'observations')[index] ?? {};
  const isBare = Object.keys(row).every((key) => ['indicator', 'level'].includes(key));
  if (level === 'unknown' && isBare) return withAt(draft, ['observations', index], undefined);
  return withAt(draft, ['observations', index, 'level'], level);
}

/** A copy with one more answer, still unknown, about parties or, where there are none, about the whole partnership. */
export function withOpenAnswer(draft: Draft, indicator: string, about: readonly string[]): Draft {
  return withRow(draft, 'observations', {
    indicator,
    level: 'unknown',
    ...(about.length > 0 && { about }),
  });
}

/** A level as one word, as the value of a choice; of a row of a profile, or of what is no level, as JSON. */
export function codeOf(level: unknown): string {
  if (level === undefined) return 'unknown';
  if (typeof level === 'string') return level;
  if (isPoints(level)) return scaleCode(level);
  return JSON.stringify(level);
}

/** The level that a choice stands for. */
export function levelOf(code: string): unknown {
  return scaleAnswerOf(code) ?? code;
}

function isPoints(level: unknown): level is ScaleAnswer {
  return typeof level === 'object' && level !== null && 'points' in level && 'of' in level;
}
