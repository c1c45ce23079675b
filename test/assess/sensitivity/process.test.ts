import { expect, test } from 'vitest';
import { replay } from '../../../src/assess/replay.js';
import { sensitivity } from '../../../src/assess/sensitivity.js';
import { explainSensitivity } from '../../../src/explain.js';
import { audit } from '../../../src/forms/audit.js';
import { thrownBy } from '../../core/thrown-by.js';
import { caseOf, processOf } from '../../forms/process/made.js';

const process = processOf({ plan: ['plan.talk'], build: ['build.dig'] });

test('a check that rests on dates in the case is held, and told; phases and tasks are varied', () => {
  // Digging came before talking: only dates tell.
  const dug = caseOf(
    [
      { tasks: ['made.build.dig'], date: '2013' },
      { tasks: ['made.plan.talk'], date: '2014' },
    ],
    { complete: ['activities'] },
  );
  const verdict = audit(process, dug);
  const early = verdict.findings.find(({ rule }) => rule === 'build.not-early');
  expect(early?.outcome).toBe('failed');
  const result = sensitivity(process, verdict, {
    seed: 1,
    replications: 32,
    vary: { levels: { by: { 'build.dig': 1 } } },
  });
  expect(result.held).toContainEqual({ factor: 'standings.build.not-early', because: 'of-the-case' });
  expect(Object.keys(result.standings)).not.toContain('build.not-early');
  expect(result.holds).toMatchObject({ under: 'the-stated-design', what: 'standings' });
  // A process comes to nothing as a whole.
  expect(result.outcomes).toEqual([]);
  expect(result.standings.build?.counts).toEqual({ done: 16, 'not-begun': 16 });
  expect(result.standings['plan.talk']?.share).toBe(1);
  const last = result.replications.find(({ holds }) => !holds);
  if (!last) throw new Error('all hold');
  expect(replay(process, verdict, last.parameters).phases.build?.standing).toBe('not-begun');
  const { held } = explainSensitivity(result, { locale: 'en', definition: process });
  expect(held.join(' ')).toContain('since dates in the case decide it');
});

test.each(['plan', 'build'])('a verdict of which the phase %s stands otherwise does not follow', (phase) => {
  const verdict = audit(process, { 'plan.talk': 'in', 'build.dig': 'in' });
  const { phases } = verdict;
  const other = { ...phases, [phase]: { ...phases[phase], standing: 'not-begun' } };
  const design = { seed: 1, replications: 2, vary: { levels: { by: 1 } } };
  expect(
    thrownBy(() => sensitivity(process, { ...verdict, phases: other } as never, design as never)),
  ).toMatchObject({ function: 'sensitivity', code: 'verdict-mismatch', parameter: 'verdict' });
});
