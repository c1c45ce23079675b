import type { Case, Observation } from '../../case/case.js';
import { countedRows } from '../../case/counted-rows.js';
import { dateSpan } from '../../case/partial-date.js';
import { type ObservationMethod, observationMethods, type SourceExtent } from '../../case/vocabulary.js';
import { frameworkOf } from '../../core/indicator.js';
import { sayDate } from '../dates.js';
import type { Words } from '../words.js';
import type { MethodsCode, MethodsDictionary } from './dictionary.js';

/** A sentence with its code. */
export type Coded = readonly [code: MethodsCode, text: string];

/** What of a case was coded on the questions of a framework, by whom, from what, and when. */
export function codedSentences(
  subject: Case,
  framework: string,
  asOf: string | undefined,
  { say, names }: MethodsDictionary,
  words: Words,
): Coded[] {
  const rows = countedRows(subject, asOf).filter(({ indicator }) => frameworkOf(indicator) === framework);
  const opening: Coded[] = [
    ['case', say.case(subject.title, subject.id)],
    ['observations', say.observations(rows.length)],
  ];
  if (rows.length === 0) return opening;
  const without = (key: keyof Observation) => rows.filter((row) => row[key] === undefined).length;
  const each = (key: 'coder' | 'informant' | 'source') => [...new Set(rows.flatMap((row) => row[key] ?? []))];
  const informants = each('informant').length;
  const methods = observationMethods.flatMap((method: ObservationMethod) => {
    const count = rows.filter((row) => row.method === method).length;
    return count > 0 ? names.counted(names.methods[method], count) : [];
  });
  const sources = each('source').map((id) => sourceText(subject, id, names.extents));
  return [
    ...opening,
    ['coders', say.coders(each('coder').length, without('coder'))],
    ['informants', say.informants(informants, rows.length - without('informant'))],
    ['methods', say.methods(words.list(methods), without('method'))],
    datesOf(rows, say, words),
    sources.length > 0
      ? ['sources', say.sources(sources.join('; '), without('source'))]
      : ['no-sources', say['no-sources']()],
  ];
}

function datesOf(rows: readonly Observation[], say: MethodsDictionary['say'], words: Words): Coded {
  const dates = rows.flatMap(({ date }) => date ?? []);
  const ends = (end: 'first' | 'last') =>
    dates
      .flatMap((date) => {
        const span = dateSpan(date);
        return typeof span === 'string' ? [] : [{ date, day: span[end] }];
      })
      .sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [ends('first').at(0), ends('last').at(-1)];
  if (!first || !last) return ['undated', say.undated()];
  const said = [first.date, last.date].map((date) => sayDate(date, words.calendar));
  return ['dates', say.dates(said[0] ?? '', said[1] ?? '', rows.length - dates.length)];
}

/** A source of a case in full, with how much of it was at hand; its id where the case does not say. */
function sourceText(
  { sources = [] }: Case,
  id: string,
  extents: Readonly<Record<SourceExtent, string>>,
): string {
  const source = sources.find((one) => one?.id === id);
  if (typeof source?.citation !== 'string') return id;
  return Object.hasOwn(extents, source.extent)
    ? `${source.citation} (${extents[source.extent]})`
    : source.citation;
}
