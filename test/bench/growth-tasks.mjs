// What is looked at as something grows: what a function is given at a size, and the function.
import { classifyArchetype, partnershipArchetypes, powerLayout } from 'kemitraan/archetypes';
import { assess, assessAll } from 'kemitraan/assess';
import { auditMspPhases } from 'kemitraan/collaboration';
import { classifyCsrPhase } from 'kemitraan/csr';
import {
  codingAgreement,
  combineObservations,
  cronbachAlpha,
  fleissKappa,
  gwetAc1,
  intraclassCorrelation,
  krippendorffAlpha,
  percentAgreement,
  rankIntervals,
  sufficiency,
  triangulate,
  truthTable,
} from 'kemitraan/evidence';
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
  density,
  gini,
  herfindahl,
  reciprocity,
  strongComponents,
} from 'kemitraan/measure';
import { classifyParticipationPhase } from 'kemitraan/participation';
import { validateTwoPillar } from 'kemitraan/pillars';
import { auditPippk, findDuplicates, pippkProcess, summarisePortfolio } from 'kemitraan/programmes';
import { toGraphMl, toMarkdown, toRows } from 'kemitraan/render';
import { fromRows, parseCase, parseCsrRecords } from 'kemitraan/schema';
import {
  manyActivities,
  manyCases,
  manyEvents,
  manyObservations,
  manyParties,
  manyRoles,
  manyRows,
  manyTies,
  ring,
} from './growing-cases.mjs';
import { records } from './portfolio-records.mjs';
import { categories, ratingsOf } from './ratings.mjs';

const rated = (count) => ratingsOf(count, 3, true);
const complete = (count) => ratingsOf(count, 3, false);
const amounts = (count) => Array.from({ length: count }, (_, at) => 1 + ((at * 7_919) % 997));
const memberships = (count) =>
  Object.fromEntries(amounts(count).map((amount, at) => [`c${at}`, amount / 1_000]));
const events = Object.keys(pippkProcess.events);

/** Documents hold lists of 10,000 rows at most, and so do the functions that read rows of one. */
const rows = 10_000;

/** Each `[what, what grows, its input at a size, the function, the greatest size that is taken]`. */
export const growthTasks = [
  ['parseCase', 'observations', manyObservations, (one) => parseCase(one), rows],
  ['parseCase, a fault in each row', 'observations', faulty, (one) => parseCase(one), rows],
  ['classifyArchetype', 'observations', manyObservations, (one) => classifyArchetype(one)],
  ['assess', 'observations', manyObservations, (one) => assess(one)],
  ['assess', 'parties', manyParties, (one) => assess(one)],
  ['assess', 'activities', manyActivities, (one) => assess(one)],
  ['classifyParticipationPhase', 'parties', manyParties, (one) => classifyParticipationPhase(one)],
  ['classifyCsrPhase', 'parties', manyParties, (one) => classifyCsrPhase(one)],
  ['validateTwoPillar', 'parties with a role', manyRoles, (one) => validateTwoPillar(one)],
  ['auditMspPhases', 'activities', manyActivities, (one) => auditMspPhases(one)],
  [
    'triangulate',
    'observations',
    (n) => manyObservations(n).observations,
    (one) => triangulate(one, 'hull'),
    rows,
  ],
  [
    'combineObservations',
    'observations',
    manyObservations,
    (one) => combineObservations(one, 'hull', { definitions: [partnershipArchetypes] }),
  ],
  ['toRows', 'observations', manyObservations, (one) => toRows(one)],
  [
    'toMarkdown of classifyCsrPhase',
    'parties',
    (n) => classifyCsrPhase(manyParties(n)),
    (one) => toMarkdown(one, { locale: 'en' }),
  ],
  ['toGraphMl', 'parties', manyTies, (one) => toGraphMl(one)],
  ['fromRows', 'rows', manyRows, (one) => fromRows(one), rows],
  ['assessAll', 'cases', manyCases, lastOf],
  [
    'codingAgreement',
    'cases',
    manyCases,
    (one) => codingAgreement(one, { frameworks: ['power-layout'] }),
    rows,
  ],
  ['truthTable', 'cases', corners, (one) => truthTable(powerLayout, one), 1_000],
  ['sufficiency', 'cases', memberships, (one) => sufficiency(one, one)],
  ['auditPippk', 'events', (n) => manyEvents(n, events), (one) => auditPippk(one), rows],
  ['parseCsrRecords', 'records', (n) => [...records(n)], (one) => parseCsrRecords(one), rows],
  ['summarisePortfolio', 'records', (n) => [...records(n)], (one) => summarisePortfolio(one)],
  ['findDuplicates', 'records', (n) => [...records(n)], (one) => findDuplicates(one, { limit: 100 })],
  ['a sum of the ratings by a plain loop', 'units', rated, sumOf],
  ['percentAgreement', 'units', rated, (one) => percentAgreement(one)],
  ['fleissKappa', 'units', rated, (one) => fleissKappa(one)],
  ['gwetAc1', 'units', rated, (one) => gwetAc1(one)],
  [
    'krippendorffAlpha, nominal',
    'units',
    rated,
    (one) => krippendorffAlpha(one, { metric: 'nominal', categories }),
  ],
  ['krippendorffAlpha, interval', 'units', rated, (one) => krippendorffAlpha(one, { metric: 'interval' })],
  ['intraclassCorrelation', 'units', complete, (one) => intraclassCorrelation(one, { form: '2,1' })],
  ['cronbachAlpha', 'respondents', complete, (one) => cronbachAlpha(one)],
  ['the amounts sorted by the engine', 'holders', amounts, (one) => [...one].sort((a, b) => a - b)],
  ['gini', 'holders', amounts, (one) => gini(one)],
  ['herfindahl', 'holders', amounts, (one) => herfindahl(one)],
  ['rankIntervals', 'those ranked', scores, (one) => rankIntervals(one), 5_000],
  ['density', 'nodes', ring, (one) => density(one)],
  ['reciprocity', 'nodes', ring, (one) => reciprocity(one)],
  ['strongComponents', 'nodes', ring, (one) => strongComponents(one)],
  ['degreeCentralisation', 'nodes', ring, (one) => degreeCentralisation(one)],
  ['closenessCentralisation', 'nodes', ring, (one) => closenessCentralisation(one)],
  ['betweennessCentralisation', 'nodes', ring, (one) => betweennessCentralisation(one)],
];

function faulty(count) {
  const document = manyObservations(count);
  return {
    ...document,
    observations: document.observations.map((row) => ({ ...row, informant: `${row.informant}x` })),
  };
}

function corners(count) {
  return Object.fromEntries(
    amounts(count).map((amount, at) => [
      `c${at}`,
      { parity: amount / 1_000, subordination: (amount % 7) / 7 },
    ]),
  );
}

/** What it takes to look at each of them at all. */
function sumOf(ratings) {
  let sum = 0;
  for (const unit of ratings) for (const rating of unit) sum += rating ?? 0;
  return sum;
}

function scores(count) {
  return amounts(count).map((amount, at) => ({
    id: `c${at}`,
    score: { lo: amount / 2_000, hi: amount / 1_000 },
  }));
}

async function lastOf(cases) {
  let last;
  for await (const answer of assessAll(cases, { frameworks: ['power-layout'] })) last = answer;
  return last;
}
