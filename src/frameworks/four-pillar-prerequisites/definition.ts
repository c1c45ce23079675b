import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The items of 6.2, in its order: those of each stakeholder, then the mandatory one and the steps to it. */
export const fourPillarPrerequisiteIds = [
  'gov.1',
  'gov.2',
  'gov.3',
  'gov.4',
  'gov.5',
  'priv.1',
  'priv.2',
  'priv.3',
  'priv.4',
  'uni.1',
  'uni.2',
  'com.1',
  'mandatory',
  'mandatory.step1',
  'mandatory.step2',
] as const;
export type FourPillarPrerequisite = (typeof fourPillarPrerequisiteIds)[number];

/** Those from whom something is asked, in the order of 6.2; and what is asked of all. */
export const fourPillarPrerequisiteGroupIds = ['gov', 'priv', 'uni', 'com', 'all'] as const;
export type FourPillarPrerequisiteGroup = (typeof fourPillarPrerequisiteGroupIds)[number];

/** The four stakeholders, in the order of 6.2. */
export const fourPillarPrerequisiteStakeholderIds = [
  'local-government',
  'private-sector',
  'university',
  'community',
] as const;
export type FourPillarPrerequisiteStakeholder = (typeof fourPillarPrerequisiteStakeholderIds)[number];

/** What the source says of the prerequisites besides, and where our reading ends. */
export const fourPillarPrerequisiteStatementIds = ['forum-task', 'economic-policy', 'not-closed'] as const;
export type FourPillarPrerequisiteStatement = (typeof fourPillarPrerequisiteStatementIds)[number];

/**
 * The prerequisites of the Four-Pillar Strategic Partnership Model of the LAN report: those of the government, the
 * company, the university and the community, and one that it calls mandatory, the agreement between them.
 *
 * The items are published. Who has to see to an item is the stakeholder that it is printed under; and that the steps
 * to the agreement are for all four is our reading: the source says that they can be taken, not by whom.
 */
export const fourPillarPrerequisites = {
  form: 'checklist',
  id: 'four-pillar-prerequisites',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '6.2' }],
  groups: {
    gov: { basis: 'published', source: [{ ref: 'lan', locator: '6.2 A' }] },
    priv: { basis: 'published', source: [{ ref: 'lan', locator: '6.2 B' }] },
    uni: { basis: 'published', source: [{ ref: 'lan', locator: '6.2 C' }] },
    com: { basis: 'published', source: [{ ref: 'lan', locator: '6.2 D' }] },
    all: { basis: 'published', source: [{ ref: 'lan', locator: '6.2' }] },
  },
  stakeholders: {
    'local-government': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '6.2 A' },
        { ref: 'lan', locator: 'Table 5.2' },
      ],
    },
    'private-sector': { basis: 'published', source: [{ ref: 'lan', locator: '6.2 B' }] },
    university: { basis: 'published', source: [{ ref: 'lan', locator: '6.2 C' }] },
    community: { basis: 'published', source: [{ ref: 'lan', locator: '6.2 D' }] },
  },
  items: {
    'gov.1': {
      group: 'gov',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 A 1)' }],
    },
    'gov.2': {
      group: 'gov',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 A 2)' }],
    },
    'gov.3': {
      group: 'gov',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      tactics: [
        {
          id: 'collaboration-tactics.shared-information-system',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 A 3)' }],
    },
    'gov.4': {
      group: 'gov',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 A 4)' }],
    },
    'gov.5': {
      group: 'gov',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 A 5)' }],
    },
    'priv.1': {
      group: 'priv',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 B 1)' }],
    },
    'priv.2': {
      group: 'priv',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 B 2)' }],
    },
    'priv.3': {
      group: 'priv',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      tactics: [
        {
          id: 'collaboration-tactics.formal-periodic-approach',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 B 3)' }],
    },
    // Printed under the company, which makes no economic policy: see the statement on it.
    'priv.4': {
      group: 'priv',
      polarity: 'for',
      asks: 'partnership',
      by: ['private-sector'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 B 4)' }],
    },
    'uni.1': {
      group: 'uni',
      polarity: 'for',
      asks: 'partnership',
      by: ['university'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 C 1)' }],
    },
    'uni.2': {
      group: 'uni',
      polarity: 'for',
      asks: 'partnership',
      by: ['university'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 C 2)' }],
    },
    'com.1': {
      group: 'com',
      polarity: 'for',
      asks: 'partnership',
      by: ['community'],
      tactics: [
        {
          id: 'collaboration-tactics.community-agents',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
        {
          id: 'collaboration-tactics.local-leaders-language',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2 D 1)' }],
    },
    mandatory: {
      group: 'all',
      polarity: 'for',
      mandatory: true,
      asks: 'relation',
      by: ['local-government', 'private-sector', 'university', 'community'],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2' }],
    },
    'mandatory.step1': {
      group: 'all',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government', 'private-sector', 'university', 'community'],
      serves: 'mandatory',
      tactics: [
        {
          id: 'collaboration-tactics.local-leaders-language',
          basis: 'ours',
          source: [{ ref: 'lan', locator: '2.2' }],
        },
      ],
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2' }],
    },
    'mandatory.step2': {
      group: 'all',
      polarity: 'for',
      asks: 'partnership',
      by: ['local-government', 'private-sector', 'university', 'community'],
      serves: 'mandatory',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '6.2' }],
    },
  },
  statements: {
    'forum-task': { of: ['all'], basis: 'published', source: [{ ref: 'lan', locator: '6.2' }] },
    'economic-policy': {
      of: ['priv'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '6.2 B 4)' }],
    },
    'not-closed': { basis: 'adapted', source: [{ ref: 'lan', locator: '6.2' }] },
  },
} as const satisfies ChecklistDefinition<
  FourPillarPrerequisite,
  FourPillarPrerequisiteGroup,
  FourPillarPrerequisiteStakeholder,
  'four-pillar-prerequisites',
  FourPillarPrerequisiteStatement
>;
