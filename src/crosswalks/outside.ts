/** The eight rungs of Arnstein's ladder, the lowest first, in her three groups. @see arnstein-1969 */
export const arnsteinRungs = {
  manipulation: 'non-participation',
  therapy: 'non-participation',
  informing: 'tokenism',
  consultation: 'tokenism',
  placation: 'tokenism',
  partnership: 'citizen-power',
  'delegated-power': 'citizen-power',
  'citizen-control': 'citizen-power',
} as const;
export type ArnsteinRung = keyof typeof arnsteinRungs;

/** The five levels of the IAP2 spectrum, in its order. @see iap2-spectrum */
export const iap2Levels = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type Iap2Level = (typeof iap2Levels)[number];
