import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type { MspCharacteristic, MspCharacteristicGroup } from './definition.js';

/**
 * The characteristics of a multi-stakeholder partnership in words: Indonesian terms as 2.3.1 of the LAN report prints
 * them, sentences ours.
 */
export const mspCharacteristicsWording: ChecklistWording<
  MspCharacteristic,
  MspCharacteristicGroup,
  never,
  never
> = {
  label: {
    en: 'Characteristics of a multi-stakeholder partnership',
    id: 'Karakteristik Multi-Stakeholder Partnership (MSP)',
  },
  caution: {
    en: 'A score says how much of the list is in place, and not whether the partnership will succeed. The report itself adds that MSP does not necessarily fit every goal of participation programmes in Indonesia, or the socio-cultural context there (2.3.2).',
    id: 'Skor menyatakan seberapa banyak isi daftar yang sudah ada, bukan apakah kemitraan akan berhasil. Laporan itu sendiri menambahkan bahwa MSP belum tentu sesuai dengan setiap tujuan program partisipasi di Indonesia dan konteks sosial budayanya (2.3.2).',
  },
  groups: {
    characteristics: {
      en: 'characteristics or prerequisites of success',
      id: 'karakteristik atau prasyarat keberhasilan',
    },
  },
  items: {
    'shared-problem-aspiration': {
      label: {
        en: 'a clear problem and aspiration that are shared',
        id: 'permasalahan dan aspirasi bersama yang jelas',
      },
      description: {
        en: 'The partners share a clear problem and aspiration: they are emotionally committed, trust each other, and give equal weight to the reasons why it is worth their time and energy.',
        id: 'Para mitra memiliki permasalahan dan aspirasi bersama yang jelas: mereka berkomitmen secara emosional, saling percaya, dan sama-sama mementingkan alasan mengapa waktu dan tenaga mereka layak dicurahkan.',
      },
    },
    'key-stakeholders': {
      label: { en: 'the participation of key stakeholders', id: 'partisipasi stakeholder kunci' },
      description: {
        en: 'Those who can affect the programme or are affected by it take part, and have been involved from the start.',
        id: 'Pihak yang dapat memengaruhi program atau terkena dampaknya ikut berpartisipasi dan terlibat sejak awal.',
      },
    },
    'multiple-sectors': {
      label: { en: 'different sectors and actors', id: 'sektor dan aktor yang berbeda-beda' },
      description: {
        en: 'The programme is carried out by actors of different sectors and with different interests, such as NGOs, government, private sector and local community.',
        id: 'Program dijalankan oleh aktor dari berbagai sektor dengan kepentingan yang berlainan, misalnya LSM, pemerintah, swasta, dan masyarakat lokal.',
      },
    },
    'agreed-dynamic-design': {
      label: {
        en: 'a jointly agreed programme design with a dynamic process',
        id: 'desain program yang disepakati bersama dengan proses yang dinamis',
      },
      description: {
        en: 'All stakeholders have agreed the design and see alike why and how the programme is run, while the process can move and bend in implementation.',
        id: 'Semua stakeholder menyepakati desain serta sepandangan tentang alasan dan cara program dijalankan, sedangkan prosesnya tetap dapat bergerak dan luwes dalam pelaksanaan.',
      },
    },
    'expectations-and-rules': {
      label: {
        en: 'expectations that are voiced, and agreed rules',
        id: 'harapan yang diungkapkan serta kesepakatan dan aturan-aturan',
      },
      description: {
        en: 'Stakeholders can say what they expect of working together, and have agreed rules on communication, decision-making, leadership and each one’s responsibility. In some practices this was neglected, and conflict midway was frequent.',
        id: 'Stakeholder dapat menyampaikan harapannya atas kerja sama, dan ada aturan yang disepakati tentang cara berkomunikasi, pengambilan keputusan, kepemimpinan, dan tanggung jawab masing-masing. Pada beberapa praktik hal ini terabaikan, dan konflik di tengah jalan kerap muncul.',
      },
    },
    'power-and-conflict': {
      label: {
        en: 'different powers, with conflict management',
        id: 'kekuatan stakeholder yang berbeda-beda serta manajemen konflik',
      },
      description: {
        en: 'Differences in status, knowledge, political rights, power and authority are managed, so that nobody is heard less for not being dominant. In some practices that has been destructive.',
        id: 'Perbedaan status, pengetahuan, hak politik, kuasa, dan wewenang dikelola sehingga pihak yang tidak dominan tetap didengar. Pada beberapa praktik, kurang didengarnya satu pihak berpengaruh destruktif.',
      },
    },
    learning: {
      label: { en: 'learning by every stakeholder', id: 'pembelajaran oleh setiap stakeholder' },
      description: {
        en: 'Every stakeholder is encouraged to learn something: the surroundings support interactive learning, in which assumptions and beliefs can be questioned and things seen through the eyes of others.',
        id: 'Setiap stakeholder didorong untuk belajar: lingkungannya mendukung proses belajar yang interaktif, tempat asumsi dan kepercayaan dapat dipertanyakan dan suatu hal dilihat dari sudut pandang pihak lain.',
      },
    },
    balance: {
      label: {
        en: 'a balance of top-down and bottom-up',
        id: 'keseimbangan antara pendekatan top-down dan bottom up',
      },
      description: {
        en: 'Structures and decisions from above, and the input of different stakeholders from decision-making below, are in balance.',
        id: 'Struktur dan keputusan dari atas seimbang dengan masukan berbagai stakeholder dari pengambilan keputusan di tingkat bawah.',
      },
    },
    'institutional-change': {
      label: {
        en: 'room for transformative institutional change',
        id: 'ruang bagi perubahan institusional yang transformatif',
      },
      description: {
        en: 'Institutions do not go on with business as usual: the barriers of old institutional thinking are taken away, and policy is friendly to innovation by stakeholders together.',
        id: 'Lembaga tidak sekadar meneruskan business as usual: halangan pola pikir institusional lama disingkirkan, dan kebijakannya ramah terhadap inovasi kerja sama stakeholder.',
      },
    },
  },
};
