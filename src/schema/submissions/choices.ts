import type { Observation } from '../../case/case.js';
import { show } from '../../core/error.js';
import type { FaultPath } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { nonLevels } from '../../core/level.js';
import { longestId, longestList } from '../../core/limits.js';
import type { Suggest } from '../../core/nearest.js';
import { scaleAnswerOf } from '../../forms/questionnaire/scale-code.js';
import { type Entry, wrongCell } from './entries.js';
import type { Asking } from './targets.js';

type Level = Observation['level'];

/** As many choices as a list holds, each as long as an id can be: a longer text is not even taken apart. */
const longest = longestList * (longestId + 1) - 1;

/** Choices of one answer, and the whole of it as it is shown where it will not do. */
interface Chosen {
  readonly words: readonly string[];
  readonly whole: string;
}

/** The names that stand in a cell: a text with blanks between them, or a list; nothing where a fault says why none. */
export function wordsIn(entry: Pick<Entry, 'cell' | 'path'>, found: Findings): Chosen | undefined {
  const { cell, path } = entry;
  if (cell.kind === 'text') {
    const { text } = cell;
    if (text.length <= longest)
      return { words: text.split(/\s+/).filter((one) => one !== ''), whole: text.trim() };
    found.add(() => fault('too-long', path, { limit: longest, length: text.length }));
    return undefined;
  }
  if (cell.kind !== 'list') {
    wrongCell(entry, 'string', found);
    return undefined;
  }
  const texts: string[] = [];
  for (const [index, one] of cell.cells.entries()) {
    if (one.kind === 'text') texts.push(one.text.trim());
    else wrongCell({ cell: one, path: [...path, index] }, 'string', found);
  }
  return texts.length === cell.cells.length ? { words: texts, whole: texts.join(' ') } : undefined;
}

/** The level that the answer to a question stands for; nothing where nothing was chosen, or a fault says why none. */
export function levelIn(
  asking: Asking,
  entry: Pick<Entry, 'cell' | 'path'>,
  suggest: Suggest,
  found: Findings,
): Level | undefined {
  const chosen = wordsIn(entry, found);
  if (!chosen || chosen.words.length === 0) return undefined;
  const { words, whole } = chosen;
  const { path } = entry;
  const { question, choices } = asking;
  const { answer } = question;
  const isChoice = (word: string) =>
    choices.has(word) || (answer === 'scale' && scaleAnswerOf(word) !== undefined);
  const wrong = words.filter((word) => !isChoice(word));
  if (wrong.length > 0) {
    addWrong(asking, chosen, wrong, path, suggest, found);
    return undefined;
  }
  const [first = ''] = words;
  if (answer !== 'columns' || nonLevels.some((one) => words.includes(one))) {
    if (words.length > 1) found.add(() => fault('not-one-answer', path, { value: show(whole) }));
    return words.length > 1 ? undefined : (scaleAnswerOf(first) ?? (first as Level));
  }
  const twice = words.find((word, index) => words.indexOf(word) < index);
  if (twice === undefined) return words;
  found.add(() => fault('duplicate-id', path, { id: twice, first: words.indexOf(twice) }));
  return undefined;
}

/** Finds words that are no choices: each of several columns by itself, of any other answer the whole, which may be a label. */
function addWrong(
  { question: { answer }, choices }: Asking,
  { words, whole }: Chosen,
  wrong: readonly string[],
  path: FaultPath,
  suggest: Suggest,
  found: Findings,
): void {
  // A label has blanks in it, and most of its words are far from any name.
  const isLabel =
    /\s/.test(whole) &&
    wrong.length > words.length / 2 &&
    wrong.some((word) => suggest(word, choices).length === 0);
  if (isLabel) {
    found.add(() => fault('label-not-name', path, { value: show(whole) }));
    return;
  }
  for (const value of answer === 'columns' ? wrong : [whole]) {
    const params = () => ({
      value: show(value),
      answer,
      allowed: [...choices],
      nearest: suggest(value, choices),
    });
    found.add(() => fault('not-a-choice', path, params()));
  }
}
