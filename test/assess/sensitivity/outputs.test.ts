import { expect, test } from 'vitest';
import { replay } from '../../../src/assess/replay.js';
import { sensitivity } from '../../../src/assess/sensitivity.js';
import { audit } from '../../../src/forms/audit.js';
import { score } from '../../../src/forms/score.js';
import { validate } from '../../../src/forms/validate.js';
import { checklist, index, process, propositions } from '../../own/frameworks.js';

const answers = { 'xq-scale': 'mostly-in', 'xq-flood': 'mostly-out', 'xq-clerk': 'mostly-in' } as const;
const weights = { 'xq-place': 1, 'xq-people': 2 };

test.each<[string, object, object, string[]]>([
  ['a checklist', checklist, score(checklist, answers), ['group xq-place', 'group xq-people']],
  [
    'a checklist with weights',
    checklist,
    score(checklist, answers, { weights }),
    ['group xq-place', 'group xq-people', 'score'],
  ],
  [
    'a process',
    process,
    audit(process, { 'xq-soil': 'in', 'xq-water': 'mostly-in' }),
    ['phase xq-first', 'phase xq-then'],
  ],
  ['propositions, which have no number', propositions, validate(propositions, { 'xq-crop': 'in' }), []],
])('indices are of whether it holds, and of the numbers of %s', (_, definition, verdict, expected) => {
  const { indices } = sensitivity(
    definition as never,
    verdict as never,
    {
      seed: 1,
      replications: 4,
      vary: { levels: { by: 0.1 } },
      indices: { resamples: 100, confidence: 0.9 },
    } as never,
  );
  const told = (indices?.outputs ?? []).map(({ output, member }) => [output, member ?? ''].join(' ').trim());
  expect([...new Set(told)]).toEqual(['holds', ...expected]);
});

test.each<[string, object, object, object]>([
  ['a checklist', checklist, score(checklist, answers, { weights }), { 'xq-place': 3, 'xq-people': 1 }],
  [
    'an index',
    index,
    score(index, {}, { weights: { 'xq-fair': 1, 'xq-ease': 1 } }),
    { 'xq-fair': 3, 'xq-ease': 1 },
  ],
])('%s is computed again with other weights', (_, definition, verdict, other) => {
  const again = replay(definition as never, verdict as never, { weights: other } as never);
  expect(again).toMatchObject({ weights: other });
});
