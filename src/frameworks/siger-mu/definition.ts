import type { IndexDefinition } from '../../forms/index/definition.js';

/** The four components, in the order of the article. */
export const sigerMuComponentIds = [
  'equal-actors',
  'participatory-planning',
  'structured-institutions',
  'impact-evaluation',
] as const;
export type SigerMuComponent = (typeof sigerMuComponentIds)[number];

/** The elements of each component, in the order of the article; one of them is an example, and not scored. */
export const sigerMuElementIds = [
  'equal-actors.three-actors',
  'equal-actors.company',
  'equal-actors.government',
  'equal-actors.msme',
  'equal-actors.forum',
  'equal-actors.example',
  'participatory-planning.not-top-down',
  'participatory-planning.step1',
  'participatory-planning.step2',
  'participatory-planning.step3',
  'participatory-planning.responsive',
  'participatory-planning.right-propose',
  'participatory-planning.drafting-team',
  'structured-institutions.forum-reform',
  'structured-institutions.structure',
  'structured-institutions.representation',
  'structured-institutions.csr-information-system',
  'structured-institutions.coordination-unit',
  'impact-evaluation.outcome-impact',
  'impact-evaluation.criterion1',
  'impact-evaluation.criterion2',
  'impact-evaluation.criterion3',
  'impact-evaluation.criterion4',
  'impact-evaluation.periodic-joint-indicators',
  'impact-evaluation.feedback-loop',
  'impact-evaluation.government-role',
] as const;
export type SigerMuElement = (typeof sigerMuElementIds)[number];

/** The three main actors of the model. */
export const sigerMuActorIds = ['government', 'company', 'msme'] as const;
export type SigerMuActor = (typeof sigerMuActorIds)[number];

/** What the article says of the model besides. */
export const sigerMuStatementIds = [
  'prototype',
  'answers',
  'linked',
  'complaint',
  'missing-system',
  'for-government',
  'for-companies',
  'for-msmes',
] as const;
export type SigerMuStatement = (typeof sigerMuStatementIds)[number];

/**
 * SIGER-MU (Sinergi Governance Responsif bagi Manajemen UMKM), the model of collaborative governance of CSR for micro,
 * small and medium enterprises (MSMEs) that Kurniawan & Putra 2025 propose for Muara Enim.
 *
 * Components and elements are published; the article gives no weights, no levels and no measure. That the elements are
 * items which count alike within their component is ours, and so is who has to see to one, wherever the article makes
 * an actor the subject of the sentence. The experience of one programme (SCRUFIT) is an illustration, and not scored. All
 * elements are asked of the partnership as one: the article speaks of the arrangement between the three, not of each by
 * itself.
 */
export const sigerMu = {
  form: 'index',
  id: 'siger-mu',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'muara-enim', locator: 'R-model' }],
  scale: 'levels',
  groups: {
    'equal-actors': { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-model/actors' }] },
    'participatory-planning': {
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'structured-institutions': {
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions' }],
    },
    'impact-evaluation': {
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
  },
  stakeholders: {
    government: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-model/actors' }] },
    company: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-model/actors' }] },
    msme: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-model/actors' }] },
  },
  items: {
    'equal-actors.three-actors': {
      group: 'equal-actors',
      polarity: 'for',
      by: ['government', 'company', 'msme'],
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/actors' }],
    },
    'equal-actors.company': {
      group: 'equal-actors',
      polarity: 'for',
      by: ['company'],
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/actors' }],
    },
    'equal-actors.government': {
      group: 'equal-actors',
      polarity: 'for',
      by: ['government'],
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/actors' }],
    },
    'equal-actors.msme': {
      group: 'equal-actors',
      polarity: 'for',
      by: ['msme'],
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/actors' }],
    },
    // The one element that the source words as a requirement.
    'equal-actors.forum': {
      group: 'equal-actors',
      polarity: 'for',
      mandatory: true,
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/actors' }],
    },
    // An illustration from one programme, and no element of the model: shown, and not scored.
    'equal-actors.example': {
      group: 'equal-actors',
      polarity: 'not-stated',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/actors' }],
    },
    'participatory-planning.not-top-down': {
      group: 'participatory-planning',
      polarity: 'for',
      by: ['government'],
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'participatory-planning.step1': {
      group: 'participatory-planning',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'participatory-planning.step2': {
      group: 'participatory-planning',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'participatory-planning.step3': {
      group: 'participatory-planning',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'participatory-planning.responsive': {
      group: 'participatory-planning',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'participatory-planning.right-propose': {
      group: 'participatory-planning',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'participatory-planning.drafting-team': {
      group: 'participatory-planning',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'structured-institutions.forum-reform': {
      group: 'structured-institutions',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions' }],
    },
    'structured-institutions.structure': {
      group: 'structured-institutions',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions' }],
    },
    'structured-institutions.representation': {
      group: 'structured-institutions',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions' }],
    },
    'structured-institutions.csr-information-system': {
      group: 'structured-institutions',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions' }],
    },
    'structured-institutions.coordination-unit': {
      group: 'structured-institutions',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/institutions' }],
    },
    'impact-evaluation.outcome-impact': {
      group: 'impact-evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
    'impact-evaluation.criterion1': {
      group: 'impact-evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
    'impact-evaluation.criterion2': {
      group: 'impact-evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
    'impact-evaluation.criterion3': {
      group: 'impact-evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
    'impact-evaluation.criterion4': {
      group: 'impact-evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
    'impact-evaluation.periodic-joint-indicators': {
      group: 'impact-evaluation',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
    'impact-evaluation.feedback-loop': {
      group: 'impact-evaluation',
      polarity: 'for',
      by: ['msme', 'company'],
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
    'impact-evaluation.government-role': {
      group: 'impact-evaluation',
      polarity: 'for',
      by: ['government'],
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'muara-enim', locator: 'R-model/evaluation' }],
    },
  },
  statements: {
    prototype: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'Intro' }] },
    answers: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-model' }] },
    linked: { basis: 'published', source: [{ ref: 'muara-enim', locator: 'R-model' }] },
    complaint: {
      of: ['participatory-planning'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-model/planning' }],
    },
    'missing-system': {
      of: ['structured-institutions'],
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'R-inhibit' }],
    },
    'for-government': {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-contrib' },
        { ref: 'muara-enim', locator: 'Concl' },
      ],
    },
    'for-companies': {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-contrib' },
        { ref: 'muara-enim', locator: 'Concl' },
      ],
    },
    'for-msmes': {
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-contrib' },
        { ref: 'muara-enim', locator: 'Concl' },
      ],
    },
  },
} as const satisfies IndexDefinition<
  SigerMuElement,
  SigerMuComponent,
  SigerMuActor,
  'siger-mu',
  SigerMuStatement
>;
