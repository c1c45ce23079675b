import type { PartialDate } from '../../case/partial-date.js';
import type { DocumentFields } from '../validation/document.js';

/** What an implementation report should at least contain, in the order of 4.2.1. */
export const implementationReportContents = [
  'activities',
  'location',
  'financing',
  'output',
  'target-quantity',
] as const;
export type ImplementationReportContent = (typeof implementationReportContents)[number];

/** The implementation report of one TJSL programme, as far as it is known. What is left out is not known. */
export interface ImplementationReport {
  /** What the programme is called. */
  readonly title?: string;
  /** Whether the business activity of the company is domiciled in Bandung. */
  readonly domiciledInBandung?: boolean;
  /** The priority field of the programme, by the ids of `tjslFieldIds`; another field by a text of its own. */
  readonly field?: string;
  /** Whether the Forum has approved the programme, and when; a date says that it has. */
  readonly approvedByForum?: boolean;
  readonly forumApprovedOn?: PartialDate;
  /** When the programme was begun, and when it had been carried out. */
  readonly startedOn?: PartialDate;
  readonly endedOn?: PartialDate;
  /** Whether the leadership or board of the company has adopted the report. */
  readonly adoptedByLeadership?: boolean;
  /** When it was handed in. */
  readonly submittedOn?: PartialDate;
  /** Whether it goes to the Walikota, and through the Forum. */
  readonly toWalikota?: boolean;
  readonly throughForum?: boolean;
  /** What it contains, each whether it does; a quantity of targets that nobody considers necessary is left out. */
  readonly contents?: { readonly [C in ImplementationReportContent]?: boolean };
}

/** What each field holds. */
export const implementationReportFields = {
  title: 'text',
  domiciledInBandung: 'flag',
  field: 'text',
  approvedByForum: 'flag',
  forumApprovedOn: 'date',
  startedOn: 'date',
  endedOn: 'date',
  adoptedByLeadership: 'flag',
  submittedOn: 'date',
  toWalikota: 'flag',
  throughForum: 'flag',
  contents: { flags: implementationReportContents },
} as const satisfies DocumentFields & Record<keyof ImplementationReport, unknown>;
