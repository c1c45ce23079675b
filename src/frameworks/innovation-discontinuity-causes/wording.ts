import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { InnovationDiscontinuityCause, InnovationDiscontinuityCauseGroup } from './definition.js';

/** The causes in words: Indonesian terms as 2.2 of the LAN report prints them, sentences ours. */
export const innovationDiscontinuityCausesWording: CatalogueWording<
  InnovationDiscontinuityCause,
  InnovationDiscontinuityCauseGroup,
  never,
  never
> = {
  label: {
    en: 'Causes of discontinued innovation',
    id: 'Penyebab ketidakberlanjutan program inovasi',
  },
  caution: {
    en: 'The causes are what the authors of the report met in some regions, and what a study that they cite says of one office.',
    id: 'Penyebab ini adalah yang dijumpai para penulis laporan di beberapa daerah dan yang disebut studi yang mereka kutip tentang satu kantor.',
  },
  groups: {
    'innovation-laboratories': {
      en: 'from innovation laboratories in several regions',
      id: 'dari laboratorium inovasi di beberapa daerah',
    },
    'samsat-yogyakarta': {
      en: 'from the drive-thru of SAMSAT Yogyakarta',
      id: 'dari program SAMSAT drive thru Kota Yogyakarta',
    },
  },
  entries: {
    'initiator-transferred': {
      label: { en: 'transfer of the initiator', id: 'inisiator yang berpindah tugas' },
      description: {
        en: 'Whoever initiated the innovation is moved to another post.',
        id: 'Pemrakarsa inovasi dipindahkan ke tugas lain.',
      },
    },
    'leader-change': {
      label: { en: 'change of leader', id: 'pergantian pemimpin' },
      description: {
        en: 'The leader is succeeded by another.',
        id: 'Pemimpin digantikan oleh orang lain.',
      },
    },
    'unfriendly-planning-budgeting': {
      label: {
        en: 'planning and budgeting unfriendly to innovation',
        id: 'perencanaan dan penganggaran yang tidak ramah terhadap inovasi',
      },
      description: {
        en: 'The way in which programmes are planned and funds are set leaves innovation little room.',
        id: 'Cara program direncanakan dan dianggarkan kurang memberi tempat bagi inovasi.',
      },
    },
    'unsupportive-policy': {
      label: {
        en: 'policy that gives no political support',
        id: 'kebijakan yang tidak mendukung secara politis',
      },
      description: {
        en: 'Policy does not support the innovation politically.',
        id: 'Secara politis, kebijakan yang ada tidak menopang inovasi.',
      },
    },
    'centralised-policy': {
      label: { en: 'policy that is still centralised', id: 'kebijakan yang masih sentralistik' },
      description: {
        en: 'Policy is still centralised, and so does not support decisions at the lowest level of service.',
        id: 'Kebijakan masih terpusat sehingga tidak menunjang pengambilan keputusan di tingkat pelayanan terbawah.',
      },
    },
    'limited-participatory-dissemination': {
      label: { en: 'lack of participatory dissemination', id: 'kurangnya diseminasi partisipatif' },
      description: {
        en: 'The innovation is made known with too little participation, so that the mindset of the public, which tends to tolerate violations, stays as it is.',
        id: 'Penyebarluasan inovasi kurang partisipatif, sehingga cara pikir masyarakat yang cenderung menoleransi pelanggaran tidak berubah.',
      },
    },
  },
};
