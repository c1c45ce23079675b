import type { LadderWording } from '../../forms/ladder/wording.js';
import type { ParticipationIndicator, ParticipationPhase, ParticipationStatement } from './definition.js';

/** The phases of participation in words. Names as the LAN report prints them; rubrics ours, that of the highest phase adapted. */
export const participationPhasesWording: LadderWording<
  ParticipationIndicator,
  ParticipationPhase,
  ParticipationStatement
> = {
  label: { en: 'Phases of participation', id: 'Fase partisipasi masyarakat' },
  caution: {
    en: 'A phase is a role that a group has in one matter and management function, not a grade for the group; neglect is a technical term and no reproach. How much influence a role gives is one question; whether what is promised is kept is another, and is not asked here. Labour, money or land given by the group raises no phase by itself.',
    id: 'Fase adalah peran kelompok dalam suatu urusan dan fungsi manajemen, bukan nilai bagi kelompok itu; pengabaian adalah istilah teknis, bukan celaan. Seberapa besar pengaruh suatu peran adalah satu pertanyaan; apakah yang dijanjikan sungguh dipenuhi adalah pertanyaan lain yang tidak diajukan di sini. Tenaga, uang, atau lahan yang diberikan kelompok, dengan itu saja, tidak menaikkan fase.',
  },
  rungs: {
    neglect: {
      label: { en: 'neglect', id: 'fase pengabaian' },
      description: {
        en: 'Ideas for development are put before the group, and none of the other roles is found. The source speaks of ideas that government launches and the community disregards; whether the group meant to is not asked.',
        id: 'Gagasan pembangunan disampaikan kepada kelompok, tetapi tidak ditemukan satu pun peran yang lain. Sumber berbicara tentang gagasan yang digulirkan pemerintah dan diabaikan masyarakat; apakah kelompok sengaja mengabaikan tidak ditanyakan.',
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
        en: 'The group is willing and able to take part in analysing problems and deciding in its own interest, and in the end to decide by itself.',
        id: 'Kelompok mau dan mampu terlibat dalam menganalisis masalah dan mengambil keputusan untuk kepentingannya sendiri, dan akhirnya memutuskan secara mandiri.',
      },
    },
  },
  indicators: {
    'ideas-offered': {
      label: { en: 'offer of ideas', id: 'penyampaian gagasan' },
      question: {
        en: 'Were ideas for development, or a programme, put before this group, so that it could take part?',
        id: 'Apakah gagasan pembangunan atau suatu program disampaikan kepada kelompok ini, sehingga kelompok dapat ikut serta?',
      },
      rubric: {
        in: {
          en: 'They were put before the group itself, while it could still take part.',
          id: 'Gagasan atau program disampaikan langsung kepada kelompok, saat kelompok masih dapat ikut serta.',
        },
        'mostly-in': {
          en: 'They were put before some of its members, or reached it through what is open to all.',
          id: 'Disampaikan kepada sebagian anggotanya, atau sampai kepadanya melalui saluran terbuka.',
        },
        'mostly-out': {
          en: 'They were made known, and hardly reached it, or only once all was settled.',
          id: 'Diumumkan, tetapi hampir tidak sampai, atau baru setelah semuanya diputuskan.',
        },
        out: {
          en: 'They were not made known to it.',
          id: 'Gagasan atau program tidak disampaikan kepada kelompok itu.',
        },
      },
    },
    information: {
      label: { en: 'giving of data and information', id: 'pemberian data dan informasi' },
      question: {
        en: 'Does the group give data or information to the programme?',
        id: 'Apakah kelompok memberi data atau informasi kepada program?',
      },
      rubric: {
        in: {
          en: 'It gives what is asked, or brings it by itself.',
          id: 'Kelompok memberi apa yang diminta, atau menyampaikannya sendiri.',
        },
        'mostly-in': { en: 'It gives some of it.', id: 'Kelompok memberi sebagian.' },
        'mostly-out': { en: 'It gives hardly any.', id: 'Kelompok hampir tidak memberi.' },
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
          en: 'It is asked for its view before the decision, and is told what became of it; or it shares in the decision.',
          id: 'Kelompok dimintai pandangan sebelum keputusan dan diberi tahu tindak lanjutnya; atau ikut memutuskan.',
        },
        'mostly-in': {
          en: 'It is asked for its view before the decision, or voices it in a forum meant for that; it is not told what became of it, or nothing is known of that.',
          id: 'Kelompok dimintai pandangan sebelum keputusan, atau menyampaikannya dalam forum yang disediakan untuk itu; kelompok tidak diberi tahu tindak lanjutnya, atau hal itu tidak diketahui.',
        },
        'mostly-out': {
          en: 'It may speak at a meeting that mainly informs.',
          id: 'Kelompok boleh berbicara dalam pertemuan yang terutama bersifat pemberitahuan.',
        },
        out: {
          en: 'It is not asked, or only told.',
          id: 'Kelompok tidak dimintai pandangan, atau hanya diberi tahu.',
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
          en: 'It works along, and shares in steering the work throughout.',
          id: 'Kelompok ikut melaksanakan, dan ikut mengarahkan pelaksanaannya sepanjang program.',
        },
        'mostly-in': {
          en: 'It works along, and has a say in some matters of the work.',
          id: 'Kelompok ikut melaksanakan, dan ikut menentukan dalam beberapa hal.',
        },
        'mostly-out': {
          en: 'It works along and may remark on how, and others settle whether that counts; or it has a say, or supervises, and hardly works along.',
          id: 'Kelompok ikut melaksanakan dan boleh memberi masukan, tetapi pihak lain yang menentukan apakah masukan itu dipakai; atau ikut menentukan atau mengawasi, tetapi hampir tidak ikut melaksanakan.',
        },
        out: {
          en: 'It works along as it is told, or gives labour, money or land, without a say; or it has no part in the work, or only receives.',
          id: 'Kelompok ikut melaksanakan sesuai arahan, atau memberi tenaga, uang, atau lahan, tanpa ikut menentukan; atau tidak ikut melaksanakan, atau hanya menerima.',
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
              id: 'Kelompok mengerjakan bagian dari pelaksanaan sepanjang program.',
            },
            'mostly-in': {
              en: 'It carries a part of the work now and then, or in some of it.',
              id: 'Kelompok mengerjakan bagian dari pelaksanaan sesekali, atau dalam sebagian kegiatan.',
            },
            'mostly-out': {
              en: 'It attends, signs, supervises, or gives money or land, without working along.',
              id: 'Kelompok hadir, menandatangani, mengawasi, atau memberi uang atau lahan, tanpa ikut bekerja.',
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
              en: 'It shares in steering the work throughout.',
              id: 'Kelompok ikut mengarahkan pelaksanaan sepanjang program.',
            },
            'mostly-in': {
              en: 'It has a say in some matters of the work.',
              id: 'Kelompok ikut menentukan dalam beberapa hal.',
            },
            'mostly-out': {
              en: 'It may remark on the work, or supervises it, and others settle whether that counts.',
              id: 'Kelompok boleh memberi masukan atau mengawasi, tetapi pihak lain yang menentukan apakah itu dipakai.',
            },
            out: {
              en: 'It has no say and is not heard.',
              id: 'Kelompok tidak dimintai masukan dan tidak ikut menentukan.',
            },
          },
        },
      },
    },
    'problem-solution': {
      label: {
        en: 'identification of problems and initiative for solutions',
        id: 'identifikasi masalah dan inisiatif solusi',
      },
      question: {
        en: 'Does the group itself analyse its problems, and does it begin the solutions and decide on them in its own interest?',
        id: 'Apakah kelompok sendiri menganalisis masalahnya, dan apakah kelompok memulai solusinya serta memutuskannya untuk kepentingannya sendiri?',
      },
      rubric: {
        in: { en: 'It does both by itself.', id: 'Kelompok melakukan keduanya sendiri.' },
        'mostly-in': {
          en: 'It does both, with others or with their help.',
          id: 'Kelompok melakukan keduanya, bersama atau dengan bantuan pihak lain.',
        },
        'mostly-out': {
          en: 'It names needs that others analyse, and proposes solutions that others decide on; or it does one of the two, and only that much of the other.',
          id: 'Kelompok menyebut kebutuhan yang dianalisis pihak lain, dan mengusulkan solusi yang diputuskan pihak lain; atau melakukan salah satunya, dan yang lain hanya sebatas itu.',
        },
        out: {
          en: 'Others do at least one of the two without it.',
          id: 'Sekurang-kurangnya satu dari keduanya dilakukan pihak lain tanpa kelompok.',
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
              en: 'It finds and analyses them with others, or with their help.',
              id: 'Kelompok menemukan dan menganalisisnya bersama atau dengan bantuan pihak lain.',
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
              en: 'It begins them and decides on them with others, or with their help.',
              id: 'Kelompok memulai dan memutuskannya bersama atau dengan bantuan pihak lain.',
            },
            'mostly-out': {
              en: 'It proposes and others decide, or it chooses among what others begin.',
              id: 'Kelompok mengusulkan dan pihak lain yang memutuskan, atau memilih dari yang dimulai pihak lain.',
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
      en: 'Participation is said not to be applicable in one uniform way: it is to be fitted to the readiness and the characteristics of the community; readiness differs by phase and characteristics.',
      id: 'Partisipasi disebut tidak dapat diseragamkan penerapannya: perlu disesuaikan dengan kondisi kesiapan dan karakteristik masyarakat; kesiapan itu berbeda menurut fase dan karakteristiknya.',
    },
    'level-specific-design': {
      en: 'Each phase has prerequisites and a type of participation design of its own. Of these the report gives one example; the rest is not stated.',
      id: 'Setiap fase memiliki prasyarat dan tipe desain partisipasi tersendiri. Laporan itu memberi satu contoh; selebihnya tidak disebutkan.',
    },
    'informant-needs-no-memorandum': {
      en: 'Where the group is expected to be an informant, a memorandum of understanding on each party’s role is not needed.',
      id: 'Bila kelompok diharapkan berperan sebagai informan, nota kesepahaman tentang peran masing-masing tidak diperlukan.',
    },
  },
};
