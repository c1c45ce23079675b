import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The seven fields, in the order of the sentence before the table. */
export const tjslFieldIds = [
  'education',
  'health',
  'prosperity',
  'environment',
  'arts-culture',
  'sport',
  'religion',
] as const;
export type TjslField = (typeof tjslFieldIds)[number];

/** The targets (sasaran) of each field, in the order of the table. */
export const tjslTargetIds = [
  'education.target-1',
  'education.target-2',
  'education.target-3',
  'education.target-4',
  'health.target-1',
  'health.target-2',
  'health.target-3',
  'health.target-4',
  'health.target-5',
  'health.target-6',
  'prosperity.target-1',
  'prosperity.target-2',
  'prosperity.target-3',
  'prosperity.target-4',
  'prosperity.target-5',
  'environment.target-1',
  'environment.target-2',
  'arts-culture.target-1',
  'arts-culture.target-2',
  'sport.target-1',
  'sport.target-2',
  'sport.target-3',
  'religion.target-1',
  'religion.target-2',
] as const;
export type TjslTarget = (typeof tjslTargetIds)[number];

/** The activities (kegiatan) of each target, in the order of the table. */
export const tjslActivityIds = [
  'education.target-1.activity-1',
  'education.target-1.activity-2',
  'education.target-1.activity-3',
  'education.target-1.activity-4',
  'education.target-2.activity-1',
  'education.target-2.activity-2',
  'education.target-3.activity-1',
  'education.target-3.activity-2',
  'education.target-4.activity-1',
  'education.target-4.activity-2',
  'education.target-4.activity-3',
  'education.target-4.activity-4',
  'health.target-1.activity-1',
  'health.target-2.activity-1',
  'health.target-3.activity-1',
  'health.target-4.activity-1',
  'health.target-5.activity-1',
  'health.target-6.activity-1',
  'prosperity.target-1.activity-1',
  'prosperity.target-1.activity-2',
  'prosperity.target-1.activity-3',
  'prosperity.target-1.activity-4',
  'prosperity.target-2.activity-1',
  'prosperity.target-2.activity-2',
  'prosperity.target-2.activity-3',
  'prosperity.target-3.activity-1',
  'prosperity.target-3.activity-2',
  'prosperity.target-4.activity-1',
  'prosperity.target-4.activity-2',
  'prosperity.target-5.activity-1',
  'prosperity.target-5.activity-2',
  'prosperity.target-5.activity-3',
  'prosperity.target-5.activity-4',
  'prosperity.target-5.activity-5',
  'environment.target-1.activity-1',
  'environment.target-1.activity-2',
  'environment.target-1.activity-3',
  'environment.target-2.activity-1',
  'environment.target-2.activity-2',
  'environment.target-2.activity-3',
  'arts-culture.target-1.activity-1',
  'arts-culture.target-1.activity-2',
  'arts-culture.target-1.activity-3',
  'arts-culture.target-2.activity-1',
  'arts-culture.target-2.activity-2',
  'arts-culture.target-2.activity-3',
  'sport.target-1.activity-1',
  'sport.target-1.activity-2',
  'sport.target-2.activity-1',
  'sport.target-2.activity-2',
  'sport.target-2.activity-3',
  'sport.target-3.activity-1',
  'religion.target-1.activity-1',
  'religion.target-2.activity-1',
  'religion.target-2.activity-2',
] as const;
export type TjslActivity = (typeof tjslActivityIds)[number];

/** An entry of the table: a target, or an activity that serves it. */
export type TjslPriority = TjslTarget | TjslActivity;

/** What is told of an activity beside its name: the everyday words by which somebody may ask for it. */
export const tjslPriorityColumnIds = ['everyday'] as const;
export type TjslPriorityColumn = (typeof tjslPriorityColumnIds)[number];

/** What the source says of the table, and what is odd in it. */
export const tjslPriorityStatementIds = [
  'scope',
  'counts',
  'misplaced-number',
  'ekonomi-kejaamaan',
  'linakes',
  'nafza',
  'several-in-one',
  'road-building',
  'school-levels',
  'misprints',
] as const;
export type TjslPriorityStatement = (typeof tjslPriorityStatementIds)[number];

/**
 * The seven priority fields of development in Bandung with which programmes of corporate social and environmental
 * responsibility (TJSL) are aligned: 24 targets, each followed by the activities that serve it, 55 in all.
 *
 * Fields, targets and activities are published, in Table 4.3 of the LAN report after Regional Regulation 13/2012. Adapted is
 * what a broken page of the print leaves open: which targets are of prosperity, and that road building is an activity apart.
 * The everyday words are ours, and are there for `nearestEntries`: no source says that a programme called so is of this
 * activity.
 */
export const tjslPriorityFields = {
  form: 'catalogue',
  id: 'tjsl-priority-fields',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '4.2' },
    { ref: 'lan', locator: '4.2, Table 4.3' },
  ],
  order: 'list',
  groups: {
    education: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    health: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    prosperity: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    environment: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    'arts-culture': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    sport: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    religion: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
  },
  columns: { everyday: { basis: 'ours', source: [{ ref: 'kemitraan' }] } },
  entries: {
    'education.target-1': {
      group: 'education',
      values: { number: 1 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-1.activity-1': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-1.activity-2': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-1.activity-3': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-1.activity-4': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-2': {
      group: 'education',
      values: { number: 2 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-2.activity-1': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-2.activity-2': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-3': {
      group: 'education',
      values: { number: 3 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-3.activity-1': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-3.activity-2': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-4': {
      group: 'education',
      values: { number: 4 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-4.activity-1': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-4.activity-2': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-4.activity-3': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'education.target-4.activity-4': {
      group: 'education',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-1': {
      group: 'health',
      values: { number: 1 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-1.activity-1': {
      group: 'health',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-2': {
      group: 'health',
      values: { number: 2 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-2.activity-1': {
      group: 'health',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-3': {
      group: 'health',
      values: { number: 3 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-3.activity-1': {
      group: 'health',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-4': {
      group: 'health',
      values: { number: 4 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-4.activity-1': {
      group: 'health',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-5': {
      group: 'health',
      values: { number: 5 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-5.activity-1': {
      group: 'health',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-6': {
      group: 'health',
      values: { number: 6 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'health.target-6.activity-1': {
      group: 'health',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-1': {
      group: 'prosperity',
      values: { number: 1 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-1.activity-1': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-1.activity-2': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-1.activity-3': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-1.activity-4': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-2': {
      group: 'prosperity',
      values: { number: 2 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-2.activity-1': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-2.activity-2': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-2.activity-3': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-3': {
      group: 'prosperity',
      values: { number: 3 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-3.activity-1': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-3.activity-2': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-4': {
      group: 'prosperity',
      values: { number: 4 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-4.activity-1': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-4.activity-2': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-5': {
      group: 'prosperity',
      values: { number: 5 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-5.activity-1': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-5.activity-2': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-5.activity-3': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    // Printed as one bullet with the next.
    'prosperity.target-5.activity-4': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'prosperity.target-5.activity-5': {
      group: 'prosperity',
      columns: ['everyday'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'environment.target-1': {
      group: 'environment',
      values: { number: 1 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'environment.target-1.activity-1': {
      group: 'environment',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'environment.target-1.activity-2': {
      group: 'environment',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'environment.target-1.activity-3': {
      group: 'environment',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'environment.target-2': {
      group: 'environment',
      values: { number: 2 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'environment.target-2.activity-1': {
      group: 'environment',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'environment.target-2.activity-2': {
      group: 'environment',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'environment.target-2.activity-3': {
      group: 'environment',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'arts-culture.target-1': {
      group: 'arts-culture',
      values: { number: 1 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'arts-culture.target-1.activity-1': {
      group: 'arts-culture',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'arts-culture.target-1.activity-2': {
      group: 'arts-culture',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'arts-culture.target-1.activity-3': {
      group: 'arts-culture',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'arts-culture.target-2': {
      group: 'arts-culture',
      values: { number: 2 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'arts-culture.target-2.activity-1': {
      group: 'arts-culture',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'arts-culture.target-2.activity-2': {
      group: 'arts-culture',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'arts-culture.target-2.activity-3': {
      group: 'arts-culture',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-1': {
      group: 'sport',
      values: { number: 1 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-1.activity-1': {
      group: 'sport',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-1.activity-2': {
      group: 'sport',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-2': {
      group: 'sport',
      values: { number: 2 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-2.activity-1': {
      group: 'sport',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-2.activity-2': {
      group: 'sport',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-2.activity-3': {
      group: 'sport',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-3': {
      group: 'sport',
      values: { number: 3 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'sport.target-3.activity-1': {
      group: 'sport',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'religion.target-1': {
      group: 'religion',
      values: { number: 1 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'religion.target-1.activity-1': {
      group: 'religion',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'religion.target-2': {
      group: 'religion',
      values: { number: 2 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'religion.target-2.activity-1': {
      group: 'religion',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'religion.target-2.activity-2': {
      group: 'religion',
      columns: ['everyday'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
  },
  statements: {
    scope: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    counts: { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2, Table 4.3' }] },
    'misplaced-number': {
      of: [
        'health.target-2',
        'health.target-3',
        'health.target-4',
        'health.target-5',
        'health.target-6',
        'prosperity.target-1',
        'prosperity.target-2',
        'prosperity.target-3',
        'prosperity.target-4',
        'prosperity.target-5',
      ],
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
      ],
    },
    'ekonomi-kejaamaan': {
      of: ['prosperity.target-3'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    linakes: {
      of: ['health.target-3'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    nafza: {
      of: ['health.target-5.activity-1'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'several-in-one': {
      of: ['health.target-5.activity-1', 'health.target-6.activity-1'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'road-building': {
      of: ['prosperity.target-5.activity-4', 'prosperity.target-5.activity-5'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    'school-levels': {
      of: ['education.target-2.activity-2'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
    misprints: {
      of: [
        'prosperity.target-2.activity-1',
        'environment.target-2.activity-2',
        'arts-culture.target-2.activity-2',
      ],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2, Table 4.3' }],
    },
  },
} as const satisfies CatalogueDefinition<
  TjslPriority,
  TjslField,
  TjslPriorityColumn,
  'tjsl-priority-fields',
  TjslPriorityStatement
>;
