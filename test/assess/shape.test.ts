import { describe, expect, test } from 'vitest';
import { isAssessment, isComparison } from '../../src/assess/is-assessment.js';
import { changed } from '../own/places.js';

// The shape of what is stored, written by hand, and each place of it damaged by itself: nothing here is read by a framework, so
// that only the shape can refuse it.

const verdict = {
  framework: { id: 'wells', version: '1.0.0' },
  inputs: { dug: { lo: 0, hi: 1 }, deep: 'not-applicable', kind: ['open', 'closed'] },
  reasons: [{ code: 'said', params: {}, evidence: [{ list: 'observations', id: 'o1' }] }],
  unknown: ['dug'],
  disagreements: [{ indicator: 'dug', kind: 'observers' }],
  coverage: { known: 0, applicable: 1, total: 2 },
};
const contradiction = {
  rule: 'dry-and-dug',
  kind: 'tension',
  standing: 'found',
  claims: [{ framework: 'wells', holds: ['dry'], parties: ['village'] }],
  evidence: [{ list: 'observations', id: 'o1' }],
  source: [{ ref: 'kemitraan', locator: 'p. 1' }],
};
const assessment = {
  case: 'village',
  asOf: '2020',
  verdicts: { wells: verdict },
  contradictions: [contradiction],
  coverage: { answered: 0, frameworks: 1, known: 0, applicable: 1, total: 2 },
  observed: { 'wells.dug': [{ list: 'observations', id: 'o1' }] },
  counted: { decisions: ['d1'] },
};
const comparison = {
  before: { case: 'village', asOf: '2019' },
  after: { case: 'hamlet', asOf: '2020' },
  moved: [
    {
      framework: 'wells',
      party: 'village',
      function: 'planning',
      members: [{ member: 'dry', from: { lo: 0, hi: 1 }, to: 'certain' }],
      inputs: [
        {
          indicator: 'dug',
          from: { lo: 0, hi: 1 },
          to: ['open'],
          because: {
            added: [{ list: 'observations', id: 'o1' }],
            removed: [{ list: 'decisions', id: 'd1' }],
          },
        },
      ],
    },
  ],
  unmoved: ['roads'],
  only: [
    { framework: 'paths', party: 'village', in: 'before' },
    { framework: 'lanes', function: 'planning', in: 'after' },
  ],
};

const gone = undefined;
const at = (tree: object, path: string, value: unknown) => changed(tree, path.split('/'), value);

test('what is whole is taken', () => {
  expect([isAssessment(assessment), isComparison(comparison)]).toEqual([true, true]);
  // Each is not the other.
  expect([isAssessment(comparison), isComparison(assessment)]).toEqual([false, false]);
});

test.each<[string, unknown]>([
  ['asOf', gone],
  ['verdicts', {}],
  ['verdicts/wells', []],
  ['verdicts/wells', [verdict, verdict]],
  ['verdicts/wells/framework/version', gone],
  ['verdicts/wells/inputs', {}],
  ['verdicts/wells/reasons', []],
  ['contradictions', []],
  ['contradictions', [contradiction, contradiction]],
  ['contradictions/0/kind', 'incompatible'],
  ['contradictions/0/standing', 'open'],
  ['contradictions/0/claims/0', { framework: 'wells', indicator: 'dug', side: 'in', parties: [] }],
  ['contradictions/0/claims/0', { framework: 'wells', rule: 'fair', outcome: 'failed', parties: [] }],
  ['contradictions/0/claims/0', { decisions: 'none-by-the-community', parties: [] }],
  ['contradictions/0/claims/0', { dependency: 'patronage', parties: ['village'] }],
  ['observed', {}],
  ['observed', { 'wells.dug': [] }],
  ['counted', { decisions: [], agreements: ['a1', 'a2'] }],
])('an assessment may have at %s %j', (path, value) => {
  expect(isAssessment(at(assessment, path, value))).toBe(true);
});

describe('an assessment is refused', () => {
  const counts = ['answered', 'frameworks', 'known', 'applicable', 'total'];
  const claims: readonly unknown[] = [
    'dry',
    null,
    ['dry'],
    { parties: ['village'] },
    { framework: 'wells', holds: ['dry'] },
    { framework: 'wells', holds: ['dry'], parties: 'village' },
    { framework: 'wells', holds: ['dry'], parties: [5] },
    { framework: 'wells', holds: ['dry', 5], parties: [] },
    { framework: 'wells', holds: 'dry', parties: [] },
    { framework: 'wells', holds: ['dry'], more: 5, parties: [] },
    { framework: 'wells', parties: [] },
    { framework: 5, holds: ['dry'], parties: [] },
    { holds: ['dry'], parties: [] },
    { framework: 'wells', indicator: 'dug', parties: [] },
    { framework: 'wells', side: 'in', parties: [] },
    { framework: 'wells', indicator: 5, side: 'in', parties: [] },
    { indicator: 'dug', side: 'in', parties: [] },
    { framework: 'wells', rule: 'fair', parties: [] },
    { framework: 'wells', outcome: 'failed', parties: [] },
    { decisions: 5, parties: [] },
    { dependency: null, parties: [] },
  ];
  test.each<[string, unknown]>([
    ['case', gone],
    ['case', 5],
    ['asOf', 2020],
    ['asOf', null],
    ...[gone, 'x', null, [], [verdict]].map((value): [string, unknown] => ['verdicts', value]),
    ...[null, 'x', 5, {}, [verdict, 'x'], [null]].map((value): [string, unknown] => [
      'verdicts/wells',
      value,
    ]),
    ...[gone, null, 'wells', []].map((value): [string, unknown] => ['verdicts/wells/framework', value]),
    ['verdicts/wells/framework/id', 'roads'],
    ['verdicts/wells/framework/id', gone],
    ...[gone, null, 'x', []].map((value): [string, unknown] => ['verdicts/wells/inputs', value]),
    ['verdicts/wells/inputs/dug', 'in'],
    ['verdicts/wells/inputs/dug', { lo: 0 }],
    ['verdicts/wells/inputs/kind', [5]],
    ...[gone, null, 'x', {}].map((value): [string, unknown] => ['verdicts/wells/reasons', value]),
    ['verdicts/wells/reasons/0', null],
    ['verdicts/wells/reasons/0', []],
    ['verdicts/wells/reasons/0/params', gone],
    ['verdicts/wells/reasons/0/params', []],
    ['verdicts/wells/reasons/0/evidence', gone],
    ['verdicts/wells/reasons/0/evidence', {}],
    ['verdicts/wells/reasons/0/evidence/0', 'o1'],
    ['verdicts/wells/reasons/0/evidence/0/list', gone],
    ['verdicts/wells/reasons/0/evidence/0/id', 5],
    ['verdicts/wells/unknown', gone],
    ['verdicts/wells/unknown', [5]],
    ['verdicts/wells/disagreements', gone],
    ['verdicts/wells/disagreements', ['dug']],
    ...[gone, null, [], 'x'].map((value): [string, unknown] => ['verdicts/wells/coverage', value]),
    ...['known', 'applicable', 'total'].flatMap((name): [string, unknown][] => [
      [`verdicts/wells/coverage/${name}`, gone],
      [`verdicts/wells/coverage/${name}`, 0.5],
    ]),
    ...[gone, null, {}, 'x'].map((value): [string, unknown] => ['contradictions', value]),
    ...[null, 'x', []].map((value): [string, unknown] => ['contradictions/0', value]),
    ['contradictions/0/rule', gone],
    ['contradictions/0/rule', 5],
    ['contradictions/0/kind', 'odd'],
    ['contradictions/0/kind', gone],
    ['contradictions/0/standing', 'closed'],
    ['contradictions/0/standing', gone],
    ['contradictions/0/claims', gone],
    ['contradictions/0/claims', {}],
    ...claims.map((value): [string, unknown] => ['contradictions/0/claims/0', value]),
    ['contradictions/0/evidence', gone],
    ['contradictions/0/evidence/0', {}],
    ['contradictions/0/evidence/0/list', 5],
    ['contradictions/0/evidence/0/id', gone],
    ['contradictions/0/source', gone],
    ['contradictions/0/source', 'kemitraan'],
    ['contradictions/0/source/0', []],
    ['contradictions/0/source/0', null],
    ['contradictions/0/source/0/locator', 5],
    ...[gone, null, []].map((value): [string, unknown] => ['coverage', value]),
    ...counts.flatMap((name): [string, unknown][] => [
      [`coverage/${name}`, gone],
      [`coverage/${name}`, '1'],
    ]),
    ...[gone, null, 'x', []].map((value): [string, unknown] => ['observed', value]),
    ['observed/wells.dug', 'o1'],
    ['observed/wells.dug', [{ list: 'observations', id: 'o1' }, null]],
    ['observed/wells.dug/0/list', gone],
    ['observed/wells.dug/0/id', gone],
    ...[gone, null, 'x', []].map((value): [string, unknown] => ['counted', value]),
    ['counted/decisions', 5],
    ['counted/decisions', ['d1', 5]],
  ])('with at %s %j', (path, value) => {
    expect(isAssessment(at(assessment, path, value))).toBe(false);
  });

  test.each([undefined, null, 'x', 5, [], [assessment], new Map(Object.entries(assessment))])(
    'as a whole, %j',
    (value) => {
      expect([isAssessment(value), isComparison(value)]).toEqual([false, false]);
    },
  );
});

test.each<[string, unknown]>([
  ['before/asOf', gone],
  ['after/asOf', gone],
  ['moved', []],
  ['moved/0/party', gone],
  ['moved/0/function', gone],
  ['moved/0/members', []],
  ['moved/0/inputs', []],
  ['moved/0/members/0/from', null],
  ['moved/0/members/0/to', { lo: 0, hi: 0.5 }],
  ['moved/0/inputs/0/from', 'not-applicable'],
  ['moved/0/inputs/0/because', { added: [], removed: [] }],
  ['unmoved', []],
  ['only', []],
])('a comparison may have at %s %j', (path, value) => {
  expect(isComparison(at(comparison, path, value))).toBe(true);
});

test.each<[string, unknown]>([
  ...['before', 'after'].flatMap((side): [string, unknown][] => [
    [side, gone],
    [side, null],
    [side, []],
    [`${side}/case`, gone],
    [`${side}/asOf`, 2020],
  ]),
  ...[gone, null, {}, ['x'], [[]]].map((value): [string, unknown] => ['moved', value]),
  ['moved/0/framework', gone],
  ['moved/0/party', 5],
  ['moved/0/function', null],
  ['moved/0/members', gone],
  ['moved/0/members', {}],
  ['moved/0/members/0', null],
  ['moved/0/members/0', []],
  ['moved/0/members/0/member', gone],
  ['moved/0/members/0/from', gone],
  ['moved/0/members/0/to', gone],
  ['moved/0/members/0/from', 5],
  ['moved/0/members/0/to', { lo: 0 }],
  ['moved/0/inputs', gone],
  ['moved/0/inputs', {}],
  ['moved/0/inputs/0', null],
  ['moved/0/inputs/0', []],
  ['moved/0/inputs/0/indicator', gone],
  ['moved/0/inputs/0/from', gone],
  ['moved/0/inputs/0/to', 'in'],
  ['moved/0/inputs/0/because', gone],
  ['moved/0/inputs/0/because', []],
  ['moved/0/inputs/0/because/added', ['o1']],
  ['moved/0/inputs/0/because/removed/0/id', gone],
  ...[gone, null, {}, [5]].map((value): [string, unknown] => ['unmoved', value]),
  ...[gone, null, {}, [null], ['x'], [[]]].map((value): [string, unknown] => ['only', value]),
  ['only/0/framework', gone],
  ['only/0/framework', 5],
  ['only/0/party', 5],
  ['only/1/function', 5],
  ['only/0/in', gone],
  ['only/1/in', 'between'],
])('a comparison is refused with at %s %j', (path, value) => {
  expect(isComparison(at(comparison, path, value))).toBe(false);
});
