import { readFileSync } from 'node:fs';
import { toVegaLite } from 'kemitraan/render';

const subject = JSON.parse(readFileSync(new URL('../cases/bandung-pippk.json', import.meta.url), 'utf8'));

export const drawn = (locale) => toVegaLite(subject, { locale, chart: 'network' });
