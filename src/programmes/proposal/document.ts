import type { DocumentFields } from '../validation/document.js';

/** How the kelurahan Musrenbang may decide on a proposal. That it may turn one down is told by no source. */
export const proposalDecisions = ['financed', 'forwarded', 'rejected'] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];

/** Who has to be represented at the kelurahan Musrenbang, in the order of 4.1.1. */
export const proposalAttendance = [
  'rt-boards',
  'rw-boards',
  'community-figures',
  'religious-figures',
  'women-figures',
  'youth-figures',
  'other-members',
] as const;
export type ProposalAttendance = (typeof proposalAttendance)[number];

/** One proposal of one institution for PIPPK, as far as it is known. What is left out is not known. */
export interface Proposal {
  /** What the proposal is called. */
  readonly title?: string;
  /** The kind of institution that proposes: `rw`, `pkk`, `karang-taruna` or `lpm`; any other is proposed by none of them. */
  readonly institution?: string;
  /** The scopes of its activities, by the ids of `pippkActivityScopes`; an activity of none of them by a text of its own. */
  readonly scopes?: readonly string[];
  /** What is asked for, in whole rupiah, above 0. */
  readonly amountRupiah?: number;
  /** What the institution has been granted already, in whole rupiah, 0 or more, in the period that the caller counts. */
  readonly alreadyGrantedRupiah?: number;
  /** Whether it is to be paid out as money. */
  readonly inCash?: boolean;
  /** Whether it is to be financed from the budget (APBD) of Kota Bandung. */
  readonly fromCityBudget?: boolean;
  /** Whether it rests on input of the community that the institutions have gathered. */
  readonly onGatheredInput?: boolean;
  /** Who is represented at the kelurahan Musrenbang, each whether they are. */
  readonly attendance?: { readonly [A in ProposalAttendance]?: boolean };
  readonly decision?: ProposalDecision;
  /** The kind of institution that carries it out, as `institution`. */
  readonly implementedBy?: string;
}

/** What each field holds. */
export const proposalFields = {
  title: 'text',
  institution: 'text',
  scopes: 'texts',
  amountRupiah: 'amount',
  alreadyGrantedRupiah: 'amount',
  inCash: 'flag',
  fromCityBudget: 'flag',
  onGatheredInput: 'flag',
  attendance: { flags: proposalAttendance },
  decision: { among: proposalDecisions },
  implementedBy: 'text',
} as const satisfies DocumentFields & Record<keyof Proposal, unknown>;
