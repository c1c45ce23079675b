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
        en: 'An institution formed through deliberation of the boards of the neighbourhood units (RT) in its area, by the village government or the head of the kelurahan (lurah).',
        id: 'Lembaga yang pembentukannya melalui musyawarah para pengurus RT di wilayahnya, oleh Pemerintah Desa atau Lurah.',
      },
    },
    'tp-pkk': {
      label: {
        en: 'family empowerment and welfare team (TP-PKK)',
        id: 'Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga (TP-PKK)',
      },
      description: {
        en: 'A working partner of government and of other community organisations, which facilitates, plans, carries out, controls and drives at each level of government, so that the PKK programme is realised.',
        id: 'Mitra kerja pemerintah dan organisasi kemasyarakatan lain yang menjadi fasilitator, perencana, pelaksana, pengendali, dan penggerak di tiap jenjang pemerintahan agar program PKK terlaksana.',
      },
    },
    'karang-taruna': {
      label: { en: 'youth organisation (Karang Taruna)', id: 'Karang Taruna' },
      description: {
        en: 'A vehicle for developing the young generation, grown from awareness and social responsibility of, by and for the community, above all the young, in a village, kelurahan or customary community of that level. It works chiefly in social welfare; its guidance and development are a function of the Department of Social Affairs (Departemen Sosial).',
        id: 'Wadah pengembangan generasi muda yang tumbuh dari kesadaran dan tanggung jawab sosial dari, oleh, dan untuk masyarakat, terutama kaum mudanya, di desa, kelurahan, atau komunitas adat sederajat. Geraknya terutama di bidang kesejahteraan sosial, dengan pembinaan dan pengembangan secara fungsional oleh Departemen Sosial.',
      },
    },
    lpm: {
      label: {
        en: 'community empowerment institution (LPM)',
        id: 'Lembaga Pemberdayaan Masyarakat (LPM)',
      },
      description: {
        en: 'A body formed on the initiative of the community, as a partner of the kelurahan government in gathering and realising what the community aspires to and needs in development.',
        id: 'Lembaga yang lahir dari prakarsa masyarakat sebagai mitra pemerintah kelurahan untuk menampung dan mewujudkan aspirasi dan kebutuhan warga dalam pembangunan.',
      },
    },
  },
  statements: {
    'territorial-levels': {
      en: 'The institutions are to be divided by territorial level: city or regency, sub-district (kecamatan) and kelurahan.',
      id: 'Lembaga-lembaga ini akan dibagi menurut tingkat wilayahnya, yakni kota/kabupaten, kecamatan, dan kelurahan.',
    },
  },
};
