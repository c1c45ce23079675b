import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { classify } from '../../src/forms/classify.js';
import { nextRungs } from '../../src/forms/ladder/next-rungs.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import { classifyParticipationPhase } from '../../src/frameworks/participation-phases/classify.js';
import { participationPhases } from '../../src/frameworks/participation-phases/definition.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { thrownBy } from '../core/thrown-by.js';
import { ladderOf } from './ladder/made.js';

// What a stored verdict may hold after somebody has edited it.
const noOutcomes: readonly string[] = [
  'null',
  '"placed"',
  '[]',
  '{}',
  '{"kind":"other"}',
  '{"kind":"constructor"}',
  '{"kind":["none"]}',
  '{"kind":"undetermined"}',
  '{"kind":"undetermined","possible":{}}',
  '{"kind":"undetermined","possible":[null]}',
  '{"kind":"undetermined","possible":[{"kind":"undetermined","possible":[]}]}',
];

const table: readonly (readonly [name: string, verdict: Verdict, more: readonly string[]])[] = [
  [
    'a typology',
    classifyArchetype({}),
    [
      '{"kind":"placed","rung":"neglect"}',
      '{"kind":"dominant"}',
      '{"kind":"dominant","type":"constructor"}',
      '{"kind":"hybrid","types":"pseudo"}',
      '{"kind":"hybrid","types":["pseudo","semi"]}',
      '{"kind":"undetermined","possible":[{"kind":"dominant","type":"semi"}]}',
    ],
  ],
  [
    'a ladder',
    classifyParticipationPhase({}),
    [
      '{"kind":"mixed"}',
      '{"kind":"placed"}',
      '{"kind":"placed","rung":"informant"}',
      '{"kind":"held","labels":[],"excluded":[]}',
      '{"kind":"held","labels":["informant"],"excluded":[],"open":[]}',
      '{"kind":"undetermined","possible":[{"kind":"placed","rung":"informant"}]}',
    ],
  ],
  [
    'a profile',
    classifyCsrPhase({}),
    [
      '{"kind":"none"}',
      '{"kind":"placed","column":"generosity"}',
      '{"kind":"mixed"}',
      '{"kind":"mixed","columns":["charity","generosity"]}',
      '{"kind":"undetermined","possible":[{"kind":"placed"}]}',
    ],
  ],
];

describe.each(table)('of %s', (_, verdict, more) => {
  const mismatch = { code: 'verdict-mismatch', function: 'explain', parameter: 'verdict' };

  test.each([...noOutcomes, ...more])('%s is no outcome', (json) => {
    const outcome: unknown = JSON.parse(json);
    const damaged = JSON.parse(JSON.stringify({ ...verdict, outcome }));
    expect(thrownBy(() => explain(damaged, { locale: 'en' }))).toMatchObject(mismatch);
    if (!('readings' in verdict)) return;
    const [reading] = Object.keys(verdict.readings);
    const readings = { ...verdict.readings, [String(reading)]: outcome };
    const under = JSON.parse(JSON.stringify({ ...verdict, readings }));
    expect(thrownBy(() => explain(under, { locale: 'en' }))).toMatchObject(mismatch);
  });
});

test('of what a damaged verdict says nobody is led anywhere', () => {
  const verdict = { ...classifyParticipationPhase({}), outcome: { kind: 'undetermined' } };
  const damaged = JSON.parse(JSON.stringify(verdict));
  expect(thrownBy(() => nextRungs(participationPhases, damaged)).code).toBe('verdict-mismatch');
});

test('every kind of outcome is one', () => {
  const labels = ladderOf(['x', 'y'], { low: { x: 'in' }, high: { y: 'in' } }, { order: [] });
  const verdicts: readonly Verdict[] = [
    classifyArchetype({ balance: 'out', importance: 'out', complementarity: 'out' }),
    classifyArchetype({ balance: 'in', importance: 'out', complementarity: 'out' }),
    classifyArchetype({}),
    classifyParticipationPhase({ 'problem-solution': 'in' }),
    classifyParticipationPhase({}),
    classify(labels, { x: 'in' }),
    classifyCsrPhase({ mission: 'charity' }),
    classifyCsrPhase({ mission: 'charity', organisation: 'citizenship' }),
    classifyCsrPhase({ mission: 'not-applicable' }),
    classifyCsrPhase({}),
  ];
  const kinds = verdicts.map((verdict) => ('outcome' in verdict ? verdict.outcome.kind : undefined));
  expect(new Set(kinds)).toEqual(
    new Set(['dominant', 'none', 'undetermined', 'placed', 'held', 'mixed', 'inapplicable']),
  );
  for (const verdict of verdicts) {
    const definition = verdict.framework.id === labels.id ? { definition: labels } : {};
    const said = explain(JSON.parse(JSON.stringify(verdict)), { locale: 'en', ...definition });
    expect(said.summary).not.toBe('');
  }
});
