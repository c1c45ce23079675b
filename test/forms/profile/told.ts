import type { Case, Observation } from '../../../src/case/case.js';
import { defineProfile } from '../../../src/forms/profile/define.js';
import { deepFreeze } from '../../deep-freeze.js';
import { ours } from './made.js';

const common = {
  form: 'profile',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  columns: {
    loose: { basis: 'ours', source: [{ text: 'On what is loose' }] },
    middle: { basis: 'ours', source: [{ text: 'On what is between' }] },
    formal: { basis: 'ours', source: [{ text: 'On what is formal' }] },
  },
  readings: { plain: ours, 'by-meetings': { deciding: ['meetings'], ...ours } },
  defaultReading: 'plain',
} as const;

/** A profile of the partnership as one. */
export const whole = deepFreeze(
  defineProfile({
    ...common,
    id: 'whole',
    rows: {
      meetings: { asks: 'partnership', rubric: 'ours', ...ours },
      records: { asks: 'partnership', rubric: 'ours', ...ours },
    },
  }),
);

/** The same of each business and each bank by itself. */
export const each = deepFreeze(
  defineProfile({
    ...common,
    id: 'each',
    each: ['business', 'finance'],
    rows: {
      meetings: { asks: 'party', rubric: 'ours', ...ours },
      records: { asks: 'party', rubric: 'ours', ...ours },
    },
  }),
);

/** An observation on one of the rows, `meetings` unless it says otherwise. */
export type Said = Omit<Partial<Observation>, 'indicator'> &
  Pick<Observation, 'level'> & { readonly on?: string };

/** A case of some parties, two of which a profile of businesses and banks is about, and of what was observed. */
export function caseOf(framework: 'whole' | 'each', said: readonly Said[]): Case {
  return deepFreeze({
    schema: 'kemitraan/case@1',
    id: 'told',
    title: 'What was told',
    parties: [
      { id: 'office', name: 'Office', sector: 'government' },
      { id: 'mill', name: 'Mill', sector: 'business' },
      { id: 'bank', name: 'Bank', sector: 'finance', standing: 'beneficiary' },
      { id: 'patron', name: 'Patron', sector: 'business', standing: 'supporter' },
      { id: 'auditor', name: 'Auditor', sector: 'finance', standing: 'overseer' },
    ],
    informants: [
      { id: 'miller', party: 'mill' },
      { id: 'clerk', party: 'bank' },
    ],
    observations: said.map(({ on = 'meetings', ...one }) => ({ indicator: `${framework}.${on}`, ...one })),
  });
}
