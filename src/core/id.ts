/** An id of the library or of a caller's framework: lower-case kebab-case, beginning with a letter. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
