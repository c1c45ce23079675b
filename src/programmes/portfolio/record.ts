import type { CsrRecord } from '../csr-record.js';

/** What a summary looks at in a record. */
type Summarised =
  | 'field'
  | 'company'
  | 'place'
  | 'currency'
  | 'plannedRupiah'
  | 'realisedRupiah'
  | 'from'
  | 'to'
  | 'reported';

/** A record as a summary reads it. The other fields of a {@link CsrRecord} may be there and are not looked at; it has no others. */
export type PortfolioRecord = Pick<CsrRecord, Summarised> & Partial<Omit<CsrRecord, Summarised>>;
