import type { TypologyDefinition } from '../../forms/typology/definition.js';

/** The attributes that the layout of power is read from. */
export const powerLayoutAttributeIds = ['parity', 'subordination'] as const;
export type PowerLayoutAttribute = (typeof powerLayoutAttributeIds)[number];

/** The three layouts of power, in the order of the digests. They exclude one another. */
export const powerLayoutIds = ['subordinate-union', 'linear-union', 'linear-collaborative'] as const;
export type PowerLayout = (typeof powerLayoutIds)[number];

/** The readings of what defines a layout of power: so far one. */
export const powerLayoutReadingIds = ['sulistiyani'] as const;
export type PowerLayoutReading = (typeof powerLayoutReadingIds)[number];

/**
 * The layout of power between partners: Sulistiyani's second typology, after the life of organisations. An axis of its
 * own beside the archetypes, which ask what the cooperation does.
 *
 * The digests tell the layouts apart by how near the partners are in status, ability and strength, and by whether one
 * of them is subordinated. That these are two attributes, that linear collaborative means unequal partners, where the
 * digest says only that no difference is made, and that the fourth corner (equals, of whom one stands above the other)
 * has no name, is our reading; so is the rule that assigns a case. With three partners or more, parity is that of the
 * least equal two, and subordination that of the two of whom one stands highest above the other: they need not be the
 * same two.
 */
export const powerLayout = {
  form: 'typology',
  id: 'power-layout',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [
    { ref: 'sulistiyani-2004', locator: 'pp. 131-132' },
    { ref: 'digest-models' },
    { ref: 'digest-business' },
    { ref: 'digest-international' },
  ],
  attributes: {
    parity: {
      asks: 'relation',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'digest-models' }, { ref: 'digest-business' }, { ref: 'digest-international' }],
    },
    subordination: {
      asks: 'relation',
      over: 'strongest',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'digest-models' }, { ref: 'digest-business' }],
    },
  },
  types: {
    'subordinate-union': {
      defining: { parity: 'out', subordination: 'in' },
      basis: 'adapted',
      source: [
        { ref: 'sulistiyani-2004', locator: 'pp. 131-132' },
        { ref: 'digest-business' },
        { ref: 'digest-models' },
        { ref: 'digest-international' },
      ],
    },
    'linear-union': {
      defining: { parity: 'in', subordination: 'out' },
      basis: 'adapted',
      source: [
        { ref: 'sulistiyani-2004', locator: 'pp. 131-132' },
        { ref: 'digest-models' },
        { ref: 'digest-business' },
      ],
    },
    'linear-collaborative': {
      defining: { parity: 'out', subordination: 'out' },
      basis: 'adapted',
      source: [{ ref: 'sulistiyani-2004', locator: 'pp. 131-132' }, { ref: 'digest-models' }],
    },
  },
  readings: {
    sulistiyani: {
      changes: {},
      basis: 'adapted',
      source: [{ ref: 'sulistiyani-2004', locator: 'pp. 131-132' }],
    },
  },
  defaultReading: 'sulistiyani',
} as const satisfies TypologyDefinition<
  PowerLayoutAttribute,
  PowerLayout,
  PowerLayoutReading,
  'power-layout'
>;
