// The case documents that are measured: a real one, and generated ones of a given size.
import { readFileSync } from 'node:fs';
import { mspPhases } from 'kemitraan/collaboration';
import { csrContributionPhases } from 'kemitraan/csr';
import { participationPhases } from 'kemitraan/participation';

/** A row that every observer of every partner states, and the two neighbouring levels that observers alternate between. */
const statements = [
  { attribute: 'balance', of: 'relation', levels: ['out', 'mostly-out'] },
  { attribute: 'complementarity', of: 'relation', levels: ['mostly-out', 'out'] },
  { attribute: 'importance', of: 'partner', levels: ['mostly-out', 'out'] },
  { attribute: 'mutual-benefit', of: 'partner', levels: ['in', 'mostly-in'] },
  { attribute: 'understanding', of: 'partner', levels: ['mostly-out', 'mostly-out'] },
  { attribute: 'independence', of: 'relation', levels: ['in', 'mostly-in'] },
  { attribute: 'synergy', of: 'relation', levels: ['mostly-in', 'in'] },
  { attribute: 'capability-gain', of: 'partner', levels: ['mostly-out', 'out'] },
];
const roles = Object.keys(participationPhases.indicators);
const rows = Object.keys(csrContributionPhases.rows);
const tasks = Object.keys(mspPhases.tasks);
const columns = Object.keys(csrContributionPhases.columns);
const sectors = ['government', 'business', 'community', 'university', 'civil-society', 'finance'];
const methods = ['interview', 'document', 'survey'];
const functions = [undefined, undefined, 'planning', 'actuating'];

/** The documents by name, each as the text that a caller would have. */
export function documents() {
  const surakarta = new URL('../../docs/cases/surakarta-puskesmas.json', import.meta.url);
  return [
    { name: 'Surakarta', text: readFileSync(surakarta, 'utf8') },
    { name: 'generated, 1 KB', text: textOfSize(1_200, 2) },
    { name: 'generated, 5 KB', text: textOfSize(5_000, 3) },
    { name: 'generated, 50 KB', text: textOfSize(50_000, 6) },
  ];
}

/** The documents that say of groups and companies in which phases they are. */
export function phaseDocuments() {
  const mme = new URL('../../docs/cases/muara-enim-mme.json', import.meta.url);
  return [
    { name: 'Muara Enim, MME', text: readFileSync(mme, 'utf8') },
    { name: 'phases of 10 and 10', text: JSON.stringify(phaseDocument(10)) },
    { name: 'phases of 100 and 100', text: JSON.stringify(phaseDocument(100)) },
  ];
}

/** The documents that say who held which role, what is in place, and what was done when. */
export function progressDocuments() {
  const pippk = new URL('../../docs/cases/bandung-pippk.json', import.meta.url);
  return [
    { name: 'Bandung, PIPPK', text: readFileSync(pippk, 'utf8') },
    { name: '100 activities', text: JSON.stringify(progressDocument(100)) },
    { name: '1,000 activities', text: JSON.stringify(progressDocument(1_000)) },
  ];
}

/** A case of this many activities, each of which carries out one task of one phase after the other. */
function progressDocument(count) {
  return {
    ...emptyDocument(3),
    activities: Array.from({ length: count }, (_, index) => ({
      subject: `Work ${index}`,
      by: [`p${index % 3}`],
      tasks: [`msp-phases.${tasks[Math.floor((index * tasks.length) / count)]}`],
      date: yearOf(Math.floor((index * 20) / count)),
      source: 's',
    })),
    complete: ['activities'],
  };
}

/** A case of as many groups as companies, each with an answer to every question. */
function phaseDocument(count) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const asked = (framework, questions, level, party) =>
    questions.map((id) => ({ indicator: `${framework}.${id}`, level, about: [party], source: 's' }));
  return {
    ...emptyDocument(0),
    parties: numbers.flatMap((index) => [
      { id: `g${index}`, name: `Group ${index}`, sector: 'community' },
      { id: `c${index}`, name: `Company ${index}`, sector: 'business' },
    ]),
    observations: numbers.flatMap((index) => [
      ...asked('participation-phases', roles, index % 2 ? 'in' : 'mostly-out', `g${index}`),
      ...asked('csr-contribution-phases', rows, [columns[index % columns.length]], `c${index}`),
    ]),
  };
}

/**
 * A valid case document as JSON without white space, the same for the same arguments: the first one that has at least
 * `bytes` bytes. Observer by observer and partner by partner it adds facts and statements, so that a small document
 * holds the first statements of a few observers and a large one all statements of many.
 */
function textOfSize(bytes, partners) {
  const document = emptyDocument(partners);
  let size = lengthOf(document);
  for (const { list, row } of rowsWithoutEnd(document.parties.map(({ id }) => id))) {
    document[list].push(row);
    size += lengthOf(row) + 1;
    if (size >= bytes) break;
  }
  return JSON.stringify(document);
}

function emptyDocument(partners) {
  const parties = Array.from({ length: partners }, (_, index) => ({
    id: `p${index}`,
    name: `Partner ${index}`,
    sector: sectors[index % sectors.length],
  }));
  return {
    schema: 'kemitraan/case@1',
    id: 'generated',
    title: 'A generated case',
    parties,
    contributions: [],
    activities: [],
    sources: [{ id: 's', citation: 'Field notes', kind: 'notes', extent: 'full' }],
    informants: [],
    observations: [],
  };
}

/** Two observers of each partner first state what decides; every later round is one more observer of each. */
function* rowsWithoutEnd(ids) {
  for (const round of [0, 1]) yield* informantsOf(ids, round);
  for (const { attribute, of, levels } of statements.slice(0, 3)) {
    for (const round of [0, 1]) yield* statementOf(attribute, of, levels, ids, round);
  }
  for (let round = 2; ; round += 1) {
    yield* informantsOf(ids, round);
    yield* factsOf(ids, round);
    for (const { attribute, of, levels } of statements) yield* statementOf(attribute, of, levels, ids, round);
  }
}

function* informantsOf(ids, round) {
  for (const party of ids) yield { list: 'informants', row: { id: `${party}-${round}`, party } };
}

function* factsOf(ids, round) {
  for (const by of ids) {
    const amount = { value: 1_000_000 * round, currency: 'IDR' };
    yield { list: 'contributions', row: { by, resource: 'funds', amount, source: 's', date: yearOf(round) } };
    yield { list: 'activities', row: { subject: `Work of round ${round}`, by: [by], source: 's' } };
  }
}

/** What one observer of each partner states of it, or one observer of the whole: with every other detail filled in. */
function* statementOf(attribute, of, levels, ids, round) {
  const indicator = `partnership-archetypes.${attribute}`;
  for (const [place, party] of (of === 'partner' ? ids : [ids[round % ids.length]]).entries()) {
    const about = of === 'partner' ? { about: [party] } : {};
    const row = { indicator, level: levels[(round + place) % 2], ...about, informant: `${party}-${round}` };
    yield { list: 'observations', row: round < 2 ? row : { ...row, ...detailsOf(round, place) } };
  }
}

function detailsOf(round, place) {
  const where = functions[(round + place) % functions.length];
  return {
    method: methods[round % methods.length],
    source: 's',
    locator: `p. ${round}`,
    date: yearOf(round),
    ...(where && { function: where }),
    ...(place === 0 && { note: 'In the words of the informant, as noted on the day.' }),
  };
}

function yearOf(round) {
  return `${2000 + (round % 20)}-06`;
}

function lengthOf(value) {
  return Buffer.byteLength(JSON.stringify(value));
}
