import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type {
  ParticipationEvaluationCriterion,
  ParticipationEvaluationCriterionGroup,
  ParticipationEvaluationCriterionStatement,
} from './definition.js';

/**
 * The criteria for evaluating public participation in words: Indonesian terms as 2.3.3 of the LAN report prints them.
 */
export const participationEvaluationCriteriaWording: CatalogueWording<
  ParticipationEvaluationCriterion,
  ParticipationEvaluationCriterionGroup,
  never,
  ParticipationEvaluationCriterionStatement
> = {
  label: {
    en: 'Criteria for evaluating public participation',
    id: 'Kriteria evaluasi partisipasi publik',
  },
  caution: {
    en: 'The report says that evaluation can go by these, and gives no measure for any of them.',
    id: 'Laporan menyatakan bahwa evaluasi dapat memakai kriteria ini, tanpa memberikan ukuran untuk masing-masing.',
  },
  groups: {
    level: { en: 'achievement by level', id: 'kriteria pencapaian menurut tingkat' },
    component: { en: 'other components', id: 'komponen evaluasi lainnya' },
  },
  entries: {
    individual: { label: { en: 'achievement of individuals', id: 'pencapaian individu' } },
    group: { label: { en: 'achievement of stakeholder groups', id: 'pencapaian grup stakeholder' } },
    programme: {
      label: {
        en: 'achievement of the goal of the programme as a whole',
        id: 'pencapaian tujuan program secara keseluruhan',
      },
    },
    'conflict-potential': { label: { en: 'potential conflict', id: 'potensi konflik' } },
    'conflict-resolution': { label: { en: 'conflict resolution', id: 'resolusi konflik' } },
    obstacles: {
      label: {
        en: 'what hinders the process of participation',
        id: 'hal-hal yang menghambat proses partisipasi',
      },
    },
  },
  statements: {
    'set-period': {
      en: 'Evaluation can go by a number of criteria of result for a given span of time, for which the report cites Nabatchi 2012.',
      id: 'Evaluasi dapat memakai sejumlah kriteria hasil untuk kurun waktu tertentu; untuk hal ini laporan merujuk Nabatchi 2012.',
    },
  },
};
