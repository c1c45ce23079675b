import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import type { Fact } from '../../src/case/facts.js';
import type { Observed } from '../../src/case/observe.js';
import { caseReasons } from '../../src/forms/case-reasons.js';
import { caseOf } from './ladder/made.js';

const judged = { indicator: 'made.x', level: 'in', id: 'o1' } as const;
const fact = (...lists: Fact['lists']): Fact => ({
  level: 'in',
  lists,
  facts: [{ list: 'activities', row: { id: 'a1' } }],
});
const seen = (given: Partial<Observed>): Observed => ({
  level: { lo: 1, hi: 1 },
  binding: [],
  rows: [judged],
  caveats: [],
  ...given,
});

/** What is told of one indicator of a case with these partners. */
const told = (given: Partial<Observed>, partners: readonly string[] = ['a', 'b'], more: Partial<Case> = {}) =>
  caseReasons(
    { id: 'made' },
    {
      from: {
        case: caseOf([], [], more),
        scope: { partners, asked: [] } as never,
        observed: { x: seen(given) },
      },
    },
  );
const ours = [{ ref: 'kemitraan' }];
const [row, activity] = [
  { list: 'observations', id: 'o1' },
  { list: 'activities', id: 'a1' },
];

describe('what was read off facts', () => {
  const derived = (lists: readonly string[], complete: boolean) => ({
    code: 'derived-from-facts',
    params: { indicator: 'x', lists, rows: 1, complete },
    evidence: [activity],
    source: ours,
  });

  test.each<[string, readonly Fact[], Case['complete'], object]>([
    ['of a list', [fact('activities')], undefined, derived(['activities'], false)],
    ['of a complete list', [fact('activities')], ['activities'], derived(['activities'], true)],
    [
      'of two lists, one of which is complete',
      [fact('activities', 'benefits')],
      ['activities'],
      derived(['activities', 'benefits'], false),
    ],
    [
      'of two lists that are complete, each once',
      [fact('activities', 'benefits'), fact('benefits')],
      ['benefits', 'activities'],
      derived(['activities', 'benefits'], true),
    ],
  ])('is told with the rows: %s', (_, rows, complete, expected) => {
    expect(told({ rows }, ['a'], complete && { complete })).toStrictEqual([expected]);
  });

  test.each<[string, Partial<Observed>]>([
    ['no fact speaks', {}],
    ['it does not apply', { rows: [fact('activities')], level: 'not-applicable' }],
    ['it is not known', { rows: [fact('activities')], level: { lo: 0, hi: 1 } }],
  ])('is not told where %s', (_, given) => {
    expect(told(given, ['a'])).toEqual([]);
  });
});

describe('who sets a level', () => {
  const acting = [{ by: 'a', towards: ['b'] }];
  const binding = (more: object) => ({
    code: 'binding-parties',
    params: { indicator: 'x', parties: ['a'], partners: 2, ...more },
    evidence: [row],
    source: ours,
  });

  test.each<[string, Partial<Observed>, object]>([
    ['the partners', {}, {}],
    ['who acts, for whom', { acting }, { acting }],
    ['which end of it', { bound: 'at-most' }, { bound: 'at-most' }],
    ['both', { acting, bound: 'at-least' }, { acting, bound: 'at-least' }],
  ])('is told: %s', (_, given, more) => {
    expect(told({ binding: ['a'], ...given })).toStrictEqual([binding(more)]);
  });

  test('is not told of one partner alone, or where nobody speaks for himself', () => {
    expect(told({ binding: ['a'] }, ['a'])).toEqual([]);
    expect(told({ binding: [] })).toEqual([]);
  });
});

test.each(['functions-differ', 'date-open', 'period-open'] as const)(
  'that is told where it is so: %s',
  (code) => {
    expect(told({ caveats: [code, 'observers'] })).toStrictEqual([
      { code, params: { indicator: 'x' }, evidence: [row], source: ours },
    ]);
  },
);
