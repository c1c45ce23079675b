import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import { nextQuestions as ofOne } from '../../src/forms/next-questions.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { validate } from '../../src/forms/validate.js';
import { classifyPowerLayout } from '../../src/frameworks/power-layout/classify.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { thrownBy } from '../core/thrown-by.js';
import { caseOf, judged, publishedCases } from './cases.js';

describe.each([...publishedCases])('%s', (_, subject) => {
  const assessment = assess(subject);
  const questions = nextQuestions(assessment, 1000);

  test('is ranked by what an answer settles, least first, then on average', () => {
    for (const [index, { settles }] of questions.entries()) {
      expect(settles.atLeast).toBeGreaterThanOrEqual(0);
      expect(settles.onAverage).toBeGreaterThanOrEqual(settles.atLeast);
      expect(settles.onAverage).toBeLessThanOrEqual(1);
      const before = questions[index - 1]?.settles;
      if (before) expect(before.atLeast).toBeGreaterThanOrEqual(settles.atLeast);
      if (before?.atLeast === settles.atLeast)
        expect(before.onAverage).toBeGreaterThanOrEqual(settles.onAverage);
    }
  });

  test('asks only what is open, each once', () => {
    const units = questions.map(({ framework, party, function: where, indicator }) =>
      JSON.stringify([framework, party, where, indicator]),
    );
    expect(new Set(units).size).toBe(units.length);
    for (const { framework, indicator, party, function: where, related } of questions) {
      const verdict = [Reflect.get(assessment.verdicts, framework)]
        .flat()
        .find(({ scope }) => scope?.party === party && scope?.function === where);
      expect(verdict.unknown).toContain(indicator);
      for (const other of related) expect(other.startsWith(`${framework}.`)).toBe(false);
    }
  });

  test('fewer are the first of more', () => {
    expect(nextQuestions(assessment)).toEqual(questions.slice(0, 10));
    expect(nextQuestions(assessment, 3)).toEqual(questions.slice(0, 3));
    expect(nextQuestions(assessment, 0)).toEqual([]);
  });
});

test('the share is what an answer leaves, against what is open now', () => {
  const subject = caseOf({ observations: judged({ 'power-layout.parity': 'in' }) });
  const [first] = nextQuestions(assess(subject, { frameworks: ['power-layout'] }));
  const [alone] = ofOne(powerLayout, classifyPowerLayout({ parity: 'in' }));
  expect(first).toMatchObject({ framework: 'power-layout', indicator: alone?.indicator });
  // Parity in: linear union if nobody is subordinated, else none: two outcomes, one by either answer.
  expect(alone).toMatchObject({ now: 2, left: { in: 1, out: 1 } });
  expect(first?.settles).toEqual({ atLeast: 0.5, onAverage: 0.5 });
});

test('an answer given takes its question away, and opens none in another framework', () => {
  const before = nextQuestions(assess(caseOf()), 1000);
  const subject = caseOf({ observations: judged({ 'msp-characteristics.learning': 'in' }) });
  const after = nextQuestions(assess(subject), 1000);
  const names = (all: typeof before) => all.map(({ framework, indicator }) => `${framework}.${indicator}`);
  expect(names(before)).toContain('msp-characteristics.learning');
  expect(names(after)).not.toContain('msp-characteristics.learning');
  expect(new Set(names(after))).toEqual(
    new Set(names(before).filter((id) => id !== 'msp-characteristics.learning')),
  );
});

test('what was drawn up of one case is asked of a case that speaks of it alone', () => {
  const ofOneCase = ['omah-kreteg-renstra-renja', 'muara-enim-strategies'];
  const asked = (subject: Parameters<typeof assess>[0]) =>
    new Set(nextQuestions(assess(subject), 1000).map(({ framework }) => framework));
  for (const id of ofOneCase) expect(asked(caseOf()).has(id)).toBe(false);
  const subject = caseOf({ observations: judged({ 'muara-enim-strategies.integrated-data': 'in' }) });
  expect(asked(subject).has('muara-enim-strategies')).toBe(true);
  expect(asked(subject).has('omah-kreteg-renstra-renja')).toBe(false);
});

test('questions that lie near each other know of each other while both are open', () => {
  const near = (assessment: Parameters<typeof nextQuestions>[0]) =>
    nextQuestions(assessment as ReturnType<typeof assess>, 1000).find(
      ({ indicator }) => indicator === 'strong-trust.learning',
    )?.related;
  expect(near(assess(caseOf()) as never)).toEqual(['msp-characteristics.learning']);
  const answered = caseOf({ observations: judged({ 'msp-characteristics.learning': 'in' }) });
  expect(near(assess(answered) as never)).toEqual([]);
});

test('of a definition and its verdict it is the question of that framework', () => {
  const verdict = classifyPowerLayout({ parity: 'out' });
  expect(nextQuestions(powerLayout, verdict)).toEqual(ofOne(powerLayout, verdict));
});

const wells = definePropositions({
  form: 'propositions',
  id: 'wells',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: [{ text: 'Handbook' }],
  indicators: { dug: { asks: 'partnership', basis: 'ours', rubric: 'ours', source: [{ text: 'Handbook' }] } },
  rules: { dug: { then: ['dug'], severity: 'failure', basis: 'ours', source: [{ text: 'Handbook' }] } },
});

test("a caller's own definition is asked for where it is not given", () => {
  const assessment = assess(caseOf(), { frameworks: [wells] });
  expect(nextQuestions(assessment, 10, { definitions: [wells] })).toEqual([
    { framework: 'wells', indicator: 'dug', kind: 'ask', settles: { atLeast: 1, onAverage: 1 }, related: [] },
  ]);
  expect(ofOne(wells, validate(wells, {}))).toHaveLength(1);
  expect(thrownBy(() => nextQuestions(assessment))).toMatchObject({
    function: 'nextQuestions',
    code: 'unknown-framework',
  });
});

test.each([-1, 1.5, Number.NaN, '3'])('%s is no count', (count) => {
  expect(thrownBy(() => nextQuestions(assess(caseOf()), count as never))).toMatchObject({
    code: 'invalid-number',
  });
});

test('what is no assessment is refused', () => {
  expect(thrownBy(() => nextQuestions({ verdicts: 1 } as never, 3))).toMatchObject({ code: 'invalid-input' });
  expect(thrownBy(() => nextQuestions(assess(caseOf()), 3, { definition: [] } as never))).toMatchObject({
    code: 'unknown-option',
  });
});
