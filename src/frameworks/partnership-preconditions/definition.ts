import type { PropositionsDefinition } from '../../forms/propositions/definition.js';

/** What has to hold before anything is called a partnership, in the order of the source. */
export const preconditionIds = ['two-parties', 'shared-vision', 'agreement', 'mutual-need'] as const;
export type Precondition = (typeof preconditionIds)[number];

/**
 * The preconditions of any partnership: two or more parties, a shared vision, an agreement, mutual need. They say
 * whether there is a partnership at all, not of which kind it is.
 */
export const partnershipPreconditions = {
  form: 'propositions',
  id: 'partnership-preconditions',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'sulistiyani-2004', locator: 'pp. 129-130' }],
  indicators: {
    'two-parties': {
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'sulistiyani-2004', locator: 'pp. 129-130' },
        { ref: 'digest-business' },
        { ref: 'digest-learning-centre' },
      ],
    },
    'shared-vision': {
      asks: 'relation',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'sulistiyani-2004', locator: 'pp. 129-130' },
        { ref: 'digest-business' },
        { ref: 'digest-learning-centre' },
      ],
    },
    agreement: {
      asks: 'relation',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'sulistiyani-2004', locator: 'pp. 129-130' },
        { ref: 'digest-business' },
        { ref: 'digest-learning-centre' },
        { ref: 'digest-preconditions' },
      ],
    },
    'mutual-need': {
      asks: 'partner',
      basis: 'published',
      rubric: 'ours',
      source: [
        { ref: 'sulistiyani-2004', locator: 'pp. 129-130' },
        { ref: 'digest-business' },
        { ref: 'digest-learning-centre' },
        { ref: 'digest-preconditions' },
      ],
    },
  },
  rules: {
    'two-parties': {
      then: ['two-parties'],
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'sulistiyani-2004', locator: 'pp. 129-130' }],
    },
    'shared-vision': {
      then: ['shared-vision'],
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'sulistiyani-2004', locator: 'pp. 129-130' }],
    },
    agreement: {
      then: ['agreement'],
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'sulistiyani-2004', locator: 'pp. 129-130' }],
    },
    'mutual-need': {
      then: ['mutual-need'],
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'sulistiyani-2004', locator: 'pp. 129-130' }],
    },
  },
} as const satisfies PropositionsDefinition<Precondition, Precondition, 'partnership-preconditions'>;
