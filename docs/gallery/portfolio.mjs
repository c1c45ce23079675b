import { summarisePortfolio } from 'kemitraan/programmes';

const million = 1_000_000;

/** Invented: six companies, four places. */
export const summary = summarisePortfolio(
  [
    {
      company: 'PT Batu Rindang',
      place: 'Lembah Randu',
      field: 'education',
      plannedRupiah: 40 * million,
      realisedRupiah: 35 * million,
    },
    {
      company: 'PT Sungai Tenang',
      place: 'Lembah Randu',
      field: 'health',
      plannedRupiah: 25 * million,
      realisedRupiah: 25 * million,
    },
    { company: 'PT Bukit Lestari', place: 'Tanjung Waru', field: 'environment', plannedRupiah: 18 * million },
    { company: 'PT Padi Kencana', place: 'Tanjung Waru', field: 'education', realisedRupiah: 8 * million },
    {
      company: 'CV Rumah Anyam',
      place: 'Muara Jati',
      field: 'economy',
      plannedRupiah: 5 * million,
      realisedRupiah: 6 * million,
    },
    { company: 'Koperasi Embun', place: 'Muara Jati', realisedRupiah: 2 * million },
  ],
  { places: ['Lembah Randu', 'Tanjung Waru', 'Muara Jati', 'Sono Keling'].map((name) => ({ name })) },
);
