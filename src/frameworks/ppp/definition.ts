import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What the source says of public-private partnership, in the order of 2.3.4; the source of funds is of 5.2.1. */
export const pppEntryIds = [
  'definition',
  'aim',
  'funding',
  'since',
  'critique.community',
  'critique.top-down',
  'voice-choice',
  'community-role.1',
  'community-role.2',
  'triple',
  'smart-city',
  'stakeholder.government',
  'stakeholder.private',
  'stakeholder.community',
  'stakeholder.university',
] as const;
export type PppEntry = (typeof pppEntryIds)[number];

/**
 * What the LAN report says of public-private partnership (PPP): what it is, what it is for, how it has been criticised, and
 * who can take part in it. After Link 2006, Chen 2013 and Dupont 2015, as the report cites them.
 *
 * Every entry is published. That they are fifteen is ours: the source tells them in running text, numbers none and ranks
 * none.
 */
export const ppp = {
  form: 'catalogue',
  id: 'ppp',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '2.3.4' },
    { ref: 'lan', locator: '5.2.1' },
  ],
  order: 'list',
  entries: {
    definition: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    aim: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    funding: { basis: 'published', source: [{ ref: 'lan', locator: '5.2.1' }] },
    since: { values: { year: 1980 }, basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    'critique.community': {
      studies: ['Chen 2013'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.4' },
        { ref: 'lan', locator: '5.2.1' },
      ],
    },
    // 2.3.4 says “several studies” and names none; it is 5.2.1 that cites Chen.
    'critique.top-down': {
      studies: ['Chen 2013'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.4' },
        { ref: 'lan', locator: '5.2.1' },
      ],
    },
    'voice-choice': {
      studies: ['Chen 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'community-role.1': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    'community-role.2': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    // That universities are left out of most practice is of 5.2.1.
    triple: {
      studies: ['Link 2006'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.4' },
        { ref: 'lan', locator: '5.2.1' },
      ],
    },
    'smart-city': {
      studies: ['Dupont 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.4' }],
    },
    'stakeholder.government': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    'stakeholder.private': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    'stakeholder.community': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
    'stakeholder.university': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.4' }] },
  },
} as const satisfies CatalogueDefinition<PppEntry, never, never, 'ppp', never>;
