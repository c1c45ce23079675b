import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { audit } from '../../src/forms/audit.js';
import { indicatorIds } from '../../src/forms/definition.js';
import type { PhaseProgress } from '../../src/forms/process/verdict.js';
import { auditBrysonDesignCycle } from '../../src/frameworks/bryson-design-cycle/audit.js';
import { scoreInclusiveParticipationDesign } from '../../src/frameworks/inclusive-participation-design/score.js';
import { auditInvolvementStages } from '../../src/frameworks/innovation-involvement-stages/audit.js';
import { auditMspPhases } from '../../src/frameworks/msp-phases/audit.js';
import { mspTaskIds } from '../../src/frameworks/msp-phases/definition.js';
import { auditRenstraRenja } from '../../src/frameworks/omah-kreteg-renstra-renja/audit.js';
import { auditPoacFunctions } from '../../src/frameworks/poac-functions/audit.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { thrownBy } from '../core/thrown-by.js';

const processes = Object.values(frameworks).filter((definition) => definition.form === 'process');
const own = {
  auditPoacFunctions,
  auditInvolvementStages,
  auditMspPhases,
  auditBrysonDesignCycle,
  auditRenstraRenja,
};

test('each process has a function of its own, which says the same as audit', () => {
  expect(processes.map(({ id }) => id).sort()).toEqual([
    'bryson-design-cycle',
    'innovation-involvement-stages',
    'msp-phases',
    'omah-kreteg-renstra-renja',
    'poac-functions',
  ]);
  const ids = Object.values(own).map((run) => run({} as never).framework.id);
  expect([...ids].sort()).toEqual(processes.map(({ id }) => id).sort());
  for (const definition of processes) {
    const run = Object.values(own).find((one) => one({} as never).framework.id === definition.id);
    expect(run?.({} as never)).toEqual(audit(definition, {}));
  }
});

test.each(Object.entries(own))('%s names itself in its errors', (name, run) => {
  expect(thrownBy(() => run({ nothing: 'in' } as never))).toMatchObject({
    code: 'unknown-indicator',
    function: name,
  });
});

// What the sources say of order: numbers, a cycle, a list that we read as one, what came first in one programme.
test.each([
  ['msp-phases', 'sequence', 'published'],
  ['bryson-design-cycle', 'cycle', 'adapted'],
  ['innovation-involvement-stages', 'sequence', 'adapted'],
  ['poac-functions', 'sequence', 'ours'],
  ['omah-kreteg-renstra-renja', 'sequence', 'adapted'],
] as const)('%s: a %s (%s), and to leave something out is only to be noted', (id, kind, basis) => {
  expect(frameworks[id].order).toMatchObject({ kind, basis, severity: 'note' });
});

const stands = (verdict: { readonly phases: Readonly<Record<string, { readonly standing: string }>> }) =>
  Object.values(verdict.phases).map(({ standing }) => standing);

describe('the phases of a multi-stakeholder partnership', () => {
  const of = (start: string, level: 'in' | 'out') =>
    Object.fromEntries(mspTaskIds.filter((id) => id.startsWith(start)).map((id) => [id, level]));

  test.each([
    ['nothing', {}, ['open', 'open', 'open', 'open'], undefined, undefined],
    [
      'that nothing is done',
      of('', 'out'),
      ['not-begun', 'not-begun', 'not-begun', 'not-begun'],
      'initiation',
      6,
    ],
    [
      'all of the initiation',
      of('initiation', 'in'),
      ['done', 'open', 'open', 'open'],
      'adaptive-planning',
      7,
    ],
    [
      'all up to action',
      { ...of('initiation', 'in'), ...of('adaptive-planning', 'in'), ...of('collaborative-action', 'in') },
      ['done', 'done', 'done', 'open'],
      'selective-monitoring',
      5,
    ],
    [
      'action without planning',
      { ...of('adaptive-planning', 'out'), 'collaborative-action.implement': 'in' as const },
      ['open', 'not-begun', 'begun', 'open'],
      'collaborative-action',
      5,
    ],
  ])('%s: where each phase stands, and what comes next', (_, levels, expected, phase, tasks) => {
    const verdict = auditMspPhases(levels);
    expect(stands(verdict)).toEqual(expected);
    expect([verdict.next?.phase, verdict.next?.tasks.length]).toEqual([phase, tasks]);
  });

  test('what was left out is named, task by task, once something later is done', () => {
    const { skipped, findings } = auditMspPhases({
      ...of('adaptive-planning', 'out'),
      'collaborative-action.implement': 'in',
    });
    expect(skipped).toEqual(mspTaskIds.filter((id) => id.startsWith('adaptive-planning')));
    const rule = findings.find((one) => one.rule === 'collaborative-action.nothing-skipped');
    expect(rule).toMatchObject({ outcome: 'failed', severity: 'note', params: { indicators: skipped } });
  });

  test('all twenty-four tasks done: nothing comes next, and nothing was skipped', () => {
    const verdict = auditMspPhases(Object.fromEntries(mspTaskIds.map((id) => [id, 'in'])));
    expect(stands(verdict)).toEqual(['done', 'done', 'done', 'done']);
    expect([verdict.next, verdict.skipped, verdict.coverage.known]).toEqual([null, [], 24]);
  });
});

describe('the design cycle', () => {
  test('comes round, and begins anew with its first step', () => {
    const all = Object.fromEntries(
      indicatorIds(frameworks['bryson-design-cycle']).map((id) => [
        id.slice('bryson-design-cycle.'.length),
        'in',
      ]),
    );
    expect(auditBrysonDesignCycle(all).next).toEqual({
      phase: 'context-purpose',
      tasks: ['1a.fit-context', '1b.identify-purposes'],
      again: true,
    });
  });

  test('asks twelve guidelines, in three steps of two, eight and two', () => {
    const { phases } = auditBrysonDesignCycle({});
    expect(Object.values(phases).map(({ coverage }) => coverage.total)).toEqual([2, 8, 2]);
  });
});

describe('functions of management', () => {
  const subject: Case = {
    schema: 'kemitraan/case@1',
    id: 'c',
    title: 'C',
    parties: [{ id: 'city', name: 'City', sector: 'government' }],
    activities: [
      { subject: 'a plan', by: ['city'], function: 'planning' },
      { subject: 'a building', by: ['city'], function: 'actuating' },
    ],
    complete: ['activities'],
  };

  test('are shown by activities in them, and by none where all activities say theirs', () => {
    expect(stands(auditPoacFunctions(subject))).toEqual(['done', 'not-begun', 'done', 'not-begun']);
    expect(auditPoacFunctions(subject).skipped).toEqual(['organizing']);
  });

  test('are not concluded to be missing from a list that is not complete', () => {
    const { complete: _, ...open } = subject;
    expect(stands(auditPoacFunctions(open))).toEqual(['done', 'open', 'done', 'open']);
  });

  test('do not tell who was involved: the stages of involvement are another question', () => {
    expect(stands(auditInvolvementStages(subject))).toEqual(['open', 'open', 'open', 'open']);
  });
});

test('a case without activities, without parties, or with nothing at all gives findings, and no error', () => {
  const empty: Case = { schema: 'kemitraan/case@1', id: 'e', title: 'E' };
  for (const run of Object.values(own)) {
    const { findings, next } = run(empty);
    expect(findings.length).toBeGreaterThan(0);
    expect(next).toBeNull();
    expect(new Set(findings.map(({ outcome }) => outcome))).not.toContain('failed');
  }
});

const level = fc.constantFrom('out', 'mostly-out', 0.5, 'mostly-in', 'in', 'unknown', 'not-applicable');
const settled = new Set(['done', 'not-begun', 'inapplicable']);

describe.each(processes)('$id', (definition) => {
  const asked = indicatorIds(definition).map((id) => id.slice(definition.id.length + 1));
  const levels = fc.record(Object.fromEntries(asked.map((id) => [id, level])), { requiredKeys: [] });

  test('to learn one more thing never unsettles a phase that is settled, nor widens its share', () => {
    fc.assert(
      fc.property(levels, fc.constantFrom(...asked), fc.boolean(), (given, id, isIn) => {
        if (given[id] !== undefined && given[id] !== 'unknown') return;
        const before = audit(definition, given as never).phases;
        const after = audit(definition, { ...given, [id]: isIn ? 'in' : 'out' } as never).phases;
        for (const [phase, was] of Object.entries<PhaseProgress>(before)) {
          const is = Object.entries<PhaseProgress>(after).find(([one]) => one === phase)?.[1] ?? was;
          if (settled.has(was.standing)) expect(is.standing).toBe(was.standing);
          if (was.standing === 'begun') expect(['begun', 'done']).toContain(is.standing);
          if (was.score && is.score) {
            expect(is.score.lo).toBeGreaterThanOrEqual(was.score.lo - 1e-9);
            expect(is.score.hi).toBeLessThanOrEqual(was.score.hi + 1e-9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every phase can be done, begun or not begun, open, and inapplicable', () => {
    const allAt = (one: string) =>
      audit(definition, Object.fromEntries(asked.map((id) => [id, one])) as never);
    for (const [one, expected] of [
      ['in', 'done'],
      ['out', 'not-begun'],
      ['unknown', 'open'],
      ['not-applicable', 'inapplicable'],
    ] as const)
      expect(new Set(stands(allAt(one)))).toEqual(new Set([expected]));
  });

  test('the order in which levels are given does not matter', () => {
    fc.assert(
      fc.property(levels, (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect(audit(definition, turned as never)).toEqual(audit(definition, given as never));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the design for inclusive participation', () => {
  test('scores the purpose by what it is, and lists the examples of it', () => {
    const { groups } = scoreInclusiveParticipationDesign({
      'purpose.ideal': 'in',
      'purpose.example.capacity': 'out',
      'design.1': 'in',
      'design.2': 'out',
      'eval.1': 'mostly-in',
    });
    expect(groups.purpose.score).toEqual({ lo: 1, hi: 1 });
    expect(groups.design.score).toEqual({ lo: 0.25, hi: 0.75 });
    expect(groups.evaluation.coverage).toEqual({ known: 1, applicable: 4, total: 4 });
  });
});
