import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { labelsOf, nothingJudged } from '../../src/explain/labels.js';
import { codedSentences } from '../../src/explain/methods/coded.js';
import { computedSentences, methodWorks } from '../../src/explain/methods/computed.js';
import { assessedSentences, joinedSentences, worksOf } from '../../src/explain/methods/evidence.js';
import { hangsOn } from '../../src/explain/methods/hangs-on.js';
import type { StatedAgreement, StatedSensitivity } from '../../src/explain/methods/options.js';
import { heldText, variedTexts } from '../../src/explain/methods/varied.js';
import { methodsWords } from '../../src/explain/methods/words.js';
import { toMethods } from '../../src/explain/to-methods.js';
import { wordsOf } from '../../src/explain/words.js';
import type { Checked, Verdict } from '../../src/forms/assert-verdict.js';
import { audit } from '../../src/forms/audit.js';
import { classify } from '../../src/forms/classify.js';
import type { AnyDefinition, Definition } from '../../src/forms/definition.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { score } from '../../src/forms/score.js';
import { validate } from '../../src/forms/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import { ladderOf, numbered } from '../forms/ladder/made.js';
import {
  checklist,
  index,
  ladder,
  mine,
  ours,
  procedure,
  process,
  profile,
  propositions,
  roleModel,
  typology,
  village,
} from '../own/frameworks.js';

// What is told of methods, sentence by sentence.

const { en } = methodsWords;
const words = wordsOf('test', 'en', village as Case);
const labels = (definition: unknown) => labelsOf(definition as Definition, nothingJudged, words);
const table = (coded: readonly (readonly [string, string])[]) =>
  coded.reduce<Record<string, string[]>>((all, [code, text]) => {
    all[code] = [...(all[code] ?? []), text];
    return all;
  }, {});
const computed = (definition: unknown, verdict: unknown) =>
  table(computedSentences(definition as Definition, verdict as Verdict, en, labels(definition), words));

describe('how a verdict was computed', () => {
  const total = ladderOf(['meets'], { early: { meets: 'in' } }, { order: 'total' });
  const cumulative = ladderOf(['meets'], { early: { meets: 'in' } }, { order: 'total', cumulative: true });
  const partial = ladderOf(
    ['meets', 'shares'],
    { early: { meets: 'in' }, late: { shares: 'in' } },
    { order: [['early', 'late']] },
  );
  const levels = { ...index, scale: 'levels' };
  const answers = { 'xq-weighed': { points: 4, of: 5 }, 'xq-short': { points: 2, of: 7 } };
  const scores = { 'xq-place': 1, 'xq-people': 0.5 };

  test.each<[string, unknown, unknown, RegExp, RegExp]>([
    [
      'a typology',
      typology,
      classify(typology, {}),
      /four-value fuzzy set, .*\(Ragin 2008\)\.$/,
      /^Membership in a type .*Kvist 2007\)/,
    ],
    ['a ladder', total, classify(total, {}), /four-value/, /The place is the highest rung that is met\.$/],
    [
      'a cumulative ladder',
      cumulative,
      classify(cumulative, {}),
      /four-value/,
      /A rung asks for what every lower one asks for/,
    ],
    [
      'a ladder in a partial order',
      partial,
      classify(partial, {}),
      /four-value/,
      /Only some rungs are ordered/,
    ],
    [
      'a profile',
      profile,
      classify(profile, {}),
      /^Each row is answered with the columns/,
      /^The rows that the reading takes/,
    ],
    [
      'a checklist',
      checklist,
      score(checklist, {}),
      /four-value/,
      /^The score of each of the groups is the mean over its items/,
    ],
    [
      'an index on levels',
      levels,
      score(levels as never, {}),
      /four-value/,
      /^The score of each of the dimensions is the mean over its items/,
    ],
    [
      'an index of answers',
      index,
      score(index, answers as never),
      /Likert scale \(7-point answers and 5-point answers\)|Likert scale \(5-point answers and 7-point answers\)/,
      /each of the dimensions is the mean over its rescaled answers/,
    ],
    ['an index without answers', index, score(index, {}), /Likert scale and rescaled/, /rescaled answers/],
    [
      'propositions',
      propositions,
      validate(propositions, {}),
      /four-value/,
      /^Each rule was checked by itself/,
    ],
    ['a role model', roleModel, validate(roleModel, {}), /four-value/, /^Each pillar, role, duty/],
    ['a process', process, audit(process, {}), /four-value/, /^Each task was checked by itself/],
  ])('of %s', (_, definition, verdict, scale, rule) => {
    const said = computed(definition, verdict);
    expect(said.scale?.[0]).toMatch(scale);
    expect(said.rule?.[0]).toMatch(rule);
    const isProfile = (definition as Definition).form === 'profile';
    expect(said.unknown?.[0]).toMatch(isProfile ? /leaves every column open\.$/ : /counts for nothing\.$/);
    const isScored = ['checklist', 'index'].includes((definition as Definition).form);
    expect(said.weights).toEqual(
      isScored ? ['No overall score was computed, since no weights were given.'] : undefined,
    );
    for (const absent of ['one-party', 'partners', 'facts']) expect(said).not.toHaveProperty(absent);
  });

  test('with weights says which, and how they join', () => {
    expect(computed(checklist, score(checklist, {}, { weights: scores })).weights).toEqual([
      'For the overall score these weights were given: the place 1 and the people 0.5. It is the weighted mean of the groups.',
    ]);
    const weights = { 'xq-fair': 2, 'xq-ease': 1 };
    expect(computed(levels, score(levels as never, {}, { weights })).weights?.[0]).toMatch(
      /: the fairness 2 and the ease 1\. The dimensions are joined by the weighted arithmetic mean/,
    );
    expect(
      computed(levels, score(levels as never, {}, { weights, aggregation: 'geometric' } as never))
        .weights?.[0],
    ).toMatch(/the weighted geometric mean/);
  });

  test('names the works that measuring so is from', () => {
    expect(methodWorks(typology as unknown as Definition)).toEqual([
      { ref: 'ragin-2008' },
      { ref: 'kvist-2007' },
    ]);
    expect(methodWorks(ladder as unknown as Definition)).toEqual([{ ref: 'ragin-2008' }]);
    expect(methodWorks(profile as unknown as Definition)).toEqual([]);
    expect(methodWorks(index as unknown as Definition)).toEqual([]);
    expect(methodWorks(levels as unknown as Definition)).toEqual([{ ref: 'ragin-2008' }]);
  });

  describe('of a case', () => {
    const verdict = (scope: object, reasons: readonly object[] = []) => ({
      ...classify(typology, {}),
      reasons,
      scope: { case: 'c', partners: ['garden', 'hall'], asked: [], ...scope },
    });
    const asking = (asks: string, count = 2, over?: string) => ({
      ...typology,
      attributes: Object.fromEntries(
        numbered('a', count).map((id) => [
          id,
          { ...typology.attributes['xq-near'], asks, ...(over && { over }) },
        ]),
      ),
    });

    test('says of whom it is, where it is about one party', () => {
      expect(computed(asking('partner'), verdict({ party: 'garden', function: 'planning' }))).toMatchObject({
        'one-party': [
          'The framework is about one party at a time, and this is about Garden club (in planning).',
        ],
      });
      expect(computed(asking('partner'), verdict({ party: 'garden' }))).not.toHaveProperty('partners');
    });

    test.each([
      ['partner', true],
      ['relation', true],
      ['partnership', false],
      ['party', false],
    ])('how answers are combined where a question is asked of each %s: %s', (asks, is) => {
      const said = computed(asking(asks), verdict({}));
      expect('partners' in said).toBe(is);
      if (is) expect(said.partners?.[0]).toMatch(/over the 2 partners, Garden club and Village hall\.$/);
      expect(said).not.toHaveProperty('one-party');
    });

    test('names five of the strongest, and counts more', () => {
      const said = (count: number) =>
        computed(asking('partner', count, 'strongest'), verdict({})).partners?.[0];
      expect(said(5)).toMatch(/; of “a1”, “a2”, “a3”, “a4”, and “a5” the strongest answer counts\.$/);
      expect(said(6)).toMatch(/; of 6 of the questions the strongest answer counts\.$/);
      expect(computed(asking('partner', 2, 'minimum'), verdict({})).partners?.[0]).not.toContain('strongest');
    });

    test('says what was read off facts', () => {
      const facts = (indicator: string) => ({
        code: 'derived-from-facts',
        params: { indicator },
        evidence: [],
        source: [],
      });
      expect(
        computed(typology, verdict({}, [facts('xq-near'), { code: 'other', params: {} }, facts('xq-far')]))
          .facts,
      ).toEqual([
        'Of “the nearness” and “the distance”, what no observation gives was read off the lists of facts of the case.',
      ]);
      expect(computed(typology, verdict({}, numbered('a', 6).map(facts))).facts?.[0]).toMatch(
        /^Of 6 of the questions,/,
      );
      expect(computed(typology, verdict({}))).not.toHaveProperty('facts');
    });
  });
});

describe('what was coded', () => {
  const row = (more: object) => ({ indicator: 'xq-typology.xq-near', level: 'in', ...more });
  const coded = (rows: readonly object[], more: object = {}, asOf?: string) =>
    table(
      codedSentences(
        {
          ...village,
          observations: rows.map((one, at) => ({ id: `o${at}`, ...one })),
          ...more,
        } as unknown as Case,
        'xq-typology',
        asOf,
        en,
        words,
      ),
    );

  test('nothing, where the case holds nothing on it', () => {
    expect(coded([row({ indicator: 'xq-ladder.xq-told' })])).toEqual({
      case: ['The case is “A village (made for a test)” (village).'],
      observations: ['The case holds no observation on the questions of this framework.'],
    });
  });

  test('by whom, how, when and from what, and what does not say so', () => {
    const rows = [
      row({ coder: 'a', informant: 'i', method: 'survey', date: '2016-02', source: 'report' }),
      row({ coder: 'a', informant: 'j', method: 'interview', date: '2015-12-31', source: 'lost' }),
      row({ coder: 'b', informant: 'j', method: 'survey', date: '2016', source: 'report' }),
      row({}),
    ];
    expect(coded(rows)).toEqual({
      case: [expect.any(String)],
      observations: ['The case holds 4 observations on the questions of this framework.'],
      coders: ['They were made by 2 coders; 1 of them names none.'],
      informants: ['2 informants told what 3 of them rest on.'],
      methods: ['By method: interview (1) and survey (2); 1 of them names none.'],
      // The first by its first day and the last by its last: 2016 ends after February.
      dates: ['They are dated from 31 December 2015 to 2016; 1 of them is undated.'],
      sources: ['They rest on: A report (in full); lost; 1 of them names no source.'],
    });
  });

  test('nothing of what nobody names', () => {
    expect(coded([row({}), row({})])).toMatchObject({
      coders: ['They name no coder.'],
      informants: ['No informant is named.'],
      methods: ['They name no method.'],
      undated: ['None of them is dated.'],
      'no-sources': ['They name no source.'],
    });
  });

  test('one of each', () => {
    const one = row({ coder: 'a', informant: 'i', method: 'document', date: '2016', source: 'report' });
    expect(coded([one])).toMatchObject({
      observations: ['The case holds 1 observation on the questions of this framework.'],
      coders: ['They were made by one coder.'],
      informants: ['One informant told what one of them rests on.'],
      methods: ['By method: document (1).'],
      dates: ['They are dated 2016.'],
    });
  });

  test('only what counts up to a day', () => {
    const rows = [row({ date: '2016' }), row({ date: '2018' })];
    expect(coded(rows, {}, '2017').observations?.[0]).toMatch(/holds 1 observation /);
    expect(coded(rows).observations?.[0]).toMatch(/holds 2 observations /);
  });

  test.each<[string, object, string]>([
    [
      'an abstract',
      { sources: [{ id: 's', citation: 'S', extent: 'abstract' }] },
      'They rest on: S (an abstract alone).',
    ],
    [
      'a source of no extent',
      { sources: [{ id: 's', citation: 'S', extent: 'toString' }] },
      'They rest on: S.',
    ],
    ['a source without a citation', { sources: [{ id: 's' }] }, 'They rest on: s.'],
    [
      'a source that the case does not list',
      { sources: [{ id: 't', citation: 'T', extent: 'full' }] },
      'They rest on: s.',
    ],
    ['no sources at all', { sources: undefined }, 'They rest on: s.'],
  ])('from %s', (_, more, text) => {
    expect(coded([row({ source: 's' })], more).sources).toEqual([text]);
  });
});

describe('how observers were joined', () => {
  const verdict = (more: object = {}) => ({
    ...classify(typology, {}),
    scope: { case: 'c', partners: [], asked: [] },
    ...more,
  });
  const joined = (one: object, joining?: unknown) =>
    table(joinedSentences(one as Verdict, joining as never, en, labels(typology), words));
  const { scope: _, ...record } = verdict();

  test.each<[string, object, unknown, RegExp | undefined]>([
    ['a case', verdict(), undefined, /the narrowest range that holds all that they state counts\.$/],
    ['a case by columns', verdict({ form: 'profile' }), undefined, /stays possible\.$/],
    ['a record', record, undefined, undefined],
    ['a record and a rule', record, 'hull', /^Observers who differ were joined to the narrowest range/],
    ['a rule by itself', verdict(), 'median', /by the median/],
    ['a rule in full', verdict(), { rule: 'majority' }, /by the majority/],
    [
      'weights by method',
      verdict(),
      { rule: 'weighted', by: 'method', weights: { survey: 2, own: 0.5 } },
      /by the weighted mean, with these weights by method: survey 2 and own 0\.5\.$/,
    ],
    [
      'weights by coder',
      verdict(),
      { rule: 'weighted', by: 'coder', weights: { survey: 1 } },
      /with these weights by coder: survey 1\.$/,
    ],
    [
      'weights by source',
      verdict(),
      { rule: 'weighted', by: 'source', weights: { s: 1, t: 2 } },
      /by source: s 1 and t 2\.$/,
    ],
  ])('of %s', (_title, one, joining, text) => {
    const said = joined(one, joining).joining;
    if (text === undefined) expect(said).toBeUndefined();
    else expect(said?.[0]).toMatch(text);
  });

  test('a method has its name in the other language too', () => {
    const said = joinedSentences(
      verdict() as never,
      { rule: 'weighted', by: 'method', weights: { survey: 2 } },
      methodsWords.id,
      labels(typology),
      wordsOf('test', 'id'),
    );
    expect(said[0]?.[1]).toMatch(/metode sebagai berikut: survei 2\.$/);
  });

  test('what they differ on is named together, and what was judged against its parts by itself', () => {
    const disagreements = [
      { indicator: 'xq-near', kind: 'observers' },
      { indicator: 'xq-far', kind: 'judged-derived' },
      { indicator: 'xq-far', kind: 'observers' },
    ];
    const contradicts =
      'The level judged for “the distance” contradicts what its parts or the facts give; the judged level was used.';
    expect(joined(verdict({ disagreements })).disagreements).toEqual([
      'Observers differ on “the nearness” and “the distance”.',
      contradicts,
    ]);
    expect(joined({ ...record, disagreements })).toEqual({ disagreements: [contradicts] });
    expect(joined(verdict({ disagreements: disagreements.slice(1, 2) })).disagreements).toEqual([
      contradicts,
    ]);
    expect(joined(verdict())).not.toHaveProperty('disagreements');
  });
});

describe('what was assessed', () => {
  const one: StatedAgreement = {
    statistic: 'cohen-kappa',
    value: 0.5,
    coders: 2,
    units: 4,
    pairableUnits: 3,
  };
  const interval = {
    lo: 0.25,
    hi: 0.75,
    seed: 7,
    replications: 100,
    usable: 100,
    confidence: 0.95,
    fewUnits: false,
  };
  const agreement = (more: object, locale: 'en' | 'id' = 'en') => {
    const stated = { agreement: [{ ...one, ...more }] } as never;
    return assessedSentences(stated, methodsWords[locale], labels(typology), wordsOf('test', locale))
      .agreement[0];
  };

  test('nothing, where nothing was', () => {
    for (const options of [{}, { agreement: [] }])
      expect(assessedSentences(options as never, en, labels(typology), words)).toEqual({
        agreement: [['agreement-not-assessed', 'How far coders agree was not assessed here.']],
        sensitivity: ['sensitivity-not-assessed', expect.any(String)],
      });
  });

  test.each<[object, string]>([
    [
      {},
      'Agreement between coders: Cohen’s kappa (Cohen 1960) = 0.500 (2 coders, 3 of 4 units; no interval was computed).',
    ],
    [
      { of: 'verdict', weights: 'plain' },
      'Agreement between coders on the verdict: Cohen’s kappa (without weights, Cohen 1960) = 0.500 (2 coders, 3 of 4 units; no interval was computed).',
    ],
    [
      { statistic: 'toString', metric: 'mine', weights: 'yours', form: '2,1' },
      'Agreement between coders: toString (mine, yours, form 2,1) = 0.500 (2 coders, 3 of 4 units; no interval was computed).',
    ],
    [
      { statistic: 'percent-agreement' },
      'Agreement between coders: percent agreement, as a share = 0.500 (2 coders, 3 of 4 units; no interval was computed).',
    ],
    [
      { statistic: 'cronbach-alpha' },
      'Consistency of the items: Cronbach’s alpha (Cronbach 1951) = 0.500 (2 items, 3 of 4 respondents; no interval was computed).',
    ],
    [
      { interval },
      'Agreement between coders: Cohen’s kappa (Cohen 1960) = 0.500 (2 coders, 3 of 4 units; 95 per cent percentile bootstrap interval 0.250 to 0.750, by drawing units 100 times from seed 7).',
    ],
    [
      { interval: null },
      'Agreement between coders: Cohen’s kappa (Cohen 1960) = 0.500 (2 coders, 3 of 4 units; no draw of the units has a value, so that there is no interval).',
    ],
  ])('agreement: %j', (more, text) => {
    expect(agreement(more)).toEqual(['agreement', text]);
  });

  test('an undefined one says why', () => {
    expect(agreement({ value: null, reason: 'one-coder', interval })).toEqual([
      'agreement-undefined',
      'Agreement between coders: Cohen’s kappa (Cohen 1960) is undefined, because one coder alone rated.',
    ]);
    expect(agreement({}, 'id')?.[1]).toMatch(/ = 0,500 \(/);
  });

  test('the works of statistics that have an author', () => {
    expect(
      worksOf([one, { ...one, statistic: 'percent-agreement' }, { ...one, statistic: 'toString' }]),
    ).toEqual([{ ref: 'cohen-1960' }]);
  });

  const design: StatedSensitivity = { design: { seed: 7 }, holds: { share: 0.875, replications: 8 } };
  const varied = (factors: StatedSensitivity['varied'], held?: readonly object[], of: unknown = typology) =>
    variedTexts(
      { ...design, ...(factors && { varied: factors }), ...(held && { held }) } as never,
      en.names,
      labels(of),
      words,
    );

  test('a design without anything told, and one in full', () => {
    const said = (sensitivity: StatedSensitivity) =>
      assessedSentences({ sensitivity } as never, en, labels(typology), words).sensitivity;
    expect(said(design)).toEqual([
      'sensitivity',
      'Under a stated design of 8 replications (a Sobol’ sequence, shifted from seed 7), the outcome was the same in 87.5 per cent of them: a share under that design, and not a probability.',
    ]);
    expect(said({ ...design, varied: [{ factor: 'reading' }, { factor: 'crossover' }] })[1]).toContain(
      'which varies the line between in and out and the reading, the outcome',
    );
  });

  test.each<[string, StatedSensitivity['varied'], readonly object[] | undefined, readonly string[]]>([
    ['nothing', undefined, undefined, []],
    ['what has no name', [{ factor: 'mood' }], undefined, []],
    [
      'one level',
      [{ factor: 'levels.xq-near', by: 0.2 }],
      undefined,
      ['the level of “the nearness” (by up to 0.2 to either side)'],
    ],
    [
      'two levels alike',
      [
        { factor: 'levels.xq-near', by: 'one-step' },
        { factor: 'levels.xq-far', by: 'one-step' },
      ],
      undefined,
      ['the level of “the nearness” and “the distance” (as coded, or one step up or down)'],
    ],
    [
      'two levels, each otherwise',
      [
        { factor: 'levels.xq-near', by: 'one-step' },
        { factor: 'levels.xq-far', by: 0.1 },
      ],
      [],
      [
        'the level of “the nearness” (as coded, or one step up or down)',
        'the level of “the distance” (by up to 0.1 to either side)',
      ],
    ],
    [
      'all levels, as none was left out',
      [{ factor: 'levels.xq-near', by: 'one-step' }],
      [
        { factor: 'levels.xq-far', because: 'not-known' },
        { factor: 'weights.a', because: 'not-asked' },
      ],
      ['the known levels (as coded, or one step up or down)'],
    ],
    [
      'one level, as another was left out',
      [{ factor: 'levels.xq-near', by: 'one-step' }],
      [{ factor: 'levels.xq-far', because: 'not-asked' }],
      ['the level of “the nearness” (as coded, or one step up or down)'],
    ],
    [
      'what is drawn',
      [{ factor: 'levels.xq-near', by: 0.1, drawn: true }],
      undefined,
      [
        'the level of “the nearness” (by up to 0.1 to either side; where it is not known, drawn from between its bounds)',
      ],
    ],
    [
      'what is drawn, by no amount',
      [{ factor: 'levels.xq-near', drawn: true }],
      undefined,
      ['the level of “the nearness”'],
    ],
    [
      'a range',
      [{ factor: 'crossover', from: 0.4, to: 0.6 }],
      undefined,
      ['the line between in and out (from 0.4 to 0.6)'],
    ],
    ['half a range', [{ factor: 'crossover', from: 0.4 }], undefined, ['the line between in and out']],
    ['the other half', [{ factor: 'crossover', to: 0.4 }], undefined, ['the line between in and out']],
    ['levels without names', [{ factor: 'levels' }], undefined, ['the known levels']],
    [
      'readings',
      [{ factor: 'reading', among: ['xq-plain', 'xq-wide'] }],
      undefined,
      ['the reading (the plain reading or the wide reading)'],
    ],
    [
      'rules',
      [{ factor: 'triangulation', among: ['hull', { rule: 'weighted' }] }],
      undefined,
      ['how observers are joined (the whole span of what is said or the weighted mean)'],
    ],
    [
      'how partners are joined on all',
      [{ factor: 'overParties', among: ['minimum'] }],
      undefined,
      ['how answers are combined over partners (the lowest)'],
    ],
    [
      'how partners are joined on one',
      [{ factor: 'overParties.xq-near', among: ['minimum'] }],
      undefined,
      ['how answers on “the nearness” are combined over partners (the lowest)'],
    ],
    [
      'in the order of kinds',
      [{ factor: 'reading' }, { factor: 'levels.xq-near' }],
      undefined,
      ['the level of “the nearness”', 'the reading'],
    ],
    ['how dimensions are joined', [{ factor: 'aggregation.x' }], undefined, ['how groups are joined']],
  ])('%s', (_, factors, held, texts) => {
    expect(varied(factors, held)).toEqual(texts);
  });

  test('weights are varied by a part of themselves, and named by their groups', () => {
    expect(varied([{ factor: 'weights.xq-place', by: 0.25 }], undefined, checklist)).toEqual([
      'the weight of “the place” (by up to 25 per cent to either side)',
    ]);
    expect(varied([{ factor: 'weights.xq-place', by: 0.25 }], [], checklist)).toEqual([
      'the weights (by up to 25 per cent to either side)',
    ]);
  });

  test.each<[string, object, string]>([
    ['the outcome', {}, 'the outcome was the same'],
    ['the outcome by name', { holds: { ...design.holds, what: 'outcome' } }, 'the outcome was the same'],
    ['everything', { holds: { ...design.holds, what: 'standings' } }, 'everything stood the same'],
    [
      'a score',
      { design: { seed: 7, cut: { atLeast: 0.6 } } },
      'the overall score stood the same way to the cut of 0.6',
    ],
    [
      'the score of a group',
      { design: { seed: 7, cut: { group: 'xq-place', atLeast: 0.6 } } },
      'the score of “the place” stood the same way to the cut of 0.6',
    ],
  ])('what held: %s', (_, more, text) => {
    expect(heldText({ ...design, ...more }, en.names, labels(checklist), words)).toBe(text);
  });
});

describe('what it hangs on', () => {
  const hangs = (form: string, definition: unknown, verdict: unknown) =>
    table(hangsOn({ form, definition, verdict } as Checked, en.say, labels(definition), words));
  const total = ladderOf(['meets'], { early: { meets: 'in' } });

  test.each<[string, unknown, unknown, string[] | undefined, string | undefined]>([
    [
      'typology',
      typology,
      classify(typology, { 'xq-near': 'mostly-in', 'xq-far': 'out' }),
      ['The membership nearest to the line between in and out lies 0.17 from it.'],
      'For any status to be another, at least one known answer would have to be otherwise, such as “the nearness”.',
    ],
    [
      'typology',
      typology,
      classify(typology, {}),
      undefined,
      'No change of known answers alone would make any status another.',
    ],
    [
      'ladder',
      total,
      classify(total, { meets: 'in' }),
      ['The membership nearest to the line between in and out lies 0.5 from it.'],
      'For any status to be another, at least one known answer would have to be otherwise, such as “meets”.',
    ],
    [
      'profile',
      profile,
      classify(profile, { 'xq-pay': 'xq-firm' } as never),
      undefined,
      'For any status to be another, at least one known answer would have to be otherwise, such as “the payment”.',
    ],
    [
      'propositions',
      propositions,
      validate(propositions, { 'xq-crop': 'in' }),
      undefined,
      'For the finding on any rule to be another, at least one known answer would have to be otherwise, such as “the crop”.',
    ],
    [
      'role-model',
      roleModel,
      validate(roleModel, { 'xq-lend': 'in' } as never),
      undefined,
      'For the finding on any rule to be another, at least one known answer would have to be otherwise, such as “the lending”.',
    ],
    [
      'process',
      process,
      audit(process, { 'xq-soil': 'in' }),
      undefined,
      'For what is known of whether a phase is done to be another, at least one known answer would have to be otherwise, such as “the digging”.',
    ],
    ['checklist', checklist, score(checklist, { 'xq-clerk': 'in' }), undefined, undefined],
    ['index', index, score(index, {}), undefined, undefined],
  ])('a %s', (form, definition, verdict, margin, flips) => {
    const said = hangs(form, definition, verdict);
    expect(said.margin).toEqual(margin);
    expect(said['flip-set']).toEqual(flips === undefined ? undefined : [flips]);
  });
});

describe('the whole paragraph', () => {
  const definitions = mine as unknown as readonly AnyDefinition[];
  const of = (verdict: unknown, more: object = {}) =>
    toMethods(verdict as Verdict, { locale: 'en', definitions, ...more } as never);
  const text = (verdict: unknown, code: string, more: object = {}) =>
    of(verdict, more).sentences.flatMap((one) => (one.code === code ? [one.text] : []));

  test('names the framework, its version and its works once', () => {
    const twice = { ...typology, source: [...ours.source, ...ours.source, { text: 'Another' }] };
    expect(text(classify(twice, {}), 'framework', { definition: twice })).toEqual([
      'The framework is “the typology” (definition xq-typology, version 1.0.0), by these sources: Own manual, p. 3; Another.',
    ]);
  });

  test.each<[string, unknown, boolean]>([
    ['a typology', classify(typology, {}), false],
    ['a checklist', score(checklist, {}), true],
    ['an index of answers', score(index, {}), false],
    ['propositions', validate(propositions, {}), true],
    ['a role model', validate(roleModel, {}), false],
    ['a process', audit(process, {}), false],
  ])('says where in and out part only where its rule does not: %s', (_, verdict, is) => {
    expect(text(verdict, 'basis')[0]?.endsWith(' In is above 0.5, out below.')).toBe(is);
  });

  test('tells the reading, and how the outcome stands under the others', () => {
    const verdict = classify(typology, { 'xq-near': 'in', 'xq-far': 'in' });
    expect(text(verdict, 'reading')).toEqual([
      'It was read under the the plain reading: the plain reading in full',
    ]);
    expect(text(verdict, 'other-readings')).toEqual(['The outcome is another under the the wide reading.']);
    const same = classify(typology, { 'xq-near': 'out', 'xq-far': 'in' });
    expect(text(same, 'other-readings')).toEqual(['The outcome is the same under the the wide reading.']);
    const firm = classify(
      profile,
      { 'xq-pay': 'xq-firm', 'xq-book': 'xq-loose' } as never,
      { reading: 'xq-pay-only' } as never,
    );
    expect(text(firm, 'reading')[0]).toMatch(/^It was read under the the short reading: /);
    expect(text(firm, 'other-readings')).toEqual(['The outcome is another under the the whole reading.']);
    const { 'xq-plain': plain } = typology.readings;
    const alone = { ...typology, readings: { 'xq-plain': plain } };
    expect(text(classify(alone as never, {}), 'other-readings', { definition: alone })).toEqual([]);
    expect(text(score(checklist, {}), 'reading')).toEqual([]);
  });

  test('says where the answers are from', () => {
    const [byCase] = [classify(typology, village as never)];
    expect(text(classify(typology, {}), 'levels-given')).toHaveLength(1);
    expect(text(byCase, 'case-not-given')).toEqual([
      'It was computed from the case village; who coded it, and from what, is not told here, since the case was not at hand.',
    ]);
    expect(text(byCase, 'case', { case: village })).toEqual([
      'The case is “A village (made for a test)” (village).',
    ]);
    expect(text(byCase, 'scope', { case: village })).toEqual([]);
    expect(text(classify(typology, village as never, { asOf: '2021' }), 'scope')).toEqual([
      'This looks only at what is dated up to 2021, or not dated.',
    ]);
  });

  test('names eight questions, and counts more', () => {
    const made = (count: number) => ladderOf(numbered('q', count), { only: { q1: 'in' } });
    const coverage = (count: number) => {
      const definition = made(count);
      return text(classify(definition, {}), 'coverage', { definition })[0];
    };
    expect(coverage(8)).toMatch(/Unknown: q1, q2, q3, q4, q5, q6, q7, and q8\./);
    expect(coverage(9)).toMatch(/Unknown: 9 of the questions\./);
    const partly = (count: number) => {
      const definition = made(count);
      const levels = Object.fromEntries(numbered('q', count).map((id) => [id, { lo: 0.25, hi: 1 }]));
      return text(classify(definition, levels as never), 'coverage', { definition })[0];
    };
    expect(partly(8)).toMatch(/Known in part: q1 \(0\.25 to 1\), /);
    expect(partly(9)).toMatch(/Known in part: 9 of the questions\./);
  });

  test('ends with what it does not establish, and the version of the library', () => {
    const { sentences, sources, locale } = of(classify(typology, {}), { libraryVersion: '9.9.9' });
    expect(locale).toBe('en');
    expect(sentences.at(-1)).toEqual({
      code: 'library',
      text: 'It was computed by the library kemitraan, version 9.9.9.',
    });
    expect(sentences.filter(({ code }) => code === 'limits')).toHaveLength(4);
    expect(sources[0]).toBe('Own manual');
    expect(sources.some((one) => one.startsWith('Ragin'))).toBe(true);
    expect(sources.some((one) => one.startsWith('Kvist'))).toBe(true);
    const agreement = [{ statistic: 'gwet-ac1', value: 0.5, coders: 2, units: 4, pairableUnits: 3 }];
    expect(of(classify(typology, {}), { agreement }).sources.some((one) => one.startsWith('Gwet'))).toBe(
      true,
    );
    expect(sources.some((one) => one.startsWith('Gwet'))).toBe(false);
  });

  test('a case that the framework was read off says so', () => {
    const verdict = classify(typology, {});
    const reasons = [{ code: 'defining-case', params: { case: 'c' }, evidence: [], source: [] }];
    expect(text(verdict, 'defining-case')).toEqual([]);
    expect(text({ ...verdict, reasons }, 'defining-case')[0]).toMatch(
      /^The criteria were read off this very case/,
    );
  });

  const history = { events: [{ event: 'xq-send', date: '2022-01' }] } as const;

  test('of a history', () => {
    const verdict = auditHistory(procedure, history as never, { asOf: '2022-04-01' });
    const { sentences, sources } = of(verdict, { libraryVersion: '9' });
    expect(sentences.map(({ code }) => code)).toEqual([
      'framework',
      'basis',
      'scale',
      'rule',
      'unknown',
      'scope',
      'limits',
      'limits',
      'limits',
      'limits',
      'library',
    ]);
    expect(sentences[0]?.text).toMatch(
      /^The framework is “the procedure” \(definition xq-procedure, version 1\.0\.0\)/,
    );
    expect(sentences[1]?.text).not.toContain('0.5');
    expect(sentences[1]?.text).not.toContain('level');
    expect(sentences[5]?.text).toBe('It was read as of 1 April 2022.');
    expect(sentences.at(-1)?.text).toContain('version 9.');
    expect(sources).toEqual(['Own manual']);
    const timeless = of(auditHistory(procedure, history as never));
    expect(timeless.sentences[5]?.text).toMatch(/^No day was given/);
    const { wording, ...bare } = procedure;
    expect(of(auditHistory(procedure, history as never), { definition: bare }).sentences[0]?.text).toMatch(
      /^The framework is “xq-procedure”/,
    );
  });

  test.each(['agreement', 'joining', 'sensitivity'])('of a history no %s is told', (option) => {
    const verdict = auditHistory(procedure, history as never);
    const given = {
      agreement: [],
      joining: 'hull',
      sensitivity: { design: { seed: 1 }, holds: { share: 1, replications: 1 } },
    };
    const error = thrownBy(() => of(verdict, { [option]: given[option as 'joining'] }));
    expect(error).toMatchObject({
      function: 'toMethods',
      parameter: `options.${option}`,
      code: 'invalid-input',
      remedy: 'Leave it out: it is told of verdicts on cases, and this is one on a history.',
    });
  });

  test.each<[string, unknown, object, unknown[]]>([
    ['another language', classify(typology, {}), { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', classify(typology, {}), { x: 1 }, ['options', 'unknown-option']],
    [
      'no definition',
      classify(typology, {}),
      { definition: 5 },
      ['options.definition', 'invalid-definition'],
    ],
    [
      'no definitions',
      classify(typology, {}),
      { definitions: 5 },
      ['options.definitions', 'invalid-definition'],
    ],
    ['no case', classify(typology, {}), { case: {} }, ['options.case', 'invalid-case']],
    ['a case of none', classify(typology, {}), { case: village }, ['options.case', 'verdict-mismatch']],
    [
      'no dictionary',
      classify(typology, {}),
      { dictionary: 5 },
      ['options.dictionary', 'invalid-dictionary'],
    ],
    ['no verdict', undefined, {}, ['verdict.framework.id', 'unknown-framework']],
    ['what is no plain data', new Map(), {}, ['verdict', 'invalid-input']],
  ])('%s is refused by its name', (_, verdict, more, [parameter, code]) => {
    const error = thrownBy(() => of(verdict, more));
    expect([error.function, error.parameter, error.code]).toEqual(['toMethods', parameter, code]);
  });
});
