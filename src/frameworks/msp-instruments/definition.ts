import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The eight kinds of instrument, in the order of 2.3.1. */
export const mspInstrumentIds = [
  'start',
  'connect-interests',
  'trust-communication',
  'conflict',
  'co-creation',
  'divergence',
  'convergence',
  'commitment',
] as const;
export type MspInstrument = (typeof mspInstrumentIds)[number];

/** What the instruments are for. */
export const mspInstrumentStatementIds = ['purpose'] as const;
export type MspInstrumentStatement = (typeof mspInstrumentStatementIds)[number];

/**
 * The kinds of instrument with which a multi-stakeholder partnership (MSP) is equipped, as the LAN report lists them in
 * one sentence after Brouwer & Woodhill 2015.
 *
 * The list is published, and is names alone: the source describes no instrument, and neither do we.
 */
export const mspInstruments = {
  form: 'catalogue',
  id: 'msp-instruments',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
  order: 'list',
  entries: {
    start: {
      studies: ['Brouwer & Woodhill 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
    },
    'connect-interests': {
      studies: ['Brouwer & Woodhill 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
    },
    'trust-communication': {
      studies: ['Brouwer & Woodhill 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
    },
    conflict: {
      studies: ['Brouwer & Woodhill 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
    },
    'co-creation': {
      studies: ['Brouwer & Woodhill 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
    },
    // Named instrumen perbedaan pendapat: whether they bring out differences or settle them, the source does not say.
    divergence: {
      studies: ['Brouwer & Woodhill 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
    },
    convergence: {
      studies: ['Brouwer & Woodhill 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
    },
    commitment: {
      studies: ['Brouwer & Woodhill 2015'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.1, instruments' }],
    },
  },
  statements: {
    purpose: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1, instruments' }] },
  },
} as const satisfies CatalogueDefinition<
  MspInstrument,
  never,
  never,
  'msp-instruments',
  MspInstrumentStatement
>;
