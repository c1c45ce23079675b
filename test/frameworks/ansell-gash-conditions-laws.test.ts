import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LevelName, levelNames } from '../../src/core/level.js';
import type { FindingOutcome } from '../../src/forms/findings/verdict.js';
import { pathTo } from '../../src/forms/path-to.js';
import {
  type AnsellGashIndicator,
  type AnsellGashRule,
  ansellGashConditions,
  ansellGashIndicatorIds,
  ansellGashRuleIds,
} from '../../src/frameworks/ansell-gash-conditions/definition.js';
import { validateAnsellGash } from '../../src/frameworks/ansell-gash-conditions/validate.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';

type Answer = LevelName | 'unknown' | 'not-applicable' | number;
type Answers = Partial<Record<AnsellGashIndicator, Answer>>;

const outcomesOf = (levels: Answers) =>
  Object.fromEntries(
    validateAnsellGash(levels).findings.map(({ rule, outcome }) => [rule, outcome]),
  ) as Record<AnsellGashRule, FindingOutcome>;

const definitional = [
  'public-initiator',
  'non-state-participants',
  'direct-decision',
  'formal-forum',
  'consensus-orientation',
  'public-purpose',
] as const satisfies AnsellGashRule[];

const always = [
  ...definitional,
  'inclusive-forum',
  'transparent-rules',
  'face-to-face-dialogue',
  'shared-understanding',
] as const satisfies AnsellGashRule[];

type Yes = (id: AnsellGashIndicator) => boolean;
type Holds = (is: Yes) => boolean;

/** Each proposition as a sentence of logic: when it is a question, and when it is met. */
const propositions: Partial<
  Record<AnsellGashRule, { reads: AnsellGashIndicator[]; asks: Holds; met: Holds }>
> = {
  empowerment: {
    reads: ['power-imbalance', 'weaker-participation', 'empowerment'],
    asks: (is) => is('power-imbalance') && !is('weaker-participation'),
    met: (is) => is('empowerment'),
  },
  interdependence: {
    reads: ['alternative-venues', 'interdependence'],
    asks: (is) => is('alternative-venues'),
    met: (is) => is('interdependence'),
  },
  'outside-respect': {
    reads: ['exclusive-forum', 'outside-respect'],
    asks: (is) => is('exclusive-forum'),
    met: (is) => is('outside-respect'),
  },
  'remedial-trust': {
    reads: ['prior-antagonism', 'interdependence', 'trust-building'],
    asks: (is) => is('prior-antagonism') && !is('interdependence'),
    met: (is) => is('trust-building'),
  },
  'honest-broker': {
    reads: ['conflict', 'trust', 'power-imbalance', 'honest-broker'],
    asks: (is) => is('conflict') && !is('trust') && !is('power-imbalance'),
    met: (is) => is('honest-broker'),
  },
  'organic-leader': {
    reads: ['power-imbalance', 'organic-leader'],
    asks: (is) => is('power-imbalance'),
    met: (is) => is('organic-leader'),
  },
  'small-wins': {
    reads: ['prior-antagonism', 'trust', 'small-wins'],
    asks: (is) => is('prior-antagonism') && !is('trust'),
    met: (is) => is('small-wins'),
  },
  'buy-in': {
    reads: ['mandate', 'commitment'],
    asks: (is) => is('mandate'),
    met: (is) => is('commitment'),
  },
};

const sentenceOf = (rule: AnsellGashRule) =>
  propositions[rule] ?? {
    reads: [rule as AnsellGashIndicator],
    asks: () => true,
    met: (is: Yes) => is(rule as AnsellGashIndicator),
  };

type Known = 'in' | 'out';
type Open = Known | 'unknown';

function everyRecord<One>(ids: readonly AnsellGashIndicator[], answers: readonly One[]) {
  return ids.reduce<Partial<Record<AnsellGashIndicator, One>>[]>(
    (records, id) => records.flatMap((record) => answers.map((one) => ({ ...record, [id]: one }))),
    [{}],
  );
}

/** Every way to answer what is unknown. */
function completionsOf(record: Partial<Record<AnsellGashIndicator, Open>>) {
  return everyRecord<Known>(Object.keys(record) as AnsellGashIndicator[], ['in', 'out']).filter((known) =>
    Object.entries(record).every(
      ([id, one]) => one === 'unknown' || known[id as AnsellGashIndicator] === one,
    ),
  );
}

/** What a rule comes to where everything is known. */
function settled(rule: AnsellGashRule, known: Partial<Record<AnsellGashIndicator, Known>>): FindingOutcome {
  const { asks, met } = sentenceOf(rule);
  const is: Yes = (id) => known[id] === 'in';
  if (!asks(is)) return 'inapplicable';
  return met(is) ? 'passed' : 'failed';
}

describe.each(ansellGashRuleIds)('%s', (rule) => {
  const { reads } = sentenceOf(rule);

  test('comes to what the sentence says, over all combinations of the four levels', () => {
    for (const levels of everyRecord<LevelName>(reads, levelNames)) {
      const known = Object.fromEntries(
        Object.entries(levels).map(([id, level]) => [
          id,
          level === 'in' || level === 'mostly-in' ? 'in' : 'out',
        ]),
      );
      expect([levels, outcomesOf(levels)[rule]]).toEqual([levels, settled(rule, known)]);
    }
  });

  test('is settled where every answer to what is unknown settles it alike, and else cannot be told', () => {
    for (const record of everyRecord<Open>(reads, ['in', 'out', 'unknown'])) {
      const possible = new Set(completionsOf(record).map((known) => settled(rule, known)));
      const [only] = possible;
      expect([record, outcomesOf(record)[rule]]).toEqual([
        record,
        possible.size === 1 ? only : 'cannot-tell',
      ]);
    }
  });

  test('is never failed, nor passed, while its condition is open, whatever it asks for', () => {
    for (const record of everyRecord<Open>(reads, ['in', 'out', 'unknown'])) {
      const asked = new Set(
        completionsOf(record).map((known) => sentenceOf(rule).asks((id) => known[id] === 'in')),
      );
      if (asked.size === 2) expect([record, outcomesOf(record)[rule]]).toEqual([record, 'cannot-tell']);
    }
  });

  test('never turns about when something unknown is answered', () => {
    for (const record of everyRecord<Open>(reads, ['in', 'out', 'unknown'])) {
      const before = outcomesOf(record)[rule];
      if (before === 'cannot-tell') continue;
      for (const known of completionsOf(record))
        expect([record, outcomesOf(known)[rule]]).toEqual([record, before]);
    }
  });

  test('reaches all that it can', () => {
    const reached = new Set(
      everyRecord<Open>(reads, ['in', 'out', 'unknown']).map((one) => outcomesOf(one)[rule]),
    );
    const isConditional = !(always as readonly string[]).includes(rule);
    expect([...reached].sort()).toEqual(
      ['cannot-tell', 'failed', ...(isConditional ? ['inapplicable'] : []), 'passed'].sort(),
    );
  });

  test('is read off nothing else', () => {
    const others = ansellGashIndicatorIds.filter((id) => !reads.includes(id));
    const record = Object.fromEntries(reads.map((id) => [id, 'in']));
    const now = outcomesOf(record)[rule];
    for (const level of ['in', 'out', 'not-applicable'] as const)
      expect(outcomesOf({ ...record, ...Object.fromEntries(others.map((id) => [id, level])) })[rule]).toBe(
        now,
      );
  });
});

test('a rule that is no proposition always applies, and the others are the eight with an if', () => {
  const unconditional = ansellGashRuleIds.filter((rule) => !('if' in ansellGashConditions.rules[rule]));
  expect(unconditional).toEqual([...always]);
  expect(Object.keys(propositions)).toEqual(
    ansellGashRuleIds.filter((rule) => !unconditional.includes(rule)),
  );
});

describe('a level that is none of four', () => {
  test.each<[string, Answers, AnsellGashRule, FindingOutcome]>([
    ['a condition exactly between', { mandate: 0.5, commitment: 'out' }, 'buy-in', 'cannot-tell'],
    ['a condition just above', { mandate: 0.51, commitment: 'out' }, 'buy-in', 'failed'],
    [
      'a condition to be out, just above',
      { 'prior-antagonism': 'in', trust: 0.51 },
      'small-wins',
      'inapplicable',
    ],
    [
      'a condition to be out, just below',
      { 'prior-antagonism': 'in', trust: 0.49, 'small-wins': 'out' },
      'small-wins',
      'failed',
    ],
    [
      'a condition to be out, exactly between',
      { 'prior-antagonism': 'in', trust: 0.5, 'small-wins': 'out' },
      'small-wins',
      'cannot-tell',
    ],
    [
      'a condition that does not apply',
      { mandate: 'not-applicable', commitment: 'out' },
      'buy-in',
      'inapplicable',
    ],
    [
      'what is asked for does not apply',
      { mandate: 'in', commitment: 'not-applicable' },
      'buy-in',
      'inapplicable',
    ],
  ])('%s', (_, levels, rule, outcome) => {
    expect(outcomesOf(levels)[rule]).toBe(outcome);
  });
});

const any = fc
  .tuple(
    ...ansellGashIndicatorIds.map(() =>
      fc.constantFrom<Answer>(
        'in',
        'mostly-in',
        0.5,
        'mostly-out',
        'out',
        'unknown',
        'unknown',
        'not-applicable',
      ),
    ),
  )
  .map(
    (levels) =>
      Object.fromEntries(ansellGashIndicatorIds.map((id, at) => [id, levels[at] ?? 'unknown'])) as Answers,
  );

describe('of any levels', () => {
  test('the verdict is plain data, tells every rule once in its order, and is the same from frozen input', () => {
    fc.assert(
      fc.property(any, (levels) => {
        const verdict = validateAnsellGash(deepFreeze({ ...levels }));
        expect(notPlain(verdict)).toEqual([]);
        expect(verdict.findings.map(({ rule }) => rule)).toEqual([...ansellGashRuleIds]);
        expect(validateAnsellGash(levels)).toEqual(verdict);
      }),
      { numRuns: 200 },
    );
  });

  test('narrowing any one unknown contradicts no finding', () => {
    fc.assert(
      fc.property(any, (levels) => {
        const before = outcomesOf(levels);
        for (const id of ansellGashIndicatorIds.filter((one) => levels[one] === 'unknown'))
          for (const level of ['in', 'out'] as const) {
            const after = outcomesOf({ ...levels, [id]: level });
            for (const rule of ansellGashRuleIds)
              if (before[rule] !== 'cannot-tell') expect(after[rule]).toBe(before[rule]);
          }
      }),
      { numRuns: 100 },
    );
  });

  test('after the way to them all no rule is left that it is a failure not to pass', () => {
    fc.assert(
      fc.property(any, (levels) => {
        const verdict = validateAnsellGash(levels);
        const steps = pathTo(ansellGashConditions, verdict).steps.map(({ indicator, to }) => [indicator, to]);
        const after = outcomesOf({ ...levels, ...Object.fromEntries(steps) });
        for (const { rule, outcome, severity } of verdict.findings)
          if (severity === 'failure' && outcome !== 'inapplicable')
            expect(['passed', 'inapplicable']).toContain(after[rule]);
      }),
      { numRuns: 200 },
    );
  });
});
