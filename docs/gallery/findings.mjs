import { readFileSync } from 'node:fs';
import { validatePreconditions } from 'kemitraan/archetypes';
import { toVegaLite } from 'kemitraan/render';

const subject = JSON.parse(readFileSync(new URL('../cases/aceh-barat.json', import.meta.url), 'utf8'));

export const drawn = (locale) => toVegaLite(validatePreconditions(subject), { locale, case: subject });
