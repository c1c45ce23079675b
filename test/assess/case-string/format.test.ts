import { describe, expect, test } from 'vitest';
import { formatCaseString } from '../../../src/assess/case-string/format.js';
import type { Definition } from '../../../src/forms/definition.js';
import { csrContributionPhases } from '../../../src/frameworks/csr-contribution-phases/definition.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { tripleBottomLine } from '../../../src/frameworks/triple-bottom-line/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { sealed } from './checksum.js';
import { ownDefinitions } from './own.js';
import { type How, verdictOf } from './samples.js';

const ownOf = (id: string): Definition => ownDefinitions.find((one) => one.id === id) ?? powerLayout;
const likert = ownOf('own-likert');
const index = ownOf('own-index');
const [weights, one] = [{ 'a.b': 0.5, w: 20 }, { u: 'in' }];

// biome-ignore format: one row, one line
test.each<[string, Definition, object, How, string]>([
  ['the study of Surakarta', partnershipArchetypes, { balance: 'out', importance: 'mostly-in', 'mutual-benefit': 'mostly-in', complementarity: 'in', independence: 'in' }, {},
    'kemitraan1~partnership-archetypes~1.0.0~surakarta~importance_MI~balance_O~understanding_U~mutual-benefit_MI~synergy_U~complementarity_I~independence_I~capability-gain_U'],
  ['another reading', partnershipArchetypes, {}, { reading: 'strict' },
    'kemitraan1~partnership-archetypes~1.0.0~strict~importance_U~balance_U~understanding_U~mutual-benefit_U~synergy_U~complementarity_U~independence_U~capability-gain_U'],
  ['sub-questions, which are joined', partnershipArchetypes, { 'mutual-benefit.gives': 'in', 'mutual-benefit.gains': 'mostly-out' }, {},
    'kemitraan1~partnership-archetypes~1.0.0~surakarta~importance_U~balance_U~understanding_U~mutual-benefit_MO~synergy_U~complementarity_U~independence_U~capability-gain_U'],
  ['a refusal, which is unknown', powerLayout, { parity: 'refused', subordination: 'not-applicable' }, {}, 'kemitraan1~power-layout~1.0.0~sulistiyani~parity_U~subordination_NA'],
  ['numbers', powerLayout, { parity: 0.1, subordination: 0.5 }, {}, 'kemitraan1~power-layout~1.0.0~sulistiyani~parity_0.1~subordination_0.5'],
  ['numbers that are levels', powerLayout, { parity: 1, subordination: 2 / 3 }, {}, 'kemitraan1~power-layout~1.0.0~sulistiyani~parity_I~subordination_MI'],
  ['a number that is nearly a level', powerLayout, { parity: 0.333, subordination: 1e-9 }, {}, 'kemitraan1~power-layout~1.0.0~sulistiyani~parity_0.333~subordination_0.000000001'],
  ['intervals', powerLayout, { parity: { lo: 0, hi: 0.25 }, subordination: { lo: 1 / 3, hi: 1 } }, {}, 'kemitraan1~power-layout~1.0.0~sulistiyani~parity_O-0.25~subordination_MO-I'],
  ['an interval of one number, and one of all', powerLayout, { parity: { lo: 0.5, hi: 0.5 }, subordination: { lo: 0, hi: 1 } }, {}, 'kemitraan1~power-layout~1.0.0~sulistiyani~parity_0.5~subordination_U'],
  ['minus zero', powerLayout, { parity: -0, subordination: { lo: -0, hi: 0.5 } }, {}, 'kemitraan1~power-layout~1.0.0~sulistiyani~parity_O~subordination_O-0.5'],
  ['columns', csrContributionPhases, { motivation: 'citizenship', mission: ['citizenship', 'charity'], management: ['philanthropy', 'citizenship', 'charity'], organisation: 'not-applicable' }, {},
    'kemitraan1~csr-contribution-phases~1.0.0~all-rows~motivation_citizenship~mission_charity_citizenship~management_U~organisation_NA~beneficiary_U~contribution_U~inspiration_U'],
  ['a checklist without weights', tripleBottomLine, { planet: 'in' }, {}, 'kemitraan1~triple-bottom-line~1.0.0~people_U~planet_I~profit_U'],
  ['a checklist with a weight', tripleBottomLine, { planet: 'in' }, { weights: { 'bottom-lines': 0.25 } }, 'kemitraan1~triple-bottom-line~1.0.0~W.bottom-lines_0.25~people_U~planet_I~profit_U'],
  ['an index with weights', index, one, { weights }, 'kemitraan1~own-index~10.20.30~A_arithmetic~W.w_20~W.a.b_0.5~constructor_U~w.x_U~u_I~1a.mi_U'],
  ['an index joined otherwise', index, one, { weights, aggregation: 'geometric' }, 'kemitraan1~own-index~10.20.30~A_geometric~W.w_20~W.a.b_0.5~constructor_U~w.x_U~u_I~1a.mi_U'],
  ['answers on one Likert scale', likert, { u: { points: 4, of: 5 }, constructor: { points: 1, of: 5 }, '1a.mi': 'not-applicable' }, {}, 'kemitraan1~own-likert~1.0.0~L_5~constructor_1of5~w.x_U~u_4of5~1a.mi_NA'],
  ['answers on two Likert scales', likert, { u: { points: 4, of: 5 }, constructor: { points: 3, of: 3 } }, {}, 'kemitraan1~own-likert~1.0.0~L_3_5~constructor_1~w.x_U~u_0.75~1a.mi_U'],
  ['no answer on a Likert scale', likert, {}, {}, 'kemitraan1~own-likert~1.0.0~constructor_U~w.x_U~u_U~1a.mi_U'],
])('%s', (_, definition, answers, how, text) => {
  expect(formatCaseString(definition, verdictOf(definition, { answers: { ...answers }, how }))).toBe(sealed(text));
});

describe('what does not follow from what a string holds is refused', () => {
  const typology = verdictOf(powerLayout, { answers: { parity: 'out' }, how: {} });
  const weighed = verdictOf(index, { answers: one, how: { weights } });
  const scaled = verdictOf(likert, { answers: { u: { points: 4, of: 5 } }, how: {} });
  const profile = verdictOf(csrContributionPhases, { answers: { mission: 'charity' }, how: {} });
  const inputs = { ...typology.inputs };
  const certain = Object.fromEntries(Object.keys(powerLayout.types).map((type) => [type, 'certain']));

  test.each<[string, Definition, object, string]>([
    [
      'an outcome that was altered',
      powerLayout,
      { ...typology, outcome: { kind: 'none' } },
      'verdict-mismatch',
    ],
    ['a status that was altered', powerLayout, { ...typology, status: certain }, 'verdict-mismatch'],
    [
      'an input that was altered',
      powerLayout,
      { ...typology, inputs: { ...inputs, parity: { lo: 1, hi: 1 } } },
      'verdict-mismatch',
    ],
    [
      'a reading that was altered',
      partnershipArchetypes,
      { ...verdictOf(partnershipArchetypes, { answers: { balance: 'out' }, how: {} }), reading: 'strict' },
      'verdict-mismatch',
    ],
    ['a reading that there is none of', powerLayout, { ...typology, reading: 'moon' }, 'unknown-reading'],
    [
      'an interval beyond 1',
      powerLayout,
      { ...typology, inputs: { ...inputs, parity: { lo: 0, hi: 2 } } },
      'verdict-mismatch',
    ],
    [
      'an interval that a rounding error takes beyond 1',
      powerLayout,
      { ...typology, inputs: { ...inputs, parity: { lo: 0, hi: 1 + 1e-12 } } },
      'invalid-interval',
    ],
    [
      'an interval the wrong way round',
      powerLayout,
      { ...typology, inputs: { ...inputs, parity: { lo: 1, hi: 0 } } },
      'verdict-mismatch',
    ],
    [
      'a word for an interval',
      powerLayout,
      { ...typology, inputs: { ...inputs, parity: 'unknown' } },
      'verdict-mismatch',
    ],
    [
      'columns for an interval',
      powerLayout,
      { ...typology, inputs: { ...inputs, parity: ['in'] } },
      'verdict-mismatch',
    ],
    [
      'an interval for columns',
      csrContributionPhases,
      { ...profile, inputs: { ...profile.inputs, mission: { lo: 0, hi: 1 } } },
      'verdict-mismatch',
    ],
    [
      'a column that there is none of',
      csrContributionPhases,
      { ...profile, inputs: { ...profile.inputs, mission: ['moon'] } },
      'verdict-mismatch',
    ],
    [
      'no column',
      csrContributionPhases,
      { ...profile, inputs: { ...profile.inputs, mission: [] } },
      'verdict-mismatch',
    ],
    ['a verdict of another framework', partnershipArchetypes, typology, 'verdict-mismatch'],
    ['a list of verdicts', powerLayout, [typology], 'verdict-mismatch'],
    ['weights that were altered', index, { ...weighed, weights: { w: 1, 'a.b': 1 } }, 'verdict-mismatch'],
    ['weights that are all 0', index, { ...weighed, weights: { w: 0, 'a.b': 0 } }, 'verdict-mismatch'],
    [
      'a weight that is no number',
      index,
      { ...weighed, weights: { w: Number.NaN, 'a.b': 1 } },
      'invalid-input',
    ],
    [
      'a way of joining that was altered',
      index,
      { ...weighed, aggregation: 'geometric' },
      'verdict-mismatch',
    ],
    ['a score that was altered', index, { ...weighed, score: { lo: 0, hi: 0.5 } }, 'verdict-mismatch'],
    [
      'a score without weights',
      index,
      { ...verdictOf(index, { answers: one, how: {} }), score: { lo: 0, hi: 1 } },
      'verdict-mismatch',
    ],
    ['a score without its weights', index, { ...weighed, weights: undefined }, 'verdict-mismatch'],
    ['a length of a scale that there is none of', likert, { ...scaled, lengths: [1] }, 'verdict-mismatch'],
    ['lengths in another order', likert, { ...scaled, lengths: [7, 5] }, 'verdict-mismatch'],
    ['a length twice', likert, { ...scaled, lengths: [5, 5] }, 'verdict-mismatch'],
    ['nothing', powerLayout, null as never, 'verdict-mismatch'],
  ])('%s', (_, definition, verdict, code) => {
    const error = thrownBy(() => formatCaseString(definition, verdict as never));
    expect([error.code, error.function]).toEqual([code, 'formatCaseString']);
  });
});

describe('a definition that a string has no characters for is refused', () => {
  const answer = { asks: 'relation', basis: 'ours', rubric: 'ours', source: powerLayout.source } as const;
  const renamed = (id: string): Definition => ({
    ...powerLayout,
    attributes: { ...powerLayout.attributes, [id]: answer },
  });

  test.each<[string, Definition, string]>([
    ['an id in capitals', { ...powerLayout, id: 'Power' }, 'invalid-definition'],
    ['an id with a mark', { ...powerLayout, id: 'power~layout' }, 'invalid-definition'],
    ['a version of two numbers', { ...powerLayout, version: '1.0' }, 'invalid-definition'],
    ['a version with a letter', { ...powerLayout, version: '1.0.0-beta' }, 'invalid-definition'],
    ['a question in capitals', renamed('W.x'), 'invalid-definition'],
    ['a question with a mark', renamed('a_b'), 'invalid-definition'],
    ['a question that is a number', renamed('12'), 'invalid-definition'],
    [
      'a reading with a mark',
      { ...powerLayout, readings: { 'a~b': powerLayout.readings.sulistiyani }, defaultReading: 'a~b' },
      'invalid-definition',
    ],
    ['a name of 100,000 letters', renamed('a'.repeat(100_000)), 'invalid-input'],
  ])('%s', (_, definition, code) => {
    const error = thrownBy(() =>
      formatCaseString(definition, verdictOf(definition, { answers: {}, how: {} })),
    );
    expect([error.code, error.function]).toEqual([code, 'formatCaseString']);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'power-layout'],
    ['a catalogue', { form: 'catalogue', id: 'c', version: '1.0.0', entries: {} }],
    ['an empty object', {}],
  ])('%s', (_, definition) => {
    const verdict = verdictOf(powerLayout, { answers: {}, how: {} });
    expect(thrownBy(() => formatCaseString(definition as never, verdict)).function).toBe('formatCaseString');
  });
});
