import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/core/interval.js';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import type { ChecklistVerdict } from '../../src/forms/checklist/verdict.js';
import { score } from '../../src/forms/score.js';
import * as governance from '../../src/governance.js';
import { not } from '../../src/measure/fuzzy.js';
import { thrownBy } from '../core/thrown-by.js';

const {
  cgChallenges,
  cgIdealRequirements,
  cgProcessVariables,
  cgSuccessFactors,
  muaraEnimInhibitingFactors,
  muaraEnimStrategies,
  muaraEnimSupportingFactors,
} = governance;

/** Each checklist, its words, its own function, and what its items speak for where that is not the whole. */
const checklists = [
  [
    cgSuccessFactors,
    governance.cgSuccessFactorsWording,
    governance.scoreCgSuccessFactors,
    { 'relationship-complexity': 'not-stated' },
  ],
  [cgIdealRequirements, governance.cgIdealRequirementsWording, governance.scoreCgIdealRequirements, {}],
  [cgProcessVariables, governance.cgProcessVariablesWording, governance.scoreCgProcessVariables, {}],
  [cgChallenges, governance.cgChallengesWording, governance.scoreCgChallenges, 'against'],
  [
    muaraEnimSupportingFactors,
    governance.muaraEnimSupportingFactorsWording,
    governance.scoreSupportingFactors,
    {},
  ],
  [
    muaraEnimInhibitingFactors,
    governance.muaraEnimInhibitingFactorsWording,
    governance.scoreInhibitingFactors,
    'against',
  ],
  [muaraEnimStrategies, governance.muaraEnimStrategiesWording, governance.scoreMuaraEnimStrategies, {}],
] as const;

const catalogues = [
  [governance.collaborativeGovernance, governance.collaborativeGovernanceWording],
  [governance.muaraEnimExistingFindings, governance.muaraEnimExistingFindingsWording],
  [governance.forumCsrPkbl, governance.forumCsrPkblWording],
  [governance.csrInformationSystemFields, governance.csrInformationSystemFieldsWording],
  [governance.sigerMuContributions, governance.sigerMuContributionsWording],
  [governance.muaraEnimProgrammes, governance.muaraEnimProgrammesWording],
] as const;

describe('what is declared is what a definition of a caller’s own would have to be, words and all', () => {
  test.each(checklists.map(([definition, wording]) => [definition.id, definition, wording] as const))(
    '%s',
    (_, definition, wording) => {
      expect(() => defineChecklist({ ...definition, wording } as never)).not.toThrow();
    },
  );

  test.each(catalogues.map(([definition, wording]) => [definition.id, definition, wording] as const))(
    '%s',
    (_, definition, wording) => {
      expect(() => defineCatalogue({ ...definition, wording } as never)).not.toThrow();
    },
  );

  test('and the check finds words that are missing', () => {
    const [definition, { items: _, ...wording }] = [cgChallenges, governance.cgChallengesWording];
    expect(() => defineChecklist({ ...definition, wording } as never)).toThrow(/items/);
  });
});

describe('the article counts', () => {
  // Five factors, four requirements and variables, three challenges, four and five factors, four strategies.
  test.each(checklists.map(([{ id, items }]) => [id, Object.keys(items).length] as const))(
    '%s',
    (id, count) => {
      const counts: Readonly<Record<string, number>> = {
        'cg-success-factors': 5,
        'cg-ideal-requirements': 4,
        'cg-process-variables': 4,
        'cg-challenges': 3,
        'muara-enim-supporting-factors': 4,
        'muara-enim-inhibiting-factors': 5,
        'muara-enim-strategies': 4,
      };
      expect(count).toBe(counts[id]);
    },
  );

  test.each(catalogues.map(([{ id, entries }]) => [id, Object.values(entries)] as const))(
    '%s',
    (id, entries) => {
      // The definition, the function, the problem, three studies; ten findings; three functions; 3 + 4 + 3 fields; and so on.
      const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
        'collaborative-governance': { concept: 2, problem: 1, 'prior-study': 3 },
        'muara-enim-existing-findings': { structure: 3, process: 2, relation: 3, 'micro-initiative': 2 },
        'forum-csr-pkbl': { none: 3 },
        'csr-information-system-fields': { 'siger-mu': 3, inhibiting: 4, existing: 3 },
        'siger-mu-contributions': { none: 3 },
        'muara-enim-programmes': { none: 3 },
      };
      const found: Record<string, number> = {};
      for (const entry of entries) {
        const group = 'group' in entry ? entry.group : 'none';
        found[group] = (found[group] ?? 0) + 1;
      }
      expect(found).toEqual(counts[id]);
    },
  );
});

const scored = checklists.map(
  ([definition, , run, polarity]) => [definition.id, definition, run as unknown as Run, polarity] as const,
);
type Run = (levels: object, options?: object) => ChecklistVerdict;

describe.each(scored)('%s', (_, definition, run, polarity) => {
  const items = Object.keys(definition.items);
  const polarityOf = (item: string): string =>
    typeof polarity === 'string' ? polarity : (Reflect.get(polarity, item) ?? 'for');
  const counting = items.filter((item) => polarityOf(item) !== 'not-stated');
  const [group = ''] = Object.keys(definition.groups);
  const all = (level: unknown) => Object.fromEntries(items.map((item) => [item, level]));
  const scoreOf = (levels: object): Interval | null => Reflect.get(run(levels).groups, group)?.score ?? null;
  const best = Object.fromEntries(items.map((item) => [item, polarityOf(item) === 'against' ? 'out' : 'in']));

  test('items speak for the whole, against it, or neither, as the article has it', () => {
    expect(Object.entries(definition.items).map(([item, one]) => [item, one.polarity])).toEqual(
      items.map((item) => [item, polarityOf(item)]),
    );
  });

  test('says the same as score, and names itself in its errors', () => {
    expect(run(all('mostly-in'))).toEqual(score(definition, all('mostly-in') as never));
    expect(thrownBy(() => run({ nothing: 'in' }))).toMatchObject({
      code: 'unknown-indicator',
      function: run.name,
    });
  });

  test('nothing known: from 0 to 1, and each item that counts is open', () => {
    expect(scoreOf({})).toEqual({ lo: 0, hi: 1 });
    expect(run({}).gaps.map(({ item, standing }) => [item, standing])).toEqual(
      counting.map((item) => [item, 'open']),
    );
  });

  test('all as it is asked for: 1, and no gap; the opposite: 0, and all are gaps', () => {
    expect(scoreOf(best)).toEqual({ lo: 1, hi: 1 });
    expect(run(best).gaps).toEqual([]);
    const worst = Object.fromEntries(items.map((item) => [item, best[item] === 'in' ? 'out' : 'in']));
    expect(scoreOf(worst)).toEqual({ lo: 0, hi: 0 });
    expect(run(worst).gaps.map(({ item, standing }) => [item, standing])).toEqual(
      counting.map((item) => [item, 'failed']),
    );
  });

  test.each(items)('%s alone moves the score by its share, or not at all', (item) => {
    const changed = { ...best, [item]: best[item] === 'in' ? 'out' : 'in' };
    const share = (counting.length - (counting.includes(item) ? 1 : 0)) / counting.length;
    expect(scoreOf(changed)?.lo).toBeCloseTo(share, 12);
    expect(scoreOf(changed)?.hi).toBeCloseTo(share, 12);
    expect(run(changed).gaps.map((gap) => gap.item)).toEqual(counting.filter((one) => one === item));
    // Unknown is neither: it may be either.
    const open = scoreOf({ ...best, [item]: 'unknown' });
    expect(open?.lo).toBeCloseTo(share, 12);
    expect(open?.hi).toBe(1);
  });

  test('what does not apply leaves the mean', () => {
    const [first = ''] = counting;
    expect(scoreOf({ ...best, [first]: 'not-applicable' })).toEqual({ lo: 1, hi: 1 });
    expect(scoreOf(all('not-applicable'))).toBeNull();
  });

  test('an overall score is there only with weights', () => {
    expect(run(best)).not.toHaveProperty('score');
    expect(Reflect.get(run(best, { weights: { [group]: 2 } }), 'score')).toEqual({ lo: 1, hi: 1 });
  });
});

describe('what is listed without a direction', () => {
  test.each(['in', 'mostly-in', 0.5, 'mostly-out', 'out', 'unknown', 'not-applicable'] as const)(
    'the complexity of relations, %s, moves neither score nor gaps',
    (level) => {
      const others = { 'direct-involvement': 'in', 'joint-decision': 'out', consensus: 'mostly-in' } as const;
      const without = governance.scoreCgSuccessFactors(others);
      const verdict = governance.scoreCgSuccessFactors({ ...others, 'relationship-complexity': level });
      expect(verdict.groups).toEqual(without.groups);
      expect(verdict.gaps).toEqual(without.gaps);
      expect(
        verdict.reasons.find(({ params }) => 'item' in params && params.item === 'relationship-complexity')
          ?.code,
      ).toBe('item-not-scored');
    },
  );
});

describe('what speaks against', () => {
  test.each([
    [['in', 'in', 'in'], 0],
    [['out', 'in', 'out'], 2 / 3],
    [['mostly-in', 'mostly-out', 'out'], 2 / 3],
    [['mostly-out', 'mostly-out', 'mostly-out'], 2 / 3],
  ] as const)('challenges %s', (levels, expected) => {
    const [capacity, regulation, evaluation] = levels;
    const { groups } = governance.scoreCgChallenges({
      'low-msme-capacity': capacity,
      'limited-regulation': regulation,
      'weak-evaluation': evaluation,
    });
    expect(groups.challenges.score?.lo).toBeCloseTo(expected, 12);
    expect(groups.challenges.score?.hi).toBeCloseTo(expected, 12);
  });

  test('is one minus what the same levels would come to if they spoke for', () => {
    const levels = {
      'low-msme-capacity': 0.25,
      'limited-regulation': 'unknown',
      'weak-evaluation': 1,
    } as const;
    const turned = {
      ...cgChallenges,
      items: Object.fromEntries(
        Object.entries(cgChallenges.items).map(([id, item]) => [id, { ...item, polarity: 'for' as const }]),
      ),
    };
    const forIt = score(turned as never, levels as never) as ChecklistVerdict;
    const other: Interval = Reflect.get(forIt.groups, 'challenges')?.score ?? { lo: 0, hi: 0 };
    const found = governance.scoreCgChallenges(levels).groups.challenges.score;
    expect(found?.lo).toBeCloseTo(not(other).lo, 12);
    expect(found?.hi).toBeCloseTo(not(other).hi, 12);
  });
});

// As the article tells it of Muara Enim: all five inhibiting factors are there, all four supporting ones as well.
test('Muara Enim itself has all that supports and all that inhibits', () => {
  const all = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'in'])) as never;
  const inhibited = governance.scoreInhibitingFactors(all(governance.muaraEnimInhibitingFactorIds));
  expect(inhibited.groups.factors.score).toEqual({ lo: 0, hi: 0 });
  expect(inhibited.gaps.map(({ item }) => item)).toEqual(governance.muaraEnimInhibitingFactorIds);
  const supported = governance.scoreSupportingFactors(all(governance.muaraEnimSupportingFactorIds));
  expect(supported.groups.factors.score).toEqual({ lo: 1, hi: 1 });
});

test('the local government sees to what the article gives it, and to nothing else', () => {
  const { gaps, stakeholders } = governance.scoreMuaraEnimStrategies({
    'strengthen-forum': 'out',
    'progressive-regulation': 'out',
    'advocacy-training': 'out',
    'integrated-data': 'in',
  });
  expect(gaps.map(({ item, by }) => [item, by])).toEqual([
    ['strengthen-forum', ['local-government']],
    ['progressive-regulation', []],
    ['advocacy-training', []],
  ]);
  expect(stakeholders['local-government'].score).toEqual({ lo: 0.5, hi: 0.5 });
});
