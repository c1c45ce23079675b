import { readdirSync, readFileSync } from 'node:fs';
import { assess } from 'kemitraan/assess';
import { toVegaLite } from 'kemitraan/render';

const folder = new URL('../cases/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const frameworks = [
  'partnership-archetypes',
  'partnership-preconditions',
  'power-layout',
  'participation-phases',
  'csr-contribution-phases',
  'communication-convergence',
  'poac-functions',
];
const assessments = cases.map((one) => assess(one, { frameworks }));
const labels = Object.fromEntries(cases.map(({ id, title }) => [id, title]));

export const drawn = (locale) =>
  toVegaLite(assessments, { locale, chart: 'heat-map', rows: 'cases', labels });
