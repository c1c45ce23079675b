import type { LadderWording } from '../../forms/ladder/wording.js';
import type {
  CollaborationIndicator,
  CollaborationStage,
  CollaborationStageStatement,
} from './definition.js';

/** The stage names of collaborative governance in words. Names as the Muara Enim article prints them; rubrics ours. */
export const collaborationStagesWording: LadderWording<
  CollaborationIndicator,
  CollaborationStage,
  CollaborationStageStatement
> = {
  label: {
    en: 'Stage names of collaborative governance',
    id: 'Sebutan tahap collaborative governance',
  },
  caution: {
    en: 'These are names that one study gives to one case, three of them at once; it prints no ladder, and of their order it states only that pre-collaborative and coordinative come before collaborative. A name says what is in place between the actors, not how good, useful or sincere the work of any of them is.',
    id: 'Ini adalah sebutan yang diberikan satu penelitian kepada satu kasus, tiga di antaranya sekaligus; penelitian itu tidak menyajikan tangga, dan tentang urutannya hanya menyatakan bahwa pra-kolaboratif dan koordinatif mendahului kolaboratif. Suatu sebutan menyatakan apa yang sudah ada di antara para aktor, bukan seberapa baik, berguna, atau tulus kerja salah satu dari mereka.',
  },
  rungs: {
    nascent: {
      label: { en: 'nascent stage', id: 'fase awal (nascent stage)' },
      description: {
        en: 'There are initiatives across actors, and no structured and lasting system of governance yet.',
        id: 'Ada inisiatif lintas aktor, tetapi sistem tata kelola yang terstruktur dan berkesinambungan belum terbangun.',
      },
    },
    'pre-collaborative': {
      label: { en: 'pre-collaborative phase', id: 'fase pra-kolaboratif' },
      description: {
        en: 'Actors interact, and no formal mechanism yet brings their interests together by deliberation and joint decision-making.',
        id: 'Para aktor berinteraksi, tetapi belum ada mekanisme formal yang menyatukan kepentingan melalui proses deliberatif dan pengambilan keputusan bersama.',
      },
    },
    coordinative: {
      label: { en: 'coordinative level', id: 'tingkat koordinatif' },
      description: {
        en: 'Most of what the actors do together is coordination. The source names the level and does not describe it; here it means that each decides and acts by itself, and tells the others or fits its activities to theirs.',
        id: 'Sebagian besar kerja bersama para aktor bersifat koordinatif. Sumber menyebut tingkat ini tanpa menjelaskannya; di sini artinya setiap aktor memutuskan dan bertindak sendiri, lalu melaporkan atau menyelaraskan kegiatannya dengan aktor lain.',
      },
    },
    collaborative: {
      label: {
        en: 'collaborative level in the substantive sense',
        id: 'tingkat kolaboratif dalam makna substantif',
      },
      description: {
        en: 'What the other names lack is there: a structured and lasting system of governance, with a formal mechanism in which the actors deliberate and decide jointly. The source says that it is not reached, and not in so many words what it is.',
        id: 'Yang belum ada pada sebutan lain sudah ada: sistem tata kelola yang terstruktur dan berkesinambungan, dengan mekanisme formal tempat para aktor berdeliberasi dan memutuskan bersama. Sumber menyatakan tingkat ini belum tercapai, tanpa menyebut secara langsung apa isinya.',
      },
    },
  },
  indicators: {
    'cross-actor-initiatives': {
      label: { en: 'initiatives across actors', id: 'inisiatif lintas aktor' },
      question: {
        en: 'Are there initiatives that actors of different sectors undertake with each other?',
        id: 'Adakah inisiatif yang dijalankan bersama oleh aktor dari sektor yang berbeda-beda?',
      },
      rubric: {
        in: {
          en: 'There are several, and they go on.',
          id: 'Ada beberapa, dan terus berjalan.',
        },
        'mostly-in': {
          en: 'There are some, small or scattered.',
          id: 'Ada, tetapi kecil atau sporadis.',
        },
        'mostly-out': {
          en: 'They are announced or planned, or there was one and it ended.',
          id: 'Baru diumumkan atau direncanakan, atau pernah ada satu dan sudah berakhir.',
        },
        out: {
          en: 'Each sector keeps to itself.',
          id: 'Setiap sektor berjalan sendiri.',
        },
      },
    },
    'structured-governance': {
      label: {
        en: 'a structured and lasting system of governance',
        id: 'sistem tata kelola yang terstruktur dan berkesinambungan',
      },
      question: {
        en: 'Is there a structured and lasting system by which the actors govern what they do together: rules, an organisation, routines, information?',
        id: 'Adakah sistem yang terstruktur dan berkesinambungan yang dipakai para aktor untuk mengelola kerja bersama: aturan, organisasi, agenda rutin, informasi?',
      },
      rubric: {
        in: {
          en: 'It is set up, binds those who take part, and works without a break.',
          id: 'Sudah dibentuk, mengikat para pesertanya, dan berjalan tanpa terputus.',
        },
        'mostly-in': {
          en: 'It is set up and works, with gaps that do not undo it.',
          id: 'Sudah dibentuk dan berjalan, dengan kekurangan yang tidak meniadakannya.',
        },
        'mostly-out': {
          en: 'Parts of it are set up, such as a forum, and work for form’s sake or only now and then.',
          id: 'Sebagian sudah dibentuk, misalnya sebuah forum, tetapi berjalan secara simbolik atau hanya sesekali.',
        },
        out: { en: 'Nothing of the kind is set up.', id: 'Belum ada yang dibentuk.' },
      },
    },
    interaction: {
      label: { en: 'interaction of the actors', id: 'interaksi antaraktor' },
      question: {
        en: 'Do the actors interact on the matter?',
        id: 'Apakah para aktor berinteraksi dalam urusan ini?',
      },
      rubric: {
        in: {
          en: 'All of the main ones do, each with the others, and as a rule.',
          id: 'Semua aktor utama berinteraksi satu sama lain secara teratur.',
        },
        'mostly-in': {
          en: 'Most of them do, or all of them but by way of one.',
          id: 'Sebagian besar berinteraksi, atau semuanya tetapi melalui satu aktor.',
        },
        'mostly-out': {
          en: 'Some do now and then; others have no contact.',
          id: 'Sebagian berinteraksi sesekali; yang lain tidak berhubungan.',
        },
        out: { en: 'They do not.', id: 'Mereka tidak berinteraksi.' },
      },
    },
    'formal-mechanism': {
      label: {
        en: 'a formal mechanism for deliberating and deciding jointly',
        id: 'mekanisme formal untuk deliberasi dan pengambilan keputusan bersama',
      },
      question: {
        en: 'Is there a formal mechanism that brings the interests of the actors together by deliberating and deciding jointly?',
        id: 'Adakah mekanisme formal yang menyatukan kepentingan para aktor melalui proses deliberatif dan pengambilan keputusan bersama?',
      },
      rubric: {
        in: {
          en: 'There is one, with all whom the matter concerns, and it is used for both.',
          id: 'Ada, diikuti semua pihak yang berkepentingan, dan digunakan untuk keduanya.',
        },
        'mostly-in': {
          en: 'There is one for both, with gaps: somebody is missing, or some matters go past it.',
          id: 'Ada untuk keduanya, dengan kekurangan: ada pihak yang belum terlibat, atau sebagian urusan tidak melaluinya.',
        },
        'mostly-out': {
          en: 'There is a formal body, and it reports, informs or approves more than it deliberates and decides.',
          id: 'Ada badan formal, tetapi lebih banyak melaporkan, memberi tahu, atau menyetujui daripada berdeliberasi dan memutuskan.',
        },
        out: {
          en: 'There is none for it: no procedure and no place.',
          id: 'Belum ada: tidak ada prosedur dan tidak ada wadah.',
        },
      },
      parts: {
        deliberation: {
          label: { en: 'formal deliberation', id: 'deliberasi formal' },
          question: {
            en: 'Is there a formal place and procedure for the actors to deliberate, those with little power among them?',
            id: 'Adakah wadah dan prosedur formal bagi para aktor untuk berdeliberasi, termasuk aktor yang kuasanya kecil?',
          },
          rubric: {
            in: {
              en: 'There is, it is used, and every side can question the others.',
              id: 'Ada, digunakan, dan setiap pihak dapat mengkritisi pihak lain.',
            },
            'mostly-in': {
              en: 'There is, and it is used, though not all sides are heard alike.',
              id: 'Ada dan digunakan, meskipun tidak semua pihak didengar secara setara.',
            },
            'mostly-out': {
              en: 'There is a formal meeting, mainly for reports.',
              id: 'Ada pertemuan formal, terutama untuk pelaporan.',
            },
            out: { en: 'There is none.', id: 'Tidak ada.' },
          },
        },
        'joint-decision': {
          label: { en: 'joint decisions', id: 'pengambilan keputusan bersama' },
          question: {
            en: 'Do the actors decide jointly in that formal mechanism?',
            id: 'Apakah para aktor mengambil keputusan bersama dalam mekanisme formal itu?',
          },
          rubric: {
            in: {
              en: 'What they do together is decided by all of them there.',
              id: 'Apa yang dikerjakan bersama diputuskan di sana oleh semuanya.',
            },
            'mostly-in': {
              en: 'Most of it is, or by most of them.',
              id: 'Sebagian besar diputuskan di sana, atau oleh sebagian besar aktor.',
            },
            'mostly-out': {
              en: 'A few decide there for all, or only minor matters are decided there.',
              id: 'Segelintir pihak memutuskan untuk semua, atau hanya hal kecil yang diputuskan di sana.',
            },
            out: {
              en: 'Each decides alone, and tells the others afterwards if at all.',
              id: 'Setiap pihak memutuskan sendiri, dan baru memberi tahu pihak lain sesudahnya, itu pun bila diberitahukan.',
            },
          },
        },
      },
    },
    coordination: {
      label: { en: 'coordination as the main way', id: 'koordinasi sebagai cara utama' },
      question: {
        en: 'Is coordination what the actors mainly do with each other: does each decide and act by itself, and report to the others or fit its activities to theirs?',
        id: 'Apakah kerja bersama para aktor terutama berupa koordinasi, yaitu masing-masing memutuskan dan bertindak sendiri, lalu melaporkan atau menyelaraskan kegiatannya?',
      },
      rubric: {
        in: {
          en: 'It is, by a settled way of reporting or aligning.',
          id: 'Ya, dengan cara pelaporan atau penyelarasan yang tetap.',
        },
        'mostly-in': {
          en: 'It is, though not all take part in it, or not as a rule.',
          id: 'Ya, meskipun tidak semua ikut atau tidak secara teratur.',
        },
        'mostly-out': {
          en: 'There is little of it, beside acting each alone or beside deciding jointly.',
          id: 'Hanya sedikit, di samping bertindak sendiri-sendiri atau di samping memutuskan bersama.',
        },
        out: {
          en: 'There is none: they act without regard to each other, or everything is decided jointly.',
          id: 'Tidak ada: mereka bertindak tanpa memperhatikan satu sama lain, atau segala sesuatu diputuskan bersama.',
        },
      },
    },
  },
  statements: {
    'institutional-strengthening': {
      en: 'Going further is said to take a strategy that strengthens institutions: regulation, participation, and other supporting systems.',
      id: 'Untuk melangkah lebih jauh disebutkan perlunya strategi penguatan kelembagaan: regulasi, partisipasi, dan sistem pendukung lainnya.',
    },
    intervention: {
      en: 'The phase is said to call for strategic intervention: in regulation, in strengthening institutions, and in raising the capacity of the MSMEs.',
      id: 'Fase ini disebut memerlukan intervensi strategis: regulasi, penguatan kelembagaan, dan peningkatan kapasitas UMKM.',
    },
  },
};
