import type { Informant } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import type { FaultPath } from '../../core/fault.js';
import { findings } from '../../core/faults-found.js';
import { formFields } from '../../forms/questionnaire/names.js';
import { checkRow } from '../check-references.js';
import { type Answered, answersIn, type RepeatRow } from './answers-in.js';
import { type Cell, type Field, textIn } from './cell.js';
import type { Context } from './context.js';
import type { Edition } from './editions.js';
import { type Entry, entriesIn, wrongCell } from './entries.js';
import { type Beside, type Told, textsOf, toldIn } from './told.js';

/** One submission as it was read. */
export interface Submission {
  readonly index: number;
  /** A fault leaves open where its answers belong. It is kept for what it may be a correction of. */
  readonly isLost: boolean;
  /** By what the program tells it apart, the surest first. */
  readonly identifiers: readonly Identifier[];
  readonly case: string;
  readonly beside: Beside;
  readonly informant: Partial<Informant>;
  /** Where the party of the informant stands. */
  readonly partyPath: FaultPath;
  /** The versions that it was asked. */
  readonly editions: readonly Edition[];
  readonly answers: readonly Answered[];
}

interface Identifier {
  readonly key: string;
  readonly value: string;
}

const fieldNames: ReadonlySet<string> = new Set(Object.values(formFields));

/** Whether an entry says something of all answers; a choice in a column of its own, under its question, may be called the same. */
const isField = ({ name, parent = '' }: Entry) => fieldNames.has(name) && !/[^_]__[^_]/.test(parent);

/** Reads the submission at a place; nothing where it is none. */
export function readSubmission(cell: Cell, index: number, context: Context): Submission | undefined {
  const { dialect, columns, lookup, versions, read, found } = context;
  if (cell.kind !== 'fields') {
    wrongCell({ cell, path: [index] }, 'object', found);
    return undefined;
  }
  const isIdentifier = ([key]: Field) => dialect.identifiers.includes(key);
  const entries = entriesIn(cell.fields, [index], dialect);
  columns.see(entries);
  const textOf = textsOf(
    groupBy(entries.filter(isField), ({ name }) => name),
    found,
  );
  const name = textOf(formFields.case);
  const isNamed = name.text !== undefined && lookup.isCase(name.text, name.entry?.path ?? [], found);
  if (name.text === undefined && !name.isSpoilt) columns.lacksCase(index);
  const subject = isNamed ? name.text : undefined;
  const told = toldIn(textOf, read, found);
  const frameworks = textOf(formFields.frameworks);
  const frameworksPath = frameworks.entry?.path ?? [index, formFields.frameworks];
  const asked = versions.askedIn(frameworks.isSpoilt ? null : (frameworks.text ?? ''), frameworksPath, found);
  const answers = answersIn(
    entries.filter((entry) => !isField(entry)),
    [index],
    'once',
    null,
    {
      asked,
      checksOf: (edition) => lookup.checksOf(subject, edition),
      read,
      suggest: context.suggest,
      unknown: (entry) => context.unknown(entry, asked),
      rowsOf: (entry) => rowsOf(entry, context),
      given: new Map(),
      found,
    },
  );
  const isLost = subject === undefined || told.isLost;
  const partyPath = told.partyPath ?? [index, formFields.informantParty];
  return {
    index,
    isLost,
    identifiers: cell.fields.filter(isIdentifier).flatMap(([key, one]) => identifier(key, textIn(one))),
    case: subject ?? '',
    beside: told.beside,
    informant: isLost ? {} : informantIn(told, subject, partyPath, context),
    partyPath,
    editions: asked.editions(),
    answers,
  };
}

function identifier(key: string, value: string | undefined): Identifier[] {
  return value === undefined ? [] : [{ key, value }];
}

/** Who told it, without the party where the case has none of this name. */
function informantIn(
  { informant, informantParty: party }: Told,
  subject: string,
  partyPath: FaultPath,
  { lookup, found }: Context,
): Partial<Informant> {
  const own = findings();
  if (party !== undefined) checkRow('informants', { party }, [], lookup.checksOf(subject), own);
  for (const one of own.faults) found.add(() => ({ ...one, path: partyPath }));
  return {
    ...(informant !== undefined && { id: informant }),
    ...(party !== undefined && own.faults.length === 0 && { party }),
  };
}

/** The rows of a repeat; finds what is none. */
function rowsOf(entry: Entry, { dialect, found }: Context): RepeatRow[] {
  const { cell, path } = entry;
  if (cell.kind !== 'list') {
    wrongCell(entry, 'list', found);
    return [];
  }
  return cell.cells.flatMap((row, place): RepeatRow[] => {
    const at = [...path, place];
    if (row.kind === 'fields') return [{ entries: entriesIn(row.fields, at, dialect), path: at }];
    wrongCell({ cell: row, path: at }, 'object', found);
    return [];
  });
}
