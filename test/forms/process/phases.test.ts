import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/forms/audit.js';
import { processOf } from './made.js';

type Given = Parameters<typeof audit>[1];
const phases = { plan: ['talk', 'map'], build: ['dig'] };
const process = processOf(phases);
const around = processOf(phases, 'cycle');

const phase = (
  lo: number,
  hi: number,
  known: number,
  applicable: number,
  total: number,
  standing: string,
) => ({
  score: { lo, hi },
  coverage: { known, applicable, total },
  standing,
});
const none = { score: null, coverage: { known: 0, applicable: 0, total: 1 }, standing: 'inapplicable' };

describe('how far each phase is, and what comes next', () => {
  test.each<[object, object, object, object | null]>([
    [
      { talk: 'in', map: 0.25 },
      phase(0.625, 0.625, 2, 2, 2, 'begun'),
      phase(0, 1, 0, 1, 1, 'open'),
      { phase: 'plan', tasks: ['map'] },
    ],
    [
      { talk: 'in', map: 'not-applicable', dig: 'out' },
      phase(1, 1, 1, 1, 2, 'done'),
      phase(0, 0, 1, 1, 1, 'not-begun'),
      { phase: 'build', tasks: ['dig'] },
    ],
    [
      { talk: 'out', map: 'mostly-out' },
      phase(1 / 6, 1 / 6, 2, 2, 2, 'not-begun'),
      phase(0, 1, 0, 1, 1, 'open'),
      { phase: 'plan', tasks: ['talk', 'map'] },
    ],
    [
      { talk: 'out', map: 'not-applicable', dig: 'not-applicable' },
      phase(0, 0, 1, 1, 2, 'not-begun'),
      none,
      { phase: 'plan', tasks: ['talk'] },
    ],
    [{ map: { lo: 0.25, hi: 0.5 } }, phase(0.125, 0.75, 0, 2, 2, 'open'), phase(0, 1, 0, 1, 1, 'open'), null],
    [{ talk: 'in', map: 'in', dig: 'in' }, phase(1, 1, 2, 2, 2, 'done'), phase(1, 1, 1, 1, 1, 'done'), null],
  ])('%j', (levels, plan, build, next) => {
    const verdict = audit(process, levels as Given);
    expect(verdict.phases.plan).toEqual(plan);
    expect(verdict.phases.build).toEqual(build);
    expect(verdict.next).toEqual(next);
  });

  test('what goes round begins again, with what applies', () => {
    const nextOf = (levels: object) => audit(around, levels as Given).next;
    expect(nextOf({ talk: 'in', map: 'in', dig: 'in' })).toEqual({
      phase: 'plan',
      tasks: ['talk', 'map'],
      again: true,
    });
    expect(nextOf({ talk: 'in', map: 'not-applicable', dig: 'in' })).toEqual({
      phase: 'plan',
      tasks: ['talk'],
      again: true,
    });
    // The last phase is done, and an earlier one is not.
    expect(nextOf({ talk: 'in', map: 'out', dig: 'in' })).toEqual({ phase: 'plan', tasks: ['map'] });
  });
});

test('each task is a finding of its own', () => {
  const { findings } = audit(process, { talk: 'in', map: 'not-applicable', dig: 0.5 });
  expect(findings.slice(0, 3).map(({ rule, outcome, params }) => [rule, outcome, params])).toEqual([
    ['talk', 'passed', { indicators: ['talk'] }],
    ['map', 'inapplicable', { indicators: ['map'] }],
    ['dig', 'cannot-tell', { indicators: ['dig'] }],
  ]);
});
