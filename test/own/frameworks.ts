import type { Case } from '../../src/case/case.js';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { defineProcedure } from '../../src/forms/procedure/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { defineRoleModel } from '../../src/forms/role-model/define.js';
import { defineTypology } from '../../src/forms/typology/define.js';

// A framework of a caller's own in each form, with words. Every id of theirs begins with `xq`, and no word has it.

export const ours = { basis: 'ours', source: [{ text: 'Own manual', locator: 'p. 3' }] } as const;
const head = { version: '1.0.0', basis: { model: 'ours', rule: 'ours' }, source: ours.source } as const;
const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;
const party = { asks: 'party', rubric: 'ours', ...ours } as const;
const w = (text: string) => ({ en: `the ${text}`, id: `si ${text}` });
const member = (text: string) => ({ label: w(text), description: w(`${text} in full`) });
const question = (text: string) => ({
  label: w(text),
  question: w(`${text}?`),
  rubric: { in: w('a'), 'mostly-in': w('b'), 'mostly-out': w('c'), out: w('d') },
});

export const typology = defineTypology({
  form: 'typology',
  id: 'xq-typology',
  ...head,
  attributes: { 'xq-near': asked, 'xq-far': asked },
  types: {
    'xq-one': { defining: { 'xq-near': 'in' }, ...ours },
    'xq-two': { defining: { 'xq-far': 'in', 'xq-near': 'out' }, ...ours },
  },
  readings: {
    'xq-plain': { changes: {}, ...ours },
    'xq-wide': { changes: { 'xq-two': { drop: ['xq-near'] } }, ...ours },
  },
  defaultReading: 'xq-plain',
  wording: {
    label: w('typology'),
    attributes: { 'xq-near': question('nearness'), 'xq-far': question('distance') },
    types: { 'xq-one': member('first type'), 'xq-two': member('second type') },
    readings: { 'xq-plain': member('plain reading'), 'xq-wide': member('wide reading') },
    caution: w('caution'),
  },
});

export const ladder = defineLadder({
  form: 'ladder',
  id: 'xq-ladder',
  ...head,
  each: ['community'],
  order: 'total',
  cumulative: true,
  indicators: { 'xq-told': party, 'xq-heard': party },
  rungs: {
    'xq-low': { criteria: { 'xq-told': 'in' }, ...ours },
    'xq-high': { criteria: { 'xq-heard': 'in' }, ...ours },
  },
  statements: { 'xq-band': { of: ['xq-low'], ...ours } },
  wording: {
    label: w('ladder'),
    indicators: { 'xq-told': question('telling'), 'xq-heard': question('hearing') },
    rungs: { 'xq-low': member('low rung'), 'xq-high': member('high rung') },
    statements: { 'xq-band': w('low band') },
  },
});

export const profile = defineProfile({
  form: 'profile',
  id: 'xq-profile',
  ...head,
  rows: { 'xq-pay': asked, 'xq-book': asked },
  columns: { 'xq-loose': ours, 'xq-firm': ours },
  readings: { 'xq-all': { required: ['xq-pay'], ...ours }, 'xq-pay-only': { deciding: ['xq-pay'], ...ours } },
  defaultReading: 'xq-all',
  wording: {
    label: w('profile'),
    rows: {
      'xq-pay': {
        label: w('payment'),
        question: w('payment?'),
        cells: { 'xq-loose': w('e'), 'xq-firm': w('f') },
      },
      'xq-book': {
        label: w('book'),
        question: w('book?'),
        cells: { 'xq-loose': w('g'), 'xq-firm': w('h') },
      },
    },
    columns: { 'xq-loose': member('loose column'), 'xq-firm': member('firm column') },
    readings: { 'xq-all': member('whole reading'), 'xq-pay-only': member('short reading') },
  },
});

export const checklist = defineChecklist({
  form: 'checklist',
  id: 'xq-checklist',
  ...head,
  groups: { 'xq-place': ours, 'xq-people': ours },
  stakeholders: { 'xq-village': ours },
  items: {
    'xq-scale': { group: 'xq-place', polarity: 'for', mandatory: true, by: ['xq-village'], ...asked },
    'xq-flood': { group: 'xq-place', polarity: 'against', ...asked },
    'xq-clerk': { group: 'xq-people', polarity: 'for', ...asked },
  },
  wording: {
    label: w('checklist'),
    groups: { 'xq-place': w('place'), 'xq-people': w('people') },
    stakeholders: { 'xq-village': w('village') },
    items: { 'xq-scale': member('scale'), 'xq-flood': member('flood'), 'xq-clerk': member('clerk') },
  },
});

export const index = defineIndex({
  form: 'index',
  id: 'xq-index',
  ...head,
  scale: 'likert',
  each: ['community', 'government'],
  groups: { 'xq-fair': ours, 'xq-ease': { optional: true, ...ours } },
  items: {
    'xq-weighed': { group: 'xq-fair', polarity: 'for', ...party },
    'xq-short': { group: 'xq-fair', polarity: 'against', ...party },
    'xq-close': { group: 'xq-ease', polarity: 'for', ...party },
  },
  wording: {
    label: w('index'),
    groups: { 'xq-fair': w('fairness'), 'xq-ease': w('ease') },
    items: {
      'xq-weighed': member('weighing'),
      'xq-short': member('shortfall'),
      'xq-close': member('closeness'),
    },
  },
});

export const propositions = definePropositions({
  form: 'propositions',
  id: 'xq-propositions',
  ...head,
  indicators: { 'xq-crop': asked, 'xq-share': asked },
  rules: {
    'xq-fairly': { if: ['xq-crop'], then: ['xq-share'], severity: 'failure', ...ours },
    'xq-always': { then: ['xq-crop'], severity: 'note', ...ours },
  },
  wording: {
    label: w('propositions'),
    indicators: { 'xq-crop': question('crop'), 'xq-share': question('share') },
    rules: { 'xq-fairly': member('fair rule'), 'xq-always': member('plain rule') },
  },
});

export const roleModel = defineRoleModel({
  form: 'role-model',
  id: 'xq-roles',
  ...head,
  pillars: {
    'xq-office': { sectors: ['government'], ...ours },
    'xq-folk': { sectors: ['community'], ...ours },
  },
  stakeholders: { 'xq-readers': { pillar: 'xq-folk', kinds: ['reading-group'], ...ours } },
  roles: { 'xq-keeper': { of: ['xq-readers'], ...ours } },
  duties: { 'xq-lend': { of: ['xq-readers'], role: 'xq-keeper', ...ours } },
  flows: { 'xq-books': { kind: 'resource', from: ['xq-office'], to: ['xq-folk'], ...ours } },
  conditions: { 'xq-budget': { kind: 'funding', of: ['xq-office'], ...ours } },
  wording: {
    label: w('role model'),
    pillars: { 'xq-office': w('office'), 'xq-folk': w('folk') },
    stakeholders: { 'xq-readers': w('reading circle') },
    roles: { 'xq-keeper': member('keeper') },
    duties: { 'xq-lend': w('lending') },
    flows: { 'xq-books': w('books') },
    conditions: { 'xq-budget': member('budget') },
  },
});

export const process = defineProcess({
  form: 'process',
  id: 'xq-process',
  ...head,
  order: { kind: 'sequence', severity: 'failure', ...ours },
  phases: { 'xq-first': ours, 'xq-then': ours },
  actors: { 'xq-pupils': { kinds: ['class'], ...ours } },
  tasks: {
    'xq-soil': { phase: 'xq-first', ...ours },
    'xq-water': { phase: 'xq-then', by: ['xq-pupils'], ...ours },
  },
  wording: {
    label: w('process'),
    phases: { 'xq-first': member('first phase'), 'xq-then': member('second phase') },
    actors: { 'xq-pupils': w('pupils') },
    tasks: { 'xq-soil': member('digging'), 'xq-water': member('watering') },
  },
});

export const procedure = defineProcedure({
  form: 'procedure',
  id: 'xq-procedure',
  ...head,
  stages: { 'xq-asking': ours },
  start: 'xq-wished',
  states: {
    'xq-wished': { stage: 'xq-asking', ...ours },
    'xq-sent': { stage: 'xq-asking', ...ours },
    'xq-done': { stage: 'xq-asking', end: 'done', ...ours },
  },
  actors: { 'xq-school': ours },
  guards: { 'xq-signed': { severity: 'failure', ...ours } },
  contents: { 'xq-sketch': { severity: 'note', ...ours } },
  events: {
    'xq-send': {
      from: ['xq-wished'],
      to: 'xq-sent',
      by: ['xq-school'],
      guards: ['xq-signed'],
      contents: ['xq-sketch'],
      ...ours,
    },
    'xq-grant': { from: ['xq-sent'], to: 'xq-done', ...ours },
  },
  deadlines: {
    'xq-soon': { event: 'xq-grant', after: 'xq-send', within: { months: 1 }, severity: 'failure', ...ours },
  },
  wording: {
    label: w('procedure'),
    stages: { 'xq-asking': w('asking') },
    states: { 'xq-wished': w('wished'), 'xq-sent': w('sent'), 'xq-done': w('done') },
    actors: { 'xq-school': w('school') },
    guards: { 'xq-signed': w('signature') },
    contents: { 'xq-sketch': w('sketch') },
    events: { 'xq-send': member('sending'), 'xq-grant': member('grant') },
    deadlines: { 'xq-soon': w('quick answer') },
  },
});

export const catalogue = defineCatalogue({
  form: 'catalogue',
  id: 'xq-catalogue',
  version: '1.0.0',
  basis: { model: 'ours' },
  source: ours.source,
  order: 'list',
  groups: { 'xq-public': ours },
  columns: { 'xq-limit': ours },
  entries: { 'xq-fund': { group: 'xq-public', columns: ['xq-limit'], ...ours } },
  wording: {
    label: w('catalogue'),
    groups: { 'xq-public': w('public money') },
    columns: { 'xq-limit': w('limit') },
    entries: { 'xq-fund': { label: w('fund'), columns: { 'xq-limit': w('yearly') } } },
  },
});

/** Those that give verdicts of cases. */
export const assessed = [
  typology,
  ladder,
  profile,
  checklist,
  index,
  propositions,
  roleModel,
  process,
] as const;

/** All of a caller's own, as one list. */
export const mine = [...assessed, procedure, catalogue];

/** A case that says something by each of them, and that two parties hold views by. */
export const village = {
  schema: 'kemitraan/case@1',
  id: 'village',
  title: 'A village (made for a test)',
  parties: [
    { id: 'garden', name: 'Garden club', sector: 'community', kind: 'reading-group' },
    { id: 'hall', name: 'Village hall', sector: 'government' },
  ],
  sources: [{ id: 'report', citation: 'A report', kind: 'report', extent: 'full' }],
  roles: [{ party: 'garden', role: 'xq-keeper', duties: ['xq-roles.xq-lend'] }],
  activities: [{ subject: 'Digging', by: ['garden'], date: '2021', tasks: ['xq-process.xq-soil'] }],
  observations: [
    { indicator: 'xq-typology.xq-near', level: 'in', date: '2021', coder: 'a' },
    { indicator: 'xq-ladder.xq-told', level: 'in', about: ['garden'], date: '2021' },
    { indicator: 'xq-ladder.xq-heard', level: 'mostly-in', about: ['garden'], date: '2022' },
    { indicator: 'xq-profile.xq-pay', level: ['xq-firm'], date: '2022' },
    { indicator: 'xq-checklist.xq-clerk', level: 'in', date: '2022' },
    { indicator: 'xq-index.xq-weighed', level: { points: 4, of: 5 }, about: ['garden'], date: '2022' },
    { indicator: 'xq-propositions.xq-crop', level: 'out', date: '2022' },
    { indicator: 'xq-roles.xq-books', level: 'in', date: '2022' },
    { indicator: 'xq-process.xq-water', level: 'out', date: '2022' },
    { indicator: 'xq-typology.xq-far', level: 'in', holder: 'hall' },
    { indicator: 'xq-typology.xq-far', level: 'out', holder: 'hall', attributedTo: 'garden' },
    { indicator: 'xq-typology.xq-far', level: 'in', holder: 'garden' },
  ],
  published: [
    { framework: 'xq-typology', finding: 'type one', holds: ['xq-one'], source: 'report', locator: 'p. 1' },
  ],
} as const satisfies Case;
