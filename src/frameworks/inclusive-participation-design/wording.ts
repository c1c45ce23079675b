import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  InclusiveParticipationGroup,
  InclusiveParticipationItem,
  InclusiveParticipationStakeholder,
} from './definition.js';

/**
 * The design for inclusive participation in words: Indonesian terms as Table 2.1 of 2.3.3 of the LAN report prints them,
 * sentences ours.
 */
export const inclusiveParticipationDesignWording: ChecklistWording<
  InclusiveParticipationItem,
  InclusiveParticipationGroup,
  InclusiveParticipationStakeholder,
  never
> = {
  label: {
    en: 'Design of collaboration for innovation that strengthens inclusive participation',
    id: 'Desain kolaborasi inovasi untuk menguatkan partisipasi inklusif di masyarakat',
  },
  caution: {
    en: 'The table shows one mode of participation out of nine, the one that the report takes up. Three rows are its examples of the purpose: they are listed, and not scored. A score says how much of the rest is in place, and not how inclusive the participation is.',
    id: 'Tabel ini memuat satu dari sembilan mode partisipasi, yaitu yang dikaji dalam laporan. Tiga barisnya merupakan contoh tujuan: dicantumkan, tetapi tidak diberi skor. Skor menyatakan seberapa banyak isi selebihnya yang sudah ada, bukan seberapa inklusif partisipasinya.',
  },
  groups: {
    purpose: { en: 'purpose', id: 'tujuan' },
    design: { en: 'considerations in design', id: 'pertimbangan dalam desain' },
    evaluation: { en: 'criteria of evaluation', id: 'kriteria evaluasi' },
  },
  stakeholders: {
    government: { en: 'government', id: 'pemerintah' },
  },
  items: {
    'purpose.ideal': {
      label: {
        en: 'the ideal type of community participation and of democratic inclusiveness',
        id: 'tipe ideal partisipasi masyarakat dan inklusivitas yang demokratis',
      },
      description: {
        en: 'The design aims at the ideal type of community participation and of democratic inclusiveness.',
        id: 'Desainnya ditujukan pada tipe ideal partisipasi masyarakat dan inklusivitas yang demokratis.',
      },
    },
    'purpose.example.representation': {
      label: {
        en: 'representation of the interests of the community',
        id: 'keterwakilan kepentingan masyarakat',
      },
      description: {
        en: 'The interests of the community are represented through the participation of its various groups. It is an example of the purpose.',
        id: 'Kepentingan masyarakat terwakili melalui partisipasi berbagai kelompoknya. Ini salah satu contoh tujuan.',
      },
    },
    'purpose.example.capacity': {
      label: {
        en: 'an opportunity to grow the capacity for taking part in democratic life',
        id: 'kesempatan meningkatkan kapasitas berpartisipasi dalam kehidupan berdemokrasi',
      },
      description: {
        en: 'Participants are given the opportunity to become more able to take part in democratic life. It is an example of the purpose.',
        id: 'Para partisipan memperoleh peluang untuk makin mampu berperan dalam kehidupan demokrasi. Ini salah satu contoh tujuan.',
      },
    },
    'purpose.example.lasting-values': {
      label: {
        en: 'lasting attainment of the values of the community',
        id: 'pencapaian nilai-nilai masyarakat yang berkelanjutan dan bertahan',
      },
      description: {
        en: 'What the community values is attained in a way that continues and endures; the source adds the word “institution”. It is an example of the purpose.',
        id: 'Nilai-nilai masyarakat tercapai secara langgeng; sumber menambahkan kata “institution”. Ini salah satu contoh tujuan.',
      },
    },
    'design.1': {
      label: {
        en: 'an analysis of what characterises the stakeholder groups involved',
        id: 'analisis karakteristik jenis kelompok stakeholder yang dilibatkan',
      },
      description: {
        en: 'It has been analysed what characterises the kinds of stakeholder groups in the community that are involved.',
        id: 'Ciri-ciri berbagai jenis kelompok stakeholder di masyarakat yang dilibatkan telah dianalisis.',
      },
    },
    'design.2': {
      label: {
        en: 'processes that encourage participation and inclusiveness',
        id: 'proses yang mendorong partisipasi dan inklusivitas masyarakat',
      },
      description: {
        en: 'It has been considered which processes it takes to encourage participation and inclusiveness in a community of the given characteristics.',
        id: 'Telah dipertimbangkan proses apa yang diperlukan agar partisipasi dan inklusivitas tumbuh pada masyarakat dengan ciri yang ada.',
      },
    },
    'design.3': {
      label: {
        en: 'a responsive government that stimulates different views',
        id: 'pemerintah yang responsif dan menstimulasi pandangan yang berbeda-beda',
      },
      description: {
        en: 'The government responds to what each participant contributes, and stimulates different views on how the goal is reached.',
        id: 'Pemerintah menanggapi kontribusi setiap partisipan dan memancing beragam pandangan tentang pencapaian tujuan.',
      },
    },
    'design.4': {
      label: { en: 'a deliberative approach', id: 'pendekatan deliberatif' },
      description: {
        en: 'The approach is deliberative, which helps participants to build the capacity and the commitment to contribute further.',
        id: 'Pendekatannya deliberatif, sehingga partisipan terbantu membangun kapasitas dan komitmen untuk terus berkontribusi.',
      },
    },
    'eval.1': {
      label: { en: 'an inclusive composition of participants', id: 'komposisi partisipan yang inklusif' },
      description: {
        en: 'Those who take part are composed inclusively.',
        id: 'Susunan pesertanya inklusif.',
      },
    },
    'eval.2': {
      label: { en: 'measurable results', id: 'hasil terukur' },
      description: {
        en: 'The results can be measured.',
        id: 'Hasilnya dapat diukur.',
      },
    },
    'eval.3': {
      label: {
        en: 'more commitment, and a better understanding of how to take part',
        id: 'peningkatan komitmen dan pemahaman tentang cara berpartisipasi',
      },
      description: {
        en: 'The community has become more committed, and understands better how to take part in programmes with a given goal.',
        id: 'Masyarakat menjadi lebih berkomitmen dan lebih memahami cara ikut serta dalam program dengan tujuan tertentu.',
      },
    },
    'eval.4': {
      label: {
        en: 'willingness to be involved in decision-making',
        id: 'kehendak untuk terlibat dalam pengambilan keputusan',
      },
      description: {
        en: 'There is the will to be involved when decisions are made.',
        id: 'Ada kemauan untuk ikut serta ketika keputusan diambil.',
      },
    },
  },
};
