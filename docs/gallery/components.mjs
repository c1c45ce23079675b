import { readFileSync } from 'node:fs';
import { scoreSigerMu } from 'kemitraan/governance';
import { toVegaLite } from 'kemitraan/render';

const subject = JSON.parse(readFileSync(new URL('../cases/muara-enim.json', import.meta.url), 'utf8'));

export const drawn = (locale) => toVegaLite(scoreSigerMu(subject), { locale, case: subject });
