import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What is filled in, who is listed, and what is published, in the order of the source. */
export const tjslWebsiteEntryIds = [
  'request.programme',
  'request.applicant',
  'request.addressee',
  'request.documents',
  'company.listed',
  'information.applicants',
  'information.realised',
  'information.visitors',
  'information.realisation-percentage',
  'information.legal-basis',
  'information.flagship-programmes',
  'information.partners',
  'information.scheme',
  'information.video',
  'information.news',
  'information.social-media',
] as const;
export type TjslWebsiteEntry = (typeof tjslWebsiteEntryIds)[number];

/** What an entry is about: the request form, the companies, or the information. */
export const tjslWebsiteGroupIds = ['request', 'companies', 'information'] as const;
export type TjslWebsiteGroup = (typeof tjslWebsiteGroupIds)[number];

/** What the website is for, and where the source is unclear. */
export const tjslWebsiteStatementIds = [
  'purpose',
  'address',
  'such-as',
  'user-friendly',
  'little-used',
  'figure-numbers',
  'two-routes',
] as const;
export type TjslWebsiteStatement = (typeof tjslWebsiteStatementIds)[number];

/**
 * The TJSL website of Bandung, by the LAN report: what a request of the community is asked for, which companies it may
 * choose from, and what the website publishes.
 *
 * All of it is published; the ids and the three groups are ours. The steps of the website are procedures of their own. That
 * a website of 2016 is still there, or still the same, was not looked at.
 */
export const tjslWebsite = {
  form: 'catalogue',
  id: 'tjsl-website',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '4.2.1' }],
  order: 'list',
  groups: {
    request: { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.1' }] },
    companies: { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.1' }] },
    information: { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.1' }] },
  },
  entries: {
    'request.programme': { group: 'request', basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'request.applicant': { group: 'request', basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'request.addressee': { group: 'request', basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'request.documents': { group: 'request', basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'company.listed': { group: 'companies', basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'information.applicants': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.realised': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.visitors': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.realisation-percentage': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.legal-basis': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.flagship-programmes': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.partners': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.scheme': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.video': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.news': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'information.social-media': {
      group: 'information',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
  },
  statements: {
    purpose: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    address: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1' }] },
    'such-as': {
      of: ['request.programme', 'request.applicant', 'request.addressee'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1' }],
    },
    'user-friendly': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    'little-used': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3' },
        { ref: 'lan', locator: 'ES B(TJSL)' },
      ],
    },
    'figure-numbers': {
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: '4.2.1' },
        { ref: 'lan', locator: '4.2.1, Fig. 4.5-flow' },
      ],
    },
    'two-routes': {
      of: ['company.listed'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.1' }],
    },
  },
} as const satisfies CatalogueDefinition<
  TjslWebsiteEntry,
  TjslWebsiteGroup,
  never,
  'tjsl-website',
  TjslWebsiteStatement
>;
