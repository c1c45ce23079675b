import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type { MuaraEnimInhibitingFactor, MuaraEnimInhibitingFactorGroup } from './definition.js';

/** The inhibiting factors in words: Indonesian terms as the article prints them, sentences ours. */
export const muaraEnimInhibitingFactorsWording: ChecklistWording<
  MuaraEnimInhibitingFactor,
  MuaraEnimInhibitingFactorGroup,
  never,
  never
> = {
  label: {
    en: 'Inhibiting factors of collaborative governance in CSR in Muara Enim',
    id: 'Faktor penghambat collaborative governance dalam CSR di Muara Enim',
  },
  caution: {
    en: 'Every item speaks against collaboration: a score of 1 says that none of the five is there. Which of the recommended strategies answers which factor the article does not say; that is the reading of this library.',
    id: 'Setiap butir bersifat menghambat: skor 1 berarti tidak satu pun dari kelimanya ada. Strategi mana yang menjawab faktor mana tidak disebutkan artikel; itu pembacaan pustaka ini.',
  },
  groups: { factors: { en: 'inhibiting factors', id: 'faktor penghambat' } },
  items: {
    'no-binding-regulation': {
      label: {
        en: 'lack of a regional regulation that binds companies',
        id: 'belum adanya regulasi daerah yang mengikat perusahaan',
      },
      description: {
        en: 'No regional regulation binds companies to carry out CSR collaboratively: most of it is designed and run by the company alone, and the Forum CSR-PKBL has neither incentives nor sanctions by which to move all of them to take an active part.',
        id: 'Perusahaan tidak terikat oleh regulasi daerah mana pun untuk ber-CSR secara kolaboratif: kebanyakan program dirancang dan dijalankan sepihak, dan Forum CSR-PKBL tidak memiliki insentif maupun sanksi untuk mendorong semuanya terlibat aktif.',
      },
    },
    'power-imbalance': {
      label: { en: 'unequal power between the actors', id: 'ketimpangan relasi kuasa antara aktor' },
      description: {
        en: 'The company dominates and sets direction, content and format of CSR; the government rather links or licenses, and MSMEs only receive, with no room to deliberate in which to say what they want or to question how well a programme works.',
        id: 'Perusahaan dominan dan menentukan arah, isi, dan format CSR; pemerintah lebih banyak menghubungkan atau memberi izin, dan UMKM sekadar penerima manfaat, tanpa ruang deliberatif untuk menyampaikan keinginan atau mempertanyakan efektivitas program.',
      },
    },
    'msme-capacity': {
      label: { en: 'limited organisational capacity of MSMEs', id: 'terbatasnya kapasitas organisasi UMKM' },
      description: {
        en: 'Most micro, small and medium enterprises (MSMEs) work informally and belong to no strong cooperative or association, and they know too little of management, digital marketing and legal formalities; so they hardly build up a bargaining position.',
        id: 'Kebanyakan UMKM berusaha secara informal tanpa naungan koperasi atau asosiasi yang kuat, dan kurang paham tentang manajemen, legalitas usaha, dan pemasaran digital; karena itu posisi tawarnya sulit terbangun.',
      },
    },
    'forum-ineffective': {
      label: { en: 'low effectiveness of the Forum CSR-PKBL', id: 'rendahnya efektivitas Forum CSR-PKBL' },
      description: {
        en: 'The Forum CSR-PKBL exists formally and remains symbolic: not all companies are active in it, no routine agenda goes deep enough to plan together, and MSMEs or civil society have too little room in it. Often it is where activities are reported, not a place of dialogue and true collaboration.',
        id: 'Forum CSR-PKBL sudah dibentuk secara formal, tetapi masih simbolik: tidak semua perusahaan aktif, belum ada agenda rutin yang cukup mendalam untuk merencanakan bersama, dan ruang bagi UMKM atau masyarakat sipil kurang. Forum kerap menjadi tempat melaporkan kegiatan, bukan tempat untuk berdialog dan benar-benar berkolaborasi.',
      },
    },
    'no-integrated-data': {
      label: {
        en: 'lack of integrated data on MSMEs and CSR programmes',
        id: 'kurangnya data terpadu tentang UMKM dan program CSR',
      },
      description: {
        en: 'No CSR information system maps what companies contribute, the kind of programme, the number of beneficiaries and the place, so that the government can hardly evaluate and control, and programmes may be duplicated or their benefits spread unevenly between areas.',
        id: 'Sistem informasi CSR belum ada, sehingga sumbangan tiap perusahaan, macam program, banyaknya penerima manfaat, dan lokasinya tidak terpetakan; pemerintah sulit mengevaluasi dan mengendalikan, dan program dapat terduplikasi atau manfaatnya tersebar timpang antarwilayah.',
      },
    },
  },
};
