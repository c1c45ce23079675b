import type { Case, Observation } from '../case/case.js';
import { rowId } from '../case/row-id.js';
import { assertOneOf } from '../core/assert.js';
import type { Applicable, Interval } from '../core/interval.js';
import { levelMemberships, levelNames, statedBy } from '../core/level.js';
import { type Locale, locales, type Wording } from '../core/locale.js';
import type { EvidenceRef } from '../core/verdict.js';
import { crossover, isAbove, isPoint, isUnknown, tolerance } from '../measure/fuzzy.js';
import { type Citation, references } from '../references/references.js';
import { dictionaries } from './dictionaries.js';
import type { Dictionary } from './dictionary.js';

/** Whatever a sentence needs to be said in one language: labels, names, numbers, lists. */
export interface Words {
  readonly locale: Locale;
  readonly dictionary: Dictionary;
  /** The text in this language, or the id where there is none. */
  readonly text: (wording: Wording | undefined, id: string) => string;
  /** The name of a party of the case, or its id. */
  readonly party: (id: string) => string;
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
   * note is put into words by its indicator, whose name `indicator` gives.
   */
  readonly evidence: (refs: readonly EvidenceRef[], indicator: (id: string) => string) => string[];
  readonly cite: (citation: Citation) => string;
}

/** The words of a language; throws `unknown-locale` for one that there is none of. */
export function wordsOf(caller: string, locale: Locale, subject?: Case): Words {
  assertOneOf(caller, 'options.locale', 'unknown-locale', locale, locales);
  const dictionary = dictionaries[locale];
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
  const told = (row: Observation, indicator: (id: string) => string) => {
    if (row.note !== undefined) return row.note;
    const about = row.about ? ` (${list(row.about.map(party))})` : '';
    return `${indicator(row.indicator)}${about}: ${level(statedBy(row.level) ?? { lo: 0, hi: 1 })}`;
  };
  return {
    locale,
    dictionary,
    text: (wording, id) => wording?.[locale] ?? id,
    party,
    list,
    choice: (items) => joinList(items, dictionary.or),
    number,
    interval,
    level,
    evidence: (refs, indicator) => {
      const rows = rowsOf(refs, subject);
      const said = rows.slice(0, shown).map((row) => {
        const place = [row.source, row.locator].filter((part) => part !== undefined).join(': ');
        return `${told(row, indicator)}${place && ` (${place})`}`;
      });
      return rows.length > shown ? [...said, dictionary.report.more(rows.length - shown)] : said;
    },
    cite: (citation) => {
      const work = 'ref' in citation ? references[citation.ref].short : citation.text;
      return citation.locator === undefined ? work : `${work}, ${citation.locator}`;
    },
  };
}

/** How many rows are told before the others are only counted. */
const shown = 5;

function rowsOf(refs: readonly EvidenceRef[], subject: Case | undefined): Observation[] {
  const rows = new Map((subject?.observations ?? []).map((row) => [rowId(row), row]));
  return refs.flatMap(({ list, id }) => (list === 'observations' ? (rows.get(id) ?? []) : []));
}

/** Two decimals, and as many more as it takes not to look like exactly 0.5. */
function formatNumber(value: number): string {
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
