import { describe, expect, test } from 'vitest';
import { sectors } from '../../src/case/vocabulary.js';
import { explain } from '../../src/explain/explain.js';
import { defineIndex } from '../../src/forms/index/define.js';
import {
  organisationPublicRelationship as framework,
  type RelationshipItem,
  relationshipDimensionIds,
  relationshipItemIds,
  relationshipStatementIds,
} from '../../src/frameworks/organisation-public-relationship/definition.js';
import { scoreRelationship } from '../../src/frameworks/organisation-public-relationship/score.js';
import { organisationPublicRelationshipWording as wording } from '../../src/frameworks/organisation-public-relationship/wording.js';
import { thrownBy } from '../core/thrown-by.js';
import { caseOf } from '../forms/ladder/made.js';

const four = ['trust', 'commitment', 'satisfaction', 'control-mutuality'] as const;
const items = Object.entries(framework.items);
const all = (points: (id: RelationshipItem) => number, of = 7) =>
  Object.fromEntries(relationshipItemIds.map((id) => [id, { points: points(id), of }]));
const best = (id: RelationshipItem) => (framework.items[id].polarity === 'against' ? 1 : 7);

describe('the index', () => {
  test('has the four elements that the study names, and two optional ones', () => {
    expect(Object.keys(framework.groups)).toEqual([...relationshipDimensionIds]);
    const optional = Object.entries(framework.groups).filter(([, group]) => 'optional' in group);
    expect(optional.map(([id]) => id)).toEqual(['exchange', 'communal']);
    expect(relationshipDimensionIds.slice(0, 4)).toEqual([...four]);
  });

  test('has four statements of each, at least one of them reversed', () => {
    expect(Object.keys(framework.items)).toEqual([...relationshipItemIds]);
    expect(Object.keys(framework.statements)).toEqual([...relationshipStatementIds]);
    for (const id of relationshipDimensionIds) {
      const own = items.filter(([, { group }]) => group === id);
      expect(own.map(([one]) => one.split('.')[0])).toEqual([id, id, id, id]);
      expect(own.filter(([, { polarity }]) => polarity === 'against').length).toBeGreaterThanOrEqual(1);
    }
  });

  test('has statements of our own, each of which is said to be ours', () => {
    for (const [, { basis, rubric, source }] of items)
      expect([basis, rubric, source]).toEqual(['ours', 'ours', [{ ref: 'kemitraan' }]]);
    const texts = Object.values(wording.items).flatMap(({ description }) => [description.en, description.id]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('is sound, and about a party of any sector', () => {
    const worded = { ...framework, wording };
    expect(defineIndex(worded)).toBe(worded);
    expect(framework.each).toEqual(sectors);
  });
});

describe('every statement is scored', () => {
  test.each(relationshipItemIds)('%s moves its dimension by a quarter, and no other', (id) => {
    const { group, polarity } = framework.items[id];
    const low = scoreRelationship(all((one) => 8 - best(one)));
    const moved = scoreRelationship({ ...all((one) => 8 - best(one)), [id]: { points: best(id), of: 7 } });
    for (const one of relationshipDimensionIds) {
      expect(low.groups[one].score).toEqual({ lo: 0, hi: 0 });
      const share = one === group ? 0.25 : 0;
      expect(moved.groups[one].score).toEqual({ lo: share, hi: share });
    }
    // One point of seven up is a sixth, of a quarter; down where the statement is reversed.
    const middle = scoreRelationship({ ...all(() => 4), [id]: { points: 5, of: 7 } });
    const change = (polarity === 'against' ? -1 : 1) / 24;
    expect(middle.groups[group].score?.lo).toBeCloseTo(0.5 + change, 12);
  });
});

test('an overall score counts exchange and communal only where they are weighed', () => {
  const weights = { trust: 1, commitment: 1, satisfaction: 1, 'control-mutuality': 1 };
  const answers = all((id) => (four.some((one) => id.startsWith(`${one}.`)) ? best(id) : 8 - best(id)));
  expect(scoreRelationship(answers, { weights }).score).toEqual({ lo: 1, hi: 1 });
  expect(scoreRelationship(answers, { weights: { ...weights, communal: 4 } }).score).toEqual({
    lo: 0.5,
    hi: 0.5,
  });
  const { trust: _, ...fewer } = weights;
  expect(thrownBy(() => scoreRelationship(answers, { weights: fewer as never })).code).toBe(
    'invalid-weights',
  );
});

test('each side has a verdict of its own, and what a side guesses of the other is none', () => {
  const row = (party: string, points: number, more: object = {}) => ({
    indicator: 'organisation-public-relationship.trust.keeps-word',
    level: { points, of: 5 },
    about: [party],
    holder: party,
    method: 'survey' as const,
    ...more,
  });
  const subject = caseOf(
    [
      { id: 'firm', sector: 'business' },
      { id: 'group', sector: 'community', standing: 'beneficiary' },
    ],
    [row('firm', 5), row('group', 2), row('group', 5, { holder: 'firm', attributedTo: 'group' })],
  );
  const verdicts = scoreRelationship(subject);
  expect(verdicts.map(({ scope, inputs }) => [scope?.party, inputs['trust.keeps-word']])).toEqual([
    ['firm', { lo: 1, hi: 1 }],
    ['group', { lo: 0.25, hi: 0.25 }],
  ]);
  const [firm] = verdicts.map((verdict) =>
    explain(verdict, { locale: 'id', definition: { ...framework, wording } }),
  );
  expect(firm?.summary).toContain('bukan keanggotaan');
  expect(firm?.caution).toContain('tidak pernah digabungkan');
});
