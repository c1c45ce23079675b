import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import { classify } from '../../../src/forms/classify.js';
import { defineTypology } from '../../../src/forms/typology/define.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { did, everyList, factCase, gained, gave, leans } from '../../frameworks/fact-case.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { rubric: 'ours', ...ours } as const;
const perPartner = { asks: 'partner', ...asked } as const;
const directed = { asks: 'relation', directed: true, ...asked } as const;
const mutual = { asks: 'relation', ...asked } as const;

const gains = { level: 'in', when: 'listed', lists: ['benefits'], basis: 'ours' } as const;
const idle = { level: 'out', when: 'unlisted', lists: ['activities'], basis: 'ours' } as const;
const tied = {
  level: 'in',
  when: 'dependent',
  lists: ['dependencies', 'activities'],
  kinds: ['patronage'],
  basis: 'ours',
} as const;

/** A typology of one attribute, as a caller without the compiler may write it. */
function withAttribute(attribute: object): TypologyDefinition {
  return deepFreeze({
    form: 'typology',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    attributes: { x: attribute },
    types: { t: { defining: { x: 'in' }, ...ours } },
    readings: { plain: { changes: {}, ...ours } },
    defaultReading: 'plain',
  }) as TypologyDefinition;
}
const withRules = (spec: object, ...facts: unknown[]) => withAttribute({ ...spec, facts });

describe('rules that fit their question', () => {
  test.each<[string, object, object]>([
    ['a partner that stands in a list', perPartner, gains],
    [
      'a partner that stands in all of several lists',
      perPartner,
      { ...gains, lists: ['benefits', 'activities'] },
    ],
    ['a partner that stands in no list, out', perPartner, idle],
    ['a partner that stands in no list, in', perPartner, { ...idle, level: 'in' }],
    ['the strongest of the partners', { ...perPartner, over: 'strongest' }, gains],
    ['a sub-question', { ...perPartner, parts: ['gives', 'gains'] }, { ...gains, part: 'gains' }],
    ['a relation that one idle partner keeps out', mutual, idle],
    ['who depends on whom, in', directed, tied],
    [
      'who depends on whom, out, over the strongest',
      { ...directed, over: 'strongest' },
      { ...tied, level: 'out' },
    ],
  ])('%s', (_, spec, rule) => {
    const definition = withRules(spec, rule);
    expect(defineTypology(definition)).toBe(definition);
  });
});

describe('rules that are refused', () => {
  test.each<[string, object, object, RegExp]>([
    [
      'a key that there is none of',
      perPartner,
      { ...gains, source: [] },
      /facts\[0\]: there is no key 'source'/,
    ],
    ['nobody who says so', perPartner, { ...gains, basis: undefined }, /facts\[0\]\.basis: /],
    ['a speaker that there is none of', perPartner, { ...gains, basis: 'guessed' }, /facts\[0\]\.basis: /],
    ['a level between', perPartner, { ...gains, level: 'mostly-in' }, /facts\[0\]\.level: /],
    ['a level as a number', perPartner, { ...gains, level: 1 }, /facts\[0\]\.level: /],
    ['no level', perPartner, { ...gains, level: undefined }, /facts\[0\]\.level: /],
    ['no occasion', perPartner, { ...gains, when: undefined }, /facts\[0\]\.when: /],
    ['an occasion that there is none of', perPartner, { ...gains, when: 'absent' }, /facts\[0\]\.when: /],
    ['an occasion of every object', perPartner, { ...gains, when: 'toString' }, /facts\[0\]\.when: /],
    ['a part where there are none', perPartner, { ...gains, part: 'gains' }, /facts\[0\]\.part: /],
    [
      'a part that there is none of',
      { ...perPartner, parts: ['gives'] },
      { ...gains, part: 'gains' },
      /facts\[0\]\.part: /,
    ],
    [
      'no part where there are some, one of them no text',
      { ...perPartner, parts: [7, 'gains'] },
      gains,
      /facts\[0\]\.part: say which it answers, one of 7, gains\./,
    ],
    ['no part where there are some', { ...perPartner, parts: ['gains'] }, gains, /facts\[0\]\.part: /],
    ['no lists', perPartner, { ...gains, lists: undefined }, /facts\[0\]\.lists: /],
    ['lists of none', perPartner, { ...gains, lists: [] }, /facts\[0\]\.lists: /],
    ['a list that no rule reads', perPartner, { ...gains, lists: ['decisions'] }, /facts\[0\]\.lists: /],
    [
      'ties where one is to stand in a list',
      perPartner,
      { ...gains, lists: ['dependencies'] },
      /facts\[0\]\.lists: /,
    ],
    [
      'benefits where one is to depend',
      directed,
      { ...tied, lists: ['dependencies', 'benefits'] },
      /facts\[0\]\.lists: /,
    ],
    ['a text as lists', perPartner, { ...gains, lists: 'benefits' }, /facts\[0\]\.lists: /],
    [
      'ties alone, that acting is not read from',
      directed,
      { ...tied, lists: ['dependencies'] },
      /facts\[0\]\.lists: /,
    ],
    [
      'acting alone, that ties are not read from',
      directed,
      { ...tied, lists: ['activities'] },
      /facts\[0\]\.lists: /,
    ],
    ['no kinds of ties', directed, { ...tied, kinds: undefined }, /facts\[0\]\.kinds: /],
    ['kinds of ties of none', directed, { ...tied, kinds: [] }, /facts\[0\]\.kinds: /],
    ['a kind of ties that there is none of', directed, { ...tied, kinds: ['moral'] }, /facts\[0\]\.kinds: /],
    ['a text as kinds', directed, { ...tied, kinds: 'technical' }, /facts\[0\]\.kinds: /],
    ['dependence of one partner', perPartner, tied, /facts\[0\]\.when: /],
    ['dependence in a relation without direction', mutual, tied, /facts\[0\]\.when: /],
    ['standing in a list in a relation with a direction', directed, idle, /facts\[0\]\.when: /],
    ['standing in a list for a relation', mutual, { ...gains, level: 'out' }, /facts\[0\]\.when: /],
    ['an idle partner that brings a relation in', mutual, { ...idle, level: 'in' }, /facts\[0\]\.when: /],
    [
      'an idle partner where one relation is enough',
      { ...mutual, over: 'strongest' },
      idle,
      /facts\[0\]\.when: /,
    ],
    ['the partnership as one', { asks: 'partnership', ...asked }, gains, /facts\[0\]\.when: /],
  ])('%s', (_, spec, rule, fault) => {
    const error = thrownBy(() => defineTypology(withRules(spec, rule)));
    expect(error.code).toBe('invalid-definition');
    expect(error.remedy).toMatch(/attributes\.x\.facts/);
    expect(error.remedy).toMatch(fault);
  });

  const cannot = 'none, since facts about one partner cannot answer this';
  test.each<[string, object, unknown, string]>([
    ['a text', perPartner, 'in', ': an object with level, when, lists and basis.'],
    ['another key', perPartner, { ...gains, source: [] }, ": there is no key 'source'."],
    ['another level', perPartner, { ...gains, level: 1 }, ".level: 'in' or 'out'."],
    [
      'another occasion',
      perPartner,
      { ...gains, when: 'absent' },
      '.when: one of listed, unlisted, dependent.',
    ],
    ['another speaker', perPartner, { ...gains, basis: 'x' }, '.basis: one of published, adapted, ours.'],
    ['a part of none', perPartner, { ...gains, part: 'a' }, '.part: the attribute has no parts.'],
    ['another part', { ...perPartner, parts: ['a', 'b'] }, { ...gains, part: 'c' }, '.part: one of a, b.'],
    [
      'no part of some',
      { ...perPartner, parts: ['a', 'b'] },
      gains,
      '.part: say which it answers, one of a, b.',
    ],
    [
      'a list twice',
      perPartner,
      { ...gains, lists: ['benefits', 'benefits'] },
      '.lists: some of contributions, benefits, activities, each once.',
    ],
    [
      'one list of two',
      directed,
      { ...tied, lists: ['dependencies'] },
      '.lists: dependencies and activities.',
    ],
    ['kinds of no tie', perPartner, { ...gains, kinds: [] }, ".kinds: only where when is 'dependent'."],
    [
      'a kind twice',
      directed,
      { ...tied, kinds: ['technical', 'technical'] },
      '.kinds: some of financial, regulatory, patronage, technical, each once.',
    ],
    ['a tie of one partner', perPartner, tied, ".when: 'listed' or 'unlisted', since each partner is asked."],
    ['no tie', directed, idle, ".when: 'dependent', since the relation has a direction."],
    [
      'a list for a relation',
      mutual,
      { ...gains, level: 'out' },
      ".when: 'unlisted' with level 'out', since one partner by himself can only keep a relation out.",
    ],
    ['one relation of many', { ...mutual, over: 'strongest' }, idle, `.when: ${cannot}.`],
    ['the whole', { asks: 'partnership', ...asked }, gains, `.when: ${cannot}.`],
    ['the whole, by who is in no list', { asks: 'partnership', ...asked }, idle, `.when: ${cannot}.`],
    [
      'what lasts',
      { ...perPartner, afterwards: true },
      gains,
      '.when: none, since facts do not say what lasts afterwards.',
    ],
  ])('in these words, and no others: %s', (_, spec, rule, fault) => {
    const { remedy } = thrownBy(() => defineTypology(withRules(spec, rule)));
    expect(remedy).toBe(`attributes.x.facts[0]${fault}`);
  });

  test('a direction of what is no relation makes no rule fit', () => {
    const whole = { asks: 'partnership', directed: true, ...asked };
    const { remedy } = thrownBy(() => defineTypology(withRules(whole, tied)));
    expect(remedy).toBe(`attributes.x.directed: only for relations. attributes.x.facts[0].when: ${cannot}.`);
  });

  test('the fault names the rule by its place', () => {
    const error = thrownBy(() =>
      defineTypology(withRules(perPartner, gains, idle, { ...gains, level: 'up' })),
    );
    expect(error.remedy).toMatch(/^attributes\.x\.facts\[2\]\.level: /);
  });

  test('every fault of every rule is told at once', () => {
    const bad = { level: 'up', when: 'listed', lists: ['people'], part: 'some', basis: 'nobody', why: 'so' };
    const { remedy } = thrownBy(() => defineTypology(withRules(perPartner, bad, { ...bad, level: 'down' })));
    for (const place of ['facts[0]', 'facts[1]'])
      for (const field of [': there is no key', '.level', '.lists', '.part', '.basis'])
        expect(remedy).toContain(`attributes.x.${place}${field}`);
  });

  test.each([
    ['a text', 'benefits'],
    ['an object', { 0: gains }],
    ['nothing in a list', [null]],
    ['a text in a list', ['benefits']],
  ])('%s instead of rules', (_, facts) => {
    const error = thrownBy(() => defineTypology(withAttribute({ ...perPartner, facts })));
    expect(error.code).toBe('invalid-definition');
    expect(error.remedy).toContain('attributes.x.facts');
    // What is no list holds no rules that could be wrong themselves.
    if (!Array.isArray(facts)) expect(error.remedy).toBe('attributes.x.facts: a list of rules.');
  });
});

const known = (at: number) => ({ lo: at, hi: at });
const unknown = { lo: 0, hi: 1 };

describe('a typology of a caller reads facts by its own rules', () => {
  const level = (definition: TypologyDefinition, subject: Case) =>
    classify(defineTypology(definition), subject).inputs.x;

  test.each<[string, object, object[], Partial<Case>, object]>([
    ['all benefit', perPartner, [gains], { benefits: [gained('a'), gained('b')] }, known(1)],
    ['one benefits', perPartner, [gains], { benefits: [gained('a')] }, unknown],
    [
      'one benefits, and one is enough',
      { ...perPartner, over: 'strongest' },
      [gains],
      { benefits: [gained('a')] },
      known(1),
    ],
    ['nobody benefits, which says nothing', perPartner, [gains], {}, unknown],
    [
      'one benefits and the other surely does not',
      perPartner,
      [gains, { ...gains, when: 'unlisted', level: 'out' }],
      { benefits: [gained('a')] },
      known(0),
    ],
    [
      'each is told by a rule of its own',
      perPartner,
      [gains, { ...idle, level: 'in' }],
      { benefits: [gained('a')], activities: [did('a')] },
      known(1),
    ],
    [
      'several lists: in all of them',
      perPartner,
      [{ ...gains, lists: ['benefits', 'contributions', 'activities'] }],
      {
        benefits: [gained('a'), gained('b')],
        contributions: [gave('a'), gave('b')],
        activities: [did('ab')],
      },
      known(1),
    ],
    [
      'several lists: not in all of them',
      perPartner,
      [{ ...gains, lists: ['benefits', 'contributions', 'activities'] }],
      { benefits: [gained('a'), gained('b')], contributions: [gave('a'), gave('b')], activities: [did('a')] },
      unknown,
    ],
    ['an idle partner keeps a relation out', mutual, [idle], { activities: [did('a')] }, known(0)],
    [
      'who acts depends in the kind of the rule',
      { ...directed, over: 'strongest' },
      [tied],
      { activities: [did('a')], dependencies: [leans('a>b', 'patronage')] },
      known(1),
    ],
    [
      'who acts depends in another kind',
      { ...directed, over: 'strongest' },
      [tied],
      { activities: [did('a')], dependencies: [leans('a>b', 'technical')] },
      unknown,
    ],
    [
      'one direction of two, and both are needed',
      directed,
      [tied],
      { activities: [did('ab')], dependencies: [leans('a>b', 'patronage')] },
      unknown,
    ],
    [
      'both directions',
      directed,
      [tied],
      { activities: [did('ab')], dependencies: [leans('a>b', 'patronage'), leans('b>a', 'patronage')] },
      known(1),
    ],
    [
      'rules that contradict each other leave everything open',
      perPartner,
      [gains, { ...gains, level: 'out' }],
      { benefits: [gained('a'), gained('b')] },
      unknown,
    ],
    [
      'rules that contradict each other on different lists leave everything open',
      perPartner,
      [gains, { ...idle, lists: ['contributions'] }],
      { benefits: [gained('a'), gained('b')] },
      unknown,
    ],
    [
      'rules on ties that contradict each other leave everything open',
      { ...directed, over: 'strongest' },
      [tied, { ...tied, level: 'out' }],
      { activities: [did('a')], dependencies: [leans('a>b', 'patronage')] },
      unknown,
    ],
  ])('%s', (_, spec, rules, facts, expected) => {
    const subject = factCase({ complete: everyList, ...facts });
    expect(level(withRules(spec, ...rules), subject)).toEqual(expected);
    // Without the declaration no rule gives anything.
    expect(level(withRules(spec, ...rules), factCase(facts))).toEqual(unknown);
  });

  test('a judgement of its own framework wins', () => {
    const subject = factCase({
      complete: everyList,
      benefits: [gained('a'), gained('b')],
      observations: [{ indicator: 'made.x', level: 'mostly-out' }],
    });
    const { inputs, disagreements } = classify(withRules(perPartner, gains), subject);
    expect(inputs.x).toEqual(known(1 / 3));
    expect(disagreements).toEqual([{ indicator: 'x', kind: 'judged-derived' }]);
  });

  test('what is asked for afterwards is not read off facts of a partnership that is going on', () => {
    const kept = withRules({ ...perPartner, afterwards: true }, gains);
    const subject = factCase({
      period: { from: '2010' },
      complete: everyList,
      benefits: [gained('a'), gained('b')],
    });
    expect(classify(kept, subject).inputs.x).toEqual(unknown);
  });
});

describe('shapes that are no definition', () => {
  const type = { defining: { x: 'in' }, basis: 'ours', source: [{ text: 't' }] };
  const whole = JSON.parse(JSON.stringify(withRules(perPartner)));

  test.each<[string, object]>([
    ['parts as a text', { attributes: { x: { ...whole.attributes.x, parts: 'ab' } } }],
    ['parts as a number', { attributes: { x: { ...whole.attributes.x, parts: 5 } } }],
    ['nothing as indicative', { types: { t: { ...type, indicative: null } } }],
    ['nothing as a change', { readings: { r: { changes: { t: null } } } }],
    ['a number to drop', { readings: { r: { changes: { t: { drop: 3 } } } } }],
    ['nothing to define', { readings: { r: { changes: { t: { define: null } } } } }],
    ['nothing as wording', { wording: null }],
    ['a symbol as id', { id: Symbol('made') }],
    [
      'a direction by another word',
      { attributes: { x: { ...whole.attributes.x, asks: 'relation', directed: 'no' } } },
    ],
    ['a direction of each partner', { attributes: { x: { ...whole.attributes.x, directed: true } } }],
    ['afterwards by another word', { attributes: { x: { ...whole.attributes.x, afterwards: 'yes' } } }],
    [
      'facts of what lasts',
      { attributes: { x: { ...whole.attributes.x, afterwards: true, facts: [gains] } } },
    ],
  ])('%s', (_, change) => {
    const error = thrownBy(() => Reflect.apply(defineTypology, undefined, [{ ...whole, ...change }]));
    expect(error.code).toBe('invalid-definition');
  });

  test('the same without the change is one', () => {
    expect(defineTypology(whole)).toBe(whole);
  });
});

test.each<[string, object, string]>([
  ['each partner', perPartner, "'listed' or 'unlisted', since each partner is asked"],
  ['a relation that has a direction', directed, "'dependent', since the relation has a direction"],
  [
    'a relation',
    mutual,
    "'unlisted' with level 'out', since one partner by himself can only keep a relation out",
  ],
  [
    'the strongest relation',
    { ...mutual, over: 'strongest' },
    'none, since facts about one partner cannot answer this',
  ],
  [
    'the partnership',
    { asks: 'partnership', ...asked },
    'none, since facts about one partner cannot answer this',
  ],
  ['what lasts', { ...perPartner, afterwards: true }, 'none, since facts do not say what lasts afterwards'],
])('which rules would fit is said: %s', (_, spec, fitting) => {
  // One of these fits each of them that anything fits at all; the other is refused with what would.
  const [wrong] = [tied, { ...gains, level: 'in' }].filter((rule) => {
    try {
      defineTypology(withRules(spec, rule));
      return false;
    } catch {
      return true;
    }
  });
  expect(thrownBy(() => defineTypology(withRules(spec, wrong))).remedy).toBe(
    `attributes.x.facts[0].when: ${fitting}.`,
  );
});
