import type { LadderWording } from '../../forms/ladder/wording.js';
import type { ParticipationIndicator, ParticipationPhase, ParticipationStatement } from './definition.js';

/** The phases of participation in words. Names as the LAN report prints them; rubrics ours, the highest adapted. */
export const participationPhasesWording: LadderWording<
  ParticipationIndicator,
  ParticipationPhase,
  ParticipationStatement
> = {
  label: { en: 'Phases of participation', id: 'Fase partisipasi masyarakat' },
  caution: {
    en: 'A phase is a role that a group has in one matter and management function, not a grade for the group. How much influence a role gives is one question; whether what is said is honoured is another, and is not asked here. Labour, money or land given by the group raises no phase by itself.',
    id: 'Fase adalah peran kelompok dalam suatu urusan dan fungsi manajemen, bukan nilai bagi kelompok itu. Seberapa besar pengaruh suatu peran adalah satu pertanyaan; apakah yang dijanjikan sungguh dipenuhi adalah pertanyaan lain yang tidak diajukan di sini. Tenaga, uang, atau lahan dari kelompok saja tidak menaikkan fase.',
  },
  rungs: {
    neglect: {
      label: { en: 'neglect', id: 'fase pengabaian' },
      description: {
        en: 'Ideas for development are put before the group, and it disregards them: it has none of the other roles.',
        id: 'Gagasan pembangunan disampaikan kepada kelompok, tetapi diabaikan: kelompok tidak menjalankan satu pun peran yang lain.',
      },
    },
    'data-information-provider': {
      label: { en: 'data and information provider', id: 'fase pemberi data dan informasi' },
      description: {
        en: 'The group gives data and information, as an informant does.',
        id: 'Kelompok memberi data dan informasi, sebagai informan.',
      },
    },
    consultation: {
      label: { en: 'involved in consultation', id: 'fase terlibat dalam konsultasi' },
      description: {
        en: 'The group is asked for its view before others decide.',
        id: 'Kelompok dimintai pandangan sebelum pihak lain mengambil keputusan.',
      },
    },
    'collaboration-control': {
      label: {
        en: 'collaboration and control in policy implementation',
        id: 'fase kolaborasi dan control dalam implementasi kebijakan',
      },
      description: {
        en: 'The group works along in carrying the policy or programme out, and has a say in how that is done.',
        id: 'Kelompok ikut melaksanakan kebijakan atau program, dan ikut menentukan cara pelaksanaannya.',
      },
    },
    'problem-identifier-solution-initiator': {
      label: {
        en: 'problem identification and initiator of solutions',
        id: 'fase identifikasi masalah dan inisiator solusi',
      },
      description: {
        en: 'The group is willing and able to analyse its problems and to take decisions in its own interest.',
        id: 'Kelompok mau dan mampu menganalisis masalahnya dan mengambil keputusan untuk kepentingannya sendiri.',
      },
    },
  },
  indicators: {
    'ideas-offered': {
      label: { en: 'ideas put before the group', id: 'gagasan yang disampaikan' },
      question: {
        en: 'Were ideas for development, or a programme, put before this group, so that it could take part?',
        id: 'Apakah gagasan pembangunan atau suatu program disampaikan kepada kelompok ini, sehingga kelompok dapat ikut serta?',
      },
      rubric: {
        in: {
          en: 'They were put before the group itself.',
          id: 'Gagasan disampaikan langsung kepada kelompok itu.',
        },
        'mostly-in': {
          en: 'They were made known where the group could hear of them.',
          id: 'Gagasan diumumkan di tempat yang terjangkau oleh kelompok itu.',
        },
        'mostly-out': {
          en: 'They were made known, but hardly reached the group.',
          id: 'Gagasan diumumkan, tetapi hampir tidak sampai kepada kelompok itu.',
        },
        out: {
          en: 'They were not made known to it.',
          id: 'Gagasan tidak diberitahukan kepadanya.',
        },
      },
    },
    information: {
      label: { en: 'data and information given', id: 'pemberian data dan informasi' },
      question: {
        en: 'Does the group give data or information that the programme uses?',
        id: 'Apakah kelompok memberi data atau informasi yang digunakan dalam program?',
      },
      rubric: {
        in: {
          en: 'It gives data or information, and the programme uses it.',
          id: 'Kelompok memberi data atau informasi, dan program menggunakannya.',
        },
        'mostly-in': {
          en: 'It gives data or information; whether it is used is not told.',
          id: 'Kelompok memberi data atau informasi; tidak disebutkan apakah digunakan.',
        },
        'mostly-out': {
          en: 'It was asked for data or information, and gave hardly any.',
          id: 'Kelompok diminta memberi data atau informasi, tetapi hampir tidak memberi.',
        },
        out: {
          en: 'It gives none.',
          id: 'Kelompok tidak memberi data atau informasi.',
        },
      },
    },
    consultation: {
      label: { en: 'consultation', id: 'keterlibatan dalam konsultasi' },
      question: {
        en: 'Is the group asked for its view before a decision is taken? Being told of a decision is not being consulted.',
        id: 'Apakah kelompok dimintai pandangan sebelum keputusan diambil? Diberi tahu tentang suatu keputusan bukan konsultasi.',
      },
      rubric: {
        in: {
          en: 'It is asked for its view, and is told what became of it.',
          id: 'Kelompok dimintai pandangan, dan diberi tahu tindak lanjutnya.',
        },
        'mostly-in': {
          en: 'It is asked for its view, or voices it in a forum meant for that; what became of it is not told.',
          id: 'Kelompok dimintai pandangan, atau menyampaikannya dalam forum yang disediakan untuk itu; tindak lanjutnya tidak disebutkan.',
        },
        'mostly-out': {
          en: 'It is invited to a meeting that mainly informs.',
          id: 'Kelompok diundang ke pertemuan yang terutama bersifat pemberitahuan.',
        },
        out: {
          en: 'It is not asked.',
          id: 'Kelompok tidak dimintai pandangan.',
        },
      },
    },
    'collaboration-control': {
      label: { en: 'collaboration and control', id: 'kolaborasi dan kontrol' },
      question: {
        en: 'Does the group work along in carrying the policy or programme out, with a say in how? Labour, money or land alone is no control.',
        id: 'Apakah kelompok ikut melaksanakan kebijakan atau program dan ikut menentukan caranya? Tenaga, uang, atau lahan saja bukan kontrol.',
      },
      rubric: {
        in: {
          en: 'It works along, and shares in steering or supervising the work throughout.',
          id: 'Kelompok ikut melaksanakan, dan terus ikut mengarahkan atau mengawasi pelaksanaannya.',
        },
        'mostly-in': {
          en: 'It works along, and has a say in some matters of the work.',
          id: 'Kelompok ikut melaksanakan, dan ikut menentukan dalam beberapa hal.',
        },
        'mostly-out': {
          en: 'It works along as it is told, or gives labour, money or land, without a say.',
          id: 'Kelompok ikut melaksanakan sesuai arahan, atau memberi tenaga, uang, atau lahan, tanpa ikut menentukan.',
        },
        out: {
          en: 'It has no part in the work, or only receives.',
          id: 'Kelompok tidak ikut melaksanakan, atau hanya menerima.',
        },
      },
      parts: {
        collaboration: {
          label: { en: 'collaboration', id: 'kolaborasi' },
          question: {
            en: 'Does the group work along in carrying the policy or programme out?',
            id: 'Apakah kelompok ikut melaksanakan kebijakan atau program?',
          },
          rubric: {
            in: {
              en: 'It carries a part of the work throughout.',
              id: 'Kelompok terus mengerjakan bagian dari pelaksanaan.',
            },
            'mostly-in': {
              en: 'It carries a part of the work now and then, or in some of it.',
              id: 'Kelompok mengerjakan bagian dari pelaksanaan sesekali, atau dalam sebagian kegiatan.',
            },
            'mostly-out': {
              en: 'It attends, or signs, without working along.',
              id: 'Kelompok hadir atau menandatangani, tanpa ikut bekerja.',
            },
            out: {
              en: 'It has no part in the work, or only receives.',
              id: 'Kelompok tidak ikut melaksanakan, atau hanya menerima.',
            },
          },
        },
        control: {
          label: { en: 'control', id: 'kontrol' },
          question: {
            en: 'Has the group a say in how the policy or programme is carried out?',
            id: 'Apakah kelompok ikut menentukan cara kebijakan atau program dilaksanakan?',
          },
          rubric: {
            in: {
              en: 'It shares in steering or supervising the work throughout.',
              id: 'Kelompok terus ikut mengarahkan atau mengawasi pelaksanaan.',
            },
            'mostly-in': {
              en: 'It has a say in some matters of the work.',
              id: 'Kelompok ikut menentukan dalam beberapa hal.',
            },
            'mostly-out': {
              en: 'It may remark on the work, and others settle whether that counts.',
              id: 'Kelompok boleh memberi masukan, tetapi pihak lain yang menentukan apakah itu dipakai.',
            },
            out: {
              en: 'It has no say.',
              id: 'Kelompok tidak ikut menentukan.',
            },
          },
        },
      },
    },
    'problem-solution': {
      label: {
        en: 'problems identified and solutions begun',
        id: 'identifikasi masalah dan inisiatif solusi',
      },
      question: {
        en: 'Does the group itself analyse its problems, and begin and decide on the solutions in its own interest?',
        id: 'Apakah kelompok sendiri menganalisis masalahnya, serta memulai dan memutuskan solusinya untuk kepentingannya sendiri?',
      },
      rubric: {
        in: {
          en: 'It is willing and able to do both, and does them by itself.',
          id: 'Kelompok mau dan mampu melakukan keduanya, dan melakukannya sendiri.',
        },
        'mostly-in': {
          en: 'It does both, with help from others.',
          id: 'Kelompok melakukan keduanya, dengan bantuan pihak lain.',
        },
        'mostly-out': {
          en: 'It does one of the two, or names needs that others work out.',
          id: 'Kelompok melakukan salah satunya, atau menyebut kebutuhan yang kemudian diolah pihak lain.',
        },
        out: {
          en: 'Others analyse the problems and decide on the solutions.',
          id: 'Pihak lain yang menganalisis masalah dan memutuskan solusinya.',
        },
      },
      parts: {
        identification: {
          label: { en: 'identification of problems', id: 'identifikasi masalah' },
          question: {
            en: 'Does the group itself find and analyse its problems?',
            id: 'Apakah kelompok sendiri menemukan dan menganalisis masalahnya?',
          },
          rubric: {
            in: {
              en: 'It finds and analyses them by itself.',
              id: 'Kelompok menemukan dan menganalisisnya sendiri.',
            },
            'mostly-in': {
              en: 'It finds and analyses them with help from others.',
              id: 'Kelompok menemukan dan menganalisisnya dengan bantuan pihak lain.',
            },
            'mostly-out': {
              en: 'It names needs, and others analyse them.',
              id: 'Kelompok menyebut kebutuhan, dan pihak lain yang menganalisisnya.',
            },
            out: {
              en: 'Others find and analyse them.',
              id: 'Pihak lain yang menemukan dan menganalisisnya.',
            },
          },
        },
        initiation: {
          label: { en: 'initiative for solutions', id: 'inisiatif solusi' },
          question: {
            en: 'Does the group itself begin the solutions, and decide on them in its own interest?',
            id: 'Apakah kelompok sendiri memulai solusi dan memutuskannya untuk kepentingannya sendiri?',
          },
          rubric: {
            in: {
              en: 'It begins them, and decides on them by itself.',
              id: 'Kelompok memulai dan memutuskannya sendiri.',
            },
            'mostly-in': {
              en: 'It begins them, and shares the decision with others.',
              id: 'Kelompok memulainya, dan memutuskannya bersama pihak lain.',
            },
            'mostly-out': {
              en: 'It proposes, and others decide.',
              id: 'Kelompok mengusulkan, dan pihak lain yang memutuskan.',
            },
            out: {
              en: 'Others begin them and decide.',
              id: 'Pihak lain yang memulai dan memutuskannya.',
            },
          },
        },
      },
    },
  },
  statements: {
    'no-one-size-fits-all': {
      en: 'Participation is not applied in one way everywhere: it is fitted to the readiness and the character of the community, which differ by phase.',
      id: 'Partisipasi tidak diterapkan secara seragam: penerapannya disesuaikan dengan kesiapan dan karakteristik masyarakat, yang berbeda menurut fasenya.',
    },
    'level-specific-design': {
      en: 'Each phase has prerequisites and a type of participation design of its own. Of these the text gives one example; the rest is not stated.',
      id: 'Setiap fase memiliki prasyarat dan tipe desain partisipasi tersendiri. Teks memberi satu contoh; selebihnya tidak disebutkan.',
    },
    'informant-needs-no-memorandum': {
      en: 'Where the group is expected to be an informant, a memorandum of understanding on each party’s role is not needed.',
      id: 'Bila kelompok diharapkan berperan sebagai informan, nota kesepahaman tentang peran masing-masing tidak diperlukan.',
    },
  },
};
