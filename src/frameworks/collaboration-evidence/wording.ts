import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { CollaborationClaim, CollaborationClaimGroup } from './definition.js';

/** The claims on collaboration in words: the sentences, and the labels of the claims, are ours. */
export const collaborationEvidenceWording: CatalogueWording<
  CollaborationClaim,
  CollaborationClaimGroup,
  never,
  never
> = {
  label: {
    en: 'What the report cites for the importance of collaboration',
    id: 'Bukti yang dirujuk laporan tentang pentingnya kolaborasi',
  },
  caution: {
    en: 'The claims are told as the report cites them; the works behind them were not read for this library. None of them says that a given collaboration succeeds.',
    id: 'Pernyataan di sini disampaikan sebagaimana dirujuk laporan; karya yang dirujuk tidak dibaca untuk pustaka ini. Tidak satu pun menyatakan bahwa suatu kolaborasi tertentu berhasil.',
  },
  groups: {
    claim: { en: 'why collaboration matters', id: 'alasan pentingnya kolaborasi' },
    rule: { en: 'what is needed', id: 'yang diperlukan' },
  },
  entries: {
    'sdg-cooperation': {
      label: {
        en: 'sustainable development needs cooperation of many stakeholders',
        id: 'pembangunan berkelanjutan memerlukan kerja sama multi-stakeholder',
      },
      description: {
        en: 'The Secretary-General of the United Nations is reported to acknowledge that the Sustainable Development Goals, agreed since 2015 to follow up the Millennium Development Goals, can be reached only by multi-stakeholder cooperation.',
        id: 'Sekretaris Jenderal PBB disebut mengakui bahwa Sustainable Development Goals (SDG), yang disepakati sejak 2015 sebagai kelanjutan Millennium Development Goals (MDG), hanya dapat diraih melalui kerja sama multi-stakeholder.',
      },
    },
    'mdg-evaluation': {
      label: {
        en: 'challenges for Indonesia by the MDG evaluation of 2015',
        id: 'tantangan Indonesia menurut evaluasi MDG 2015',
      },
      description: {
        en: 'By the evaluation of 2015, the quality of education and health in Indonesia was still to be raised and high poverty to be brought down; innovation and reform of government were recommended, above all in the functions that every local government is obliged to perform. Collaboration is not named there.',
        id: 'Menurut evaluasi tahun 2015, Indonesia masih perlu meningkatkan kualitas pendidikan dan kesehatan serta menekan angka kemiskinan yang tinggi; yang direkomendasikan adalah inovasi dan reformasi pemerintahan, terutama dalam urusan pemerintah daerah yang bersifat pokok. Kolaborasi tidak disebut di situ.',
      },
    },
    'evolutionary-change': {
      label: {
        en: 'evolutionary change in the performance of government',
        id: 'perubahan evolusioner dalam kinerja pemerintah',
      },
      description: {
        en: 'The report points to experience: after several stakeholders had collaborated, the performance of government evolved.',
        id: 'Laporan merujuk pengalaman: berkat kolaborasi beberapa stakeholder, kinerja pemerintah berubah secara evolusioner.',
      },
    },
    'civil-society': {
      label: {
        en: 'civil society organisations are more effective when they collaborate',
        id: 'organisasi masyarakat sipil lebih efektif bila berkolaborasi',
      },
      description: {
        en: 'Civil society organisations are said to have proved more effective when they collaborate.',
        id: 'Organisasi masyarakat sipil disebut terbukti lebih efektif ketika berkolaborasi.',
      },
    },
    'online-instruments': {
      label: {
        en: 'people count on collaboration and online instruments',
        id: 'masyarakat mengandalkan kolaborasi dan instrumen daring',
      },
      description: {
        en: 'By the report, people see in collaboration and online instruments a means of change; no work is cited for it.',
        id: 'Menurut laporan, masyarakat memandang kolaborasi dan instrumen daring sebagai sarana perubahan; tidak ada karya yang dirujuk.',
      },
    },
    'shared-value': {
      label: {
        en: 'the private sector looks for ways to create shared value',
        id: 'sektor privat mencari cara menciptakan nilai bersama',
      },
      description: {
        en: 'Value that is shared is said to be sought by the private sector in new ways; by 1.1, through collaboration.',
        id: 'Penciptaan nilai bersama disebut tengah diupayakan sektor privat dengan cara-cara baru; menurut 1.1 melalui mekanisme kolaborasi.',
      },
    },
    'public-participation': {
      label: {
        en: 'public participation helps reach goals and take decisions',
        id: 'partisipasi publik membantu pencapaian tujuan dan pengambilan keputusan',
      },
      description: {
        en: 'Several studies, which are not named, are said to prove that public participation contributes much to reaching the goals of government and to its decisions.',
        id: 'Beberapa kajian, yang tidak disebut namanya, dikatakan membuktikan besarnya sumbangan partisipasi publik bagi pencapaian tujuan dan pengambilan keputusan pemerintahan.',
      },
    },
    'citizen-participation': {
      label: {
        en: 'citizen participation as a general strategy for better decisions',
        id: 'partisipasi warga sebagai strategi umum untuk keputusan yang lebih baik',
      },
      description: {
        en: 'A study that tested a model of organisation theory is cited for this: citizen participation is a general strategy that can raise the quality of decisions in public administration.',
        id: 'Dirujuk sebuah penelitian yang menguji model teori organisasi: partisipasi warga adalah strategi umum yang dapat meningkatkan mutu pengambilan keputusan dalam administrasi publik.',
      },
    },
    'sustained-innovation': {
      label: {
        en: 'a main function of collaboration: that innovation lasts and succeeds',
        id: 'fungsi utama kolaborasi bagi keberlanjutan dan kesuksesan inovasi',
      },
      description: {
        en: 'Other studies are said to prove, for best practices of government innovation worldwide, that multi-stakeholder collaboration has a main function in ensuring that innovation lasts and succeeds.',
        id: 'Penelitian lain dikatakan membuktikan bahwa, pada praktik terbaik inovasi pemerintahan di dunia, kolaborasi multi-stakeholder berfungsi utama dalam menjamin keberlanjutan dan kesuksesan inovasi.',
      },
    },
    'two-way-communication': {
      label: { en: 'two-way communication', id: 'komunikasi dua arah' },
      description: {
        en: 'Collaboration by which innovation is to last and succeed needs communication both ways, so that vision and strategy are understood alike. In PIPPK that common understanding was not reached; the report calls it important for strengthening the foundation before the programme started.',
        id: 'Kolaborasi demi keberlanjutan dan kesuksesan inovasi memerlukan komunikasi dua arah agar visi dan strateginya dipahami secara sama. Dalam PIPPK pemahaman yang sama itu belum tercapai, padahal menurut laporan penting untuk menguatkan fondasi sebelum program dimulai.',
      },
    },
    'contextual-communication': {
      label: {
        en: 'communication that fits the social, cultural and economic context',
        id: 'komunikasi yang kontekstual secara sosial, budaya dan ekonomi',
      },
      description: {
        en: 'Those who carry out a programme need to be able to communicate as the social, cultural and economic context of each area asks; said of Bandung, whose communities differ.',
        id: 'Pelaksana program memerlukan kemampuan berkomunikasi yang sesuai dengan konteks sosial, budaya, dan ekonomi tiap wilayah; hal ini dikatakan tentang Bandung, yang masyarakatnya beragam.',
      },
    },
  },
};
