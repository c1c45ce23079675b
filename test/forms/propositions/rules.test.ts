import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import { evaluateRules } from '../../../src/forms/findings/evaluate.js';
import type { FindingOutcome } from '../../../src/forms/findings/verdict.js';
import { readLevels } from '../../../src/forms/input.js';
import type { PropositionsDefinition } from '../../../src/forms/propositions/definition.js';
import { deepFreeze } from '../../deep-freeze.js';
import { notPlain } from '../plain-json.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;
const rule = { severity: 'failure', ...ours } as const;

const definition: PropositionsDefinition = deepFreeze({
  form: 'propositions',
  id: 'rules',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  indicators: { a: asked, b: asked, c: asked, d: asked },
  rules: {
    late: { if: ['a', 'b'], then: ['c', 'd'], ...rule },
    always: { then: ['c', 'd'], ...rule, severity: 'note' },
    early: { if: ['a'], then: ['c'], ...rule },
    turned: { if: { a: 'out' }, then: { c: 'out' }, ...rule },
  },
});

type Answers = Readonly<Record<string, Level | Interval>>;

const evaluate = (levels: Answers) =>
  evaluateRules(definition, definition.rules, readLevels(definition.indicators, levels, 'test'));
const findingOf = (id: string, levels: Answers) =>
  evaluate(levels).findings.find(({ rule: own }) => own === id);

type Truth = 'true' | 'false' | 'open' | 'inapplicable';

/** Levels on which a single indicator has each truth: every one of them is tried. */
const levelsOf: Record<Truth, readonly (Level | Interval)[]> = {
  true: ['in', 'mostly-in', 0.51, { lo: 0.6, hi: 1 }],
  false: ['out', 'mostly-out', 0.49, { lo: 0, hi: 0.4 }],
  open: ['unknown', 'refused', 0.5, { lo: 0.2, hi: 0.9 }, { lo: 0.5, hi: 1 }, { lo: 0, hi: 0.5 }],
  inapplicable: ['not-applicable'],
};
const truths = ['true', 'false', 'open', 'inapplicable'] as const;

/** A condition that is out, or does not apply, asks for nothing; of an open one nobody can tell whether it asks. */
const table: Record<Truth, Record<Truth, FindingOutcome>> = {
  true: { true: 'passed', false: 'failed', open: 'cannot-tell', inapplicable: 'inapplicable' },
  open: { true: 'cannot-tell', false: 'cannot-tell', open: 'cannot-tell', inapplicable: 'inapplicable' },
  false: { true: 'inapplicable', false: 'inapplicable', open: 'inapplicable', inapplicable: 'inapplicable' },
  inapplicable: {
    true: 'inapplicable',
    false: 'inapplicable',
    open: 'inapplicable',
    inapplicable: 'inapplicable',
  },
};

const pairs = truths.flatMap((condition) =>
  truths.map((consequence) => [condition, consequence, table[condition][consequence]] as const),
);

test.each(pairs)(
  'a rule whose condition is %s and whose consequence is %s is %s',
  (condition, consequence, outcome) => {
    for (const a of levelsOf[condition]) {
      for (const c of levelsOf[consequence]) expect(findingOf('early', { a, c })?.outcome).toBe(outcome);
    }
  },
);

const opposite: Record<Truth, Truth> = {
  true: 'false',
  false: 'true',
  open: 'open',
  inapplicable: 'inapplicable',
};

test.each(pairs)(
  'a rule whose condition asks for what is %s to be out, and expects what is %s to be so, turns both about',
  (condition, consequence) => {
    const outcome = table[opposite[condition]][opposite[consequence]];
    for (const a of levelsOf[condition]) {
      for (const c of levelsOf[consequence]) expect(findingOf('turned', { a, c })?.outcome).toBe(outcome);
    }
  },
);

/** A conjunction is false if a part is, else open if a part is; with a part that does not apply it does not. */
function both(one: Truth, other: Truth): Truth {
  for (const truth of ['inapplicable', 'false', 'open'] as const)
    if (one === truth || other === truth) return truth;
  return 'true';
}

test('a rule of two conditions and two consequences takes each side together, over all 256 combinations', () => {
  const level = (truth: Truth) => levelsOf[truth][0] ?? 'unknown';
  for (const a of truths) {
    for (const b of truths) {
      for (const c of truths) {
        for (const d of truths) {
          const levels = { a: level(a), b: level(b), c: level(c), d: level(d) };
          const outcome = table[both(a, b)][both(c, d)];
          expect([levels, findingOf('late', levels)?.outcome]).toEqual([levels, outcome]);
          expect([levels, findingOf('always', levels)?.outcome]).toEqual([levels, table.true[both(c, d)]]);
        }
      }
    }
  }
});

describe('a finding names what decided it', () => {
  test.each<[string, Answers, string[]]>([
    ['all that was met', { a: 'in', b: 'in', c: 'in', d: 'in' }, ['c', 'd']],
    ['only what failed', { a: 'in', b: 'in', c: 'in', d: 'out' }, ['d']],
    ['what failed, not what is open as well', { a: 'in', b: 'in', d: 'out' }, ['d']],
    ['the open consequence', { a: 'in', b: 'in', c: 'in' }, ['d']],
    ['the open condition, where the consequence is known to fail', { a: 'in', c: 'out', d: 'out' }, ['b']],
    ['all that is open on either side', { a: 'in', c: 'in' }, ['b', 'd']],
    ['the condition that is out', { a: 'in', b: 'out', c: 'out', d: 'out' }, ['b']],
    ['the condition that does not apply', { a: 'in', b: 'not-applicable', c: 'in', d: 'in' }, ['b']],
    [
      'all for which it is no question',
      { a: 'out', b: 'not-applicable', d: 'not-applicable' },
      ['a', 'b', 'd'],
    ],
    ['what does not apply', { a: 'in', b: 'in', c: 'in', d: 'not-applicable' }, ['d']],
  ])('%s', (_, levels, indicators) => {
    expect(findingOf('late', levels)?.params.indicators).toEqual(indicators);
  });
});

describe('a verdict of findings', () => {
  test('lists every rule in the order of the definition, passed and failed alike', () => {
    const { findings } = evaluate({ a: 'in', b: 'out', c: 'in', d: 'out' });
    expect(findings.map(({ rule: id, outcome, severity }) => [id, outcome, severity])).toEqual([
      ['late', 'inapplicable', 'failure'],
      ['always', 'failed', 'note'],
      ['early', 'passed', 'failure'],
      ['turned', 'inapplicable', 'failure'],
    ]);
  });

  test('gives a reason of each rule: what decided it, whether it is only to be noted, and no evidence of a record', () => {
    const { reasons } = evaluate({ a: 'in', b: 'out', c: 'in', d: 'out' });
    expect(reasons).toEqual(
      [
        { code: 'rule-inapplicable', params: { rule: 'late', indicators: ['b'] } },
        { code: 'rule-failed', params: { rule: 'always', indicators: ['d'], note: true } },
        { code: 'rule-passed', params: { rule: 'early', indicators: ['c'] } },
        { code: 'rule-inapplicable', params: { rule: 'turned', indicators: ['a'] } },
      ].map((reason) => ({ ...reason, evidence: [], source: ours.source })),
    );
    expect(evaluate({}).reasons.map(({ code }) => code)).toEqual(Array(4).fill('rule-cannot-tell'));
  });

  test('says of a rule that expects nothing that the model does not state it', () => {
    const rules = { unstated: { if: ['a'], then: [], ...rule } } as const;
    const { findings, reasons } = evaluateRules(
      definition,
      rules,
      readLevels(definition.indicators, { a: 'in' }, 'test'),
    );
    expect(findings.map(({ outcome }) => outcome)).toEqual(['inapplicable']);
    expect(reasons.map(({ code }) => code)).toEqual(['rule-not-stated']);
  });

  test('is plain JSON, the same every time', () => {
    const verdict = evaluate({ a: 'in', b: 0.5, c: { lo: 0, hi: 0.3 }, d: 'not-applicable' });
    expect(notPlain(verdict)).toEqual([]);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    expect(evaluate(verdict.inputs)).toEqual(verdict);
  });

  test('says what it did not know', () => {
    const { coverage, unknown } = evaluate({ a: 'in', b: { lo: 0.6, hi: 0.9 }, d: 'not-applicable' });
    expect(coverage).toEqual({ known: 1, applicable: 3, total: 4 });
    expect(unknown).toEqual(['b', 'c']);
  });
});
