import { tjslFieldIds } from '../../frameworks/tjsl-priority-fields/definition.js';
import type { ProgrammeRules } from '../validation/rule.js';

/**
 * The rules that a TJSL implementation report is read by, in the order of 4.2 and 4.2.1. They bind a company whose business
 * activity is domiciled in Bandung: of any other, all but the order of its dates is no question, and where it is not known whether it is, it
 * cannot be told.
 *
 * - `scope.priority-fields` is a note: the report says that the scope is aligned with the seven fields, and demands nothing.
 * - `report.contents.*` and `deadline.implementation-report` are members of `tjslProcess`, which says of them what there is to
 *   say.
 * - The order of dates is ours: `implementation.start.dates` fails where the programme was begun before the Forum approved it,
 *   `implementation.end.dates` where it was over before that, or before it was begun, and `report.submission.dates` where the
 *   report is dated before the programme was begun, or over. Each passes once every date that it looks at decides it; the last
 *   one without the beginning, as what is over was begun before.
 */
export const implementationReportRules = {
  'scope.binding': {
    check: { kind: 'holds', fields: ['domiciledInBandung'], is: true },
    if: 'domiciledInBandung',
    severity: 'failure',
    basis: 'published',
    source: [
      { ref: 'lan', locator: '4.2, par. 3' },
      { ref: 'lan', locator: '4.2.2, Table 4.4 no. 3' },
    ],
  },
  'scope.priority-fields': {
    check: { kind: 'among', field: 'field', among: tjslFieldIds },
    if: 'domiciledInBandung',
    severity: 'note',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.2, par. 4' }],
  },
  'plan.forum-approval': {
    check: { kind: 'holds', fields: ['approvedByForum'], is: true, dated: 'forumApprovedOn' },
    if: 'domiciledInBandung',
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
  },
  'implementation.start.dates': {
    check: {
      kind: 'dates',
      event: { event: 'implementation.start', date: 'startedOn' },
      after: [{ event: 'plan.forum-approval', date: 'forumApprovedOn' }],
    },
  },
  'implementation.end.dates': {
    check: {
      kind: 'dates',
      event: { event: 'implementation.end', date: 'endedOn' },
      after: [
        { event: 'plan.forum-approval', date: 'forumApprovedOn' },
        { event: 'implementation.start', date: 'startedOn' },
      ],
    },
  },
  'report.approval': {
    check: { kind: 'holds', fields: ['adoptedByLeadership'], is: true },
    if: 'domiciledInBandung',
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
  },
  'report.addressee': {
    check: { kind: 'holds', fields: ['toWalikota', 'throughForum'], is: true },
    if: 'domiciledInBandung',
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
  },
  'deadline.implementation-report': {
    check: {
      kind: 'deadline',
      after: { event: 'implementation.end', date: 'endedOn' },
      event: { event: 'report.submission', date: 'submittedOn' },
    },
    if: 'domiciledInBandung',
  },
  'report.submission.dates': {
    check: {
      kind: 'dates',
      event: { event: 'report.submission', date: 'submittedOn' },
      after: [
        { event: 'implementation.start', date: 'startedOn' },
        { event: 'implementation.end', date: 'endedOn' },
      ],
      // What was over was begun before.
      settledBy: 'last',
    },
  },
  'report.contents.activities': {
    check: { kind: 'asked', event: 'report.submission', as: 'contents', field: 'contents.activities' },
    if: 'domiciledInBandung',
  },
  'report.contents.location': {
    check: { kind: 'asked', event: 'report.submission', as: 'contents', field: 'contents.location' },
    if: 'domiciledInBandung',
  },
  'report.contents.financing': {
    check: { kind: 'asked', event: 'report.submission', as: 'contents', field: 'contents.financing' },
    if: 'domiciledInBandung',
  },
  'report.contents.output': {
    check: { kind: 'asked', event: 'report.submission', as: 'contents', field: 'contents.output' },
    if: 'domiciledInBandung',
  },
  'report.contents.target-quantity': {
    check: {
      kind: 'asked',
      event: 'report.submission',
      as: 'contents',
      field: 'contents.target-quantity',
    },
    if: 'domiciledInBandung',
  },
} as const satisfies ProgrammeRules;

/** A rule of {@link implementationReportRules}. */
export type ImplementationReportRule = keyof typeof implementationReportRules;
