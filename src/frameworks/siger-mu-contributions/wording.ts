import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { SigerMuContribution } from './definition.js';

/** The contributions of the SIGER-MU model in words: sentences ours. */
export const sigerMuContributionsWording: CatalogueWording<SigerMuContribution, never, never, never> = {
  label: { en: 'Contributions of the SIGER-MU model', id: 'Kontribusi model SIGER-MU' },
  caution: {
    en: 'The contributions are what the article expects of a model that it proposes; it reports no use of the model.',
    id: 'Kontribusi ini adalah harapan artikel atas model yang diusulkannya; penerapan model itu tidak dilaporkan.',
  },
  entries: {
    government: {
      label: { en: 'to the local government', id: 'bagi pemerintah daerah' },
      description: {
        en: 'Its institutional capacity is strengthened, and its function made clearer: to facilitate a collaborative policy that can be measured. Beyond overseeing, it takes part in drawing up a regional framework for CSR that is integrated with the RPJMD and with development priorities.',
        id: 'Kapasitas kelembagaannya menguat dan fungsinya lebih jelas, yaitu sebagai fasilitator kebijakan kolaboratif yang terukur. Selain mengawasi, pemerintah daerah ikut merancang kerangka CSR daerah yang menyatu dengan RPJMD dan prioritas pembangunan.',
      },
    },
    company: {
      label: { en: 'to companies', id: 'bagi perusahaan' },
      description: {
        en: 'They get a framework for collaboration with certainty of coordination, transparency and effectiveness of CSR programmes. They can build a stronger image as socially responsible businesses, and make sure that their programmes contribute directly to local development and have long-term impact.',
        id: 'Perusahaan memperoleh kerangka untuk berkolaborasi dengan koordinasi yang pasti serta transparansi dan efektivitas program CSR. Citranya sebagai bisnis yang bertanggung jawab secara sosial dapat menguat, dan programnya dapat dipastikan menyumbang langsung bagi pembangunan setempat serta berdampak jangka panjang.',
      },
    },
    msme: {
      label: { en: 'to micro, small and medium enterprises (MSMEs)', id: 'bagi pelaku UMKM' },
      description: {
        en: 'They can be active at every stage of a CSR programme. With room to take part and to evaluate they are no longer only recipients but empowered actors of development, with a voice and a share in where CSR policy goes; capacity, independence and sustainability of their businesses grow.',
        id: 'Pelaku UMKM dapat terlibat aktif pada setiap tahap program CSR. Dengan ruang partisipasi dan evaluasi, mereka bukan lagi sekadar penerima bantuan, melainkan aktor pembangunan yang berdaya, bersuara, dan ikut menentukan arah kebijakan CSR; kapasitas, kemandirian, dan keberlanjutan usahanya meningkat.',
      },
    },
  },
};
