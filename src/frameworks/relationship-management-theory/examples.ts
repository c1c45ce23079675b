import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { relationshipManagementTheory } from './definition.js';

/**
 * The elements of relationship management in passages for coders. Ours: nobody in them exists, and no published item is
 * repeated.
 */
export const relationshipManagementTheoryExamples: ExamplesOf<typeof relationshipManagementTheory> = {
  trust: {
    example: {
      en: 'Residents ring up the cement works about a leak before they ring the press, and when the siren went in May they followed its advice; 41 of 48 who were asked said that it keeps its word.',
      id: 'Warga menelepon pabrik semen tentang kebocoran sebelum menelepon wartawan, dan ketika sirene berbunyi pada bulan Mei mereka mengikuti anjurannya; 41 dari 48 orang yang ditanyai mengatakan bahwa pabrik menepati janjinya.',
    },
    counterExample: {
      en: 'The cement works reports that it has the full trust of the residents; they greet its staff kindly, but have their water tested elsewhere and want each promise in writing.',
      id: 'Pabrik semen melaporkan bahwa warga memercayainya sepenuhnya; warga menyapa pegawainya dengan ramah, tetapi memeriksakan air di tempat lain dan meminta setiap janji secara tertulis.',
    },
  },
  commitment: {
    example: {
      en: 'For four years both have kept up the weekly work on the dyke: the works sends ten people and a digger, the residents come in turns, and both have signed on for three more.',
      id: 'Selama empat tahun keduanya mempertahankan kerja mingguan di tanggul: pabrik mengirim sepuluh orang dan alat gali, warga datang bergiliran, dan keduanya menyatakan ikut tiga tahun lagi.',
    },
    counterExample: {
      en: 'The works has signed for ten years and says so on every wall; of the residents hardly one has come since the second month, and they call the dyke the affair of the works.',
      id: 'Pabrik menandatangani komitmen sepuluh tahun dan menuliskannya di setiap dinding; dari warga hampir tidak ada yang datang sejak bulan kedua, dan mereka menyebut tanggul itu urusan pabrik.',
    },
  },
  satisfaction: {
    example: {
      en: 'Mothers told the interviewer that they are content with how it has turned out, since the clinic is near now and twenty-six of their sons found work there.',
      id: 'Para ibu menuturkan kepada pewawancara bahwa mereka puas dengan hasilnya karena klinik kini dekat dan dua puluh enam anak laki-laki mereka memperoleh pekerjaan di sana.',
    },
    counterExample: {
      en: 'The works is pleased with the relation and has printed it on its calendar; the residents got caps and a visit, and say that they had expected something else.',
      id: 'Pabrik merasa senang dengan hubungan itu dan mencetaknya pada kalender; warga memperoleh topi dan kunjungan, dan mengatakan bahwa mereka mengharapkan hal lain.',
    },
  },
  'control-mutuality': {
    example: {
      en: 'The calendar of blasting is drawn up by both together, and either can call a halt: the residents did in March, the works in May.',
      id: 'Kalender peledakan disusun bersama-sama oleh kedua pihak, dan masing-masing dapat menghentikannya: warga melakukannya pada bulan Maret, pabrik pada bulan Mei.',
    },
    counterExample: {
      en: 'The committee of the residents is told of each blast in good time and may comment; the works sets the hours alone, and no comment has moved one.',
      id: 'Panitia warga diberi tahu tentang setiap peledakan jauh sebelumnya dan boleh menanggapi; pabrik sendiri yang menentukan jamnya, dan belum ada tanggapan yang menggesernya.',
    },
  },
};
