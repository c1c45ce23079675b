import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { CollaborationTactic, CollaborationTacticStatement } from './definition.js';

/** The five tactics in words: Indonesian terms as 2.2 of the LAN report prints them, sentences ours. */
export const collaborationTacticsWording: CatalogueWording<
  CollaborationTactic,
  never,
  never,
  CollaborationTacticStatement
> = {
  label: { en: 'Tactics of collaboration', id: 'Taktik kolaborasi' },
  caution: {
    en: 'The tactics are those of the innovations that the source describes; that they serve elsewhere it does not say. In which of the cases each is seen, and which obstacle it answers, is the reading of this library.',
    id: 'Taktik ini berasal dari inovasi-inovasi yang diuraikan sumber; sumber tidak menyatakan bahwa taktik yang sama berhasil di tempat lain. Pada kasus mana tiap taktik terlihat, dan kendala mana yang dijawabnya, adalah pembacaan pustaka ini.',
  },
  entries: {
    'formal-periodic-approach': {
      label: {
        en: 'a formal approach to companies with periodic communication',
        id: 'pendekatan secara formal kepada perusahaan dan komunikasi secara periodik',
      },
      description: {
        en: 'Companies are approached formally, and communicated with at regular intervals.',
        id: 'Perusahaan didekati secara resmi, dan komunikasi dengannya dijalin secara berkala.',
      },
    },
    'local-leaders-language': {
      label: {
        en: 'involvement of local leaders, and the local language',
        id: 'pelibatan tokoh masyarakat lokal, tokoh keagamaan, dan pemimpin informal dengan bahasa lokal',
      },
      description: {
        en: 'Local community figures, religious figures and informal leaders take part in approaching the community, and the local language is used.',
        id: 'Tokoh masyarakat setempat, tokoh keagamaan, dan pemimpin informal ikut mendekati masyarakat, dan bahasa lokal digunakan.',
      },
    },
    'shared-information-system': {
      label: {
        en: 'an information system for verifying data together',
        id: 'basis sistem informasi untuk memverifikasi data antar stakeholder',
      },
      description: {
        en: 'An information system is built as the base on which stakeholders verify their data with each other.',
        id: 'Sistem informasi dibangun sebagai basis bagi para stakeholder untuk saling memverifikasi data.',
      },
    },
    'private-partnership': {
      label: { en: 'partnership with the private sector', id: 'penjajakan kemitraan dengan sektor privat' },
      description: {
        en: 'Ways of working together with the private sector are explored.',
        id: 'Kemungkinan bermitra dengan sektor privat dijajaki.',
      },
    },
    'community-agents': {
      label: {
        en: 'other community members as agents of dissemination',
        id: 'masyarakat lain sebagai agen diseminasi inovasi',
      },
      description: {
        en: 'Other members of the community take part in making the innovation known, so that participation widens.',
        id: 'Anggota masyarakat lain ikut menyebarluaskan inovasi sehingga partisipasi masyarakat makin luas.',
      },
    },
  },
  statements: {
    'award-cases-critique': {
      en: 'The report adds that the award winners are partnerships among sectors of the government, begun by local government. The community is involved only as an object of policy, not yet as a participant that critically identifies problems and offers solutions, and the authority to identify needs is not delegated to it. Other models of collaboration are needed that delegate the identification of needs for innovation to the community, and stimulate deeper and wider participation.',
      id: 'Laporan menambahkan bahwa para pemenang penghargaan itu merupakan kemitraan antarsektor pemerintah yang diprakarsai pemerintah daerah. Masyarakat hanya dilibatkan sebagai objek kebijakan, belum sebagai partisipator yang secara kritis mengenali masalah dan menawarkan solusi, dan kewenangan mengidentifikasi kebutuhan belum didelegasikan kepadanya. Diperlukan model kolaborasi lain yang mendelegasikan identifikasi kebutuhan inovasi kepada masyarakat serta mendorong partisipasi yang lebih dalam dan luas.',
    },
    'award-cases-partners': {
      en: 'The case texts before that verdict also name partners outside of the government: companies in Aceh Barat and Malang, birth attendants and NGOs in Aceh Singkil, and in Malang the community as the main mover. The report does not say how this goes together.',
      id: 'Uraian kasus sebelum penilaian itu juga menyebut mitra di luar pemerintah: perusahaan di Aceh Barat dan Malang, dukun bayi dan LSM di Aceh Singkil, serta masyarakat sebagai penggerak utama di Malang. Laporan tidak menjelaskan bagaimana keduanya selaras.',
    },
  },
};
