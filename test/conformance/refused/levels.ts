import { wholeCase } from './case-document.js';
import questions from './questions.json' with { type: 'json' };
import { each, type Refusal, type RefusedCall, step } from './refusal.js';
import * as values from './values.js';

interface Asked {
  readonly framework: string;
  readonly asks: readonly string[];
  readonly groups?: readonly string[];
}

const table = Object.entries(questions as Readonly<Record<string, Asked>>);

/** What is no level, however it is written. */
const notLevels: readonly unknown[] = [
  ...['maybe', 'IN', 'mostly in', '', 'yes', '0.5', -0.1, 1.1, null, true],
  ...[values.nan, values.infinity, values.bigint, values.someFunction],
];
const notIntervals: readonly unknown[] = [
  { lo: 0.7, hi: 0.2 },
  { lo: -0.1, hi: 1 },
  { lo: 0, hi: 1.1 },
  { lo: 0 },
  { lo: '0', hi: '1' },
  { lo: values.nan, hi: 1 },
];
const notAnswers: readonly unknown[] = [
  ...['in', 'out', 0.5, null, true, [], { points: 0, of: 5 }, { points: 6, of: 5 }, { points: 1, of: 1 }],
  ...[{ points: 1, of: 12 }, { points: 1.5, of: 5 }, { points: '1', of: 5 }, { points: 1 }, values.nan],
];
const notColumns: readonly unknown[] = ['in', 'charty', ['charty'], ['Charity'], [7], [null], null, true, 7];

const nobodys = ['nothing', 'Balance', '', '__proto__', 'constructor', 'toString'];
const notCalls: readonly unknown[] = [null, true, 7, 'text', [], values.someFunction, values.bigint];

/** The options of a function of a framework, and what each of them rules out. */
function optionsOf(name: string, place: number): readonly Refusal[] {
  const at = `/${place}`;
  return [
    ...each(at, [null, true, 7, 'text', []], 'unknown-option'),
    ...['readings', 'Reading', 'asof', 'x'].map((key) => ({
      at: at + step(key),
      value: 1,
      code: 'unknown-option',
    })),
    ...each(
      `${at}/asOf`,
      [...values.wrongDates.map(([value]) => value), 2015, null, true, {}],
      'invalid-date',
    ),
    ...(hasReadings.includes(name)
      ? each(`${at}/reading`, ['Surakarta', 'none', '', '__proto__', null, 7, []], 'unknown-reading')
      : []),
    ...(hasParties(name)
      ? [
          ...each(`${at}/parties`, [['nobody'], ['village', 'nobody'], ['Village']], 'unknown-party'),
          ...each(`${at}/function`, ['plan', 'Planning', '', 'organising', null, 7], 'unknown-function'),
        ]
      : []),
  ];
}

const hasReadings = ['classifyArchetype', 'classifyPowerLayout', 'classifyCommunication', 'classifyCsrPhase'];
const hasParties = (name: string) => /^(classify|score)/.test(name);

/** What no group of a score can weigh. */
function weightsOf(groups: readonly string[], place: number): readonly Refusal[] {
  const at = `/${place}/weights`;
  const [first = ''] = groups;
  const weights = (weight: unknown) => Object.fromEntries(groups.map((group) => [group, weight]));
  return [
    ...each(at + step(first), [-1, '1', null, true, values.nan, values.infinity, {}], 'invalid-weights'),
    { at, value: weights(0), code: 'invalid-weights' },
    ...each(at, [null, 7, 'text'], 'invalid-weights'),
    { at: `${at}/nothing`, value: 1, code: 'unknown-group' },
  ];
}

const sample = (name: string, wrong: readonly unknown[], index: number): readonly unknown[] =>
  // The first question of a function takes everything that is wrong, each other one a few in turn.
  index === 0 ? wrong : wrong.filter((_, turn) => (turn + index + name.length) % 6 === 0);

/** A record of levels, for each function that takes one. */
const records: readonly RefusedCall[] = table.flatMap(([name, { asks, groups }]) => {
  const likert = name === 'scoreRelationship';
  const columns = name === 'classifyCsrPhase';
  const wrong = likert ? notAnswers : columns ? notColumns : [...notLevels, ...notIntervals];
  const code = columns ? 'unknown-column' : 'unknown-level';
  const refusals = [
    ...each('/0', notCalls, 'invalid-input'),
    ...nobodys.map((key) => ({ at: `/0${step(key)}`, value: 'in', code: 'unknown-indicator' })),
    ...asks.flatMap((ask, index) =>
      sample(name, wrong, index).map((value) => ({
        at: `/0${step(ask)}`,
        value,
        code: !likert && notIntervals.includes(value) ? 'invalid-interval' : code,
      })),
    ),
  ];
  const weighed = groups === undefined ? [] : weightsOf(groups, 1);
  const weights = Object.fromEntries((groups ?? []).map((group) => [group, 1]));
  return [
    { name, args: [{}], refusals },
    ...(weighed.length > 0 ? [{ name, args: [{}, { weights }], refusals: weighed }] : []),
  ];
});

const { schema, id, title } = wholeCase;
/** What a case cannot be that is handed to a function without having been parsed. */
const unsound: readonly Refusal[] = [
  ...each('/0/parties', [true, 7, 'text', {}], 'invalid-case'),
  ...each('/0/parties/0', [null, true, 7, 'text', []], 'invalid-case'),
  ...each('/0/observations', [true, 7, 'text', {}], 'invalid-case'),
  ...each('/0/observations/0', [null, true, 7, 'text', []], 'invalid-case'),
  ...each('/0/parties/0/id', [values.gone, null, 7, [], {}], 'invalid-case'),
  ...each('/0/parties/1/id', ['village'], 'invalid-case'),
  ...['abuot', 'x', 'Level'].map((key) => ({
    at: `/0/observations/0${step(key)}`,
    value: 1,
    code: 'invalid-case',
  })),
];

const subject = (framework: string, ask: string) => ({
  schema,
  id,
  title,
  parties: [
    { id: 'village', name: 'The village', sector: 'government' },
    { id: 'factory', name: 'The factory', sector: 'business' },
    { id: 'group', name: 'The group', sector: 'community' },
  ],
  observations: [
    {
      indicator: `${framework}.${ask}`,
      level: ask === 'mission' ? ['charity'] : ask.includes('keeps-word') ? { points: 1, of: 5 } : 'in',
      ...(framework === 'participation-phases' ? { about: ['group'] } : {}),
      ...(['csr-contribution-phases', 'tjsl-award', 'organisation-public-relationship'].includes(framework)
        ? { about: ['factory'] }
        : {}),
    },
  ],
});

/** A case, and the options for one. */
const cases: readonly RefusedCall[] = table.map(([name, { framework, asks }]) => {
  const ask = framework === 'csr-contribution-phases' ? 'mission' : (asks[0] ?? '');
  return {
    name,
    args: [subject(framework, ask), {}],
    refusals: [...unsound, ...optionsOf(name, 1)],
  };
});

export const levels: readonly RefusedCall[] = [...records, ...cases];
