import { afterEach, describe, expect, test } from 'vitest';
import { classifyArchetype, classifyPowerLayout } from '../../../src/archetypes.js';
import { scoreSuccessElements } from '../../../src/collaboration.js';
import { locales } from '../../../src/core/locale.js';
import { classifyCsrPhase } from '../../../src/csr.js';
import { codingAgreement } from '../../../src/evidence.js';
import { chartWords } from '../../../src/explain/chart-words.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { classifyCollaborationStage, scoreCgChallenges } from '../../../src/governance.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { leavesOf, tracked } from '../../explain/texts.js';
import { codedPairs, holding, holdingOf, talking } from './many.js';

const nothing = classifyPowerLayout({});
const union = classifyPowerLayout({ parity: 'in', subordination: 'out' });
const applies = 'not-applicable';

/** Assessments in which everything occurs that a cell can say. */
const assessments = [
  holdingOf(
    'a',
    union,
    classifyArchetype({ balance: 'out' }),
    classifyCsrPhase({ mission: 'charity', organisation: 'citizenship' }),
  ),
  holdingOf(
    'b',
    classifyPowerLayout({ parity: 'in', subordination: 'in' }),
    scoreCgChallenges({ 'low-msme-capacity': 'in' }),
    scoreSuccessElements({ 'strong-trust.mou': 'in' }),
  ),
  holdingOf(
    'c',
    classifyPowerLayout({ subordination: 'out' }),
    classifyCollaborationStage({ interaction: 'in' }),
  ),
  holdingOf(
    'd',
    classifyPowerLayout({ parity: applies, subordination: applies }),
    classifyArchetype({
      balance: 'out',
      importance: 'in',
      'mutual-benefit': 'in',
      complementarity: 'in',
      independence: 'in',
    }),
  ),
  holding('e', { 'power-layout': [union, nothing], 'partnership-archetypes': [] }),
  holding('f', { 'power-layout': [nothing, nothing] }),
  holding('g', {
    'power-layout': {
      ...classifyPowerLayout({ subordination: 'out' }),
      outcome: { kind: 'undetermined', possible: [{ kind: 'none' }], complete: false },
    } as Verdict,
  }),
];

const row = { from: 'p1', to: 'p2' };
const networks = [
  talking(2, [row]),
  talking(2, [{ ...row, direction: 'two-way' }], { complete: ['communications'] }),
  talking(2, [
    { ...row, direction: 'one-way' },
    { from: 'p2', to: 'p1', direction: 'one-way' },
  ]),
  talking(2, [{ ...row, direction: 'one-way' }]),
  talking(2, [], {
    complete: ['communications'],
    parties: [
      { id: 'p1', name: 'A', sector: 'media' },
      { id: 'p2', name: 'B', sector: 'media', partOf: 'p1' },
    ],
  }),
  talking(
    13,
    Array.from({ length: 12 }, (_, from) =>
      Array.from({ length: 12 - from }, (__, at) => ({ from: `p${from + 1}`, to: `p${from + at + 2}` })),
    ).flat(),
  ),
];

const told = /^(agreement|heatMap|network)\b/;

describe('no text of a chart of many is dead', () => {
  const own = { ...chartWords };
  afterEach(() => Object.assign(chartWords, own));

  test.each(locales)('in %s', (locale) => {
    const said = new Set<string>();
    Reflect.set(
      chartWords,
      locale,
      tracked(chartWords[locale], (path) => said.add(path)),
    );
    for (const most of [3, 7]) toVegaLite(assessments, { locale, chart: 'heat-map', most });
    for (const one of networks) toVegaLite(one, { locale, chart: 'network', asOf: '2020', most: 13 });
    toVegaLite(talking(3), { locale, chart: 'network', most: 2 });
    const pairs = [
      ['in', 'in'],
      ['out', 'mostly-out'],
      ['in', null],
    ] as const;
    const on = ['codability', 'level', 'verdict'] as const;
    const one = codedPairs(pairs, { resampling: { seed: 1, replications: 100 } });
    const rates = one.frameworks['power-layout']?.level;
    const without = rates && { ...rates, percent: { ...rates.percent, interval: null } };
    const undrawn = { ...one, overall: { ...one.overall, ...(without && { level: without }) } };
    const alone = codingAgreement([
      {
        schema: 'kemitraan/case@1',
        id: 'x',
        title: 'X',
        observations: [{ indicator: 'power-layout.parity', level: 'in', coder: 'a' }],
      },
    ]);
    for (const coefficient of ['percent', 'alpha', 'ac1'] as const)
      for (const agreement of [one, codedPairs(pairs), undrawn, alone, { ...one, of: 'informants' as const }])
        toVegaLite(agreement, { locale, chart: 'agreement', coefficient, on });
    expect(leavesOf(own[locale]).filter((path) => told.test(path) && !said.has(path))).toEqual([]);
  });
});

test('the two languages say nothing in the same words', () => {
  const texts = (given: object) =>
    Object.entries(given).flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
  for (const part of ['agreement', 'heatMap', 'network'] as const)
    for (const text of texts(chartWords.en[part])) expect(texts(chartWords.id[part])).not.toContain(text);
});
