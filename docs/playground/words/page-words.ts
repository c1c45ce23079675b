import type { Locale } from '../../../src/core/locale.js';
import type { Definition } from '../../../src/forms/definition.js';
import type { FactList } from '../case/fields.js';
import type { LinkFault } from '../state/open-fragment.js';
import type { TextFault } from '../text/read-text.js';
import { en } from './en.js';
import { id } from './id.js';

/** Everything that can be wrong with what somebody gives the page. */
export type PageFault = TextFault | Exclude<LinkFault, { readonly kind: 'in-link' }>;

/** Everything that the page says of its own in one language. A text that is missing in a language does not compile. */
export interface PageWords {
  readonly languageName: string;
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly skip: string;
  readonly contents: Readonly<
    Record<'head' | 'case' | 'framework' | 'overview' | 'next' | 'share' | 'report', string>
  >;
  readonly period: Readonly<Record<'from' | 'to', string>>;
  readonly none: string;
  readonly choose: string;
  readonly optional: string;
  readonly dateHint: string;
  readonly idsHint: string;
  readonly limits: string;
  /** Of verdicts that are not those of what stands in the fields. */
  readonly stale: string;
  readonly privacy: string;
  /** What has changed, in one sentence for those who hear it. */
  readonly changed: (framework: string, summary: string) => string;
  readonly faulty: (count: number) => string;
  readonly opened: (title: string) => string;
  readonly openedShared: (framework: string) => string;
  readonly restore: string;
  readonly start: Readonly<
    Record<'head' | 'published' | 'open' | 'empty' | 'file' | 'drop' | 'untitled', string>
  >;
  readonly text: Readonly<Record<'summary' | 'label' | 'hint' | 'use' | 'fill' | 'putBack', string>>;
  readonly complaint: {
    readonly text: string;
    readonly link: string;
    readonly sentence: (fault: PageFault) => string;
    /** The end of a text, where something is missing. */
    readonly end: string;
    readonly show: string;
    readonly number: (number: number) => string;
    readonly more: (count: number) => string;
    readonly given: (text: string) => string;
    readonly kept: string;
    readonly close: string;
    /** Of the fields of the page. */
    readonly draft: (count: number) => string;
  };
  readonly facts: {
    readonly head: string;
    readonly list: (name: string, count: number) => string;
    readonly row: (name: string, number: number, called: string) => string;
    readonly add: (name: string) => string;
    readonly added: (name: string, count: number) => string;
    readonly removed: (name: string, number: number) => string;
    readonly remove: string;
    readonly besides: string;
    readonly more: (count: number) => string;
    readonly complete: string;
    readonly completeHint: string;
    readonly noParties: string;
  };
  readonly lists: Readonly<Record<FactList, string>>;
  /** One row of each list. */
  readonly row: Readonly<Record<FactList, string>>;
  /** The fields of all lists, by their keys. */
  readonly fields: Readonly<Record<string, string>>;
  readonly amount: Readonly<Record<'value' | 'currency', string>>;
  /** A choice of a field, by the key of the field. */
  readonly code: (key: string, code: string) => string;
  readonly questions: {
    readonly whole: string;
    readonly shared: string;
    readonly about: (names: readonly string[]) => string;
    readonly by: (who: string) => string;
    readonly viewOf: (who: string) => string;
    readonly guessOf: (who: string) => string;
    readonly whyNot: string;
    readonly remove: string;
    readonly addPartner: string;
    readonly addRelation: string;
    readonly addAnswer: string;
    readonly partner: string;
    readonly party: string;
    readonly actor: string;
    readonly others: string;
    readonly between: string;
    readonly counterparts: string;
    /** What was judged as a whole decides in place of its sub-questions. */
    readonly isWhole: string;
    /** What is given and none of the choices; nothing where it is between two of them. */
    readonly other: (code: string | null) => string;
    readonly noParty: (sectors: readonly string[]) => string;
  };
  readonly framework: {
    readonly choose: string;
    readonly shared: string;
    readonly questions: string;
    readonly open: string;
    readonly verdict: string;
    readonly nothingYet: string;
    readonly noUnit: string;
    readonly more: (count: number) => string;
  };
  readonly verdict: Readonly<
    Record<'why' | 'next' | 'changes' | 'readings' | 'sources' | 'figures' | 'chart' | 'drawing', string>
  >;
  readonly way: {
    readonly head: string;
    readonly label: string;
    readonly all: string;
    readonly there: string;
    readonly none: string;
    readonly step: Readonly<Record<'learn' | 'change', (indicator: string, to: string) => string>>;
    readonly inapplicable: (indicators: string) => string;
    readonly limit: string;
  };
  readonly overview: {
    readonly head: string;
    readonly count: (known: number, all: number) => string;
    readonly only: string;
    readonly answered: (known: number, applicable: number) => string;
    readonly more: (count: number) => string;
    /** Of a case with so many parties that not all frameworks are asked at once. */
    readonly large: (parties: number) => string;
    readonly ask: string;
    readonly silent: string;
    readonly noUnit: string;
  };
  readonly forms: Readonly<Record<Definition['form'], string>>;
  readonly across: Readonly<Record<'next' | 'nothingToAsk' | 'tensions' | 'noTensions', string>>;
  readonly report: Readonly<
    Record<
      'head' | 'of' | 'all' | 'print' | 'copy' | 'copied' | 'notCopied' | 'download' | 'downloadCase',
      string
    >
  >;
  readonly share: {
    readonly head: string;
    readonly how: string;
    /** Of a page that was opened from a file. */
    readonly fromFile: string;
    readonly verdict: (framework: string) => string;
    readonly verdictHint: string;
    readonly verdictLink: string;
    readonly string: string;
    readonly noVerdict: string;
    readonly notAString: (framework: string) => string;
    readonly case: string;
    readonly caseHint: string;
    readonly caseLink: string;
    readonly make: string;
    readonly copy: string;
    readonly length: (characters: number) => string;
    readonly tooLong: (most: number) => string;
  };
}

/** By language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { en, id };
