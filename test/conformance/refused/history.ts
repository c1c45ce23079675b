import { wholeHistory, wholePlan, wholeProposal, wholeReport } from './documents.js';
import { each, type Refusal, type RefusedCall } from './refusal.js';
import * as values from './values.js';

const { definitionOf, resultOf } = values;
const dates: readonly unknown[] = [...values.wrongDates.map(([value]) => value), 2015, null, true, {}];

/** What is no history, at a place among the arguments. */
const notHistory = (at: string): readonly Refusal[] => [
  ...each(at, [null, true, 7, 'text', [], {}], 'invalid-input'),
  { at: `${at}/x`, value: 1, code: 'invalid-input' },
  ...each(`${at}/title`, [7, null, []], 'invalid-input'),
  ...each(`${at}/complete`, ['yes', 1, null], 'invalid-input'),
  ...each(`${at}/events`, [null, true, 7, 'text', {}, values.gone, values.copies(10_001)], 'invalid-input'),
  ...each(`${at}/events/0`, [null, true, 7, 'text', []], 'invalid-input'),
  { at: `${at}/events/0/x`, value: 1, code: 'invalid-input' },
  ...each(
    `${at}/events/0/event`,
    ['nothing', 'Plan.approval', '', '__proto__', null, 7, values.gone],
    'unknown-event',
  ),
  ...each(`${at}/events/0/date`, dates, 'invalid-date'),
  ...each(`${at}/events/0/by`, [null, true, 7, 'text', {}], 'invalid-input'),
  ...each(`${at}/events/0/by/0`, ['nobody', '', 'Forum', '__proto__', null, 7], 'unknown-actor'),
  ...each(`${at}/events/0/note`, [7, null, []], 'invalid-input'),
  ...each(`${at}/events/0/source`, [7, null, []], 'invalid-input'),
  ...each(`${at}/events/0/guards`, [null, 7, 'text', []], 'invalid-input'),
  ...each(`${at}/events/0/contents`, [null, 7, 'text', []], 'invalid-input'),
  { at: `${at}/events/0/guards/nothing`, value: true, code: 'unknown-rule' },
  { at: `${at}/events/0/contents/nothing`, value: true, code: 'unknown-rule' },
];
const asOf = (place: number): readonly Refusal[] => [
  ...each(`/${place}`, [null, true, 7, 'text', []], 'unknown-option'),
  { at: `/${place}/x`, value: 1, code: 'unknown-option' },
  ...each(`/${place}/asOf`, dates, 'invalid-date'),
];

const events = (event: string, by: string) => ({
  ...wholeHistory,
  events: [{ ...wholeHistory.events[0], event, by: [by] }],
});

/** What is no document of a validator: a key that it has none of, another type, a day that is none. */
function notDocument(document: Readonly<Record<string, unknown>>): readonly Refusal[] {
  return [
    ...each('/0', [null, true, 7, 'text', [], values.map, values.throwing], 'invalid-input'),
    ...['x', 'Title'].map((key) => ({ at: `/0/${key}`, value: 1, code: 'invalid-input' })),
    ...Object.entries(document).flatMap(([key, value]) => {
      const at = `/0/${key}`;
      if (typeof value === 'boolean') return each(at, ['yes', 1, null, []], 'invalid-input');
      if (typeof value === 'number') return each(at, ['100', null, true, []], 'invalid-input');
      if (key.endsWith('On')) return each(at, dates.slice(0, 21), 'invalid-date');
      if (typeof value === 'string') return each(at, [7, null, true, []], 'invalid-input');
      return each(at, [7, null, true, 'text'], 'invalid-input');
    }),
  ];
}

const process = definitionOf('tjsl-process');

export const histories: readonly RefusedCall[] = [
  { name: 'auditHistory', args: [process, wholeHistory, {}], refusals: [...notHistory('/1'), ...asOf(2)] },
  { name: 'auditTjsl', args: [wholeHistory, {}], refusals: [...notHistory('/0'), ...asOf(1)] },
  { name: 'auditPippk', args: [events('proposal', 'rw'), {}], refusals: [...notHistory('/0'), ...asOf(1)] },
  {
    name: 'auditTjslForum',
    args: [events('forum.progress', 'forum'), {}],
    refusals: [...notHistory('/0'), ...asOf(1)],
  },
  { name: 'validateProposal', args: [wholeProposal], refusals: notDocument(wholeProposal) },
  { name: 'validatePlanReport', args: [wholePlan, {}], refusals: [...notDocument(wholePlan), ...asOf(1)] },
  {
    name: 'validateImplementationReport',
    args: [wholeReport, {}],
    refusals: [...notDocument(wholeReport), ...asOf(1)],
  },
  {
    name: 'advance',
    args: [process, 'drafted', 'plan.drafting'],
    refusals: [
      ...each('/1', ['nothing', '', '__proto__', 'constructor', null, 7], 'unknown-state'),
      ...each('/2', ['nothing', '', '__proto__', 'constructor', null, 7], 'unknown-event'),
    ],
  },
  {
    name: 'nextSteps',
    args: [process, 'drafted'],
    refusals: each('/1', ['nothing', '', '__proto__', 'constructor'], 'unknown-state'),
  },
  {
    name: 'nextSteps',
    args: [process, resultOf('auditTjsl', wholeHistory)],
    refusals: [
      { at: '/0', value: definitionOf('pippk-process'), code: 'verdict-mismatch' },
      { at: '/1/framework/id', value: 'another', code: 'verdict-mismatch' },
      { at: '/1/framework/version', value: '0.0.1', code: 'verdict-mismatch' },
    ],
  },
];
