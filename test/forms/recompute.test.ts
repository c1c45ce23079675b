import { expect, test } from 'vitest';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { audit } from '../../src/forms/audit.js';
import { classify } from '../../src/forms/classify.js';
import type { Definition } from '../../src/forms/definition.js';
import { type RecomputeOptions, recompute } from '../../src/forms/recompute.js';
import { score } from '../../src/forms/score.js';
import { validate } from '../../src/forms/validate.js';
import {
  checklist,
  index,
  ladder,
  process,
  profile,
  propositions,
  roleModel,
  typology,
} from '../own/frameworks.js';

const weights = { 'xq-place': 1, 'xq-people': 3 };
const joined = { weights: { 'xq-fair': 1, 'xq-ease': 2 }, aggregation: 'geometric' } as const;
const answers = { 'xq-weighed': { points: 4, of: 5 }, 'xq-close': { points: 2, of: 7 } } as const;

// Each by the verb of its form, which is the second way: from its own inputs a verdict comes out as it was.
test.each<[string, Definition, () => object, RecomputeOptions]>([
  ['a typology', typology, () => classify(typology, { 'xq-near': 'in' }), {}],
  [
    'a typology under a reading',
    typology,
    () => classify(typology, { 'xq-near': 'in', 'xq-far': 'in' }, { reading: 'xq-wide' }),
    { reading: 'xq-wide' },
  ],
  ['a ladder', ladder, () => classify(ladder, { 'xq-told': 0.7 }), {}],
  [
    'a profile under a reading',
    profile,
    () => classify(profile, { 'xq-pay': 'xq-firm', 'xq-book': 'xq-loose' }, { reading: 'xq-pay-only' }),
    { reading: 'xq-pay-only' },
  ],
  ['a checklist', checklist, () => score(checklist, { 'xq-clerk': 'in' }), {}],
  [
    'a checklist with weights',
    checklist,
    () => score(checklist, { 'xq-clerk': 'in' }, { weights }),
    { weights },
  ],
  ['an index', index, () => score(index, answers), { lengths: [5, 7] }],
  ['an index with weights', index, () => score(index, answers, joined), { ...joined, lengths: [5, 7] }],
  [
    'an index with weights alone',
    index,
    () => score(index, answers, { weights: joined.weights }),
    { weights: joined.weights, lengths: [5, 7] },
  ],
  ['propositions', propositions, () => validate(propositions, { 'xq-crop': 'in' }), {}],
  ['a role model', roleModel, () => validate(roleModel, { 'xq-lend': 'out' }), {}],
  ['a process', process, () => audit(process, { 'xq-soil': 'in' }), {}],
])('%s comes out of its own inputs as it was', (_, definition, made, options) => {
  const verdict = made() as Verdict;
  const inputs = verdict.form === 'profile' ? verdict.rows : verdict.inputs;
  expect(recompute('test', definition, inputs, options)).toEqual(verdict);
});
