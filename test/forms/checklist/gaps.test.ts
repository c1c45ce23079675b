import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/level.js';
import { score } from '../../../src/forms/score.js';
import { checklistOf, ours } from './made.js';

const tactic = (id: string) => ({ id: `lists.${id}`, ...ours });
const definition = checklistOf(
  {
    bridge: { group: 'ways', by: ['crew', 'town'], tactics: [tactic('raft')] },
    plank: { group: 'ways', serves: 'bridge', tactics: [tactic('saw'), tactic('raft')] },
    rope: { group: 'ways', serves: 'bridge' },
    mud: { group: 'ways', polarity: 'against', mandatory: true },
    view: { group: 'ways', polarity: 'not-stated' },
  },
  ['ways'],
  ['crew', 'town'],
);

const gaps = (levels: Readonly<Record<string, Level>>) =>
  score(definition, levels).gaps.map(({ item, standing, means }) => [item, standing, means]);

describe('what is missing', () => {
  test.each<[Readonly<Record<string, Level>>, readonly (readonly [string, string, readonly string[]])[]]>([
    // Mandatory ones first; what speaks against is missing while it is not surely out.
    [
      { bridge: 'out', plank: 'out', rope: 'in', mud: 'in' },
      [
        ['mud', 'failed', []],
        ['bridge', 'failed', ['plank']],
      ],
    ],
    [{ bridge: 'mostly-out', mud: 'out' }, [['bridge', 'failed', ['plank', 'rope']]]],
    [{ bridge: 0.5, plank: 'in', rope: 'not-applicable', mud: 'out' }, [['bridge', 'open', []]]],
    // What is only a means, or of no stated direction, is never missing by itself.
    [{ bridge: 'in', plank: 'out', rope: 'out', mud: 'out', view: 'out' }, []],
    [{ bridge: 'not-applicable', mud: 'not-applicable' }, []],
  ])('%j', (levels, expected) => {
    expect(gaps(levels)).toEqual(expected);
  });

  test('blocks where it is mandatory, and by whether it is known', () => {
    const blocking = (mud: Level) => score(definition, { mud }).blocking;
    expect(blocking('in')).toEqual({ failed: ['mud'], open: [] });
    expect(blocking('unknown')).toEqual({ failed: [], open: ['mud'] });
    expect(blocking('out')).toEqual({ failed: [], open: [] });
  });

  test('is told with who has to see to it, and with the tactics against it and its means, each once', () => {
    const [, bridge] = score(definition, {}).gaps;
    expect(bridge).toEqual({
      item: 'bridge',
      standing: 'open',
      mandatory: false,
      by: ['crew', 'town'],
      means: ['plank', 'rope'],
      tactics: ['lists.raft', 'lists.saw'],
    });
  });
});
