import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { muaraEnimStrategies } from './definition.js';

/** The recommended strategies in passages for coders: taken up, or only announced. Ours: they are of another, unnamed regency. */
export const muaraEnimStrategiesExamples: ExamplesOf<typeof muaraEnimStrategies> = {
  'strengthen-forum': {
    example: {
      en: 'The regency gave the CSR forum two full-time secretaries, trained its board and opened sessions and accounts to the public; companies, traders and NGOs have planned three programmes in it since.',
      id: 'Pemerintah kabupaten memberi forum CSR dua sekretaris penuh waktu, melatih pengurusnya, dan membuka sidang serta pembukuannya bagi umum; sejak itu perusahaan, pedagang, dan LSM merencanakan tiga program di dalamnya.',
    },
    counterExample: {
      en: 'The regency renewed the decree on the CSR forum and had a new signboard made; staff and open sessions have been applied for in the next budget.',
      id: 'Pemerintah kabupaten memperbarui surat keputusan tentang forum CSR dan membuat papan nama baru; tenaga dan sidang terbuka diajukan dalam anggaran berikutnya.',
    },
  },
  'progressive-regulation': {
    example: {
      en: 'The new regional regulation took effect in January and gives relief to companies that have small businesses at the table from plan to evaluation; eleven companies have made use of it.',
      id: 'Perda baru berlaku sejak Januari dan memberi keringanan kepada perusahaan yang mengajak usaha kecil dari perencanaan sampai evaluasi; sebelas perusahaan sudah memanfaatkannya.',
    },
    counterExample: {
      en: 'The council held a seminar on a new regulation; the one in force asks companies to report what they gave, and mentions small businesses as those who receive.',
      id: 'DPRD mengadakan seminar tentang peraturan baru; peraturan yang berlaku meminta perusahaan melaporkan pemberiannya dan menyebut usaha kecil sebagai penerima.',
    },
  },
  'advocacy-training': {
    example: {
      en: 'Beside a course in packaging, eighty sellers practised with a mentor for half a year how to found an association and argue a case; at the forum they have since won a say over the stalls.',
      id: 'Selain kursus pengemasan, delapan puluh penjual selama setengah tahun berlatih bersama pendamping cara mendirikan perkumpulan dan membela kepentingan; di forum mereka kini ikut menentukan urusan kios.',
    },
    counterExample: {
      en: 'Eighty sellers were trained with much success in packaging, frying and photography; how to organise and to speak for themselves was not among the subjects.',
      id: 'Delapan puluh penjual dilatih dengan hasil baik dalam pengemasan, penggorengan, dan fotografi; cara berorganisasi dan menyuarakan kepentingan sendiri tidak termasuk materinya.',
    },
  },
  'integrated-data': {
    example: {
      en: 'One register of the government holds 5,200 businesses and, on a map, what every company contributes where; with it two overlapping courses were merged and a neglected kecamatan was added.',
      id: 'Satu daftar milik pemerintah memuat 5.200 usaha dan, pada peta, kontribusi setiap perusahaan di tiap tempat; dengan itu dua kursus yang tumpang tindih digabung dan satu kecamatan yang terlewat ditambahkan.',
    },
    counterExample: {
      en: 'Three offices each keep a list of businesses of their own, none of which fits the others; the tender for a common system has been announced.',
      id: 'Tiga dinas masing-masing menyimpan daftar usaha sendiri yang tidak cocok satu sama lain; lelang sistem bersama baru diumumkan.',
    },
  },
};
