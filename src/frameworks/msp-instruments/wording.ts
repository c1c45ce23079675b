import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { MspInstrument, MspInstrumentStatement } from './definition.js';

/** The instruments of a multi-stakeholder partnership in words: names as 2.3.1 of the LAN report prints them. */
export const mspInstrumentsWording: CatalogueWording<MspInstrument, never, never, MspInstrumentStatement> = {
  label: {
    en: 'Instruments of a multi-stakeholder partnership',
    id: 'Instrumen Multi-Stakeholder Partnership (MSP)',
  },
  caution: {
    en: 'The report speaks of several instruments and gives their names only; what each consists of is not stated.',
    id: 'Laporan menyebut beberapa instrumen dan hanya memberikan namanya; isi tiap instrumen tidak dijelaskan.',
  },
  entries: {
    start: {
      label: { en: 'instruments to start the programme', id: 'instrumen untuk memulai program' },
    },
    'connect-interests': {
      label: { en: 'instruments to connect interests', id: 'instrumen untuk menghubungkan kepentingan' },
    },
    'trust-communication': {
      label: {
        en: 'instruments to build trust and a culture of communicating effectively',
        id: 'instrumen untuk membangun kepercayaan dan budaya berkomunikasi secara efektif',
      },
    },
    conflict: {
      label: {
        en: 'instruments for managing conflict when it arises',
        id: 'instrumen manajemen ketika konflik terjadi',
      },
    },
    'co-creation': {
      label: { en: 'instruments for co-creation', id: 'instrumen ko-kreasi' },
    },
    divergence: {
      label: { en: 'instruments for differences of opinion', id: 'instrumen perbedaan pendapat' },
    },
    convergence: {
      label: { en: 'instruments for uniting opinions', id: 'instrumen penyatuan pendapat' },
    },
    commitment: {
      label: { en: 'instruments for forging commitment', id: 'instrumen penjalinan komitmen' },
    },
  },
  statements: {
    purpose: {
      en: 'The instruments are added to the prerequisites and the phases of MSP, to help realise them.',
      id: 'Instrumen-instrumen ini melengkapi prasyarat dan fase MSP untuk membantu mewujudkannya.',
    },
  },
};
