import { cut } from '../../core/error.js';
import type { FaultPath } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { longestList } from '../../core/limits.js';
import type { Cell, Field } from './cell.js';
import type { Dialect } from './dialect.js';
import { isRepeat } from './targets.js';

/** One field of a submission, or of one row of a repeat. */
export interface Entry {
  readonly name: string;
  /** The name before the last of its key: a group, or a question of which this is one choice. */
  readonly parent: string | undefined;
  readonly path: FaultPath;
  readonly cell: Cell;
  /** A fault says already why it cannot be read. */
  readonly isSpoilt?: true;
}

/**
 * The fields of an object whatever groups they stand in, each with the whole path to it; groups say nothing by themselves, and what
 * tells a submission apart is no answer.
 */
export function entriesIn(fields: readonly Field[], path: FaultPath, dialect: Dialect): Entry[] {
  return fields.flatMap(([key, cell]): Entry[] => {
    if (dialect.identifiers.includes(key)) return [];
    const names = dialect.namesIn(key);
    const name = names.at(-1) ?? '';
    const at = [...path, step(key, name)];
    if (cell.kind === 'fields' && !isRepeat(name)) return entriesIn(cell.fields, at, dialect);
    return [{ name, parent: names.at(-2), path: at, cell }];
  });
}

/**
 * A key as a fault shows it. KoboToolbox has the names of all groups in the keys of a repeat: of one that is too long to be shown whole
 * the groups go, since the field that is wrong stands at its end.
 */
function step(key: string, name: string): string {
  return cut(key) === key ? key : `…/${name}`;
}

/** Finds that a cell holds something else than is taken there; a list or an object that is too long says that. */
export function wrongCell(
  { cell, path }: Pick<Entry, 'cell' | 'path'>,
  expected: 'string' | 'list' | 'object' | 'boolean',
  found: Findings,
): void {
  found.add(() => {
    if (cell.kind === 'unreadable') return fault('unreadable', path, {});
    if (cell.kind === 'long')
      return fault('too-many-rows', path, { limit: longestList, length: cell.length });
    const received = cell.kind === 'other' ? cell.received : kinds[cell.kind];
    return fault('wrong-type', path, { expected, received });
  });
}

const kinds = {
  none: 'null',
  text: 'string',
  flag: 'boolean',
  list: 'list',
  fields: 'object',
} as const;

/**
 * The field of a name, where it says anything. One that stands there twice with different contents says nothing: it is found,
 * and nobody can tell which of the two holds.
 */
export function entryNamed(name: string, entries: ReadonlyMap<string, readonly Entry[]>, found: Findings) {
  if (entries.get(name)?.some(({ isSpoilt }) => isSpoilt)) return 'spoilt';
  const told = (entries.get(name) ?? []).filter(({ cell }) => cell.kind !== 'none');
  const [first] = told;
  if (first === undefined || told.length === 1) return first;
  const said = JSON.stringify(first.cell);
  const other = told.find(({ cell }) => JSON.stringify(cell) !== said);
  if (other === undefined) return first;
  found.add(() => fault('given-twice', other.path, { key: name }));
  return 'spoilt';
}
