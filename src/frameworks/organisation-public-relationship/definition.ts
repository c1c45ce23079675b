import { sectors } from '../../case/vocabulary.js';
import type { IndexDefinition } from '../../forms/index/definition.js';

/** The four elements that the study of Omah Kreteg Anggana names, in its order; then two that it does not count. */
export const relationshipDimensionIds = [
  'trust',
  'commitment',
  'satisfaction',
  'control-mutuality',
  'exchange',
  'communal',
] as const;
export type RelationshipDimension = (typeof relationshipDimensionIds)[number];

/** Four statements of each dimension; the last of the four is reversed. */
export const relationshipItemIds = [
  'trust.keeps-word',
  'trust.bad-news',
  'trust.knows-the-work',
  'trust.checked-upon',
  'commitment.plans-years',
  'commitment.stays-when-costly',
  'commitment.own-time',
  'commitment.ends-with-funds',
  'satisfaction.as-hoped',
  'satisfaction.worth-the-effort',
  'satisfaction.begin-again',
  'satisfaction.meetings-a-burden',
  'control-mutuality.still-open',
  'control-mutuality.agenda-of-both',
  'control-mutuality.no-going-ahead',
  'control-mutuality.settled-before',
  'exchange.keeps-count',
  'exchange.turn-by-turn',
  'exchange.something-to-show',
  'exchange.nothing-in-it',
  'communal.looks-in',
  'communal.changed-for-us',
  'communal.need-first',
  'communal.own-work-only',
] as const;
export type RelationshipItem = (typeof relationshipItemIds)[number];

/** What is said of the index as a whole, or of some dimensions. */
export const relationshipStatementIds = ['judged-by-relations', 'seen-in-the-case', 'two-kinds'] as const;
export type RelationshipStatement = (typeof relationshipStatementIds)[number];

/**
 * The relationship between an organisation and its publics, as each side sees it: the elements of Hon & Grunig, as the
 * study of Omah Kreteg Anggana names four of them. Exchange and communal relationship, the two that the study does not
 * name, are optional: each is scored by itself, and counts in an overall score only by a weight of the caller.
 *
 * The elements are published; every statement is ours, and none is an item of Hon & Grunig's questionnaire, so that a
 * score compares with no published one. The party of a verdict is the one whose view it is: a row of a case names it in
 * `about`, and in `holder` where it was itself asked. Views are never joined: two sides that see their relation
 * differently are a finding.
 */
export const organisationPublicRelationship = {
  form: 'index',
  id: 'organisation-public-relationship',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
  scale: 'likert',
  each: sectors,
  groups: {
    trust: {
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
    },
    commitment: {
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
    },
    satisfaction: {
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
    },
    'control-mutuality': {
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
    },
    exchange: { optional: true, basis: 'published', source: [{ ref: 'hon-grunig-1999' }] },
    communal: { optional: true, basis: 'published', source: [{ ref: 'hon-grunig-1999' }] },
  },
  items: {
    'trust.keeps-word': {
      group: 'trust',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'trust.bad-news': {
      group: 'trust',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'trust.knows-the-work': {
      group: 'trust',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'trust.checked-upon': {
      group: 'trust',
      polarity: 'against',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'commitment.plans-years': {
      group: 'commitment',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'commitment.stays-when-costly': {
      group: 'commitment',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'commitment.own-time': {
      group: 'commitment',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'commitment.ends-with-funds': {
      group: 'commitment',
      polarity: 'against',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'satisfaction.as-hoped': {
      group: 'satisfaction',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'satisfaction.worth-the-effort': {
      group: 'satisfaction',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'satisfaction.begin-again': {
      group: 'satisfaction',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'satisfaction.meetings-a-burden': {
      group: 'satisfaction',
      polarity: 'against',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'control-mutuality.still-open': {
      group: 'control-mutuality',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'control-mutuality.agenda-of-both': {
      group: 'control-mutuality',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'control-mutuality.no-going-ahead': {
      group: 'control-mutuality',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'control-mutuality.settled-before': {
      group: 'control-mutuality',
      polarity: 'against',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'exchange.keeps-count': {
      group: 'exchange',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'exchange.turn-by-turn': {
      group: 'exchange',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'exchange.something-to-show': {
      group: 'exchange',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'exchange.nothing-in-it': {
      group: 'exchange',
      polarity: 'against',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'communal.looks-in': {
      group: 'communal',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'communal.changed-for-us': {
      group: 'communal',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'communal.need-first': {
      group: 'communal',
      polarity: 'for',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'communal.own-work-only': {
      group: 'communal',
      polarity: 'against',
      asks: 'party',
      basis: 'ours',
      rubric: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
  },
  statements: {
    'judged-by-relations': { basis: 'published', source: [{ ref: 'omah-kreteg', locator: 'Intro' }] },
    'seen-in-the-case': {
      of: ['trust', 'commitment', 'satisfaction', 'control-mutuality'],
      basis: 'published',
      source: [{ ref: 'omah-kreteg', locator: 'Results' }],
    },
    'two-kinds': { of: ['exchange', 'communal'], basis: 'ours', source: [{ ref: 'kemitraan' }] },
  },
} as const satisfies IndexDefinition<
  RelationshipItem,
  RelationshipDimension,
  never,
  'organisation-public-relationship',
  RelationshipStatement
>;
