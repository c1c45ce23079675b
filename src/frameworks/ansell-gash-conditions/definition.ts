import type { PropositionsDefinition } from '../../forms/propositions/definition.js';

/** What is asked of a collaboration: the definition first, then how it starts, how it is set up, and how it goes. */
export const ansellGashIndicatorIds = [
  'public-initiator',
  'non-state-participants',
  'direct-decision',
  'formal-forum',
  'consensus-orientation',
  'public-purpose',
  'power-imbalance',
  'weaker-participation',
  'empowerment',
  'alternative-venues',
  'interdependence',
  'exclusive-forum',
  'outside-respect',
  'prior-antagonism',
  'trust',
  'trust-building',
  'conflict',
  'honest-broker',
  'organic-leader',
  'small-wins',
  'mandate',
  'commitment',
  'inclusive-forum',
  'transparent-rules',
  'face-to-face-dialogue',
  'shared-understanding',
] as const;
export type AnsellGashIndicator = (typeof ansellGashIndicatorIds)[number];

/** The six tests of the definition, the contingent propositions, and what is asked whatever the start. */
export const ansellGashRuleIds = [
  'public-initiator',
  'non-state-participants',
  'direct-decision',
  'formal-forum',
  'consensus-orientation',
  'public-purpose',
  'empowerment',
  'interdependence',
  'outside-respect',
  'remedial-trust',
  'honest-broker',
  'organic-leader',
  'small-wins',
  'buy-in',
  'inclusive-forum',
  'transparent-rules',
  'face-to-face-dialogue',
  'shared-understanding',
] as const;
export type AnsellGashRule = (typeof ansellGashRuleIds)[number];

/** What sources say of the model besides. */
export const ansellGashStatementIds = ['virtuous-cycle', 'four-variables'] as const;
export type AnsellGashStatement = (typeof ansellGashStatementIds)[number];

/**
 * Conditions of collaborative governance after Ansell and Gash 2008: the six tests of their definition, contingent
 * propositions of the kind “if the start is such, then this is needed”, and four conditions without an if.
 *
 * Of the article its abstract was read, which names the variables, and the definition as O’Brien quotes it; the body was
 * not. So the definition and the factors that the abstract calls crucial are adapted, and every proposition with an if is
 * worded and bounded by us, after what the model is known to say: it is basis ours, and cites this library first.
 *
 * “Interdependence, or a remedy” after antagonism is asked as: where interdependence is not in, the remedy. What the model
 * is read to say only helps, or makes success likelier, is a note. A rule that failed says that a condition is absent, not
 * that the collaboration fails.
 */
export const ansellGashConditions = {
  form: 'propositions',
  id: 'ansell-gash-conditions',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [
    { ref: 'ansell-gash-2008' },
    { ref: 'obrien-2012', locator: 'Introduction' },
    { ref: 'muara-enim', locator: 'R-reflect' },
  ],
  indicators: {
    'public-initiator': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'non-state-participants': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'direct-decision': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'formal-forum': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'consensus-orientation': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'public-purpose': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'power-imbalance': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'weaker-participation': {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    empowerment: {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'alternative-venues': {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    interdependence: {
      asks: 'partner',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'exclusive-forum': {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'outside-respect': {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'prior-antagonism': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    trust: {
      asks: 'relation',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'trust-building': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    conflict: {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'honest-broker': {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'organic-leader': {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'small-wins': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    mandate: {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    commitment: {
      asks: 'partner',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'inclusive-forum': {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'transparent-rules': {
      asks: 'partnership',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'face-to-face-dialogue': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'shared-understanding': {
      asks: 'partnership',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
  },
  rules: {
    'public-initiator': {
      then: ['public-initiator'],
      severity: 'failure',
      basis: 'adapted',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'non-state-participants': {
      then: ['non-state-participants'],
      severity: 'failure',
      basis: 'adapted',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'direct-decision': {
      then: ['direct-decision'],
      severity: 'failure',
      basis: 'adapted',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'formal-forum': {
      then: ['formal-forum'],
      severity: 'failure',
      basis: 'adapted',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'consensus-orientation': {
      then: ['consensus-orientation'],
      severity: 'failure',
      basis: 'adapted',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    'public-purpose': {
      then: ['public-purpose'],
      severity: 'failure',
      basis: 'adapted',
      source: [
        { ref: 'ansell-gash-2008', locator: 'definition' },
        { ref: 'obrien-2012', locator: 'Introduction' },
      ],
    },
    empowerment: {
      if: { 'power-imbalance': 'in', 'weaker-participation': 'out' },
      then: ['empowerment'],
      severity: 'failure',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    interdependence: {
      if: ['alternative-venues'],
      then: ['interdependence'],
      severity: 'failure',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'outside-respect': {
      if: ['exclusive-forum'],
      then: ['outside-respect'],
      severity: 'failure',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'remedial-trust': {
      if: { 'prior-antagonism': 'in', interdependence: 'out' },
      then: ['trust-building'],
      severity: 'failure',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'honest-broker': {
      if: { conflict: 'in', trust: 'out', 'power-imbalance': 'out' },
      then: ['honest-broker'],
      severity: 'note',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'organic-leader': {
      if: ['power-imbalance'],
      then: ['organic-leader'],
      severity: 'note',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'small-wins': {
      if: { 'prior-antagonism': 'in', trust: 'out' },
      then: ['small-wins'],
      severity: 'note',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'buy-in': {
      if: ['mandate'],
      then: ['commitment'],
      severity: 'failure',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'inclusive-forum': {
      then: ['inclusive-forum'],
      severity: 'failure',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'transparent-rules': {
      then: ['transparent-rules'],
      severity: 'failure',
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'face-to-face-dialogue': {
      then: ['face-to-face-dialogue'],
      severity: 'failure',
      basis: 'adapted',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'shared-understanding': {
      then: ['shared-understanding'],
      severity: 'failure',
      basis: 'adapted',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
  },
  statements: {
    'virtuous-cycle': {
      of: ['small-wins', 'remedial-trust', 'buy-in', 'shared-understanding'],
      basis: 'published',
      source: [{ ref: 'ansell-gash-2008', locator: 'abstract' }],
    },
    'four-variables': { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-reflect' }] },
  },
} as const satisfies PropositionsDefinition<
  AnsellGashIndicator,
  AnsellGashRule,
  'ansell-gash-conditions',
  AnsellGashStatement
>;
