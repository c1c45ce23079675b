import { KemitraanError } from '../../core/error.js';
import { idPattern, isWritten, memberPattern } from '../../core/id.js';
import type { Definition } from '../../forms/definition.js';
import { slotsOf } from './slots.js';

const versionPattern = /^\d+\.\d+\.\d+$/;

/** Throws `invalid-definition` for a definition whose ids or version a case string has no characters for. */
export function assertWritable(caller: string, definition: Definition): void {
  const { id, version } = definition;
  const refuse = (parameter: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, `definition.${parameter}`, value, 'invalid-definition', remedy);
  const remedy = 'Write ids in lower-case kebab-case, as the define function of the form asks.';
  if (!isWritten(idPattern, id)) throw refuse('id', id, remedy);
  if (!isWritten(versionPattern, version))
    throw refuse('version', version, 'Write three numbers, such as 1.0.0.');
  const names = [
    ...('readings' in definition ? Object.keys(definition.readings) : []),
    ...(definition.form === 'profile' ? Object.keys(definition.columns) : []),
  ];
  const members = slotsOf(definition).flatMap((slot) => (slot.id === '' ? [] : [slot.id]));
  for (const one of names) if (!isWritten(idPattern, one)) throw refuse('ids', one, remedy);
  for (const one of members) if (!isWritten(memberPattern, one)) throw refuse('ids', one, remedy);
}
