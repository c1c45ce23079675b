// The case documents that are measured: a real one, and generated ones of a given size.
import { readFileSync } from 'node:fs';
import { realName } from './names.mjs';

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
const sectors = ['government', 'business', 'community', 'university', 'civil-society', 'finance'];
const methods = ['interview', 'document', 'survey'];
const functions = [undefined, undefined, 'planning', 'actuating'];

/** The real case that most parts look at: what companies of Muara Enim told of one programme. */
export const realCase = {
  name: realName,
  text: compact(new URL('../../docs/cases/muara-enim-pama.json', import.meta.url)),
};

/** The documents by name, each as the text that a caller would have, without white space. */
export function documents() {
  return [
    { name: 'generated, 1 KB', text: textOfSize(1_200, 2) },
    { name: 'generated, 5 KB', text: textOfSize(5_000, 3) },
    { name: 'generated, 50 KB', text: textOfSize(50_000, 6) },
    realCase,
  ];
}

/**
 * A valid case document as JSON without white space, the same for the same arguments: the first one that has at least
 * `bytes` bytes. Observer by observer and partner by partner it adds facts and statements, so that a small document
 * holds the first statements of a few observers and a large one all statements of many.
 */
export function textOfSize(bytes, partners, id = 'generated') {
  const document = emptyDocument(partners, id);
  let size = lengthOf(document);
  for (const { list, row } of rowsWithoutEnd(document.parties.map((party) => party.id))) {
    document[list].push(row);
    size += lengthOf(row) + 1;
    if (size >= bytes) break;
  }
  return JSON.stringify(document);
}

function compact(url) {
  return JSON.stringify(JSON.parse(readFileSync(url, 'utf8')));
}

export function emptyDocument(partners, id = 'generated') {
  const parties = Array.from({ length: partners }, (_, index) => ({
    id: `p${index}`,
    name: `Partner ${index}`,
    sector: sectors[index % sectors.length],
  }));
  return {
    schema: 'kemitraan/case@1',
    id,
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
