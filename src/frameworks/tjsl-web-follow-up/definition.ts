import type { ProcedureDefinition } from '../../forms/procedure/definition.js';

/** The one stage: a request is followed up. */
export const tjslWebFollowUpStageIds = ['follow-up'] as const;
export type TjslWebFollowUpStage = (typeof tjslWebFollowUpStageIds)[number];

/** How far a company is with following up a request. */
export const tjslWebFollowUpStateIds = [
  'without-account',
  'account-asked',
  'logged-in',
  'requests-open',
  'request-chosen',
  'realisation-uploaded',
] as const;
export type TjslWebFollowUpState = (typeof tjslWebFollowUpStateIds)[number];

/** The six steps, in the order of 4.2.1. */
export const tjslWebFollowUpEventIds = [
  '1.account-request',
  '2.login',
  '3.choose-menu',
  '4.choose-request',
  '5.upload',
  '6.discussion',
] as const;
export type TjslWebFollowUpEvent = (typeof tjslWebFollowUpEventIds)[number];

/** Who acts, or is acted towards. */
export const tjslWebFollowUpActorIds = ['company', 'forum'] as const;
export type TjslWebFollowUpActor = (typeof tjslWebFollowUpActorIds)[number];

/** What has to hold before a step. */
export const tjslWebFollowUpGuardIds = ['account-granted', 'request-fits-programme'] as const;
export type TjslWebFollowUpGuard = (typeof tjslWebFollowUpGuardIds)[number];

/** What is said of following up besides, and what is not said. */
export const tjslWebFollowUpStatementIds = ['discussion-optional', 'not-stated.end'] as const;
export type TjslWebFollowUpStatement = (typeof tjslWebFollowUpStatementIds)[number];

/**
 * How a company follows up a request of the community on the TJSL website, as the LAN report tells it.
 *
 * The six steps are published (`tjsl.web.company.followup.1` to `.6`); the states between them are adapted. The sixth is
 * something that a company may do (“dapat”), to ease implementation and coordination: that it may from the login on is
 * adapted. Since it may go on after the upload, and nothing is told of an end, there is none. Who grants the account is not
 * stated, and is asked as a condition.
 */
export const tjslWebFollowUp = {
  form: 'procedure',
  id: 'tjsl-web-follow-up',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [{ ref: 'lan', locator: '4.2.1, par. 11' }],
  stages: { 'follow-up': { basis: 'ours', source: [{ ref: 'lan', locator: '4.2.1, par. 11' }] } },
  start: 'without-account',
  states: {
    'without-account': {
      stage: 'follow-up',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11' }],
    },
    'account-asked': {
      stage: 'follow-up',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 1' }],
    },
    'logged-in': {
      stage: 'follow-up',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 2' }],
    },
    'requests-open': {
      stage: 'follow-up',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 3' }],
    },
    'request-chosen': {
      stage: 'follow-up',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 4' }],
    },
    'realisation-uploaded': {
      stage: 'follow-up',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 5' }],
    },
  },
  actors: {
    company: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 11' }] },
    forum: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 11, 1' }] },
  },
  guards: {
    'account-granted': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 2' }],
    },
    'request-fits-programme': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 4' }],
    },
  },
  events: {
    '1.account-request': {
      from: ['without-account'],
      to: 'account-asked',
      by: ['company'],
      addressee: 'forum',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 1' }],
    },
    '2.login': {
      from: ['account-asked'],
      to: 'logged-in',
      by: ['company'],
      guards: ['account-granted'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 2' }],
    },
    '3.choose-menu': {
      from: ['logged-in'],
      to: 'requests-open',
      by: ['company'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 3' }],
    },
    '4.choose-request': {
      from: ['requests-open'],
      to: 'request-chosen',
      by: ['company'],
      guards: ['request-fits-programme'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 4' }],
    },
    '5.upload': {
      from: ['request-chosen'],
      to: 'realisation-uploaded',
      by: ['company'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 5' }],
    },
    '6.discussion': {
      from: ['logged-in', 'requests-open', 'request-chosen', 'realisation-uploaded'],
      to: 'same',
      by: ['company'],
      addressee: 'forum',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 6' }],
    },
  },
  statements: {
    'discussion-optional': {
      of: ['6.discussion'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11, 6' }],
    },
    'not-stated.end': {
      of: ['realisation-uploaded'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 11' }],
    },
  },
} as const satisfies ProcedureDefinition<
  TjslWebFollowUpStage,
  TjslWebFollowUpState,
  TjslWebFollowUpEvent,
  TjslWebFollowUpActor,
  TjslWebFollowUpGuard,
  never,
  never,
  never,
  'tjsl-web-follow-up',
  TjslWebFollowUpStatement
>;
