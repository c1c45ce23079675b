import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type { MuaraEnimSupportingFactor, MuaraEnimSupportingFactorGroup } from './definition.js';

/** The supporting factors in words: Indonesian terms as the article prints them, sentences ours. */
export const muaraEnimSupportingFactorsWording: ChecklistWording<
  MuaraEnimSupportingFactor,
  MuaraEnimSupportingFactorGroup,
  never,
  never
> = {
  label: {
    en: 'Supporting factors of collaborative governance in CSR in Muara Enim',
    id: 'Faktor pendukung collaborative governance dalam CSR di Muara Enim',
  },
  caution: {
    en: 'The factors are those found in Muara Enim; that they support collaboration elsewhere the article does not say. A score says how much of them is there, and not that they outweigh what inhibits.',
    id: 'Faktor-faktor ini ditemukan di Muara Enim; artikel tidak menyatakan bahwa semuanya mendukung kolaborasi di tempat lain. Skor menyatakan seberapa banyak faktor itu ada, bukan bahwa pengaruhnya melebihi faktor penghambat.',
  },
  groups: { factors: { en: 'supporting factors', id: 'faktor pendukung' } },
  items: {
    'company-commitment': {
      label: { en: 'early commitment of large companies', id: 'komitmen awal dari perusahaan besar' },
      description: {
        en: 'Large companies carry out CSR that is no longer philanthropy alone but begins to turn to empowering the community economically: in Muara Enim, PT Bukit Asam with Rumah BUMN and its partnership with cooperatives, and PT Manambang Muara Enim with SCRUFIT.',
        id: 'Perusahaan besar melaksanakan CSR yang tidak lagi semata-mata filantropi, tetapi mulai mengarah pada pemberdayaan ekonomi masyarakat: di Muara Enim, PT Bukit Asam dengan Rumah BUMN dan kemitraan koperasinya serta PT Manambang Muara Enim dengan SCRUFIT.',
      },
    },
    'government-support': {
      label: { en: 'support of the local government', id: 'dukungan dari pemerintah daerah' },
      description: {
        en: 'The local government encourages synergy between sectors in carrying out CSR: in Muara Enim through Dinas Koperasi dan UKM and Bappeda, and by Regent’s Regulation 15/2018, which set up the Forum CSR-PKBL.',
        id: 'Pemerintah daerah mendorong sinergi antarsektor dalam pelaksanaan CSR: di Muara Enim lewat Bappeda serta Dinas Koperasi dan UKM, dan dengan Peraturan Bupati No. 15 Tahun 2018 yang membentuk Forum CSR-PKBL.',
      },
    },
    'local-potential': {
      label: { en: 'local resources with potential', id: 'ketersediaan sumber daya lokal yang potensial' },
      description: {
        en: 'Many micro, small and medium enterprises (MSMEs) are spread over the kecamatan, with potential to develop creative products and agribusiness and a strong entrepreneurial spirit. There the interests of company CSR and the economic programmes of the region meet.',
        id: 'Banyak pelaku UMKM tersebar di wilayah kecamatan, dengan semangat wirausaha yang kuat dan produk kreatif serta agribisnis yang dapat dikembangkan. Di sinilah kepentingan CSR perusahaan bertemu dengan program ekonomi daerah.',
      },
    },
    'third-party-partnership': {
      label: {
        en: 'strategic partnership with third parties',
        id: 'kemitraan strategis dengan pihak ketiga',
      },
      description: {
        en: 'Third parties such as educational institutions, local NGOs or consultants help to train and accompany MSMEs, for instance by designing training modules in entrepreneurship for local needs.',
        id: 'Pihak ketiga seperti lembaga pendidikan, LSM lokal, atau konsultan membantu pelatihan dan pendampingan UMKM, misalnya dengan merancang modul kewirausahaan menurut kebutuhan setempat.',
      },
    },
  },
};
