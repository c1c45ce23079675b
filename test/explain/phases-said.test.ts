import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/case/case.js';
import { explain } from '../../src/explain/explain.js';
import { classify } from '../../src/forms/classify.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import { csrContributionPhases } from '../../src/frameworks/csr-contribution-phases/definition.js';
import { classifyParticipationPhase } from '../../src/frameworks/participation-phases/classify.js';
import { ladderOf } from '../forms/ladder/made.js';
import { profileOf } from '../forms/profile/made.js';
import { caseOf } from './made-case.js';
import { phases } from './phases.js';

const en = { locale: 'en' } as const;

describe('what is promised of an answer is what comes of it', () => {
  const effects = (answers: Parameters<typeof classifyCsrPhase>[0], reading: 'all-rows' | 'mission-led') => {
    const { questions } = explain(classifyCsrPhase(answers, { reading }), en);
    return Object.fromEntries(
      questions.map(({ id, text }) => [id, text.slice(text.lastIndexOf('(') + 1, -1)]),
    );
  };

  test('one column alone narrows; several are another answer', () => {
    const { mission } = effects({}, 'all-rows');
    expect(mission).toBe('leaves 1 of 4 possible outcomes if one column alone fits');
    for (const column of ['charity', 'philanthropy', 'citizenship'] as const)
      expect(classifyCsrPhase({ mission: column }).outcome).toMatchObject({ kind: 'placed', column });
    expect(classifyCsrPhase({ mission: ['philanthropy', 'citizenship'] }).outcome).toMatchObject({
      possible: { length: 3 },
    });
  });

  test('of what is placed, a row that another column alone fits makes a mixture, if the row decides', () => {
    const { mission: _, ...others } = csrContributionPhases.rows;
    for (const [reading, said, kind] of [
      ['all-rows', 'makes it a mixture if only another column fits', 'mixed'],
      ['mission-led', 'does not narrow the outcome by itself', 'placed'],
    ] as const) {
      const found = effects({ mission: 'philanthropy' }, reading);
      expect(Object.keys(found)).toEqual(Object.keys(others));
      for (const row of Object.keys(others)) {
        expect(found[row]).toBe(said);
        const answers = { mission: 'philanthropy', [row]: 'charity' } as const;
        expect(classifyCsrPhase(answers, { reading }).outcome.kind).toBe(kind);
      }
    }
  });
});

test('where no phase applies, that is said, and not that none is reached', () => {
  const said = phases['no phase that applies'];
  expect(said && explain(said.verdict, en).summary).toContain('none of them applies');
  const nowhere = phases['no phase'];
  expect(nowhere && explain(nowhere.verdict, en).summary).toContain('placed at none of them');
});

test('in a partial order, that none holds is known or is not', () => {
  const labels = ladderOf(['x', 'y'], { low: { x: 'in' }, high: { y: 'in' } }, { order: [['low', 'high']] });
  const summary = (y: 'out' | 'unknown') =>
    explain(classify(labels, { x: 'out', y }), { ...en, definition: labels }).summary;
  expect(summary('out')).toContain('none holds');
  expect(summary('unknown')).toContain('none is known to hold');
});

test('evidence on which rows differ is told with what each row says; else the note is enough', () => {
  const row = (coder: string, level: Observation['level'], note?: string): Observation => ({
    indicator: 'participation-phases.consultation',
    level,
    about: ['ward'],
    coder,
    ...(note !== undefined && { note }),
  });
  const evidenceOf = (...rows: readonly Observation[]) => {
    const subject = caseOf(rows, {
      parties: [{ id: 'ward', name: 'RW 05', sector: 'community' }],
      informants: [],
    });
    const [verdict] = classifyParticipationPhase(subject);
    if (!verdict) throw new Error('The ward has a verdict.');
    const { reasons } = explain(verdict, { ...en, case: subject });
    return new Set(reasons.flatMap(({ evidence }) => evidence));
  };
  const asked = row('a', 'in');
  const heard = row('b', 'mostly-out', 'They may speak at a meeting.');
  expect(evidenceOf(asked, heard)).toEqual(
    new Set(['consultation (RW 05): in', 'consultation (RW 05): mostly out. They may speak at a meeting.']),
  );
  expect(evidenceOf(heard, row('c', 'mostly-out'))).toEqual(
    new Set(['They may speak at a meeting.', 'consultation (RW 05): mostly out']),
  );
});

test('a reading named as every object’s own is explained without words', () => {
  const odd = profileOf(['constructor'], ['x', 'y'], { constructor: {} });
  const said = explain(classify(odd, { constructor: 'x' }), { ...en, definition: odd });
  expect(said.reading).toBeUndefined();
  expect(said.summary).toContain('constructor');
});
