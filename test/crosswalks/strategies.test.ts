import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/core/locale.js';
import { answersTo } from '../../src/crosswalks/answers.js';
import type { Crosswalk } from '../../src/crosswalks/crosswalk.js';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { factorStrategies } from '../../src/crosswalks/strategies.js';
import { obstacleTactics } from '../../src/crosswalks/tactics.js';
import { explain } from '../../src/explain/explain.js';
import { collaborationSuccessPrerequisites } from '../../src/frameworks/collaboration-success-prerequisites/definition.js';
import {
  muaraEnimInhibitingFactorIds,
  muaraEnimInhibitingFactors,
} from '../../src/frameworks/muara-enim-inhibiting-factors/definition.js';
import { scoreInhibitingFactors } from '../../src/frameworks/muara-enim-inhibiting-factors/score.js';
import { muaraEnimInhibitingFactorsWording } from '../../src/frameworks/muara-enim-inhibiting-factors/wording.js';
import { muaraEnimStrategyIds } from '../../src/frameworks/muara-enim-strategies/definition.js';

const rows: readonly Crosswalk[] = factorStrategies;
const pairOf = ({ from, to }: Crosswalk) => `${from.member} -> ${to.framework}.${to.member}`;

describe('which strategy answers which factor', () => {
  test.each(rows.map((row) => [pairOf(row), row] as const))('%s is ours, and says why', (_, row) => {
    expect(row.from.framework).toBe('muara-enim-inhibiting-factors');
    expect(muaraEnimInhibitingFactorIds).toContain(row.from.member);
    expect(row.to.framework).toBe('muara-enim-strategies');
    expect(muaraEnimStrategyIds).toContain(row.to.member);
    expect([row.relation, row.basis]).toEqual(['answered-by', 'ours']);
    const works = row.source.map((one) => ('ref' in one ? one.ref : ''));
    expect(works).toEqual(['kemitraan', 'muara-enim', 'muara-enim']);
    expect(row.note.en).toMatch(/^By our reading [^.]{20,}\.$/);
    expect(row.note.id).toMatch(/^Menurut pembacaan kami, [^.]{20,}\.$/);
  });

  test('is told of every factor, and every strategy answers one; no pair twice', () => {
    expect(new Set(rows.map(({ from }) => from.member))).toEqual(new Set(muaraEnimInhibitingFactorIds));
    expect(new Set(rows.map(({ to }) => to.member))).toEqual(new Set(muaraEnimStrategyIds));
    expect(new Set(rows.map(pairOf)).size).toBe(rows.length);
  });

  test('is what the checklist says, row by row, with the same basis and source', () => {
    const listed = Object.entries(muaraEnimInhibitingFactors.items).flatMap(([item, { tactics }]) =>
      tactics.map(({ id, basis, source }) => ({ pair: `${item} -> ${id}`, basis, source })),
    );
    expect(listed).toEqual(rows.map((row) => ({ pair: pairOf(row), basis: row.basis, source: row.source })));
  });

  test('is found from either end, beside the tactics of the obstacles', () => {
    const of = (framework: string, member?: string) =>
      crosswalksOf(framework, member).filter(({ relation }) => relation === 'answered-by');
    expect(of('muara-enim-inhibiting-factors')).toEqual(rows);
    expect(of('muara-enim-strategies', 'advocacy-training').map(({ from }) => from.member)).toEqual([
      'power-imbalance',
      'msme-capacity',
    ]);
    expect(of('collaboration-obstacles')).toEqual(obstacleTactics);
  });
});

describe('what is told of a gap', () => {
  const told = (item: (typeof muaraEnimInhibitingFactorIds)[number], locale: Locale) => {
    const out = Object.fromEntries(muaraEnimInhibitingFactorIds.map((id) => [id, 'out'] as const));
    const definition = { ...muaraEnimInhibitingFactors, wording: muaraEnimInhibitingFactorsWording };
    return explain(scoreInhibitingFactors({ ...out, [item]: 'in' }), { locale, definition }).changes;
  };

  test.each(
    muaraEnimInhibitingFactorIds.flatMap((item) => (['en', 'id'] as const).map((at) => [item, at] as const)),
  )('%s: its own rows and no other, in %s', (item, locale) => {
    const [sentence = '', ...others] = told(item, locale);
    expect(others).toEqual([]);
    for (const { from, note } of rows) {
      // The same strategy may answer two factors: each is told for its own reason.
      expect([note[locale], sentence.includes(note[locale])]).toEqual([note[locale], from.member === item]);
    }
    for (const { note } of obstacleTactics) expect(sentence).not.toContain(note[locale]);
  });

  test('a tactic of an obstacle is told wherever a checklist names it', () => {
    const named = Object.entries(collaborationSuccessPrerequisites.items).flatMap(([item, one]) =>
      'tactics' in one ? one.tactics.map(({ id }) => [item, id] as const) : [],
    );
    expect(named.length).toBeGreaterThan(0);
    for (const [item, id] of named)
      expect(
        answersTo('collaboration-success-prerequisites', [item], [id]).map(
          ({ to }) => `${to.framework}.${to.member}`,
        ),
      ).toEqual([id]);
  });

  test('a strategy that another framework names is told with every factor that it answers', () => {
    const strategy = 'muara-enim-strategies.progressive-regulation';
    expect(answersTo('own', ['rules'], [strategy]).map(({ from }) => from.member)).toEqual([
      'no-binding-regulation',
      'power-imbalance',
    ]);
    expect(answersTo('own', ['rules'], ['nobody.nothing', ''])).toEqual([]);
  });
});
