import { cut, show } from '../../core/error.js';
import { type Findings, fault } from '../../core/faults-found.js';
import type { Suggest } from '../../core/nearest.js';
import type { Reader } from '../read.js';
import { type AskedIn, namesOf, type Versions } from './asked-in.js';
import type { Columns } from './columns.js';
import type { Dialect } from './dialect.js';
import type { Entry } from './entries.js';
import type { CaseLookup } from './subjects.js';

/** What reading submissions, one after another, needs. */
export interface Context {
  readonly dialect: Dialect;
  readonly versions: Versions;
  readonly lookup: CaseLookup;
  readonly columns: Columns;
  readonly unknown: UnknownFields;
  readonly read: Reader;
  readonly suggest: Suggest;
  readonly found: Findings;
}

/** Finds a field that no form has, the first time that it is met. */
export type UnknownFields = (entry: Entry, asked: AskedIn) => void;

/** Nothing has been met yet. What a form shows has blanks in it, which no name has. */
export function unknownFields(
  passOver: ReadonlySet<string>,
  suggest: Suggest,
  found: Findings,
): UnknownFields {
  const told = new Set<string>();
  const names = new Map<string, ReadonlySet<string>>();
  return ({ name, path, cell }, asked) => {
    // What a form only shows has a column in a table, and nothing in it.
    const isShown = cell.kind === 'none' && name.includes('___');
    if (isShown || passOver.has(name) || told.has(name)) return;
    told.add(name);
    if (/\s/.test(name)) {
      found.add(() => fault('label-not-name', path, { value: show(name) }));
      return;
    }
    const editions = asked.editions();
    const key = editions.map(({ definition }) => `${definition.id}@${definition.version}`).join(' ');
    const known = names.get(key) ?? namesOf(editions);
    names.set(key, known);
    // A name that forms have may stand where they do not have it: it is no better way to write itself.
    const nearest = suggest(name, known).filter((one) => one !== name);
    found.add(() => fault('unknown-key', path, { key: cut(name), nearest, option: 'passOver' }));
  };
}
