import type { TypologyWording } from '../../forms/typology/wording.js';
import type { Archetype, ArchetypeAttribute, ArchetypeReading } from './definition.js';

/** The partnership archetypes in words. Labels of the archetypes as the Surakarta abstract prints them; rubrics ours. */
export const partnershipArchetypesWording: TypologyWording<ArchetypeAttribute, Archetype, ArchetypeReading> =
  {
    label: { en: 'Partnership archetypes', id: 'Model kemitraan' },
    caution: {
      en: 'Pseudo (semu) is a technical term of this typology: work that is not carried by all partners. It is not an accusation and says nothing about sincerity.',
      id: 'Semu adalah istilah teknis dalam tipologi ini: pekerjaan tidak dipikul oleh semua mitra. Istilah ini bukan tuduhan dan tidak mengatakan apa pun tentang ketulusan.',
    },
    types: {
      pseudo: {
        label: { en: 'pseudo partnership', id: 'kemitraan semu' },
        description: {
          en: 'The parties are joined, but the work is not carried by all of them.',
          id: 'Para pihak bergabung, tetapi pekerjaan tidak dipikul oleh semuanya.',
        },
      },
      mutualism: {
        label: { en: 'mutualism partnership', id: 'kemitraan mutualistik' },
        description: {
          en: 'Every partner holds the cooperation to be important, gives a benefit and gains one.',
          id: 'Setiap mitra menganggap kerja sama itu penting, memberi manfaat, dan memperoleh manfaat.',
        },
      },
      conjugation: {
        label: { en: 'conjugation partnership', id: 'kemitraan konjugasi' },
        description: {
          en: 'What the joint undertaking lacks is supplied: by a party that does not depend on the other’s active role (Surakarta reading), or so that the partners come out more able (Sulistiyani reading).',
          id: 'Kekurangan dalam usaha bersama dilengkapi: oleh pihak yang tidak bergantung pada peran aktif pihak lain (pembacaan Surakarta), atau sehingga para mitra menjadi lebih mampu (pembacaan Sulistiyani).',
        },
      },
    },
    readings: {
      surakarta: {
        label: { en: 'Surakarta reading', id: 'pembacaan Surakarta' },
        description: {
          en: 'Conjugation is supplying what is lacking without depending on the other’s active role, as the Surakarta study shows it.',
          id: 'Konjugasi berarti melengkapi kekurangan tanpa bergantung pada peran aktif pihak lain, sebagaimana tampak dalam studi Surakarta.',
        },
      },
      sulistiyani: {
        label: { en: 'Sulistiyani reading', id: 'pembacaan Sulistiyani' },
        description: {
          en: 'Conjugation is supplying what is lacking and coming out more able, in a way that outlasts the joining. Merging (peleburan), which the digests name as its means, is not asked.',
          id: 'Konjugasi berarti melengkapi kekurangan dan menjadi lebih mampu, dengan kemampuan yang bertahan setelah kerja sama berakhir. Peleburan, yang disebut sebagai caranya, tidak ditanyakan.',
        },
      },
      strict: {
        label: { en: 'strict reading', id: 'pembacaan ketat' },
        description: {
          en: 'Understanding decides too: mutualism asks that every partner grasps what was agreed, pseudo that one surely does not, where the digests say only that one need not. So no partnership is both.',
          id: 'Pemahaman ikut menentukan: mutualistik mensyaratkan setiap mitra memahami isi kesepakatan, semu mensyaratkan ada yang jelas tidak memahaminya, padahal ringkasan buku Sulistiyani hanya menyebut bahwa ada pihak yang belum tentu memahaminya. Jadi tidak ada kemitraan yang sekaligus keduanya.',
        },
      },
    },
    attributes: {
      importance: {
        label: { en: 'importance', id: 'arti penting' },
        question: {
          en: 'How important does this partner hold the cooperation to be?',
          id: 'Seberapa penting kerja sama ini menurut mitra tersebut?',
        },
        rubric: {
          in: {
            en: 'It names an aim of its own that the cooperation serves.',
            id: 'Mitra menyebut tujuannya sendiri yang hendak dicapai melalui kerja sama ini.',
          },
          'mostly-in': {
            en: 'It feels that the cooperation is needed, without saying what for.',
            id: 'Mitra merasa kerja sama ini diperlukan, tanpa menyebut untuk apa.',
          },
          'mostly-out': {
            en: 'It joined because it was told to, and names neither a need nor the lack of one.',
            id: 'Mitra bergabung karena diperintah atau ditugaskan, tanpa menyatakan perlu atau tidak perlu.',
          },
          out: {
            en: 'It sees no need for the cooperation.',
            id: 'Mitra tidak melihat perlunya kerja sama ini.',
          },
        },
      },
      balance: {
        label: { en: 'balance', id: 'keseimbangan' },
        question: {
          en: 'Is the work carried by all partners, or does one only receive what another has made? How large or strong each is, how much money it gives and who has the say do not count here.',
          id: 'Apakah beban kerja dipikul oleh semua mitra, atau ada yang hanya menerima hasil jadi dari mitra lain? Ukuran, kekuatan, besarnya dana, dan siapa yang menentukan tidak dihitung di sini.',
        },
        rubric: {
          in: {
            en: 'Each carries, throughout, a part of the work that the joint result needs.',
            id: 'Masing-masing terus ikut memikul bagian pekerjaan yang diperlukan bagi hasil bersama.',
          },
          'mostly-in': {
            en: 'Each does work that the joint result needs, one of them only now and then.',
            id: 'Masing-masing melakukan pekerjaan yang diperlukan bagi hasil bersama, tetapi salah satunya hanya sesekali.',
          },
          'mostly-out': {
            en: 'One does nearly all the work; what the other does is token, such as attending or signing.',
            id: 'Satu pihak mengerjakan hampir semuanya; pihak lain hanya berperan simbolis, misalnya hadir atau menandatangani.',
          },
          out: {
            en: 'One does none of the work; at most it receives what the other has made.',
            id: 'Satu pihak tidak mengerjakan apa pun; paling jauh hanya menerima hasil jadi dari pihak lain.',
          },
        },
      },
      understanding: {
        label: { en: 'understanding', id: 'pemahaman' },
        question: {
          en: 'Does this partner grasp what has been agreed, and what for?',
          id: 'Apakah mitra tersebut memahami apa yang disepakati dan untuk tujuan apa?',
        },
        rubric: {
          in: {
            en: 'It can say what was agreed, what for, and what its own part is.',
            id: 'Mitra dapat menjelaskan apa yang disepakati, untuk apa, dan apa bagiannya sendiri.',
          },
          'mostly-in': {
            en: 'It can say what the partnership is for, but not all of what was agreed, or not its own part.',
            id: 'Mitra dapat menjelaskan tujuan kemitraan, tetapi tidak seluruh isi kesepakatan, atau tidak bagiannya sendiri.',
          },
          'mostly-out': {
            en: 'It knows at least part of what was agreed, but not what for.',
            id: 'Mitra mengetahui setidaknya sebagian isi kesepakatan, tetapi tidak tahu untuk apa.',
          },
          out: {
            en: 'It knows neither what was agreed nor what for, or takes it for something else.',
            id: 'Mitra tidak tahu apa yang disepakati maupun tujuannya, atau mengiranya sebagai hal lain.',
          },
        },
      },
      'mutual-benefit': {
        label: { en: 'mutual benefit', id: 'manfaat timbal balik' },
        question: {
          en: 'Does this partner give a benefit, and does it gain one?',
          id: 'Apakah mitra tersebut memberi manfaat dan juga memperoleh manfaat?',
        },
        rubric: {
          in: {
            en: 'Both are shown: it gives a benefit and gains one.',
            id: 'Keduanya terbukti: mitra memberi manfaat dan memperoleh manfaat.',
          },
          'mostly-in': {
            en: 'Both are at least stated; that its own stated purpose is served counts as a gain.',
            id: 'Keduanya setidaknya dinyatakan; tercapainya tujuan yang dinyatakan mitra itu sendiri dihitung sebagai manfaat.',
          },
          'mostly-out': {
            en: 'Neither is wholly absent, but at least one is only promised or hoped for.',
            id: 'Tidak satu pun sama sekali tidak ada, tetapi setidaknya salah satunya baru dijanjikan atau diharapkan.',
          },
          out: {
            en: 'It gives no benefit, or gains none.',
            id: 'Mitra tidak memberi manfaat, atau tidak memperoleh manfaat.',
          },
        },
        parts: {
          gives: {
            label: { en: 'gives a benefit', id: 'memberi manfaat' },
            question: {
              en: 'Does this partner give a benefit to another partner or to the joint undertaking?',
              id: 'Apakah mitra tersebut memberi manfaat bagi mitra lain atau bagi usaha bersama?',
            },
            rubric: {
              in: {
                en: 'What it gave has been put to use.',
                id: 'Apa yang diberikannya sudah dimanfaatkan.',
              },
              'mostly-in': {
                en: 'It has given something of use, or is stated to; use is not shown.',
                id: 'Mitra telah, atau dinyatakan, memberi sesuatu yang berguna; pemanfaatannya belum terbukti.',
              },
              'mostly-out': { en: 'It has promised something.', id: 'Mitra baru menjanjikan sesuatu.' },
              out: { en: 'It gives nothing of use.', id: 'Mitra tidak memberi apa pun yang berguna.' },
            },
          },
          gains: {
            label: { en: 'gains a benefit', id: 'memperoleh manfaat' },
            question: {
              en: 'Does this partner gain a benefit? That its own stated purpose is served counts as one.',
              id: 'Apakah mitra tersebut memperoleh manfaat? Tercapainya tujuan yang dinyatakannya sendiri termasuk manfaat.',
            },
            rubric: {
              in: {
                en: 'Its gain is shown, or that its own stated purpose was served.',
                id: 'Manfaatnya, atau tercapainya tujuan yang dinyatakannya sendiri, terbukti.',
              },
              'mostly-in': {
                en: 'Its gain is stated, or its own stated purpose is being served.',
                id: 'Manfaatnya dinyatakan, atau tujuan yang dinyatakannya sendiri sedang diupayakan tercapai.',
              },
              'mostly-out': { en: 'It hopes for a gain.', id: 'Mitra baru mengharapkan manfaat.' },
              out: { en: 'It gains nothing.', id: 'Mitra tidak memperoleh apa pun.' },
            },
          },
        },
      },
      synergy: {
        label: { en: 'synergy', id: 'sinergi' },
        question: {
          en: 'Is the goal reached better together than each would reach it alone?',
          id: 'Apakah tujuan tercapai lebih baik bersama-sama daripada sendiri-sendiri?',
        },
        rubric: {
          in: {
            en: 'A comparison shows that together it went further, faster or at less cost.',
            id: 'Perbandingan menunjukkan bahwa bersama-sama capaiannya lebih jauh, lebih cepat, atau lebih hemat.',
          },
          'mostly-in': {
            en: 'It is reported, without a comparison.',
            id: 'Dinyatakan demikian, tanpa pembandingan.',
          },
          'mostly-out': {
            en: 'They work side by side, and little comes of it that each could not have done.',
            id: 'Mereka bekerja berdampingan, dan hampir tidak ada hasil yang tidak dapat dicapai sendiri.',
          },
          out: {
            en: 'Alone each would have reached it as well, or better.',
            id: 'Secara sendiri-sendiri tujuan akan tercapai sama baiknya, atau lebih baik.',
          },
        },
      },
      complementarity: {
        label: { en: 'complementarity', id: 'komplementaritas' },
        question: {
          en: 'Is what the joint undertaking still lacks supplied, by one party for it or by each for the other?',
          id: 'Apakah kekurangan dalam usaha bersama dilengkapi, oleh satu pihak bagi usaha itu atau oleh masing-masing bagi yang lain?',
        },
        rubric: {
          in: {
            en: 'All that was lacking is supplied.',
            id: 'Semua kekurangan dilengkapi.',
          },
          'mostly-in': {
            en: 'Most of what was lacking is supplied, the main thing included.',
            id: 'Sebagian besar kekurangan dilengkapi, termasuk yang utama.',
          },
          'mostly-out': {
            en: 'Something that was lacking is supplied, but less than most of it, or not the main thing.',
            id: 'Ada kekurangan yang dilengkapi, tetapi bukan sebagian besarnya, atau bukan yang utama.',
          },
          out: {
            en: 'Nothing that was lacking is supplied, or nothing was lacking.',
            id: 'Tidak ada kekurangan yang dilengkapi, atau memang tidak ada kekurangan.',
          },
        },
      },
      independence: {
        label: { en: 'independence', id: 'kemandirian' },
        question: {
          en: 'Does the party that does the work carry it on without depending on the other’s active role?',
          id: 'Apakah pihak yang bekerja menjalankannya tanpa bergantung pada peran aktif pihak lain?',
        },
        rubric: {
          in: {
            en: 'It carries the work on without needing any active role of the other.',
            id: 'Pihak tersebut menjalankan pekerjaan tanpa memerlukan peran aktif pihak lain sama sekali.',
          },
          'mostly-in': {
            en: 'It needs the other for formal steps only, such as a permit or a handover.',
            id: 'Pihak tersebut memerlukan pihak lain hanya untuk langkah formal, misalnya izin atau serah terima.',
          },
          'mostly-out': {
            en: 'Beyond formal steps, at one point or more the work waits for the other.',
            id: 'Di luar langkah formal, pada satu tahap atau lebih pekerjaan menunggu pihak lain.',
          },
          out: { en: 'Without the other it stops.', id: 'Tanpa pihak lain pekerjaan berhenti.' },
        },
      },
      'capability-gain': {
        label: { en: 'capability gain', id: 'peningkatan kemampuan' },
        question: {
          en: 'Does this partner come out of the partnership more able, and does it keep that afterwards, alone? Unknown while the partnership goes on.',
          id: 'Apakah mitra tersebut menjadi lebih mampu setelah kemitraan, dan mempertahankannya sendiri sesudahnya? Belum dapat diketahui selama kemitraan berlangsung.',
        },
        rubric: {
          in: {
            en: 'Afterwards it does alone what it could not do before.',
            id: 'Sesudahnya mitra mampu melakukan sendiri apa yang dahulu tidak mampu dilakukannya.',
          },
          'mostly-in': {
            en: 'It came out more able; nothing suggests that this was lost.',
            id: 'Mitra menjadi lebih mampu; tidak ada tanda bahwa kemampuan itu hilang.',
          },
          'mostly-out': {
            en: 'It was more able only as long as it was supported.',
            id: 'Mitra lebih mampu hanya selama didukung.',
          },
          out: {
            en: 'It came out no more able than before.',
            id: 'Mitra tidak menjadi lebih mampu daripada sebelumnya.',
          },
        },
      },
    },
  };
