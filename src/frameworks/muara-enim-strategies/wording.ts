import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  MuaraEnimStrategy,
  MuaraEnimStrategyGroup,
  MuaraEnimStrategyStakeholder,
} from './definition.js';

/** The strategies in words: Indonesian terms as the article prints them, sentences ours. */
export const muaraEnimStrategiesWording: ChecklistWording<
  MuaraEnimStrategy,
  MuaraEnimStrategyGroup,
  MuaraEnimStrategyStakeholder,
  never
> = {
  label: { en: 'Strategies recommended for Muara Enim', id: 'Strategi yang disarankan bagi Muara Enim' },
  caution: {
    en: 'A score says how much of what the article recommends has been taken up, and not that it has worked: the article recommends the strategies and reports no effect of them.',
    id: 'Skor menyatakan seberapa banyak saran artikel yang sudah dilakukan, bukan bahwa saran itu berhasil: artikel menyarankan strategi ini dan tidak melaporkan hasilnya.',
  },
  groups: { strategies: { en: 'recommended strategies', id: 'strategi yang disarankan' } },
  stakeholders: { 'local-government': { en: 'local government', id: 'pemerintah daerah' } },
  items: {
    'strengthen-forum': {
      label: {
        en: 'strengthening of the Forum CSR-PKBL as an institution',
        id: 'penguatan kapasitas kelembagaan Forum CSR-PKBL',
      },
      description: {
        en: 'The local government strengthens the institutional capacity of the Forum CSR-PKBL, so that it becomes an active, transparent and inclusive place of collaboration.',
        id: 'Kelembagaan Forum CSR-PKBL diperkuat pemerintah daerah sehingga para pihak dapat berkolaborasi di sana secara aktif, transparan, dan inklusif.',
      },
    },
    'progressive-regulation': {
      label: { en: 'a more progressive regional regulation', id: 'regulasi daerah yang lebih progresif' },
      description: {
        en: 'A more progressive regional regulation has been issued, which encourages companies to involve MSMEs from planning to evaluation of CSR programmes.',
        id: 'Regulasi daerah yang lebih progresif sudah terbit dan mendorong perusahaan melibatkan pelaku UMKM mulai dari perencanaan sampai evaluasi program CSR.',
      },
    },
    'advocacy-training': {
      label: {
        en: 'training and accompaniment of MSMEs in advocacy and organising',
        id: 'pelatihan dan pendampingan UMKM dalam advokasi dan pengorganisasian',
      },
      description: {
        en: 'Micro, small and medium enterprises (MSMEs) are trained and accompanied not only in production but also in advocacy and in organising, so that they have a bargaining position in collaborative forums.',
        id: 'UMKM dilatih dan didampingi tidak hanya dalam produksi, tetapi juga dalam advokasi dan pengorganisasian, agar mempunyai posisi tawar di forum kolaboratif.',
      },
    },
    'integrated-data': {
      label: { en: 'an integrated data system', id: 'sistem data terpadu' },
      description: {
        en: 'The government has built a system of integrated data on businesses and a map of CSR contributions, so that programmes are planned and controlled more effectively.',
        id: 'Data pelaku usaha sudah dipadukan pemerintah dalam satu sistem dan kontribusi CSR sudah dipetakan, sehingga program dapat direncanakan dan dikendalikan dengan lebih efektif.',
      },
    },
  },
};
