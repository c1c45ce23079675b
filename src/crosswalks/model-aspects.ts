import type { Wording } from '../core/locale.js';
import type { Citation } from '../references/references.js';

/** In what respects the two strategic partnership models of the LAN report are laid side by side. */
export const modelAspectIds = [
  'derived-from',
  'pillars',
  'funding',
  'government',
  'target-ladder',
  'flows',
  'accountability',
  'prerequisites',
  'replication',
] as const;
export type ModelAspect = (typeof modelAspectIds)[number];

/** One aspect of both models: what it is called, and what the source says of each. */
export interface ModelAspectRow {
  readonly label: Wording;
  readonly 'two-pillar-model': Wording;
  readonly 'four-pillar-model': Wording;
  readonly source: readonly Citation[];
}

/**
 * The Two-Pillar and the Four-Pillar Model side by side, in the words of this library. What stands in a cell is published, but for what it says is our
 * reading;
 * the table is ours: the report sets the two apart only by their stakeholders, their funds and the budget, and likens them in the leading part
 * of the government and in the empowerment of the community.
 */
export const modelAspects: Readonly<Record<ModelAspect, ModelAspectRow>> = {
  'derived-from': {
    label: { en: 'derived from', id: 'dikembangkan dari' },
    'two-pillar-model': {
      en: 'the partnership of PIPPK in Bandung',
      id: 'kemitraan PIPPK Kota Bandung',
    },
    'four-pillar-model': {
      en: 'the partnership of TJSL in Bandung; a modification of public-private partnership (PPP)',
      id: 'kemitraan TJSL Kota Bandung; modifikasi Public Private Partnership (PPP)',
    },
    source: [
      { ref: 'lan', locator: '5.1' },
      { ref: 'lan', locator: '5.2' },
      { ref: 'lan', locator: '5.2.1' },
    ],
  },
  pillars: {
    label: { en: 'pillars', id: 'pilar' },
    'two-pillar-model': {
      en: 'two: local government; and the community, represented by four institutions of the kelurahan (RW, PKK, Karang Taruna, LPM)',
      id: 'dua: pemerintah daerah; dan masyarakat, yang diwakili empat Lembaga Kemasyarakatan Kelurahan (RW, PKK, Karang Taruna, LPM)',
    },
    'four-pillar-model': {
      en: 'four: local government, company or private sector, community, university',
      id: 'empat: pemerintah daerah, perusahaan/swasta, masyarakat, perguruan tinggi',
    },
    source: [
      { ref: 'lan', locator: '5.1.1' },
      { ref: 'lan', locator: '5.1.2' },
      { ref: 'lan', locator: '5.2.2' },
      { ref: 'lan', locator: 'Table 5.2' },
    ],
  },
  funding: {
    label: { en: 'funding', id: 'pendanaan' },
    'two-pillar-model': {
      en: 'the model is meant for development in the region, above all where the regional budget (APBD) pays for it; that the APBD funds the model is our reading',
      id: 'model ini ditujukan bagi pembangunan daerah, terutama yang didanai Anggaran Pendapatan dan Belanja Daerah (APBD); bahwa APBD mendanai model ini adalah pembacaan kami',
    },
    'four-pillar-model': {
      en: 'the CSR or TJSL funds of companies; the other pillars contribute in other ways',
      id: 'dana CSR atau TJSL perusahaan; pilar lainnya berkontribusi dalam bentuk lain',
    },
    source: [
      { ref: 'lan', locator: '5.1' },
      { ref: 'lan', locator: '5.2' },
      { ref: 'lan', locator: '5.2.1' },
      { ref: 'lan', locator: '5.2.3' },
    ],
  },
  government: {
    label: { en: 'part of the government', id: 'peran pemerintah' },
    'two-pillar-model': {
      en: 'leading sector, which the source equates with the sponsor (regional secretariat); also champion (kecamatan and kelurahan) and facilitator (kelurahan); it provides or plans the budget',
      id: 'leading sector, yang oleh sumber disamakan dengan sponsor (Sekretariat Daerah); juga champion (Kecamatan dan Kelurahan) dan fasilitator (Kelurahan); menyediakan atau merencanakan penganggaran',
    },
    'four-pillar-model': {
      en: 'leading sector as well, but no provider of budget',
      id: 'juga leading sector, tetapi bukan penyedia sumber daya anggaran',
    },
    source: [
      { ref: 'lan', locator: 'Table 5.1' },
      { ref: 'lan', locator: '5.1.3' },
      { ref: 'lan', locator: 'Table 5.2' },
      { ref: 'lan', locator: '5.2.2' },
    ],
  },
  'target-ladder': {
    label: { en: 'phase that it is to lead to', id: 'fase yang dituju' },
    'two-pillar-model': {
      en: 'the highest level of empowerment, which we read as the fifth phase of the community’s role after Thomas: it identifies needs and decides by itself',
      id: 'level pemberdayaan tertinggi, yang kami baca sebagai fase kelima peran masyarakat menurut Thomas: masyarakat mengidentifikasi kebutuhan dan mengambil keputusan secara mandiri',
    },
    'four-pillar-model': {
      en: 'hopefully the third phase of CSR contribution after Saidi and Abidin, Corporate Citizen; the community is to be empowered as in the Two-Pillar Model',
      id: 'harapannya fase ketiga kontribusi CSR menurut Saidi dan Abidin, yaitu Corporate Citizen; pemberdayaan masyarakat seperti dalam Model Dua Pilar',
    },
    source: [
      { ref: 'lan', locator: '5.1.1' },
      { ref: 'lan', locator: '5.2.1' },
      { ref: 'lan', locator: '5.2.2' },
    ],
  },
  flows: {
    label: { en: 'flows of the figure', id: 'aliran dalam gambar' },
    'two-pillar-model': {
      en: 'ideas (yellow), benefit (green), coordination of response between the parties (blue)',
      id: 'ide/gagasan (kuning), kemanfaatan (hijau), koordinasi respon antar-pihak (biru)',
    },
    'four-pillar-model': {
      en: 'ideas of innovation (blue), resources (purple), benefits (red)',
      id: 'ide/gagasan inovasi (biru), sumber daya (ungu), manfaat/benefits (merah)',
    },
    source: [
      { ref: 'lan', locator: 'Fig. 5.1' },
      { ref: 'lan', locator: 'Fig. 5.2' },
      { ref: 'lan', locator: '5.2.3' },
    ],
  },
  accountability: {
    label: { en: 'accountability', id: 'akuntabilitas' },
    'two-pillar-model': {
      en: 'internal and external supervision: the regional secretariat supervises, and so does the community, which can report abuse to the ombudsman as external supervisor',
      id: 'pengawas internal dan eksternal: Sekretariat Daerah mengawasi, demikian pula masyarakat, yang dapat melaporkan penyelewengan kepada Ombudsman sebagai pengawas eksternal',
    },
    'four-pillar-model': {
      en: 'a medium or information system for all stakeholders, which is hoped to ensure openness of information',
      id: 'media atau sistem informasi bagi seluruh stakeholders, yang diharapkan menjamin keterbukaan informasi',
    },
    source: [
      { ref: 'lan', locator: '5.1.3' },
      { ref: 'lan', locator: '5.2.3' },
    ],
  },
  prerequisites: {
    label: { en: 'prerequisites of its own', id: 'prasyarat masing-masing' },
    'two-pillar-model': {
      en: 'regulation support; agreement among the stakeholders; strengthening of the kelurahan as an institution',
      id: 'dukungan regulasi; kesepemahaman antar stakeholders; penguatan kelembagaan kelurahan',
    },
    'four-pillar-model': {
      en: 'those of each of the four stakeholders; and, mandatory, agreement among them',
      id: 'prasyarat masing-masing dari keempat stakeholders; dan, sebagai prasyarat wajib, kesepemahaman di antara mereka',
    },
    source: [
      { ref: 'lan', locator: '6.1' },
      { ref: 'lan', locator: '6.2' },
    ],
  },
  replication: {
    label: { en: 'replication', id: 'replikasi' },
    'two-pillar-model': {
      en: 'by every region in Indonesia, separately or together with the Four-Pillar Model, as the region needs',
      id: 'oleh setiap daerah di Indonesia, secara terpisah atau bersama Model Empat Pilar, sesuai kebutuhan daerah',
    },
    'four-pillar-model': {
      en: 'by every region in Indonesia, separately or together with the Two-Pillar Model, as the region needs',
      id: 'oleh setiap daerah di Indonesia, secara terpisah atau bersama Model Dua Pilar, sesuai kebutuhan daerah',
    },
    source: [
      { ref: 'lan', locator: 'Preface' },
      { ref: 'lan', locator: '6.3' },
    ],
  },
};
