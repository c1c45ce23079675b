import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { csrContributionPhases } from './definition.js';

/**
 * The phases of CSR contribution in passages for coders, each with the column that it points to. Ours: nobody named in them
 * exists.
 */
export const csrContributionPhasesExamples: ExamplesOf<typeof csrContributionPhases> = {
  motivation: {
    example: {
      en: 'The owner says that the family has given in every fasting month, as its faith and the custom of the place ask: this points to corporate charity.',
      id: 'Pemilik mengatakan bahwa keluarganya selalu memberi pada bulan puasa, sebagaimana diajarkan agamanya dan adat setempat: ini menunjuk ke Corporate Charity.',
    },
    counterExample: {
      en: 'The owner’s speech opens with a prayer, but the reason it gives is that wealth is to be spread, from those who earn more to those who earn less: this points to corporate philanthropy.',
      id: 'Pidato pemilik dibuka dengan doa, tetapi alasan yang disebutnya adalah agar kekayaan terbagi, dari yang berpenghasilan lebih kepada yang kurang: ini menunjuk ke Corporate Philantropy.',
    },
  },
  mission: {
    example: {
      en: 'The company had it studied why young people in the district find no work, and has since run a training school for them with no end date: this points to corporate citizen.',
      id: 'Perusahaan meneliti mengapa kaum muda di kabupaten itu tidak mendapat pekerjaan, dan sejak itu menyelenggarakan sekolah pelatihan bagi mereka tanpa batas waktu: ini menunjuk ke Corporate Citizen.',
    },
    counterExample: {
      en: 'The company says that it fights poverty, but what it does is to pay the school fees of a hundred pupils, and of that nothing goes on when the payment ends: this points to corporate philanthropy.',
      id: 'Perusahaan mengatakan bahwa ia memerangi kemiskinan, tetapi yang dilakukannya adalah membayar uang sekolah seratus murid, dan tidak ada yang berlanjut ketika pembayaran berakhir: ini menunjuk ke Corporate Philantropy.',
    },
  },
  management: {
    example: {
      en: 'There is a programme for each year, with a budget, a schedule and a team that runs it beside the business: this points to corporate philanthropy.',
      id: 'Ada program untuk setiap tahun, dengan anggaran, jadwal, dan tim yang menjalankannya di samping kegiatan usaha: ini menunjuk ke Corporate Philantropy.',
    },
    counterExample: {
      en: 'The relief after the flood had a list, a treasurer and a banner, but it was put together overnight and over within a week: this points to corporate charity.',
      id: 'Bantuan setelah banjir memiliki daftar, bendahara, dan spanduk, tetapi disusun dalam semalam dan selesai dalam seminggu: ini menunjuk ke Corporate Charity.',
    },
  },
  organisation: {
    example: {
      en: 'A foundation that the company set up spends the yield of a fund and leaves the fund untouched: this points to corporate philanthropy.',
      id: 'Yayasan yang dibentuk perusahaan membelanjakan hasil pengembangan suatu dana dan membiarkan pokoknya utuh: ini menunjuk ke Corporate Philantropy.',
    },
    counterExample: {
      en: 'The staff call it the foundation, but it is a committee of employees who come together before each feast day and part after it: this points to corporate charity.',
      id: 'Para pegawai menyebutnya yayasan, tetapi itu adalah panitia karyawan yang berkumpul menjelang hari raya dan bubar sesudahnya: ini menunjuk ke Corporate Charity.',
    },
  },
  beneficiary: {
    example: {
      en: 'The whole sub-district uses the clinic, and the company, whose workers are treated there too, counts fewer sick days: this points to corporate citizen.',
      id: 'Seluruh kecamatan memakai klinik itu, dan perusahaan, yang pekerjanya juga berobat di sana, mencatat lebih sedikit hari sakit: ini menunjuk ke Corporate Citizen.',
    },
    counterExample: {
      en: 'The clinic is open to everybody in the sub-district and bears the company’s name, but nothing is found that the company itself gets from it: this points to corporate philanthropy.',
      id: 'Klinik itu terbuka bagi semua orang di kecamatan dan memakai nama perusahaan, tetapi tidak ditemukan apa pun yang diperoleh perusahaan sendiri: ini menunjuk ke Corporate Philantropy.',
    },
  },
  contribution: {
    example: {
      en: 'Beside food parcels for the elderly and a bridge, the company has a waste bank that the residents plan and run with it: this points to corporate citizen.',
      id: 'Selain paket pangan bagi warga lanjut usia dan sebuah jembatan, perusahaan memiliki bank sampah yang direncanakan dan dijalankannya bersama warga: ini menunjuk ke Corporate Citizen.',
    },
    counterExample: {
      en: 'The residents stood along the bridge when it was opened, but all that came from the company was the money to build it: this points to corporate philanthropy.',
      id: 'Warga berdiri di sepanjang jembatan ketika diresmikan, tetapi yang datang dari perusahaan hanyalah dana pembangunannya: ini menunjuk ke Corporate Philantropy.',
    },
  },
  inspiration: {
    example: {
      en: 'The director says that factory and town draw their water from one river, so that whatever keeps it clean serves both: this points to corporate citizen.',
      id: 'Direktur mengatakan bahwa pabrik dan kota mengambil air dari satu sungai, sehingga apa pun yang menjaganya tetap bersih berguna bagi keduanya: ini menunjuk ke Corporate Citizen.',
    },
    counterExample: {
      en: 'The director speaks of our common river, but the reason that she gives is that the permit obliges the company to spend something on it: this points to corporate charity.',
      id: 'Direktur berbicara tentang sungai kita bersama, tetapi alasan yang disebutnya adalah kewajiban dalam izin untuk mengeluarkan dana baginya: ini menunjuk ke Corporate Charity.',
    },
  },
};
