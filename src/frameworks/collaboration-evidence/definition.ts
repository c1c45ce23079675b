import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The claims in the order of 2.1, then the two of 4.1.3. */
export const collaborationClaimIds = [
  'sdg-cooperation',
  'mdg-evaluation',
  'evolutionary-change',
  'civil-society',
  'online-instruments',
  'shared-value',
  'public-participation',
  'citizen-participation',
  'sustained-innovation',
  'two-way-communication',
  'contextual-communication',
] as const;
export type CollaborationClaim = (typeof collaborationClaimIds)[number];

/** Why collaboration matters, and what it needs, by the report. */
export const collaborationClaimGroupIds = ['claim', 'rule'] as const;
export type CollaborationClaimGroup = (typeof collaborationClaimGroupIds)[number];

/**
 * What the LAN report cites for the importance of collaboration between stakeholders (1.1 and 2.1), and two things that
 * it says such collaboration needs where it judges PIPPK (4.1.3).
 *
 * Every row is published, with the works that the report cites for it as printed in 2.1 and 4.1.3 (1.1 prints Kamarack
 * for Kamarck). Gathering the rows under one head, the grouping and the names of the claims are ours.
 */
export const collaborationEvidence = {
  form: 'catalogue',
  id: 'collaboration-evidence',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '1.1' },
    { ref: 'lan', locator: '2.1' },
    { ref: 'lan', locator: '4.1.3' },
  ],
  order: 'list',
  groups: {
    claim: {
      basis: 'ours',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: '2.1' },
      ],
    },
    rule: { basis: 'ours', source: [{ ref: 'lan', locator: '4.1.3' }] },
  },
  entries: {
    'sdg-cooperation': {
      group: 'claim',
      values: { agreedYear: 2015 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.1' }],
    },
    'mdg-evaluation': {
      group: 'claim',
      values: { evaluationYear: 2015 },
      studies: ['Chaniago 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.1' }],
    },
    'evolutionary-change': {
      group: 'claim',
      studies: ['Vurro, et al 2010'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: '2.1' },
      ],
    },
    'civil-society': {
      group: 'claim',
      studies: ['Huijstee 2012'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: '2.1' },
      ],
    },
    // The source says masyarakat, the community, and not civil society; it cites no work for it.
    'online-instruments': { group: 'claim', basis: 'published', source: [{ ref: 'lan', locator: '2.1' }] },
    'shared-value': {
      group: 'claim',
      studies: ['Porter dan Kramer 2011'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: '2.1' },
      ],
    },
    // Said to be proven by several studies, none of which is named.
    'public-participation': {
      group: 'claim',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: '2.1' },
      ],
    },
    'citizen-participation': {
      group: 'claim',
      studies: ['Yang dan Pandey 2011'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: '2.1' },
        { ref: 'lan', locator: '5.1.1' },
      ],
    },
    'sustained-innovation': {
      group: 'claim',
      studies: [
        'Borins 2000',
        'Pattakos and Dundon 2003',
        'Kamarck 2003',
        'Kalvet 2012',
        'Howard 2012',
        'Bryson 2013',
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '1.1' },
        { ref: 'lan', locator: '2.1' },
      ],
    },
    // 4.1.3 refers to chapter 2 for it, which has the shared vision and strategy, but no two-way communication.
    'two-way-communication': {
      group: 'rule',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.3' }],
    },
    // The same five works as are cited in 2.1 for a contextual design.
    'contextual-communication': {
      group: 'rule',
      studies: ['Borins 2000', 'Pattakos dan Dundon 2003', 'Dunleavy 2008', 'Homburg 2008', 'Bryson 2013'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.3' }],
    },
  },
} as const satisfies CatalogueDefinition<
  CollaborationClaim,
  CollaborationClaimGroup,
  never,
  'collaboration-evidence',
  never
>;
