import type { AssessmentWords } from './assessment-words.js';
import type { BibliographyWords } from './bibliography-words.js';
import type { ChartWords } from './chart-dictionary.js';
import type { CodingSheetDictionary } from './coding-sheet-dictionary.js';
import type { CoorientationSentences } from './coorientation-sentences.js';
import type { CalendarWords } from './dates.js';
import type { Dictionary } from './dictionary.js';
import type { FaultSentences } from './fault-sentences.js';
import type { MethodsDictionary } from './methods/dictionary.js';
import { type Overrides, overlay, plainly } from './overlay.js';
import type { ProcedureDictionary } from './procedure-dictionary.js';
import type { QuestionnaireWords } from './questionnaire-words.js';
import type { SensitivitySentences } from './sensitivity-sentences.js';
import type { TriangulationSentences } from './triangulation-sentences.js';

/** What is said beside verdicts of cases, each in a table of its own. */
interface Sections {
  /** The names of the months, and spans of days. */
  readonly calendar: CalendarWords;
  /** Of procedures and histories. */
  readonly procedure: ProcedureDictionary;
  /** Of assessments, and of what lies between two. */
  readonly assessment: AssessmentWords;
  readonly coorientation: CoorientationSentences;
  readonly triangulation: TriangulationSentences;
  readonly sensitivity: SensitivitySentences;
  /** The paragraph on methods. */
  readonly methods: MethodsDictionary;
  readonly charts: ChartWords;
  /** Of the sheets that coders fill in, beside the words of frameworks. */
  readonly codingSheet: CodingSheetDictionary;
  /** Of survey forms. */
  readonly questionnaire: QuestionnaireWords;
  readonly faults: FaultSentences;
  /** Of lists of works. */
  readonly bibliography: BibliographyWords;
}

/**
 * Sentences and texts of a caller's own, in place of those of the library: any of them, under the keys that they have there.
 *
 * What it leaves out is said in the `locale` that stands beside it. The whole of it in another language is a dictionary
 * `satisfies Dictionary`, which does not compile while a sentence is missing. Labels, questions and descriptions are no part of
 * it: they stand in the `wording` of a definition. One dictionary does for every function that takes one; each reads what it
 * says, and checks it then.
 */
export interface OwnDictionary extends Overrides<Dictionary>, Overrides<Sections> {}

const sections: { readonly [Section in keyof Sections]: true } = {
  calendar: true,
  procedure: true,
  assessment: true,
  coorientation: true,
  triangulation: true,
  sensitivity: true,
  methods: true,
  charts: true,
  codingSheet: true,
  questionnaire: true,
  faults: true,
  bibliography: true,
};

/** The library's words of something, with a caller's in their place. */
export type SectionOf = <Name extends keyof Sections>(name: Name, table: Sections[Name]) => Sections[Name];

/**
 * The library's dictionary with a caller's in its place, and what gives the same of a section. Throws `invalid-dictionary` for
 * what is no dictionary, or has what there is no place for; a section is checked when it is asked for.
 */
export function spoken(
  caller: string,
  table: Dictionary,
  given: OwnDictionary | undefined,
  at = option,
): { readonly dictionary: Dictionary; readonly section: SectionOf } {
  if (given === undefined) return { dictionary: table, section: (_, own) => own };
  const own = plainly(caller, at, given);
  const verdicts = Object.fromEntries(own.filter(([key]) => !Object.hasOwn(sections, key)));
  return { dictionary: overlay(caller, at, table, verdicts), section: sectionIn(caller, own, at) };
}

/** What gives the library's words of a section with a caller's in their place, for who says nothing else. */
export function sectionsOf(caller: string, given: OwnDictionary | undefined): SectionOf {
  return given === undefined ? (_, own) => own : sectionIn(caller, plainly(caller, option, given), option);
}

const option = 'options.dictionary';

function sectionIn(caller: string, own: readonly (readonly [string, unknown])[], at: string): SectionOf {
  const given = new Map(own);
  return (name, table) =>
    given.has(name) ? overlay(caller, `${at}.${name}`, table, given.get(name)) : table;
}
