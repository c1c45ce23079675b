import { isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Definition } from './definition.js';
import type { FindingsVerdict } from './propositions/verdict.js';
import type { TypologyVerdict } from './typology/verdict.js';

/** Throws unless a verdict is whole, and has the id, the version, the form and the ids of the definition. */
export function assertVerdictOf(
  caller: string,
  definition: Definition,
  verdict: TypologyVerdict | FindingsVerdict,
): void {
  const framework = verdict?.framework;
  const same =
    isPlainObject(definition) &&
    framework?.id === definition.id &&
    framework.version === definition.version &&
    verdict.form === definition.form;
  if (same && lists.every((list) => Array.isArray(read(verdict, list))) && holds(verdict, definition)) return;
  throw new KemitraanError(
    caller,
    'verdict',
    framework ? `${framework.id} ${framework.version}` : verdict,
    'verdict-mismatch',
    `Pass a whole verdict of ${definition?.id} ${definition?.version}, or the definition that gave this one.`,
  );
}

const lists = ['unknown', 'reasons', 'disagreements'];

/** Whether every table of a verdict has an entry for each id of the definition that it is a table of. */
function holds(verdict: object, definition: Definition): boolean {
  const tables: readonly (readonly [table: string, ids: unknown])[] =
    definition.form === 'typology'
      ? [
          ['inputs', definition.attributes],
          ['memberships', definition.types],
          ['typicality', definition.types],
          ['binding', definition.types],
          ['status', definition.types],
          ['readings', definition.readings],
        ]
      : [['inputs', definition.indicators]];
  const rest = definition.form === 'typology' ? ['outcome', 'coverage'] : ['findings', 'coverage'];
  return (
    rest.every((part) => typeof read(verdict, part) === 'object' && read(verdict, part) !== null) &&
    (definition.form !== 'typology' || ['number', 'object'].includes(typeof read(verdict, 'margin'))) &&
    tables.every(([table, ids]) => {
      const entries = read(verdict, table);
      return (
        isPlainObject(ids) &&
        isPlainObject(entries) &&
        Object.keys(ids).every((id) => Object.hasOwn(entries, id))
      );
    })
  );
}

function read(verdict: object, part: string): unknown {
  return Object.getOwnPropertyDescriptor(verdict, part)?.value;
}
