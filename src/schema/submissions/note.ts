import type { FaultPath } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { namePrefixes } from '../../forms/questionnaire/names.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import { text } from '../fields.js';
import type { Reader } from '../read.js';
import { type Entry, entryNamed, wrongCell } from './entries.js';

/**
 * The note on an answer as an observation carries it; nothing where a fault says that there is none that will do, and the level
 * needs one. A note that will not do on any other level costs the note alone.
 */
export function noteOn(
  { name }: FormQuestion,
  level: unknown,
  { named, path, read }: NoteReading,
  found: Findings,
): { readonly note?: string } | undefined {
  const noteName = `${namePrefixes.note}${name}`;
  const isNeeded = level === 'not-applicable';
  const entry = entryNamed(noteName, named, found);
  if (entry === undefined) {
    if (isNeeded) found.add(() => fault('note-missing', [...path, noteName], {}));
    return isNeeded ? undefined : {};
  }
  if (entry === 'spoilt') return isNeeded ? undefined : {};
  if (entry.cell.kind === 'text') {
    const note = entry.cell.text;
    const { found: shape } = read(text, note, entry.path);
    if (shape === undefined) return { note };
    found.addAll(shape);
  } else wrongCell(entry, 'string', found);
  return isNeeded ? undefined : {};
}

/** Where a note is looked for. */
export interface NoteReading {
  readonly named: ReadonlyMap<string, readonly Entry[]>;
  readonly path: FaultPath;
  readonly read: Reader;
}
