import type { ProfileWording } from '../../forms/profile/wording.js';
import type { CsrPhase, CsrReading, CsrRow, CsrStatement } from './definition.js';

/**
 * The phases of CSR contribution in words: labels and cells in Indonesian as Table 2.2 of the LAN report prints them, with
 * its spelling (Philantropy), but without capitals and full stops; in English translated. The print sets nothing between
 * universal law and redistribution of wealth, and lacks a word before the programme: what stands there is our reading.
 */
export const csrContributionPhasesWording: ProfileWording<CsrRow, CsrPhase, CsrReading, CsrStatement> = {
  label: { en: 'Phases of CSR contribution', id: 'Fase kontribusi CSR' },
  caution: {
    en: 'A phase says in what way a company contributes, not how much, how well or how sincerely. A row may fit several phases: a social grant is printed under the first and the third.',
    id: 'Fase menunjukkan cara perusahaan berkontribusi, bukan seberapa banyak, seberapa baik, atau seberapa tulus. Satu baris dapat cocok dengan beberapa fase: hibah sosial tercantum pada fase pertama dan ketiga.',
  },
  columns: {
    charity: {
      label: { en: 'corporate charity', id: 'Corporate Charity (Karitatif)' },
      description: {
        en: 'Giving that deals with momentary, incidental problems.',
        id: 'Pemberian untuk mengatasi masalah sesaat atau insidental.',
      },
    },
    philanthropy: {
      label: { en: 'corporate philanthropy', id: 'Corporate Philantropy (Filantropi)' },
      description: {
        en: 'A contribution that aims at dealing with existing problems, but not yet sustainably.',
        id: 'Kontribusi yang sudah bertujuan mengatasi persoalan yang ada, tetapi belum berkelanjutan.',
      },
    },
    citizenship: {
      label: {
        en: 'corporate citizen',
        id: 'Corporate Citizen (Perusahaan sebagai bagian dari warga kota)',
      },
      description: {
        en: 'The company as part of the citizenry: it finds and overcomes the root of problems, and contributes sustainably.',
        id: 'Perusahaan sebagai bagian dari warga kota: mencari dan mengatasi akar masalah serta berkontribusi secara berkelanjutan.',
      },
    },
  },
  rows: {
    motivation: {
      label: { en: 'motivation', id: 'Motivasi' },
      question: {
        en: 'What moves the company to contribute?',
        id: 'Apa yang mendorong perusahaan untuk berkontribusi?',
      },
      cells: {
        charity: { en: 'religion, tradition, custom', id: 'agama, tradisi, adat' },
        philanthropy: {
          en: 'norms, ethics and universal law; redistribution of wealth',
          id: 'norma, etika, dan hukum universal redistribusi kekayaan',
        },
        citizenship: {
          en: 'self-enlightenment and reconciliation with the social order',
          id: 'pencerahan diri dan rekonsiliasi dengan ketertiban sosial',
        },
      },
    },
    mission: {
      label: { en: 'mission', id: 'Misi' },
      question: {
        en: 'What is the contribution meant to achieve?',
        id: 'Apa yang hendak dicapai melalui kontribusi itu?',
      },
      cells: {
        charity: {
          en: 'to deal with momentary, incidental problems',
          id: 'mengatasi masalah sesaat, insidental',
        },
        philanthropy: {
          en: 'to help fellow people, but not sustainably',
          id: 'menolong sesama namun tidak berkelanjutan',
        },
        citizenship: {
          en: 'to find and overcome the root of problems, and to contribute to society sustainably',
          id: 'mencari dan mengatasi akar masalah dan memberikan kontribusi kepada masyarakat secara berkelanjutan',
        },
      },
    },
    management: {
      label: { en: 'management', id: 'Pengelolaan' },
      question: { en: 'How is the contribution managed?', id: 'Bagaimana kontribusi itu dikelola?' },
      cells: {
        charity: { en: 'short-term or partial, spontaneous', id: 'jangka pendek/parsial, spontan' },
        philanthropy: {
          en: 'planned, organised and programmed',
          id: 'terencana, terorganisasi dan terprogram',
        },
        citizenship: { en: 'integrated in company policy', id: 'terintegrasi dalam kebijakan perusahaan' },
      },
    },
    organisation: {
      label: { en: 'organisation', id: 'Pengorganisasian' },
      question: {
        en: 'How is the contribution organised?',
        id: 'Bagaimana pengorganisasian kontribusi itu?',
      },
      cells: {
        charity: { en: 'a committee', id: 'kepanitiaan' },
        philanthropy: { en: 'a foundation or an endowment fund', id: 'yayasan/dana abadi' },
        citizenship: {
          en: 'professional; needs the involvement of experts in the field',
          id: 'profesional, perlu keterlibatan tenaga ahli di bidangnya',
        },
      },
    },
    beneficiary: {
      label: { en: 'beneficiaries', id: 'Penerima Manfaat' },
      question: { en: 'Who benefits?', id: 'Siapa yang menerima manfaat?' },
      cells: {
        charity: { en: 'poor people', id: 'orang miskin' },
        philanthropy: { en: 'the wider community', id: 'masyarakat luas' },
        citizenship: { en: 'the wider community and the company', id: 'masyarakat luas dan perusahaan' },
      },
    },
    contribution: {
      label: { en: 'contribution', id: 'Kontribusi' },
      question: { en: 'What is contributed?', id: 'Apa bentuk kontribusinya?' },
      cells: {
        charity: { en: 'a social grant', id: 'hibah sosial' },
        philanthropy: { en: 'a development grant', id: 'hibah pembangunan' },
        citizenship: {
          en: 'social grants, development grants and the involvement of the community in the programme',
          id: 'hibah sosial, hibah pembangunan dan keterlibatan masyarakat program',
        },
      },
    },
    inspiration: {
      label: { en: 'inspiration', id: 'Inspirasi' },
      question: { en: 'What is the contribution inspired by?', id: 'Apa yang mengilhami kontribusi itu?' },
      cells: {
        charity: { en: 'obligation', id: 'kewajiban' },
        philanthropy: { en: 'norms', id: 'norma' },
        citizenship: { en: 'common interest', id: 'kepentingan bersama' },
      },
    },
  },
  readings: {
    'all-rows': {
      label: { en: 'reading of all rows', id: 'pembacaan semua baris' },
      description: {
        en: 'A phase is given where it alone fits every answered row, and the mission is answered. A rule of this library: the table does not say how its rows are put together.',
        id: 'Suatu fase ditetapkan bila hanya fase itu yang cocok dengan semua baris terjawab, dan misi terjawab. Aturan ini ditetapkan pustaka ini: tabel tidak menyebut cara memadukan barisnya.',
      },
    },
    'mission-led': {
      label: { en: 'mission-led reading', id: 'pembacaan berbasis misi' },
      description: {
        en: 'The mission alone decides: in its prose (5.2.1) the LAN report tells the phases apart by their aim. Rows that point elsewhere are shown, and do not count.',
        id: 'Hanya misi yang menentukan: dalam uraiannya (5.2.1) laporan LAN membedakan fase-fase menurut tujuannya. Baris yang menunjuk ke fase lain diperlihatkan, tetapi tidak dihitung.',
      },
    },
  },
  statements: {
    'practice-indonesia': {
      en: 'About Indonesia in general, not about this case: up to 2016, CSR practice was mostly at the first two phases.',
      id: 'Tentang Indonesia pada umumnya, bukan tentang kasus ini: sampai 2016 praktik CSR lebih banyak pada dua fase pertama.',
    },
    'not-automatic': {
      en: 'The phases usually follow each other, but not automatically: in general companies are said to be moved first by charity, then by humanity, and at last by citizenship, though that does not always hold.',
      id: 'Fase-fase itu biasanya berurutan, tetapi tidak otomatis: pada umumnya perusahaan disebut terdorong mula-mula oleh motivasi karitatif, kemudian kemanusiaan, dan akhirnya kewargaan, meskipun hal itu tidak selalu berlaku.',
    },
  },
};
