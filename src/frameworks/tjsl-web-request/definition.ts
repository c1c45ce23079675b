import type { ProcedureDefinition } from '../../forms/procedure/definition.js';

/** The one stage: a request on the website. */
export const tjslWebRequestStageIds = ['request'] as const;
export type TjslWebRequestStage = (typeof tjslWebRequestStageIds)[number];

/** How far a request is. */
export const tjslWebRequestStateIds = ['not-begun', 'site-open', 'form-open', 'requested'] as const;
export type TjslWebRequestState = (typeof tjslWebRequestStateIds)[number];

/** The three steps, in the order of 4.2.1. */
export const tjslWebRequestEventIds = ['1.open-site', '2.choose-menu', '3.fill-in-form'] as const;
export type TjslWebRequestEvent = (typeof tjslWebRequestEventIds)[number];

/** Who acts. */
export const tjslWebRequestActorIds = ['community'] as const;
export type TjslWebRequestActor = (typeof tjslWebRequestActorIds)[number];

/** What is asked for in the form. */
export const tjslWebRequestContentIds = [
  'form.programme',
  'form.applicant-identity',
  'form.institution-addressed',
] as const;
export type TjslWebRequestContent = (typeof tjslWebRequestContentIds)[number];

/** What is said of the request besides, and what is not said. */
export const tjslWebRequestStatementIds = [
  'supporting-documents',
  'such-as',
  'not-stated.answer',
  'figure-missing',
] as const;
export type TjslWebRequestStatement = (typeof tjslWebRequestStatementIds)[number];

/**
 * How the community asks companies for a TJSL programme on the website of the city, as the LAN report tells it.
 *
 * The three steps are published (`tjsl.web.community.1` to `.3`); the states between them are adapted, and so is that the
 * third, by which the form is filled in, hands the request in. What the form asks for is introduced with “seperti” (such as),
 * so that something missing is a note. The website is that of 2016. The figure of the menu is missing from the text that was
 * read.
 */
export const tjslWebRequest = {
  form: 'procedure',
  id: 'tjsl-web-request',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [{ ref: 'lan', locator: '4.2.1' }],
  stages: { request: { basis: 'ours', source: [{ ref: 'lan', locator: '4.2.1, par. 7' }] } },
  start: 'not-begun',
  states: {
    'not-begun': { stage: 'request', basis: 'adapted', source: [{ ref: 'lan', locator: '4.2.1, par. 7' }] },
    'site-open': {
      stage: 'request',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 1' }],
    },
    'form-open': {
      stage: 'request',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 2' }],
    },
    // The steps end here; that a company takes the request up is a procedure of its own.
    requested: {
      stage: 'request',
      end: 'done',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 3' }],
    },
  },
  actors: { community: { basis: 'published', source: [{ ref: 'lan', locator: '4.2.1, par. 7' }] } },
  contents: {
    'form.programme': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 3' }],
    },
    'form.applicant-identity': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 3' }],
    },
    'form.institution-addressed': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 3' }],
    },
  },
  events: {
    '1.open-site': {
      from: ['not-begun'],
      to: 'site-open',
      by: ['community'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 1' }],
    },
    '2.choose-menu': {
      from: ['site-open'],
      to: 'form-open',
      by: ['community'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 2' }],
    },
    '3.fill-in-form': {
      from: ['form-open'],
      to: 'requested',
      by: ['community'],
      contents: ['form.programme', 'form.applicant-identity', 'form.institution-addressed'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 3' }],
    },
  },
  statements: {
    'supporting-documents': {
      of: ['3.fill-in-form'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 3' }],
    },
    'such-as': {
      of: ['3.fill-in-form'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7, 3' }],
    },
    'not-stated.answer': {
      of: ['requested'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.2.1, par. 7' }],
    },
    'figure-missing': { basis: 'ours', source: [{ ref: 'lan', locator: 'Fig. 4.4' }] },
  },
} as const satisfies ProcedureDefinition<
  TjslWebRequestStage,
  TjslWebRequestState,
  TjslWebRequestEvent,
  TjslWebRequestActor,
  never,
  TjslWebRequestContent,
  never,
  never,
  'tjsl-web-request',
  TjslWebRequestStatement
>;
