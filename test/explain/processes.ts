import { audit } from '../../src/forms/audit.js';
import { auditBrysonDesignCycle } from '../../src/frameworks/bryson-design-cycle/audit.js';
import { brysonGuidelineIds } from '../../src/frameworks/bryson-design-cycle/definition.js';
import { auditMspPhases } from '../../src/frameworks/msp-phases/audit.js';
import { auditPoacFunctions } from '../../src/frameworks/poac-functions/audit.js';
import { caseOf, ours, processOf } from '../forms/process/made.js';

const both = (en: string, id: string) => ({ label: { en, id }, description: { en, id } });

const digging = processOf(
  { plan: ['plan.talk'], dig: ['dig.hole'], fill: ['fill.hole'], rest: [] },
  'sequence',
  {
    actors: { people: { sectors: ['community'], ...ours } },
    tasks: {
      'plan.talk': { phase: 'plan', by: ['people'], ...ours },
      'dig.hole': { phase: 'dig', by: ['people'], ...ours },
      'fill.hole': { phase: 'fill', by: ['people'], ...ours },
    },
    wording: {
      label: { en: 'A hole', id: 'Lubang' },
      phases: {
        plan: both('planning', 'perencanaan'),
        dig: both('digging', 'penggalian'),
        fill: both('filling', 'penimbunan'),
        rest: both('rest', 'istirahat'),
      },
      actors: { people: { en: 'the people', id: 'warga' } },
      tasks: {
        'plan.talk': both('talk', 'berbicara'),
        'dig.hole': both('dig the hole', 'menggali lubang'),
        'fill.hole': both('fill the hole', 'menimbun lubang'),
      },
    },
  },
);

/** The hole was dug before anybody talked, by somebody else; the planning was closed twice. */
const dug = caseOf([
  { tasks: ['made.dig.hole'], date: '2014', by: ['city'], locator: 'p. 2' },
  { tasks: ['made.plan.talk'], date: '2015', by: ['group'], note: 'They talked' },
  { closes: ['made.plan'], tasks: [], date: '2015' },
  { closes: ['made.plan'], tasks: [], date: '2016' },
]);

/** Everything in its order, and nothing else was done. */
const filled = caseOf(
  [
    { tasks: ['made.plan.talk'], date: '2014', by: ['group'] },
    { tasks: ['made.dig.hole'], date: '2015', by: ['group'] },
    { closes: ['made.dig'], tasks: [], date: '2016' },
  ],
  { complete: ['activities'] },
);

const definition = { definition: digging };

/** Verdicts of processes that between them make every sentence about them be said. */
export const processes = {
  'a process that was not kept': { verdict: audit(digging, dug), options: { ...definition, case: dug } },
  'a process that was kept so far': {
    verdict: audit(digging, filled),
    options: { ...definition, case: filled },
  },
  'a process of which some does not apply': {
    verdict: audit(digging, {
      'plan.talk': 'not-applicable',
      'dig.hole': 'in',
      'fill.hole': 'out',
      rest: 'out',
    }),
    options: definition,
  },
  'a process of which nothing is known': { verdict: auditMspPhases({}) },
  'a process with tasks left out': {
    verdict: auditMspPhases({
      'initiation.outline': 'out',
      'initiation.analyse': 'mostly-out',
      'adaptive-planning.actors': 'in',
    }),
  },
  'a process with two tasks that keep a phase from being done': {
    verdict: auditMspPhases({ 'selective-monitoring.review': 'out', 'selective-monitoring.improve': 'out' }),
  },
  'a cycle that has come round': {
    verdict: auditBrysonDesignCycle(Object.fromEntries(brysonGuidelineIds.map((one) => [one, 'in']))),
  },
  'functions of management, some unknown': { verdict: auditPoacFunctions({ planning: 'in' }) },
  'functions of management': {
    verdict: auditPoacFunctions({
      planning: 'in',
      organizing: 'out',
      actuating: 'mostly-in',
      controlling: 0.5,
    }),
  },
};
