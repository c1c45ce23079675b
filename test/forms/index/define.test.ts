import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/explain/explain.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { defineIndex } from '../../../src/forms/index/define.js';
import type { IndexDefinition } from '../../../src/forms/index/definition.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { score } from '../../../src/forms/score.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { ours } from './made.js';

const said = { en: 'Said', id: 'Dikatakan' };
const member = { label: said, description: said };
const item = { group: 'trust', asks: 'partnership', polarity: 'for', rubric: 'ours', ...ours } as const;

const good = deepFreeze({
  form: 'index',
  id: 'own-index',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  scale: 'likert',
  groups: { trust: ours, warmth: { optional: true, ...ours } },
  items: { open: item, guarded: { ...item, polarity: 'against' }, laughs: { ...item, group: 'warmth' } },
} as const);

const wording = {
  label: said,
  groups: { trust: said, warmth: said },
  items: { open: member, guarded: member, laughs: member },
};

/** A definition as a caller without the compiler may give it. */
const written = (change: object): IndexDefinition => JSON.parse(JSON.stringify({ ...good, ...change }));
const refusalOf = (change: object) => thrownBy(() => defineIndex(written(change)));

test.each<[string, object]>([
  ['without words', {}],
  ['with words', { wording }],
  ['on levels, with parts', { scale: 'levels', items: { ...good.items, open: { ...item, parts: ['p'] } } }],
  [
    'about one party at a time',
    { each: ['community'], items: { open: { ...item, asks: 'party' } }, groups: { trust: ours } },
  ],
])('a sound index is handed back as it is, %s', (_, change) => {
  const definition = written(change);
  expect(defineIndex(definition)).toBe(definition);
});

describe('an index that is otherwise sound is refused, and for nothing else', () => {
  test.each<[string, object, string]>([
    ['a key that there is none of', { order: 'total' }, "definition: there is no key 'order'."],
    [
      'optional that is no',
      { groups: { ...good.groups, warmth: { optional: false, ...ours } } },
      'groups.warmth.optional: true, or left out.',
    ],
    [
      'only optional dimensions',
      { groups: { trust: { optional: true, ...ours }, warmth: good.groups.warmth } },
      'groups: at least one that is not optional.',
    ],
    [
      'a key of a dimension',
      { groups: { ...good.groups, trust: { weight: 1, ...ours } } },
      "groups.trust: there is no key 'weight'.",
    ],
    [
      'a dimension that there is none of',
      { items: { ...good.items, open: { ...item, group: 'moon' } } },
      "items.open.group: 'moon' is no group.",
    ],
    [
      'parts on a Likert scale',
      { items: { ...good.items, open: { ...item, parts: ['p'] } } },
      'items.open.parts: none on a Likert scale, whose answers are not joined.',
    ],
    [
      'facts on a Likert scale',
      { items: { ...good.items, open: { ...item, facts: [] } } },
      'items.open.facts: none on a Likert scale: a fact gives no answer.',
    ],
    [
      'a sector that there is none of',
      { each: ['moon'], items: { open: { ...item, asks: 'party' } } },
      'each: some of government, business, community, university, civil-society, finance, media, other.',
    ],
    [
      'an item asked of a party, without each',
      { items: { ...good.items, open: { ...item, asks: 'party' } } },
      "items.open.asks: 'party' if and only if the definition has each.",
    ],
    [
      'an item asked of the partnership, with each',
      { each: ['community'], items: { open: item } },
      "items.open.asks: 'party' if and only if the definition has each.",
    ],
    [
      'a word too few',
      { wording: { ...wording, groups: { trust: said } } },
      'wording.groups.warmth: words for en, id.',
    ],
  ])('%s', (_, change, fault) => {
    expect(refusalOf(change)).toMatchObject({
      code: 'invalid-definition',
      function: 'defineIndex',
      parameter: 'definition',
      remedy: fault,
    });
  });

  test.each<[string, object]>([
    ['a scale that there is none of', { scale: 'stars' }],
    ['no scale', { scale: undefined }],
    ['sectors that are text', { each: 'community' }],
    ['another form', { form: 'checklist' }],
    ['items in a list', { items: [item] }],
  ])('for its shape: %s', (_, change) => {
    expect(refusalOf(change)).toMatchObject({ code: 'invalid-definition', function: 'defineIndex' });
    expect(
      thrownBy(() => score(written({ ...change, form: 'index', ...('form' in change && { scale: 0 }) }), {}))
        .code,
    ).toBe('invalid-definition');
  });

  test('and is told all of its faults at once', () => {
    const { remedy } = refusalOf({
      id: 'Bad',
      groups: { trust: { optional: 1, ...ours } },
      items: { open: { ...item, group: 'moon', parts: [], facts: [] } },
    });
    for (const part of ["'Bad'", 'optional', "'moon'", '.parts', '.facts']) expect(remedy).toContain(part);
  });
});

test('an index beyond its limits is refused', () => {
  const items = Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`i${index}`, item]));
  expect(refusalOf({ items }).remedy).toContain('items: at most 64.');
  expect(thrownBy(() => score(written({ items }), {})).code).toBe('invalid-definition');
});

describe('a stored verdict that is not whole is refused, whatever takes it', () => {
  const verdict = score(good, { open: { points: 5, of: 5 } }, { weights: { trust: 1 } });
  test.each<[string, object]>([
    ['without its scale', { scale: undefined }],
    ['of another scale', { scale: 'levels' }],
    ['without lengths', { lengths: undefined }],
    ['with lengths that are none', { lengths: ['5'] }],
    ['with weights, and not said how they join', { aggregation: undefined }],
    ['joined in a way that there is none of', { aggregation: 'harmonic' }],
    ['with a weight too few', { weights: { trust: 1 } }],
    ['without a dimension', { groups: { trust: verdict.groups.trust } }],
    ['of another form', { form: 'checklist' }],
  ])('%s', (_, change) => {
    const damaged = { ...verdict, ...change } as never;
    for (const call of [
      () => nextQuestions(good, damaged),
      () => pathTo(good, damaged, { atLeast: 0.5 }),
      () => flipSet(good, damaged, { atLeast: 0.5 }),
      () => explain(damaged, { locale: 'en', definition: good }),
    ])
      expect(thrownBy(call).code).toBe('verdict-mismatch');
  });

  test('a whole one, as JSON gives it back, is not', () => {
    const stored: typeof verdict = JSON.parse(JSON.stringify(verdict));
    expect(stored).toEqual(verdict);
    expect(pathTo(good, stored, { atLeast: 1 }).steps).toEqual([
      { indicator: 'guarded', kind: 'learn', from: { lo: 0, hi: 1 }, to: 'out', gain: 0.5 },
    ]);
  });
});
