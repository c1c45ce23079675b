import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What is told of the Forum; the functions have the letters of the source. */
export const tjslForumEntryIds = [
  'nature',
  'task',
  'function.a',
  'function.b',
  'function.c',
  'function.d',
  'function.e',
  'meeting.quarterly',
  'progress.quarterly',
  'period',
  'structure',
] as const;
export type TjslForumEntry = (typeof tjslForumEntryIds)[number];

/** How it was set up, who belongs to it, and what is odd in what is told of it. */
export const tjslForumStatementIds = [
  'formed',
  'members',
  'what-sets-apart',
  'independent-and-assisting',
  'third-naming',
  'influence-claimed',
  'influence-against',
  'not-stated',
] as const;
export type TjslForumStatement = (typeof tjslForumStatementIds)[number];

/**
 * The Forum TJSL of Bandung, by the LAN report: what it is, its task and its five functions, when it meets and reports, the
 * period of its organisation, and the fields that have a place in it.
 *
 * All of it is published, most of it after Mayoral Regulation 354/2014. The chart of the organisation is missing in the text
 * that was read. What the Forum does in the procedures, such as approving a plan, stands in those.
 */
export const tjslForum = {
  form: 'catalogue',
  id: 'tjsl-forum',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [
    { ref: 'lan', locator: '4.2.1' },
    { ref: 'lan', locator: '4.2.2' },
    { ref: 'lan', locator: '4.2.3' },
  ],
  order: 'list',
  entries: {
    nature: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.1' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
    task: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'function.a': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1 a' }] },
    'function.b': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1 b' }] },
    'function.c': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1 c' }] },
    'function.d': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1 d' }] },
    'function.e': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1 e' }] },
    'meeting.quarterly': {
      values: { everyMonths: 3 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'progress.quarterly': {
      values: { everyMonths: 3 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    period: {
      values: { startYear: 2014, endYear: 2017 },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.2, Fig. 4.5-org' },
        { ref: 'lan', locator: '4.2.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    structure: {
      values: { fieldsInstitutionalised: 2, priorityFields: 7, fields: 'Bidang Sosial, Bidang Lingkungan' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
  },
  statements: {
    formed: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    members: { of: ['nature'], basis: 'published', source: [{ ref: 'lan', locator: '4.2.2' }] },
    'what-sets-apart': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    'independent-and-assisting': {
      of: ['nature', 'task', 'period'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.1' }, { ref: 'lan', locator: '4.2.2' }],
    },
    'third-naming': {
      of: ['structure'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }, { ref: 'lan', locator: '4.2.3' }],
    },
    'influence-claimed': {
      of: ['structure'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    'influence-against': {
      of: ['structure'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.3, Table 4.5' }],
    },
    'not-stated': {
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.1' }, { ref: 'lan', locator: '4.2.2' }],
    },
  },
} as const satisfies CatalogueDefinition<TjslForumEntry, never, never, 'tjsl-forum', TjslForumStatement>;
