import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { cgProcessVariables } from './definition.js';

/** The variables of the process in passages for coders. Ours: nobody in them exists. */
export const cgProcessVariablesExamples: ExamplesOf<typeof cgProcessVariables> = {
  'starting-conditions': {
    example: {
      en: 'When they began, the three fishing cooperatives and the cannery each had an office, an accountant and a lawyer, and neither side could do without the other.',
      id: 'Ketika mulai, ketiga koperasi nelayan dan pabrik pengalengan masing-masing memiliki kantor, akuntan, dan pengacara, dan kedua pihak saling memerlukan.',
    },
    counterExample: {
      en: 'The invitation called all of them equal partners from the first day; the cannery came with nine lawyers, the fishers with one borrowed telephone and debts to the cannery.',
      id: 'Undangan menyebut semuanya mitra setara sejak hari pertama; pabrik pengalengan datang dengan sembilan pengacara, nelayan dengan satu telepon pinjaman dan utang kepada pabrik.',
    },
  },
  'institutional-design': {
    example: {
      en: 'A charter says who is a member, how seats are filled, how decisions fall and how it is changed; the council of the bay was founded under it, and its minutes cite the articles.',
      id: 'Sebuah piagam memuat siapa anggotanya, cara mengisi kursi, cara memutuskan, dan cara mengubahnya; dewan teluk dibentuk berdasarkan piagam itu, dan notulanya mengutip pasal-pasalnya.',
    },
    counterExample: {
      en: 'The council of the bay grew out of habit; its charter has got as far as the preamble, and who belongs to it is settled at the door.',
      id: 'Dewan teluk tumbuh dari kebiasaan; piagamnya baru sampai mukadimah, dan siapa yang termasuk anggota ditentukan di pintu masuk.',
    },
  },
  'facilitative-leadership': {
    example: {
      en: 'The harbour master prepares each meeting with both sides, draws out those who are silent and looks for the step that all can take; without her, fishers and cannery say, they would not be talking.',
      id: 'Syahbandar menyiapkan setiap pertemuan bersama kedua pihak, mengajak bicara yang diam, dan mencari langkah yang dapat diambil semua; tanpa dia, kata nelayan dan pabrik, mereka tidak akan berbicara.',
    },
    counterExample: {
      en: 'The harbour master leads with a firm hand: he speaks first and longest, and sends fishers and cannery off to do what he has found right.',
      id: 'Syahbandar memimpin dengan tangan tegas: ia berbicara paling awal dan paling lama, lalu menyuruh nelayan dan pabrik menjalankan apa yang dianggapnya benar.',
    },
  },
  'joint-process': {
    example: {
      en: 'From the first talk to the review of the season fishers, cannery and office went through each step in one room, and their working group wrote all four reports together.',
      id: 'Dari pembicaraan pertama sampai peninjauan musim, nelayan, pabrik, dan dinas menjalani setiap langkah dalam satu ruangan, dan kelompok kerja mereka menulis keempat laporan bersama-sama.',
    },
    counterExample: {
      en: 'Fishers, cannery and office each follow a course of their own under the common name, and meet once a year to be photographed.',
      id: 'Nelayan, pabrik, dan dinas masing-masing menempuh jalannya sendiri dengan nama bersama, dan bertemu setahun sekali untuk berfoto.',
    },
  },
};
