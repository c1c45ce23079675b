import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The four community institutions of the kelurahan, in the order of 5.1.2. */
export const lkkDefinitionIds = ['rw', 'tp-pkk', 'karang-taruna', 'lpm'] as const;
export type LkkDefinition = (typeof lkkDefinitionIds)[number];

/** What is said of all four. */
export const lkkDefinitionStatementIds = ['territorial-levels'] as const;
export type LkkDefinitionStatement = (typeof lkkDefinitionStatementIds)[number];

/**
 * What the community institutions of the kelurahan (Lembaga Kemasyarakatan Kelurahan, LKK) are that represent the
 * community in the Two-Pillar Model: by Permendagri 5/2007 as the LAN report retells it.
 *
 * The rows are published, and follow the report; the regulation itself was not read. Why these four were chosen is said
 * with the Two-Pillar Model.
 */
export const lkkDefinitions = {
  form: 'catalogue',
  id: 'lkk-definitions',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '5.1.2' }],
  order: 'list',
  entries: {
    // As printed: formed through deliberation, and by the village government or the lurah.
    rw: { basis: 'published', source: [{ ref: 'lan', locator: '5.1.2' }] },
    'tp-pkk': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.2' }] },
    'karang-taruna': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.2' }] },
    lpm: { basis: 'published', source: [{ ref: 'lan', locator: '5.1.2' }] },
  },
  statements: {
    'territorial-levels': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.2' }] },
  },
} as const satisfies CatalogueDefinition<
  LkkDefinition,
  never,
  never,
  'lkk-definitions',
  LkkDefinitionStatement
>;
