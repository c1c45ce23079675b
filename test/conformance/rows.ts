import { readFileSync } from 'node:fs';

/** Where the vectors are. */
export const folder = new URL('../../docs/conformance/', import.meta.url);

/** A file of the vectors as it is committed. */
export const committed = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** The lines of a file of the vectors. */
export const rowsOf = (file: string) => committed(file).split('\n').slice(0, -1);
