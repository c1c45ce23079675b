import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { muaraEnimInhibitingFactors } from './definition.js';

/**
 * The inhibiting factors in passages for coders: each example shows that the obstacle is there. Ours: they are of another,
 * unnamed regency.
 */
export const muaraEnimInhibitingFactorsExamples: ExamplesOf<typeof muaraEnimInhibitingFactors> = {
  'no-binding-regulation': {
    example: {
      en: 'No regulation of this regency obliges companies to work jointly: fourteen of sixteen CSR programmes were drawn up in head offices, and the CSR forum has neither a reward for those who take part nor a sanction for those who stay away.',
      id: 'Tidak ada peraturan di kabupaten ini yang mengikat perusahaan untuk bekerja bersama: empat belas dari enam belas program CSR disusun di kantor pusat, dan forum CSR tidak memiliki imbalan bagi yang ikut serta ataupun sanksi bagi yang tidak hadir.',
    },
    counterExample: {
      en: 'Companies here like to say that nothing binds them, but a regional regulation has prescribed joint CSR programmes for two years, and the forum has had two firms lose their tax relief under it.',
      id: 'Perusahaan di sini gemar berkata bahwa tidak ada yang mengikat mereka, tetapi perda sudah dua tahun menetapkan program CSR bersama, dan forum telah membuat dua perusahaan kehilangan keringanan pajak berdasarkan perda itu.',
    },
  },
  'power-imbalance': {
    example: {
      en: 'The company fixes theme, form and date of its programmes and the office stamps the permit; the stallholders are told when to collect their carts, and there is no place in which to object.',
      id: 'Perusahaan menentukan tema, bentuk, dan tanggal programnya, dan dinas membubuhkan cap izin; pemilik kios diberi tahu kapan mengambil gerobak, dan tidak ada tempat untuk menyampaikan keberatan.',
    },
    counterExample: {
      en: 'The company is by far the largest at the table and pays nearly all of it; still, the stallholders changed the programme twice last year, and the office sent back a proposal of the company.',
      id: 'Perusahaan jauh lebih besar daripada pihak lain dan membayar hampir semuanya; meskipun demikian, pemilik kios dua kali mengubah program tahun lalu, dan dinas mengembalikan satu usul perusahaan.',
    },
  },
  'msme-capacity': {
    example: {
      en: 'Nine in ten of the snack makers work at home without a permit, belong to no cooperative and cannot say what a packet costs them to make; the buyer names the price.',
      id: 'Sembilan dari sepuluh pembuat kudapan bekerja di rumah tanpa izin, tidak tergabung dalam koperasi, dan tidak dapat menyebut biaya pembuatan satu bungkus; pembelilah yang menentukan harga.',
    },
    counterExample: {
      en: 'The snack makers work at home and on a small scale, but their cooperative of three hundred does the books, the permits and the online shop for them and bargains over the price.',
      id: 'Pembuat kudapan bekerja di rumah dan berskala kecil, tetapi koperasi mereka yang beranggota tiga ratus orang mengurus pembukuan, izin, dan toko daring serta menawar harga.',
    },
  },
  'forum-ineffective': {
    example: {
      en: 'The CSR forum of the regency has a decree and a board; nine of thirty companies come to its one session a year and read out what they have done, and neither traders nor NGOs are invited.',
      id: 'Forum CSR kabupaten memiliki surat keputusan dan pengurus; sembilan dari tiga puluh perusahaan datang ke satu-satunya sidang tahunan dan membacakan kegiatannya, dan pedagang maupun LSM tidak diundang.',
    },
    counterExample: {
      en: 'The CSR forum of the regency looks poor, with a borrowed room and no letterhead, yet its 22 companies sit there every month with traders and NGOs and plan together what comes next.',
      id: 'Forum CSR kabupaten tampak sederhana, dengan ruangan pinjaman dan tanpa kop surat, tetapi ke-22 perusahaannya setiap bulan duduk di sana bersama pedagang dan LSM dan merencanakan langkah berikutnya.',
    },
  },
  'no-integrated-data': {
    example: {
      en: 'Nobody has on record which company spends what, where and for how many; by chance the office found that three of them had trained the same forty tailors, while four kecamatan had nothing.',
      id: 'Tidak ada catatan tentang perusahaan mana membelanjakan apa, di mana, dan bagi berapa orang; secara kebetulan dinas menemukan bahwa tiga perusahaan melatih empat puluh penjahit yang sama, sedangkan empat kecamatan tidak memperoleh apa-apa.',
    },
    counterExample: {
      en: 'The system of the office is old and slow, but it maps the contributions of each company by kind, place and number of beneficiaries, and the plan of the year was built on it.',
      id: 'Sistem milik dinas tua dan lambat, tetapi memetakan kontribusi tiap perusahaan menurut jenis, lokasi, dan jumlah penerima manfaat, dan rencana tahun ini disusun berdasarkan sistem itu.',
    },
  },
};
