import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The ten findings, by dimension. */
export const muaraEnimExistingFindingIds = [
  'structure.no-information-system',
  'structure.forum-ineffective',
  'structure.no-binding-regulation',
  'process.no-sop',
  'process.unilateral',
  'relation.government-role',
  'relation.msme-voice',
  'relation.understanding',
  'micro.universities',
  'micro.oss',
] as const;
export type MuaraEnimExistingFinding = (typeof muaraEnimExistingFindingIds)[number];

/** The dimensions: two are the article’s, the third is ours; micro-initiatives are set apart. */
export const muaraEnimExistingFindingGroupIds = [
  'structure',
  'process',
  'relation',
  'micro-initiative',
] as const;
export type MuaraEnimExistingFindingGroup = (typeof muaraEnimExistingFindingGroupIds)[number];

/** What the article says follows from a finding. */
export const muaraEnimExistingFindingColumnIds = ['consequence'] as const;
export type MuaraEnimExistingFindingColumn = (typeof muaraEnimExistingFindingColumnIds)[number];

/**
 * How, in the article on Muara Enim, collaborative governance in the management of CSR stood there: ten findings.
 *
 * The findings are published. The article sorts three of them itself, by the dimensions of structure and process; the
 * forum and the regulation we count as structure, and what it tells of the relations between the stakeholders as a
 * dimension beside the two. The last two are what it calls micro-initiatives, which point in a positive direction.
 */
export const muaraEnimExistingFindings = {
  form: 'catalogue',
  id: 'muara-enim-existing-findings',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'muara-enim', locator: 'R-existing' },
    { ref: 'muara-enim', locator: 'R-model/planning, par. 2' },
  ],
  order: 'list',
  groups: {
    structure: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }] },
    process: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }] },
    relation: { basis: 'adapted', source: [{ ref: 'muara-enim', locator: 'R-existing, par. 6' }] },
    'micro-initiative': {
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 11' }],
    },
  },
  columns: {
    consequence: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-existing' }] },
  },
  entries: {
    'structure.no-information-system': {
      group: 'structure',
      columns: ['consequence'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }],
    },
    // That this and the next are of the structure is ours.
    'structure.forum-ineffective': {
      group: 'structure',
      columns: ['consequence'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 9' }],
    },
    'structure.no-binding-regulation': {
      group: 'structure',
      columns: ['consequence'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 9' }],
    },
    'process.no-sop': {
      group: 'process',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }],
    },
    'process.unilateral': {
      group: 'process',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }],
    },
    'relation.government-role': {
      group: 'relation',
      columns: ['consequence'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 6' }],
    },
    'relation.msme-voice': {
      group: 'relation',
      columns: ['consequence'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 7' }],
    },
    // Told where the model is laid out, as a complaint of the field research.
    'relation.understanding': {
      group: 'relation',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning, par. 2' }],
    },
    'micro.universities': {
      group: 'micro-initiative',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 11' }],
    },
    'micro.oss': {
      group: 'micro-initiative',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 11' }],
    },
  },
} as const satisfies CatalogueDefinition<
  MuaraEnimExistingFinding,
  MuaraEnimExistingFindingGroup,
  MuaraEnimExistingFindingColumn,
  'muara-enim-existing-findings',
  never
>;
