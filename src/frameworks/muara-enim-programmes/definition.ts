import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The three programmes, in the order of the article. */
export const muaraEnimProgrammeIds = ['ptba-rumah-bumn', 'pama', 'mme-scrufit'] as const;
export type MuaraEnimProgramme = (typeof muaraEnimProgrammeIds)[number];

/** What is told of a programme beside its content. */
export const muaraEnimProgrammeColumnIds = ['result', 'limit'] as const;
export type MuaraEnimProgrammeColumn = (typeof muaraEnimProgrammeColumnIds)[number];

/** What is said of the enterprises that the programmes are for. */
export const muaraEnimProgrammeStatementIds = ['msme-context'] as const;
export type MuaraEnimProgrammeStatement = (typeof muaraEnimProgrammeStatementIds)[number];

/**
 * The CSR programmes of three mining companies in Muara Enim, as the article describes them.
 *
 * The rows are published; the companies are named as the article prints them. What it says of results and of limits is
 * not the same for the three: where a column is empty, the article is silent. The programme of the second company has
 * no name in the article.
 */
export const muaraEnimProgrammes = {
  form: 'catalogue',
  id: 'muara-enim-programmes',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'muara-enim', locator: 'R-existing' }],
  order: 'list',
  columns: {
    result: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-existing, par. 5' }] },
    limit: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-existing, par. 4' }] },
  },
  entries: {
    'ptba-rumah-bumn': {
      values: { company: 'PT Bukit Asam (PTBA)', programme: 'Rumah BUMN' },
      seenIn: ['muara-enim-ptba'],
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-existing, par. 3' },
        { ref: 'muara-enim', locator: 'R-support, par. 1' },
      ],
    },
    pama: {
      columns: ['limit'],
      values: { company: 'PT Pamapersada Nusantara (PAMA)' },
      seenIn: ['muara-enim-pama'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 4' }],
    },
    'mme-scrufit': {
      columns: ['result'],
      values: {
        company: 'PT Manambang Muara Enim (MME)',
        programme: 'SCRUFIT (Serasan Craft Reuse from Trash)',
      },
      seenIn: ['muara-enim-mme'],
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-existing, par. 5' },
        { ref: 'muara-enim', locator: 'R-support, par. 1' },
        { ref: 'muara-enim', locator: 'R-model/actors, par. 2' },
      ],
    },
  },
  statements: {
    'msme-context': { basis: 'published', source: [{ ref: 'muara-enim', locator: 'Intro, par. 2' }] },
  },
} as const satisfies CatalogueDefinition<
  MuaraEnimProgramme,
  never,
  MuaraEnimProgrammeColumn,
  'muara-enim-programmes',
  MuaraEnimProgrammeStatement
>;
