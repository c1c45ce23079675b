import { defineIndex, flipSet, type IndexDefinition, pathTo, score } from '../../src/forms.js';
import { scoreRelationship } from '../../src/frameworks/organisation-public-relationship/score.js';
import { scoreSigerMu } from '../../src/frameworks/siger-mu/score.js';
import type { Case, IndexVerdict } from '../../src/index.js';

declare const subject: Case;
declare const any: IndexDefinition;

const ours = { basis: 'ours', source: [{ text: 'Made' }] } as const;
const item = { polarity: 'for', rubric: 'ours', ...ours } as const;
const head = {
  form: 'index',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
} as const;

const likert = defineIndex({
  ...head,
  id: 'likert',
  scale: 'likert',
  each: ['community'],
  groups: { trust: ours, warmth: { optional: true, ...ours } },
  items: {
    open: { ...item, group: 'trust', asks: 'party' },
    laughs: { ...item, group: 'warmth', asks: 'party' },
  },
});
const levels = defineIndex({
  ...head,
  id: 'levels',
  scale: 'levels',
  groups: { site: ours },
  items: { wall: { ...item, group: 'site', asks: 'partnership', parts: ['height'] } },
});

// About one party at a time a case gives a list, and a record one; else a case gives one.
export const list: IndexVerdict[] = score(likert, subject);
export const one: 'likert' = score(likert, { open: { points: 4, of: 5 } }).framework.id;
export const whole: 'levels' = score(levels, subject).framework.id;
export const either: IndexVerdict | IndexVerdict[] = score(any, subject);

// Optional dimensions may be left out of the weights.
score(likert, {}, { weights: { trust: 1 } });
score(likert, {}, { weights: { trust: 1, warmth: 2 }, aggregation: 'geometric' });
score(levels, { wall: 'in', 'wall.height': 0.5 }, { weights: { site: 1 }, aggregation: 'arithmetic' });
pathTo(likert, score(likert, {}), { group: 'warmth', atLeast: 1 });
flipSet(levels, score(levels, {}), { group: 'site', atLeast: 1 });

// @ts-expect-error A Likert answer is no level.
score(likert, { open: 'in' });
// @ts-expect-error Nor a number.
score(likert, { open: 0.5 });
// @ts-expect-error A level is no Likert answer.
score(levels, { wall: { points: 4, of: 5 } });
// @ts-expect-error There is no such item.
score(likert, { moon: { points: 4, of: 5 } });
// @ts-expect-error A weight is given of every dimension that is not optional.
score(likert, {}, { weights: { warmth: 1 } });
// @ts-expect-error There is no such way to join.
score(likert, {}, { weights: { trust: 1 }, aggregation: 'harmonic' });
// @ts-expect-error A record has no parties.
score(likert, {}, { parties: ['a'] });
// @ts-expect-error There is no such dimension.
pathTo(likert, score(likert, {}), { group: 'moon', atLeast: 1 });

defineIndex({
  ...head,
  id: 'wrong',
  scale: 'likert',
  groups: { trust: ours },
  // @ts-expect-error There is no such dimension.
  items: { open: { ...item, group: 'moon', asks: 'partnership' } },
});

// @ts-expect-error There is no such scale.
defineIndex({ ...head, id: 'wrong', scale: 'stars', groups: { trust: ours }, items: {} });

export const community: IndexVerdict[] = scoreRelationship(subject);
scoreRelationship({}, { weights: { trust: 1, commitment: 1, satisfaction: 1, 'control-mutuality': 1 } });
// @ts-expect-error The four elements that the source counts have a weight each.
scoreRelationship({}, { weights: { trust: 1 } });
// @ts-expect-error Levels are no answers on a scale.
scoreRelationship({ 'trust.keeps-word': 'in' });
// @ts-expect-error Answers on a scale are no levels.
scoreSigerMu({ 'equal-actors.forum': { points: 4, of: 5 } });
