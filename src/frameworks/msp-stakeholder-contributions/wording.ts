import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { MspStakeholderContribution, MspStakeholderContributionStatement } from './definition.js';

/** What stakeholders can contribute to a multi-stakeholder partnership in words: sentences ours. */
export const mspStakeholderContributionsWording: CatalogueWording<
  MspStakeholderContribution,
  never,
  never,
  MspStakeholderContributionStatement
> = {
  label: {
    en: 'What stakeholders can contribute to a multi-stakeholder partnership',
    id: 'Kontribusi stakeholder dalam Multi-Stakeholder Partnership (MSP)',
  },
  caution: {
    en: 'The report gives these as examples: the list is closed neither in its stakeholders nor in what they contribute.',
    id: 'Laporan menyebutnya sebagai misal: daftar stakeholder maupun kontribusinya tidak tertutup.',
  },
  entries: {
    government: {
      label: { en: 'government', id: 'pemerintah' },
      description: {
        en: 'With a supportive policy direction, government can be the one that starts an MSP.',
        id: 'Lewat arah kebijakan yang mendukung, pemerintah dapat menjadi pemrakarsa MSP.',
      },
    },
    ngo: {
      label: {
        en: 'non-governmental organisation',
        id: 'Lembaga Swadaya Masyarakat (LSM)',
      },
      description: {
        en: 'A non-governmental organisation can build capacity, approach the community by way of its culture, and give recommendations drawn from the ecological condition of the place.',
        id: 'LSM dapat mengembangkan kapasitas, mendekati masyarakat secara kultural, dan memberikan rekomendasi berdasarkan kondisi ekologi lokasi program.',
      },
    },
    private: {
      label: { en: 'private sector', id: 'sektor swasta' },
      description: {
        en: 'The private sector can provide infrastructure or a programme of community development, to win new markets and to realise the values of the company.',
        id: 'Sektor swasta dapat menyediakan infrastruktur atau program pengembangan masyarakat, guna menjangkau pasar baru dan mewujudkan nilai-nilai perusahaan.',
      },
    },
  },
  statements: {
    'different-roles': {
      en: 'Roles in an MSP vary from one stakeholder to another.',
      id: 'Dalam MSP, stakeholder yang satu berperan lain dari stakeholder lainnya.',
    },
  },
};
