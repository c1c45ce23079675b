/** An id of the library or of a caller's framework: lower-case kebab-case, beginning with a letter. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * The id of a member of a framework whose members have families: kebab-case segments joined by dots, `gov.1`. It may begin
 * with a number, `1a.fit-context`, but holds a letter: objects put keys that are whole numbers first.
 */
export const memberPattern = /^(?=[^a-z]*[a-z])[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** The id of a row of a document: letters and digits of either case, and after the first of them `.`, `_` and `-`; at most 80. */
export const rowIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** Whether a value, whatever it is, is a text of this pattern. */
export function isWritten(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value);
}
