import { describe, expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import { askedIds, type IndicatorSpec } from '../../src/core/indicator.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import type { CoorientationOptions } from '../../src/frameworks/coorientation/result.js';
import { directedIndicators } from '../../src/frameworks/coorientation/views.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { parseCase } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';
import { byDefinition, guess, own, published, seenBy, statesOf, topic, viewCase } from './coorient-case.js';

const sides = ['in', 'out'] as const;
const fours = sides.flatMap((a) =>
  sides.flatMap((aGuess) => sides.flatMap((b) => sides.map((bGuess) => [a, aGuess, b, bGuess] as const))),
);

test.each(fours)('a holds %s and guesses %s, b holds %s and guesses %s', (a, aGuess, b, bGuess) => {
  const rows = [own('a', a), guess('a', 'b', aGuess), own('b', b), guess('b', 'a', bGuess)];
  const { topics } = coorientation(viewCase(rows, ['a', 'b']));
  const [pair, ...others] = topics[0]?.pairs ?? [];
  const [seenByA, seenByB] = [byDefinition(a, aGuess, b), byDefinition(b, bGuess, a)];
  expect(others).toEqual([]);
  expect(pair?.perspectives.map(statesOf)).toEqual([[seenByA], [seenByB]]);
  expect(pair?.perspectives.map(({ status }) => status)).toEqual(['certain', 'certain']);
  expect(pair?.agreement).toBe(a === b ? 'agree' : 'disagree');
  expect(pair?.joint).toBe(seenByA === seenByB ? seenByA : null);
  expect(pair?.perspectives.map(({ accuracy }) => accuracy)).toEqual([
    aGuess === b ? 'accurate' : 'inaccurate',
    bGuess === a ? 'accurate' : 'inaccurate',
  ]);
});

describe('levels short of the ends', () => {
  test.each([
    ['mostly-in', 0.51, 'in', ['true-consensus']],
    ['mostly-out', 0, 0.49, ['true-consensus']],
    ['in', 0.5, 'in', ['true-consensus', 'false-conflict']],
    ['in', 'in', 0.5, ['true-consensus', 'false-consensus']],
    [0.5, 'in', 'in', ['true-consensus', 'true-dissensus']],
    [0.5, 'out', 'in', ['false-consensus', 'false-conflict']],
    ['in', 'unknown', 'in', ['true-consensus', 'false-conflict']],
    ['in', 'in', 'refused', ['true-consensus', 'false-consensus']],
    [0.5, 0.5, 0.5, ['true-consensus', 'true-dissensus', 'false-consensus', 'false-conflict']],
    ['in', 'in', 'not-applicable', []],
    ['not-applicable', 'in', 'in', []],
    ['in', 'not-applicable', 'in', []],
    ['unknown', 'not-applicable', 'in', []],
  ] as const)('own %s, guess %s, other %s', (mine, guessed, theirs, possible) => {
    const seen = seenBy('a', [own('a', mine), guess('a', 'b', guessed), own('b', theirs)]);
    expect(statesOf(seen)).toEqual(possible);
    expect(seen?.status).toBe(['inapplicable', 'certain'][possible.length] ?? 'possible');
  });

  test.each([
    ['not-applicable', 'in', 'inapplicable'],
    ['out', 'not-applicable', 'inapplicable'],
    ['not-applicable', 'not-applicable', 'inapplicable'],
    ['not-applicable', 'unknown', 'inapplicable'],
    ['unknown', 'in', 'cannot-tell'],
  ] as const)('one holds %s, the other %s', (mine, theirs, agreement) => {
    const { topics } = coorientation(viewCase([own('a', mine), own('b', theirs)], ['a', 'b']));
    expect(topics[0]?.pairs[0]?.agreement).toBe(agreement);
  });

  test('parties are asked in the order of the case, in whichever order their pairs ask for them', () => {
    // Of the pair a and c it is c that is asked, and only of that of b and c also b.
    const owns = [own('a', 'in'), own('b', 'in'), own('c', 'in')];
    const guesses = [guess('a', 'b', 'in'), guess('a', 'c', 'in'), guess('b', 'a', 'in')];
    const { questions } = coorientation(viewCase([...owns, ...guesses]));
    expect(questions.map(({ party }) => party)).toEqual(['b', 'c']);
  });

  test('views are given as they are told, and null where nothing is', () => {
    const { topics } = coorientation(
      viewCase([own('a', 'mostly-in'), own('b', 'refused'), guess('b', 'a', 1)]),
    );
    expect(topics[0]?.pairs[0]?.views).toEqual([
      { party: 'a', own: { lo: 2 / 3, hi: 2 / 3 }, guess: null },
      { party: 'b', own: null, guess: { lo: 1, hi: 1 } },
    ]);
  });
});

describe('whose view a row is', () => {
  const certain = [own('a', 'in'), own('b', 'out')];
  const { holder: _, ...nobodys } = guess('a', 'b', 'in');

  test.each<[string, Partial<Observation>, string]>([
    ['its holder’s', { holder: 'a' }, 'certain'],
    ['of the party of its informant', { informant: 'of-a' }, 'certain'],
    ['its holder’s, whoever told it', { holder: 'a', informant: 'of-b' }, 'certain'],
    ['nobody’s', {}, 'possible'],
    ['nobody’s: the informant is of no party', { informant: 'of-nobody' }, 'possible'],
    ['nobody’s: a coder is no party', { coder: 'x' }, 'possible'],
    ['no view of another: an informant of the same party', { informant: 'of-b' }, 'possible'],
    ['no view of another: its holder’s own', { holder: 'b' }, 'possible'],
  ])('%s', (_title, who, status) => {
    expect(seenBy('a', [...certain, { ...nobodys, ...who } as typeof nobodys])?.status).toBe(status);
  });

  test('a guess at one’s own view changes nothing, and is allowed in a document', () => {
    const rows = [...certain, guess('a', 'b', 'in')];
    const more = [...rows, guess('a', 'a', 'out')];
    expect(coorientation(viewCase(more))).toEqual(coorientation(viewCase(rows)));
    expect(parseCase(viewCase(more)).ok).toBe(true);
  });

  test('an answer on a Likert scale is no view: it is no membership', () => {
    const item = 'organisation-public-relationship.trust.1';
    const answer = { ...own('a', { points: 4, of: 5 }), indicator: item, about: ['b'] };
    const rows = [...certain, guess('a', 'b', 'in')];
    const likert = viewCase([...rows, answer]);
    expect(coorientation(likert)).toEqual(coorientation(viewCase(rows)));
    expect(coorientation(likert, { topics: [item] }).topics).toEqual([{ indicator: item, pairs: [] }]);
    const wrong = viewCase([...rows, { ...answer, level: { points: 6, of: 5 } }]);
    expect(thrownBy(() => coorientation(wrong)).code).toBe('unknown-level');
  });

  test('informants of one party who differ leave its view open', () => {
    const told = { ...own('a', 'out'), holder: undefined, informant: 'of-a' };
    const { holder: _holder, ...byInformant } = told;
    const { topics, questions } = coorientation(viewCase([...certain, byInformant, guess('a', 'b', 'in')]));
    expect(topics[0]?.pairs[0]?.views[0].own).toEqual({ lo: 0, hi: 1 });
    expect(questions).toContainEqual({
      kind: 'own-view',
      topic: { indicator: topic },
      party: 'a',
      others: ['b'],
      because: 'undecided',
    });
  });

  test('a party of any standing has views', () => {
    const subject = viewCase([own('a', 'in'), own('b', 'in')]);
    const overseer = { id: 'b', name: 'B', sector: 'other', standing: 'overseer' } as const;
    const parties = (subject.parties ?? []).map((party) => (party.id === 'b' ? overseer : party));
    expect(coorientation({ ...subject, parties }).topics[0]?.pairs).toHaveLength(1);
  });
});

describe('rows are settled like any statements', () => {
  const rest = [own('b', 'in'), guess('a', 'b', 'in')];

  test.each([
    ['the latest counts', ['out', '2015'], ['in', '2016'], undefined, ['true-consensus']],
    ['only those up to the day', ['out', '2015'], ['in', '2016'], '2015', ['true-dissensus']],
    [
      'an undated one may be from any day',
      ['out', undefined],
      ['in', '2016'],
      undefined,
      ['true-consensus', 'true-dissensus'],
    ],
    [
      'one that may be later',
      ['in', '2015'],
      ['out', '2016'],
      '2016-06',
      ['true-consensus', 'true-dissensus'],
    ],
  ] as const)('%s', (_, [first, date], [second, later], asOf, possible) => {
    const rows = [
      own('a', first, date === undefined ? {} : { date }),
      own('a', second, { date: later }),
      ...rest,
    ];
    expect(statesOf(seenBy('a', rows, asOf === undefined ? {} : { asOf }))).toEqual(possible);
  });
});

describe('what is one topic', () => {
  const pairsIn = (first: Partial<Observation>, second: Partial<Observation>) =>
    coorientation(viewCase([own('a', 'in', first), own('b', 'out', second)])).topics.map(
      ({ pairs }) => pairs.length,
    );
  const directed = { indicator: 'partnership-archetypes.independence' };

  test.each<[string, Partial<Observation>, Partial<Observation>, number[]]>([
    ['the same parties in another order', { about: ['a', 'b'] }, { about: ['b', 'a'] }, [1]],
    ['other parties', { about: ['a', 'b'] }, { about: ['a'] }, [0, 0]],
    ['parties and the whole', { about: ['a'] }, {}, [0, 0]],
    ['a management function and none', { function: 'planning' }, {}, [0, 0]],
    ['one management function', { function: 'planning' }, { function: 'planning' }, [1]],
    ['another indicator', {}, { indicator: 'partnership-archetypes.synergy' }, [0, 0]],
    ['a sub-question', {}, { indicator: `${topic}.part` }, [0, 0]],
    [
      'a relation the other way',
      { ...directed, about: ['a', 'b'] },
      { ...directed, about: ['b', 'a'] },
      [0, 0],
    ],
    [
      'a relation the same way, towards the same others',
      { ...directed, about: ['c', 'a', 'b'] },
      { ...directed, about: ['c', 'b', 'a'] },
      [1],
    ],
    ['nobody', { about: [] }, { about: [] }, []],
    ['columns', { level: ['x'] }, { level: ['x'] }, []],
    ['no level at all', { level: 'unknown' }, { level: 'refused' }, []],
  ])('%s', (_, first, second, pairs) => {
    expect(pairsIn(first, second)).toEqual(pairs);
  });

  test('a topic says what it is about, in the order of the case', () => {
    const about = { about: ['b', 'a', 'b'], function: 'controlling' } as const;
    const { topics } = coorientation(viewCase([own('a', 'in', about), own('b', 'out', about)]));
    expect(topics).toMatchObject([{ indicator: topic, about: ['a', 'b'], function: 'controlling' }]);
  });

  test('indicators with a direction are those of the library', () => {
    const specs = Object.values(frameworks).flatMap(
      (definition): [string, Record<string, IndicatorSpec>][] =>
        'attributes' in definition
          ? [[definition.id, definition.attributes]]
          : 'indicators' in definition
            ? [[definition.id, definition.indicators as Record<string, IndicatorSpec>]]
            : [],
    );
    const found = specs.flatMap(([id, table]) =>
      askedIds(Object.fromEntries(Object.entries(table).filter(([, spec]) => spec.directed))).map(
        (one) => `${id}.${one}`,
      ),
    );
    expect([...directedIndicators].sort()).toEqual(found.sort());
  });
});

describe('which pairs are given', () => {
  const pairsOf = (rows: Parameters<typeof viewCase>[0], options?: CoorientationOptions) =>
    coorientation(viewCase(rows), options).topics.map(({ pairs }) =>
      pairs.map(({ parties }) => parties.join('')),
    );

  test.each<[string, Parameters<typeof viewCase>[0], CoorientationOptions, string[][]]>([
    ['all that hold a view', [own('c', 'in'), own('a', 'in'), own('b', 'in')], {}, [['ab', 'ac', 'bc']]],
    ['one that guesses at another', [guess('c', 'a', 'in')], {}, [['ac']]],
    ['not one that nobody compares', [own('a', 'in'), guess('c', 'b', 'in')], {}, [['bc']]],
    ['one party alone', [own('a', 'in')], {}, [[]]],
    ['those chosen', [own('c', 'in'), own('a', 'in'), own('b', 'in')], { parties: ['c', 'a'] }, [['ac']]],
    ['no guess at one who is not', [guess('c', 'a', 'in')], { parties: ['c', 'b'] }, []],
    ['a topic that nobody speaks of', [own('a', 'in')], { topics: ['own.x', 'own.x'] }, [[]]],
    [
      'topics that are chosen',
      [own('a', 'in'), own('b', 'in', { indicator: 'own.x' })],
      { topics: [topic] },
      [[]],
    ],
  ])('%s', (_, rows, options, pairs) => {
    expect(pairsOf(rows, options)).toEqual(pairs);
  });

  test('an empty case has nothing', () => {
    const empty: Case = { schema: 'kemitraan/case@1', id: 'empty', title: 'Empty' };
    expect(coorientation(empty)).toEqual({ case: 'empty', topics: [], questions: [] });
  });
});

describe('what is worth asking', () => {
  const asked = (rows: Parameters<typeof viewCase>[0]) =>
    coorientation(viewCase(rows)).questions.map(({ kind, party, others, ...more }) => [
      kind,
      'status' in more ? more.status : more.because,
      party,
      ...others,
    ]);
  const all = (a: 'in' | 'out', b: 'in' | 'out') => [own('a', a), own('b', b)];

  test.each<[string, Parameters<typeof viewCase>[0], string[][]]>([
    [
      'nothing where all is known and true',
      [...all('in', 'in'), guess('a', 'b', 'in'), guess('b', 'a', 'in')],
      [],
    ],
    [
      'nothing about a false conflict',
      [...all('in', 'in'), guess('a', 'b', 'out'), guess('b', 'a', 'out')],
      [],
    ],
    [
      'understanding, of each who takes agreement for granted',
      [...all('in', 'out'), guess('a', 'b', 'in'), guess('b', 'a', 'out')],
      [
        ['understanding', 'certain', 'a', 'b'],
        ['understanding', 'certain', 'b', 'a'],
      ],
    ],
    [
      'understanding with several at once',
      [own('a', 'in'), own('b', 'out'), own('c', 'out'), guess('a', 'b', 'in'), guess('a', 'c', 'in')],
      [
        ['understanding', 'certain', 'a', 'b', 'c'],
        ['guess', 'untold', 'b', 'a', 'c'],
        ['guess', 'untold', 'c', 'a', 'b'],
      ],
    ],
    [
      'understanding where one view would settle it, and that view',
      [own('a', 'in'), guess('a', 'b', 'in'), own('b', 'unknown')],
      [
        ['understanding', 'possible', 'a', 'b'],
        ['own-view', 'untold', 'b', 'a'],
      ],
    ],
    [
      'own views before guesses',
      [guess('a', 'b', 'in')],
      [
        ['own-view', 'untold', 'a', 'b'],
        ['own-view', 'untold', 'b', 'a'],
      ],
    ],
    [
      'a guess, once both own views are known',
      [...all('in', 'out'), guess('b', 'a', 0.5)],
      [
        ['guess', 'untold', 'a', 'b'],
        ['guess', 'undecided', 'b', 'a'],
      ],
    ],
    ['nothing where the question does not arise', [own('a', 'not-applicable'), own('b', 'in')], []],
  ])('%s', (_, rows, expected) => {
    expect(asked(rows)).toEqual(expected);
  });

  test('a question about understanding names the indicator, and says that nothing is moved by it', () => {
    const { questions } = coorientation(viewCase([...all('in', 'out'), guess('a', 'b', 'in')]));
    expect(questions[0]).toEqual({
      kind: 'understanding',
      indicator: 'partnership-archetypes.understanding',
      topic: { indicator: topic },
      party: 'a',
      others: ['b'],
      status: 'certain',
      movesMembership: false,
    });
    expect(Object.keys(frameworks['partnership-archetypes'].attributes)).toContain('understanding');
  });
});

test.each(published)('no membership is moved: own %s, guess %s, other %s', (mine, guessed, theirs) => {
  const indicators = Object.keys(frameworks['partnership-archetypes'].attributes);
  const about = (row: Parameters<typeof viewCase>[0][number]) =>
    indicators.map((id) => ({ ...row, indicator: `partnership-archetypes.${id}` }));
  const held = [own('a', mine), own('b', theirs)].flatMap(about);
  const guesses = [guess('a', 'b', guessed), guess('b', 'a', guessed)].flatMap(about);
  expect(classifyArchetype(viewCase([...held, ...guesses]))).toEqual(classifyArchetype(viewCase(held)));
});

test('the evidence of a side is its own view, the other’s, and its guess', () => {
  const id = (name: string) => ({ id: name });
  const rows = [
    own('a', 'in', id('a')),
    own('b', 'in', id('b')),
    guess('a', 'b', 'in', id('a-b')),
    guess('b', 'a', 'unknown', id('b-a')),
  ];
  const { topics } = coorientation(viewCase(rows));
  expect(topics[0]?.pairs[0]?.perspectives.map(({ evidence }) => evidence.map((one) => one.id))).toEqual([
    ['a', 'b', 'a-b'],
    ['b', 'a'],
  ]);
});

describe('a mistake of the caller', () => {
  const rows = [own('a', 'in'), own('b', 'in')];
  test.each<[string, unknown, unknown, string, string]>([
    ['no case', { balance: 'in' }, {}, 'invalid-case', 'input'],
    ['nothing', null, {}, 'invalid-case', 'input'],
    ['a damaged case', { ...viewCase(rows), parties: 3 }, {}, 'invalid-case', 'input.parties'],
    ['an option', viewCase(rows), { party: 'a' }, 'unknown-option', 'options'],
    ['a function', viewCase(rows), { function: 'planning' }, 'unknown-option', 'options'],
    ['no options', viewCase(rows), null, 'unknown-option', 'options'],
    ['a party', viewCase(rows), { parties: ['z'] }, 'unknown-party', 'options.parties'],
    ['no parties', viewCase(rows), { parties: [] }, 'invalid-input', 'options.parties'],
    ['a day', viewCase(rows), { asOf: '2015-13' }, 'invalid-date', 'options.asOf'],
    ['no topics', viewCase(rows), { topics: [] }, 'invalid-input', 'options.topics'],
    [
      'a topic without its framework',
      viewCase(rows),
      { topics: [topic, 'balance'] },
      'unknown-indicator',
      'options.topics[1]',
    ],
    ['a topic that is no text', viewCase(rows), { topics: [3] }, 'unknown-indicator', 'options.topics[0]'],
    ['a level', viewCase([own('a', 'maybe' as 'in')]), {}, 'unknown-level', 'input.observations[0].level'],
    ['a holder', viewCase([own('z', 'in')]), {}, 'unknown-party', 'input.observations[0].holder'],
    [
      'one guessed at',
      viewCase([guess('a', 'z', 'in')]),
      {},
      'unknown-party',
      'input.observations[0].attributedTo',
    ],
    [
      'one it is about',
      viewCase([own('a', 'in', { about: ['z'] })]),
      {},
      'unknown-party',
      'input.observations[0].about',
    ],
  ])('%s', (_, subject, options, code, parameter) => {
    const error = thrownBy(() => coorientation(subject as Case, options as CoorientationOptions));
    expect(error).toMatchObject({ code, parameter, function: 'coorientation' });
  });
});

test('answers on a scale, and columns, are no views: they may stand in the same case', () => {
  const rows: Observation[] = [
    {
      indicator: 'organisation-public-relationship.trust.keeps-word',
      level: { points: 2, of: 5 },
      about: ['a'],
      holder: 'a',
    },
    { indicator: 'csr-contribution-phases.mission', level: ['charity'], about: ['b'], holder: 'b' },
  ];
  const subject: Case = {
    schema: 'kemitraan/case@1',
    id: 'case',
    title: 'A case',
    parties: [
      { id: 'a', name: 'A', sector: 'community' },
      { id: 'b', name: 'B', sector: 'business' },
    ],
    observations: rows,
  };
  expect(coorientation(subject)).toMatchObject({ topics: [], questions: [] });
});
