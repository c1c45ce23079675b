import { readdirSync, readFileSync } from 'node:fs';

/** The ids of the frameworks whose tables, read off the sources, have this key: the tables say what is looked at. */
export const tablesWith = (key: string): string[] =>
  readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .filter((file) => key in JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
    .map((file) => file.slice(0, -'.json'.length));
