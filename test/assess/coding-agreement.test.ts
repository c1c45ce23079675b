import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Observation, Party } from '../../src/case/case.js';
import { codingAgreement } from '../../src/evidence.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';
import { typologyOf } from '../forms/typology/made.js';

const partners: Party[] = [
  { id: 'village', name: 'Desa', sector: 'government' },
  { id: 'company', name: 'PT', sector: 'business' },
  { id: 'group', name: 'Kelompok', sector: 'community' },
];

const caseOf = (observations: readonly Observation[], others: Partial<Case> = {}): Case => ({
  schema: 'kemitraan/case@1',
  id: 'one',
  title: 'One',
  parties: partners,
  observations,
  ...others,
});

/** A row of a coder: a framework and a question, a level, and whom it is about. */
const row = (
  coder: string,
  indicator: string,
  level: Observation['level'],
  about?: readonly string[],
  others: Partial<Observation> = {},
): Observation => ({ indicator, level, coder, ...(about && { about }), ...others });

const importance = 'partnership-archetypes.importance';
const balance = 'partnership-archetypes.balance';
const archetypes = { frameworks: ['partnership-archetypes'] } as const;

/** Units, units on which both agree, and units that two can be compared on. */
function counts({
  percent,
}: {
  readonly percent: { units: number; pairableUnits: number; value: number | null };
}) {
  return [percent.units, percent.pairableUnits, Math.round((percent.value ?? 0) * percent.pairableUnits)];
}

const of = (
  observations: readonly Observation[],
  framework = 'partnership-archetypes',
  others: Partial<Case> = {},
) => {
  const found = codingAgreement([caseOf(observations, others)]).frameworks[framework];
  if (!found) throw new Error('It does not count.');
  return found;
};

/**
 * The archetypes ask, of three partners: importance, understanding, two sub-questions of mutual benefit and capability gain of each (5 x 3), and four
 * questions of relations, of which none is named: 19 units.
 */
const asked = 19;

describe('units', () => {
  test('every question is one, of each partner where it is asked of each, also if nobody found anything', () => {
    const found = of([row('a', importance, 'in'), row('b', importance, 'unknown')]);
    expect(counts(found.codability)).toEqual([asked, asked, asked - 3]);
    expect(counts(found.level)).toEqual([0, 0, 0]);
  });

  test('a row on several partners counts for each, as if it were written apart', () => {
    const together = of([
      row('a', importance, 'in', ['village', 'company']),
      row('b', importance, 'in', ['village']),
    ]);
    const apart = of([
      row('a', importance, 'in', ['village']),
      row('a', importance, 'in', ['company']),
      row('b', importance, 'in', ['village']),
    ]);
    expect(together).toEqual(apart);
    expect(counts(together.codability)).toEqual([asked, asked, asked - 1]);
    expect(counts(together.level)).toEqual([1, 1, 1]);
  });

  test('what is said of the whole stands for the partners of whom a coder says nothing else', () => {
    const found = of([
      row('a', importance, 'in'),
      row('b', importance, 'in', ['village']),
      row('b', importance, 'out', ['company']),
    ]);
    expect(counts(found.codability)).toEqual([asked, asked, asked - 1]);
    expect(counts(found.level)).toEqual([2, 2, 1]);
  });

  test('of relations those that a coder names, in whichever order; where none is named, the partnership', () => {
    const named = of([
      row('a', balance, 'in', ['village', 'company']),
      row('b', balance, 'in', ['company', 'village']),
    ]);
    expect(counts(named.codability)).toEqual([asked, asked, asked]);
    expect(counts(named.level)).toEqual([1, 1, 1]);
    const two = of([
      row('a', balance, 'in', ['village', 'company']),
      row('b', balance, 'in', ['group', 'company']),
    ]);
    expect(counts(two.codability)).toEqual([asked + 1, asked + 1, asked - 1]);
    const whole = of([row('a', balance, 'in', ['village', 'company']), row('b', balance, 'mostly-in')]);
    expect(counts(whole.level)).toEqual([1, 1, 0]);
  });

  test('the direction of a relation counts where it has one', () => {
    const complementarity = 'partnership-archetypes.complementarity';
    const found = of([
      row('a', complementarity, 'in', ['village', 'company']),
      row('b', complementarity, 'in', ['company', 'village']),
    ]);
    expect(counts(found.codability)).toEqual([asked + 1, asked + 1, asked - 1]);
  });

  test('an indicator with sub-questions is one where somebody answers it as one', () => {
    const parts = of([
      row('a', 'partnership-archetypes.mutual-benefit.gives', 'in'),
      row('b', 'partnership-archetypes.mutual-benefit', 'in'),
    ]);
    // Three partners of the indicator itself more, and none of the six on which the two can agree.
    expect(counts(parts.codability)).toEqual([asked + 3, asked + 3, asked - 3]);
    expect(counts(parts.level)).toEqual([0, 0, 0]);
  });

  test('of roles those parties that a coder names, of any standing; one is enough to hold it', () => {
    const role = 'participation-leadership-roles.sponsor';
    const overseer: Party = { id: 'ministry', name: 'Ministry', sector: 'government', standing: 'overseer' };
    const parties = [...partners, overseer];
    const found = of(
      [row('a', role, 'in', ['ministry']), row('b', role, 'mostly-in', ['ministry'])],
      'participation-leadership-roles',
      { parties },
    );
    expect(counts(found.level)).toEqual([1, 1, 0]);
    expect(counts(found.codability)).toEqual([19, 19, 19]);
  });

  test('of a framework about one party at a time each party that it is about', () => {
    const consulted = 'participation-phases.consultation';
    const found = of(
      [row('a', consulted, 'in', ['group']), row('b', consulted, 'in', ['group'])],
      'participation-phases',
    );
    expect(counts(found.level)).toEqual([1, 1, 1]);
    expect(found.codability.percent.value).toBe(1);
    const both = [{ id: 'second', name: 'Kedua', sector: 'community' } as const, ...partners];
    const more = of(
      [row('a', consulted, 'in', ['group']), row('b', consulted, 'in', ['group'])],
      'participation-phases',
      {
        parties: both,
      },
    );
    expect(more.codability.percent.units).toBe(2 * found.codability.percent.units);
  });

  test('and each management function that a coder names, for which rows that name none speak', () => {
    const consulted = 'participation-phases.consultation';
    const planning = { function: 'planning' } as const;
    const found = of(
      [
        row('a', consulted, 'in', ['group'], planning),
        row('b', consulted, 'out', ['group'], planning),
        row('b', consulted, 'in', ['group']),
      ],
      'participation-phases',
    );
    // In planning they differ; in general a has nothing, and b has.
    expect(counts(found.level)).toEqual([1, 1, 0]);
    const fallback = of(
      [row('a', consulted, 'in', ['group'], planning), row('b', consulted, 'in', ['group'])],
      'participation-phases',
    );
    expect(counts(fallback.level)).toEqual([1, 1, 1]);
  });

  test('elsewhere a function only says of what a row speaks', () => {
    const found = of([row('a', balance, 'in', undefined, { function: 'planning' }), row('b', balance, 'in')]);
    expect(counts(found.codability)).toEqual([asked, asked, asked]);
    expect(counts(found.level)).toEqual([1, 1, 1]);
  });

  test('what two informants told is judged apart', () => {
    const told = {
      informants: [
        { id: 'p', party: 'group' },
        { id: 'q', party: 'company' },
      ],
    };
    const by = (coder: string, informant: string, level: 'in' | 'out') =>
      row(coder, balance, level, undefined, { informant });
    const found = of(
      [by('a', 'p', 'in'), by('a', 'q', 'out'), by('b', 'p', 'in'), by('b', 'q', 'out')],
      undefined,
      told,
    );
    expect(counts(found.level)).toEqual([2, 2, 2]);
    expect(codingAgreement([caseOf([by('a', 'p', 'in'), by('a', 'q', 'out')], told)]).differing).toEqual([]);
  });
});

describe('what counts as found', () => {
  test.each([
    ['no row', [], 'not-found'],
    ['unknown', ['unknown'], 'not-found'],
    ['refused', ['refused'], 'not-found'],
    ['a level', ['out'], 'found'],
    ['a level beside unknown', ['unknown', 'mostly-in'], 'found'],
    ['not applicable', ['not-applicable'], 'not-applicable'],
    ['two levels', ['in', 'out'], 'found'],
  ])('%s', (_, levels, kind) => {
    const given = [...levels.map((level) => row('a', balance, level as 'in')), row('b', balance, 'in')];
    const rounds = [{ coders: ['a', 'b'], frameworks: ['partnership-archetypes'] }];
    const found = codingAgreement([{ case: caseOf(given), rounds }]);
    const { codability, level } = found.frameworks['partnership-archetypes'] ?? {};
    const category = (name: string) =>
      codability?.percent.prevalence.find((one) => one.category === name)?.count;
    expect([category('found'), category('not-applicable')]).toEqual([
      kind === 'found' ? 2 : 1,
      kind === 'not-applicable' ? 1 : 0,
    ]);
    const one = new Set(levels.filter((given) => given !== 'unknown')).size === 1 && kind === 'found';
    expect(level?.percent.pairableUnits).toBe(one ? 1 : 0);
    expect(found.differing).toEqual(
      levels.length === 2 && !one ? [{ case: 'one', coder: 'a', indicator: balance, about: [] }] : [],
    );
  });

  test('of dated rows of one coder the latest counts', () => {
    const found = of([
      row('a', balance, 'out', undefined, { date: '2020' }),
      row('a', balance, 'in', undefined, { date: '2022' }),
      row('b', balance, 'in'),
    ]);
    expect(counts(found.level)).toEqual([1, 1, 1]);
  });

  test('a guess at another’s view is no judgement', () => {
    const guess = row('b', balance, 'in', undefined, { holder: 'group', attributedTo: 'company' });
    const found = codingAgreement([caseOf([row('a', balance, 'in'), guess])]);
    expect(found.coders).toEqual(['a']);
    expect(found.leftOut).toEqual([
      { case: 'one', framework: 'partnership-archetypes', reason: 'one-coder' },
    ]);
  });

  test('frameworks that rows are on and that are not asked are named', () => {
    const rows = [row('a', balance, 'in'), row('b', balance, 'in')];
    const layout = { ...row('a', balance, 'in'), indicator: 'power-layout.parity' };
    const own = { ...row('b', balance, 'in'), indicator: 'ours.reach' };
    const subject = caseOf([...rows, layout, own]);
    expect(codingAgreement([subject]).unread).toEqual(['ours']);
    expect(codingAgreement([subject], archetypes).unread).toEqual(['ours', 'power-layout']);
    expect(codingAgreement([caseOf(rows)]).unread).toEqual([]);
  });

  test('rows by nobody are counted, and count nowhere', () => {
    const { coder: _, ...unsigned } = row('x', balance, 'out');
    const found = codingAgreement([caseOf([row('a', balance, 'in'), row('b', balance, 'in'), unsigned])]);
    expect(found.unattributed).toBe(1);
    expect(counts(found.frameworks['partnership-archetypes']?.level ?? never())).toEqual([1, 1, 1]);
  });
});

const never = (): never => {
  throw new Error('It does not count.');
};

describe('levels', () => {
  test('are ordinal: a near miss is worth more than a far one', () => {
    const coded = (last: 'mostly-in' | 'out') =>
      of(
        ['village', 'company', 'group'].flatMap((party, at) => {
          const level = (['in', 'out', 'in'] as const)[at] ?? 'in';
          return [
            row('a', importance, level, [party]),
            row('b', importance, at === 2 ? last : level, [party]),
          ];
        }),
      ).level;
    const [near, far] = [coded('mostly-in'), coded('out')];
    expect(near.percent.value).toBe(far.percent.value);
    expect(near.alpha.value ?? 0).toBeGreaterThan(far.alpha.value ?? 0);
    expect(near.alpha.metric).toBe('ordinal');
    // Six ratings, out twice, mostly-in once, in three times. From mostly-in to in it is (1/2 + 3/2)^2 = 4 once, of each pair in
    // both orders; by chance out to mostly-in (1 + 1/2)^2 twice, out to in (1 + 1 + 3/2)^2 six times, mostly-in to in 4 three times.
    const [observed, expected] = [(2 * 4) / 6, (2 * (2 * 2.25 + 6 * 12.25 + 3 * 4)) / 30];
    expect(near.alpha.value).toBeCloseTo(1 - observed / expected, 12);
  });

  test('other memberships than the four have their place among them', () => {
    const found = of([row('a', balance, 0.5), row('b', balance, 0.5)]);
    expect(found.level.percent.prevalence.map((one) => one.category)).toEqual([0, 1 / 3, 0.5, 2 / 3, 1]);
  });

  test('columns of a profile are nominal, and their order is none', () => {
    const mission = 'csr-contribution-phases.mission';
    const found = of(
      [
        row('a', mission, ['philanthropy', 'charity'], ['company']),
        row('b', mission, ['charity', 'philanthropy'], ['company']),
      ],
      'csr-contribution-phases',
    );
    expect(counts(found.level)).toEqual([1, 1, 1]);
    expect(found.level.alpha.metric).toBe('nominal');
    const { overall } = codingAgreement([
      caseOf([row('a', mission, ['charity'], ['company']), row('b', mission, ['charity'], ['company'])]),
    ]);
    expect([counts(overall.columns), counts(overall.level)]).toEqual([
      [1, 1, 1],
      [0, 0, 0],
    ]);
  });

  test('answers on a Likert scale stay apart from levels', () => {
    const item = 'organisation-public-relationship.trust.keeps-word';
    const answer = (coder: string, points: number) => row(coder, item, { points, of: 5 }, ['group']);
    const { frameworks, overall } = codingAgreement([caseOf([answer('a', 4), answer('b', 5)])]);
    const { level } = frameworks['organisation-public-relationship'] ?? never();
    expect(level.percent.prevalence.map((one) => one.category)).toEqual([0.75, 1]);
    expect([level.alpha.metric, counts(level), counts(overall.level)]).toEqual([
      'ordinal',
      [1, 1, 0],
      [0, 0, 0],
    ]);
  });
});

describe('verdicts', () => {
  test('are those of each coder’s rows alone, without the facts that all share', () => {
    const facts: Partial<Case> = {
      contributions: [{ by: 'company', resource: 'funds' }],
      activities: [],
      complete: ['contributions', 'activities'],
    };
    const rows = [row('a', importance, 'in'), row('b', importance, 'out')];
    expect(of(rows, undefined, facts)).toEqual(of(rows));
  });

  test('are compared type by type, in words that all forms share', () => {
    const certain = [row('a', balance, 'out'), row('b', balance, 'mostly-out')];
    const { verdict } = of(certain);
    expect(counts(verdict)).toEqual([3, 3, 3]);
    expect(verdict.percent.prevalence.map(({ category, count }) => [category, count])).toEqual([
      ['holds', 2],
      ['does-not-hold', 0],
      ['open', 4],
      ['inapplicable', 0],
    ]);
    const apart = of([row('a', balance, 'out'), row('b', balance, 'in')]);
    expect(counts(apart.verdict)).toEqual([3, 3, 2]);
  });

  test('a management function of which one coder alone has a verdict is compared with what the other says of all', () => {
    const consulted = 'participation-phases.consultation';
    const found = of(
      [row('a', consulted, 'in', ['group'], { function: 'planning' }), row('b', consulted, 'in', ['group'])],
      'participation-phases',
    );
    expect(found.verdict.percent.pairableUnits).toBeGreaterThanOrEqual(5);
  });
});

describe('who counts', () => {
  const two = [row('a', balance, 'in'), row('b', balance, 'in')];

  test('a case that a framework was read off is left out of it, and listed', () => {
    const found = codingAgreement([caseOf(two, { defines: ['partnership-archetypes'] })]);
    expect(found.frameworks).toEqual({});
    expect(found.leftOut).toEqual([{ case: 'one', framework: 'partnership-archetypes', reason: 'defines' }]);
    expect(found.overall.codability.percent).toMatchObject({ value: null, reason: 'no-ratings' });
  });

  test('and so is a case that one coder alone coded', () => {
    const found = codingAgreement([caseOf([row('a', balance, 'in')]), caseOf(two, { id: 'two' })]);
    expect(found.leftOut).toEqual([
      { case: 'one', framework: 'partnership-archetypes', reason: 'one-coder' },
    ]);
    expect(found.frameworks['partnership-archetypes']?.cases).toEqual(['two']);
  });

  test('rounds say who coded what: nobody else counts, and who found nothing is told', () => {
    const rounds = [
      { coders: ['a', 'b'], frameworks: ['partnership-archetypes', 'power-layout'] },
      { coders: ['c', 'd'], frameworks: ['participation-phases'] },
    ];
    const observations = [...two, row('author', balance, 'out'), row('a', 'power-layout.parity', 'in')];
    const found = codingAgreement([{ case: caseOf(observations), rounds }]);
    expect(Object.keys(found.frameworks)).toEqual([
      'partnership-archetypes',
      'power-layout',
      'participation-phases',
    ]);
    expect(found.coders).toEqual(['a', 'b', 'c', 'd']);
    expect(found.silent).toEqual([
      { case: 'one', coder: 'c' },
      { case: 'one', coder: 'd' },
    ]);
    expect(found.unattributed).toBe(1);
    expect(found.frameworks['power-layout']?.silent).toEqual([{ case: 'one', coder: 'b' }]);
    expect(counts(found.frameworks['power-layout']?.codability ?? never())).toEqual([2, 2, 1]);
    expect(found.frameworks['participation-phases']?.codability.percent.value).toBe(1);
    expect(counts(found.frameworks['partnership-archetypes']?.level ?? never())).toEqual([1, 1, 1]);
  });

  test('pairs that coded different cases are pooled, each in a column of its own', () => {
    const other = [row('c', balance, 'in'), row('d', balance, 'out')];
    const found = codingAgreement([caseOf(two), caseOf(other, { id: 'two' })], archetypes);
    expect(counts(found.overall.level)).toEqual([2, 2, 1]);
    expect(found.overall.level.percent).toMatchObject({ coders: 4, pairableRatings: 4 });
  });

  test('a third coder is compared with both', () => {
    const { level } = of([...two, row('c', balance, 'out')]);
    expect(level.percent).toMatchObject({ pairableUnits: 1, pairableRatings: 3 });
    expect(level.percent.value).toBeCloseTo(1 / 3, 12);
  });

  test('informants only if asked for, and who gives no row was not asked', () => {
    const told = {
      informants: [
        { id: 'p', party: 'group' },
        { id: 'q', party: 'company' },
      ],
    };
    const by = (informant: string, level: Observation['level']) =>
      row('a', balance, level, undefined, { informant });
    const subject = caseOf(
      [by('p', 'in'), by('q', 'out'), row('a', importance, 'in', undefined, { informant: 'p' })],
      told,
    );
    expect(codingAgreement([subject]).frameworks).toEqual({});
    const found = codingAgreement([subject], { of: 'informants' });
    const { codability, level } = found.frameworks['partnership-archetypes'] ?? never();
    expect([found.of, found.coders]).toEqual(['informants', ['p', 'q']]);
    expect(counts(level)).toEqual([1, 1, 0]);
    expect(codability.percent).toMatchObject({ pairableUnits: 1, value: 1 });
    const silent = caseOf([by('p', 'in'), by('q', 'unknown')], told);
    const unknown = codingAgreement([silent], { of: 'informants' }).frameworks['partnership-archetypes'];
    expect(unknown?.codability.percent).toMatchObject({ pairableUnits: 1, value: 0 });
  });

  test('a framework of the caller’s own', () => {
    const made = typologyOf(['a1', 'a2'], { t: { a1: 'in' } });
    const subject = caseOf([row('a', 'made.a1', 'in'), row('b', 'made.a1', 'out')]);
    const found = codingAgreement([subject], { frameworks: [made] });
    expect(counts(found.frameworks.made?.level ?? never())).toEqual([1, 1, 0]);
    expect(codingAgreement([subject]).frameworks).toEqual({});
  });

  test('intervals from a seed where they are asked for, the same for everybody', () => {
    const resampling = { seed: 7, replications: 200 };
    const [first, second] = [1, 2].map(() => codingAgreement([caseOf(two)], { ...archetypes, resampling }));
    expect(first).toEqual(second);
    expect(first?.overall.codability.percent.interval).toMatchObject({
      seed: 7,
      replications: 200,
      fewUnits: true,
    });
    expect(codingAgreement([caseOf(two)]).overall.codability.percent).not.toHaveProperty('interval');
  });

  test('of no case there is nothing to agree on', () => {
    const found = codingAgreement([]);
    expect(found).toMatchObject({ cases: 0, coders: [], frameworks: {}, leftOut: [], silent: [] });
    expect(found.overall.level.alpha).toMatchObject({ value: null, reason: 'no-ratings' });
  });
});

describe('laws', () => {
  const levels = fc.constantFrom(
    'in',
    'mostly-in',
    'mostly-out',
    'out',
    'unknown',
    'not-applicable' as const,
  );
  const abouts = fc.option(
    fc.subarray(
      partners.map(({ id }) => id),
      { minLength: 1 },
    ),
    { nil: undefined },
  );
  const rows = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom(
          'importance',
          'understanding',
          'mutual-benefit.gives',
          'mutual-benefit',
          'capability-gain',
        ),
        levels,
        abouts,
      )
      .map(([coder, id, level, about]) => row(coder, `partnership-archetypes.${id}`, level as 'in', about)),
    { maxLength: 12 },
  );
  const agreement = (observations: readonly Observation[]) =>
    codingAgreement([caseOf(observations)], archetypes);

  test('the order of rows and of cases changes no number', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const cases = [caseOf(first), caseOf(second, { id: 'two' })];
        const turned = [caseOf([...second].reverse(), { id: 'two' }), caseOf([...first].reverse())];
        const [one, other] = [cases, turned].map((list) => codingAgreement(list, archetypes));
        for (const part of ['codability', 'level', 'verdict'] as const)
          for (const statistic of ['percent', 'alpha', 'ac1'] as const) {
            const [a, b] = [one, other].map((found) => found?.overall[part][statistic]);
            expect(b?.value == null).toBe(a?.value == null);
            if (a?.value != null) expect(b?.value).toBeCloseTo(a.value, 9);
            expect(b?.pairableUnits).toBe(a?.pairableUnits);
          }
      }),
      { numRuns: 25 },
    );
  });

  test('a row about several partners is as good as one about each', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const single = list.flatMap((one) =>
          one.about ? one.about.map((party) => ({ ...one, about: [party] })) : [one],
        );
        expect(agreement(single)).toEqual(agreement(list));
      }),
      { numRuns: 25 },
    );
  });

  test('coders who say the same agree on everything', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const same = ['x', 'y'].flatMap((coder) => list.map((one) => ({ ...one, coder })));
        const { overall } = agreement(same);
        for (const part of ['codability', 'level', 'verdict'] as const)
          expect([1, null]).toContain(overall[part].percent.value);
      }),
      { numRuns: 25 },
    );
  });

  test('the units of two coders and those found: no cell is lost', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const found = agreement(list);
        const one = found.frameworks['partnership-archetypes'];
        if (!one) return;
        const { percent } = one.codability;
        expect(percent.pairableUnits).toBe(percent.units);
        expect(percent.pairableRatings).toBe(percent.units * new Set(list.map(({ coder }) => coder)).size);
        expect(notPlain(found)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a programmer’s mistake', () => {
  const good = caseOf([]);
  test.each([
    ['no list', good, {}, 'invalid-input', 'cases'],
    ['no case', [{}], {}, 'invalid-input', 'cases[0]'],
    ['nothing', [undefined], {}, 'invalid-input', 'cases[0]'],
    ['one case twice', [good, good], {}, 'invalid-input', 'cases[1].id'],
    ['a case of another schema', [{ ...good, schema: 'x' }], {}, 'invalid-case', 'input.schema'],
    ['rounds that are none', [{ case: good, rounds: {} }], {}, 'invalid-input', 'cases[0].rounds'],
    [
      'a round without coders',
      [{ case: good, rounds: [{ frameworks: [] }] }],
      {},
      'invalid-input',
      'cases[0].rounds[0]',
    ],
    [
      'a round of a framework that there is none of',
      [{ case: good, rounds: [{ coders: ['a'], frameworks: ['x'] }] }],
      {},
      'unknown-framework',
      'cases[0].rounds[0].frameworks',
    ],
    [
      'rounds of informants',
      [{ case: good, rounds: [] }],
      { of: 'informants' },
      'invalid-input',
      'cases[0].rounds',
    ],
    ['agreement of others', [good], { of: 'parties' }, 'unknown-option', 'options.of'],
    [
      'a framework that there is none of',
      [good],
      { frameworks: ['x'] },
      'unknown-framework',
      'options.frameworks[0]',
    ],
    ['an option that there is none of', [good], { seed: 1 }, 'unknown-option', 'options'],
    [
      'no replications',
      [good],
      { resampling: { seed: 1, replications: 0 } },
      'invalid-design',
      'options.resampling.replications',
    ],
    [
      'a level that there is none of',
      [caseOf([row('a', balance, 'in'), row('b', balance, 'high' as 'in')])],
      {},
      'unknown-level',
      'input.observations[1].level',
    ],
  ])('%s', (_, cases, options, code, parameter) => {
    const error = thrownBy(() => codingAgreement(cases as never, options as never));
    expect(error).toMatchObject({ code, parameter, function: 'codingAgreement' });
  });
});
