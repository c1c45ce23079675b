import { isOneOf, upToHole } from '../../core/assert.js';
import { cut, KemitraanError } from '../../core/error.js';
import { idPattern, isWritten, memberPattern } from '../../core/id.js';
import { nonLevels } from '../../core/level.js';
import { reading } from '../../core/reading.js';
import { assertShape } from '../assert-shape.js';
import { type AnyDefinition, type Definition, readsCases } from '../definition.js';
import { questionnaireOf } from './questionnaire.js';

/**
 * The frameworks that a form is to ask, in their order. Throws `invalid-definition` for none, for one that reads no cases,
 * for one twice, and for ids or versions of which no form language makes names.
 */
export function askable(
  caller: string,
  given: AnyDefinition | readonly AnyDefinition[],
  parameter = 'definitions',
): Definition[] {
  return reading(
    caller,
    parameter,
    given,
    () => {
      const isList = Array.isArray(given);
      const listed: unknown[] = isList ? upToHole(given) : [given];
      if (listed.length === 0) {
        throw refused(caller, parameter, given, 'Give a definition, or a list of at least one.');
      }
      const ids = new Set<string>();
      return listed.map((one, index) => {
        const path = isList ? `${parameter}[${index}]` : parameter;
        const definition = soundOne(caller, path, one);
        if (ids.has(definition.id)) throw refused(caller, path, definition.id, 'Give each framework once.');
        ids.add(definition.id);
        return definition;
      });
    },
    'invalid-definition',
  );
}

function soundOne(caller: string, path: string, given: unknown): Definition {
  assertShape(caller, path, given);
  if (!readsCases(given)) {
    const remedy =
      given.form === 'catalogue'
        ? 'Leave it out: a catalogue is looked up with lookUp, and asks nothing of a case.'
        : 'Leave it out: a procedure reads a history, which parseHistory takes, and asks nothing of a case.';
    throw refused(caller, path, given.id, remedy);
  }
  const { id, version } = given;
  if (!isWritten(idPattern, id)) throw refused(caller, `${path}.id`, id, kebab);
  if (!isWritten(versionPattern, version)) {
    throw refused(caller, `${path}.version`, version, 'Give three numbers, such as 1.0.0.');
  }
  const asked = questionnaireOf([given]).flatMap(({ questions }) => questions);
  if (asked.length === 0) throw refused(caller, path, id, 'Leave it out: it asks nothing.');
  for (const { asks, indicator } of asked)
    if (!isOneOf(asks, places))
      throw refused(caller, path, asks, `Ask ${cut(indicator)} of one of ${places.join(', ')}.`);
  const columns = given.form === 'profile' ? Object.keys(given.columns) : [];
  const members = [...asked.map((question) => question.id), ...columns];
  for (const member of members)
    if (!isWritten(memberPattern, member)) throw refused(caller, path, member, kebab);
  const reserved = columns.find((column) => isOneOf(column, nonLevels));
  if (reserved !== undefined) {
    throw refused(caller, path, reserved, 'Give the column another id: this one is an answer by itself.');
  }
  const names = new Set(asked.map(({ name }) => name));
  if (names.size < asked.length) throw refused(caller, path, id, 'Give each question an id of its own.');
  return given;
}

/** Whom a question can be asked of; one of whom there is none would stand nowhere in a form. */
const places = ['partnership', 'partner', 'party', 'relation'];
const versionPattern = /^\d{1,9}\.\d{1,9}\.\d{1,9}$/;
const kebab = 'Write ids in lower-case kebab-case, as defineTypology and the others ask.';

function refused(caller: string, path: string, value: unknown, remedy: string): KemitraanError {
  return new KemitraanError(caller, path, value, 'invalid-definition', remedy);
}
