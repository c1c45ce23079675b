import { describe, expect, test } from 'vitest';
import { formatCaseString } from '../../../src/assess/case-string/format.js';
import { parseCaseString } from '../../../src/assess/case-string/parse.js';
import type { Definition } from '../../../src/forms/definition.js';
import { csrContributionPhases } from '../../../src/frameworks/csr-contribution-phases/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { sealed } from './checksum.js';
import { ownDefinitions } from './own.js';
import { verdictOf } from './samples.js';

// Where what is refused stands, and what of a string is told.

const attribute = powerLayout.attributes.parity;
const asking = (id: string): Definition =>
  ({ ...powerLayout, attributes: { [id]: attribute }, types: {} }) as never;
const read = (id: string): Definition =>
  ({ ...powerLayout, readings: { [id]: powerLayout.readings.sulistiyani }, defaultReading: id }) as never;
const column = (id: string): Definition =>
  ({
    ...csrContributionPhases,
    columns: { ...csrContributionPhases.columns, [id]: csrContributionPhases.columns.charity },
  }) as never;

describe('a definition that a string cannot tell of', () => {
  test.each<[string, Definition, string, string]>([
    ['its id', { ...powerLayout, id: 'Power' }, 'definition.id', '"Power"'],
    ['its version', { ...powerLayout, version: '1.0' }, 'definition.version', '"1.0"'],
    [
      'a version with a word before it',
      { ...powerLayout, version: 'v1.0.0' },
      'definition.version',
      '"v1.0.0"',
    ],
    ['a version with more after it', { ...powerLayout, version: '1.0.0.' }, 'definition.version', '"1.0.0."'],
    ['a question', asking('A'), 'definition.ids', '"A"'],
    ['a question that is taken for a case', asking('schema'), 'definition.ids', '"schema"'],
    ['a reading', read('a~b'), 'definition.ids', '"a~b"'],
    ['a column', column('a_b'), 'definition.ids', '"a_b"'],
  ])('%s', (_, definition, parameter, value) => {
    const call = () => parseCaseString('', { definitions: [definition] });
    const error = thrownBy(call);
    expect([error.function, error.parameter, error.code, error.value]).toEqual([
      'parseCaseString',
      parameter,
      'invalid-definition',
      value,
    ]);
  });

  test('version 10.20.30 can be told', () => {
    expect(
      thrownBy(() => parseCaseString('', { definitions: [{ ...powerLayout, version: '1.0.0a' }] })).parameter,
    ).toBe('definition.version');
    expect(parseCaseString('', { definitions: [{ ...powerLayout, version: '10.20.30' }] }).ok).toBe(false);
  });
});

describe('a verdict that a string cannot tell of', () => {
  const layout = verdictOf(powerLayout, { answers: { parity: 'out' }, how: {} });
  const phases = verdictOf(csrContributionPhases, { answers: { mission: 'charity' }, how: {} });
  const likert = ownDefinitions.find(({ id }) => id === 'own-likert') ?? powerLayout;
  const scaled = verdictOf(likert, { answers: { u: { points: 4, of: 5 } }, how: {} });
  test.each<[string, Definition, object, string, string]>([
    [
      'what does not follow',
      powerLayout,
      { ...layout, outcome: { kind: 'none' } },
      'verdict',
      '"power-layout 1.0.0"',
    ],
    [
      'no column',
      csrContributionPhases,
      { ...phases, inputs: { ...phases.inputs, mission: [] } },
      "verdict.inputs['mission']",
      'a list of 0',
    ],
    ['lengths in another order', likert, { ...scaled, lengths: [7, 5] }, 'verdict.lengths', 'a list of 2'],
    ['a length too many', likert, { ...scaled, lengths: [5, 12] }, 'verdict.lengths', 'a list of 2'],
  ])('%s', (_, definition, verdict, parameter, value) => {
    const error = thrownBy(() => formatCaseString(definition, verdict as never));
    expect([error.function, error.parameter, error.code, error.value]).toEqual([
      'formatCaseString',
      parameter,
      'verdict-mismatch',
      value,
    ]);
  });
});

test('a rounding error in a verdict is none', () => {
  const verdict = verdictOf(powerLayout, { answers: { parity: 'mostly-in', subordination: 'out' }, how: {} });
  const text = formatCaseString(powerLayout, verdict);
  const moved = (by: number) =>
    JSON.parse(JSON.stringify(verdict), (_, value) =>
      typeof value === 'number' && value > 0.6 && value < 0.7 ? value + by : value,
    );
  // The next number above 2 / 3, at every place but the inputs, which are what is written.
  const near = { ...moved(2 ** -53 * 2), inputs: verdict.inputs };
  expect(near).not.toEqual(verdict);
  expect(formatCaseString(powerLayout, near)).toBe(text);
  const far = { ...moved(0.01), inputs: verdict.inputs };
  expect(thrownBy(() => formatCaseString(powerLayout, far)).code).toBe('verdict-mismatch');
});

test('a list in a verdict is held against what follows, in its order and to its end', () => {
  const verdict = verdictOf(powerLayout, { answers: {}, how: {} });
  if (verdict.form !== 'typology' || verdict.outcome.kind !== 'undetermined') throw new Error('It is told.');
  const { possible } = verdict.outcome;
  expect(possible.length).toBeGreaterThan(2);
  const other = (list: readonly unknown[]) =>
    ({ ...verdict, outcome: { ...verdict.outcome, possible: list } }) as never;
  expect(() => formatCaseString(powerLayout, other([...possible]))).not.toThrow();
  for (const list of [
    [...possible].reverse(),
    possible.slice(1),
    possible.slice(0, -1),
    [...possible, ...possible.slice(0, 1)],
  ])
    expect(thrownBy(() => formatCaseString(powerLayout, other(list))).code).toBe('verdict-mismatch');
});

describe('what is read', () => {
  const parsed = (...fields: readonly string[]) =>
    parseCaseString(sealed(['kemitraan1', ...fields].join('~')), { definitions: ownDefinitions });

  test('has a reading where the form has any', () => {
    const [typology, index] = [
      parsed('power-layout', '1.0.0', 'sulistiyani', 'parity_O', 'subordination_I'),
      parsed('own-index', '10.20.30', 'constructor_U', 'w.x_U', 'u_U', '1a.mi_U'),
    ];
    expect(Object.keys(typology)).toEqual(['ok', 'definition', 'version', 'reading', 'inputs', 'verdict']);
    expect(Object.keys(index)).toEqual(['ok', 'definition', 'version', 'inputs', 'verdict']);
  });

  test('may be an answer on a scale of ten points, and the last of them', () => {
    const result = parsed('own-likert', '1.0.0', 'L_10', 'constructor_4of10', 'w.x_10of10', 'u_U', '1a.mi_U');
    expect(result.ok && [result.inputs['constructor' as never], result.inputs['w.x' as never]]).toEqual([
      { lo: 3 / 9, hi: 3 / 9 },
      { lo: 1, hi: 1 },
    ]);
  });
});
