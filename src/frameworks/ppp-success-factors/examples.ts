import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { pppSuccessFactors } from './definition.js';

/** The success factors of public-private partnership in passages for coders. Ours: no city, company or figure in them is real. */
export const pppSuccessFactorsExamples: ExamplesOf<typeof pppSuccessFactors> = {
  'gov.integrity': {
    example: {
      en: 'The purchasing office of the city publishes the interests of its officials and sent back a bidder’s gift in April; bidders and auditors alike call it clean.',
      id: 'Kantor pengadaan kota mengumumkan kepentingan para pejabatnya dan mengembalikan hadiah peserta tender pada bulan April; peserta tender maupun auditor menyebutnya bersih.',
    },
    counterExample: {
      en: 'An integrity pact was signed before cameras; in the year that followed, the office that signed it gave three contracts to relatives of its head.',
      id: 'Pakta integritas ditandatangani di depan kamera; pada tahun berikutnya, kantor yang menandatanganinya memberikan tiga kontrak kepada kerabat kepalanya.',
    },
  },
  'gov.commitment': {
    example: {
      en: 'The agreement lists what the city answers for, land, permits and a third of the pipes, and all three were delivered by the dates in it.',
      id: 'Perjanjian memuat tanggung jawab kota, yaitu lahan, izin, dan sepertiga pipa, dan ketiganya dipenuhi pada tanggal yang tercantum di dalamnya.',
    },
    counterExample: {
      en: 'At the signing the city promised its full support; what that comprises was never agreed with the others, and the land has not been cleared.',
      id: 'Pada penandatanganan, pemerintah kota menjanjikan dukungan penuh; apa isinya tidak pernah disepakati dengan pihak lain, dan lahannya belum dibebaskan.',
    },
  },
  'gov.realistic': {
    example: {
      en: 'The plant was designed for the silt of this river and the skills of the utility’s workshop, and has run for fourteen months on parts that the province supplies.',
      id: 'Instalasi dirancang menurut lumpur sungai ini dan keterampilan bengkel perusahaan air, dan sudah beroperasi empat belas bulan dengan suku cadang dari provinsi sendiri.',
    },
    counterExample: {
      en: 'The plant on the drawings is the most modern of its kind; it draws more current than the line yields, and nobody within reach can repair its membranes.',
      id: 'Instalasi dalam gambar adalah yang paling modern di kelasnya; instalasi itu memerlukan daya melebihi kemampuan jaringan, dan tidak ada orang di sekitar yang dapat memperbaiki membrannya.',
    },
  },
  'gov.transparency': {
    example: {
      en: 'Bids, scores and the reasons for the award are on the procurement website, where a journalist and a bidder who lost went through them line by line.',
      id: 'Penawaran, nilai, dan alasan penetapan pemenang dimuat di situs pengadaan, dan seorang wartawan serta peserta yang kalah menelusurinya baris demi baris.',
    },
    counterExample: {
      en: 'The winner was announced in the newspaper with congratulations; how the bids were scored, and why this one won, is treated as an internal matter.',
      id: 'Pemenang diumumkan di surat kabar dengan ucapan selamat; cara penilaian dan alasan kemenangannya diperlakukan sebagai urusan dalam.',
    },
  },
  'gov.legal-framework': {
    example: {
      en: 'A regional regulation and a regent’s regulation govern lease, tariff and disputes; when the lease was contested, the court decided by them and upheld it.',
      id: 'Peraturan daerah dan peraturan bupati mengatur sewa, tarif, dan sengketa; ketika sewanya digugat, pengadilan memutus berdasarkan keduanya dan menguatkannya.',
    },
    counterExample: {
      en: 'The partnership rests on a letter of the regent before last; a regional regulation has stood in the programme of the council for three years.',
      id: 'Kemitraan bertumpu pada surat bupati dua periode lalu; peraturan daerah sudah tiga tahun tercantum dalam program legislasi DPRD.',
    },
  },
  'priv.values': {
    example: {
      en: 'The company keeps to its code of fair dealing where it costs money too: when prices fell it paid the growers what had been agreed, and the office joined because of this.',
      id: 'Perusahaan berpegang pada kode etiknya tentang keadilan berusaha, juga bila hal itu menimbulkan biaya: ketika harga jatuh, petani dibayar sesuai kesepakatan, dan karena itulah dinas bergabung.',
    },
    counterExample: {
      en: 'Care, honesty and excellence are printed on the cups of the company; in the first bad month its growers were paid below the contract.',
      id: 'Kepedulian, kejujuran, dan keunggulan tercetak pada cangkir perusahaan; pada bulan sulit yang pertama, petaninya dibayar di bawah kontrak.',
    },
  },
  'priv.finance-market': {
    example: {
      en: 'The consortium borrowed two thirds of the sum from three banks and placed bonds for the rest, at rates that any firm of its class is offered.',
      id: 'Konsorsium meminjam dua pertiga dana dari tiga bank dan menerbitkan obligasi untuk sisanya, dengan bunga yang ditawarkan kepada perusahaan mana pun di kelasnya.',
    },
    counterExample: {
      en: 'The companies live on the savings of their owners; the banks of the region lend to none of their kind, and other sources are being studied.',
      id: 'Perusahaan-perusahaan itu hidup dari tabungan pemiliknya; bank di wilayah itu tidak memberi pinjaman kepada usaha semacam mereka, dan sumber lain masih dikaji.',
    },
  },
  'priv.csr-policy': {
    example: {
      en: 'The CSR policy, eight pages adopted by the board of directors, names fields, budget and who decides, and each of last year’s twelve grants cites its article.',
      id: 'Kebijakan CSR setebal delapan halaman yang ditetapkan direksi memuat bidang, anggaran, dan siapa yang memutuskan, dan kedua belas bantuan tahun lalu masing-masing mengutip pasalnya.',
    },
    counterExample: {
      en: 'The director gives generously whenever he is asked; a policy of the company on it exists neither on paper nor in the budget.',
      id: 'Direktur memberi dengan murah hati setiap kali diminta; kebijakan perusahaan tentang hal itu tidak ada, baik di atas kertas maupun dalam anggaran.',
    },
  },
  'priv.commitment': {
    example: {
      en: 'Under the agreement the company trains forty mechanics a year and answers for the pumps; its list of trainees and the repair book show both.',
      id: 'Menurut perjanjian, perusahaan melatih empat puluh mekanik setahun dan bertanggung jawab atas pompa; daftar peserta pelatihan dan buku perbaikannya menunjukkan keduanya.',
    },
    counterExample: {
      en: 'At dinner the director of the company gave his word to do more than anyone; the clause on its duties was left blank, and no mechanic has been trained.',
      id: 'Saat jamuan makan, direktur perusahaan berjanji berbuat lebih daripada siapa pun; pasal tentang kewajibannya dikosongkan, dan belum ada mekanik yang dilatih.',
    },
  },
  'priv.economic-policy': {
    example: {
      en: 'A lower levy on rural processing and a single counter for permits have been in force for two years; the company has since doubled its lines and names the two as the reason.',
      id: 'Pungutan yang lebih rendah bagi pengolahan di perdesaan dan satu loket perizinan sudah berlaku dua tahun; sejak itu perusahaan menggandakan lini produksinya dan menyebut keduanya sebagai alasan.',
    },
    counterExample: {
      en: 'The strategy of the government speaks of a friendly climate for business; each sack is taxed at three borders all the same, and the company is closing a line.',
      id: 'Strategi pemerintah berbicara tentang iklim usaha yang ramah; namun, setiap karung dikenai pungutan di tiga perbatasan, dan perusahaan menutup satu lini produksinya.',
    },
  },
};
