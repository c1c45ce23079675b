import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { TjslEntry, TjslGroup, TjslStatement } from './definition.js';

/** TJSL in words: Indonesian terms as the LAN report prints them, sentences ours. */
export const tjslWording: CatalogueWording<TjslEntry, TjslGroup, never, TjslStatement> = {
  label: {
    en: 'Corporate social and environmental responsibility (TJSL) in Bandung',
    id: 'Tanggung Jawab Sosial dan Lingkungan Perusahaan (TJSL) di Kota Bandung',
  },
  caution: {
    en: 'This is what a report of 2016 tells of the rules and of how they were followed then. It is no legal advice, and says nothing of whether a rule is still in force.',
    id: 'Isinya adalah keterangan sebuah laporan tahun 2016 tentang aturan dan pelaksanaannya saat itu. Ini bukan nasihat hukum dan tidak menyatakan apakah suatu aturan masih berlaku.',
  },
  groups: {
    concept: { en: 'definition and background', id: 'pengertian dan latar belakang' },
    scope: { en: 'scope', id: 'ruang lingkup' },
    'administrative-sanctions': { en: 'administrative sanctions', id: 'sanksi administratif' },
    sanctions: { en: 'sanctions besides, and in practice', id: 'sanksi lain dan praktiknya' },
  },
  entries: {
    definition: {
      label: { en: 'what TJSL is', id: 'pengertian TJSL' },
      description: {
        en: 'A responsibility inherent in every company: to bring about harmonious and balanced relations that fit the environment, the values, the norms and the culture of the community, and to take part in sustainable economic development, so that the quality of life and of the environment rises, to the use of the company itself, of the local community and of society at large.',
        id: 'Tanggung jawab yang melekat pada setiap perusahaan: membangun hubungan yang serasi dan seimbang dengan lingkungan, nilai, norma, dan budaya masyarakat, serta ikut dalam pembangunan ekonomi berkelanjutan agar kualitas kehidupan dan lingkungan meningkat, dengan manfaat bagi perusahaan, komunitas setempat, dan masyarakat umum.',
      },
    },
    'partnership-definition': {
      label: { en: 'what the TJSL partnership is', id: 'pengertian kemitraan TJSL' },
      description: {
        en: 'A partnership in the development of the city of Bandung that uses the CSR or TJSL funds of companies.',
        id: 'Kemitraan dalam penyelenggaraan pembangunan Kota Bandung dengan memanfaatkan dana CSR atau TJSL perusahaan.',
      },
    },
    'stakeholder-kinds': {
      label: { en: 'who takes part', id: 'stakeholder yang terlibat' },
      description: {
        en: 'Local government, the private sector, academics or universities, and the community.',
        id: 'Pemerintah daerah, swasta, akademisi atau perguruan tinggi, dan masyarakat.',
      },
    },
    'background.gap': {
      label: { en: 'why other sources of funds were sought', id: 'alasan mencari sumber pembiayaan lain' },
      description: {
        en: 'With growth of 8.59 per cent on average, against 5.89 nationally, Bandung grew into a metropolis with its problems: waste, congestion, floods, social and economic ones. Between the budget that development needs and the regional budget (APBD) there is a very large gap, so that the city has to look for other sources; TJSL is one.',
        id: 'Dengan rata-rata laju pertumbuhan ekonomi 8,59 persen, sementara nasional 5,89 persen, Bandung tumbuh menjadi metropolitan dengan berbagai masalahnya: sampah, kemacetan, banjir, dan persoalan sosial ekonomi. Kesenjangan antara kebutuhan anggaran pembangunan dan APBD sangat besar sehingga kota perlu mencari sumber pembiayaan lain; TJSL adalah salah satunya.',
      },
    },
    history: {
      label: { en: 'how it came about', id: 'riwayat' },
      description: {
        en: 'Regulated since 2012, under mayor Dada Rosada, by Perda 13/2012, but not yet used optimally as a source of funds beside the APBD. After Ridwan Kamil was elected, a mayoral regulation, Perwal 354/2014, was made so that the funds would be put to better use.',
        id: 'Sudah diatur sejak 2012 pada masa Walikota Dada Rosada melalui Perda 13/2012, tetapi belum dimanfaatkan secara optimal sebagai sumber pembiayaan di luar APBD. Setelah Ridwan Kamil terpilih, dibuat Perwal 354/2014 untuk mengoptimalkan pemanfaatan dana itu.',
      },
    },
    'scope.binding': {
      label: { en: 'whom it binds', id: 'pihak yang terikat' },
      description: {
        en: 'Every company whose business activity is domiciled in Bandung. A company is any business activity, whether a limited liability company or of another legal form, that is domiciled in the region.',
        id: 'Setiap perusahaan yang kegiatan usahanya berdomisili di Kota Bandung. Perusahaan adalah setiap kegiatan usaha, baik perseroan terbatas maupun bentuk badan hukum lain, yang kegiatannya berdomisili di daerah.',
      },
    },
    'scope.priority-fields': {
      label: { en: 'the seven priority fields', id: 'tujuh bidang prioritas' },
      description: {
        en: 'What TJSL programmes cover is aligned with the seven priority fields of the development of the city: education, health, prosperity, environment, arts and culture, sport, and religion.',
        id: 'Ruang lingkup program TJSL diselaraskan dengan tujuh agenda prioritas pembangunan daerah: pendidikan, kesehatan, kemakmuran, lingkungan hidup, seni budaya, olahraga, dan agama.',
      },
    },
    'sanction.1-written-warning': {
      label: { en: 'written warning', id: 'peringatan tertulis' },
    },
    'sanction.2-restriction': {
      label: { en: 'restriction of the business activity', id: 'pembatasan kegiatan usaha' },
    },
    'sanction.3-freezing': {
      label: {
        en: 'freezing of the business activity and/or of the investment facilities',
        id: 'pembekuan kegiatan usaha dan/atau fasilitas penanaman modal',
      },
    },
    'sanction.4-revocation': {
      label: {
        en: 'revocation of the business activity and/or of the investment facilities',
        id: 'pencabutan kegiatan usaha dan/atau fasilitas penanaman modal',
      },
    },
    'sanction.other': {
      label: {
        en: 'other sanctions under the law',
        id: 'sanksi lainnya menurut peraturan perundang-undangan',
      },
      description: {
        en: 'Besides the administrative sanctions, a business entity or an individual business that does not fulfil the obligation may be sanctioned otherwise, under the legislation.',
        id: 'Selain sanksi administratif, badan usaha atau usaha perseorangan yang tidak menjalankan kewajiban dapat dikenai sanksi lain sesuai dengan ketentuan peraturan perundang-undangan.',
      },
    },
    'sanction.practice': {
      label: { en: 'sanctions in practice', id: 'sanksi dalam praktik' },
      description: {
        en: 'In practice the sanctions had not yet been applied to companies that do not fulfil the obligation.',
        id: 'Pada praktiknya sanksi belum diberlakukan bagi perusahaan yang tidak menjalankan kewajibannya.',
      },
    },
  },
  statements: {
    'list-not-sequence': {
      en: 'The source prints the four administrative sanctions as a list. It says neither that the one comes before the other, nor for what each is meant.',
      id: 'Sumber mencantumkan keempat sanksi administratif sebagai daftar. Sumber tidak menyatakan bahwa yang satu mendahului yang lain, dan tidak menyebut sanksi mana untuk pelanggaran apa.',
    },
    'may-or-will': {
      en: 'Section 4.2 says that companies may be sanctioned so, section 4.2.3 that they will be; only the second has “or” between the four.',
      id: 'Bagian 4.2 menyebut perusahaan dapat dikenakan sanksi itu, sedangkan bagian 4.2.3 menyebut akan dikenakan; hanya bagian kedua yang memakai kata “atau” di antara keempatnya.',
    },
    'sanctioning-regulation': {
      en: 'Section 4.2 speaks of “this Perda” after a sentence on the mayoral regulation; section 4.2.3 names the regional regulation, Perda 13/2012, Article 5.',
      id: 'Bagian 4.2 menyebut “Perda ini” sesudah kalimat tentang peraturan walikota; bagian 4.2.3 menyebut Perda 13/2012 Pasal 5.',
    },
    'applied-or-not-to-the-full': {
      en: 'Section 4.2 says that the sanctions had not been applied, section 4.2.3 that they were not applied to the full, and apparently not firmly. Whether any was ever imposed cannot be told from the two.',
      id: 'Bagian 4.2 menyebut sanksi belum diberlakukan, sedangkan bagian 4.2.3 menyebut penerapannya belum maksimal dan tampaknya belum tegas. Apakah pernah ada sanksi yang dijatuhkan tidak dapat dipastikan dari keduanya.',
    },
  },
};
