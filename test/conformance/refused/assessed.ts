import { wholeRecord } from './documents.js';
import { each, type Refusal, type RefusedCall } from './refusal.js';
import * as values from './values.js';

const { definitionOf, resultOf } = values;
const row = { indicator: 'partnership-archetypes.balance', level: 'out' };
const subject = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  parties: [
    { id: 'village', name: 'The village', sector: 'government' },
    { id: 'factory', name: 'The factory', sector: 'business' },
  ],
  observations: [row],
  communications: [{ from: 'village', to: 'factory' }],
};
const dates: readonly unknown[] = [...values.wrongDates.map(([value]) => value), 2015, null, true, {}];
const wrongCases = (place: number): readonly Refusal[] => [
  ...each(`/${place}/parties`, [true, 7, 'text', {}], 'invalid-case'),
  ...each(`/${place}/parties/0`, [null, true, 7, 'text', []], 'invalid-case'),
  ...each(`/${place}/observations`, [true, 7, 'text', {}], 'invalid-case'),
  ...each(`/${place}/observations/0`, [null, true, 7, 'text', []], 'invalid-case'),
  { at: `/${place}/observations/0/abuot`, value: [], code: 'invalid-case' },
  { at: `/${place}/parties/1/id`, value: 'village', code: 'invalid-case' },
];
const options = (place: number): readonly Refusal[] => [
  ...each(`/${place}`, [null, true, 7, 'text', []], 'unknown-option'),
  { at: `/${place}/x`, value: 1, code: 'unknown-option' },
  ...each(`/${place}/asOf`, dates, 'invalid-date'),
];
const notAssessments = (place: number): readonly Refusal[] => [
  ...each(`/${place}`, [null, true, 7, 'text', [], {}], 'invalid-input'),
  ...each(`/${place}/verdicts`, [null, 7, 'text', values.gone], 'invalid-input'),
];
const archetypes = { frameworks: ['partnership-archetypes'] };
const assessment = resultOf('assess', subject, archetypes);

/** What is refused of a list of records, at the place of the row and its key. */
const wrongRecords: readonly Refusal[] = [
  ...each('/0/0/plannedRupiah', [-1, 0.5, values.nan, values.infinity], 'not-whole-amount'),
  ...each('/0/0/plannedRupiah', ['30', null, true, []], 'wrong-type'),
  ...values.wrongDates.map(([value, code]) => ({ at: '/0/0/from', value, code })),
  { at: '/0/0/to', value: '2014', code: 'to-before-from' },
  ...each('/0/0/company', [null, 7, true, [], {}], 'wrong-type'),
  { at: '/0/0/company', value: values.gone, code: 'missing' },
  { at: '/0/0/x', value: 1, code: 'unknown-key' },
  ...each('/0/0/currency', ['USD', 'idr', ''], 'not-one-of'),
];
const portfolio = {
  period: 'year',
  fields: ['economy'],
  places: [{ name: 'Lembah Randu', population: 100 }],
};

export const assessed: readonly RefusedCall[] = [
  {
    name: 'assess',
    args: [subject, archetypes],
    refusals: [
      ...wrongCases(0),
      ...options(1),
      ...each(
        '/1/frameworks/0',
        ['nothing', 'Partnership-archetypes', '', '__proto__', null, 7],
        'unknown-framework',
      ),
      ...each('/0', [null, true, 7, 'text', [], {}], 'invalid-input'),
      { at: '/1/frameworks', value: ['power-layout', 'power-layout'], code: 'unknown-framework' },
    ],
  },
  {
    // The cases themselves are answered one by one, faulty or not.
    name: 'assessAll',
    args: [[subject], { ...archetypes, signal: { aborted: false } }],
    refusals: [
      ...each('/0', [null, true, 7, {}, subject], 'invalid-input'),
      ...options(1),
      ...each('/1/frameworks/0', ['nothing', '', '__proto__', null, 7], 'unknown-framework'),
      { at: '/1/frameworks', value: ['power-layout', 'power-layout'], code: 'unknown-framework' },
      ...each('/1/signal', [null, true, 7, 'text', [], { aborted: 1 }], 'invalid-input'),
      ...each('/1/onProgress', [null, true, 7, 'text', {}], 'invalid-input'),
    ],
  },
  { name: 'compare', args: [assessment, assessment], refusals: [...notAssessments(0), ...notAssessments(1)] },
  {
    name: 'comparePublished',
    args: [assessment, subject],
    refusals: [...notAssessments(0), { at: '/1/id', value: 'another', code: 'verdict-mismatch' }],
  },
  {
    name: 'coorientation',
    args: [subject, {}],
    refusals: [
      ...wrongCases(0),
      ...options(1),
      ...each('/1/parties', [['nobody'], ['village', 'nobody']], 'unknown-party'),
      ...each('/1/topics', [['nothing'], ['balance']], 'unknown-indicator'),
    ],
  },
  ...['measureCommunication', 'measurePower', 'compareModels'].map(
    (name): RefusedCall => ({ name, args: [subject, {}], refusals: [...wrongCases(0), ...options(1)] }),
  ),
  {
    name: 'measureCommunication',
    args: [subject],
    refusals: [{ at: '/0/communications/0/to', value: 'village', code: 'invalid-case' }],
  },
  {
    name: 'classifyCommunication',
    args: [subject],
    refusals: [{ at: '/0/communications/0/to', value: 'village', code: 'invalid-case' }],
  },
  {
    name: 'nextQuestions',
    args: [assessment, 5],
    refusals: [
      ...notAssessments(0).slice(6, 9),
      ...each('/1', [-1, 1.5, '5', null, values.nan], 'invalid-number'),
    ],
  },
  ...['summarisePortfolio', 'findDuplicates'].map(
    (name): RefusedCall => ({
      name,
      args: [[wholeRecord], {}],
      refusals: [
        ...wrongRecords,
        ...each('/0', [null, true, 7, {}], 'invalid-input'),
        ...each('/1', [null, true, 7, 'text', []], 'unknown-option'),
        { at: '/1/x', value: 1, code: 'unknown-option' },
        ...each('/1/fields', [7, 'text', {}, [7], [null]], 'invalid-input'),
        ...(name === 'findDuplicates'
          ? each('/1/limit', [-1, 1.5, 10_001, '5', null, values.nan], 'invalid-number')
          : each('/1/period', ['week', '', 'Year', null, 7], 'unknown-option')),
      ],
    }),
  ),
  {
    name: 'summarisePortfolioAsync',
    args: [[wholeRecord], portfolio],
    refusals: [
      ...each('/0', [null, true, 7, {}], 'invalid-input'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
      ...each('/1/period', ['week', '', null, 7], 'unknown-option'),
    ],
  },
  {
    name: 'rankAward',
    args: [
      [
        { id: 'a', verdict: resultOf('scoreAward', {}) },
        { id: 'b', verdict: resultOf('scoreAward', {}) },
      ],
      {
        weights: {
          'policy-commitment': 1,
          planning: 1,
          implementation: 1,
          'monitoring-evaluation': 1,
          sustainability: 1,
          documents: 1,
          other: 1,
        },
      },
    ],
    refusals: [
      ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
      { at: '/0/1/id', value: 'a', code: 'invalid-input' },
      { at: '/0/1/verdict', value: resultOf('scoreSigerMu', {}), code: 'verdict-mismatch' },
      { at: '/1/weights', value: values.gone, code: 'invalid-weights' },
      ...each('/1/weights/planning', [-1, '1', null, values.nan], 'invalid-weights'),
      { at: '/1/weights/nothing', value: 1, code: 'unknown-group' },
      { at: '/1/x', value: 1, code: 'unknown-option' },
    ],
  },
  {
    name: 'parseCase',
    args: [{ schema: 'kemitraan/case@1', id: 'a', title: 'A' }, { definitions: [] }],
    refusals: [
      { at: '/1/x', value: 1, code: 'unknown-option' },
      ...each('/1/definitions', [true, 7, 'text', {}, [null], [{}], [7]], 'invalid-definition'),
    ],
  },
  {
    name: 'caseSchemaFor',
    args: [[]],
    refusals: each('/0', [null, true, 7, 'text', {}, [null], [{}], [7]], 'invalid-definition'),
  },
  {
    name: 'historySchemaFor',
    args: [definitionOf('tjsl-process')],
    refusals: each('/0', [null, true, 7, 'text', {}, [], definitionOf('power-layout')], 'invalid-definition'),
  },
  {
    name: 'parseHistory',
    args: [definitionOf('tjsl-process'), { events: [] }],
    refusals: each('/0', [null, true, 7, 'text', {}, [], definitionOf('power-layout')], 'invalid-definition'),
  },
];
