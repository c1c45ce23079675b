import { wholeCase } from './case-document.js';
import { each, type Refusal, type RefusedCall } from './refusal.js';
import * as values from './values.js';

const { definitionOf, resultOf } = values;
const en = { locale: 'en' };
const levels = { balance: 'out', importance: 0.5, complementarity: 'not-applicable' };
const verdict = resultOf('classifyArchetype', levels);
const history = { events: [{ event: 'plan.approval', by: ['company-leadership'] }], complete: true };

/** What no locale is, and what are no options. */
const saying = (place: number): readonly Refusal[] => [
  ...each(`/${place}/locale`, ['fr', 'EN', 'id-ID', '', '__proto__', null, 7, values.gone], 'unknown-locale'),
];

/** Keys of a verdict without which it cannot be put into words. */
const damagedKeys = [
  'outcome',
  'memberships',
  'status',
  'readings',
  'inputs',
  'coverage',
  'unknown',
  'reasons',
  'binding',
];
const damaged = (at: string): readonly Refusal[] => [
  ...each(at, [null, true, 7, 'text'], 'unknown-framework'),
  ...damagedKeys.flatMap((key) => each(`${at}/${key}`, [values.gone, null, 7, 'text'], 'verdict-mismatch')),
  ...each(`${at}/outcome/kind`, ['maybe', null, 7, values.gone], 'verdict-mismatch'),
  ...each(`${at}/form`, ['ladders', null, 7, values.gone], 'verdict-mismatch'),
  ...each(`${at}/framework`, [null, 7, 'text', values.gone], 'unknown-framework'),
];
const another = (at: string): readonly Refusal[] => [
  { at: `${at}/framework/id`, value: 'my-own', code: 'unknown-framework' },
  { at: `${at}/framework/id`, value: '__proto__', code: 'unknown-framework' },
  { at: `${at}/framework/version`, value: '9.0.0', code: 'verdict-mismatch' },
];

const assessed = {
  schema: wholeCase.schema,
  id: 'clinic',
  title: 'A clinic',
  observations: wholeCase.observations.map(({ indicator, level }) => ({ indicator, level })),
};
const assessment = resultOf('assess', assessed, { frameworks: ['partnership-archetypes'] });
const notAssessments = (at: string): readonly Refusal[] => [
  ...each(at, [null, true, 7, 'text', {}], 'invalid-input'),
  ...each(`${at}/verdicts`, [null, 7, 'text', values.gone], 'invalid-input'),
];

export const words: readonly RefusedCall[] = [
  { name: 'explain', args: [verdict, en], refusals: [...saying(1), ...damaged('/0'), ...another('/0')] },
  {
    name: 'explain',
    args: [verdict, { ...en, definition: definitionOf('partnership-archetypes') }],
    refusals: [
      { at: '/1/definition', value: definitionOf('power-layout'), code: 'verdict-mismatch' },
      { at: '/1/definition', value: definitionOf('csr-contribution-phases'), code: 'verdict-mismatch' },
      { at: '/1/definition/version', value: '0.0.1', code: 'verdict-mismatch' },
    ],
  },
  {
    name: 'explain',
    args: [resultOf('auditTjsl', history), en],
    refusals: [
      ...saying(1),
      ...['standing', 'findings', 'next'].flatMap((key) =>
        each(`/0/${key}`, [values.gone, null, 7, 'text'], 'verdict-mismatch'),
      ),
      ...another('/0'),
    ],
  },
  {
    name: 'explain',
    args: [verdict, { ...en, dictionary: {} }],
    refusals: each('/1/dictionary', [null, true, 7, 'text', [], { nothing: 'x' }], 'invalid-dictionary'),
  },
  {
    name: 'toMarkdown',
    args: [verdict, en],
    refusals: [
      ...saying(1),
      ...damaged('/0'),
      ...another('/0'),
      { at: '/0', value: [], code: 'invalid-input' },
    ],
  },
  { name: 'explainAssessment', args: [assessment, en], refusals: [...saying(1), ...notAssessments('/0')] },
  {
    name: 'toMarkdown',
    args: [assessment, en],
    refusals: [...saying(1), ...notAssessments('/0').slice(5, 8)],
  },
  {
    name: 'explainComparison',
    args: [resultOf('compare', assessment, assessment), en],
    refusals: [...saying(1), ...each('/0', [null, true, 7, 'text', {}, []], 'invalid-input')],
  },
  {
    name: 'explainCoorientation',
    args: [resultOf('coorientation', assessed), en],
    refusals: [...saying(1), ...each('/0', [null, true, 7, 'text', {}, []], 'invalid-input')],
  },
  {
    name: 'explainTriangulation',
    args: [resultOf('triangulate', assessed.observations, 'hull'), en],
    refusals: [
      ...saying(1),
      ...each('/0', [null, true, 7, 'text', {}, []], 'invalid-input'),
      ...['units', 'joining', 'complementarity'].flatMap((key) =>
        each(`/0/${key}`, [values.gone, null, 7, 'text'], 'invalid-input'),
      ),
    ],
  },
  {
    name: 'explainValidation',
    args: [resultOf('validateProposal', { institution: 'rw' }), en],
    refusals: [
      ...saying(1),
      ...each('/0', [null, true, 7, 'text', {}, []], 'invalid-input'),
      ...each('/0/findings', [null, 7, 'text', values.gone], 'invalid-input'),
      ...each('/0/findings/0', [null, 7, 'text', {}], 'invalid-input'),
    ],
  },
  {
    name: 'explainFault',
    args: [{ code: 'missing', path: ['title'], params: { key: 'title' } }, en],
    refusals: [
      ...saying(1),
      ...each('/0', [null, true, 7, 'text', {}, []], 'invalid-input'),
      ...each('/0/code', ['lost', '', '__proto__', null, 7, values.gone], 'invalid-input'),
      ...each('/0/path', [null, 7, 'text', values.gone], 'invalid-input'),
    ],
  },
  {
    name: 'explainEntry',
    args: [definitionOf('tjsl'), 'definition', en],
    refusals: [
      ...saying(2),
      ...each('/1', ['nothing', '', '__proto__', 'constructor', null, 7], 'unknown-entry'),
    ],
  },
  {
    name: 'lookUp',
    args: [definitionOf('tjsl'), 'definition'],
    refusals: each('/1', ['nothing', '', '__proto__', 'constructor', null, 7], 'unknown-entry'),
  },
  {
    name: 'entriesOf',
    args: [definitionOf('tjsl'), 'scope'],
    refusals: each('/1', ['nothing', '', '__proto__', 'constructor', null, 7], 'unknown-group'),
  },
  {
    name: 'nearestEntries',
    args: [definitionOf('tjsl-priority-fields'), 'bibit pohon', { locale: 'id', limit: 5 }],
    refusals: [
      ...each('/0', [null, true, 7, 'text', [], {}, definitionOf('power-layout')], 'invalid-definition'),
      ...each('/1', [null, true, 7, [], {}, values.undefinedValue], 'invalid-input'),
      ...each('/2', [null, true, 7, 'text', []], 'unknown-option'),
      { at: '/2/x', value: 1, code: 'unknown-option' },
      ...each('/2/locale', ['fr', '', null, 7], 'unknown-locale'),
      ...each('/2/limit', [0, -1, 1.5, '5', null, values.nan, values.infinity], 'invalid-number'),
    ],
  },
  {
    name: 'toMermaid',
    args: [definitionOf('two-pillar-model'), en],
    refusals: [
      ...saying(1),
      ...each('/0', [null, true, 7, 'text', [], {}, definitionOf('power-layout')], 'invalid-definition'),
      { at: '/1/verdict', value: resultOf('validateFourPillar', {}), code: 'verdict-mismatch' },
      { at: '/1/verdict', value: verdict, code: 'verdict-mismatch' },
    ],
  },
  {
    name: 'toCodingSheet',
    args: [definitionOf('power-layout'), { ...en, points: 5 }],
    refusals: [
      ...saying(1),
      ...each('/0', [null, true, 7, 'power-layout', [], {}, [null], values.throwing], 'invalid-definition'),
      ...each('/0', [definitionOf('tjsl'), definitionOf('tjsl-process')], 'invalid-definition'),
      {
        at: '/0',
        value: [definitionOf('tjsl-award'), definitionOf('tjsl-award')],
        code: 'invalid-definition',
      },
      ...each('/0/id', ['Power Layout', '', null, 7], 'invalid-definition'),
      ...each('/0/version', ['1.0', '', null, values.gone], 'invalid-definition'),
      ...each('/0/attributes', [null, {}, [], 'parity'], 'invalid-definition'),
      ...each('/0/wording', [null, 7, 'text', [], {}, { label: { en: 7 } }], 'invalid-definition'),
      ...each('/1', [null, 7, 'en', []], 'unknown-option'),
      { at: '/1/beside', value: 'id', code: 'unknown-option' },
      ...each('/1/points', [1, 12, 2.5, '5', null, values.nan, values.infinity], 'unknown-option'),
      ...each('/1/dictionary', [null, 7, 'text', [], { codingSheet: { x: 'y' } }], 'invalid-dictionary'),
    ],
  },
  {
    name: 'inNotebook',
    args: [verdict, en],
    refusals: [
      ...saying(1),
      { at: '/1/x', value: 1, code: 'unknown-option' },
      ...each('/1/definitions', [null, 7, 'text', {}], 'invalid-definition'),
    ],
  },
  {
    name: 'toVegaLite',
    args: [resultOf('summarisePortfolio', []), { ...en, chart: 'bars', by: 'company', most: 5 }],
    refusals: [
      ...saying(1),
      ...each('/0', [null, true, 7, 'text', [], {}], 'invalid-input'),
      ...each('/1/chart', ['pie', '', null, 7, values.gone], 'unknown-option'),
      ...each('/1/by', ['colour', '', null, 7, values.gone], 'unknown-option'),
      ...each('/1/most', [0, -1, 1.5, '5', null, values.nan, values.infinity], 'invalid-number'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
    ],
  },
  {
    name: 'toVegaLite',
    args: [verdict, { ...en, chart: 'memberships' }],
    refusals: [
      ...saying(1),
      ...each('/1/chart', ['pie', 'ladder', '', null, 7], 'unknown-option'),
      ...damagedKeys.flatMap((key) => each(`/0/${key}`, [values.gone, null, 7, 'text'], 'verdict-mismatch')),
      ...another('/0'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
    ],
  },
  {
    name: 'toVegaLite',
    args: [[assessment], { ...en, chart: 'heat-map', rows: 'cases', most: 5 }],
    refusals: [
      ...saying(1),
      ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
      ...notAssessments('/0/0'),
      ...each('/1/rows', ['both', '', null, 7], 'unknown-option'),
      ...each('/1/most', [0, -1, 1.5, '5', null, values.nan, values.infinity], 'invalid-number'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
    ],
  },
  {
    name: 'toVegaLite',
    args: [assessed, { ...en, chart: 'network', most: 5 }],
    refusals: [
      ...saying(1),
      ...each('/0', [null, true, 7, 'text'], 'invalid-case'),
      ...each('/1/most', [0, -1, 1.5, '5', null, values.nan, values.infinity], 'invalid-number'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
    ],
  },
];
