import type { PartialDate } from '../case/partial-date.js';
import type { CsrInformationSystemField } from '../frameworks/csr-information-system-fields/definition.js';

/**
 * What a CSR information system keeps of one programme of one company: the row that a portfolio of such programmes is made
 * of. What is not known is left out, never zero.
 *
 * The fields are read off what the article on Muara Enim lists for such a system; their names and types are ours. Of what a
 * company contributes only money has a field.
 *
 * @see muara-enim
 */
export interface CsrRecord {
  /** Unique in its list. */
  readonly id: string;
  /** What the programme is called. */
  readonly programme: string;
  /** The kind of programme, in the words of whoever keeps the records. */
  readonly kind: string;
  /** The company whose programme it is. */
  readonly company: string;
  /** Who carries it out, by name; empty where nobody is named. */
  readonly actors: readonly string[];
  /** Where it is carried out. */
  readonly place: string;
  /** What the company contributes, in whole rupiah, 0 or more. */
  readonly amountRupiah?: number;
  /** How many benefit, 0 or more: their number, not who they are. */
  readonly beneficiaries?: number;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** What was achieved, as reported. */
  readonly achievement?: string;
  /** How that is judged, and by whom. */
  readonly evaluation?: string;
}

/**
 * Which fields of `csrInformationSystemFields` each field of a {@link CsrRecord} carries; none where the article asks for
 * no such thing. Together they carry all of them. That they do is our reading: the article defines none of its fields.
 */
export const csrRecordFields = {
  // An id and the time are not on any of the three lists; a portfolio cannot do without them.
  id: [],
  programme: ['siger-mu.programme-data', 'existing.programmes'],
  kind: ['siger-mu.programme-data', 'inhibiting.programme-kind'],
  company: ['siger-mu.programme-data', 'inhibiting.company-contribution'],
  actors: ['existing.actors'],
  place: ['inhibiting.location'],
  amountRupiah: ['inhibiting.company-contribution'],
  // SIGER-MU lists beneficiaries, and does not say whether by number or by name: only the number is kept.
  beneficiaries: ['siger-mu.beneficiaries', 'inhibiting.beneficiary-number'],
  from: [],
  to: [],
  achievement: ['existing.achievements'],
  evaluation: ['siger-mu.achievement-evaluation'],
} as const satisfies Record<keyof CsrRecord, readonly CsrInformationSystemField[]>;
