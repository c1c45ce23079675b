import type { LadderDefinition } from '../../forms/ladder/definition.js';

/** What is asked of a community group, in the order of the phases that it decides. */
export const participationIndicatorIds = [
  'ideas-offered',
  'information',
  'consultation',
  'collaboration-control',
  'problem-solution',
] as const;
export type ParticipationIndicator = (typeof participationIndicatorIds)[number];

/** The five phases of the community's role, the lowest first. */
export const participationPhaseIds = [
  'neglect',
  'data-information-provider',
  'consultation',
  'collaboration-control',
  'problem-identifier-solution-initiator',
] as const;
export type ParticipationPhase = (typeof participationPhaseIds)[number];

/** What the source says of the phases as a whole, or of one of them. */
export const participationStatementIds = [
  'no-one-size-fits-all',
  'level-specific-design',
  'informant-needs-no-memorandum',
] as const;
export type ParticipationStatement = (typeof participationStatementIds)[number];

/**
 * The phases of the community's role in public participation, as the LAN report gives them after Thomas 2012.
 *
 * The report names five phases, describes the lowest and the highest, and only names the three between; its figure is
 * missing from the text read, and no page that was found lists the five under Thomas. So the names are published, what
 * the lowest and the highest ask is adapted, and what the three between ask is read off their names and worded by us. The
 * rule is ours: the phases are read as roles, not as steps that build on each other, and a group is placed at the highest
 * whose own criteria it meets; at neglect where ideas were put before it (by whoever offers them: the source speaks of
 * government) and none of the other roles is found. Labour, money or land is none of them: collaboration and control asks
 * for a say in the carrying out as well. Which parties it is about is ours too: the source says the community.
 */
export const participationPhases = {
  form: 'ladder',
  id: 'participation-phases',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [
    { ref: 'lan', locator: '5.1.1' },
    { ref: 'lan', locator: '2.3.3, Fig. 2.1' },
    { ref: 'thomas-2012' },
  ],
  each: ['community'],
  order: 'total',
  indicators: {
    'ideas-offered': {
      asks: 'party',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'lan', locator: '5.1.1' },
        { ref: 'lan', locator: '2.3.3' },
      ],
    },
    information: {
      asks: 'party',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'lan', locator: '5.1.1, b' },
        { ref: 'lan', locator: '2.3.3' },
      ],
    },
    consultation: {
      asks: 'party',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '5.1.1, c' }],
    },
    'collaboration-control': {
      asks: 'party',
      parts: ['collaboration', 'control'],
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '5.1.1, d' }],
    },
    'problem-solution': {
      asks: 'party',
      parts: ['identification', 'initiation'],
      basis: 'published',
      rubric: 'adapted',
      source: [
        { ref: 'lan', locator: '5.1.1, e' },
        { ref: 'lan', locator: '2.3.3' },
      ],
    },
  },
  rungs: {
    neglect: {
      criteria: {
        'ideas-offered': 'in',
        information: 'out',
        consultation: 'out',
        'collaboration-control': 'out',
        'problem-solution': 'out',
      },
      avoided: true,
      basis: 'adapted',
      source: [
        { ref: 'lan', locator: '5.1.1, a' },
        { ref: 'lan', locator: '2.3.3' },
      ],
    },
    'data-information-provider': {
      criteria: { information: 'in' },
      basis: 'ours',
      source: [{ ref: 'lan', locator: '5.1.1, b' }],
    },
    consultation: {
      criteria: { consultation: 'in' },
      basis: 'ours',
      source: [{ ref: 'lan', locator: '5.1.1, c' }],
    },
    'collaboration-control': {
      criteria: { 'collaboration-control': 'in' },
      basis: 'ours',
      source: [{ ref: 'lan', locator: '5.1.1, d' }],
    },
    'problem-identifier-solution-initiator': {
      criteria: { 'problem-solution': 'in' },
      basis: 'adapted',
      source: [
        { ref: 'lan', locator: '5.1.1, e' },
        { ref: 'lan', locator: '2.3.3' },
      ],
    },
  },
  statements: {
    'no-one-size-fits-all': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '2.3.3' },
        { ref: 'lan', locator: '5.1.1' },
      ],
    },
    'level-specific-design': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3' }] },
    'informant-needs-no-memorandum': {
      // That the informant of the source is the giver of data and information is our link.
      of: ['data-information-provider'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '2.3.3' }],
    },
  },
} as const satisfies LadderDefinition<
  ParticipationIndicator,
  ParticipationPhase,
  'participation-phases',
  ParticipationStatement
>;
