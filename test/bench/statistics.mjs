// The agreement statistics of the library beside naive loops that come to the same number.
import {
  brennanPrediger,
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  gwetAc1,
  gwetAc2,
  intraclassCorrelation,
  krippendorffAlpha,
  percentAgreement,
} from 'kemitraan/evidence';
import { agreeNearly } from './disagreement.mjs';
import * as naive from './naive-agreement.mjs';
import { categories, ratingsOf } from './ratings.mjs';

const all = { coders: 3, gaps: true };
const complete = { coders: 3, gaps: false };

/** What each is given, the statistic of the library, and the loop. */
const statistics = [
  ['percentAgreement', all, (r) => percentAgreement(r, { categories }), naive.percentAgreement],
  ['cohenKappa', { coders: 2, gaps: true }, (r) => cohenKappa(r, { categories }), naive.cohenKappa],
  ['fleissKappa', all, (r) => fleissKappa(r, { categories }), naive.fleissKappa],
  ['gwetAc1', all, (r) => gwetAc1(r, { categories }), naive.gwetAc1],
  ['gwetAc2, linear', all, (r) => gwetAc2(r, { categories, weights: 'linear' }), naive.gwetAc2],
  ['brennanPrediger', all, (r) => brennanPrediger(r, { categories }), naive.brennanPrediger],
  [
    'krippendorffAlpha, nominal',
    all,
    (r) => krippendorffAlpha(r, { categories, metric: 'nominal' }),
    naive.alphaNominal,
  ],
  [
    'krippendorffAlpha, interval',
    all,
    (r) => krippendorffAlpha(r, { categories, metric: 'interval' }),
    naive.alphaInterval,
  ],
  [
    'intraclassCorrelation, 2,1',
    complete,
    (r) => intraclassCorrelation(r, { form: '2,1' }),
    naive.intraclassCorrelation,
  ],
  ['cronbachAlpha', complete, (r) => cronbachAlpha(r), naive.cronbachAlpha],
];

/** Both ways of each, on so many units, after they have come to the same. */
export function agreeingStatistics(units) {
  return statistics.map(([name, { coders, gaps }, library, loop]) => {
    const ratings = ratingsOf(units, coders, gaps);
    const byLoop = () => loop(ratings, categories);
    agreeNearly(name, `${units} units`, byLoop(), library(ratings).value);
    return { name, byLibrary: () => library(ratings), byLoop };
  });
}
