import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { InpowerCareRing, InpowerCareRingStatement } from './definition.js';

/** The rings in words: terms as the study of Omah Kreteg Anggana prints them, sentences ours. */
export const inpowerCareRingsWording: CatalogueWording<
  InpowerCareRing,
  never,
  never,
  InpowerCareRingStatement
> = {
  label: {
    en: 'Rings of INPOWER-CARE',
    id: 'Pembagian wilayah (ring) INPOWER-CARE',
  },
  caution: {
    en: 'The rings are how one programme divides its area. The study gives no distance or criterion by which a community is put in one of them.',
    id: 'Ring adalah cara satu program membagi wilayahnya. Studi tidak memberi jarak ataupun kriteria untuk menempatkan suatu masyarakat di salah satunya.',
  },
  entries: {
    'ring-1': {
      label: { en: 'ring I: affected', id: 'ring I: terkena dampak' },
      description: {
        en: 'The community that is affected by the activity of the corporation.',
        id: 'Masyarakat yang terdampak aktivitas korporasi.',
      },
    },
    'ring-2': {
      label: { en: 'ring II: affected indirectly', id: 'ring II: terkena dampak tidak langsung' },
      description: {
        en: 'The community that is affected indirectly by the activity of the corporation.',
        id: 'Masyarakat yang terdampak secara tidak langsung oleh aktivitas korporasi.',
      },
    },
    'ring-3': {
      label: { en: 'ring III: not affected', id: 'ring III: tidak terkena dampak' },
      description: {
        en: 'The community that is not affected by the activity of the company.',
        id: 'Masyarakat yang tidak terdampak aktivitas perusahaan.',
      },
    },
  },
  statements: {
    'ring-1-twice': {
      en: 'Ring I is first the community that is affected, and further on the area that is affected directly; the second tells it apart from ring II.',
      id: 'Ring I mula-mula disebut masyarakat yang terkena dampak, kemudian wilayah yang terkena dampak langsung; sebutan kedua membedakannya dari ring II.',
    },
    'group-in-ring-1': {
      en: 'Omah Kreteg Anggana is in ring I of PT Indonesia Power Suralaya PGU.',
      id: 'Omah Kreteg Anggana berada di ring I PT Indonesia Power Suralaya PGU.',
    },
  },
};
