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
    rule: { en: 'what collaboration needs', id: 'yang diperlukan dalam kolaborasi' },
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
        en: 'what the Millennium Development Goals left to do in Indonesia',
        id: 'tantangan Indonesia menurut evaluasi MDG 2015',
      },
      description: {
        en: 'By the evaluation of 2015, Indonesia still faced challenges in the quality of education, in health and in high poverty; innovation and reform of government were recommended, above all in the functions that local government is obliged to perform.',
        id: 'Menurut evaluasi tahun 2015, Indonesia masih menghadapi tantangan dalam kualitas pendidikan, kesehatan, dan tingginya kemiskinan; yang direkomendasikan adalah inovasi dan reformasi pemerintahan, terutama dalam urusan yang menjadi kewajiban pemerintah daerah.',
      },
    },
    'evolutionary-change': {
      label: {
        en: 'collaboration has changed how government performs',
        id: 'kolaborasi mengubah kinerja pemerintah',
      },
      description: {
        en: 'Some experiences show that collaboration of several stakeholders has led to evolutionary change in the performance of government.',
        id: 'Sejumlah pengalaman memperlihatkan bahwa kolaborasi beberapa stakeholder membawa perubahan evolusioner dalam kinerja pemerintah.',
      },
    },
    'civil-society': {
      label: {
        en: 'civil society organisations achieve more together',
        id: 'organisasi masyarakat sipil lebih efektif bila berkolaborasi',
      },
      description: {
        en: 'Civil society organisations are said to have proved more effective when they collaborate.',
        id: 'Organisasi masyarakat sipil disebut terbukti lebih efektif ketika berkolaborasi.',
      },
    },
    'online-instruments': {
      label: {
        en: 'people find ways to collaborate, and online instruments',
        id: 'masyarakat menemukan cara kolaborasi dan instrumen daring',
      },
      description: {
        en: 'People realise that they can change conditions by finding ways to collaborate and by using online instruments.',
        id: 'Masyarakat sadar bahwa keadaan dapat diubah dengan menemukan cara berkolaborasi dan memanfaatkan instrumen daring.',
      },
    },
    'shared-value': {
      label: {
        en: 'companies look for shared value',
        id: 'sektor privat mencari cara menciptakan nilai bersama',
      },
      description: {
        en: 'The private sector is busy looking for new ways to create shared value; 1.1 adds: through collaboration.',
        id: 'Sektor privat giat mencari cara baru untuk menciptakan nilai bersama; 1.1 menambahkan: melalui mekanisme kolaborasi.',
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
        en: 'collaboration lets innovation last and succeed',
        id: 'kolaborasi menjamin keberlanjutan dan kesuksesan inovasi',
      },
      description: {
        en: 'Among best practices of government innovation worldwide, multi-stakeholder collaboration is said to have a main function in making innovation last and succeed.',
        id: 'Di antara praktik terbaik inovasi pemerintahan di dunia, kolaborasi multi-stakeholder disebut berfungsi utama dalam menjamin inovasi berlanjut dan sukses.',
      },
    },
    'two-way-communication': {
      label: { en: 'two-way communication', id: 'komunikasi dua arah' },
      description: {
        en: 'Collaboration by which innovation is to last and succeed needs communication both ways, so that vision and strategy are understood alike; for PIPPK this would have strengthened the foundation before the programme was launched.',
        id: 'Kolaborasi demi keberlanjutan dan kesuksesan inovasi memerlukan komunikasi dua arah agar visi dan strateginya dipahami secara sama; bagi PIPPK, hal ini penting untuk menguatkan fondasi sebelum program digulirkan.',
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
