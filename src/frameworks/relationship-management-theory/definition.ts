import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The four elements, in the order of the introduction. */
export const relationshipElementIds = ['trust', 'commitment', 'satisfaction', 'control-mutuality'] as const;
export type RelationshipElement = (typeof relationshipElementIds)[number];

/** The one group: the source lists all four together. */
export const relationshipElementGroupIds = ['elements'] as const;
export type RelationshipElementGroup = (typeof relationshipElementGroupIds)[number];

/** What is said of the theory as a whole. */
export const relationshipElementStatementIds = [
  'relationship-defined',
  'relations-first',
  'judged-by-effect',
  'balance-of-interests',
  'spellings',
  'six-outcomes',
  'seen-in-the-case',
] as const;
export type RelationshipElementStatement = (typeof relationshipElementStatementIds)[number];

/**
 * The four elements of managed relations between an organisation and its publics that the study of Omah Kreteg Anggana
 * names after Hon & Grunig, as elements of which a document shows evidence.
 *
 * The elements are published, without a definition of any: the study says what it takes as evidence of each in one
 * programme. What it tells of trust and satisfaction is of the community, of commitment and control of both sides; that
 * each is asked of the partnership as one is ours.
 */
export const relationshipManagementTheory = {
  form: 'checklist',
  id: 'relationship-management-theory',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [
    { ref: 'omah-kreteg', locator: 'Intro' },
    { ref: 'omah-kreteg', locator: 'Results' },
  ],
  groups: {
    elements: { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
  },
  items: {
    trust: {
      group: 'elements',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    commitment: {
      group: 'elements',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    // The study concludes it from benefits received; nobody is quoted as satisfied.
    satisfaction: {
      group: 'elements',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    'control-mutuality': {
      group: 'elements',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
  },
  statements: {
    'relationship-defined': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
    'relations-first': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
    'judged-by-effect': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
    'balance-of-interests': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
    spellings: {
      basis: 'adapted',
      source: [
        { ref: 'omah-kreteg', locator: 'Intro' },
        { ref: 'omah-kreteg', locator: 'Results' },
      ],
    },
    'six-outcomes': { basis: 'published', source: [{ ref: 'hon-grunig-1999' }] },
    'seen-in-the-case': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Results' }] },
  },
} as const satisfies ChecklistDefinition<
  RelationshipElement,
  RelationshipElementGroup,
  never,
  'relationship-management-theory',
  RelationshipElementStatement
>;
