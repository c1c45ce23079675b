import { sectors } from '../../case/vocabulary.js';
import { entryIn } from '../../core/own-entry.js';
import type { CodingSheetDictionary } from '../../explain/coding-sheet-dictionary.js';
import type { Words } from '../../explain/words.js';
import type { Definition } from '../../forms/definition.js';
import type { FormQuestion, FormSection } from '../../forms/questionnaire/questionnaire.js';

/** What a sheet is written with. */
export interface Sheet {
  readonly words: Words;
  readonly say: CodingSheetDictionary;
  /** How many points a Likert scale has. */
  readonly points: number;
}

/** Whom a question is asked of, in words. */
export function whomOf(question: FormQuestion, { each = [] }: FormSection, { words, say }: Sheet): string {
  const { asks, isDirected } = question;
  if (asks === 'relation') return isDirected ? say.asked.directed : say.asked.relation;
  if (asks !== 'party') return say.asked[asks];
  if (each.length === 0 || each.length === sectors.length) return say.asked.anybody;
  return say.asked.party(
    words.choice(each.map((sector) => entryIn<string>(words.dictionary.sectors, sector))),
  );
}

/** Whether the form has one rubric, or one scale, for all of its questions. */
export function isShared({ form }: Definition): boolean {
  return form === 'checklist' || form === 'index' || form === 'role-model' || form === 'process';
}
