import { readdirSync, readFileSync } from 'node:fs';
import { codingAgreement } from 'kemitraan/evidence';
import { toVegaLite } from 'kemitraan/render';

const read = (folder, name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const [cases, codings] = ['../cases/', '../cases/codings/'].map((path) => new URL(path, import.meta.url));
const coded = readdirSync(cases)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const { rounds, codings: byCoder } = read(codings, name);
    const observations = Object.values(byCoder).flatMap((one) => one.observations);
    const who = rounds.map(({ coders, frameworks }) => ({ coders, frameworks }));
    return { case: { ...read(cases, name), observations }, rounds: who };
  });
const frameworks = [
  'partnership-archetypes',
  'power-layout',
  'participation-phases',
  'csr-contribution-phases',
  'cg-challenges',
];
const agreement = codingAgreement(coded, { frameworks, resampling: { seed: 1 } });

export const drawn = (locale) => toVegaLite(agreement, { locale, chart: 'agreement', coefficient: 'alpha' });
