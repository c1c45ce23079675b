import { isPlainObject } from '../../core/assert.js';
import { bundleOf, type Telling } from './bundle.js';
import { type Showable, showable } from './kind.js';

/** In which language a thing is shown, and what of it is known beside: asked for when it is shown, and not before. */
export type Tell = () => Telling;

/** A value that is shown, or a table of nothing but such values, as a copy; any other as it is. Never throws. */
export function shown(value: unknown, tell: Tell): unknown {
  const one = showable(value);
  if (one !== undefined) return withDisplay(one, copyOf(one, value, tell), tell);
  return isTable(value) ? membersShown(value, tell) : value;
}

type Table = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Table {
  try {
    if (!isPlainObject(value)) return false;
    const members = Object.values(value);
    return members.length > 0 && members.every((member) => showable(member) !== undefined);
  } catch {
    // Something in it throws when it is read.
    return false;
  }
}

/** The verdicts in a list, or in an assessment, show themselves as well. */
function copyOf({ kind }: Showable, value: unknown, tell: Tell): object {
  if (Array.isArray(value)) return value.map((member) => shown(member, tell));
  const fields = { ...(value as Table) };
  return kind === 'assessment'
    ? { ...fields, verdicts: membersShown(fields.verdicts as Table, tell) }
    : fields;
}

function membersShown(table: Table, tell: Tell): Table {
  return Object.fromEntries(Object.entries(table).map(([key, member]) => [key, shown(member, tell)]));
}

/** Where no loop over fields, no JSON and no spread finds it. */
function withDisplay(one: Showable, copy: object, tell: Tell): object {
  const value = () => bundleOf(one, copy, tell);
  return Object.defineProperty(copy, Symbol.for('Jupyter.display'), {
    value,
    configurable: true,
    writable: true,
  });
}
