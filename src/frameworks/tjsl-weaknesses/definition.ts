import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The twelve weaknesses, in the order of the report. */
export const tjslWeaknessIds = [
  'weakness.conception-funding',
  'weakness.companies-as-donors',
  'weakness.unilateral-planning',
  'weakness.small-share',
  'weakness.low-participation',
  'weakness.passive-government',
  'weakness.sanctions',
  'weakness.academics',
  'weakness.community',
  'weakness.website-unused',
  'weakness.forum-fields',
  'weakness.basic-needs-drop',
] as const;
export type TjslWeakness = (typeof tjslWeaknessIds)[number];

/** What the report's own figures say to one of them. */
export const tjslWeaknessStatementIds = ['fields-and-realisation', 'drop-is-of-shares'] as const;
export type TjslWeaknessStatement = (typeof tjslWeaknessStatementIds)[number];

/**
 * What the LAN report finds weak in the TJSL partnership of Bandung, in concept and in implementation.
 *
 * The rows are published, and the judgement of the report’s authors. The report tells them in prose and numbers only the
 * first, that stakeholders are not involved as well as they could be; where one weakness ends and the next begins is ours.
 */
export const tjslWeaknesses = {
  form: 'catalogue',
  id: 'tjsl-weaknesses',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: '4.2.3' }],
  order: 'list',
  entries: {
    'weakness.conception-funding': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 5' }] },
    'weakness.companies-as-donors': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3, par. 5' },
        { ref: 'lan', locator: '4.2.3, par. 7' },
      ],
    },
    'weakness.unilateral-planning': {
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.3, par. 5' }],
    },
    'weakness.small-share': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 7' }] },
    'weakness.low-participation': {
      values: { aboutPercent: 10 },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3, par. 7' },
        { ref: 'lan', locator: '4.2.3, par. 8' },
      ],
    },
    'weakness.passive-government': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 8' }] },
    'weakness.sanctions': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3, par. 9' },
        { ref: 'lan', locator: '4.2' },
      ],
    },
    'weakness.academics': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 10' }] },
    'weakness.community': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 11' }] },
    'weakness.website-unused': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.3, par. 12' }] },
    'weakness.forum-fields': {
      values: { fields: 2, priorityFields: 7, named: 'Bidang Sosial, Bidang Lingkungan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.3, par. 13' }],
    },
    'weakness.basic-needs-drop': {
      values: {
        educationPercent2014: 19.82,
        educationPercent2015: 4.03,
        healthPercent2014: 7.76,
        healthPercent2015: 6.2,
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.2.3, par. 13' },
        { ref: 'lan', locator: 'Table 4.5' },
      ],
    },
  },
  statements: {
    'fields-and-realisation': {
      of: ['weakness.forum-fields'],
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: '4.2.3, par. 13' },
        { ref: 'lan', locator: 'Table 4.5' },
      ],
    },
    'drop-is-of-shares': {
      of: ['weakness.basic-needs-drop'],
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: '4.2.3, par. 13' },
        { ref: 'lan', locator: 'Table 4.5' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  TjslWeakness,
  never,
  never,
  'tjsl-weaknesses',
  TjslWeaknessStatement
>;
