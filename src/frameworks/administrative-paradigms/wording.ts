import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type {
  AdministrativeParadigm,
  AdministrativeParadigmColumn,
  AdministrativeParadigmStatement,
} from './definition.js';

/**
 * The schools of public administration in words: names as chapter 2 of the LAN report prints them, sentences ours.
 */
export const administrativeParadigmsWording: CatalogueWording<
  AdministrativeParadigm,
  never,
  AdministrativeParadigmColumn,
  AdministrativeParadigmStatement
> = {
  label: { en: 'Schools of public administration', id: 'Mazhab administrasi publik' },
  caution: {
    en: 'The report tells the succession in two paragraphs, and names the features of New Public Management as some among others.',
    id: 'Laporan menuturkan urutan ini dalam dua paragraf, dan menyebut ciri New Public Management dengan kata “antara lain”.',
  },
  columns: {
    criticism: {
      en: 'criticism that led to the next school',
      id: 'kritik yang melahirkan mazhab berikutnya',
    },
  },
  entries: {
    opa: {
      label: {
        en: 'Old Public Administration (OPA), or Weberian',
        id: 'Old Public Administration (OPA) atau Weberian',
      },
      description: {
        en: 'The school from which the report starts, with a mechanistic orientation.',
        id: 'Mazhab yang menjadi titik tolak laporan, dengan orientasi yang mekanistik.',
      },
      columns: {
        criticism: {
          en: 'It is mechanistic, and sets aside the interests of people, who are the ones that drive a bureaucracy.',
          id: 'Mazhab ini mekanistik dan mengabaikan kepentingan manusia, padahal manusialah penggerak birokrasi.',
        },
      },
    },
    npm: {
      label: {
        en: 'New Public Management (NPM), or reinventing government',
        id: 'New Public Management (NPM) atau reinventing government',
      },
      description: {
        en: 'Government is run like the private sector: among other things with effective budgeting, decentralisation, a lean organisation, services arranged as the public wants them, and rewards for productivity.',
        id: 'Pemerintahan dijalankan seperti sektor privat, antara lain dengan penganggaran yang efektif, desentralisasi, organisasi yang ramping, mekanisme layanan yang mengikuti keinginan publik, dan penghargaan atas produktivitas.',
      },
      columns: {
        criticism: {
          en: 'It is not democratic and participatory enough, since a vision shared with civil society hardly comes about; and services run as in the private sector do not always mirror the public interest.',
          id: 'Pendekatan ini kurang demokratis dan partisipatif karena visi bersama masyarakat sipil kurang terwujud; layanan ala sektor privat pun tidak selalu sejalan dengan kepentingan publik.',
        },
      },
    },
    nps: {
      label: { en: 'New Public Service (NPS)', id: 'New Public Service (NPS), mazhab layanan publik baru' },
      description: {
        en: 'A more democratic approach: citizens share in forming the vision of government, humanity counts for more than productivity, informal leaders of the community are considered when policy is made, and public participation stands above entrepreneurial government.',
        id: 'Pendekatan yang lebih demokratis: masyarakat ikut merumuskan visi pemerintah, sisi kemanusiaan lebih dihargai daripada produktivitas, kepemimpinan informal masyarakat diperhitungkan dalam penyusunan kebijakan, dan partisipasi publik diutamakan di atas kewirausahaan pemerintah.',
      },
    },
    'collaboration-21c': {
      label: {
        en: 'collaboration paradigm of the twenty-first century',
        id: 'paradigma kolaborasi abad ke-21',
      },
      description: {
        en: 'The name of a new wave in the public services of various countries, which New Public Service set off.',
        id: 'Sebutan bagi gelombang baru dalam pelayanan publik di berbagai negara, yang ditimbulkan oleh mazhab NPS.',
      },
    },
  },
  statements: {
    'nps.participation': {
      en: 'New Public Service stresses participation as one of the factors by which government reaches its goals more strategically (2.3.3). In 5.1.1 it is said to support participation of the community in development, whose willingness to take part is one key to success.',
      id: 'Mazhab NPS menekankan partisipasi sebagai salah satu faktor yang membuat tujuan pemerintah dicapai secara lebih strategis (2.3.3). Dalam 5.1.1 mazhab ini disebut mendukung partisipasi masyarakat dalam pembangunan, karena kemauan (willingness) masyarakat untuk ikut serta adalah salah satu kunci suksesnya.',
    },
    'nps.no-mechanism': {
      en: 'New Public Service stresses participation, but does not set out by what mechanism it works in practice.',
      id: 'Mazhab NPS menekankan partisipasi, tetapi tidak menguraikan mekanismenya pada tataran praktis.',
    },
  },
};
