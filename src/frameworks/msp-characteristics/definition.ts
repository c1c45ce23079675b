import type { ChecklistDefinition } from '../../forms/checklist/definition.js';

/** The nine characteristics, in the order of 2.3.1. */
export const mspCharacteristicIds = [
  'shared-problem-aspiration',
  'key-stakeholders',
  'multiple-sectors',
  'agreed-dynamic-design',
  'expectations-and-rules',
  'power-and-conflict',
  'learning',
  'balance',
  'institutional-change',
] as const;
export type MspCharacteristic = (typeof mspCharacteristicIds)[number];

/** The one group: the source lists all nine together. */
export const mspCharacteristicGroupIds = ['characteristics'] as const;
export type MspCharacteristicGroup = (typeof mspCharacteristicGroupIds)[number];

/**
 * The characteristics of a multi-stakeholder partnership (MSP), or prerequisites of its success, that the LAN report
 * lists after Brouwer & Woodhill 2015.
 *
 * The items are published. The source calls the list characteristics or prerequisites, and does not weigh the nine
 * against each other. That the shared problem is asked of the relations between partners, the others of the
 * partnership as one, is ours. The source does not say who has to see to an item.
 */
export const mspCharacteristics = {
  form: 'checklist',
  id: 'msp-characteristics',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.1' }],
  groups: {
    characteristics: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.1' }] },
  },
  items: {
    'shared-problem-aspiration': {
      group: 'characteristics',
      polarity: 'for',
      asks: 'relation',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 a' }],
    },
    'key-stakeholders': {
      group: 'characteristics',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 b' }],
    },
    'multiple-sectors': {
      group: 'characteristics',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 c' }],
    },
    // That it is agreed is between the partners; that the process can move is of the whole: asked as one.
    'agreed-dynamic-design': {
      group: 'characteristics',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 d' }],
    },
    'expectations-and-rules': {
      group: 'characteristics',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 e' }],
    },
    'power-and-conflict': {
      group: 'characteristics',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 f' }],
    },
    learning: {
      group: 'characteristics',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 g' }],
    },
    balance: {
      group: 'characteristics',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 h' }],
    },
    'institutional-change': {
      group: 'characteristics',
      polarity: 'for',
      asks: 'partnership',
      basis: 'published',
      rubric: 'ours',
      source: [{ ref: 'lan', locator: '2.3.1 i' }],
    },
  },
} as const satisfies ChecklistDefinition<
  MspCharacteristic,
  MspCharacteristicGroup,
  never,
  'msp-characteristics',
  never
>;
