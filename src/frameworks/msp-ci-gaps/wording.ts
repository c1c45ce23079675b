import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { MspCiGap } from './definition.js';

/** The gaps that the LAN report sees in earlier models in words: labels and sentences ours. */
export const mspCiGapsWording: CatalogueWording<MspCiGap, never, never, never> = {
  label: {
    en: 'Gaps that the report sees in MSP, collaborative innovation and other earlier models',
    id: 'Kekurangan MSP, inovasi kolaboratif, dan model terdahulu lainnya menurut laporan',
  },
  entries: {
    'gap.technical-process': {
      label: {
        en: 'how designing participation works technically',
        id: 'teknis proses desain partisipasi',
      },
      description: {
        en: 'Bryson criticises studies like those of MSP and collaborative innovation for often failing to make clear how, technically, participation is designed so that it reaches the results wanted.',
        id: 'Bryson mengkritik kajian serupa MSP dan inovasi kolaboratif karena kerap tidak menguraikan dengan baik cara teknis mendesain proses partisipasi agar mencapai hasil yang diinginkan.',
      },
    },
    'gap.context': {
      label: {
        en: 'fit with goals and socio-cultural context in Indonesia',
        id: 'kesesuaian dengan tujuan dan konteks sosial budaya Indonesia',
      },
      description: {
        en: 'In the view of the authors, the two models do not necessarily fit every goal of participation programmes in Indonesia or the socio-cultural context there. Incomplete in them are that context, the design of collaborative innovation, and the roles of the stakeholders that goal and context call for.',
        id: 'Menurut para penulis, kedua model belum tentu sesuai dengan setiap tujuan program partisipasi di Indonesia dan konteks sosial budaya masyarakatnya. Yang belum lengkap adalah konteks tersebut, desain inovasi kolaborasi, dan peran stakeholder yang layak dilibatkan menurut tujuan dan konteksnya.',
      },
    },
    'gap.practice': {
      label: {
        en: 'a clear practical approach that fits PIPPK and TJSL',
        id: 'pendekatan praktis yang jelas dan kontekstual dengan PIPPK dan TJSL',
      },
      description: {
        en: 'Earlier models of participation and PPP lack a clearer practical approach to each one’s role and to procedures of cooperation that fit the PIPPK and TJSL policies of Bandung. So far no comprehensive model gives prerequisites and policy recommendations for both programmes.',
        id: 'Model partisipasi masyarakat dan PPP terdahulu kurang menyediakan pendekatan praktis yang lebih jelas tentang peran masing-masing dan prosedur kerja sama yang sesuai dengan kebijakan PIPPK dan TJSL Kota Bandung. Belum ada pula model komprehensif yang memberi prasyarat dan rekomendasi kebijakan bagi kedua program itu.',
      },
    },
  },
};
