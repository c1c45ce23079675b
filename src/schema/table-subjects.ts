import type { Case, Observation } from '../case/case.js';
import { cut } from '../core/error.js';
import type { FaultPath } from '../core/fault.js';
import { type Findings, fault } from '../core/faults-found.js';
import { longestList } from '../core/limits.js';
import type { Suggest } from '../core/nearest.js';
import { type RowChecks, rowChecks } from './check-references.js';
import { id } from './fields.js';
import type { Keyed } from './kind.js';
import type { Vocabulary } from './known.js';
import { checkTwice } from './names.js';
import type { Reader } from './read.js';

/** The cases that the rows of a table belong to; any case will do where they are not given. */
export type GivenCases = ReadonlyMap<string, Case> | undefined;

/** One case while the rows of a table are read. */
export interface Subject {
  readonly case: string;
  readonly checks: RowChecks;
  /** The observations that it has already. */
  readonly had: readonly Observation[];
  readonly added: Observation[];
  /** The row that first gives an id. */
  readonly firstOf: Map<unknown, number>;
  /** The ids of the observations that it has already. */
  readonly taken: ReadonlySet<string | undefined>;
}

/** Lists that cannot be read: nobody can tell what a row may name. */
export const untold: Keyed = { parties: null, sources: null, informants: null };

/** The cases of a table by their ids, in the order in which they first come. */
export interface Subjects {
  readonly all: ReadonlyMap<string, Subject>;
  /** What a row is checked by that belongs to no case. */
  readonly nobody: RowChecks;
  /** The case of a row; nothing where its name is no id, or none of those given: then that is found. */
  readonly at: (name: string, row: number, found: Findings) => Subject | undefined;
}

/** Nothing has been read yet. */
export function subjectsIn(
  cases: GivenCases,
  vocabulary: Vocabulary,
  suggest: Suggest,
  read: Reader,
): Subjects {
  const all = new Map<string, Subject>();
  const nobody = rowChecks(untold, vocabulary, suggest);
  const isCase = caseNames(cases, suggest, read);
  const begun = (name: string): Subject => {
    const given = cases?.get(name);
    const { observations: had = [] } = given ?? {};
    return {
      case: name,
      checks: given ? rowChecks({ ...given }, vocabulary, suggest) : nobody,
      had,
      added: [],
      firstOf: new Map(),
      taken: new Set(had.map((one) => one.id)),
    };
  };
  return {
    all,
    nobody,
    at(name, row, found) {
      if (!all.has(name) && !isCase(name, [row, 'case'], found)) return undefined;
      const subject = all.get(name) ?? begun(name);
      all.set(name, subject);
      return subject;
    },
  };
}

/** Whether a name, at this path, is an id, and one of the cases where they are given; else it is found what it is. */
export function caseNames(
  cases: GivenCases,
  suggest: Suggest,
  read: Reader,
): (name: string, path: FaultPath, found: Findings) => boolean {
  const names = new Set(cases?.keys());
  return (name, path, found) => {
    const malformed = read(id, name, path).found;
    if (malformed) found.addAll(malformed);
    else if (cases && !cases.has(name))
      found.add(() => fault('unknown-case', path, { id: cut(name), nearest: suggest(name, names) }));
    else return true;
    return false;
  };
}

/** Adds a row to its case; finds an id that the table, or the case, has given before. */
export function addTo(subject: Subject, row: Observation, index: number, found: Findings): void {
  const path = [index, 'id'];
  checkTwice(row.id, index, subject.firstOf, () => path, found);
  if (row.id !== undefined && subject.taken.has(row.id)) {
    const params = { id: cut(row.id), case: subject.case };
    found.add(() => fault('id-in-case', path, params));
  }
  subject.added.push(row);
}

/** Finds cases that would have more observations than a list holds. */
export function checkLengths(subjects: Iterable<Subject>, found: Findings): void {
  for (const { case: name, had, added } of subjects) {
    const length = had.length + added.length;
    if (length > longestList) found.add(() => fault('too-many-rows', [name], { limit: longestList, length }));
  }
}
