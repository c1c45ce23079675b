import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/core/level.js';
import type { Levels } from '../../src/forms/input.js';
import type { LadderOutcome, Placement } from '../../src/forms/ladder/verdict.js';
import { flipSet, nextQuestions, nextRungs, pathTo } from '../../src/forms.js';
import {
  classifyParticipationPhase,
  type ParticipationPart,
} from '../../src/frameworks/participation-phases/classify.js';
import {
  type ParticipationIndicator,
  type ParticipationPhase,
  participationPhaseIds,
  participationPhases,
} from '../../src/frameworks/participation-phases/definition.js';

type Asked = Levels<ParticipationIndicator | ParticipationPart>;
type Outcome = LadderOutcome<ParticipationPhase>;

const [neglect, provider, consulted, working, initiator] = participationPhaseIds;
const none: Placement<ParticipationPhase> = { kind: 'none' };
const at = (rung: ParticipationPhase): Placement<ParticipationPhase> => ({ kind: 'placed', rung });
const placeOf = (one: ParticipationPhase | 'none') => (one === 'none' ? none : at(one));
const open = (...places: (ParticipationPhase | 'none')[]): Outcome => {
  return { kind: 'undetermined', possible: places.map(placeOf) };
};
const between = (...places: (ParticipationPhase | 'none')[]): Outcome => {
  return { kind: 'undetermined', possible: places.map(placeOf), reason: 'maximum-ambiguity' };
};

/** Ideas were offered, and no role is found. */
const offered = {
  'ideas-offered': 'in',
  information: 'out',
  consultation: 'out',
  'collaboration-control': 'out',
  'problem-solution': 'out',
} as const;
const unoffered = { ...offered, 'ideas-offered': 'out' } as const;
const work = (collaboration?: Level, control?: Level) => ({
  'collaboration-control': undefined,
  'collaboration-control.collaboration': collaboration,
  'collaboration-control.control': control,
});
const own = (identification?: Level, initiation?: Level) => ({
  'problem-solution': undefined,
  'problem-solution.identification': identification,
  'problem-solution.initiation': initiation,
});
const asked = { ...offered, consultation: 'in' } as const;
const told = { ...offered, information: 'in' } as const;

const table: readonly [title: string, levels: Asked, outcome: Outcome][] = [
  ['ideas offered and no role: neglect', offered, at(neglect)],
  [
    'ideas mostly offered, each role mostly out: neglect',
    {
      'ideas-offered': 'mostly-in',
      information: 'mostly-out',
      consultation: 'mostly-out',
      'collaboration-control': 'mostly-out',
      'problem-solution': 'mostly-out',
    },
    at(neglect),
  ],
  ['no ideas offered and no role: no phase, not neglect', unoffered, none],
  ['ideas hardly offered and no role: no phase', { ...offered, 'ideas-offered': 'mostly-out' }, none],
  ['information given', told, at(provider)],
  ['information partly given, ideas never offered', { ...unoffered, information: 'mostly-in' }, at(provider)],
  ['hardly any information: still neglect', { ...offered, information: 'mostly-out' }, at(neglect)],
  ['consulted', asked, at(consulted)],
  ['mostly consulted', { ...unoffered, consultation: 'mostly-in' }, at(consulted)],
  ['hardly consulted: the role below', { ...told, consultation: 'mostly-out' }, at(provider)],
  ['works along and has a say', { ...offered, 'collaboration-control': 'in' }, at(working)],
  ['hardly so: the role below', { ...asked, 'collaboration-control': 'mostly-out' }, at(consulted)],
  ['finds problems and begins solutions', { ...offered, 'problem-solution': 'in' }, at(initiator)],
  ['with help', { ...unoffered, 'problem-solution': 'mostly-in' }, at(initiator)],
  [
    'hardly so: the role below it',
    { ...offered, 'collaboration-control': 'in', 'problem-solution': 'mostly-out' },
    at(working),
  ],
  [
    'a higher role without the lower ones is placed high: consulted, no informant',
    { ...asked, information: 'out' },
    at(consulted),
  ],
  [
    'at work and in control, neither informant nor consulted',
    { ...unoffered, 'collaboration-control': 'mostly-in' },
    at(working),
  ],
  [
    'every role at once: the highest',
    { ...told, consultation: 'in', 'collaboration-control': 'in', 'problem-solution': 'in' },
    at(initiator),
  ],
  [
    'labour without a say raises nobody above consultation',
    { ...asked, ...work('in', 'out') },
    at(consulted),
  ],
  ['labour with a remark at most neither', { ...told, ...work('in', 'mostly-out') }, at(provider)],
  ['labour alone is no role: neglect', { ...offered, ...work('in', 'out') }, at(neglect)],
  ['control without work is not both', { ...asked, ...work('mostly-out', 'in') }, at(consulted)],
  ['work and control, the lesser above the middle', { ...asked, ...work('mostly-in', 'in') }, at(working)],
  ['finds problems, begins no solution', { ...asked, ...own('in', 'mostly-out') }, at(consulted)],
  ['begins solutions to problems that others find', { ...asked, ...own('out', 'in') }, at(consulted)],
  ['both, one with help', { ...offered, ...own('mostly-in', 'in') }, at(initiator)],
  ['works along, and nobody knows of control', { ...asked, ...work('in') }, open(consulted, working)],
  ['has no say, and nobody knows of work', { ...asked, ...work('unknown', 'out') }, at(consulted)],
  [
    'finds problems, and nobody would say who begins',
    { ...offered, ...own('in', 'refused') },
    open(neglect, initiator),
  ],
  ['nothing known: everything is possible', {}, open(...participationPhaseIds, 'none')],
  ['ideas offered: at least neglect', { 'ideas-offered': 'in' }, open(...participationPhaseIds)],
  [
    'none offered: anything but neglect',
    { 'ideas-offered': 'out' },
    open(provider, consulted, working, initiator, 'none'),
  ],
  ['at the highest nothing else matters', { 'problem-solution': 'in' }, at(initiator)],
  ['what is unknown may be the next', { ...told, consultation: 'unknown' }, open(provider, consulted)],
  ['or not a neighbour', { ...told, 'problem-solution': 'unknown' }, open(provider, initiator)],
  ['a refusal is unknown', { ...told, consultation: 'refused' }, open(provider, consulted)],
  [
    'what is unknown below the place cannot matter',
    { ...asked, information: 'unknown', 'ideas-offered': 'unknown' },
    at(consulted),
  ],
  [
    'no role known to be there: neglect, or the one that is unknown',
    { ...offered, information: 'unknown' },
    open(neglect, provider),
  ],
  [
    'whether ideas were offered decides between neglect and none',
    { ...offered, 'ideas-offered': 'unknown' },
    open(neglect, 'none'),
  ],
  ['a role that does not arise leaves the others', { ...told, consultation: 'not-applicable' }, at(provider)],
  [
    'the highest not arising leaves the one below',
    { ...offered, 'collaboration-control': 'in', 'problem-solution': 'not-applicable' },
    at(working),
  ],
  ['no neglect where a role does not arise', { ...offered, information: 'not-applicable' }, none],
  ['no neglect where offering does not arise', { ...offered, 'ideas-offered': 'not-applicable' }, none],
  [
    'no role where one of its parts does not arise',
    { ...asked, ...work('in', 'not-applicable') },
    at(consulted),
  ],
  ['exactly one half is neither', { ...told, consultation: 0.5 }, between(provider, consulted)],
  ['nor for what was offered', { ...offered, 'ideas-offered': 0.5 }, between(neglect, 'none')],
  ['nor at the top', { ...asked, 'problem-solution': 0.5 }, between(consulted, initiator)],
  ['one half below the place cannot matter', { ...asked, information: 0.5 }, at(consulted)],
  ['just above one half is in', { ...offered, information: 0.51 }, at(provider)],
  ['just below is out', { ...offered, information: 0.49 }, at(neglect)],
  ['a range above the middle is in', { ...offered, consultation: { lo: 0.6, hi: 0.9 } }, at(consulted)],
  ['a range below it is out', { ...told, consultation: { lo: 0.1, hi: 0.4 } }, at(provider)],
  ['a range across it is open', { ...told, consultation: { lo: 0.2, hi: 0.8 } }, open(provider, consulted)],
];

test.each(table)('%s', (_, levels, outcome) => {
  expect(classifyParticipationPhase(levels).outcome).toEqual(outcome);
});

test.each(Object.keys(offered).slice(1))('neglect needs %s out', (indicator) => {
  expect(classifyParticipationPhase(offered).status[neglect]).toBe('certain');
  expect(classifyParticipationPhase({ ...offered, [indicator]: 'mostly-in' }).status[neglect]).toBe(
    'excluded',
  );
});

test('a level of the whole goes before its parts, and that they contradict it is said', () => {
  const levels = { ...asked, ...work('in', 'out'), 'collaboration-control': 'mostly-in' } as const;
  const { outcome, disagreements } = classifyParticipationPhase(levels);
  expect(outcome).toEqual(at(working));
  expect(disagreements).toEqual([{ indicator: 'collaboration-control', kind: 'judged-derived' }]);
});

test('each phase is met as far as the least of what it asks; what is below the place is no margin', () => {
  const levels = { ...offered, information: 0.45, consultation: 0.9, 'collaboration-control': 0.2 };
  const { rungs, margin } = classifyParticipationPhase(levels);
  const shares = Object.values(rungs).map((one) => one?.lo);
  for (const [index, share] of [0.1, 0.45, 0.9, 0.2, 0].entries())
    expect(shares[index]).toBeCloseTo(share, 12);
  expect(margin).toBeCloseTo(0.3, 12);
});

describe('where to go from there', () => {
  test.each<[string, Asked, ParticipationPhase[]]>([
    ['no phase: not to neglect', unoffered, [provider]],
    ['neglect', offered, [provider]],
    ['information', told, [consulted]],
    ['consultation', asked, [working]],
    ['collaboration and control', { ...offered, 'collaboration-control': 'in' }, [initiator]],
    ['the top', { 'problem-solution': 'in' }, []],
    ['an open place: from the lowest', { ...told, 'problem-solution': 'unknown' }, [consulted]],
    ['perhaps no phase', {}, [provider]],
    [
      'a phase that does not arise: past it',
      { ...asked, 'collaboration-control': 'not-applicable' },
      [initiator],
    ],
  ])('%s', (_, levels, next) => {
    expect(nextRungs(participationPhases, classifyParticipationPhase(levels))).toEqual(next);
  });

  const labour = classifyParticipationPhase({
    ...asked,
    ...work('in', 'out'),
    'problem-solution': 'unknown',
  });
  const zero = { lo: 0, hi: 0 };

  test('to the next phase: what is known would have to be otherwise', () => {
    const steps = [{ indicator: working, kind: 'change', from: zero, to: 'mostly-in' }];
    expect(pathTo(participationPhases, labour, working)).toEqual({
      target: working,
      steps,
      inapplicable: [],
    });
  });

  test('to the highest: what is unknown is to be learned, and nothing below it is asked for', () => {
    const steps = [{ indicator: 'problem-solution', kind: 'learn', from: { lo: 0, hi: 1 }, to: 'mostly-in' }];
    expect(pathTo(participationPhases, labour, initiator).steps).toEqual(steps);
    const known = classifyParticipationPhase({ ...offered, 'problem-solution': 0.5 });
    const half = {
      indicator: 'problem-solution',
      kind: 'change',
      from: { lo: 0.5, hi: 0.5 },
      to: 'mostly-in',
    };
    expect(pathTo(participationPhases, known, initiator).steps).toEqual([half]);
  });

  test('to the place itself there is no way to go, and none to what does not arise', () => {
    expect(pathTo(participationPhases, labour, consulted).steps).toEqual([]);
    const never = classifyParticipationPhase({ ...asked, 'problem-solution': 'not-applicable' });
    const path = { target: initiator, steps: [], inapplicable: ['problem-solution'] };
    expect(pathTo(participationPhases, never, initiator)).toEqual(path);
  });

  test('what is asked next is what decides; what lies below the place comes last', () => {
    const verdict = classifyParticipationPhase({ consultation: 'in', 'collaboration-control': 'out' });
    const questions = nextQuestions(participationPhases, verdict);
    expect(questions[0]).toEqual({
      indicator: 'problem-solution',
      kind: 'ask',
      left: { in: 1, out: 1 },
      now: 2,
    });
    const others = questions.slice(1).map(({ indicator, left }) => [indicator, left]);
    expect(others).toEqual(['ideas-offered', 'information'].map((one) => [one, { in: 2, out: 2 }]));
  });

  test('neglect hangs on every level by itself, and each role on its own', () => {
    const flips = flipSet(participationPhases, classifyParticipationPhase(offered)).levels;
    const roles = Object.keys(offered)
      .slice(1)
      .map((one, rank) => ({ rung: participationPhaseIds[rank + 1], indicators: [one] }));
    const all = Object.keys(offered).map((one) => ({ rung: neglect, indicators: [one] }));
    expect(flips).toEqual([...all, ...roles]);
  });
});
