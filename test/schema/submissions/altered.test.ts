import { describe, expect, test } from 'vitest';
import { fromKobo, fromSurveyJs } from '../../../src/schema.js';

const head = { case: 'clinic', coder: 'a', frameworks: 'power-layout@1.0.0 csr-contribution-phases@1.0.0' };
const mission = 'csr_contribution_phases__mission';
const company = (answers: object) => ({
  ...head,
  parties___csr_contribution_phases: [{ party___csr_contribution_phases: 'firm', ...answers }],
});
const relation = (others: object) => ({
  ...head,
  relations___power_layout: [{ party___power_layout: 'firm', ...others, power_layout__parity: 'in' }],
});

function told(...submissions: readonly object[]) {
  const { read, faults } = fromKobo(submissions);
  return {
    levels: read.flatMap(({ observations }) =>
      observations.map(({ level, about = [] }) => [level, ...about]),
    ),
    codes: faults.map(({ code }) => code),
  };
}

describe('what was altered reads as nothing that nobody answered', () => {
  test.each([
    [
      'a choice with a word for its mark',
      { [`${mission}/charity`]: 'yes', [`${mission}/philanthropy`]: 1 },
      'wrong-type',
    ],
    ['a choice marked by the name of a method', { [`${mission}/charity`]: 'constructor' }, 'wrong-type'],
    ['a choice marked by the name of a prototype', { [`${mission}/charity`]: '__proto__' }, 'wrong-type'],
    [
      'a question whose choices were all taken back in their columns',
      { [mission]: 'charity', [`${mission}/charity`]: 0, [`${mission}/philanthropy`]: 0 },
      'given-twice',
    ],
    [
      'a word for a mark beside the column of the question',
      { [mission]: 'charity', [`${mission}/charity`]: 1, [`${mission}/philanthropy`]: 'x' },
      'wrong-type',
    ],
  ])('%s', (_, answers, code) => {
    expect(told(company(answers))).toEqual({ levels: [], codes: [code] });
  });

  test('a party with a word for its mark leaves no relation of fewer parties', () => {
    const others = { 'others___power_layout/village': 'yes', 'others___power_layout/works': 1 };
    expect(told(relation(others))).toEqual({ levels: [], codes: ['wrong-type'] });
  });

  test('columns of choices that none was made in are no answer, and no contradiction of none', () => {
    const none = { [`${mission}/charity`]: 0, [`${mission}/philanthropy`]: 0 };
    expect(told(company(none))).toEqual({ levels: [], codes: [] });
    expect(told(company({ [mission]: null, ...none }))).toEqual({ levels: [], codes: [] });
    expect(told(company({ [mission]: 'charity', [`${mission}/charity`]: null }))).toEqual({
      levels: [[['charity'], 'firm']],
      codes: [],
    });
  });

  test('an answer in the repeat of another framework is not one about the whole partnership', () => {
    const asked = { ...head, frameworks: `${head.frameworks} partnership-archetypes@1.0.0` };
    const one = {
      ...asked,
      parties___csr_contribution_phases: [
        { party___csr_contribution_phases: 'firm', partnership_archetypes__importance: 'in' },
      ],
      relations___power_layout: [
        {
          party___power_layout: 'firm',
          others___power_layout: 'village',
          partnership_archetypes__synergy: 'in',
        },
      ],
    };
    expect(told(one)).toEqual({ levels: [], codes: ['misplaced', 'misplaced'] });
  });
});

describe('an object where one answer stands is told, and not passed over as a group', () => {
  const field = (key: string) => ({
    ...relation({ others___power_layout: 'village' }),
    [key]: { value: 'x' },
  });
  test.each(['case', 'coder', 'informant', 'date', 'function'])('%s costs the submission', (key) => {
    expect(told(field(key)).levels).toEqual([]);
    expect(told(field(key)).codes[0]).toBe('wrong-type');
  });
  test.each([
    ['whoever acts', { party___power_layout: {}, others___power_layout: 'village works' }],
    ['the others', { others___power_layout: { village: 1 } }],
  ])('%s: the answers would be about fewer parties', (_, others) => {
    expect(told(relation(others))).toEqual({ levels: [], codes: ['wrong-type'] });
  });
  test('a party: the answer would be about the whole partnership', () => {
    const one = { ...head, frameworks: 'partnership-archetypes@1.0.0' };
    const row = { party___partnership_archetypes: { id: 'firm' }, partnership_archetypes__importance: 'in' };
    expect(told({ ...one, parties___partnership_archetypes: [row] })).toEqual({
      levels: [],
      codes: ['wrong-type'],
    });
  });
  test('an answer, which would be unknown without a word', () => {
    expect(told(company({ [mission]: { charity: 1 } }))).toEqual({ levels: [], codes: ['wrong-type'] });
  });
  test('a group of any other name is of no account', () => {
    const { parties___csr_contribution_phases: rows } = company({ [mission]: 'charity' });
    const grouped = {
      ...head,
      my__group: { framework___csr_contribution_phases: { parties___csr_contribution_phases: rows } },
    };
    expect(told(grouped)).toEqual({ levels: [[['charity'], 'firm']], codes: [] });
  });
});

test('one submission whose UUID stands with its kind and without is told', () => {
  const one = { ...relation({ others___power_layout: 'village' }), coder: null };
  const pair = [
    { ...one, _uuid: 'uuid:x' },
    { ...one, date: '2026', _uuid: 'x' },
  ];
  expect(told(...pair)).toEqual({ levels: [], codes: ['submission-differs'] });
});

describe('a number is taken where it has the digits that somebody wrote', () => {
  const answers = { relations___power_layout: [{ power_layout__parity: 'in' }] };
  test.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1e20])('%d', (number) => {
    for (const read of [fromKobo, fromSurveyJs])
      for (const field of ['case', 'informant', 'coder']) {
        const { read: cases, faults } = read([{ ...head, ...answers, [field]: number }]);
        expect(cases.flatMap(({ observations }) => observations)).toEqual([]);
        expect(faults.map(({ code, path }) => [code, ...path])).toEqual([['wrong-type', 0, field]]);
      }
  });
  test.each([7, -0, 2016])('%d', (number) => {
    const { read } = fromSurveyJs([{ ...head, ...answers, case: number }]);
    expect(read.map((one) => one.case)).toEqual([String(number + 0)]);
  });
});

describe('a correction that cannot be read', () => {
  const sound = { ...relation({ others___power_layout: 'village' }), _uuid: 'u' };
  const wrong = { ...sound, date: '1 May' };
  test.each([
    ['after what it corrects', [sound, wrong]],
    ['before it', [wrong, sound]],
  ])('%s leaves neither', (_, submissions) => {
    expect(told(...submissions).levels).toEqual([]);
    expect(told(...submissions).codes).toContain('submission-differs');
  });
  test('twice is told as the same', () => {
    expect(told(wrong, wrong)).toEqual({ levels: [], codes: ['not-a-date', 'not-a-date', 'duplicate-id'] });
  });
  test('the same words of another version are other answers', () => {
    const { definitions, submissions } = twoVersions();
    const { read, otherVersions, faults } = fromKobo(submissions, { definitions });
    expect([...read, ...otherVersions].flatMap(({ observations }) => observations)).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(['submission-differs']);
  });
});

test('thousands who are nameless and answer the same are as many, each with a name of its own', () => {
  const one = {
    case: 'clinic',
    frameworks: 'power-layout@1.0.0',
    relations___power_layout: [{ power_layout__parity: 'in' }],
  };
  const { read, ok } = fromSurveyJs(Array.from({ length: 8_000 }, () => one));
  const ids = read.flatMap(({ informants }) => informants.map(({ id }) => id));
  expect([ok, new Set(ids).size]).toEqual([true, 8_000]);
  expect(ids.slice(1, 3)).toEqual([`${ids[0]}-2`, `${ids[0]}-3`]);
});

function twoVersions() {
  const ours = { basis: 'ours', source: [{ text: 'Guide' }] } as const;
  const of = (version: string) =>
    ({
      form: 'ladder',
      id: 'say',
      version,
      basis: { model: 'ours', rule: 'ours' },
      source: ours.source,
      order: 'total',
      indicators: { works: { asks: 'partnership', rubric: 'ours', ...ours } },
      rungs: { hands: { criteria: { works: 'in' }, ...ours } },
    }) as const;
  const one = (version: string) => ({
    _uuid: 'u',
    case: 'c',
    coder: 'a',
    frameworks: `say@${version}`,
    say__works: 'in',
  });
  return { definitions: [of('2.0.0'), of('1.0.0')], submissions: [one('1.0.0'), one('2.0.0')] };
}
