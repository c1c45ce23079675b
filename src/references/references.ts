/**
 * The bibliography: one row per work, keyed by the id that every citation in the code uses.
 *
 * `confidence` says how the work was read: `primary` (the text itself was read, whole or in part), `secondary`
 * (known through excerpts or other works, which `through` names where there are any), `project-reading` (a decision of this library, which no
 * published work makes).
 */
export const references = {
  antam: {
    short: 'Antam CSR study (n.d.)',
    citation:
      'Author, title and year not stated in the text read. Abstract of a qualitative study of CSR and partnership of PT Aneka Tambang in Desa Pedalaman.',
    confidence: 'primary',
  },
  'muara-enim': {
    short: 'Kurniawan & Putra 2025',
    citation:
      'Kurniawan, Waspo & Putra, R. (2025). Model Collaborative Governance untuk Pengelolaan CSR pada UMKM di Kabupaten Muara Enim. Strukturasi: Jurnal Ilmiah Magister Administrasi Publik, 7(2), 30-39.',
    confidence: 'primary',
  },
  'omah-kreteg': {
    short: 'Omah Kreteg Anggana study (n.d.)',
    citation:
      'Author, title and year not stated in the text read. Study of the INPOWER-CARE programme of PT Indonesia Power Suralaya PGU with the Omah Kreteg Anggana group, Suralaya.',
    confidence: 'primary',
  },
  surakarta: {
    short: 'Hapsari (n.d.)',
    citation:
      'Hapsari, Dinda (n.d.). Model Kemitraan Penanggulangan Kemiskinan Kota Surakarta (Studi Kasus Program Bina Kesehatan Di Kelurahan Semanggi, Surakarta). Fak. ISIP; abstract.',
    confidence: 'primary',
  },
  lan: {
    short: 'LAN 2016',
    citation:
      'Tasrin, Krismiyati; Pratiwi; Ella, Susy (2016). Model Kemitraan Strategis Dalam Pengembangan Inovasi Administrasi Negara. PKP2A I, Lembaga Administrasi Negara.',
    confidence: 'primary',
  },
  'sulistiyani-2004': {
    short: 'Sulistiyani 2004',
    citation:
      'Sulistiyani, Ambar Teguh (2004). Kemitraan dan Model-Model Pemberdayaan. Yogyakarta: Gava Media.',
    confidence: 'secondary',
    through: [
      'digest-models',
      'digest-concept',
      'digest-programme',
      'digest-international',
      'digest-business',
      'digest-preconditions',
      'digest-learning-centre',
    ],
  },
  'digest-international': {
    short: 'Digest of Sulistiyani, "Pengertian kemitraan internasional"',
    citation:
      'Pengertian Kemitraan Internasional, Hakekat Kemitraan Internasional. https://text-id.123dok.com/document/wq232982z-pengertian-kemitraan-internasional-hakekat-kemitraan-internasioanl.html',
    confidence: 'primary',
  },
  'digest-models': {
    short: 'Digest of Sulistiyani, "Model-model kemitraan"',
    citation:
      'Model-model Kemitraan, Konsep Kemitraan. https://text-id.123dok.com/document/ozlv6246y-model-model-kemitraan-konsep-kemitraan.html',
    confidence: 'primary',
  },
  'digest-programme': {
    short: 'Digest of Sulistiyani, "Strategi program kemitraan"',
    citation:
      'Strategi Program Kemitraan: Pengertian Program. https://text-id.123dok.com/document/nq7l0g1dy-strategi-program-kemitraan-strategi-program-kemitraan-1-pengertian-program.html',
    confidence: 'primary',
  },
  'digest-concept': {
    short: 'Digest of Sulistiyani, "Konsep kemitraan"',
    citation:
      'Konsep Kemitraan, Kajian Kepustakaan. https://123dok.com/article/konsep-kemitraan-kajian-kepustakaan-kajian-kepustakaan.yr3ldl5v',
    confidence: 'primary',
  },
  'digest-business': {
    short: 'Digest of Sulistiyani, "Kemitraan dalam bisnis" (2019)',
    citation: 'Kemitraan dalam Bisnis (2019). https://www.sarno.id/2019/08/kemitraan-dalam-bisnis/',
    confidence: 'primary',
  },
  'digest-learning-centre': {
    short: 'Digest of Sulistiyani, "Kajian kemitraan pengembangan program SKB Gunungkidul"',
    citation:
      'Kajian Kemitraan Pengembangan Program Sanggar Kegiatan Belajar Gunungkidul. https://123dok.com/article/kajian-kemitraan-pengembangan-program-sanggar-kegiatan-belajar-gunungkidul.yee95jey',
    confidence: 'primary',
  },
  'digest-preconditions': {
    short: 'Digest of Sulistiyani, "Konsep kemitraan: tinjauan good governance"',
    citation:
      'Konsep Kemitraan, Tinjauan tentang Good Governance dan Kemitraan. https://123dok.com/article/konsep-kemitraan-tinjauan-tentang-good-governance-dan-kemitraan.1y9269vz',
    confidence: 'primary',
  },
  'thomas-2012': {
    short: 'Thomas 2012',
    citation:
      'Thomas, John Clayton (2012). Citizen, Customer, Partner: Engaging the Public in Public Management. Armonk, NY: M. E. Sharpe.',
    confidence: 'secondary',
    through: ['lan'],
  },
  'saidi-abidin-2004': {
    short: 'Saidi & Abidin 2004',
    citation:
      'Saidi, Zaim & Abidin, Hamid (2004). Menjadi Bangsa Pemurah: Wacana dan Praktek Kedermawanan Sosial di Indonesia. Jakarta: Piramedia.',
    confidence: 'secondary',
    through: ['lan', 'filantra-2023'],
  },
  'filantra-2023': {
    short: 'Filantra 2023',
    citation:
      'Three Stages of Company Motivation to Implement CSR (16 January 2023). https://filantra.org/three-stages-of-company-motivation-to-implement-csr/; Tiga Tahapan Motivasi Perusahaan Menjalankan CSR. https://filantra.org/id/tiga-tahapan-motivasi-perusahaan-menjalankan-csr',
    confidence: 'primary',
  },
  'arnstein-1969': {
    short: 'Arnstein 1969',
    citation:
      'Arnstein, Sherry R. (1969). A Ladder of Citizen Participation. Journal of the American Institute of Planners, 35(4), 216-224.',
    confidence: 'secondary',
    through: ['bammer-2022'],
  },
  'iap2-spectrum': {
    short: 'IAP2 spectrum',
    citation: 'International Association for Public Participation. IAP2 Spectrum of Public Participation.',
    confidence: 'secondary',
    through: ['iap2-canada-2015', 'bammer-2022'],
  },
  'iap2-canada-2015': {
    short: 'IAP2 Canada 2015',
    citation: 'IAP2 Canada (2015). Public Participation Spectrum. http://iap2canada.ca/page-1020549',
    confidence: 'primary',
  },
  'bammer-2022': {
    short: 'Bammer 2022',
    citation:
      'Bammer, Gabriele (30 August 2022). Stakeholder engagement: Learning from Arnstein’s ladder and the IAP2 spectrum. Integration and Implementation Insights. https://i2insights.org/2022/08/30/learning-from-arnsteins-ladder-and-iap2-spectrum/',
    confidence: 'primary',
  },
  'kvist-2007': {
    short: 'Kvist 2007',
    citation:
      'Kvist, Jon (2007). Fuzzy set ideal type analysis. Journal of Business Research, 60(5), 474-481.',
    confidence: 'secondary',
  },
  'ragin-2008': {
    short: 'Ragin 2008',
    citation:
      'Ragin, Charles C. (2008). Redesigning Social Inquiry: Fuzzy Sets and Beyond. University of Chicago Press.',
    confidence: 'secondary',
  },
  'freeman-1979': {
    short: 'Freeman 1979',
    citation:
      'Freeman, Linton C. (1979). Centrality in social networks: conceptual clarification. Social Networks, 1(3), 215-239.',
    confidence: 'secondary',
  },
  'wasserman-faust-1994': {
    short: 'Wasserman & Faust 1994',
    citation:
      'Wasserman, Stanley & Faust, Katherine (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.',
    confidence: 'secondary',
  },
  'brandes-2001': {
    short: 'Brandes 2001',
    citation:
      'Brandes, Ulrik (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology, 25(2), 163-177.',
    confidence: 'secondary',
  },
  'tarjan-1972': {
    short: 'Tarjan 1972',
    citation:
      'Tarjan, Robert (1972). Depth-first search and linear graph algorithms. SIAM Journal on Computing, 1(2), 146-160.',
    confidence: 'secondary',
  },
  kemitraan: {
    short: 'this library',
    citation: 'kemitraan: decisions of this library (keputusan pustaka ini).',
    confidence: 'project-reading',
  },
} as const satisfies Record<string, Reference>;

/** One work of the bibliography. */
export interface Reference {
  /** How the work is named in a sentence. */
  readonly short: string;
  /** The full citation, as far as the text read states it. */
  readonly citation: string;
  /** How the work was read for this library. */
  readonly confidence: 'primary' | 'secondary' | 'project-reading';
  /** For a work that was not read itself: the works it is known through. */
  readonly through?: readonly string[];
}

/** A key of {@link references}. */
export type ReferenceKey = keyof typeof references;

/**
 * Who says so: a work of the bibliography with the place in it, or, in a definition of a caller's own, a free text.
 */
export type Citation =
  | { readonly ref: ReferenceKey; readonly locator?: string }
  | { readonly text: string; readonly locator?: string };
