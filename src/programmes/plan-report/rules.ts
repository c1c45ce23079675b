import { tjslFieldIds } from '../../frameworks/tjsl-priority-fields/definition.js';
import type { ProgrammeRules } from '../validation/rule.js';

/**
 * The rules that a TJSL plan report is read by, in the order of 4.2 and 4.2.1. They bind a company whose business activity is
 * domiciled in Bandung: of any other, all but the order of its dates is no question, and where it is not known whether it is, it
 * cannot be told.
 *
 * - `scope.priority-fields` is a note: the report says that the scope is aligned with the seven fields, and demands nothing.
 * - `plan.contents.*` and `deadline.plan-report` are members of `tjslProcess`, which says of them what there is to say; its
 *   `plan.submission.dates` is ours: a report that is dated before the plan was set.
 */
export const planReportRules = {
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
  'plan.approval': {
    check: { kind: 'holds', fields: ['approvedByLeadership'], is: true },
    if: 'domiciledInBandung',
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
  },
  'plan.addressee': {
    check: { kind: 'holds', fields: ['toWalikota', 'throughForum'], is: true },
    if: 'domiciledInBandung',
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.2.1, par. 4' }],
  },
  'deadline.plan-report': {
    check: {
      kind: 'deadline',
      after: { event: 'plan.approval', date: 'setOn' },
      event: { event: 'plan.submission', date: 'submittedOn' },
    },
    if: 'domiciledInBandung',
  },
  'plan.submission.dates': {
    check: {
      kind: 'dates',
      event: { event: 'plan.submission', date: 'submittedOn' },
      after: [{ event: 'plan.approval', date: 'setOn' }],
    },
  },
  'plan.contents.activities': {
    check: { kind: 'asked', event: 'plan.submission', as: 'contents', field: 'contents.activities' },
    if: 'domiciledInBandung',
  },
  'plan.contents.location': {
    check: { kind: 'asked', event: 'plan.submission', as: 'contents', field: 'contents.location' },
    if: 'domiciledInBandung',
  },
  'plan.contents.target': {
    check: { kind: 'asked', event: 'plan.submission', as: 'contents', field: 'contents.target' },
    if: 'domiciledInBandung',
  },
  'plan.contents.aim': {
    check: { kind: 'asked', event: 'plan.submission', as: 'contents', field: 'contents.aim' },
    if: 'domiciledInBandung',
  },
  'plan.contents.financing': {
    check: { kind: 'asked', event: 'plan.submission', as: 'contents', field: 'contents.financing' },
    if: 'domiciledInBandung',
  },
} as const satisfies ProgrammeRules;

/** A rule of {@link planReportRules}. */
export type PlanReportRule = keyof typeof planReportRules;
