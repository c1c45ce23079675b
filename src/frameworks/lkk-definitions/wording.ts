import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { LkkDefinition, LkkDefinitionStatement } from './definition.js';

/** The community institutions of the kelurahan in words: names as 5.1.2 of the LAN report prints them, sentences ours. */
export const lkkDefinitionsWording: CatalogueWording<LkkDefinition, never, never, LkkDefinitionStatement> = {
  label: {
    en: 'Community institutions of the kelurahan',
    id: 'Lembaga Kemasyarakatan Kelurahan (LKK)',
  },
  caution: {
    en: 'The definitions are those of Permendagri 5/2007 as the report of 2016 retells them. They are no statement of the law in force.',
    id: 'Definisi ini berasal dari Permendagri Nomor 5 Tahun 2007 sebagaimana dituturkan laporan tahun 2016, dan bukan pernyataan tentang hukum yang berlaku saat ini.',
  },
  entries: {
    rw: {
      label: { en: 'citizens’ association (Rukun Warga, RW)', id: 'Rukun Warga (RW)' },
      description: {
        en: 'An institution formed by the village government or the head of the kelurahan (lurah), through deliberation of the boards of the neighbourhood units (RT) in its working area.',
        id: 'Lembaga yang dibentuk oleh Pemerintah Desa atau Lurah lewat musyawarah para pengurus RT di wilayah kerjanya.',
      },
    },
    'tp-pkk': {
      label: {
        en: 'family empowerment and welfare team (TP-PKK)',
        id: 'Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga (TP-PKK)',
      },
      description: {
        en: 'A team that is a partner of government and of other community organisations in realising the PKK programme: at each level of government it plans, carries out, controls, facilitates and drives.',
        id: 'Tim yang menjadi mitra kerja pemerintah dan organisasi kemasyarakatan lain demi terlaksananya program PKK: di tiap jenjang pemerintahan tim ini merencanakan, melaksanakan, mengendalikan, memfasilitasi, dan menggerakkan.',
      },
    },
    'karang-taruna': {
      label: { en: 'youth organisation (Karang Taruna)', id: 'Karang Taruna' },
      description: {
        en: 'A place for the young of a village, kelurahan or customary community of that level to develop, born of the community’s own social responsibility. It works chiefly in social welfare, functionally guided and developed by the Department of Social Affairs (Departemen Sosial).',
        id: 'Tempat generasi muda di desa, kelurahan, atau komunitas adat sederajat mengembangkan diri, yang lahir dari tanggung jawab sosial masyarakat sendiri. Bidang utamanya kesejahteraan sosial; secara fungsional pembinaan dan pengembangannya ada pada Departemen Sosial.',
      },
    },
    lpm: {
      label: {
        en: 'community empowerment institution (LPM)',
        id: 'Lembaga Pemberdayaan Masyarakat (LPM)',
      },
      description: {
        en: 'Set up on the community’s initiative, it is the partner with whom the kelurahan government takes up, and realises, what people want and need in development.',
        id: 'Dibentuk atas prakarsa warga, lembaga ini menjadi mitra pemerintah kelurahan dalam menampung keinginan dan kebutuhan warga di bidang pembangunan serta mewujudkannya.',
      },
    },
  },
  statements: {
    'territorial-levels': {
      en: 'The report provides for three levels of territory among the institutions: city or regency, sub-district (kecamatan) and kelurahan.',
      id: 'Laporan membedakan tiga tingkat wilayah bagi lembaga-lembaga ini: kota/kabupaten, kecamatan, dan kelurahan.',
    },
  },
};
