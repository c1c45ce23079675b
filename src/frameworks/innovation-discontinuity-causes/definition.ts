import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** Four causes, and the two challenges of SAMSAT Yogyakarta, in the order of 2.2. */
export const innovationDiscontinuityCauseIds = [
  'initiator-transferred',
  'leader-change',
  'unfriendly-planning-budgeting',
  'unsupportive-policy',
  'centralised-policy',
  'limited-participatory-dissemination',
] as const;
export type InnovationDiscontinuityCause = (typeof innovationDiscontinuityCauseIds)[number];

/** Where they were met. */
export const innovationDiscontinuityCauseGroupIds = ['innovation-laboratories', 'samsat-yogyakarta'] as const;
export type InnovationDiscontinuityCauseGroup = (typeof innovationDiscontinuityCauseGroupIds)[number];

/**
 * Why innovation programmes of local governments did not go on, as the LAN report tells it from its innovation laboratories
 * after Krismiyati & Pratiwi 2016, and what hindered the drive-thru of SAMSAT Yogyakarta, after Jati 2011.
 *
 * The four of the laboratories are published as causes of discontinuity. The two of SAMSAT are published as challenges to
 * innovation; that they stand in this list is ours. The ids are ours.
 */
export const innovationDiscontinuityCauses = {
  form: 'catalogue',
  id: 'innovation-discontinuity-causes',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [{ ref: 'lan', locator: '2.2' }],
  order: 'list',
  groups: {
    'innovation-laboratories': { basis: 'published', source: [{ ref: 'lan', locator: '2.2' }] },
    'samsat-yogyakarta': { basis: 'adapted', source: [{ ref: 'lan', locator: '2.2' }] },
  },
  entries: {
    'initiator-transferred': {
      group: 'innovation-laboratories',
      studies: ['Krismiyati & Pratiwi 2016'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2' }],
    },
    'leader-change': {
      group: 'innovation-laboratories',
      studies: ['Krismiyati & Pratiwi 2016'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2' }],
    },
    'unfriendly-planning-budgeting': {
      group: 'innovation-laboratories',
      studies: ['Krismiyati & Pratiwi 2016'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2' }],
    },
    'unsupportive-policy': {
      group: 'innovation-laboratories',
      studies: ['Krismiyati & Pratiwi 2016'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2' }],
    },
    // The source calls these two challenges (tantangan); it does not say that the programme stopped.
    'centralised-policy': {
      group: 'samsat-yogyakarta',
      studies: ['Jati 2011'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '2.2' }],
    },
    'limited-participatory-dissemination': {
      group: 'samsat-yogyakarta',
      studies: ['Jati 2011'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '2.2' }],
    },
  },
} as const satisfies CatalogueDefinition<
  InnovationDiscontinuityCause,
  InnovationDiscontinuityCauseGroup,
  never,
  'innovation-discontinuity-causes',
  never
>;
