// What 4-bandung.ipynb says. Table 4.5 of the LAN report, as printed: rupiah, per cent and companies, of 2014 and of 2015.

import { drawnIn, rounds, same, tells } from './same.mjs';

const table = {
  environment: [13_824_062_725, '47.92', 72, 15_270_715_000, '63.52', 220],
  'socio-economic': [5_279_986_000, '18.30', 32, 3_109_376_250, '12.93', 46],
  education: [5_716_924_950, '19.82', 22, 969_208_500, '4.03', 9],
  health: [2_238_035_337, '7.76', 18, 1_490_117_500, '6.20', 8],
  religion: [868_166_000, '3.01', 25, 2_724_958_000, '11.34', 8],
  sport: [482_190_000, '1.67', 9, 51_000_000, '0.21', 2],
  'arts-culture': [439_702_340, '1.52', 13, 423_532_800, '1.76', 6],
};
const rows = Object.values(table);
const totals = [28_849_067_352, 24_038_908_050];
const inYear = [rows.map(([rupiah]) => rupiah), rows.map(([, , , rupiah]) => rupiah)];
const inBoth = rows.map(([before, , , after]) => before + after);
const sum = (list) => list.reduce((all, one) => all + one, 0);

/** The mean difference of all pairs over twice the mean: Gini by its definition. */
const giniOf = (list) => {
  const differences = list.flatMap((one) => list.map((other) => Math.abs(one - other)));
  return sum(differences) / (2 * list.length * sum(list));
};
const herfindahlOf = (list) => sum(list.map((one) => (one / sum(list)) ** 2));

const years = ({ value }) => value('sums').map(({ period }) => period);

/** The bars of a chart, by the group that they stand for. */
const barsIn = (chart) =>
  new Map(
    drawnIn(chart)
      .filter(({ rupiah }) => typeof rupiah === 'number')
      .map(({ group, rupiah }) => [group, rupiah]),
  );
const endsOf = (bars) => {
  const sorted = [...bars].sort(([, a], [, b]) => b - a).map(([group]) => group);
  return [sorted[0], sorted.at(-1)];
};

const submission = (chart) =>
  drawnIn(chart).filter(({ first, last }) => first === '2015-03-01' && last === '2015-03-31');
const eventsOf = (chart) =>
  new Set(drawnIn(chart).flatMap(({ row = '' }) => (/^\d+\. /.test(row) ? [row] : [])));

export const bandung = [
  [
    'This notebook sums what companies gave to TJSL programmes in Bandung in 2014 and 2015, as a report of LAN prints it, and shows how unequally it is spread over fields.',
    (shown) => same(years(shown), ['2014', '2015']),
  ],
  [
    'Buku catatan ini menjumlahkan dana perusahaan untuk program TJSL di Kota Bandung tahun 2014 dan 2015 sebagaimana dicetak dalam laporan LAN, dan menunjukkan ketimpangan sebarannya menurut bidang.',
    (shown) => same(years(shown), ['2014', '2015']),
  ],
  [
    'Table 4.5 of the report has a row for each of seven fields, with the amount of each year.',
    ({ value }) =>
      value('records') === 2 * rows.length &&
      value('sums').every(({ shares }) => same(Object.keys(shares), Object.keys(table))),
  ],
  [
    'The fields add up to the printed totals: Rp 28,849,067,352 in 2014 and Rp 24,038,908,050 in 2015.',
    ({ value, read }) => {
      const inCase = read('bandung-tjsl').contributions.flatMap(({ amount }) =>
        amount ? [amount.value] : [],
      );
      return (
        same(
          value('sums').map(({ rupiah }) => rupiah),
          totals,
        ) &&
        same(inYear.map(sum), totals) &&
        same(inCase, totals)
      );
    },
  ],
  [
    'Environment is the largest field in both years, with 47.92 per cent and then 63.52 per cent, as printed.',
    ({ value }) =>
      value('sums').every(({ shares }, year) => {
        const largest = Math.max(...Object.values(shares));
        const printed = Object.entries(table).every(([field, row]) =>
          rounds(shares[field] * 100, row[3 * year + 1]),
        );
        return shares.environment === largest && printed;
      }),
  ],
  [
    'From 2014 to 2015 the sum fell by Rp 4,810,159,302, a sixth.',
    ({ value }) => {
      const [{ absolute, relative }] = value('change');
      return (
        absolute === -4_810_159_302 &&
        absolute === totals[1] - totals[0] &&
        Math.abs(relative + 1 / 6) < 0.001
      );
    },
  ],
  [
    'The longest bar is that of the environment, and the shortest that of sport.',
    ({ chart }) => {
      const bars = barsIn(chart('bars-en'));
      return (
        same([...bars.values()], inBoth) &&
        same(endsOf(bars), ['environment', 'sport']) &&
        Math.max(...inBoth) === inBoth[0] &&
        Math.min(...inBoth) === inBoth[5]
      );
    },
  ],
  [
    'Nothing is known of what was planned, and each field says so instead of showing a bar of no length.',
    ({ chart }) =>
      drawnIn(chart('bars-en')).filter(({ label }) => label === 'planned: not stated').length === rows.length,
  ],
  [
    'Batang terpanjang adalah Lingkungan Hidup, dan yang terpendek Olahraga.',
    ({ chart }) => same(endsOf(barsIn(chart('bars-id'))), ['Lingkungan Hidup', 'Olahraga']),
  ],
  [
    'The report records 132 companies for 2014, and the column of fields adds up to 191: who gave to two fields is counted in both.',
    ({ value }) =>
      same(value('companies'), { printedIn2014: 132, addedUp: 191 }) &&
      sum(rows.map(([, , companies]) => companies)) === 191,
  ],
  [
    'Over the seven fields the Gini coefficient rose from 0.55 in 2014 to 0.63 in 2015, where the greatest that there can be is 0.86.',
    ({ value }) =>
      value('spread').every(
        ({ gini, greatest }, year) =>
          rounds(gini, ['0.55', '0.63'][year]) &&
          Math.abs(gini - giniOf(inYear[year])) < 1e-9 &&
          rounds(greatest, '0.86') &&
          Math.abs(greatest - 6 / 7) < 1e-9,
      ),
  ],
  [
    'The Herfindahl index rose from 0.31 to 0.44.',
    ({ value }) =>
      value('spread').every(
        ({ herfindahl }, year) =>
          rounds(herfindahl, ['0.31', '0.44'][year]) &&
          Math.abs(herfindahl - herfindahlOf(inYear[year])) < 1e-9,
      ),
  ],
  [
    'Over both years together the coefficient is 0.56, and the curve passes below 0.5 until its last point: the six smaller fields together hold less than half.',
    ({ chart }) => {
      const points = drawnIn(chart('lorenz-en')).filter(({ order }) => order !== undefined);
      const smaller = (sum(inBoth) - Math.max(...inBoth)) / sum(inBoth);
      return (
        tells(chart('lorenz-en'), 'Gini 0.56') &&
        rounds(giniOf(inBoth), '0.56') &&
        points.length === 8 &&
        points.slice(0, -1).every(({ valueShare }) => valueShare < 0.5) &&
        Math.abs(points.at(-2).valueShare - smaller) < 1e-9
      );
    },
  ],
  [
    'Untuk kedua tahun sekaligus, koefisien Gini adalah 0,56.',
    ({ chart }) => tells(chart('lorenz-id'), 'Gini 0,56') && rounds(giniOf(inBoth), '0.56'),
  ],
  [
    'The plan was approved on 31 January 2015, so the plan report was due on 28 February, and came in some day of March: late by 1 to 31 days.',
    ({ value, markdown }) => {
      const [{ outcome, standing, due, daysLate }] = value('deadline');
      // A month after the last day of January is the last of February; from there March has 31 days.
      return (
        outcome === 'failed' &&
        standing === 'late' &&
        same(due, { first: '2015-02-28', last: '2015-02-28' }) &&
        same(daysLate, { lo: 1, hi: 31 }) &&
        markdown('history').includes('late by 1 to 31 days')
      );
    },
  ],
  [
    'The timeline has a row for each of the three events; the submission is a line over the whole of March, since no day is known.',
    ({ chart }) => eventsOf(chart('timeline-en')).size === 3 && submission(chart('timeline-en')).length > 0,
  ],
  [
    'Lini masa memuat satu baris untuk setiap dari tiga peristiwa.',
    ({ chart }) => eventsOf(chart('timeline-id')).size === 3 && submission(chart('timeline-id')).length > 0,
  ],
  [
    'Rules as one report cites them in 2016 may have changed.',
    ({ markdown }) => markdown('history').includes('LAN 2016, 4.2.1'),
  ],
];
