import {
  type CsrRecord,
  type Duplicates,
  findDuplicates,
  type PortfolioRecord,
  type PortfolioSummary,
  summarisePortfolio,
  summarisePortfolioAsync,
} from '../../src/programmes.js';

/** Whether two types are the same: each key, each `readonly`, each `?`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(_: Same<A, B>): void {}

declare const records: readonly CsrRecord[];
declare const stream: AsyncIterable<CsrRecord>;
declare const groups: Map<string, CsrRecord>;

// Records that were parsed go in as they are, from whatever holds them.
same<ReturnType<typeof summarisePortfolio>, PortfolioSummary>(true);
const summary = summarisePortfolio(records, {
  period: 'quarter',
  fields: ['health'],
  places: [{ name: 'x' }],
});
summarisePortfolio(groups.values());
same<ReturnType<typeof summarisePortfolioAsync>, Promise<PortfolioSummary>>(true);
summarisePortfolioAsync(stream);
summarisePortfolioAsync(records);
same<ReturnType<typeof findDuplicates>, Duplicates>(true);
findDuplicates(records, { limit: 10 });

// A summary reads fields of a record under their own names, and of the same types.
type Read =
  | 'field'
  | 'company'
  | 'place'
  | 'currency'
  | 'plannedRupiah'
  | 'realisedRupiah'
  | 'from'
  | 'to'
  | 'reported';
same<Pick<PortfolioRecord, Read>, Pick<CsrRecord, Read>>(true);
// The others may be there, and no more than these.
same<keyof PortfolioRecord, keyof CsrRecord>(true);
same<Omit<Required<PortfolioRecord>, Read>, Omit<Required<CsrRecord>, Read>>(true);

// An amount that is not there says why, and one that is there does not.
const { realised, deviation } = summary.total;
if (realised.rupiah === null) same<(typeof realised)['reason'], 'not-stated' | 'too-large'>(true);
else if (realised.share === null) same<(typeof realised)['reason'], 'zero-total' | 'total-too-large'>(true);
else same<(typeof realised)['share'], number>(true);
if (deviation.deviation === null)
  same<(typeof deviation)['reason'], 'zero-plan' | 'not-stated' | 'too-large'>(true);
const [change] = summary.changes;
const planned = change?.planned;
if (planned && planned.relative === null)
  same<(typeof planned)['reason'], 'from-zero' | 'not-stated' | 'too-large'>(true);
const { places } = summary.coverage;
if (places.among === 'recipients') {
  // @ts-expect-error who was missed is not known where it is not said who there is
  places.missing;
}

// @ts-expect-error a week is no period
summarisePortfolio(records, { period: 'week' });
// @ts-expect-error the currency is rupiah
summarisePortfolio([{ company: 'a', place: 'b', currency: 'USD' }]);
// @ts-expect-error a stream is waited for
summarisePortfolio(stream);
// @ts-expect-error to compare two records takes what they are called
findDuplicates([{ company: 'a', place: 'b' }]);
// @ts-expect-error nothing of a summary is written to
summary.total.records = 1;
