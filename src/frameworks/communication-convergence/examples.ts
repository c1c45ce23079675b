import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { communicationConvergence } from './definition.js';

/** Communication between partners in passages for coders. Ours: nobody named in them exists. */
export const communicationConvergenceExamples: ExamplesOf<typeof communicationConvergence> = {
  'two-way': {
    example: {
      en: 'Every month the smelter lays its plans before the village and asks for the village’s own; the village brings its list of wishes, and gets an answer to it.',
      id: 'Setiap bulan pabrik peleburan memaparkan rencananya kepada desa dan menanyakan rencana desa; desa membawa daftar keinginannya dan memperoleh jawaban.',
    },
    counterExample: {
      en: 'There are a newsletter, a telephone line and a yearly open day, but the line is not answered, and all that the village gets are the announcements of the smelter.',
      id: 'Ada buletin, saluran telepon, dan hari kunjungan tahunan, tetapi telepon itu tidak dijawab, dan yang sampai ke desa hanyalah pengumuman pabrik peleburan.',
    },
  },
  domination: {
    example: {
      en: 'The company calls the meetings when it likes and writes the agenda, and the group sits and listens; what the group wanted to bring up has never come to the table.',
      id: 'Perusahaan mengadakan rapat kapan saja ia mau dan menulis agendanya, sedangkan kelompok duduk mendengarkan; hal yang ingin disampaikan kelompok belum pernah sampai ke meja.',
    },
    counterExample: {
      en: 'The people from the company speak three times as long, but each meeting opens with the points that the group has brought, and they are dealt with.',
      id: 'Orang perusahaan berbicara tiga kali lebih lama, tetapi setiap rapat dibuka dengan pokok yang dibawa kelompok, dan pokok itu dibahas.',
    },
  },
};
