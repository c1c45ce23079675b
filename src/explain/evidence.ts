import type { Case, Observation, Row } from '../case/case.js';
import { groupBy } from '../case/group-by.js';
import { rowId } from '../case/row-id.js';
import { type CompletableList, completableLists } from '../case/vocabulary.js';
import type { Applicable } from '../core/interval.js';
import { isScaleAnswer, type Level, statedBy } from '../core/level.js';
import type { EvidenceRef } from '../core/verdict.js';
import type { Dictionary } from './dictionary.js';

/** How the rows of a case are named: an indicator by its full id, a column by its own. */
export interface EvidenceLabels {
  readonly observed: (full: string) => string;
  readonly member: (id: string) => string;
}

/** What rows are put into words with. */
interface Saying {
  readonly dictionary: Dictionary;
  readonly party: (id: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly choice: (items: readonly string[]) => string;
  readonly level: (level: Applicable) => string;
}

/** What puts rows of a case into words, each with its place in its source; rows that it does not have are passed over. */
export function evidenceIn(
  subject: Case | undefined,
  say: Saying,
): (refs: readonly EvidenceRef[], labels: EvidenceLabels) => string[] {
  let known: ReadonlyMap<string, Told> | undefined;
  return (refs, labels) => {
    if (refs.length === 0) return [];
    known ??= rowsById(subject);
    const index = known;
    const rows = refs.flatMap((ref) => index.get(`${ref.list} ${ref.id}`) ?? []);
    const disputed = disputedIn(rows);
    const said = rows.slice(0, mostTold).map((one) => {
      const place = [one.row.source, one.row.locator].filter((part) => part !== undefined).join(': ');
      const text =
        one.list === 'observations'
          ? observationText(one.row, disputed.has(one.row.indicator), labels, say)
          : factText(one, say);
      return `${text}${place && ` (${place})`}`;
    });
    return rows.length > mostTold ? [...said, say.dictionary.report.more(rows.length - mostTold)] : said;
  };
}

/** The note on an observation, and what it states where it has none, or where rows on its indicator differ. */
function observationText(row: Observation, isDisputed: boolean, labels: EvidenceLabels, say: Saying): string {
  const { note } = row;
  if (note === undefined) return statedText(row, labels, say);
  return isDisputed ? `${statedText(row, labels, say)}. ${note}` : note;
}

function statedText(
  { indicator, about, level: given }: Observation,
  { observed, member }: EvidenceLabels,
  { dictionary, party, list, choice, level }: Saying,
): string {
  const whom = about ? ` (${list(about.map(party))})` : '';
  const said = Array.isArray(given)
    ? choice(given.map(member))
    : isScaleAnswer(given)
      ? dictionary.index.point(given.points, given.of)
      : level(statedBy(given as Level) ?? { lo: 0, hi: 1 });
  return `${observed(indicator)}${whom}: ${said}`;
}

/** The note on a fact; where it has none what it says of itself, or whom it ties to whom. */
function factText({ list: name, row }: Fact, { dictionary, party, list }: Saying): string {
  if (row.note !== undefined) return row.note;
  const own = row.description ?? row.subject ?? row.title;
  const ends = [row.by ?? row.party ?? row.from ?? row.parties ?? [], row.to ?? []].map((ids) =>
    list([ids].flat().map(party)),
  );
  const tied = row.of && row.on && dictionary.dependsOn(party(row.of), party(row.on));
  const told = own ?? tied ?? ends.filter((end) => end !== '').join(' → ');
  return told === '' ? dictionary.lists[name] : `${dictionary.lists[name]}: ${told}`;
}

/** How many rows are told before the others are only counted. */
const mostTold = 5;

type Told = { readonly list: 'observations'; readonly row: Observation } | Fact;

interface Fact {
  readonly list: Exclude<CompletableList, 'parties'>;
  readonly row: FactRow;
}

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
