import { readFileSync } from 'node:fs';
import { classifyCsrPhase } from 'kemitraan/csr';
import { toVegaLite } from 'kemitraan/render';

const subject = JSON.parse(readFileSync(new URL('../cases/muara-enim-pama.json', import.meta.url), 'utf8'));

export const drawn = (locale) => {
  const [ofCompany] = classifyCsrPhase(subject);
  return toVegaLite(ofCompany, { locale, case: subject });
};
