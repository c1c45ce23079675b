import type { PartialDate } from '../../case/partial-date.js';
import type { DocumentFields } from '../validation/document.js';

/** What a plan report should contain, in the order of 4.2.1. */
export const planReportContents = ['activities', 'location', 'target', 'aim', 'financing'] as const;
export type PlanReportContent = (typeof planReportContents)[number];

/** The plan report of one TJSL programme, as far as it is known. What is left out is not known. */
export interface PlanReport {
  /** What the programme is called. */
  readonly title?: string;
  /** Whether the business activity of the company is domiciled in Bandung. */
  readonly domiciledInBandung?: boolean;
  /** The priority field of the programme, by the ids of `tjslFieldIds`; another field by a text of its own. */
  readonly field?: string;
  /** Whether the leadership or board of the company has approved the plan. */
  readonly approvedByLeadership?: boolean;
  /** When the plan was set, and handed in. */
  readonly setOn?: PartialDate;
  readonly submittedOn?: PartialDate;
  /** Whether it goes to the Walikota, and through the Forum. */
  readonly toWalikota?: boolean;
  readonly throughForum?: boolean;
  /** What it contains, each whether it does. */
  readonly contents?: { readonly [C in PlanReportContent]?: boolean };
}

/** What each field holds. */
export const planReportFields = {
  title: 'text',
  domiciledInBandung: 'flag',
  field: 'text',
  approvedByLeadership: 'flag',
  setOn: 'date',
  submittedOn: 'date',
  toWalikota: 'flag',
  throughForum: 'flag',
  contents: { flags: planReportContents },
} as const satisfies DocumentFields & Record<keyof PlanReport, unknown>;
