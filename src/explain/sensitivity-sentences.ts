import type { TriangulationRule } from '../case/triangulation/rule.js';
import type { Locale } from '../core/locale.js';
import type { Aggregation } from '../forms/checklist/geometric.js';
import type { PartyAggregation } from '../forms/sensitivity/party-aggregation.js';
import type { HeldFactor, IndexedOutput, Sensitivity } from '../forms/sensitivity/result.js';

/** What is said of a verdict under a design. */
export interface SensitivitySentences {
  readonly summary: (what: Sensitivity['holds']['what'], same: number, all: number, seed: number) => string;
  readonly caution: string;
  /** How something stands; `others`: what it stands as otherwise, each with how often. */
  readonly stands: (member: string, now: string, same: number, all: number, others: string) => string;
  readonly times: (standing: string, count: number) => string;
  readonly factors: {
    readonly level: (question: string) => string;
    readonly crossover: string;
    readonly weight: (group: string) => string;
    readonly reading: string;
    readonly aggregation: string;
    readonly triangulation: string;
    readonly overParties: string;
    readonly overPartiesOn: (question: string) => string;
    readonly check: (rule: string) => string;
  };
  readonly varied: {
    readonly step: (factor: string, now: string) => string;
    readonly within: (factor: string, now: string, by: string) => string;
    readonly part: (factor: string, now: string, by: string) => string;
    readonly range: (factor: string, from: string, to: string) => string;
    readonly among: (factor: string, options: string) => string;
    /** Added where what is not known is drawn. */
    readonly drawn: string;
  };
  readonly held: Readonly<Record<HeldFactor['because'], (factors: string) => string>>;
  readonly rules: Readonly<Record<TriangulationRule | PartyAggregation | Aggregation, string>>;
  readonly outputs: Readonly<Record<IndexedOutput['output'], (member: string) => string>>;
  readonly bounds: { readonly lo: (output: string) => string; readonly hi: (output: string) => string };
  /** What matters for an output, most first; each with its total share. */
  readonly matters: (output: string, factors: string) => string;
  readonly share: (factor: string, total: string, interval: string | null) => string;
  readonly nothing: (output: string) => string;
  readonly inapplicable: (output: string) => string;
}

/** By language. A sentence that is missing in one does not compile. */
export const sensitivitySentences: Readonly<Record<Locale, SensitivitySentences>> = {
  en: {
    summary: (what, same, all, seed) =>
      `Under the stated design (${all} replication${all === 1 ? '' : 's'}, seed ${seed}), ${what === 'outcome' ? 'the outcome is the same' : 'everything stands the same'} in ${same} of ${all}.`,
    caution:
      'That is a share of the replications of this design. It is no probability: another design gives another share, and the factors are varied independently of each other.',
    stands: (member, now, same, all, others) =>
      `${member}: ${now}, ${same} time${same === 1 ? '' : 's'} of ${all}${others === '' ? '' : `; otherwise ${others}`}.`,
    times: (standing, count) => `${standing} (${count})`,
    factors: {
      level: (question) => `“${question}”`,
      crossover: 'the line between in and out',
      weight: (group) => `the weight of “${group}”`,
      reading: 'the reading',
      aggregation: 'how the dimensions are joined',
      triangulation: 'how observers are joined',
      overParties: 'how partners are joined',
      overPartiesOn: (question) => `how partners are joined on “${question}”`,
      check: (rule) => `the check “${rule}”`,
    },
    varied: {
      step: (factor, now) => `${factor} (${now}): as it is, or one step up or down`,
      within: (factor, now, by) => `${factor} (${now}): up to ${by} to either side`,
      part: (factor, now, by) => `${factor} (${now}): up to ${by} of itself to either side`,
      range: (factor, from, to) => `${factor}: from ${from} to ${to}`,
      among: (factor, options) => `${factor}: ${options}`,
      drawn: '; where it is not known, drawn from between its bounds',
    },
    held: {
      'not-asked': (factors) => `As in the verdict, since the design does not name them: ${factors}.`,
      'not-known': (factors) => `Not known, and left so: ${factors}.`,
      'not-applicable': (factors) => `Not applicable: ${factors}.`,
      'no-weight': (factors) => `Of weight 0, and left so: ${factors}.`,
      'of-the-case': (factors) => `As in the verdict, since dates in the case decide it: ${factors}.`,
    },
    rules: {
      hull: 'the whole span of what is said',
      median: 'the middle one',
      majority: 'what most say',
      weighted: 'the weighted mean',
      minimum: 'the lowest',
      mean: 'the mean',
      maximum: 'the highest',
      arithmetic: 'the arithmetic mean',
      geometric: 'the geometric mean',
    },
    outputs: {
      holds: () => 'whether the verdict holds',
      membership: (member) => `the membership of ${member}`,
      group: (member) => `the score of “${member}”`,
      score: () => 'the overall score',
      phase: (member) => `the score of “${member}”`,
    },
    bounds: {
      lo: (output) => `the lower bound of ${output}`,
      hi: (output) => `the upper bound of ${output}`,
    },
    matters: (output, factors) =>
      `For ${output}, what matters most, by total share of the variance: ${factors}.`,
    share: (factor, total, interval) => `${factor} ${total}${interval === null ? '' : ` (${interval})`}`,
    nothing: (output) => `Nothing that is varied changes ${output}.`,
    inapplicable: (output) =>
      `In some evaluations ${output} does not apply, so that nothing can be said of it.`,
  },
  id: {
    summary: (what, same, all, seed) =>
      `Dalam rancangan yang dinyatakan (${all} replikasi, benih ${seed}), ${what === 'outcome' ? 'hasilnya tetap sama' : 'seluruh kedudukan tetap sama'} pada ${same} dari ${all} replikasi.`,
    caution:
      'Angka itu adalah bagian dari replikasi rancangan ini, bukan peluang: rancangan lain memberi bagian lain, dan faktor-faktornya diubah tanpa saling bergantung.',
    stands: (member, now, same, all, others) =>
      `${member}: ${now} pada ${same} dari ${all} replikasi${others === '' ? '' : `, selebihnya ${others}`}.`,
    times: (standing, count) => `${standing} (${count})`,
    factors: {
      level: (question) => `“${question}”`,
      crossover: 'batas antara termasuk dan tidak termasuk',
      weight: (group) => `bobot “${group}”`,
      reading: 'pembacaan',
      aggregation: 'cara menggabungkan dimensi',
      triangulation: 'cara menggabungkan para pengamat',
      overParties: 'cara menggabungkan para mitra',
      overPartiesOn: (question) => `cara menggabungkan para mitra pada “${question}”`,
      check: (rule) => `pemeriksaan “${rule}”`,
    },
    varied: {
      step: (factor, now) => `${factor} (${now}): tetap, atau satu tingkat naik atau turun`,
      within: (factor, now, by) => `${factor} (${now}): hingga ${by} ke kedua arah`,
      part: (factor, now, by) => `${factor} (${now}): hingga ${by} dari nilainya ke kedua arah`,
      range: (factor, from, to) => `${factor}: dari ${from} sampai ${to}`,
      among: (factor, options) => `${factor}: ${options}`,
      drawn: '; jika belum diketahui, diambil dari antara kedua batasnya',
    },
    held: {
      'not-asked': (factors) => `Seperti pada putusan, karena tidak disebut dalam rancangan: ${factors}.`,
      'not-known': (factors) => `Belum diketahui, dan dibiarkan demikian: ${factors}.`,
      'not-applicable': (factors) => `Tidak berlaku: ${factors}.`,
      'no-weight': (factors) => `Berbobot 0, dan dibiarkan demikian: ${factors}.`,
      'of-the-case': (factors) =>
        `Seperti pada putusan, karena ditentukan oleh tanggal dalam kasus: ${factors}.`,
    },
    rules: {
      hull: 'seluruh rentang yang disebutkan',
      median: 'nilai tengah',
      majority: 'yang disebut terbanyak',
      weighted: 'rata-rata berbobot',
      minimum: 'yang terendah',
      mean: 'rata-rata',
      maximum: 'yang tertinggi',
      arithmetic: 'rata-rata hitung',
      geometric: 'rata-rata ukur',
    },
    outputs: {
      holds: () => 'bertahan atau tidaknya putusan',
      membership: (member) => `keanggotaan ${member}`,
      group: (member) => `skor “${member}”`,
      score: () => 'skor keseluruhan',
      phase: (member) => `skor “${member}”`,
    },
    bounds: {
      lo: (output) => `batas bawah ${output}`,
      hi: (output) => `batas atas ${output}`,
    },
    matters: (output, factors) =>
      `Bagi ${output}, yang paling berpengaruh menurut bagian total dari ragamnya: ${factors}.`,
    share: (factor, total, interval) => `${factor} ${total}${interval === null ? '' : ` (${interval})`}`,
    nothing: (output) => `Tidak ada yang diubah yang memengaruhi ${output}.`,
    inapplicable: (output) =>
      `Pada sebagian perhitungan ${output} tidak berlaku, sehingga tentangnya tidak dapat dikatakan apa pun.`,
  },
};
