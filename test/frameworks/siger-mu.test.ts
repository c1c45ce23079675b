import { describe, expect, test } from 'vitest';
import { levelMemberships, levelNames } from '../../src/core/level.js';
import { explain } from '../../src/explain/explain.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { pathTo } from '../../src/forms/path-to.js';
import {
  type SigerMuElement,
  sigerMu,
  sigerMuActorIds,
  sigerMuComponentIds,
  sigerMuElementIds,
  sigerMuStatementIds,
} from '../../src/frameworks/siger-mu/definition.js';
import { scoreSigerMu } from '../../src/frameworks/siger-mu/score.js';
import { sigerMuWording } from '../../src/frameworks/siger-mu/wording.js';
import { caseOf } from '../forms/ladder/made.js';

const example = 'equal-actors.example';
const elements = Object.entries(sigerMu.items);
const all = (level: 'in' | 'out') =>
  Object.fromEntries(sigerMuElementIds.map((id) => [id, level])) as Record<SigerMuElement, 'in' | 'out'>;

describe('the model', () => {
  test('has the four components and 26 elements of the article, one of them an example', () => {
    expect(sigerMuComponentIds).toHaveLength(4);
    expect(sigerMuElementIds).toHaveLength(26);
    // Elements of each component, the example among those of the first.
    const sizes = sigerMuComponentIds.map((id) => elements.filter(([, { group }]) => group === id).length);
    expect(sizes).toEqual([6, 7, 5, 8]);
  });

  test('stands in the order of its ids, each element in the component that its id names', () => {
    expect(Object.keys(sigerMu.items)).toEqual([...sigerMuElementIds]);
    expect(Object.keys(sigerMu.groups)).toEqual([...sigerMuComponentIds]);
    expect(Object.keys(sigerMu.stakeholders)).toEqual([...sigerMuActorIds]);
    expect(Object.keys(sigerMu.statements)).toEqual([...sigerMuStatementIds]);
    for (const [id, { group }] of elements) expect(id.split('.')[0]).toBe(group);
  });

  test('is a sound index, in words of both languages', () => {
    expect(defineIndex(sigerMu)).toBe(sigerMu);
    const worded = { ...sigerMu, wording: sigerMuWording };
    expect(defineIndex(worded)).toBe(worded);
  });

  test('has one requirement, the standing forum, and nothing that speaks against it', () => {
    const marked = elements.filter(([, item]) => 'mandatory' in item).map(([id]) => id);
    expect(marked).toEqual(['equal-actors.forum']);
    expect(elements.filter(([, { polarity }]) => polarity !== 'for').map(([id]) => id)).toEqual([example]);
  });
});

describe('every element is scored', () => {
  test.each(sigerMuElementIds.filter((id) => id !== example))(
    '%s moves its component, and no other',
    (id) => {
      const component = sigerMu.items[id].group;
      const size = elements.filter(([, one]) => one.group === component && one.polarity === 'for').length;
      for (const level of levelNames) {
        const { groups } = scoreSigerMu({ ...all('out'), [id]: level });
        for (const group of sigerMuComponentIds) {
          const expected = group === component ? levelMemberships[level] / size : 0;
          expect(groups[group].score).toEqual({
            lo: expect.closeTo(expected, 12),
            hi: expect.closeTo(expected, 12),
          });
        }
      }
    },
  );

  test('but the example never, whatever is said of it', () => {
    const without = scoreSigerMu(all('out'));
    for (const level of levelNames) {
      const verdict = scoreSigerMu({ ...all('out'), [example]: level });
      expect(verdict.groups).toEqual(without.groups);
      expect(verdict.gaps).toEqual(without.gaps);
      expect(verdict.inputs[example]).toMatchObject({ lo: expect.closeTo(levelMemberships[level], 12) });
      expect(verdict.reasons.find(({ params }) => 'item' in params && params.item === example)?.code).toBe(
        'item-not-scored',
      );
    }
  });

  test('each end is reached: nothing of it is 0, all of it is 1, and of nothing known it is 0 to 1', () => {
    for (const group of sigerMuComponentIds) {
      expect(scoreSigerMu(all('out')).groups[group].score).toEqual({ lo: 0, hi: 0 });
      expect(scoreSigerMu(all('in')).groups[group].score).toEqual({ lo: 1, hi: 1 });
      expect(scoreSigerMu({}).groups[group].score).toEqual({ lo: 0, hi: 1 });
    }
  });
});

describe('overall', () => {
  const weights = {
    'equal-actors': 1,
    'participatory-planning': 1,
    'structured-institutions': 1,
    'impact-evaluation': 1,
  };

  test('there is no score but by weights of the caller: the article gives none', () => {
    expect(scoreSigerMu(all('in'))).not.toHaveProperty('score');
    expect(scoreSigerMu(all('in'), { weights }).score).toEqual({ lo: 1, hi: 1 });
  });

  // Three components whole and one at none: 3/4 in the one way, nothing in the other.
  test('a component at none is made up for in an arithmetic mean, and not in a geometric one', () => {
    const levels = Object.fromEntries(
      elements.map(([id, { group }]) => [id, group === 'impact-evaluation' ? 'out' : 'in']),
    );
    expect(scoreSigerMu(levels, { weights }).score).toEqual({ lo: 0.75, hi: 0.75 });
    const geometric = scoreSigerMu(levels, { weights, aggregation: 'geometric' });
    expect(geometric.score).toEqual({ lo: 0, hi: 0 });
    const { steps } = pathTo(sigerMu, geometric, { atLeast: 0.5 });
    // (1/8) ** (1/4) is 0.59.
    expect(steps.map(({ indicator }) => indicator)).toEqual(['impact-evaluation.outcome-impact']);
    expect(flipSet(sigerMu, geometric, { atLeast: 0.5 }).levels).toHaveLength(1);
    expect(flipSet(sigerMu, geometric, { atLeast: 0.5 }).weights).toEqual({
      group: 'impact-evaluation',
      weight: 0,
      distance: 1,
    });
  });
});

test('a case is read by the full ids, and the forum blocks while it is not there', () => {
  const subject = caseOf(
    [{ id: 'pemkab', sector: 'government' }],
    [
      { indicator: 'siger-mu.equal-actors.forum', level: 'out' },
      { indicator: 'siger-mu.equal-actors.government', level: 'mostly-out' },
    ],
  );
  const verdict = scoreSigerMu(subject);
  expect(verdict.blocking).toEqual({ failed: ['equal-actors.forum'], open: [] });
  expect(verdict.stakeholders.government.coverage).toEqual({ known: 1, applicable: 4, total: 4 });
  const said = explain(verdict, { locale: 'en', definition: { ...sigerMu, wording: sigerMuWording } });
  expect(said.summary).toContain('Mandatory and missing: a standing forum of the three.');
  expect(said.caution).toContain('does not measure success');
});
