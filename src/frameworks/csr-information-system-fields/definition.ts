import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The fields, listing by listing. */
export const csrInformationSystemFieldIds = [
  'siger-mu.programme-data',
  'siger-mu.beneficiaries',
  'siger-mu.achievement-evaluation',
  'inhibiting.company-contribution',
  'inhibiting.programme-kind',
  'inhibiting.beneficiary-number',
  'inhibiting.location',
  'existing.programmes',
  'existing.actors',
  'existing.achievements',
] as const;
export type CsrInformationSystemField = (typeof csrInformationSystemFieldIds)[number];

/** The three listings: of the system proposed, and twice of one that is missing. */
export const csrInformationSystemFieldGroupIds = ['siger-mu', 'inhibiting', 'existing'] as const;
export type CsrInformationSystemFieldGroup = (typeof csrInformationSystemFieldGroupIds)[number];

/**
 * What a CSR information system is to hold, as the article on Muara Enim lists it in three places: where it proposes
 * one as part of the SIGER-MU model, where it names the lack of data as an inhibiting factor, and where it tells how
 * things stood.
 *
 * The fields are published. The article does not say how the three listings relate, and calls none of them complete;
 * that they are of one kind of system, and stand side by side here with what they share told twice, is ours.
 */
export const csrInformationSystemFields = {
  form: 'catalogue',
  id: 'csr-information-system-fields',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'muara-enim', locator: 'R-model/institutions, par. 2' },
    { ref: 'muara-enim', locator: 'R-inhibit, par. 5' },
    { ref: 'muara-enim', locator: 'R-existing, par. 10' },
  ],
  order: 'list',
  groups: {
    'siger-mu': {
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions, par. 2' }],
    },
    inhibiting: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-inhibit, par. 5' }] },
    existing: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }] },
  },
  entries: {
    'siger-mu.programme-data': {
      group: 'siger-mu',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions, par. 2' }],
    },
    'siger-mu.beneficiaries': {
      group: 'siger-mu',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions, par. 2' }],
    },
    'siger-mu.achievement-evaluation': {
      group: 'siger-mu',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions, par. 2' }],
    },
    'inhibiting.company-contribution': {
      group: 'inhibiting',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-inhibit, par. 5' }],
    },
    'inhibiting.programme-kind': {
      group: 'inhibiting',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-inhibit, par. 5' }],
    },
    'inhibiting.beneficiary-number': {
      group: 'inhibiting',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-inhibit, par. 5' }],
    },
    'inhibiting.location': {
      group: 'inhibiting',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-inhibit, par. 5' }],
    },
    'existing.programmes': {
      group: 'existing',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }],
    },
    'existing.actors': {
      group: 'existing',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }],
    },
    'existing.achievements': {
      group: 'existing',
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-existing, par. 10' }],
    },
  },
} as const satisfies CatalogueDefinition<
  CsrInformationSystemField,
  CsrInformationSystemFieldGroup,
  never,
  'csr-information-system-fields',
  never
>;
