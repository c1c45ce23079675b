import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The four, in the order in which the introduction of chapter 2 lets them follow each other. */
export const administrativeParadigmIds = ['opa', 'npm', 'nps', 'collaboration-21c'] as const;
export type AdministrativeParadigm = (typeof administrativeParadigmIds)[number];

/** What is told of a paradigm beside its features. */
export const administrativeParadigmColumnIds = ['criticism'] as const;
export type AdministrativeParadigmColumn = (typeof administrativeParadigmColumnIds)[number];

/** What the report says of New Public Service elsewhere. */
export const administrativeParadigmStatementIds = ['nps.participation', 'nps.no-mechanism'] as const;
export type AdministrativeParadigmStatement = (typeof administrativeParadigmStatementIds)[number];

/**
 * The schools of public administration as the LAN report lets them succeed each other: Old Public Administration, New
 * Public Management (Osborne & Gaebler 1992), New Public Service (Denhardt & Denhardt 2000) and the collaboration
 * paradigm of the twenty-first century (Austin 2000).
 *
 * All of it is published. The first two give way to criticism; the last is a wave that New Public Service creates, and
 * not an answer to a criticism. The works are named
 * on the rows as the report prints them.
 */
export const administrativeParadigms = {
  form: 'catalogue',
  id: 'administrative-paradigms',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: 'ch. 2 intro' }],
  order: 'sequence',
  columns: {
    criticism: { basis: 'published', source: [{ ref: 'lan', locator: 'ch. 2 intro' }] },
  },
  entries: {
    // Osborne & Gabler are said to criticise it; what it is criticised for is printed without a work. The criticism of npm is
    // that of “several later studies”, unnamed.
    opa: {
      columns: ['criticism'],
      studies: ['Osborne & Gabler 1992'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'ch. 2 intro' }],
    },
    npm: {
      columns: ['criticism'],
      studies: ['Osborne & Gabler 1992'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'ch. 2 intro' }],
    },
    // What 2.3.3 finds lacking in it leads to no other paradigm, and is a statement.
    nps: {
      studies: ['Denhart & Denhart 2000'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'ch. 2 intro' }],
    },
    'collaboration-21c': {
      studies: ['Austin 2000'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'ch. 2 intro' }],
    },
  },
  statements: {
    'nps.participation': {
      of: ['nps'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.3' },
        { ref: 'lan', locator: '5.1.1' },
      ],
    },
    'nps.no-mechanism': { of: ['nps'], basis: 'published', source: [{ ref: 'lan', locator: '2.3.3' }] },
  },
} as const satisfies CatalogueDefinition<
  AdministrativeParadigm,
  never,
  AdministrativeParadigmColumn,
  'administrative-paradigms',
  AdministrativeParadigmStatement
>;
