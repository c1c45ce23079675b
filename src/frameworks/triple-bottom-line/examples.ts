import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { tripleBottomLine } from './definition.js';

/** People, planet and profit in passages for coders. Ours: no programme in them exists. */
export const tripleBottomLineExamples: ExamplesOf<typeof tripleBottomLine> = {
  people: {
    example: {
      en: 'Since the programme began seventy women have finished the evening school, the clinic counts fewer cases of anaemia, and the hamlet runs its own library.',
      id: 'Sejak program dimulai, tujuh puluh perempuan menamatkan sekolah malam, klinik mencatat lebih sedikit kasus anemia, dan dusun mengelola perpustakaannya sendiri.',
    },
    counterExample: {
      en: 'The programme gave the residents a gate, a statue and a concert that many enjoyed; in schooling, health or skills nothing became better by it.',
      id: 'Program memberi warga gapura, patung, dan konser yang disukai banyak orang; pendidikan, kesehatan, ataupun keterampilan tidak menjadi lebih baik karenanya.',
    },
  },
  planet: {
    example: {
      en: 'A third of the programme’s money and work goes to the coast: twelve hectares of mangrove have been planted, and the waste water of the dye works is filtered since June.',
      id: 'Sepertiga dana dan kerja program ditujukan bagi pesisir: dua belas hektare bakau sudah ditanam, dan air limbah tempat pewarnaan disaring sejak Juni.',
    },
    counterExample: {
      en: 'The programme is green in its name and in the colour of its shirts; what it does is lend money and teach sewing, and a part on the environment is a sketch.',
      id: 'Program itu hijau dalam nama dan warna kausnya; kegiatannya adalah meminjamkan dana dan mengajarkan menjahit, dan bagian tentang lingkungan baru berupa sketsa.',
    },
  },
  profit: {
    example: {
      en: 'The sacks that the families weave bring each of them 1.4 million rupiah a month of their own, and with these cheaper sacks the company could keep its factory in the valley.',
      id: 'Karung yang ditenun para keluarga menghasilkan 1,4 juta rupiah sebulan bagi masing-masing, dan dengan karung yang lebih murah itu perusahaan dapat mempertahankan pabriknya di lembah.',
    },
    counterExample: {
      en: 'The families’ takings rose while the company bought sacks that it had no use for above the market price; it stopped in March, and nobody has earned from them since.',
      id: 'Pendapatan keluarga naik selama perusahaan membeli karung yang tidak diperlukannya di atas harga pasar; pembelian berhenti pada bulan Maret, dan sejak itu tidak ada yang memperoleh penghasilan darinya.',
    },
  },
};
