import type { ProcedureDefinition } from '../../../src/forms/procedure/definition.js';

const own = { basis: 'ours', source: [{ text: 'A made procedure' }] } as const;

/**
 * A made procedure with everything that a procedure can have: a grant is asked for, looked at, paid in two ways, told of, and
 * closed; it may be refused, of which nothing more is said, or taken over by others.
 */
export const grant = {
  form: 'procedure',
  id: 'made-grant',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: own.source,
  stages: { planning: own, doing: own, telling: own },
  start: 'draft',
  states: {
    draft: { stage: 'planning', ...own },
    asked: { stage: 'planning', ...own },
    approved: { stage: 'planning', ...own },
    done: { stage: 'doing', ...own },
    told: { stage: 'telling', ...own },
    closed: { stage: 'telling', end: 'done', ...own },
    'taken-over': { stage: 'telling', end: 'outside', ...own },
  },
  actors: { village: own, office: own, council: own },
  guards: {
    'has-quorum': { severity: 'failure', ...own },
    'is-public': { severity: 'note', ...own },
  },
  contents: {
    budget: { severity: 'failure', ...own },
    map: { severity: 'note', ...own },
  },
  events: {
    ask: { from: ['draft'], to: 'asked', by: ['village'], contents: ['budget', 'map'], ...own },
    approve: {
      from: ['asked'],
      to: 'approved',
      by: ['council', 'office'],
      guards: ['has-quorum', 'is-public'],
      ...own,
    },
    refuse: { from: ['asked'], to: 'not-stated', by: ['council'], ...own },
    carry: { from: ['approved'], to: 'done', ...own },
    tell: { from: ['done'], to: 'told', by: ['village'], ...own },
    close: { from: ['told'], to: 'closed', by: ['office'], ...own },
    'hand-over': { from: ['done', 'told'], to: 'taken-over', by: ['office'], ...own },
    meet: { from: ['approved', 'done', 'told'], to: 'same', by: ['council'], ...own },
    archive: { from: ['closed', 'taken-over'], to: 'same', ...own },
  },
  deadlines: {
    'ask-to-approve': { event: 'approve', after: 'ask', within: { months: 2 }, severity: 'note', ...own },
    'tell-in-time': { event: 'tell', after: 'carry', within: { months: 1 }, severity: 'failure', ...own },
  },
  cadences: { 'meets-quarterly': { event: 'meet', every: { months: 3 }, severity: 'failure', ...own } },
} as const satisfies ProcedureDefinition;
