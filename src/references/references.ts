/**
 * The bibliography: one row per work, keyed by the id that every citation in the code uses.
 *
 * `confidence` says how the work was read: `primary` (the text itself was read, whole or in part), `secondary`
 * (known through excerpts or other works, which `through` names where there are any), `project-reading` (a decision of this
 * library, which no published work makes).
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
  'hon-grunig-1999': {
    short: 'Hon & Grunig 1999',
    citation:
      'Hon, Linda Childers & Grunig, James E. (1999). Guidelines for Measuring Relationships in Public Relations. Institute for Public Relations.',
    confidence: 'secondary',
    through: ['omah-kreteg'],
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
  'ansell-gash-2008': {
    short: 'Ansell & Gash 2008',
    citation:
      'Ansell, Chris & Gash, Alison (2008). Collaborative Governance in Theory and Practice. Journal of Public Administration Research and Theory, 18(4), 543-571. https://doi.org/10.1093/jopart/mum032. Of it the abstract was read.',
    confidence: 'secondary',
    through: ['obrien-2012', 'muara-enim'],
  },
  'ansell-gash-2012': {
    short: 'Ansell & Gash 2012',
    citation:
      'Ansell, Chris & Gash, Alison (2012). Stewards, Mediators, and Catalysts: Toward a Model of Collaborative Leadership. The Innovation Journal, 17(1). https://vdocument.in/stewards-mediators-and-catalysts-the-innovation-stewards-mediators-and.html. Of it the names of the roles were read.',
    confidence: 'secondary',
  },
  'obrien-2012': {
    short: 'O’Brien 2012',
    citation:
      'O’Brien, Marg (2012). Review of Collaborative Governance: Factors crucial to the internal workings of the collaborative process. Research report of April 2010, Ministry for the Environment, publication CR 135. https://studylib.net/doc/7843263/review-of-collaborative-governance_literature-review',
    confidence: 'primary',
  },
  'farmer-2006': {
    short: 'Farmer et al. 2006',
    citation:
      'Farmer, Tracy; Robinson, Kerry; Elliott, Susan J.; Eyles, John (2006). Developing and implementing a triangulation protocol for qualitative health research. Qualitative Health Research, 16(3), 377-394.',
    confidence: 'secondary',
  },
  'kvist-2007': {
    short: 'Kvist 2007',
    citation:
      'Kvist, Jon (2007). Fuzzy set ideal type analysis. Journal of Business Research, 60(5), 474-481.',
    confidence: 'secondary',
  },
  'ragin-2006': {
    short: 'Ragin 2006',
    citation:
      'Ragin, Charles C. (2006). Set Relations in Social Research: Evaluating Their Consistency and Coverage. Political Analysis, 14(3), 291-310.',
    confidence: 'secondary',
  },
  'ragin-2008': {
    short: 'Ragin 2008',
    citation:
      'Ragin, Charles C. (2008). Redesigning Social Inquiry: Fuzzy Sets and Beyond. University of Chicago Press.',
    confidence: 'secondary',
  },
  'schneider-wagemann-2012': {
    short: 'Schneider & Wagemann 2012',
    citation:
      'Schneider, Carsten Q. & Wagemann, Claudius (2012). Set-Theoretic Methods for the Social Sciences: A Guide to Qualitative Comparative Analysis. Cambridge University Press.',
    confidence: 'secondary',
  },
  'seltzer-2007': {
    short: 'Seltzer 2007',
    citation:
      'Seltzer, Trenton C. (2007). A Coorientational Approach for Measuring Organization-Public Relationships. Dissertation, University of Florida. http://ufdc.ufl.edu/UFE0021250/00001',
    confidence: 'secondary',
  },
  'deshler-sock-1985': {
    short: 'Deshler & Sock 1985',
    citation:
      'Deshler, David & Sock, Donald (1985). Community Development Participation: A Concept Review of the International Literature. Known through a review in Indonesian, https://id.scribd.com/doc/226581842/Review-tingkat-partisipasi-studi-kasus-pengadaan-cidomo-di-lombok',
    confidence: 'secondary',
  },
  'pasuruan-2016': {
    short: 'Putri & Rodiyah 2016',
    citation:
      'Putri, Magya Ramadhania & Rodiyah, Isnaini (2016). Kemitraan Pemerintah-Swasta dalam Program Corporate Social Responsibility di Kabupaten Pasuruan. JKMP, 4(2), from p. 117. https://studylibid.com/doc/659081/kemitraan-pemerintah-swasta-dalam',
    confidence: 'secondary',
    through: ['pasuruan-digest'],
  },
  'pasuruan-digest': {
    short: 'Kompasiana digest of Putri & Rodiyah',
    citation:
      'Pelaksanaan Public Private Partnership (PPP) melalui Program CSR. Kompasiana. https://kompasiana.com/rahmaniviapermatasari1836/5ebca74dd541df5d8944a6d2/pelaksanaan-public-private-partnership-ppp-melalui-program-csr?page=3&page_images=1',
    confidence: 'primary',
  },
  'kulon-progo-2015': {
    short: 'Ndaru & Kurniawan 2015',
    citation:
      'Ndaru, Felix Aglen & Kurniawan, Teguh (2015). Corporate Social Responsibility Partnership to Alleviate Poverty in Kulon Progo Regency. Bisnis & Birokrasi, 22(3). https://docslib.org/doc/4522857/corporate-social-responsibility-partnership-to-alleviate-poverty-in-kulon-progo-regency',
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
  'lorenz-1905': {
    short: 'Lorenz 1905',
    citation:
      'Lorenz, Max O. (1905). Methods of measuring the concentration of wealth. Publications of the American Statistical Association, 9(70), 209-219.',
    confidence: 'secondary',
  },
  'gini-1914': {
    short: 'Gini 1914',
    citation:
      'Gini, Corrado (1914). Sulla misura della concentrazione e della variabilità dei caratteri. Atti del Reale Istituto Veneto di Scienze, Lettere ed Arti, 73(2), 1203-1248.',
    confidence: 'secondary',
  },
  'hirschman-1964': {
    short: 'Hirschman 1964',
    citation:
      'Hirschman, Albert O. (1964). The paternity of an index. American Economic Review, 54(5), 761-762.',
    confidence: 'secondary',
  },
  'cleveland-mcgill-1984': {
    short: 'Cleveland & McGill 1984',
    citation:
      'Cleveland, William S. & McGill, Robert (1984). Graphical Perception: Theory, Experimentation, and Application to the Development of Graphical Methods. Journal of the American Statistical Association, 79(387), 531-554.',
    confidence: 'secondary',
  },
  'cohen-1960': {
    short: 'Cohen 1960',
    citation:
      'Cohen, Jacob (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37-46.',
    confidence: 'secondary',
  },
  'cohen-1968': {
    short: 'Cohen 1968',
    citation:
      'Cohen, Jacob (1968). Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit. Psychological Bulletin, 70(4), 213-220.',
    confidence: 'secondary',
  },
  'fleiss-1971': {
    short: 'Fleiss 1971',
    citation:
      'Fleiss, Joseph L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76(5), 378-382.',
    confidence: 'secondary',
  },
  'brennan-prediger-1981': {
    short: 'Brennan & Prediger 1981',
    citation:
      'Brennan, Robert L. & Prediger, Dale J. (1981). Coefficient kappa: some uses, misuses, and alternatives. Educational and Psychological Measurement, 41(3), 687-699.',
    confidence: 'secondary',
  },
  'krippendorff-2011': {
    short: 'Krippendorff 2011',
    citation:
      "Krippendorff, Klaus (2011). Computing Krippendorff's Alpha-Reliability. University of Pennsylvania, Annenberg School for Communication.",
    confidence: 'secondary',
  },
  'gwet-2008': {
    short: 'Gwet 2008',
    citation:
      'Gwet, Kilem Li (2008). Computing inter-rater reliability and its variance in the presence of high agreement. British Journal of Mathematical and Statistical Psychology, 61(1), 29-48.',
    confidence: 'secondary',
  },
  'gwet-2014': {
    short: 'Gwet 2014',
    citation:
      'Gwet, Kilem Li (2014). Handbook of Inter-Rater Reliability, 4th edition. Gaithersburg: Advanced Analytics.',
    confidence: 'secondary',
  },
  'shrout-fleiss-1979': {
    short: 'Shrout & Fleiss 1979',
    citation:
      'Shrout, Patrick E. & Fleiss, Joseph L. (1979). Intraclass correlations: uses in assessing rater reliability. Psychological Bulletin, 86(2), 420-428.',
    confidence: 'secondary',
  },
  'cronbach-1951': {
    short: 'Cronbach 1951',
    citation:
      'Cronbach, Lee J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16(3), 297-334.',
    confidence: 'secondary',
  },
  'deutsch-1996': {
    short: 'Deutsch 1996',
    citation:
      'Deutsch, L. Peter (1996). GZIP file format specification version 4.3. RFC 1952. https://www.rfc-editor.org/rfc/rfc1952',
    confidence: 'secondary',
  },
  'berners-lee-2005': {
    short: 'Berners-Lee, Fielding & Masinter 2005',
    citation:
      'Berners-Lee, Tim; Fielding, Roy & Masinter, Larry (2005). Uniform Resource Identifier (URI): Generic Syntax. RFC 3986. https://www.rfc-editor.org/rfc/rfc3986',
    confidence: 'secondary',
  },
  'sobol-1967': {
    short: "Sobol' 1967",
    citation:
      "Sobol', Ilya M. (1967). On the distribution of points in a cube and the approximate evaluation of integrals. USSR Computational Mathematics and Mathematical Physics, 7(4), 86-112.",
    confidence: 'secondary',
  },
  'joe-kuo-2008': {
    short: 'Joe and Kuo 2008',
    citation:
      "Joe, Stephen, & Kuo, Frances Y. (2008). Constructing Sobol' sequences with better two-dimensional projections. SIAM Journal on Scientific Computing, 30(5), 2635-2654.",
    confidence: 'secondary',
  },
  'sobol-1993': {
    short: "Sobol' 1993",
    citation:
      "Sobol', Ilya M. (1993). Sensitivity estimates for nonlinear mathematical models. Mathematical Modelling and Computational Experiments, 1(4), 407-414.",
    confidence: 'secondary',
  },
  'jansen-1999': {
    short: 'Jansen 1999',
    citation:
      'Jansen, Michiel J. W. (1999). Analysis of variance designs for model output. Computer Physics Communications, 117(1-2), 35-43.',
    confidence: 'secondary',
  },
  'saltelli-2010': {
    short: 'Saltelli et al. 2010',
    citation:
      'Saltelli, Andrea, Annoni, Paola, Azzini, Ivano, Campolongo, Francesca, Ratto, Marco, & Tarantola, Stefano (2010). Variance based sensitivity analysis of model output: design and estimator for the total sensitivity index. Computer Physics Communications, 181(2), 259-270.',
    confidence: 'secondary',
  },
  'iati-codelists': {
    short: 'IATI code lists',
    citation:
      'International Aid Transparency Initiative. OrganisationRole and OrganisationType: code lists of the IATI Standard 2.03. https://github.com/IATI/IATI-Codelists; https://github.com/IATI/IATI-Codelists-NonEmbedded',
    confidence: 'primary',
  },
  'iati-standard': {
    short: 'IATI Standard',
    citation:
      'International Aid Transparency Initiative. participating-org: reference page of the IATI Standard 2.03. https://github.com/IATI/IATI-Standard-SSOT',
    confidence: 'primary',
  },
  'org-id-handbook': {
    short: 'org-id.guide handbook',
    citation: 'org-id.guide. Handbook: Assigning a prefix. https://github.com/org-id/handbook',
    confidence: 'primary',
  },
  'org-id-register': {
    short: 'org-id.guide register',
    citation:
      'org-id.guide. Register of lists of organisation identifiers (31 July 2026). https://github.com/org-id/register',
    confidence: 'primary',
  },
  'csl-data': {
    short: 'CSL data schema',
    citation:
      'Citation Style Language (2023). JSON schema for CSL input data. https://github.com/citation-style-language/schema',
    confidence: 'primary',
  },
  'patashnik-1988': {
    short: 'Patashnik 1988',
    citation: 'Patashnik, Oren (1988). BibTeXing.',
    confidence: 'secondary',
  },
  'brandes-2002': {
    short: 'Brandes et al. 2002',
    citation:
      'Brandes, Ulrik; Eiglsperger, Markus; Herman, Ivan; Himsolt, Michael; Marshall, M. Scott (2002). GraphML Progress Report: Structural Layer Proposal. Graph Drawing, Lecture Notes in Computer Science 2265, 501-512. Springer.',
    confidence: 'secondary',
  },
  'bray-2008': {
    short: 'Bray et al. 2008',
    citation:
      'Bray, Tim; Paoli, Jean; Sperberg-McQueen, C. M.; Maler, Eve; Yergeau, François (2008). Extensible Markup Language (XML) 1.0, 5th edition. W3C Recommendation of 26 November 2008. https://www.w3.org/TR/2008/REC-xml-20081126/',
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
