import type { CsrRecord } from '../csr-record.js';

/** What a summary reads of a record; the other fields may be there and are not looked at. */
export type PortfolioRecord = Pick<
  CsrRecord,
  'field' | 'company' | 'place' | 'currency' | 'plannedRupiah' | 'realisedRupiah' | 'from' | 'to' | 'reported'
>;
