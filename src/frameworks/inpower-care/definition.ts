import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What INPOWER-CARE is, and its three aims, in the order of the introduction. */
export const inpowerCarePointIds = ['nature', 'aim.business-success', 'aim.goodwill', 'aim.harmony'] as const;
export type InpowerCarePoint = (typeof inpowerCarePointIds)[number];

/** The aims; what the programme is stands outside them. */
export const inpowerCareGroupIds = ['aim'] as const;
export type InpowerCareGroup = (typeof inpowerCareGroupIds)[number];

/** What is said of the programme beside that. */
export const inpowerCareStatementIds = ['raises-trust', 'hoped-for'] as const;
export type InpowerCareStatement = (typeof inpowerCareStatementIds)[number];

/**
 * INPOWER-CARE, the community programme of PT Indonesia Power, as the study of Omah Kreteg Anggana tells it of Suralaya.
 *
 * What it is and what it aims at is published, in one sentence each; that the aims are three is read off the second.
 */
export const inpowerCare = {
  form: 'catalogue',
  id: 'inpower-care',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'omah-kreteg', locator: 'Intro' },
    { ref: 'omah-kreteg', locator: 'Results' },
  ],
  order: 'list',
  groups: {
    aim: { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
  },
  entries: {
    nature: {
      values: {
        fullName: 'Indonesia Power-Community Assistance, Relations and Empowerment',
        runBy: 'Divisi Humas dan Community Development PT Indonesia Power Suralaya PGU',
      },
      basis: 'published',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Abs' },
      ],
    },
    'aim.business-success': {
      group: 'aim',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'aim.goodwill': {
      group: 'aim',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
    'aim.harmony': {
      group: 'aim',
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
    },
  },
  statements: {
    'raises-trust': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Results' }] },
    'hoped-for': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
  },
} as const satisfies CatalogueDefinition<
  InpowerCarePoint,
  InpowerCareGroup,
  never,
  'inpower-care',
  InpowerCareStatement
>;
