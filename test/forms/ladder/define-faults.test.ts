import { describe, expect, test } from 'vitest';
import { defineLadder } from '../../../src/forms/ladder/define.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;
const ofParty = { ...asked, asks: 'party' } as const;
const rung = (criteria: object) => ({ criteria, ...ours });

const good = deepFreeze({
  form: 'ladder',
  id: 'say-ladder',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  order: 'total',
  indicators: { told: asked, heard: asked, led: asked },
  rungs: { low: rung({ told: 'in' }), mid: rung({ heard: 'in' }), high: rung({ told: 'out' }) },
} as const);

/** A definition as a caller without the compiler may give it. */
function written(json: object): LadderDefinition {
  return JSON.parse(JSON.stringify(json));
}

const faultsOf = (definition: LadderDefinition) => thrownBy(() => defineLadder(definition)).remedy;
const indicators = (told: object) => ({ indicators: { ...good.indicators, told } });
const rungs = (low: object) => ({ rungs: { ...good.rungs, low } });
const sectors = 'government, business, community, university, civil-society, finance, media, other';
const bases = 'published, adapted, ours';
const ids = 'write ids in lower-case kebab-case, beginning with a letter.';
const citation = 'at least one citation, { ref } to the bibliography or { text }.';

describe('a definition that is otherwise good', () => {
  test('is good', () => {
    expect(() => defineLadder(written(good))).not.toThrow();
  });

  test.each<[string, object, string]>([
    ['a key that there is none of', { readings: {} }, "definition: there is no key 'readings'."],
    ['an id in capitals', { id: 'Say' }, "id: write 'Say' in kebab-case."],
    ['a version of two numbers', { version: '1.0' }, 'version: three numbers, such as 1.0.0.'],
    ['no basis of the rule', { basis: { model: 'ours' } }, `basis: model and rule, each ${bases}.`],
    ['no source', { source: [] }, `source: ${citation}`],
    [
      'a source that is not in the bibliography',
      rungs({ ...rung({ told: 'in' }), source: [{ ref: 'nobody-2000' }] }),
      `rungs.low.source: ${citation}`,
    ],
    ['an indicator with a dot', { indicators: { ...good.indicators, 'a.b': asked } }, `'a.b': ${ids}`],
    ['a rung with a space', { rungs: { ...good.rungs, 'a b': rung({ led: 'in' }) } }, `'a b': ${ids}`],
    ['no rungs', { rungs: {} }, 'rungs: at least one.'],
    [
      'no indicators',
      { indicators: {}, rungs: { low: rung({}) } },
      'indicators: at least one. rungs.low.criteria: at least one.',
    ],
    [
      'an indicator named as the key of a case',
      { indicators: { ...good.indicators, schema: asked } },
      "indicators: 'schema' is the key that tells a case from a record of levels.",
    ],
    ['a rung without criteria', rungs(rung({})), 'rungs.low.criteria: at least one.'],
    [
      'a criterion of no indicator',
      rungs(rung({ constructor: 'in' })),
      "rungs.low.criteria: 'constructor' is no indicator.",
    ],
    ['no side of a criterion', rungs(rung({ told: 'mostly-in' })), "rungs.low.criteria.told: 'in' or 'out'."],
    ['a key of a rung', rungs({ ...rung({ told: 'in' }), rank: 1 }), "rungs.low: there is no key 'rank'."],
    [
      'no basis of a rung',
      rungs({ ...rung({ told: 'in' }), basis: 'mine' }),
      `rungs.low.basis: one of ${bases}.`,
    ],
    ['an order of no rung', { order: [['low', 'top']] }, "order[0]: 'top' is no rung."],
    [
      'an order of three',
      {
        order: [
          ['low', 'mid'],
          ['low', 'mid', 'high'],
        ],
      },
      'order[1]: two rungs, the lower first.',
    ],
    ['an order of one', { order: [['low']] }, 'order[0]: two rungs, the lower first.'],
    ['a rung above itself', { order: [['mid', 'mid']] }, "order: 'mid' stands above itself."],
    ['cumulative that is no', { cumulative: false }, 'cumulative: true, or left out.'],
    [
      'a rung that is avoided and is not',
      { rungs: { ...good.rungs, low: { ...rung({ told: 'in' }), avoided: false } } },
      'rungs.low.avoided: true, or left out.',
    ],
    [
      'cumulative in a partial order',
      {
        cumulative: true,
        order: [['low', 'mid']],
        rungs: { low: rung({ told: 'in' }), mid: rung({ led: 'in' }) },
      },
      "cumulative: only where the order is 'total'.",
    ],
    [
      'cumulative with criteria that contradict',
      { cumulative: true },
      'rungs.high: asks in and out of one indicator at once, together with a lower rung.',
    ],
    [
      'each of no sector',
      { each: ['community', 'village'], indicators: { told: ofParty, heard: ofParty, led: ofParty } },
      `each: some of ${sectors}.`,
    ],
    [
      'each of nobody',
      { each: [], indicators: { told: ofParty, heard: ofParty, led: ofParty } },
      `each: some of ${sectors}.`,
    ],
    [
      'a question to a party without each',
      indicators(ofParty),
      "indicators.told.asks: 'party' if and only if the definition has each.",
    ],
    [
      'each with a question to partners',
      {
        each: ['community'],
        indicators: { told: { ...asked, asks: 'partner' }, heard: ofParty, led: ofParty },
      },
      "indicators.told.asks: 'party' if and only if the definition has each.",
    ],
    [
      'a question to no one',
      indicators({ ...asked, asks: 'people' }),
      'indicators.told.asks: one of partner, relation, partnership, party.',
    ],
    [
      'a key of an indicator',
      indicators({ ...asked, combine: 1 }),
      "indicators.told: there is no key 'combine'.",
    ],
    ['no rubric', indicators({ ...asked, rubric: 'mine' }), `indicators.told.rubric: one of ${bases}.`],
    ['a part twice', indicators({ ...asked, parts: ['a', 'a'] }), 'indicators.told.parts: each once.'],
    [
      'a part with a dot',
      indicators({ ...asked, parts: ['a.b'] }),
      "indicators.told.parts: write 'a.b' in kebab-case.",
    ],
    [
      'over that is neither',
      indicators({ ...asked, over: 'mean' }),
      'indicators.told.over: one of minimum, strongest.',
    ],
    [
      'a statement of no rung',
      { statements: { one: { of: ['top'], ...ours } } },
      "statements.one.of: 'top' is no rung.",
    ],
    [
      'a statement with no source',
      { statements: { one: { basis: 'ours' } } },
      `statements.one.source: ${citation}`,
    ],
    [
      'a key of a statement',
      { statements: { one: { about: [], ...ours } } },
      "statements.one: there is no key 'about'.",
    ],
    ['statements that are a list', { statements: [] }, 'statements: an object, each with basis and source.'],
  ])('is refused for %s, and for nothing else', (_, change, fault) => {
    expect(faultsOf(written({ ...good, ...change }))).toBe(fault);
  });

  test('is refused for a cycle, with every rung in it and no other', () => {
    const order = [
      ['low', 'mid'],
      ['mid', 'high'],
      ['high', 'mid'],
    ];
    expect(faultsOf(written({ ...good, order }))).toBe(
      "order: 'mid' stands above itself. order: 'high' stands above itself.",
    );
  });

  test('may have rungs below and above one another in several ways', () => {
    const order = [
      ['low', 'mid'],
      ['mid', 'high'],
      ['low', 'high'],
    ];
    expect(() => defineLadder(written({ ...good, order }))).not.toThrow();
  });

  test('is told all of its faults at once', () => {
    const error = thrownBy(() =>
      defineLadder(
        written({
          ...good,
          id: 'Bad Id',
          version: 'one',
          colour: 'red',
          each: ['village'],
          order: [['low', 'top']],
          cumulative: true,
          indicators: { told: ofParty, heard: asked },
          rungs: { low: rung({}), mid: rung({ seen: 'up' }) },
          statements: { one: { of: ['peak'], ...ours } },
          wording: { label: { en: 'Say' } },
        }),
      ),
    );
    expect(error).toMatchObject({
      code: 'invalid-definition',
      function: 'defineLadder',
      parameter: 'definition',
      value: '"Bad Id"',
    });
    const culprits = ["id: write 'Bad Id'", 'version: ', "'colour'", 'each: ', "'top'", 'cumulative: '];
    const others = [
      'heard.asks',
      'rungs.low.criteria: ',
      "'seen'",
      'mid.criteria.seen: ',
      "'peak'",
      'wording.',
    ];
    for (const culprit of [...culprits, ...others]) expect(error.remedy).toContain(culprit);
  });
});
