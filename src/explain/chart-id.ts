import type { ChartWords } from './chart-dictionary.js';
import { agreementId } from './coding-chart-words.js';
import { heatMapId } from './heat-map-words.js';
import { networkId } from './network-words.js';

/** What charts say in Indonesian. */
export const chartId: ChartWords = {
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
    among: {
      listed: 'meliputi semua yang terdaftar',
      recipients: 'hanya di antara penerima',
      givers: 'hanya di antara pemberi',
    },
    greatest: (value) => `nilai tertinggi yang mungkin di sini ${value}`,
    leftOut: (count) => `${count} tidak disertakan karena jumlahnya tidak disebutkan`,
    description: (title) =>
      `${title}. Kurva ini menunjukkan bagian dana yang ada pada mereka yang dananya paling sedikit; pada garis diagonal dana tersebar merata.`,
    holders: {
      company: 'Bagian dari jumlah perusahaan, mulai dari yang paling sedikit',
      field: 'Bagian dari jumlah bidang, mulai dari yang paling sedikit',
      place: 'Bagian dari jumlah lokasi, mulai dari yang paling sedikit',
      population: 'Bagian dari jumlah penduduk, mulai dari dana per orang yang paling sedikit',
      need: 'Bagian dari kebutuhan, mulai dari dana per satuan kebutuhan yang paling sedikit',
    },
    values: 'Bagian dana',
    equal: {
      company: 'semua memberi sama banyak',
      field: 'semua menerima sama banyak',
      place: 'semua menerima sama banyak',
      population: 'sama banyak per orang di mana saja',
      need: 'sama banyak per satuan kebutuhan di mana saja',
    },
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
  agreement: agreementId,
  heatMap: heatMapId,
  network: networkId,
  verdict: {
    description: (outcome, rows) => `${outcome} Yang ditampilkan: ${rows}.`,
    row: (label, said) => `${label}: ${said}`,
    standing: (status, value) => `${status} (${value})`,
    halfway: (half) => `${half}: bukan termasuk, bukan pula tidak termasuk`,
    membership: 'Keanggotaan, dari 0 (tidak termasuk) sampai 1 (termasuk)',
    typicality: (value) => `ketipikalan ${value}`,
    key: {
      point: 'diketahui',
      ambiguous: 'diketahui, dan tepat di tengah: bukan termasuk, bukan pula tidak termasuk',
      excluded: 'diketahui, dan tidak termasuk',
      range: 'diketahui berada di dalam rentang ini',
      unknown: 'belum diketahui: dapat berada di mana saja',
      typicality:
        'ketipikalan: sejauh mana ada hal-hal yang lazim menyertai model itu; tidak ikut menentukan',
    },
    placed: 'berada di sini',
    mayBePlaced: 'mungkin berada di sini',
    gap: 'celah: tidak terpenuhi, padahal tambahan jenjang di atasnya terpenuhi',
    order: (pairs) =>
      pairs
        ? `Letak yang satu di atas yang lain pada gambar ini tidak menyatakan urutan. Yang dinyatakan hanya ini: ${pairs}.`
        : 'Letak yang satu di atas yang lain pada gambar ini tidak menyatakan urutan: urutannya tidak dinyatakan.',
    before: (lower, higher) => `${lower} mendahului ${higher}`,
    notDeciding: (row) => `${row} (tidak ikut menentukan menurut pembacaan ini)`,
    score: {
      levels: 'Rata-rata tingkat, dari 0 (tidak ada sama sekali) sampai 1 (semuanya ada)',
      likert: 'Jawaban, diskala ulang ke rentang 0 (terendah) sampai 1 (tertinggi)',
    },
    known: (known, applicable) => `${known} dari ${applicable} diketahui`,
    weight: (weight) => `bobot ${weight}`,
    mandatory: (failed, open) =>
      `syarat mutlak: ${[...(failed > 0 ? [`${failed} belum ada`] : []), ...(open > 0 ? [`${open} masih terbuka`] : [])].join(', ')}`,
    overall: 'keseluruhan, menurut bobot yang diberikan',
    stakeholders: 'Menurut pihak yang mengurusnya',
    by: (rule, parties) => `${rule} (oleh ${parties})`,
    checks: 'Hal lain yang dilihat',
  },
  time: {
    days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    shortDays: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  },
};
