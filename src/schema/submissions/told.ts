import type * as z from 'zod';
import type { Observation } from '../../case/case.js';
import type { FaultPath } from '../../core/fault.js';
import { type Findings, fault } from '../../core/faults-found.js';
import { longestText } from '../../core/limits.js';
import { formFields } from '../../forms/questionnaire/names.js';
import { object } from '../build.js';
import { partyId } from '../fields.js';
import type { Reader } from '../read.js';
import { rows } from '../rows.js';
import { textIn } from './cell.js';
import { type Entry, entryNamed, wrongCell } from './entries.js';

const { coder, informant, date, method, function: managementFunction } = rows.observations.shape;

/** What a field about all answers of a submission has to be. */
const fields = {
  coder: object({ coder }),
  informant: object({ informant }),
  informantParty: object({ informantParty: partyId }),
  date: object({ date }),
  method: object({ method }),
  function: object({ function: managementFunction }),
} satisfies Record<string, z.ZodType>;

type FieldName = keyof typeof fields;

/** What stands beside the answers of a submission, and all of them carry. */
export type Beside = Pick<Observation, 'coder' | 'date' | 'method' | 'function'>;

/** What a submission says of all of its answers. */
export interface Told {
  /** What every observation of it carries. */
  readonly beside: Beside;
  readonly informant?: string;
  readonly informantParty?: string;
  /** Where that stands. */
  readonly partyPath?: FaultPath;
  /** A fault leaves it open whose its answers are, of when, or of what: none of them can be placed. */
  readonly isLost: boolean;
}

/** The texts of the fields of a form, without the blanks at their ends. */
export function textsOf(
  entries: ReadonlyMap<string, readonly Entry[]>,
  found: Findings,
): (name: string) => { readonly text?: string; readonly entry?: Entry; readonly isSpoilt: boolean } {
  return (name) => {
    const entry = entryNamed(name, entries, found);
    if (entry === undefined) return { isSpoilt: false };
    if (entry === 'spoilt') return { isSpoilt: true };
    const text = textIn(entry.cell);
    if (text !== undefined && text.length <= longestText) return { text, entry, isSpoilt: false };
    if (text === undefined) wrongCell(entry, 'string', found);
    else found.add(() => fault('too-long', entry.path, { limit: longestText, length: text.length }));
    return { isSpoilt: true };
  };
}

/** Without these an answer would count as another's, at any time, or for every management function. */
const needed: readonly FieldName[] = ['coder', 'informant', 'date', 'function'];

/** What a submission says of all of its answers; what is wrong with it is found. */
export function toldIn(textOf: ReturnType<typeof textsOf>, read: Reader, found: Findings): Told {
  const told: Partial<Record<FieldName, string>> = {};
  let isLost = false;
  let partyPath: FaultPath | undefined;
  for (const field of Object.keys(fields) as FieldName[]) {
    const { text, entry, isSpoilt } = textOf(formFields[field]);
    const shape = text === undefined ? undefined : read(fields[field], { [field]: text }, []).found;
    if (shape) {
      const faults = shape.faults.map((one) => ({ ...one, path: entry?.path ?? [] }));
      found.addAll({ faults, omitted: shape.omitted });
    }
    if (field === 'informantParty') partyPath = entry?.path;
    if (isSpoilt || shape) isLost ||= needed.includes(field);
    else if (text !== undefined) told[field] = text;
  }
  const { informant: teller, informantParty, ...beside } = told;
  return {
    beside: beside as Beside,
    ...(teller !== undefined && { informant: teller }),
    ...(informantParty !== undefined && { informantParty }),
    ...(partyPath && { partyPath }),
    isLost,
  };
}
