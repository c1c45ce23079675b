import type { Case } from '../case/case.js';
import { assertOneOf } from '../core/assert.js';
import type { Applicable, Interval } from '../core/interval.js';
import { levelMemberships, levelNames } from '../core/level.js';
import { type Locale, locales, type Wording } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import type { EvidenceRef } from '../core/verdict.js';
import { crossover, isAbove, isPoint, isUnknown, tolerance } from '../measure/fuzzy.js';
import { type Citation, references } from '../references/references.js';
import { type CalendarWords, calendar } from './dates.js';
import { dictionaries } from './dictionaries.js';
import type { Dictionary } from './dictionary.js';
import { type EvidenceLabels, evidenceIn } from './evidence.js';
import { type OwnDictionary, type SectionOf, spoken } from './own-dictionary.js';

/** Whatever a sentence needs to be said in one language: labels, names, numbers, lists. */
export interface Words {
  readonly locale: Locale;
  readonly dictionary: Dictionary;
  readonly calendar: CalendarWords;
  /** What is said of something beside verdicts of cases, with what the caller says otherwise. */
  readonly section: SectionOf;
  /** The text in this language, or the id where there is none. */
  readonly text: (wording: Wording | undefined, id: string) => string;
  /** The name of a party of the case, or its id. */
  readonly party: (id: string) => string;
  /** The name of a management function, or its id. */
  readonly functionName: (id: string) => string;
  /** `a, b, and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b, or c`. */
  readonly choice: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly interval: (interval: Interval | null) => string;
  /** A level by its name where it has one. */
  readonly level: (level: Applicable) => string;
  /**
   * What the rows of the case say, each with its place in its source; nothing where there is no case. A row without a
   * note is put into words by its indicator and its level, or its columns, whose names `labels` gives; and so is one
   * with a note, before it, where rows on the indicator say different things.
   */
  readonly evidence: (refs: readonly EvidenceRef[], labels: EvidenceLabels) => string[];
  readonly cite: (citation: Citation) => string;
}

/** The words of a language, with a caller's own in their place; throws `unknown-locale` for one that there is none of. */
export function wordsOf(
  caller: string,
  locale: Locale,
  subject?: Case,
  own?: OwnDictionary,
  at = 'options.dictionary',
): Words {
  assertOneOf(caller, 'options.locale', 'unknown-locale', locale, locales);
  const { dictionary, section } = spoken(caller, dictionaries[locale], own, at);
  const names = new Map((subject?.parties ?? []).map(({ id, name }) => [id, name]));
  const number = (value: number) => formatNumber(value).replace('.', dictionary.decimalMark);
  const interval = (known: Interval | null) => {
    if (known === null) return dictionary.inapplicable;
    return isPoint(known) ? number(known.lo) : dictionary.range(number(known.lo), number(known.hi));
  };
  const party = (id: string) => names.get(id) ?? id;
  const list = (items: readonly string[]) => joinList(items, dictionary.and);
  const level = (known: Applicable) => {
    if (known === 'not-applicable') return dictionary.inapplicable;
    if (isUnknown(known)) return dictionary.unknown;
    const name =
      isPoint(known) && levelNames.find((one) => Math.abs(levelMemberships[one] - known.lo) <= tolerance);
    return name ? dictionary.levelNames[name] : interval(known);
  };
  const choice = (items: readonly string[]) => joinList(items, dictionary.or);
  const shortOf = (ref: keyof typeof references) =>
    ref === 'kemitraan' ? dictionary.library : references[ref].short;
  return {
    locale,
    dictionary,
    calendar: section('calendar', calendar[locale]),
    section,
    text: (wording, id) => wording?.[locale] ?? id,
    party,
    functionName: (id) => ownEntry<string>(dictionary.functions, id) ?? id,
    list,
    choice,
    number,
    interval,
    level,
    evidence: evidenceIn(subject, { dictionary, party, list, choice, level }),
    cite: (citation) => {
      const work = 'ref' in citation ? shortOf(citation.ref) : citation.text;
      return citation.locator === undefined ? work : `${work}, ${citation.locator}`;
    },
  };
}

/** Two decimals, and as many more as it takes not to look like exactly 0.5. */
function formatNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  for (let digits = 2; digits < 9; digits += 1) {
    const text = value.toFixed(digits);
    const looksLikeHalf = Number(text) === crossover;
    const isHalf = !isAbove(value, crossover) && !isAbove(crossover, value);
    if (!looksLikeHalf || isHalf) return String(Number(text));
  }
  return String(value);
}

function joinList(items: readonly string[], and: string): string {
  if (items.length < 3) return items.join(` ${and} `);
  return `${items.slice(0, -1).join(', ')}, ${and} ${items.at(-1)}`;
}
