import { cut } from '../core/error.js';
import type { FaultPath } from '../core/fault.js';
import { type Findings, type Found, fault } from '../core/faults-found.js';
import type { Suggest } from '../core/nearest.js';
import { checkObservation, type ObservationLookup, type PartiesAbout } from './check-observation.js';
import { checkPeriod } from './check-period.js';
import { header } from './document.js';
import { isTelling } from './fields.js';
import { isKeyed, isReadableList, type Keyed } from './kind.js';
import { knownIn, type PartiesAsked, partiesAbout, type Vocabulary } from './known.js';
import { checkNames, checkTwice, type Link, type Lookup, linksOf } from './names.js';
import { type ListName, listNames, rows } from './rows.js';

const headerLinks = linksOf(header);
const rowLinks: ReadonlyMap<ListName, readonly Link[]> = new Map(
  listNames.map((name) => [name, linksOf(rows[name].shape)]),
);

/**
 * Finds what is wrong between the parts of a document: names that lead nowhere, ids given twice, a period that ends
 * before it begins, a level that does not apply without a note. It reads what has the right shape and passes over the
 * rest, so that it can run beside other faults; `shapeFaults` are taken up before those of the same row. The document
 * comes first, then list by list in the order of the schema and row by row.
 */
export function checkReferences(
  document: Keyed,
  vocabulary: Vocabulary,
  suggest: Suggest,
  found: Findings,
  shapeFaults?: (list: ListName, index: number) => Found | undefined,
): void {
  const checks = rowChecks(document, vocabulary, suggest);
  checkPeriod(document.period, ['period'], found);
  checkNames(document, headerLinks, [], checks.lookup, found);
  for (const name of listNames) {
    const list = document[name];
    if (!isReadableList(list)) continue;
    const firstOf = new Map<unknown, number>();
    for (let index = 0; index < list.length; index += 1) {
      const row = list[index];
      const shape = shapeFaults?.(name, index);
      if (shape) found.addAll(shape);
      if (!isKeyed(row)) continue;
      const path = [name, index];
      checkTwice(row.id, index, firstOf, () => [...path, 'id'], found);
      checkRow(name, row, path, checks, found);
    }
  }
}

/** What looking at the rows of one document needs. */
export interface RowChecks {
  readonly lookup: Lookup;
  readonly observing: ObservationLookup;
}

/** What looking at the rows of a document needs; a list that cannot be read leaves open what it holds. */
export function rowChecks(document: Keyed, vocabulary: Vocabulary, suggest: Suggest): RowChecks {
  const known = knownIn(document, vocabulary);
  return {
    lookup: { known, suggest },
    observing: {
      vocabulary,
      partiesAbout: remembered((sectors) => partiesAbout(document, sectors)),
      parties: known.parties,
      suggest,
    },
  };
}

/** Finds what is wrong between a row of a list and the rest of its document, apart from an id that is given twice. */
export function checkRow(
  list: ListName,
  row: Keyed,
  path: FaultPath,
  { lookup, observing }: RowChecks,
  found: Findings,
): void {
  checkNames(row, rowLinks.get(list) ?? [], path, lookup, found);
  checkNote(row, path, found);
  if (list === 'communications') checkEnds(row, path, found);
  if (list === 'published') checkMembers(row, path, observing.vocabulary, lookup.suggest, found);
  if (list === 'observations') checkObservation(row, path, observing, found);
}

/** Looks through the parties once for each framework, however many rows ask. */
function remembered(find: PartiesAbout): PartiesAbout {
  const answers = new Map<readonly string[], PartiesAsked | null>();
  return (sectors) => {
    if (!answers.has(sectors)) answers.set(sectors, find(sectors));
    return answers.get(sectors) ?? null;
  };
}

function checkNote(row: Keyed, path: FaultPath, found: Findings): void {
  if (row.level === 'not-applicable' && !isTelling(row.note))
    found.add(() => fault('note-missing', [...path, 'note'], {}));
}

/** What a finding names has to be of its framework, where that is one that is known. */
function checkMembers(
  { framework, holds, excludes }: Keyed,
  path: FaultPath,
  { membersOf }: Vocabulary,
  suggest: Suggest,
  found: Findings,
): void {
  const members = typeof framework === 'string' ? membersOf.get(framework) : undefined;
  if (typeof framework !== 'string' || !members) return;
  for (const [key, list] of Object.entries({ holds, excludes }))
    if (isReadableList(list))
      list.forEach((id, index) => {
        if (typeof id !== 'string' || members.has(id)) return;
        const params = { id: cut(id), framework: cut(framework), nearest: suggest(id, members) };
        found.add(() => fault('unknown-member', [...path, key, index], params));
      });
}

/** Nobody communicates with itself: it takes two parties. */
function checkEnds({ from, to }: Keyed, path: FaultPath, found: Findings): void {
  if (typeof from !== 'string' || from !== to) return;
  found.add(() => fault('same-party', [...path, 'to'], { id: cut(from) }));
}
