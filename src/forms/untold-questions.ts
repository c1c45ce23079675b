import { prepared } from '../core/prepared.js';
import type { Checked, Verdict } from './assert-verdict.js';
import type { NextQuestion } from './criteria/questions.js';
import { type Definition, questionsOf } from './definition.js';
import { questionsAfter } from './next-questions.js';

/**
 * What `nextQuestions` gives, only to be read. Where nothing at all is known it is the same for every verdict of a definition
 * under a reading, and worked out once.
 */
export function questionsRead(checked: Exclude<Checked, { form: 'profile' }>): readonly NextQuestion[];
export function questionsRead(checked: Checked): readonly NextQuestion<string, string>[];
export function questionsRead(checked: Checked): readonly NextQuestion<string, string>[] {
  const { definition, verdict } = checked;
  if (!isUntold(definition, verdict)) return questionsAfter(checked);
  const kept = prepared(definition, noneKept);
  const reading = 'reading' in verdict ? verdict.reading : '';
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const questions = questionsAfter(checked);
  kept.set(reading, questions);
  return questions;
}

function noneKept(): Map<string, readonly NextQuestion<string, string>[]> {
  return new Map();
}

/** Whether nobody said anything, and so every question is asked. Weights are the caller's: with them a verdict is another. */
function isUntold(definition: Definition, verdict: Verdict): boolean {
  if (verdict.disagreements.length > 0 || ('weights' in verdict && verdict.weights !== undefined))
    return false;
  const columns = 'columns' in definition ? Object.keys(definition.columns) : [];
  const asked = Object.keys(questionsOf(definition));
  const levels = verdict.form === 'profile' ? verdict.rows : verdict.inputs;
  const { unknown } = verdict;
  return (
    unknown.length === asked.length &&
    asked.every((id, at) => {
      const level = levels[id];
      if (unknown[at] !== id || level === undefined || level === 'not-applicable') return false;
      if ('lo' in level) return level.lo === 0 && level.hi === 1;
      return level.length === columns.length && columns.every((column, place) => level[place] === column);
    })
  );
}
