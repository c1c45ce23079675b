import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import type { Triangulation } from '../../src/case/triangulation/result.js';
import { explainCoorientation } from '../../src/explain/coorientation.js';
import { naming, pairSentence, questionSentence, topicPhrase } from '../../src/explain/coorientation-said.js';
import { coorientationSentences } from '../../src/explain/coorientation-sentences.js';
import { explainSensitivity } from '../../src/explain/explain-sensitivity.js';
import { amongNames, factorNamer, factorParts, variedText } from '../../src/explain/factors.js';
import { labelsOf, nothingJudged } from '../../src/explain/labels.js';
import { sensitivitySentences } from '../../src/explain/sensitivity-sentences.js';
import { memberNamer } from '../../src/explain/standing-text.js';
import { explainTriangulation } from '../../src/explain/triangulation.js';
import { wordsOf } from '../../src/explain/words.js';
import type { AnyDefinition, Definition } from '../../src/forms/definition.js';
import type { Sensitivity, VariedFactor } from '../../src/forms/sensitivity/result.js';
import { triangulate } from '../../src/forms/triangulation/triangulate.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import { coorientationStateIds } from '../../src/frameworks/coorientation/definition.js';
import { thrownBy } from '../core/thrown-by.js';
import { checklist, index, mine, procedure, profile, typology, village } from '../own/frameworks.js';

const told = (run: () => unknown) => {
  const { function: caller, parameter, code } = thrownBy(run);
  return [caller, parameter, code];
};
const words = wordsOf('test', 'en', village as Case);
const own = mine as unknown as readonly AnyDefinition[];
const throwing = Object.defineProperty({ ...typology }, 'wording', {
  enumerable: true,
  get: () => {
    throw new TypeError('no');
  },
});

describe('what parties hold of each other', () => {
  const say = coorientationSentences.en;
  const namer = () => naming(words, 'test', [typology as unknown as Definition]);

  test.each([
    [{ indicator: 'xq-typology.xq-near' }, '“the nearness”'],
    [
      { indicator: 'xq-typology.xq-near', about: ['garden', 'hall'] },
      '“the nearness” (Garden club and Village hall)',
    ],
    [{ indicator: 'xq-typology.xq-near', function: 'organizing' }, '“the nearness” (organising)'],
    [
      { indicator: 'xq-typology.xq-near', about: ['garden'], function: 'planning' },
      '“the nearness” (Garden club; planning)',
    ],
    [{ indicator: 'other.thing' }, '“other.thing”'],
    [{ indicator: 'xq-typology.gone' }, '“gone”'],
  ])('a topic: %j', (topic, phrase) => {
    const nameOf = namer();
    expect(topicPhrase(topic, nameOf, words)).toBe(phrase);
    // The second time it is remembered.
    expect(topicPhrase(topic, nameOf, words)).toBe(phrase);
  });

  test('words that cannot be read are told of as the definitions of the caller', () => {
    const broken = naming(words, 'f', [throwing as unknown as Definition]);
    const error = thrownBy(() => broken('xq-typology.xq-near'));
    expect(error).toMatchObject({
      function: 'f',
      parameter: 'options.definitions',
      code: 'invalid-definition',
      value: '"xq-typology"',
    });
  });

  const certain = (state: string) => ({
    party: 'x',
    accuracy: 'cannot-tell',
    evidence: [],
    status: 'certain',
    state,
  });
  const possible = (states: readonly string[], accuracy = 'cannot-tell') => ({
    party: 'x',
    accuracy,
    evidence: [],
    status: 'possible',
    possible: states,
  });
  const none = { party: 'x', accuracy: 'inapplicable', evidence: [], status: 'inapplicable' };
  const pair = (agreement: string, joint: string | null, ...perspectives: readonly object[]) =>
    pairSentence(
      { parties: ['garden', 'hall'], views: [], agreement, joint, perspectives } as never,
      'T',
      say,
      words,
    ).slice('On T, between Garden club and Village hall: '.length);

  test.each<[string, string, string | null, object, object, string]>([
    [
      'one state of both',
      'agree',
      'true-consensus',
      certain('true-consensus'),
      certain('true-consensus'),
      'both think that they agree, and they do (true consensus).',
    ],
    [
      'a state each',
      'disagree',
      null,
      certain('false-consensus'),
      certain('true-dissensus'),
      'Garden club thinks that they agree, but they do not (false consensus); Village hall thinks that they disagree, and they do (true dissensus).',
    ],
    [
      'a state of one, which says whether they agree',
      'disagree',
      null,
      certain('false-consensus'),
      possible(['true-dissensus', 'false-consensus']),
      'Garden club thinks that they agree, but they do not (false consensus); as Village hall sees it, this may be true dissensus or false consensus.',
    ],
    [
      'the same of both that is open',
      'agree',
      null,
      possible(['true-consensus', 'false-conflict']),
      possible(['true-consensus', 'false-conflict']),
      'they agree; as either of them sees it, this may be true consensus or false conflict.',
    ],
    [
      'two that are open, each otherwise',
      'cannot-tell',
      null,
      possible(['true-consensus', 'false-consensus']),
      possible(coorientationStateIds),
      'whether they agree cannot be told; as Garden club sees it, this may be true consensus or false consensus; as Village hall sees it, any of the four states is possible.',
    ],
    [
      'the same of both, with guesses',
      'agree',
      null,
      possible(['true-consensus'], 'accurate'),
      possible(['true-consensus'], 'accurate'),
      'they agree; as Garden club sees it, this may be true consensus; Garden club guesses the view of Village hall rightly; as Village hall sees it, this may be true consensus; Village hall guesses the view of Garden club rightly.',
    ],
    [
      'one guess that is wrong',
      'cannot-tell',
      null,
      possible(['true-consensus'], 'inaccurate'),
      none,
      'whether they agree cannot be told; as Garden club sees it, this may be true consensus; Garden club guesses the view of Village hall wrongly; Village hall thinks that for the other the question does not arise.',
    ],
    [
      'no question of either',
      'agree',
      null,
      none,
      none,
      'they agree; either of them thinks that for the other the question does not arise.',
    ],
    [
      'no question of one',
      'inapplicable',
      null,
      none,
      possible(coorientationStateIds),
      'for at least one of them the question does not arise.',
    ],
  ])('a pair with %s', (_, agreement, joint, mineSide, theirs, text) => {
    expect(pair(agreement, joint, mineSide, theirs)).toBe(text);
  });

  const ask = (question: object) =>
    questionSentence(
      {
        topic: { indicator: 'xq-typology.xq-near' },
        party: 'garden',
        others: ['hall'],
        ...question,
      } as never,
      namer(),
      say,
      words,
    );

  test.each<[object, RegExp]>([
    [
      { kind: 'understanding', status: 'certain', indicator: 'xq-typology.xq-far' },
      /^Ask Garden club and Village hall about “the distance”: on “the nearness”, Garden club thinks that it agrees with Village hall, but it does not\./,
    ],
    [
      { kind: 'understanding', status: 'possible', indicator: 'xq-typology.xq-far' },
      /“the distance”: on “the nearness”, Garden club may wrongly think/,
    ],
    [
      { kind: 'own-view', because: 'untold' },
      /^Ask Garden club what it holds itself on “the nearness”: .* stands with Village hall\.$/,
    ],
    [{ kind: 'own-view', because: 'undecided' }, /^Find out what Garden club holds itself/],
    [
      { kind: 'guess', because: 'untold' },
      /^Ask Garden club which view on “the nearness” it takes Village hall to hold\.$/,
    ],
    [
      { kind: 'guess', because: 'undecided' },
      /^Find out which view on “the nearness” Garden club takes Village hall to hold:/,
    ],
  ])('a question: %j', (question, text) => {
    expect(ask(question)).toMatch(text);
  });

  test('ten parties are named, and more are counted', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);
    const of = (count: number) => ask({ kind: 'guess', because: 'untold', others: ids(count) });
    expect(of(10)).toContain('takes p0, p1, p2, p3, p4, p5, p6, p7, p8, and p9 to hold.');
    expect(of(11)).toContain('takes p0, p1, p2, p3, p4, p5, p6, p7, p8, p9 and 1 more to hold.');
  });

  const result = coorientation(village as Case);
  const options = { locale: 'en', case: village as Case, definitions: own } as const;

  test('are told by the names of the case, up to a day where one was asked for', () => {
    const said = explainCoorientation(result, options);
    expect(said).not.toHaveProperty('scope');
    const [topic] = said.topics.filter(({ indicator }) => indicator === 'xq-typology.xq-far');
    expect(topic?.label).toBe('“the distance”');
    expect(topic?.pairs[0]).toEqual({
      parties: ['garden', 'hall'],
      // Both hold that it is so; the hall thinks that the garden club does not.
      text: 'On “the distance”, between Garden club and Village hall: as Garden club sees it, this may be true consensus or false conflict; Village hall thinks that they disagree, but they do not (false conflict).',
    });
    expect(topic).not.toHaveProperty('note');
    expect(said.summary).toBe(
      'Of 2 sides compared (each is how one party sees another): false conflict (1), not determined (1).',
    );
    expect(explainCoorientation(coorientation(village as Case, { asOf: '2021' }), options).scope).toContain(
      '2021',
    );
  });

  test.each<[string, unknown, object, unknown[]]>([
    ['another language', result, { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', result, { x: 1 }, ['options', 'unknown-option']],
    ['no case', result, { case: {} }, ['options.case', 'invalid-case']],
    ['another case', result, { case: { ...village, id: 'x' } }, ['options.case', 'verdict-mismatch']],
    ['no definitions', result, { definitions: 5 }, ['options.definitions', 'invalid-definition']],
    ['no dictionary', result, { dictionary: 5 }, ['options.dictionary', 'invalid-dictionary']],
    ['no result', {}, {}, ['result', 'invalid-input']],
  ])('%s is refused by its name', (_, given, more, [parameter, code]) => {
    expect(told(() => explainCoorientation(given as never, { ...options, ...more } as never))).toEqual([
      'explainCoorientation',
      parameter,
      code,
    ]);
  });
});

describe('what observers say', () => {
  const indicator = 'xq-typology.xq-near';
  const options = { locale: 'en', definitions: own, case: village as Case } as const;
  const rows = (...levels: readonly unknown[]) =>
    levels.map((level, at) => ({ id: `o${at}`, indicator, level, informant: `i${at}` })) as never;
  const unit = (result: Triangulation) => explainTriangulation(result, options).units[0];
  const result = triangulate(rows('in', 'out'), 'hull');

  test('is told with what the rule makes of it, and who says it', () => {
    expect(explainTriangulation(result, options)).toEqual({
      locale: 'en',
      summary: 'Questions, counted for each of those whom they are about: 1, namely conflict (1).',
      units: [
        {
          indicator,
          text: 'On “the nearness” those who speak conflict (0 to 1).',
          level: 'By the hull it comes to: 0 to 1.',
          counts: 'Answers: 2; unknown: 0; refused: 0; not applicable: 0.',
          kinds: ['By informant (2): conflict.'],
          flags: [],
          next: expect.stringMatching(/^Next: reconcile\./),
        },
      ],
      complementarity: [],
      caution: expect.any(String),
    });
  });

  test('is told by the level that it comes to', () => {
    expect(unit(triangulate(rows('in', 'in'), 'hull'))?.level).toBe('By the hull it comes to: in.');
    expect(unit(triangulate(rows('mostly-in', 'in'), 'hull'))?.level).toBe(
      'By the hull it comes to: 0.67 to 1.',
    );
    const silent = unit(triangulate(rows('unknown', 'refused'), 'hull'));
    expect(silent).not.toHaveProperty('level');
    expect(silent?.next).toBe('Next: ask.');
    expect(silent?.counts).toBe('Answers: 0; unknown: 1; refused: 1; not applicable: 0.');
    const none = unit(triangulate(rows('not-applicable'), 'hull'));
    expect(none?.level).toBe('By the hull it comes to: not applicable.');
    expect(none).not.toHaveProperty('next');
    expect(unit(triangulate(rows(0.5, 'in'), 'hull'))?.next).toMatch(/^Next: ask those who take no side/);
    // Of a point on a scale a number, even where a level has a name for it.
    expect(unit(triangulate(rows({ points: 5, of: 5 }), 'hull'))?.level).toBe(
      'By the hull it comes to: 1 (an answer on a Likert scale, rescaled; no membership).',
    );
  });

  test('where the question does not arise there is nothing to rescale', () => {
    const [scale] = triangulate(rows({ points: 4, of: 5 }), 'hull').units;
    const one = {
      ...triangulate(rows({ points: 4, of: 5 }), 'hull'),
      units: [{ ...scale, level: 'not-applicable' }],
    };
    expect(unit(one as never)?.level).toBe('By the hull it comes to: not applicable.');
  });

  test('columns are told by their names, or by ids', () => {
    const one = (of: string, level: readonly string[]) =>
      unit(triangulate([{ id: 'o', indicator: of, level }] as never, 'hull'))?.level;
    expect(one('xq-profile.xq-pay', ['xq-firm', 'xq-loose'])).toMatch(
      /: the (firm|loose) column or the (firm|loose) column\.$/,
    );
    expect(one('other.row', ['a', 'b'])).toBe('By the hull it comes to: a or b.');
  });

  test('every kind of observer is told of that somebody names', () => {
    const row = {
      id: 'o',
      indicator,
      level: 'in',
      source: 's',
      method: 'interview',
      informant: 'i',
      coder: 'c',
    };
    const other = { ...row, id: 'p', level: 'in', coder: 'd', source: 't' };
    expect(unit(triangulate([row, other] as never, 'median'))?.kinds).toEqual([
      'By source (2): convergence.',
      'By method (1): one voice.',
      'By informant (1): one voice.',
      'By coder (2): convergence.',
    ]);
  });

  test('what one alone speaks to is told by kind', () => {
    const row = (id: string, of: string, source: string) => ({
      id,
      indicator: `xq-typology.${of}`,
      level: 'in',
      source,
    });
    const said = explainTriangulation(
      triangulate([row('o', 'xq-near', 's'), row('p', 'xq-far', 't')] as never, 'hull'),
      options,
    );
    expect(said.complementarity).toEqual([
      'Only s (source) speaks on “the nearness”.',
      'Only t (source) speaks on “the distance”.',
    ]);
    expect(said.summary).toContain(': 2, namely one voice (2).');
  });

  test('several standings are counted, and the day is told', () => {
    const row = (of: string, level: string, date?: string) => ({
      id: of,
      indicator: `xq-typology.${of}`,
      level,
      ...(date && { date }),
    });
    const many = triangulate([row('xq-near', 'in'), row('xq-far', 'unknown')] as never, 'hull', {
      asOf: '2016',
    });
    const said = explainTriangulation(many, options);
    expect(said.summary).toMatch(/: 2, namely silence \(1\), one voice \(1\)\.$/);
    expect(said.scope).toBe('This looks only at what is dated up to 2016, or not dated.');
    expect(said.units[0]?.flags).toEqual(['Some of what counts has no date.']);
    expect(explainTriangulation(triangulate([], 'hull'), options).summary).toBe('Nothing was observed.');
  });

  test.each<[string, unknown, object, unknown[]]>([
    ['another language', result, { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', result, { x: 1 }, ['options', 'unknown-option']],
    ['no case', result, { case: {} }, ['options.case', 'invalid-case']],
    ['no definitions', result, { definitions: 5 }, ['options.definitions', 'invalid-definition']],
    ['no dictionary', result, { dictionary: 5 }, ['options.dictionary', 'invalid-dictionary']],
    ['no result', {}, {}, ['result', 'invalid-input']],
  ])('%s is refused by its name', (_, given, more, [parameter, code]) => {
    expect(told(() => explainTriangulation(given as never, { ...options, ...more } as never))).toEqual([
      'explainTriangulation',
      parameter,
      code,
    ]);
  });
});

describe('what a design varies', () => {
  const say = sensitivitySentences.en;
  const labels = () => labelsOf(typology as unknown as Definition, nothingJudged, words);
  const scores = () => labelsOf(checklist as unknown as Definition, nothingJudged, words);
  const name = (factor: string) => factorNamer(say, labels(), labels().member)(factor);

  test.each([
    ['levels.xq-near', { kind: 'levels', id: 'xq-near' }],
    ['levels.a.b', { kind: 'levels', id: 'a.b' }],
    ['reading', { kind: 'reading' }],
    ['.x', { kind: '', id: 'x' }],
  ])('%s is of a kind', (factor, parts) => {
    expect(factorParts(factor)).toEqual(parts);
  });

  test.each([
    ['levels.xq-near', '“the nearness”'],
    ['weights.xq-place', 'the weight of “xq-place”'],
    ['overParties', 'how partners are joined'],
    ['overParties.xq-near', 'how partners are joined on “the nearness”'],
    ['standings.xq-one', 'the check “the first type”'],
    ['crossover', 'the line between in and out'],
    ['reading', 'the reading'],
    ['aggregation', 'how the dimensions are joined'],
    ['triangulation', 'how observers are joined'],
    ['other.thing', 'other.thing'],
  ])('%s is called %s', (factor, called) => {
    expect(name(factor)).toBe(called);
  });

  test('a weight is called by its group', () => {
    expect(factorNamer(say, scores(), scores().member)('weights.xq-place')).toBe('the weight of “the place”');
  });

  test('what it varies among has names', () => {
    expect(amongNames('reading', ['xq-wide', 'other'], labels(), say.rules)).toEqual([
      'the wide reading',
      'other',
    ]);
    expect(
      amongNames('triangulation', ['hull', { rule: 'weighted' }, 'toString'], labels(), say.rules),
    ).toEqual(['the whole span of what is said', 'the weighted mean', 'toString']);
  });

  test.each<[VariedFactor, string]>([
    [
      { factor: 'reading', now: 'xq-plain', among: ['xq-plain', 'xq-wide'] },
      'F: the plain reading or the wide reading',
    ],
    [{ factor: 'crossover', now: 0.5, from: 0.45, to: 0.55 }, 'F: from 0.45 to 0.55'],
    [{ factor: 'weights.a', now: 2, by: 0.25 }, 'F (2): up to 0.25 of itself to either side'],
    [
      { factor: 'levels.a', now: { lo: 1, hi: 1 }, by: 'one-step' },
      'F (in): as it is, or one step up or down',
    ],
    [{ factor: 'levels.a', now: { lo: 0, hi: 1 }, by: 0.1 }, 'F (unknown): up to 0.1 to either side'],
    [
      { factor: 'levels.a', now: { lo: 0, hi: 1 }, by: 0.1, drawn: true },
      'F (unknown): up to 0.1 to either side; where it is not known, drawn from between its bounds',
    ],
    [
      { factor: 'levels.a', now: ['xq-one', 'xq-two'], by: 'one-step' },
      'F (the first type or the second type): as it is, or one step up or down',
    ],
  ])('%j', (factor, text) => {
    expect(variedText(factor, 'F', say, labels(), words)).toBe(text);
  });
});

describe('how robust a verdict is', () => {
  const share = (value: number, interval: object | null = null) => ({
    first: { value, interval },
    total: { value, interval },
  });
  const whole = {
    framework: { id: 'xq-typology', version: '1.0.0' },
    form: 'typology',
    design: { seed: 7, replications: 8, vary: {} },
    varied: [{ factor: 'levels.xq-near', now: { lo: 1, hi: 1 }, by: 'one-step' }],
    held: [
      { factor: 'levels.xq-far', because: 'not-known' },
      { factor: 'reading', because: 'not-asked' },
      { factor: 'crossover', because: 'not-asked' },
    ],
    holds: { under: 'the-stated-design', what: 'outcome', same: 6, replications: 8, share: 0.75 },
    outcomes: [],
    standings: {
      'xq-one': { now: 'certain', same: 6, share: 0.75, counts: { certain: 6, excluded: 2 } },
      'xq-two': { now: 'possible', same: 8, share: 1, counts: { possible: 8 } },
    },
    replications: [],
    indices: {
      outputs: [
        {
          output: 'holds',
          bound: 'point',
          mean: 1,
          variance: 1,
          factors: {
            a: share(0.001),
            reading: share(0.25),
            'levels.xq-near': share(0.5, { lo: 0.4, hi: 0.6 }),
            crossover: share(0.125),
            'levels.xq-far': share(0.3),
          },
        },
        {
          output: 'membership',
          member: 'xq-one',
          bound: 'lo',
          mean: 1,
          variance: 1,
          factors: { reading: share(0.001) },
        },
        { output: 'membership', member: 'xq-one', bound: 'hi', reason: 'no-variation' },
        { output: 'membership', member: 'xq-two', bound: 'point', reason: 'not-applicable' },
      ],
    },
  } as unknown as Sensitivity;
  const options = { locale: 'en', definition: typology as unknown as Definition } as const;

  test('is told in full', () => {
    const { caution, ...said } = explainSensitivity(whole, options);
    expect(said).toEqual({
      locale: 'en',
      summary: 'Under the stated design (8 replications, seed 7), the outcome is the same in 6 of 8.',
      varied: ['“the nearness” (in): as it is, or one step up or down'],
      held: [
        'Not known, and left so: “the distance”.',
        'As in the verdict, since the design does not name them: the reading and the line between in and out.',
      ],
      members: [
        'the first type: in, 6 times of 8; otherwise out (2).',
        'the second type: open, 8 times of 8.',
      ],
      matters: [
        // The three largest, the largest first; what rounds to 0 does not matter.
        'For whether the verdict holds, what matters most, by total share of the variance: “the nearness” 0.5 (0.4 to 0.6), “the distance” 0.3, and the reading 0.25.',
        'Nothing that is varied changes the lower bound of the membership of the first type.',
        'Nothing that is varied changes the upper bound of the membership of the first type.',
        'In some evaluations the membership of the second type does not apply, so that nothing can be said of it.',
      ],
    });
    expect(caution).toContain('no probability');
  });

  test('without indices says nothing of what matters, and of one factor names that', () => {
    expect(explainSensitivity({ ...whole, indices: null }, options).matters).toEqual([]);
    const outputs = [
      {
        output: 'holds',
        bound: 'point',
        mean: 1,
        variance: 1,
        factors: { reading: share(0.01), crossover: share(0.004) },
      },
    ];
    const said = explainSensitivity({ ...whole, indices: { outputs } } as never, options).matters;
    expect(said).toEqual([
      'For whether the verdict holds, what matters most, by total share of the variance: the reading 0.01.',
    ]);
  });

  test('of items tells what speaks against as it is', () => {
    const items = {
      ...whole,
      framework: { id: 'xq-checklist', version: '1.0.0' },
      form: 'checklist',
      varied: [],
      held: [],
      standings: { 'xq-flood': { now: 'met', same: 1, share: 0.5, counts: { met: 1, failed: 1 } } },
      indices: {
        outputs: [
          { output: 'group', member: 'xq-place', bound: 'point', reason: 'no-variation' },
          { output: 'score', bound: 'point', reason: 'no-variation' },
        ],
      },
      holds: { ...whole.holds, what: 'standings', replications: 2, same: 1 },
    } as unknown as Sensitivity;
    const said = explainSensitivity(items, { locale: 'en', definitions: own });
    expect(said.members).toEqual(['the flood: missing, 1 time of 2; otherwise there (1).']);
    expect(said.matters).toEqual([
      'Nothing that is varied changes the score of “the place”.',
      'Nothing that is varied changes the overall score.',
    ]);
    expect(said.summary).toContain('everything stands the same in 1 of 2.');
  });

  test.each<[string, unknown, object, unknown[]]>([
    ['another language', whole, { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', whole, { x: 1 }, ['options', 'unknown-option']],
    ['no definitions', whole, { definitions: 5 }, ['options.definitions', 'invalid-definition']],
    ['no dictionary', whole, { dictionary: 5 }, ['options.dictionary', 'invalid-dictionary']],
    ['another definition', whole, { definition: checklist }, ['options.definition', 'verdict-mismatch']],
    [
      'another version',
      whole,
      { definition: { ...typology, version: '2.0.0' } },
      ['options.definition', 'verdict-mismatch'],
    ],
    ['no definition', whole, { definition: undefined }, ['verdict.framework.id', 'unknown-framework']],
    [
      'a procedure',
      { ...whole, framework: { id: 'xq-procedure', version: '1.0.0' } },
      { definition: undefined, definitions: [procedure] },
      ['verdict.framework.id', 'unknown-framework'],
    ],
    ['no result', {}, {}, ['result', 'invalid-input']],
    ['a list', [], {}, ['result', 'invalid-input']],
    ['nothing that holds', { ...whole, holds: 5 }, {}, ['result', 'invalid-input']],
    [
      'another reason',
      { ...whole, held: [{ factor: 'reading', because: 'tired' }] },
      {},
      ['result', 'invalid-input'],
    ],
    [
      'an inherited reason',
      { ...whole, held: [{ factor: 'reading', because: 'toString' }] },
      {},
      ['result', 'invalid-input'],
    ],
  ])('%s is refused by its name', (_, given, more, [parameter, code]) => {
    expect(told(() => explainSensitivity(given as never, { ...options, ...more } as never))).toEqual([
      'explainSensitivity',
      parameter,
      code,
    ]);
  });

  test('what moved is named by what it is', () => {
    const of = (definition: unknown) =>
      memberNamer(definition as Definition, labelsOf(definition as Definition, nothingJudged, words));
    expect(of(index)('xq-ease')).toBe('the ease');
    expect(of(profile)('xq-firm')).toBe('the firm column');
  });
});
