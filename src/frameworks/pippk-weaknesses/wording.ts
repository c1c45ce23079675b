import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { PippkWeakness, PippkWeaknessColumn, PippkWeaknessStatement } from './definition.js';

/** The weaknesses of PIPPK in words: terms as the report prints them, sentences ours. */
export const pippkWeaknessesWording: CatalogueWording<
  PippkWeakness,
  never,
  PippkWeaknessColumn,
  PippkWeaknessStatement
> = {
  label: { en: 'Weaknesses of the PIPPK partnership', id: 'Kelemahan model kemitraan PIPPK' },
  caution: {
    en: 'The judgement of a report of 2016, in part after what officials of two kelurahan said. It is not of every kelurahan in Bandung, and says nothing of the programme since.',
    id: 'Penilaian laporan tahun 2016, sebagian menurut keterangan aparat dua kelurahan. Penilaian itu tidak mencakup setiap kelurahan di Kota Bandung dan tidak menyangkut program ini setelahnya.',
  },
  columns: { consequence: { en: 'consequence, as stated', id: 'akibat yang disebutkan' } },
  entries: {
    'weakness.lack-of-agreement': {
      label: {
        en: 'lack of agreement between government and community',
        id: 'kurangnya kesepahaman (lack of agreement) pemerintah dan masyarakat',
      },
      description: {
        en: 'Local government and community do not see alike how the programme is to be carried out. Two-way communication was not built up optimally; socialisation by the steering teams of city, kecamatan and kelurahan seems not yet to have been able to build a shared understanding; and not all officials of the kelurahan know a fitting strategy to communicate with the community.',
        id: 'Pemerintah daerah dan masyarakat belum sepaham tentang implementasi program. Komunikasi dua arah belum dibangun secara optimal; sosialisasi Tim Pengarah di tingkat kota, kecamatan, dan kelurahan tampaknya belum mampu membangun kesamaan persepsi dan pemahaman; dan tidak semua aparat kelurahan mengetahui strategi yang tepat untuk berkomunikasi dengan masyarakat.',
      },
      columns: {
        consequence: {
          en: 'Vision and mission of the programme are not conveyed well; in some areas the community distrusts the officials; the lack of agreement seems to have its part in the low participation in some kelurahan, where many take the role of beneficiary only; and the ability of the community to design innovative programmes is affected.',
          id: 'Visi dan misi program tidak terkomunikasikan dengan baik; di beberapa wilayah muncul ketidakpercayaan (distrust) masyarakat terhadap aparat; kurangnya kesepahaman itu tampaknya juga berdampak pada minimnya partisipasi di beberapa kelurahan, sehingga banyak warga sekadar menjadi penerima manfaat; kemampuan masyarakat mendesain program inovatif pun terpengaruh.',
        },
      },
    },
    'weakness.misconception-cash': {
      label: {
        en: 'the fund taken for cash to be shared out',
        id: 'anggapan bahwa dana dibagikan secara tunai',
      },
      description: {
        en: 'Some residents still think that the 100 million rupiah per RW is to be shared out in cash, though by the concept the community not only receives benefits (object) but is an actor of development (subject) too. Reported by the secretary of the kelurahan Karangpamulang, kecamatan Mandalajati, where the report speaks of distrust.',
        id: 'Beberapa warga masih mengira dana 100 juta rupiah per RW dibagi-bagi dalam bentuk tunai, padahal menurut konsepnya masyarakat bukan hanya penerima manfaat (objek), melainkan juga pelaku pembangunan (subjek). Disampaikan oleh Sekretaris Lurah Karangpamulang, Kecamatan Mandalajati, dalam bagian laporan tentang ketidakpercayaan.',
      },
    },
    'weakness.infrastructure-bias': {
      label: {
        en: 'a high share of the budget for infrastructure',
        id: 'tingginya persentase anggaran untuk infrastruktur',
      },
      description: {
        en: 'In 2015 and 2016 a high share of the PIPPK budget went to building infrastructure, told by officials of Karangpamulang and Pasir Impun; empowerment programmes that are more innovative were few. No percentage is given.',
        id: 'Pada 2015 dan 2016 persentase pemanfaatan anggaran PIPPK untuk pembangunan infrastruktur tinggi, menurut aparat Kelurahan Karangpamulang dan Pasir Impun; program pemberdayaan masyarakat yang lebih inovatif belum banyak. Angka persentasenya tidak disebutkan.',
      },
    },
    'weakness.capacity': {
      label: {
        en: 'lack of capacity and competence',
        id: 'kurangnya kapasitas dan kompetensi',
      },
      description: {
        en: 'Officials of the areas and those who run the community institutions still lack capacity and competence: in communication, in understanding procedures, in financial management and reporting, and so on. Since the communities of the city differ, communication needs to fit the social, cultural and economic context of each.',
        id: 'Aparatur kewilayahan dan pengelola lembaga kemasyarakatan masih kurang kapasitas dan kompetensinya: komunikasi, pemahaman prosedur atau tata laksana, pengelolaan keuangan dan pelaporan, dan sebagainya. Karena karakteristik masyarakat tiap wilayah beragam, diperlukan komunikasi yang kontekstual secara sosial, budaya, dan ekonomi.',
      },
      columns: {
        consequence: {
          en: 'Agreement on vision and strategy is not reached, and empowerment is not optimal; since the ability of officials to manage the programme is low, programmes tend to be physical infrastructure, and few are of the more innovative kind that empowers.',
          id: 'Kesepakatan mengenai visi dan strategi tidak tercapai, dan pemberdayaan masyarakat belum optimal; karena kemampuan aparatur mengelola program rendah, program cenderung berorientasi pada pembangunan fisik infrastruktur, sedangkan program pemberdayaan yang lebih inovatif belum banyak dilakukan.',
        },
      },
    },
    'weakness.performance-indicator': {
      label: {
        en: 'achievement measured by budget absorption',
        id: 'capaian diukur dari penyerapan anggaran',
      },
      description: {
        en: 'What the programme has achieved is still seen by how much of the budget was absorbed, not by aspects that are more sustainable.',
        id: 'Indikator capaian program masih dilihat dari aspek penyerapan anggaran, belum dari aspek yang lebih berkelanjutan (sustainable).',
      },
    },
  },
  statements: {
    'counter-example': {
      en: 'It is not so in all of Bandung: in the kelurahan Pasir Impun and Babakan Ciparay residents are fairly active, from planning to implementation, by the head of a section of Pasir Impun.',
      id: 'Hal ini tidak terjadi di seluruh Kota Bandung: menurut seorang kepala seksi di Pasir Impun, warga Kelurahan Pasir Impun dan Babakan Ciparay cukup aktif, dari perencanaan hingga pelaksanaan.',
    },
    implementation: {
      en: 'The problems are more of how the programme is carried out in the field than of its design.',
      id: 'Persoalannya lebih banyak terletak pada implementasi di lapangan daripada pada desainnya.',
    },
    'hang-together': {
      en: 'The report tells the belief in cash where it speaks of distrust, and does not say which leads to which. It sees in the high share for infrastructure how limited the ability to design innovative programmes is, and elsewhere lays the physical orientation to how officials manage.',
      id: 'Anggapan tentang uang tunai dituturkan laporan dalam uraian ketidakpercayaan, tanpa menyebut mana yang mengakibatkan mana. Tingginya porsi infrastruktur dipandang sebagai tanda terbatasnya kemampuan mendesain program inovatif, sedangkan orientasi fisik dikaitkan pula dengan kemampuan aparatur mengelola program.',
    },
  },
};
