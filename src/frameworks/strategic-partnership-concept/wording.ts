import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { StrategicPartnershipPoint, StrategicPartnershipPointGroup } from './definition.js';

/**
 * The concept of strategic partnership in words: Indonesian terms as 1.1 and chapter 5 of the LAN report print them,
 * sentences ours.
 */
export const strategicPartnershipConceptWording: CatalogueWording<
  StrategicPartnershipPoint,
  StrategicPartnershipPointGroup,
  never,
  never
> = {
  label: { en: 'Strategic partnership model', id: 'Model kemitraan strategis' },
  caution: {
    en: 'The outcomes are what the report hopes for or intends, not what it found. The definition does not set strategic partnerships apart from other collaboration for innovation in a region.',
    id: 'Hasil yang disebut di sini adalah harapan atau maksud laporan, bukan temuannya. Definisinya tidak membedakan kemitraan strategis dari kolaborasi lain untuk inovasi di daerah.',
  },
  groups: {
    limit: { en: 'limits that it is meant to overcome', id: 'keterbatasan yang hendak diatasi' },
    outcome: { en: 'what is hoped of it', id: 'hasil yang diharapkan' },
  },
  entries: {
    definition: {
      label: { en: 'what the term means', id: 'pengertian model kemitraan strategis' },
      description: {
        en: 'Strategic partnership models are what the report calls the forms of collaboration that serve to bring about innovation in a region.',
        id: 'Laporan memakai istilah model kemitraan strategis untuk bentuk-bentuk kolaborasi yang bertujuan mewujudkan inovasi di daerah.',
      },
    },
    'partner-kinds': {
      label: { en: 'who collaborates', id: 'pihak yang berkolaborasi' },
      description: {
        en: 'In the strategy of the mayor of Bandung, collaboration is sought with central government, local government, the private sector and the community.',
        id: 'Dalam strategi Walikota Bandung, kolaborasi dijalin dengan pemerintah pusat, pemerintah daerah, pihak swasta, dan masyarakat.',
      },
    },
    'limit.budget': {
      label: { en: 'a limited budget', id: 'keterbatasan anggaran' },
      description: {
        en: 'Collaboration is to help where the budget of local government falls short: in Bandung the estimated need for funding is far above what the regional budget (APBD) can bear for infrastructure.',
        id: 'Kolaborasi dimaksudkan untuk mengatasi kurangnya anggaran pemerintah daerah: di Bandung taksiran kebutuhan pembiayaan jauh melampaui kapasitas APBD untuk pembangunan infrastruktur.',
      },
    },
    'limit.human-resources': {
      label: { en: 'limited human resources', id: 'keterbatasan sumber daya manusia (SDM)' },
      description: {
        en: 'Collaboration is to help where the human resources of local government are limited; of Bandung the report speaks of their quality.',
        id: 'Kolaborasi dimaksudkan untuk mengatasi terbatasnya SDM pemerintah daerah; tentang Bandung, yang disebut laporan adalah kualitasnya.',
      },
    },
    'limit.facilities': {
      label: { en: 'limited facilities and infrastructure', id: 'keterbatasan sarana prasarana' },
      description: {
        en: 'Collaboration is to help where the facilities and infrastructure of local government are limited.',
        id: 'Kolaborasi dimaksudkan untuk mengatasi terbatasnya sarana prasarana yang dimiliki pemerintah daerah.',
      },
    },
    'limit.ideas': {
      label: {
        en: 'limited ideas for development innovation',
        id: 'keterbatasan ide atau gagasan inovasi pembangunan',
      },
      description: {
        en: 'Involving several stakeholders is meant to bring in ideas for innovation in regional development, beside resources.',
        id: 'Pelibatan berbagai stakeholders dimaksudkan untuk menghadirkan gagasan inovasi pembangunan di daerah, di samping sumber daya.',
      },
    },
    'outcome.comprehensive': {
      label: {
        en: 'more comprehensive and better targeted development',
        id: 'pembangunan yang lebih komprehensif dan tepat sasaran',
      },
      description: {
        en: 'With resources and ideas from several stakeholders, the planning, implementation and control of development are hoped to become more comprehensive and to reach those they are for.',
        id: 'Dengan sumber daya dan gagasan dari berbagai stakeholders, perencanaan, pelaksanaan, dan pengendalian pembangunan diharapkan menjadi lebih komprehensif dan lebih mengena pada sasarannya.',
      },
    },
    'outcome.common-property': {
      label: { en: 'innovations that all call their own', id: 'inovasi menjadi “milik bersama”' },
      description: {
        en: 'The innovations are meant to be the responsibility not of local government alone, but the common property of government, community, universities and private sector.',
        id: 'Inovasi dimaksudkan tidak hanya menjadi tanggung jawab pemerintah daerah, tetapi dimiliki bersama oleh pemerintah, masyarakat, perguruan tinggi, dan swasta.',
      },
    },
    aspects: {
      label: { en: 'how a model is described', id: 'aspek untuk menguraikan suatu model' },
      description: {
        en: 'Each of the two models is set out by its goal, its stakeholders and their roles, and the mechanism of the partnership; the prerequisites of its implementation are added in a chapter of their own.',
        id: 'Masing-masing dari kedua model diuraikan menurut tujuan, stakeholders beserta perannya, dan mekanisme kemitraan; prasyarat implementasinya ditambahkan dalam bab tersendiri.',
      },
    },
  },
};
