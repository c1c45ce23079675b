// Cases in which one thing grows.
import { mspPhases } from 'kemitraan/collaboration';
import { csrContributionPhases } from 'kemitraan/csr';
import { participationPhases } from 'kemitraan/participation';
import { emptyDocument } from './documents.mjs';

const attributes = ['importance', 'understanding', 'mutual-benefit', 'capability-gain'];
const levels = ['in', 'mostly-in', 'mostly-in', 'mostly-out'];
const roles = Object.keys(participationPhases.indicators);
const rows = Object.keys(csrContributionPhases.rows);
const columns = Object.keys(csrContributionPhases.columns);
const tasks = Object.keys(mspPhases.tasks);
const sectors = ['government', 'community', 'business'];
const pillarRoles = ['sponsor', 'champion', 'facilitator'];
const places = (count) => Array.from({ length: count }, (_, at) => at);

/** Three partners, of whom ever more observations tell: another observer every twelve. */
export function manyObservations(count) {
  return {
    ...emptyDocument(3),
    informants: places(Math.ceil(count / 12)).map((at) => ({ id: `i${at}` })),
    observations: places(count).map((at) => ({
      indicator: `partnership-archetypes.${attributes[at % 4]}`,
      level: levels[at % 4],
      about: [`p${Math.floor(at / 4) % 3}`],
      informant: `i${Math.floor(at / 12)}`,
      source: 's',
      date: `${2010 + (at % 10)}-06`,
    })),
  };
}

/** As many parties, half of them groups and half companies, each with an answer to one question that it is asked. */
export function manyParties(count) {
  const isGroup = (at) => at % 2 === 0;
  return {
    ...emptyDocument(0),
    parties: places(count).map((at) => ({
      id: `q${at}`,
      name: `Party ${at}`,
      sector: isGroup(at) ? 'community' : 'business',
    })),
    observations: places(count).map((at) => ({
      indicator: isGroup(at)
        ? `participation-phases.${roles[at % roles.length]}`
        : `csr-contribution-phases.${rows[at % rows.length]}`,
      level: isGroup(at) ? 'in' : [columns[at % columns.length]],
      about: [`q${at}`],
      source: 's',
    })),
  };
}

/** As many activities, each of which carries out one task of one phase after the other. */
export function manyActivities(count) {
  return {
    ...emptyDocument(3),
    activities: places(count).map((at) => ({
      subject: `Work ${at}`,
      by: [`p${at % 3}`],
      tasks: [`msp-phases.${tasks[Math.floor((at * tasks.length) / count)]}`],
      date: String(2000 + Math.floor((at * 20) / count)),
      source: 's',
    })),
    complete: ['activities'],
  };
}

/** As many parties, each tied to the next by a contribution and a communication. */
export function manyTies(count) {
  const id = (at) => `q${at % count}`;
  return {
    ...emptyDocument(0),
    parties: places(count).map((at) => ({ id: id(at), name: `Party ${at}`, sector: 'community' })),
    contributions: places(count).map((at) => ({
      by: id(at),
      to: id(at + 1),
      resource: 'funds',
      source: 's',
    })),
    communications: places(count).map((at) => ({ from: id(at), to: id(at + 1), source: 's' })),
    complete: ['contributions', 'communications'],
  };
}

/** As many parties, each with a role of the pillar models that is not its own alone. */
export function manyRoles(count) {
  return {
    ...emptyDocument(0),
    parties: places(count).map((at) => ({
      id: `q${at}`,
      name: `Party ${at}`,
      sector: sectors[at % sectors.length],
      kind: at % 2 ? 'kelurahan' : 'kecamatan',
    })),
    roles: places(count).map((at) => ({
      party: `q${at}`,
      role: pillarRoles[at % pillarRoles.length],
      source: 's',
    })),
    complete: ['roles'],
  };
}

/** As many cases of two codings each. */
export function manyCases(count) {
  return places(count).map((at) => ({
    schema: 'kemitraan/case@1',
    id: `c${at}`,
    title: `Case ${at}`,
    observations: ['parity', 'subordination'].flatMap((attribute, which) =>
      ['a', 'b'].map((coder, second) => ({
        indicator: `power-layout.${attribute}`,
        level: levels[(at + which + (at % 7 === 0 ? second : 0)) % 4],
        coder,
      })),
    ),
  }));
}

/** As many rows of a table, a case every ten. */
export function manyRows(count) {
  return places(count).map((at) => ({
    case: `c${Math.floor(at / 10)}`,
    indicator: `power-layout.${at % 2 ? 'parity' : 'subordination'}`,
    level: levels[at % 4],
    coder: `k${at % 10}`,
  }));
}

/** As many nodes in a ring, each tied to the next and the seventh after it. */
export function ring(count) {
  const id = (at) => `n${at % count}`;
  return {
    nodes: places(count).map(id),
    ties: places(count).flatMap((at) => [
      [id(at), id(at + 1)],
      [id(at), id(at + 7)],
    ]),
  };
}

/** As many events of a procedure, again and again in its order. */
export function manyEvents(count, events) {
  return {
    title: 'A programme',
    events: places(count).map((at) => ({
      event: events[at % events.length],
      date: `${2000 + Math.floor((at * 20) / count)}`,
    })),
  };
}
