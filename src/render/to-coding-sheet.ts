import { assertOneOf, readFields } from '../core/assert.js';
import { type Locale, locales } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { codingSheetWords } from '../explain/coding-sheet-words.js';
import type { OwnDictionary } from '../explain/own-dictionary.js';
import { citationsOf, worksIn } from '../explain/sources.js';
import { nameOf } from '../explain/wording-of.js';
import { wordsOf } from '../explain/words.js';
import type { Definition } from '../forms/definition.js';
import { askable } from '../forms/questionnaire/askable.js';
import { questionnaireOf } from '../forms/questionnaire/questionnaire.js';
import { frameworkBlocks } from './coding-sheet/framework.js';
import { instructionBlocks } from './coding-sheet/instructions.js';
import type { Sheet } from './coding-sheet/sheet.js';
import { pointsOf } from './form-options.js';
import { items, plain } from './markdown-texts.js';

/** How to write a sheet. */
export interface CodingSheetOptions {
  readonly locale: Locale;
  /** How many points a Likert scale has, 2 to 11; 5 where it is left out. No other question has one. */
  readonly points?: number;
  /** Sentences of the caller's own, in place of those of the language: of the sheet itself the section `codingSheet`. */
  readonly dictionary?: OwnDictionary;
}

const caller = 'toCodingSheet';

/**
 * A sheet for human coders in Markdown: how to code, and for each question whom it is asked of, who speaks for it, what each
 * answer means, an example and a counter-example, and an empty place for the answer, its evidence, its source and a note.
 *
 * What the answers mean stands at the question; where it is the same for all questions of a framework (a checklist, an index,
 * a role model, a process) once before them. The library's examples are made up by it, and the sheet says so; those of a
 * definition with words of its own stand in its `wording.examples`, and a question without one says that there is none. What
 * follows from the answers is not told: a coder who knows the rule codes towards a result. The questions and their numbers
 * are the same in both languages, of which the sheet says that they were not tested for equivalence. The answers go into a
 * case document as observations, a `level` as it stands in the column “Write”.
 *
 * Takes the library's frameworks and definitions of a caller's own, whose texts are input and are escaped. Ends with a line
 * feed. Throws `invalid-definition` for one that reads no cases, that stands twice in the list, or that has not its shape or
 * not its words whole, and for an empty list; `unknown-option`, also for a number of points that no scale has, `unknown-locale`,
 * and `invalid-dictionary`.
 *
 * @example
 * ```ts
 * import { powerLayout } from 'kemitraan/archetypes';
 * import { toCodingSheet } from 'kemitraan/render';
 * const sheet = toCodingSheet(powerLayout, { locale: 'en' }).split('\n');
 * sheet[0]; // => '# Coding sheet: Power layout'
 * sheet.filter((line) => line.startsWith('#### ')); // => ['#### 1. parity', '#### 2. subordination']
 * ```
 */
export function toCodingSheet(
  definitions: Definition | readonly Definition[],
  options: CodingSheetOptions,
): string {
  const read = readFields(caller, 'options', options, ['locale', 'points', 'dictionary']);
  const { locale, dictionary } = read;
  assertOneOf(caller, 'options.locale', 'unknown-locale', locale, locales);
  const points = pointsOf(caller, read.points);
  const words = wordsOf(caller, locale as Locale, undefined, dictionary as OwnDictionary | undefined);
  const say = words.section('codingSheet', codingSheetWords[words.locale]);
  const asked = askable(caller, definitions);
  const write = () => sheetOf(asked, { words, say, points });
  return reading(caller, 'definitions', definitions, write, 'invalid-definition');
}

function sheetOf(definitions: readonly Definition[], sheet: Sheet): string {
  const { words, say } = sheet;
  const sections = questionnaireOf(definitions);
  const [first, ...others] = definitions;
  const isOnly = first !== undefined && others.length === 0;
  const cited = definitions.flatMap((definition) => citationsOf(definition, []));
  const blocks = [
    `# ${plain(isOnly ? say.title(nameOf(first.id, words.locale, [first])) : say.titleOfSeveral)}`,
    ...instructionBlocks(sections, sheet),
    ...sections.flatMap((section) => frameworkBlocks(section, sheet)),
    `## ${plain(say.sources)}`,
    items(worksIn(cited, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
