import type { Locale } from '../core/locale.js';
import type { DeadlineStanding } from '../forms/procedure/verdict.js';
import type { NoMeasure } from '../measure/inequality/amounts.js';

/** What the bars of a chart stand for. */
export type BarsBy = 'field' | 'company' | 'place' | 'period';

/** Whom a Lorenz curve runs over; `population` and `need` are places weighed by what they have. */
export type LorenzOver = 'company' | 'field' | 'place' | 'population' | 'need';

/** Which of the two amounts. */
export type Amount = 'planned' | 'realised';

/** Why there is no curve. */
export type NoCurve = NoMeasure | 'too-large' | 'not-given' | 'given-in-part';

/** Everything that is said in charts in one language. A text that is missing in a language does not compile. */
export interface ChartWords {
  readonly bars: {
    readonly title: Readonly<Record<BarsBy, string>>;
    readonly axis: Readonly<Record<BarsBy, string>>;
    readonly none: Readonly<Record<'field' | 'undated' | 'openEnded' | 'spanning', string>>;
    /** How many groups are not shown. */
    readonly more: (count: number) => string;
    readonly records: (records: number, refused: number) => string;
    readonly description: (title: string, groups: number, greatest: string) => string;
    readonly amount: Readonly<Record<Amount, string>>;
    readonly amountHead: string;
    /** An amount in words, and which it is. */
    readonly label: (amount: string, which: string) => string;
    readonly notStated: string;
    readonly tooLarge: string;
    /** A sum of those records alone that state the amount. */
    readonly inPart: (amount: string, notStated: number) => string;
  };
  /** In place of a chart of nothing. */
  readonly nothing: string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly lorenz: {
    readonly title: (of: string, over: string, gini: string) => string;
    readonly undefined: (of: string, over: string, why: string) => string;
    readonly over: Readonly<Record<LorenzOver, string>>;
    readonly of: Readonly<Record<Amount, string>>;
    readonly why: Readonly<Record<NoCurve, string>>;
    readonly among: Readonly<Record<'listed' | 'recipients', string>>;
    readonly greatest: (value: string) => string;
    readonly leftOut: (count: number) => string;
    readonly description: (title: string) => string;
    readonly holders: string;
    readonly values: string;
    readonly equal: string;
    readonly curve: string;
  };
  readonly timeline: {
    readonly title: (procedure: string) => string;
    readonly date: string;
    readonly row: (place: number, event: string) => string;
    readonly notListed: (event: string, rule: string) => string;
    readonly undated: string;
    readonly vague: string;
    readonly asOf: (day: string) => string;
    /** A day that something was due, and how it stands. */
    readonly due: (day: string, standing: string) => string;
    readonly marks: Readonly<Record<DeadlineStanding, string>>;
    readonly description: (summary: string, events: number, deadlines: number) => string;
  };
  readonly time: {
    readonly days: readonly string[];
    readonly shortDays: readonly string[];
    readonly shortMonths: readonly string[];
  };
}

/** By language. */
export const chartWords: Readonly<Record<Locale, ChartWords>> = {
  en: {
    bars: {
      title: {
        field: 'CSR money by field',
        company: 'CSR money by company',
        place: 'CSR money by place',
        period: 'CSR money by period',
      },
      axis: { field: 'Field', company: 'Company', place: 'Place', period: 'Period' },
      none: {
        field: 'no field stated',
        undated: 'no date stated',
        openEnded: 'beginning or end not stated',
        spanning: 'in more than one period, or perhaps',
      },
      more: (count) => `${count} more not shown, with less money each`,
      records: (records, refused) =>
        `${records} record${records === 1 ? '' : 's'}${refused > 0 ? `; ${refused} with faults left out` : ''}`,
      description: (title, groups, greatest) =>
        `${title}: bars of planned and realised amounts, ${groups} group${groups === 1 ? '' : 's'}${greatest ? `. The greatest: ${greatest}` : ''}. What no record states is told as not stated, and is not zero.`,
      amount: { planned: 'planned', realised: 'realised' },
      amountHead: 'Amount',
      label: (amount, which) => `${which}: ${amount}`,
      notStated: 'not stated',
      tooLarge: 'too large to be told',
      inPart: (amount, notStated) =>
        `${amount}, not stated in ${notStated} record${notStated === 1 ? '' : 's'}`,
    },
    nothing: 'nothing to show',
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    lorenz: {
      title: (of, over, gini) => `How unequally ${of} money is spread over ${over}: Gini ${gini}`,
      undefined: (of, over, why) =>
        `How unequally ${of} money is spread over ${over}: no Gini value, since ${why}`,
      over: {
        company: 'companies',
        field: 'fields',
        place: 'places',
        population: 'places, weighed by population',
        need: 'places, weighed by need',
      },
      of: { planned: 'planned', realised: 'realised' },
      why: {
        'no-values': 'there are no amounts',
        'all-zero': 'all amounts are zero',
        'no-weight': 'nothing has any weight',
        'too-large': 'a sum is too large to be told',
        'not-given': 'no weights are given',
        'given-in-part': 'not every place has a weight',
      },
      among: { listed: 'over all that are listed', recipients: 'among recipients only' },
      greatest: (value) => `the greatest possible here is ${value}`,
      leftOut: (count) => `${count} left out, as no record states their amount`,
      description: (title) =>
        `${title}. The curve shows what share those who have least hold together; on the straight diagonal all would hold the same.`,
      holders: 'Share of holders, from the least',
      values: 'Share of the money',
      equal: 'all hold the same',
      curve: 'as it is',
    },
    timeline: {
      title: (procedure) => `Timeline: ${procedure}`,
      date: 'Date',
      row: (place, event) => `${place}. ${event}`,
      notListed: (event, rule) => `not listed: ${event} (${rule})`,
      undated: 'no date',
      vague: 'on one of these days',
      asOf: (day) => `as of ${day}`,
      due: (day, standing) => `due ${day}: ${standing}`,
      marks: {
        kept: 'due, in time',
        late: 'due, late',
        overdue: 'due, overdue',
        'not-yet-due': 'due, not yet',
        'not-begun': 'not yet running',
        open: 'due, cannot tell',
      },
      description: (summary, events, deadlines) =>
        `${summary} Shown: ${events} event${events === 1 ? '' : 's'}, ${deadlines} due date${deadlines === 1 ? '' : 's'}.`,
    },
    time: {
      days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
      shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
      shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
  },
  id: {
    bars: {
      title: {
        field: 'Dana CSR menurut bidang',
        company: 'Dana CSR menurut perusahaan',
        place: 'Dana CSR menurut lokasi',
        period: 'Dana CSR menurut periode',
      },
      axis: { field: 'Bidang', company: 'Perusahaan', place: 'Lokasi', period: 'Periode' },
      none: {
        field: 'bidang tidak disebutkan',
        undated: 'tanggal tidak disebutkan',
        openEnded: 'awal atau akhir tidak disebutkan',
        spanning: 'dalam beberapa periode, atau mungkin demikian',
      },
      more: (count) => `${count} lainnya, yang dananya lebih kecil, tidak ditampilkan`,
      records: (records, refused) =>
        `${records} catatan${refused > 0 ? `; ${refused} catatan yang keliru tidak disertakan` : ''}`,
      description: (title, groups, greatest) =>
        `${title}: batang jumlah rencana dan realisasi, ${groups} kelompok${greatest ? `. Yang terbesar: ${greatest}` : ''}. Yang tidak disebutkan dalam catatan ditulis tidak disebutkan, dan bukan nol.`,
      amount: { planned: 'rencana', realised: 'realisasi' },
      amountHead: 'Jumlah',
      label: (amount, which) => `${which}: ${amount}`,
      notStated: 'tidak disebutkan',
      tooLarge: 'terlalu besar untuk disebutkan',
      inPart: (amount, notStated) => `${amount}, tidak disebutkan dalam ${notStated} catatan`,
    },
    nothing: 'tidak ada yang dapat ditampilkan',
    quarter: (quarter, year) => `triwulan ${quarter} ${year}`,
    lorenz: {
      title: (of, over, gini) => `Ketimpangan sebaran dana ${of} menurut ${over}: Gini ${gini}`,
      undefined: (of, over, why) =>
        `Ketimpangan sebaran dana ${of} menurut ${over}: tanpa nilai Gini karena ${why}`,
      over: {
        company: 'perusahaan',
        field: 'bidang',
        place: 'lokasi',
        population: 'lokasi, ditimbang dengan jumlah penduduk',
        need: 'lokasi, ditimbang dengan kebutuhan',
      },
      of: { planned: 'rencana', realised: 'realisasi' },
      why: {
        'no-values': 'tidak ada jumlah',
        'all-zero': 'semua jumlah nol',
        'no-weight': 'tidak ada yang mempunyai bobot',
        'too-large': 'ada jumlah yang terlalu besar untuk disebutkan',
        'not-given': 'bobot tidak diberikan',
        'given-in-part': 'tidak setiap lokasi mempunyai bobot',
      },
      among: { listed: 'meliputi semua yang terdaftar', recipients: 'hanya di antara penerima' },
      greatest: (value) => `nilai tertinggi yang mungkin di sini ${value}`,
      leftOut: (count) => `${count} tidak disertakan karena jumlahnya tidak disebutkan`,
      description: (title) =>
        `${title}. Kurva ini menunjukkan bagian yang dipegang bersama oleh mereka yang memegang paling sedikit; pada garis diagonal semuanya memegang sama banyak.`,
      holders: 'Bagian pemegang, dari yang paling sedikit',
      values: 'Bagian dana',
      equal: 'semua sama banyak',
      curve: 'keadaan nyata',
    },
    timeline: {
      title: (procedure) => `Lini masa: ${procedure}`,
      date: 'Tanggal',
      row: (place, event) => `${place}. ${event}`,
      notListed: (event, rule) => `tidak tercatat: ${event} (${rule})`,
      undated: 'tanpa tanggal',
      vague: 'pada salah satu hari ini',
      asOf: (day) => `per ${day}`,
      due: (day, standing) => `tenggat ${day}: ${standing}`,
      marks: {
        kept: 'tenggat, tepat waktu',
        late: 'tenggat, terlambat',
        overdue: 'tenggat, terlewati',
        'not-yet-due': 'tenggat, belum tiba',
        'not-begun': 'belum berjalan',
        open: 'tenggat, belum dapat dipastikan',
      },
      description: (summary, events, deadlines) =>
        `${summary} Yang ditampilkan: ${events} peristiwa, ${deadlines} tenggat.`,
    },
    time: {
      days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
      shortDays: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
      shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    },
  },
};
