import { describe, expect, test } from 'vitest';
import { scorePrerequisites } from '../../src/crosswalks/prerequisites.js';
import { explain } from '../../src/explain/explain.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { pathTo } from '../../src/forms/path-to.js';
import { fourPillarPrerequisites } from '../../src/frameworks/four-pillar-prerequisites/definition.js';
import { auditPoacFunctions } from '../../src/frameworks/poac-functions/audit.js';
import { poacFunctions } from '../../src/frameworks/poac-functions/definition.js';
import { twoPillarModel } from '../../src/frameworks/two-pillar-model/definition.js';
import { validateTwoPillar } from '../../src/frameworks/two-pillar-model/validate.js';
import { thrownBy } from '../core/thrown-by.js';

const findings = validateTwoPillar({ sponsor: 'in' });
const audit = auditPoacFunctions({ planning: 'in', organizing: 'out' });
const score = scorePrerequisites('four-pillar-model', { 'gov.1': 'in' });
const weights = Object.fromEntries(Object.keys(fourPillarPrerequisites.groups).map((id) => [id, 1]));
const textual = Object.fromEntries(Object.keys(weights).map((id) => [id, '1']));

describe('a stored verdict that is not whole is refused, whatever takes it', () => {
  test.each([
    ['without findings', { ...findings, findings: undefined }],
    ['with a finding too few', { ...findings, findings: findings.findings.slice(1) }],
    ['with findings in another order', { ...findings, findings: [...findings.findings].reverse() }],
    [
      'with an outcome that there is none of',
      { ...findings, findings: findings.findings.map((one) => ({ ...one, outcome: 'maybe' })) },
    ],
    ['without the level of a duty', { ...findings, inputs: {} }],
    ['of another version', { ...findings, framework: { ...findings.framework, version: '9.9.9' } }],
    ['of another form', { ...findings, form: 'propositions' }],
  ])('a role model: %s', (_, damaged) => {
    for (const call of [
      () => nextQuestions(twoPillarModel, damaged as never),
      () => pathTo(twoPillarModel, damaged as never),
      () => flipSet(twoPillarModel, damaged as never),
      () => explain(damaged as never, { locale: 'en' }),
    ])
      expect(thrownBy(call).code).toBe('verdict-mismatch');
  });

  test.each([
    ['without groups', { ...score, groups: undefined }],
    ['with a group too few', { ...score, groups: { gov: score.groups.gov } }],
    ['without gaps', { ...score, gaps: undefined }],
    ['without what blocks', { ...score, blocking: null }],
    ['without the level of an item', { ...score, inputs: {} }],
    ['with a group that is nothing', { ...score, groups: { ...score.groups, gov: null } }],
    [
      'with a group whose score is a text',
      { ...score, groups: { ...score.groups, gov: { ...score.groups.gov, score: 'high' } } },
    ],
    [
      'with a group that does not say how much of it is known',
      { ...score, groups: { ...score.groups, gov: { score: null } } },
    ],
    ['with a question that it does not ask among the unknown', { ...score, unknown: ['moon'] }],
    ['with a question of every object among the unknown', { ...score, unknown: ['constructor'] }],
    ['with a weight too few', { ...score, weights: { gov: 1 } }],
    ['with weights in texts', { ...score, weights: textual }],
    ['with weights below 0', { ...score, weights: { ...weights, gov: -1 } }],
  ])('a checklist: %s', (_, damaged) => {
    const target = { group: 'gov', atLeast: 0.5 } as const;
    for (const call of [
      () => nextQuestions(fourPillarPrerequisites, damaged as never),
      () => pathTo(fourPillarPrerequisites, damaged as never, target),
      () => flipSet(fourPillarPrerequisites, damaged as never, target),
      () => explain(damaged as never, { locale: 'id' }),
    ])
      expect(thrownBy(call).code).toBe('verdict-mismatch');
  });
});

test.each([
  ['a date', new Date(0)],
  ['a number beyond all', Number.POSITIVE_INFINITY],
  ['a list with a hole', new Array(1)],
])('a verdict that holds what no JSON holds is none: %s', (_, held) => {
  const damaged = { ...findings, reasons: [held] } as never;
  for (const call of [
    () => nextQuestions(twoPillarModel, damaged),
    () => pathTo(twoPillarModel, damaged),
    () => flipSet(twoPillarModel, damaged),
  ])
    expect(thrownBy(call)).toMatchObject({ code: 'verdict-mismatch', parameter: 'verdict' });
});

describe('a stored verdict of a process that is not whole is refused', () => {
  test.each([
    ['without phases', { ...audit, phases: undefined }],
    ['with a phase too few', { ...audit, phases: { planning: audit.phases.planning } }],
    ['with a phase that is nothing', { ...audit, phases: { ...audit.phases, planning: null } }],
    [
      'with a standing that there is none of',
      { ...audit, phases: { ...audit.phases, planning: { ...audit.phases.planning, standing: 'late' } } },
    ],
    [
      'with a phase that says only where it stands',
      { ...audit, phases: { ...audit.phases, planning: { standing: 'done' } } },
    ],
    ['with findings in another order', { ...audit, findings: [...audit.findings].reverse() }],
    ['with something skipped that is not asked', { ...audit, skipped: ['moon'] }],
    ['with nothing said of what comes next', { ...audit, next: undefined }],
    ['with a next phase that there is none of', { ...audit, next: { phase: 'moon', tasks: [] } }],
    ['with a next phase without its tasks', { ...audit, next: { phase: 'organizing' } }],
    ['without the level of a phase', { ...audit, inputs: {} }],
  ])('%s', (_, damaged) => {
    for (const call of [
      () => nextQuestions(poacFunctions, damaged as never),
      () => pathTo(poacFunctions, damaged as never),
      () => flipSet(poacFunctions, damaged as never),
      () => explain(damaged as never, { locale: 'en' }),
    ])
      expect(thrownBy(call).code).toBe('verdict-mismatch');
  });

  test('a whole one is not', () => {
    expect(explain(structuredClone(audit), { locale: 'en' }).summary).not.toBe('');
  });
});

test.each([
  ['no target', undefined, 'invalid-target'],
  ['an overall score of a verdict without weights', { atLeast: 0.5 }, 'invalid-target'],
  ['a group that there is none of', { group: 'moon', atLeast: 0.5 }, 'unknown-group'],
  ['a score beyond 1', { group: 'gov', atLeast: 1.5 }, 'invalid-number'],
  ['no number', { group: 'gov', atLeast: Number.NaN }, 'invalid-number'],
  ['another option', { group: 'gov', atLeast: 0.5, soon: true }, 'unknown-option'],
])('a score to reach is refused: %s', (_, target, code) => {
  for (const call of [
    () => pathTo(fourPillarPrerequisites, score, target as never),
    () => flipSet(fourPillarPrerequisites, score, target as never),
  ])
    expect(thrownBy(call).code).toBe(code);
});

test('a rule that there is none of is refused as a target', () => {
  expect(thrownBy(() => pathTo(twoPillarModel, findings, 'rs.99' as never)).code).toBe('unknown-rule');
});

test('mandatory items are asked first, then what narrows the scores most', () => {
  // A group of one item is settled by one answer; in a group of five an answer settles a fifth of it.
  const asked = nextQuestions(fourPillarPrerequisites, score).map(({ indicator }) => indicator);
  expect(asked.slice(0, 2)).toEqual(['mandatory', 'com.1']);
  expect(asked.slice(-2)).toEqual(['mandatory.step1', 'mandatory.step2']);
});
