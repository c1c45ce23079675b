import { date, flag, id, list, object, oneOf, text, whole } from './spec.js';

export const records = list(
  object('id programme kind company actors place', {
    id,
    programme: text,
    kind: text,
    field: id,
    company: text,
    actors: list(text),
    place: text,
    currency: oneOf('IDR'),
    plannedRupiah: whole,
    realisedRupiah: whole,
    beneficiaries: whole,
    beneficiaryGroup: text,
    from: date,
    to: date,
    reported: date,
    achievement: text,
    evaluation: text,
  }),
);
export const wholeRecord = {
  id: 'bag-making',
  programme: 'Bags from waste',
  kind: 'training',
  field: 'economy',
  company: 'PT Batu Rindang (invented)',
  actors: ['Sekar Randu'],
  place: 'Lembah Randu',
  currency: 'IDR',
  plannedRupiah: 30,
  realisedRupiah: 25,
  beneficiaries: 12,
  beneficiaryGroup: 'women',
  from: '2015-02',
  to: '2016-03',
  reported: '2016-04',
  achievement: 'Twelve sell what they make.',
  evaluation: 'Good, says the office.',
};

const flags = (...keys: readonly string[]) => object('', Object.fromEntries(keys.map((key) => [key, flag])));
const all = (...keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, true]));

const attendance = [
  'rt-boards',
  'rw-boards',
  'community-figures',
  'religious-figures',
  'women-figures',
  'youth-figures',
  'other-members',
];
export const proposal = object('', {
  title: text,
  institution: text,
  scopes: list(text),
  amountRupiah: whole,
  alreadyGrantedRupiah: whole,
  inCash: flag,
  fromCityBudget: flag,
  onGatheredInput: flag,
  attendance: flags(...attendance),
  decision: oneOf('financed', 'forwarded', 'rejected'),
  implementedBy: text,
});
export const wholeProposal = {
  title: 'A road',
  institution: 'rw',
  scopes: ['another work'],
  amountRupiah: 100,
  alreadyGrantedRupiah: 0,
  inCash: false,
  fromCityBudget: true,
  onGatheredInput: true,
  attendance: all(...attendance),
  decision: 'financed',
  implementedBy: 'rw',
};

const planContents = ['activities', 'location', 'target', 'aim', 'financing'];
export const planReport = object('', {
  title: text,
  domiciledInBandung: flag,
  field: text,
  approvedByLeadership: flag,
  setOn: date,
  submittedOn: date,
  toWalikota: flag,
  throughForum: flag,
  contents: flags(...planContents),
});
export const wholePlan = {
  title: 'A plan',
  domiciledInBandung: true,
  field: 'education',
  approvedByLeadership: true,
  setOn: '2015-01-05',
  submittedOn: '2015-02-01',
  toWalikota: true,
  throughForum: true,
  contents: all(...planContents),
};

const reportContents = ['activities', 'location', 'financing', 'output', 'target-quantity'];
export const implementationReport = object('', {
  title: text,
  domiciledInBandung: flag,
  field: text,
  approvedByForum: flag,
  forumApprovedOn: date,
  startedOn: date,
  endedOn: date,
  adoptedByLeadership: flag,
  submittedOn: date,
  toWalikota: flag,
  throughForum: flag,
  contents: flags(...reportContents),
});
export const wholeReport = {
  title: 'A report',
  domiciledInBandung: true,
  field: 'education',
  approvedByForum: true,
  forumApprovedOn: '2015-03-01',
  startedOn: '2015-04-01',
  endedOn: '2015-08-01',
  adoptedByLeadership: true,
  submittedOn: '2015-08-20',
  toWalikota: true,
  throughForum: true,
  contents: all(...reportContents),
};

export const history = object('events', {
  title: text,
  events: list(
    object('event', {
      event: { is: 'one-of', allowed: ['plan.approval'] },
      date,
      by: list(oneOf('company-leadership')),
      guards: object('', {}),
      contents: object('', {}),
      source: text,
      note: text,
    }),
  ),
});
export const wholeHistory = {
  title: 'A programme',
  events: [
    {
      event: 'plan.approval',
      date: '2016-01-31',
      by: ['company-leadership'],
      guards: {},
      contents: {},
      source: 'minutes',
      note: 'as told there',
    },
  ],
  complete: true,
};
