import type { Crosswalk } from './crosswalk.js';

/**
 * Which tactic of the LAN report answers which obstacle. Section 2.2 lists five of each, one list after the other; that
 * they go together by number is our reading, and the cases before them bear it out.
 */
export const obstacleTactics = [
  {
    from: { framework: 'collaboration-obstacles', member: 'corporate-interest-mismatch' },
    to: { framework: 'collaboration-tactics', member: 'formal-periodic-approach' },
    relation: 'answered-by',
    note: {
      en: 'Where the interests of a subsidiary and of its head office, which work with the government, are not in synergy, companies are approached formally and communicated with periodically.',
      id: 'Bila kepentingan anak perusahaan dan perusahaan pusat yang bekerja sama dengan pemerintah tidak sinergis, perusahaan didekati secara formal dan diajak berkomunikasi secara periodik.',
    },
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '2.2' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'collaboration-obstacles', member: 'low-trust-resistance' },
    to: { framework: 'collaboration-tactics', member: 'local-leaders-language' },
    relation: 'answered-by',
    note: {
      en: 'Where stakeholders have little trust, and above all the community resists working together, local community figures, religious figures and informal leaders are involved in approaching the community, and the local language is used.',
      id: 'Bila kepercayaan stakeholder rendah dan terutama masyarakat menolak bekerja sama, tokoh masyarakat lokal, tokoh keagamaan, dan pemimpin informal dilibatkan untuk mendekati masyarakat, dan bahasa lokal digunakan.',
    },
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '2.2' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'collaboration-obstacles', member: 'data-version-differences' },
    to: { framework: 'collaboration-tactics', member: 'shared-information-system' },
    relation: 'answered-by',
    note: {
      en: 'Where stakeholders have different versions of the data and information that a partnership programme needs, an information system is built as a base on which the data are verified between them.',
      id: 'Bila data dan informasi yang diperlukan program kemitraan berbeda versi antar-stakeholder, dibangun sistem informasi sebagai basis untuk memverifikasi data antar-stakeholder.',
    },
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '2.2' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'collaboration-obstacles', member: 'poor-infrastructure' },
    to: { framework: 'collaboration-tactics', member: 'private-partnership' },
    relation: 'answered-by',
    note: {
      en: 'Where the infrastructure is of low quality, partnership with the private sector is explored.',
      id: 'Bila kualitas infrastruktur rendah, dijajaki kemitraan dengan sektor privat.',
    },
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '2.2' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'collaboration-obstacles', member: 'low-critical-awareness' },
    to: { framework: 'collaboration-tactics', member: 'community-agents' },
    relation: 'answered-by',
    note: {
      en: 'Where the community has little critical awareness, and little awareness of the need to change for the better, other members of the community become agents who make the innovation known, so that participation widens.',
      id: 'Bila kesadaran kritis masyarakat dan kesadarannya untuk berubah menjadi lebih baik masih rendah, anggota masyarakat lain dijadikan agen diseminasi inovasi sehingga partisipasi makin luas.',
    },
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '2.2' }, { ref: 'kemitraan' }],
  },
] as const satisfies readonly Crosswalk[];
