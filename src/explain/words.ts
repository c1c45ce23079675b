import type { Case, Observation, Row } from '../case/case.js';
import { groupBy } from '../case/group-by.js';
import { rowId } from '../case/row-id.js';
import { type CompletableList, completableLists } from '../case/vocabulary.js';
import { assertOneOf } from '../core/assert.js';
import type { Applicable, Interval } from '../core/interval.js';
import { isScaleAnswer, type Level, levelMemberships, levelNames, statedBy } from '../core/level.js';
import { type Locale, locales, type Wording } from '../core/locale.js';
import type { EvidenceRef } from '../core/verdict.js';
import { crossover, isAbove, isPoint, isUnknown, tolerance } from '../measure/fuzzy.js';
import { type Citation, references } from '../references/references.js';
import { type CalendarWords, calendar } from './dates.js';
import { dictionaries } from './dictionaries.js';
import type { Dictionary } from './dictionary.js';
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
  const stated = ({ indicator, about, level: given }: Observation, { observed, member }: EvidenceLabels) => {
    const whom = about ? ` (${list(about.map(party))})` : '';
    const said = Array.isArray(given)
      ? joinList(given.map(member), dictionary.or)
      : isScaleAnswer(given)
        ? dictionary.index.point(given.points, given.of)
        : level(statedBy(given as Level) ?? { lo: 0, hi: 1 });
    return `${observed(indicator)}${whom}: ${said}`;
  };
  const told = ({ list: name, row }: Told, labels: EvidenceLabels, disputed: ReadonlySet<string>) => {
    if (name === 'observations') {
      if (row.note === undefined) return stated(row, labels);
      return disputed.has(row.indicator) ? `${stated(row, labels)}. ${row.note}` : row.note;
    }
    if (row.note !== undefined) return row.note;
    const own = row.description ?? row.subject ?? row.title;
    const ends = [row.by ?? row.party ?? row.from ?? row.parties ?? [], row.to ?? []].map((ids) =>
      list([ids].flat().map(party)),
    );
    const tied = row.of && row.on && dictionary.dependsOn(party(row.of), party(row.on));
    const told = own ?? tied ?? ends.filter((end) => end !== '').join(' → ');
    return told === '' ? dictionary.lists[name] : `${dictionary.lists[name]}: ${told}`;
  };
  const shortOf = (ref: keyof typeof references) =>
    ref === 'kemitraan' ? dictionary.library : references[ref].short;
  let known: ReadonlyMap<string, Told> | undefined;
  return {
    locale,
    dictionary,
    calendar: section('calendar', calendar[locale]),
    section,
    text: (wording, id) => wording?.[locale] ?? id,
    party,
    list,
    choice: (items) => joinList(items, dictionary.or),
    number,
    interval,
    level,
    evidence: (refs, labels) => {
      if (refs.length === 0) return [];
      known ??= rowsById(subject);
      const index = known;
      const rows = refs.flatMap((ref) => index.get(`${ref.list} ${ref.id}`) ?? []);
      const disputed = disputedIn(rows);
      const said = rows.slice(0, shown).map((one) => {
        const place = [one.row.source, one.row.locator].filter((part) => part !== undefined).join(': ');
        return `${told(one, labels, disputed)}${place && ` (${place})`}`;
      });
      return rows.length > shown ? [...said, dictionary.report.more(rows.length - shown)] : said;
    },
    cite: (citation) => {
      const work = 'ref' in citation ? shortOf(citation.ref) : citation.text;
      return citation.locator === undefined ? work : `${work}, ${citation.locator}`;
    },
  };
}

/** How the rows of a case are named: an indicator by its full id, a column by its own. */
export interface EvidenceLabels {
  readonly observed: (full: string) => string;
  readonly member: (id: string) => string;
}

/** How many rows are told before the others are only counted. */
const shown = 5;

type Told =
  | { readonly list: 'observations'; readonly row: Observation }
  | { readonly list: FactList; readonly row: FactRow };

type FactList = Exclude<CompletableList, 'parties'>;
type FactRow = Row & {
  readonly by?: string | readonly string[];
  readonly party?: string;
  readonly from?: string;
  readonly to?: string;
  readonly of?: string;
  readonly on?: string;
  readonly parties?: readonly string[];
  readonly description?: string;
  readonly subject?: string;
  readonly title?: string;
};

/** The indicators on which rows say different things. */
function disputedIn(rows: readonly Told[]): ReadonlySet<string> {
  const levels = groupBy(
    rows.flatMap(({ list, row }) => (list === 'observations' ? row : [])),
    ({ indicator }) => indicator,
  );
  const differs = ([first, ...others]: readonly Observation[]) =>
    others.some(({ level }) => JSON.stringify(level) !== JSON.stringify(first?.level));
  return new Set([...levels].filter(([, group]) => differs(group)).map(([indicator]) => indicator));
}

/** The rows of a case by list and id, looked up once for all that is told of it. */
function rowsById(subject: Case | undefined): ReadonlyMap<string, Told> {
  const rows = new Map<string, Told>();
  for (const row of subject?.observations ?? [])
    rows.set(`observations ${rowId(row)}`, { list: 'observations', row });
  for (const list of completableLists) {
    // The parties are named anyway.
    if (list === 'parties') continue;
    const facts: readonly FactRow[] = subject?.[list] ?? [];
    for (const row of facts) rows.set(`${list} ${rowId(row)}`, { list, row });
  }
  return rows;
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
