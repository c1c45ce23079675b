import type { TypologyDefinition } from '../../forms/typology/definition.js';

/** What is asked of the communication between partners. */
export const communicationAttributeIds = ['two-way', 'domination'] as const;
export type CommunicationAttribute = (typeof communicationAttributeIds)[number];

/** How partners communicate. Convergent excludes the others; one-way and dominated may hold together. */
export const communicationTypeIds = ['convergent', 'one-way', 'dominated'] as const;
export type CommunicationType = (typeof communicationTypeIds)[number];

/** The readings of what defines a type of communication: so far one. */
export const communicationReadingIds = ['antam'] as const;
export type CommunicationReading = (typeof communicationReadingIds)[number];

/**
 * Communication between partners: convergent, one-way, or dominated by one of them.
 *
 * The Antam study names a theory of convergence, which it prints as Laurence Kincaid's, and does not explain it. What it
 * does say is that communication and interaction between the partners were dominated by the company, so that
 * communication ran one way only. From that are read here two questions, each asked of two partners at a time: whether
 * information runs both ways, and whether one of the two dominates. That their opposites together are what converges, and
 * the rule that assigns a case, are ours. That the one follows from the other is the study's conclusion on its case, and
 * no part of the rule: each can hold without the other.
 */
export const communicationConvergence = {
  form: 'typology',
  id: 'communication-convergence',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: [
    { ref: 'kemitraan' },
    {
      ref: 'antam',
      locator: 'Abs-EN, par. 3, sentence 2, and par. 4, sentence 1; Abs-ID, par. 5, sentence 1',
    },
  ],
  attributes: {
    'two-way': {
      asks: 'relation',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'antam', locator: 'Abs-EN, par. 4, sentence 1; Abs-ID, par. 5, sentence 1' }],
    },
    domination: {
      asks: 'relation',
      over: 'strongest',
      directed: true,
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'antam', locator: 'Abs-EN, par. 4, sentence 1; Abs-ID, par. 5, sentence 1' }],
    },
  },
  types: {
    convergent: {
      defining: { 'two-way': 'in', domination: 'out' },
      basis: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'one-way': {
      defining: { 'two-way': 'out' },
      basis: 'adapted',
      source: [{ ref: 'antam', locator: 'Abs-EN, par. 4, sentence 1; Abs-ID, par. 5, sentence 1' }],
    },
    dominated: {
      defining: { domination: 'in' },
      basis: 'adapted',
      source: [{ ref: 'antam', locator: 'Abs-EN, par. 4, sentence 1; Abs-ID, par. 5, sentence 1' }],
    },
  },
  readings: {
    antam: {
      changes: {},
      basis: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
  },
  defaultReading: 'antam',
} as const satisfies TypologyDefinition<
  CommunicationAttribute,
  CommunicationType,
  CommunicationReading,
  'communication-convergence'
>;
