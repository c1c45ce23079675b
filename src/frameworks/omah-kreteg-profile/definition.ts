import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What the group is, what for and for whom, what stands in the way of the women there, and the figures. */
export const omahKretegProfileEntryIds = [
  'name',
  'product',
  'founded',
  'location',
  'target-group',
  'purpose.relations',
  'purpose.income',
  'purpose.local-food',
  'purpose.skills-welfare',
  'barrier.education',
  'barrier.skills',
  'barrier.jobs',
  'barrier.ideology',
  'figure.women',
  'figure.women-without-work',
  'figure.women-without-work-count',
  'figure.chosen',
  'figure.informants',
] as const;
export type OmahKretegProfileEntry = (typeof omahKretegProfileEntryIds)[number];

/** Purposes, barriers and figures; what the group is stands outside them. */
export const omahKretegProfileGroupIds = ['purpose', 'barrier', 'figure'] as const;
export type OmahKretegProfileGroup = (typeof omahKretegProfileGroupIds)[number];

/** What is said of the entries beside that. */
export const omahKretegProfileStatementIds = ['unemployed-counts-housework', 'nearly-extinct'] as const;
export type OmahKretegProfileStatement = (typeof omahKretegProfileStatementIds)[number];

/**
 * Omah Kreteg Anggana, the group of sambal makers in Suralaya that PT Indonesia Power fosters: its name, purposes, target
 * group, barriers and figures, as the study of it tells them.
 *
 * The rows are published, but for one product of two figures. Which of them stand here, and under which ids, is ours.
 */
export const omahKretegProfile = {
  form: 'catalogue',
  id: 'omah-kreteg-profile',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'omah-kreteg', locator: 'Intro' },
    { ref: 'omah-kreteg', locator: 'Results' },
  ],
  order: 'list',
  groups: {
    purpose: {
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    barrier: { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
    figure: {
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Fig. 1' },
        { ref: 'omah-kreteg', locator: 'Intro' },
      ],
    },
  },
  entries: {
    name: {
      values: { omah: 'rumah', kreteg: 'sambal lokal Suralaya', anggana: 'cantik' },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    product: {
      values: { main: 'sambal kreteg', later: 'jamu anggana, kripik anggana' },
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Intro' },
      ],
    },
    // The introduction has it running since that year, the results formed in it.
    founded: {
      values: { year: 2019 },
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Results' },
        { ref: 'omah-kreteg', locator: 'Intro' },
      ],
    },
    location: {
      values: { address: 'Lingkungan Desa Cubul RT 02 RW 03, Kelurahan Suralaya, Kota Cilegon', ring: 1 },
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    'target-group': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Results' }] },
    'purpose.relations': {
      group: 'purpose',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'purpose.income': {
      group: 'purpose',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'purpose.local-food': {
      group: 'purpose',
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    'purpose.skills-welfare': {
      group: 'purpose',
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Abs' },
        { ref: 'omah-kreteg', locator: 'Intro' },
      ],
    },
    'barrier.education': {
      group: 'barrier',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'barrier.skills': {
      group: 'barrier',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'barrier.jobs': {
      group: 'barrier',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'barrier.ideology': {
      group: 'barrier',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'figure.women': {
      group: 'figure',
      values: { women: 3720, year: 2019 },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Fig. 1' }],
    },
    'figure.women-without-work': {
      group: 'figure',
      values: { percent: 96, year: 2019 },
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Fig. 1' },
      ],
    },
    // 0.96 * 3,720 = 3,571.2, if the share is of all the women of the figure, which the study does not say; the share is
    // rounded, so that the count may be anything from 3,553 to 3,589.
    'figure.women-without-work-count': {
      group: 'figure',
      values: { approximately: 3571, atLeast: 3553, atMost: 3589, year: 2019 },
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Fig. 1' },
      ],
    },
    // Chosen to join; how many members the group has since, the study does not say.
    'figure.chosen': {
      group: 'figure',
      values: { people: 8 },
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    // Only the English abstract gives the number.
    'figure.informants': {
      group: 'figure',
      values: { informants: 4 },
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Abs' },
        { ref: 'omah-kreteg', locator: 'Method' },
      ],
    },
  },
  statements: {
    'unemployed-counts-housework': {
      of: ['figure.women-without-work', 'figure.women-without-work-count'],
      basis: 'adapted',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'nearly-extinct': {
      of: ['name', 'purpose.local-food'],
      basis: 'adapted',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  OmahKretegProfileEntry,
  OmahKretegProfileGroup,
  never,
  'omah-kreteg-profile',
  OmahKretegProfileStatement
>;
