import { describe, expect, test } from 'vitest';
import { classifyPowerLayout } from '../../../src/archetypes.js';
import type { Case, Observation } from '../../../src/case/case.js';
import { fromKobo, fromSurveyJs, parseCase } from '../../../src/schema.js';

const clinic: Case = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  parties: [
    { id: 'village', name: 'Village', sector: 'community' },
    { id: 'firm', name: 'Firm', sector: 'business' },
  ],
};
const frameworks =
  'power-layout@1.0.0 csr-contribution-phases@1.0.0 organisation-public-relationship@1.0.0 cg-success-factors@1.0.0';
const submission = (changes: object = {}) => ({ case: 'clinic', coder: 'a', frameworks, ...changes });
const consensus = (answer: unknown, others: object = {}) =>
  submission({ cg_success_factors__consensus: answer, ...others });
const mission = (row: object) =>
  submission({ parties___csr_contribution_phases: [{ party___csr_contribution_phases: 'firm', ...row }] });
const keeps = 'organisation_public_relationship__trust__keeps_word';
const statement = (answer: unknown) =>
  submission({
    parties___organisation_public_relationship: [
      { party___organisation_public_relationship: 'village', [keeps]: answer },
    ],
  });
const asked = 'csr_contribution_phases__mission';

/** The levels of all answers that are read without a fault. */
function levelsIn(input: unknown, read: typeof fromKobo = fromKobo): readonly Observation['level'][] {
  const result = read(input, { cases: [clinic] });
  expect(result.faults).toEqual([]);
  expect(result.ok).toBe(true);
  for (const one of result.cases) expect(parseCase(one)).toMatchObject({ ok: true });
  return (result.cases[0]?.observations ?? []).map(({ level }) => level);
}

/** How it is answered, the submission, and the levels that are read. */
// biome-ignore format: one row, one line
const answerTable: readonly (readonly [string, object, readonly Observation['level'][]])[] = [
    ...['out', 'mostly-out', 'mostly-in', 'in', 'unknown', 'refused'].map((level) => [level, consensus(level), [level as Observation['level']]] as const),
    ['a level with blanks at its ends', consensus(' in\n'), ['in']],
    ['a level as the one choice of a list', consensus(['in']), ['in']],
    ['an empty list', consensus([]), []],
    ['an empty text', consensus(''), []],
    ['blanks', consensus('  '), []],
    ['null', consensus(null), []],
    ['no answer', submission(), []],
    ['columns in one text', mission({ [asked]: 'charity  citizenship ' }), [['charity', 'citizenship']]],
    ['columns in a list', mission({ [asked]: ['citizenship', 'charity'] }), [['citizenship', 'charity']]],
    ['one column', mission({ [asked]: 'charity' }), [['charity']]],
    ['no column, but refused', mission({ [asked]: 'refused' }), ['refused']],
    ['columns of choices', mission({ [`${asked}/charity`]: '1', [`${asked}/citizenship`]: '0', [`${asked}/philanthropy`]: 'TRUE', [`${asked}/unknown`]: '' }), [['charity', 'philanthropy']]],
    ['columns of choices in numbers', mission({ [`g/${asked}/charity`]: 1, [`g/${asked}/citizenship`]: 0 }), [['charity']]],
    ['columns of choices and of the question', mission({ [asked]: 'philanthropy charity', [`${asked}/charity`]: true, [`${asked}/philanthropy`]: 1, [`${asked}/citizenship`]: false }), [['philanthropy', 'charity']]],
    ['columns of choices, none of them', mission({ [`${asked}/charity`]: 0, [`${asked}/citizenship`]: 0 }), []],
    ['a point', statement('4-of-5'), [{ points: 4, of: 5 }]],
    ['the first of two', statement('1-of-2'), [{ points: 1, of: 2 }]],
    ['the last of eleven', statement(['11-of-11']), [{ points: 11, of: 11 }]],
    ['no point', statement('unknown'), ['unknown']],
    ['the same question in two places', { ...consensus('in'), 'g/cg_success_factors__consensus': 'in' }, ['in']],
];

describe('what an answer means', () => {
  test.each(answerTable)('%s', (_, one, levels) => {
    // Beside one of other fields: else an empty cell would make a table of it, in which all other columns are missing.
    expect(levelsIn([one, { case: 'clinic' }])).toEqual(levels);
    // What is nested in groups, as ODK Central gives it, is the same.
    const { case: name, coder, ...others } = one as Record<string, unknown>;
    expect(
      levelsIn([
        { __id: 'x', about: { case: name, coder }, g: { h: others }, meta: { instanceID: 'x' } },
        { case: 'clinic' },
      ]),
    ).toEqual(levels);
  });
});

describe('what stands beside an answer', () => {
  test('informant, date, method and function, coder, note', () => {
    const { read, faults } = fromKobo([
      consensus('not-applicable', {
        'about/informant': ' elder ',
        'about/informant_party': 'village',
        'about/date': '2026-05-01',
        'about/method': 'interview',
        'about/function': 'planning',
        note___cg_success_factors__consensus: ' Nothing was decided. ',
      }),
    ]);
    expect(faults).toEqual([]);
    expect(read).toEqual([
      {
        case: 'clinic',
        informants: [{ id: 'elder', party: 'village' }],
        observations: [
          {
            indicator: 'cg-success-factors.consensus',
            level: 'not-applicable',
            coder: 'a',
            informant: 'elder',
            date: '2026-05-01',
            method: 'interview',
            function: 'planning',
            note: ' Nothing was decided. ',
          },
        ],
      },
    ]);
  });

  test('what the system adds is not read', () => {
    const throws = (): never => {
      throw new Error('read');
    };
    const added = {};
    for (const key of [
      '_notes',
      '__version__',
      '_attachments',
      'meta/instanceID',
      'formhub/uuid',
      'start',
      'end',
      'today',
      'deviceid',
    ])
      Object.defineProperty(added, key, { enumerable: true, get: throws });
    const one = Object.defineProperties(added, Object.getOwnPropertyDescriptors(consensus('in')));
    expect(levelsIn([one])).toEqual(['in']);
  });

  test('others where one party is asked are nobody', () => {
    const row = {
      party___csr_contribution_phases: 'firm',
      others___csr_contribution_phases: 'village',
      [asked]: 'charity',
    };
    const { read, faults } = fromKobo([submission({ parties___csr_contribution_phases: [row] })]);
    expect(faults.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(read[0]?.observations).toMatchObject([{ about: ['firm'] }]);
  });

  test('a row of a repeat has what its sheet adds to it', () => {
    const row = {
      party___csr_contribution_phases: 'firm',
      [asked]: 'charity',
      _uuid: 'x',
      _id: 1,
      _index: 1,
      _parent_index: 1,
    };
    expect(levelsIn([submission({ parties___csr_contribution_phases: [row] })])).toEqual([['charity']]);
  });

  test('what the form adds of its own is passed over where it is said', () => {
    const one = consensus('in', { photo: 'x.jpg', 'g/gps': '1 2 3' });
    expect(fromKobo([one]).faults.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-key']);
    expect(fromKobo([one], { passOver: ['photo', 'gps'] })).toMatchObject({ ok: true });
  });

  test('a text that means nothing', () => {
    const one = consensus('n/a', { date: 'n/a' });
    expect(fromKobo([one]).faults.map(({ code }) => code)).toEqual(['not-a-date', 'not-a-choice']);
    const read = fromKobo([one, consensus('in')], { missing: ['n/a'] });
    expect(read).toMatchObject({ ok: true, read: [{ observations: [{ level: 'in' }] }] });
  });
});

describe('who tells', () => {
  const anonymous = (answer: string, others: object = {}) => {
    const { coder: _, ...one } = consensus(answer, others);
    return one;
  };
  const tellersIn = (input: unknown) =>
    fromKobo(input).read.flatMap(({ observations }) => observations.map(({ informant }) => informant));

  test('whoever names nobody is an observer by himself, so that nobody replaces another', () => {
    const input = [
      anonymous('out', { _uuid: 'a-1', date: '2026-01' }),
      anonymous('in', { _uuid: 'b-2', date: '2026-02' }),
    ];
    expect(tellersIn(input)).toEqual(['anonymous-a-1', 'anonymous-b-2']);
  });

  test('without an id of the submission the answers name it, each time the same', () => {
    const [first, second] = [anonymous('out'), anonymous('in')];
    const ids = tellersIn([first, second, first]);
    expect(new Set(ids).size).toBe(3);
    expect(tellersIn([second])).toEqual([ids[1]]);
    expect(ids[2]).toBe(`${ids[0]}-2`);
    for (const id of ids) expect(id).toMatch(/^anonymous-[0-9a-f]{16}(-2)?$/);
  });

  test('a coder needs no informant, unless a party is named that somebody spoke for', () => {
    expect(fromKobo([consensus('in')]).read).toMatchObject([{ informants: [] }]);
    const told = fromKobo([consensus('in', { informant_party: 'firm', _uuid: 'x' })]).read;
    expect(told).toMatchObject([{ informants: [{ id: 'anonymous-x', party: 'firm' }] }]);
  });

  test('nobody is made of an empty submission', () => {
    expect(fromKobo([{ case: 'clinic' }])).toMatchObject({
      ok: true,
      read: [{ case: 'clinic', informants: [], observations: [] }],
    });
  });

  test('the latest of one informant counts; of one date both do, as an interval', () => {
    const parity = (level: string, date: string) => ({
      ...submission({
        informant: 'elder',
        date,
        relations___power_layout: [{ power_layout__parity: level }],
      }),
    });
    const levelOf = (...all: object[]) => {
      const { cases } = fromKobo(all, { cases: [clinic] });
      return classifyPowerLayout(cases[0] ?? clinic).inputs.parity;
    };
    expect(levelOf(parity('out', '2026-01-01'), parity('in', '2026-02-01'))).toEqual({ lo: 1, hi: 1 });
    expect(levelOf(parity('in', '2026-02-01'), parity('out', '2026-01-01'))).toEqual({ lo: 1, hi: 1 });
    expect(levelOf(parity('out', '2026-01-01'), parity('in', '2026-01-01'))).toEqual({ lo: 0, hi: 1 });
  });
});

describe('cases', () => {
  const subject: Case = {
    ...clinic,
    informants: [{ id: 'elder' }, { id: 'other' }],
    observations: [{ indicator: 'cg-success-factors.consensus', level: 'out', coder: 'b' }],
  };

  test('have what was told after their own, and are not changed', () => {
    const one = consensus('in', { informant: 'elder', informant_party: 'village' });
    const copy = structuredClone(subject);
    const { cases } = fromKobo([one], { cases: [subject, { ...subject, id: 'untold' }] });
    expect(subject).toEqual(copy);
    expect(cases).toEqual([
      {
        ...subject,
        informants: [{ id: 'elder', party: 'village' }, { id: 'other' }],
        observations: [
          { indicator: 'cg-success-factors.consensus', level: 'out', coder: 'b' },
          { indicator: 'cg-success-factors.consensus', level: 'in', coder: 'a', informant: 'elder' },
        ],
      },
      { ...subject, id: 'untold' },
    ]);
  });

  test('come in the order in which they are first told of', () => {
    const at = (id: string) => ({ ...consensus('in'), case: id });
    expect(
      fromKobo([at('b'), at('a'), at('b')]).read.map((one) => [one.case, one.observations.length]),
    ).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});

describe('tables', () => {
  const heads = [
    'direct_involvement',
    'joint_decision',
    'consensus',
    'conflict_management',
    'relationship_complexity',
  ];
  const table = (dropped: string) => {
    const row = (answer: string) => ({
      case: 'clinic',
      coder: 'a',
      frameworks: 'cg-success-factors@1.0.0',
      framework___cg_success_factors: '',
      ...Object.fromEntries(
        heads.filter((one) => one !== dropped).map((one) => [`cg_success_factors__${one}`, answer]),
      ),
      introduction___purpose: '',
    });
    return [row('in'), row('')];
  };

  test('a column that a question has lost is told, and stands among the questions that nobody answered', () => {
    expect(fromKobo(table(''))).toMatchObject({ ok: true, faults: [] });
    const { faults, frameworks: read } = fromKobo(table('consensus'));
    expect(faults).toEqual([
      {
        code: 'missing',
        path: ['cg_success_factors__consensus'],
        params: { key: 'cg_success_factors__consensus' },
      },
    ]);
    expect(read[0]?.unanswered).toEqual(['cg-success-factors.consensus']);
  });

  test('a table of a form with repeats misses them', () => {
    const row = { case: 'clinic', coder: 'a', date: '', frameworks: 'power-layout@1.0.0' };
    expect(fromKobo([row, row]).faults.map(({ code, path }) => [code, ...path])).toEqual([
      ['missing', 'relations___power_layout'],
    ]);
  });

  test('of JSON nothing can be told by what is not there', () => {
    expect(fromKobo([consensus('in')])).toMatchObject({ ok: true });
  });
});

describe('shapes', () => {
  test.each([
    ['a list', [consensus('in')]],
    ['one submission', consensus('in')],
    ['a page', { count: 1, next: null, previous: null, results: [consensus('in')] }],
  ])('%s', (_, input) => {
    expect(levelsIn(input)).toEqual(['in']);
  });

  test('SurveyJS has no groups in its names, and no keys of a system', () => {
    expect(levelsIn(consensus('in'), fromSurveyJs as typeof fromKobo)).toEqual(['in']);
    const odd = fromSurveyJs({ ...submission(), 'g/cg_success_factors__consensus': 'in', _uuid: 'x' });
    expect(odd.faults.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['unknown-key', 'g/cg_success_factors__consensus'],
      ['unknown-key', '_uuid'],
    ]);
  });

  test('nothing', () => {
    const nothing = { ok: true, read: [], otherVersions: [], frameworks: [], faults: [], omitted: 0 };
    expect(fromKobo([])).toEqual(nothing);
    expect(fromKobo([], { cases: [clinic] })).toEqual({ ...nothing, cases: [clinic] });
  });
});
