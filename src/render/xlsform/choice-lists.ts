import type { Choice } from '../form-choices.js';
import type { Writing } from '../form-words.js';
import { choicesRow } from './cells.js';
import type { ChoicesRow } from './sheets.js';

/** The lists of choices of a form, each once, in the order in which they are first asked for. */
export class ChoiceLists {
  private readonly lists = new Map<string, readonly Choice[]>();

  /** Has a list stand in the form; gives its name back. */
  add(name: string, choices: () => readonly Choice[]): string {
    if (!this.lists.has(name)) this.lists.set(name, choices());
    return name;
  }

  rows(): ChoicesRow[] {
    return [...this.lists].flatMap(([list, choices]) => choices.map((choice) => choicesRow(list, choice)));
  }
}

/** What every part of an XLSForm is written with: lists of choices stand in a sheet of their own. */
export interface SheetWriting extends Writing {
  readonly lists: ChoiceLists;
}
