import type { PartialDate } from '../case/partial-date.js';
import type { CsrInformationSystemField } from '../frameworks/csr-information-system-fields/definition.js';

/**
 * What a CSR information system keeps of one programme of one company: the row that a portfolio of such programmes is made
 * of. What is not known is left out, never zero.
 *
 * The fields are read off what the article on Muara Enim lists for such a system; their names and types are ours, and so
 * are those that it does not list. Of what a company contributes only money has a field, in rupiah: what was given in
 * another currency has no place here, as no rate of exchange is known.
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
  /** The id of the field that it belongs to, of whatever list the records are kept by; no list is presumed. */
  readonly field?: string;
  /** The company whose programme it is. */
  readonly company: string;
  /** Who carries it out, by name; empty where nobody is named. */
  readonly actors: readonly string[];
  /** Where it is carried out. */
  readonly place: string;
  /** The currency of the amounts, which is rupiah whether or not it is said. */
  readonly currency?: 'IDR';
  /** What the company planned to contribute, in whole rupiah, 0 or more. */
  readonly plannedRupiah?: number;
  /** What it has contributed, in whole rupiah, 0 or more. */
  readonly realisedRupiah?: number;
  /** How many benefit, 0 or more: their number, not who they are. */
  readonly beneficiaries?: number;
  /** Who benefits, in words. */
  readonly beneficiaryGroup?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** The date of the report that says what was realised; not before the programme begins. */
  readonly reported?: PartialDate;
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
  // An id, the field, the time, a plan and a report are not on any of the three lists; a portfolio cannot do without them.
  id: [],
  programme: ['siger-mu.programme-data', 'existing.programmes'],
  kind: ['siger-mu.programme-data', 'inhibiting.programme-kind'],
  field: [],
  company: ['siger-mu.programme-data', 'inhibiting.company-contribution'],
  actors: ['existing.actors'],
  place: ['inhibiting.location'],
  currency: [],
  // What is planned is not yet contributed.
  plannedRupiah: [],
  realisedRupiah: ['inhibiting.company-contribution'],
  beneficiaries: ['siger-mu.beneficiaries', 'inhibiting.beneficiary-number'],
  // SIGER-MU lists beneficiaries, and does not say whether by number or by name.
  beneficiaryGroup: ['siger-mu.beneficiaries'],
  from: [],
  to: [],
  reported: [],
  achievement: ['existing.achievements'],
  evaluation: ['siger-mu.achievement-evaluation'],
} as const satisfies Record<keyof CsrRecord, readonly CsrInformationSystemField[]>;
