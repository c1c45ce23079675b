import { readFileSync } from 'node:fs';
import { classifyArchetype } from 'kemitraan/archetypes';
import { toVegaLite } from 'kemitraan/render';

const subject = JSON.parse(
  readFileSync(new URL('../cases/omah-kreteg-anggana.json', import.meta.url), 'utf8'),
);

export const drawn = (locale) => toVegaLite(classifyArchetype(subject), { locale, case: subject });
