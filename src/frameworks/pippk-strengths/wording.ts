import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { PippkStrength } from './definition.js';

/** The strengths of PIPPK in words: terms as the report prints them, sentences ours. */
export const pippkStrengthsWording: CatalogueWording<PippkStrength, never, never, never> = {
  label: { en: 'Strengths of the PIPPK partnership', id: 'Kelebihan model kemitraan PIPPK' },
  caution: {
    en: 'The judgement of a report of 2016 on Bandung’s programme. It says nothing of another programme, or of this one since.',
    id: 'Penilaian laporan tahun 2016 atas program Kota Bandung. Penilaian itu tidak berlaku bagi program lain, ataupun bagi program ini setelahnya.',
  },
  entries: {
    'strength.design': {
      label: { en: 'a good and fairly detailed design', id: 'desain yang bagus dan cukup rinci' },
      description: {
        en: 'By its concept, the design of the partnership is good and quite detailed; the report sees that in the regulations on how the programme is carried out.',
        id: 'Dari konsepnya, desain kemitraan ini bagus dan cukup rinci, sebagaimana terlihat dari regulasi yang mengatur pelaksanaannya.',
      },
    },
    'strength.regulation': {
      label: { en: 'very good regulatory support', id: 'dukungan regulasi yang sangat baik' },
      description: {
        en: 'Mayoral Regulation 436/2015, which changes 281/2015, with its annexed technical guideline, and Mayoral Decree 138/Kep.440-Bag.Pem Um/2015 on the steering team, support the programme. By the head of the subsection for the guidance of kecamatan government (Kasubag Bina Pemerintahan Kecamatan), the city prepared the regulations fairly intensively from the end of 2014 to the middle of 2015, with audiences to the city council.',
        id: 'Program didukung Peraturan Walikota Nomor 436 Tahun 2015, yang mengubah Nomor 281 Tahun 2015, beserta lampiran petunjuk teknisnya, dan Keputusan Walikota Nomor 138/Kep.440-Bag.Pem Um/2015 tentang Tim Pengarah. Menurut Kasubag Bina Pemerintahan Kecamatan, Pemerintah Kota cukup intensif mempersiapkannya dari akhir 2014 hingga pertengahan 2015, disertai audiensi kepada Dewan.',
      },
    },
    'strength.leadership-commitment': {
      label: {
        en: 'commitment of the regional leadership',
        id: 'komitmen pimpinan daerah dan jajarannya',
      },
      description: {
        en: 'The commitment of the regional leadership and all its ranks to launching the programme appears rather strong, perhaps since it was born of a political promise; such commitment, the report says, matters greatly to the success of development programmes.',
        id: 'Komitmen pimpinan daerah dan segenap jajarannya untuk menggulirkan program terlihat cukup besar, mungkin karena lahir dari sebuah “janji politik”; menurut laporan, komitmen semacam itu sangat berperan bagi kesuksesan program pembangunan.',
      },
    },
  },
};
