import type { ChecklistWording } from '../checklist/wording.js';

/**
 * The words of an index. Of an item on levels the label names what is to be in place, and every item has the rubric of a
 * checklist; of a Likert item the description is the statement that is answered, and the label a name for it.
 */
export type IndexWording<
  Item extends string = string,
  Group extends string = string,
  Stakeholder extends string = string,
  Statement extends string = string,
> = ChecklistWording<Item, Group, Stakeholder, Statement>;
