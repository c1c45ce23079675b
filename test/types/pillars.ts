import { definePropositions, validate } from '../../src/forms.js';
import {
  compareModels,
  scorePrerequisites,
  validateFourPillar,
  validateTwoPillar,
} from '../../src/pillars.js';

const two = validateTwoPillar({ 'rs.1': 'in', 'kelurahan.two-roles': 'in' });
export const rule: 'rs.1' | undefined = two.findings
  .map((one) => one.rule)
  .find((one): one is 'rs.1' => one === 'rs.1');

// @ts-expect-error There is no such duty.
validateTwoPillar({ 'rs.99': 'in' });

// @ts-expect-error The model does not state it, so it is no question.
validateFourPillar({ supervisors: 'in' });

// @ts-expect-error It is only a condition of another rule, and no finding.
export const noFinding: Extract<(typeof two.findings)[number]['rule'], 'kelurahan.two-roles'> =
  'kelurahan.two-roles';

// @ts-expect-error There is no such model.
scorePrerequisites('three-pillar-model', {});

// @ts-expect-error The prerequisites of the other model have other items.
scorePrerequisites('two-pillar-model', { 'gov.1': 'in' });

// @ts-expect-error A weight is given of every group.
scorePrerequisites('two-pillar-model', {}, { weights: { a: 1, b: 1 } });

export const outcome: 'two-pillar' | 'four-pillar' | 'both' | 'neither' | 'cannot-tell' = compareModels({
  schema: 'kemitraan/case@1',
  id: 'c',
  title: 'c',
}).outcome.kind;

const rules = definePropositions({
  form: 'propositions',
  id: 'own-rules',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: [{ text: 'Made' }],
  indicators: { trust: { asks: 'partnership', rubric: 'ours', basis: 'ours', source: [{ text: 'Made' }] } },
  rules: { trusted: { then: ['trust'], severity: 'note', basis: 'ours', source: [{ text: 'Made' }] } },
});
export const ruleId: 'trusted' | undefined = validate(rules, { trust: 'in' }).findings[0]?.rule;

// @ts-expect-error It asks nothing of this name.
validate(rules, { love: 'in' });

const sides = definePropositions({
  form: 'propositions',
  id: 'own-sides',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: [{ text: 'Made' }],
  indicators: {
    trust: { asks: 'partnership', rubric: 'ours', basis: 'ours', source: [{ text: 'Made' }] },
    conflict: { asks: 'partnership', rubric: 'ours', basis: 'ours', source: [{ text: 'Made' }] },
  },
  rules: {
    calm: {
      if: { conflict: 'out' },
      then: ['trust'],
      severity: 'note',
      basis: 'ours',
      source: [{ text: 'Made' }],
    },
  },
  statements: { besides: { of: ['calm'], basis: 'ours', source: [{ text: 'Made' }] } },
});
export const calm: 'calm' | undefined = validate(sides, { conflict: 'out' }).findings[0]?.rule;

definePropositions({
  ...sides,
  rules: {
    calm: {
      // @ts-expect-error There is no such indicator.
      if: { war: 'out' },
      then: ['trust'],
      severity: 'note',
      basis: 'ours',
      source: [{ text: 'Made' }],
    },
  },
});

definePropositions({
  ...sides,
  // @ts-expect-error There is no such rule.
  statements: { besides: { of: ['storm'], basis: 'ours', source: [{ text: 'Made' }] } },
});
