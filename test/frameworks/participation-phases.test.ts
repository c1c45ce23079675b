import { describe, expect, test } from 'vitest';
import type { Case, Observation, Party } from '../../src/case/case.js';
import type { ScopeOptions } from '../../src/case/scope.js';
import type { Level } from '../../src/core/level.js';
import type { Levels } from '../../src/forms/input.js';
import type { LadderOutcome, Placement } from '../../src/forms/ladder/verdict.js';
import { flipSet, nextQuestions, nextRungs, pathTo, rangeOf } from '../../src/forms.js';
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
import { parseCase } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';

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

const parties: readonly Party[] = [
  { id: 'office', name: 'Office', sector: 'government' },
  { id: 'south', name: 'South', sector: 'community', standing: 'beneficiary' },
  { id: 'mill', name: 'Mill', sector: 'business' },
  { id: 'north', name: 'North', sector: 'community' },
  { id: 'friends', name: 'Friends', sector: 'community', standing: 'supporter' },
  { id: 'elders', name: 'Elders', sector: 'community', standing: 'overseer' },
  { id: 'league', name: 'League', sector: 'civil-society' },
];

function documentOf(observations: readonly Observation[], facts: Partial<Case> = {}): Case {
  return { schema: 'kemitraan/case@1', id: 'made', title: 'Made', parties, observations, ...facts };
}

/** A row on each of these levels, about one group. */
function rowsOn(party: string, levels: Readonly<Record<string, Level>>, more: Partial<Observation> = {}) {
  return Object.entries(levels).map(([indicator, level]): Observation => {
    return { indicator: `participation-phases.${indicator}`, level, about: [party], ...more };
  });
}

const placesIn = (subject: Case, options?: ScopeOptions) =>
  classifyParticipationPhase(subject, options).map(({ scope, outcome }) => [scope?.party, outcome]);

describe('from a case', () => {
  test('each community group that is a partner or a beneficiary has a verdict, and nobody else', () => {
    const everything = open(...participationPhaseIds, 'none');
    expect(placesIn(documentOf([]))).toEqual([
      ['south', everything],
      ['north', everything],
    ]);
    const others = parties.filter(({ id }) => id !== 'south' && id !== 'north');
    expect(placesIn(documentOf([], { parties: others }))).toEqual([]);
  });

  test('groups are never joined: they span from the one to the other', () => {
    const subject = documentOf([...rowsOn('north', asked), ...rowsOn('south', { 'problem-solution': 'in' })]);
    expect(placesIn(subject)).toEqual([
      ['south', at(initiator)],
      ['north', at(consulted)],
    ]);
    const range = rangeOf(participationPhases, classifyParticipationPhase(subject));
    expect(range).toEqual({ lowest: at(consulted), highest: at(initiator) });
    expect(placesIn(subject, { parties: ['north'] })).toEqual([['north', at(consulted)]]);
  });

  test('nor are the management functions of one group', () => {
    const subject = documentOf([
      ...rowsOn('north', { 'collaboration-control': 'in', consultation: 'out' }, { function: 'actuating' }),
      ...rowsOn('north', { 'collaboration-control': 'out', consultation: 'in' }, { function: 'planning' }),
      ...rowsOn('north', { information: 'in', 'problem-solution': 'out' }),
    ]);
    const found = classifyParticipationPhase(subject, { parties: ['north'] });
    expect(found.map(({ scope, outcome }) => [scope?.function ?? scope?.apart, outcome])).toEqual([
      ['planning', at(consulted)],
      ['actuating', at(working)],
      [['planning', 'actuating'], open(provider, consulted, working)],
    ]);
    expect(placesIn(subject, { parties: ['north'], function: 'planning' })).toEqual([
      ['north', at(consulted)],
    ]);
  });

  test('labour, money and land that are listed, all of them, change nothing', () => {
    const rows = rowsOn('north', { 'ideas-offered': 'in', consultation: 'out', 'problem-solution': 'out' });
    const listed = documentOf(rows, {
      contributions: (['people', 'funds', 'land'] as const).map((resource) => ({ by: 'north', resource })),
      activities: [{ subject: 'Paving', by: ['north', 'office'] }],
      decisions: [{ subject: 'Paving', by: ['office'], consulted: ['north'] }],
      benefits: [{ to: 'north', kind: 'road' }],
      complete: ['contributions', 'activities', 'decisions', 'benefits', 'parties'],
    });
    expect(parseCase(listed).ok).toBe(true);
    expect(classifyParticipationPhase(listed)).toEqual(classifyParticipationPhase(documentOf(rows)));
    expect(placesIn(listed)[1]).toEqual(['north', open(neglect, provider, working)]);
  });

  test('the latest row up to the day counts', () => {
    const dated = (date: string, level: Level) =>
      rowsOn('north', { consultation: level }, { date, coder: 'c' });
    const { consultation: _, ...rest } = offered;
    const subject = documentOf([
      ...rowsOn('north', rest),
      ...dated('2016-02', 'in'),
      ...dated('2014', 'out'),
    ]);
    expect(placesIn(subject)[1]).toEqual(['north', at(consulted)]);
    expect(placesIn(subject, { asOf: '2015' })[1]).toEqual(['north', at(neglect)]);
  });

  test('observers who differ leave it open, and are to be reconciled', () => {
    const said = (['in', 'out'] as const).flatMap((level) =>
      rowsOn('north', { consultation: level }, { coder: level }),
    );
    const { consultation: _, ...rest } = told;
    const [verdict] = classifyParticipationPhase(documentOf([...rowsOn('north', rest), ...said]), {
      parties: ['north'],
    });
    expect(verdict?.outcome).toEqual(open(provider, consulted));
    expect(verdict?.disagreements).toEqual([{ indicator: 'consultation', kind: 'observers' }]);
    const [first] = verdict ? nextQuestions(participationPhases, verdict) : [];
    expect(first).toEqual({ indicator: 'consultation', kind: 'reconcile', left: { in: 1, out: 1 }, now: 2 });
  });

  test('a reason names the rows that it rests on', () => {
    const rows = rowsOn('north', asked).map((one) => ({ ...one, id: one.indicator.split('.')[1] ?? '' }));
    const [verdict] = classifyParticipationPhase(documentOf(rows), { parties: ['north'] });
    const met = verdict?.reasons.filter(({ code }) => code === 'rung-met');
    expect(met).toMatchObject([
      { params: { rung: consulted }, evidence: [{ list: 'observations', id: 'consultation' }] },
    ]);
    expect(verdict?.scope).toMatchObject({ case: 'made', party: 'north', partners: ['north'] });
  });

  test.each<[string, object, string, string]>([
    ['about nobody', { about: undefined }, 'unknown-party', 'about'],
    ['about the government', { about: ['office'] }, 'unknown-party', 'about'],
    ['about a supporter', { about: ['north', 'friends'] }, 'unknown-party', 'about'],
    ['about an overseer', { about: ['elders'] }, 'unknown-party', 'about'],
    ['about civil society', { about: ['league'] }, 'unknown-party', 'about'],
    ['about a party that there is none of', { about: ['east'] }, 'unknown-party', 'about'],
    [
      'on a phase, which is no indicator',
      { indicator: 'participation-phases.neglect' },
      'unknown-indicator',
      'indicator',
    ],
    [
      'on a part that there is none of',
      { indicator: 'participation-phases.consultation.control' },
      'unknown-indicator',
      'indicator',
    ],
    ['with a phase for a level', { level: 'consultation' }, 'unknown-level', 'level'],
    ['with columns', { level: ['charity'] }, 'unknown-level', 'level'],
    ['above one', { level: 1.5 }, 'unknown-level', 'level'],
    ['in a function that there is none of', { function: 'dreaming' }, 'invalid-case', 'function'],
    ['of a day that there is none of', { date: '2015-02-30' }, 'invalid-date', 'date'],
  ])('a row is refused %s', (_, change, code, field) => {
    const [first, second] = rowsOn('north', { information: 'in', consultation: 'in' });
    const subject = documentOf(JSON.parse(JSON.stringify([first, { ...second, ...change }])));
    const parsed = parseCase(subject);
    const paths = parsed.ok ? [] : parsed.faults.map(({ path }) => path.slice(0, 3));
    expect(paths).toContainEqual(['observations', 1, field]);
    const parameter = `input.observations[1].${field}`;
    const thrown = { code, parameter, function: 'classifyParticipationPhase' };
    expect(thrownBy(() => classifyParticipationPhase(subject))).toMatchObject(thrown);
  });

  test.each<[string, object, string, string]>([
    ['the government', { parties: ['office'] }, 'unknown-party', 'options.parties'],
    ['a supporter', { parties: ['north', 'friends'] }, 'unknown-party', 'options.parties'],
    ['a function that there is none of', { function: 'dreaming' }, 'unknown-function', 'options.function'],
    ['a day that there is none of', { asOf: 'May' }, 'invalid-date', 'options.asOf'],
    ['a reading, of which there is none', { reading: 'mission-led' }, 'unknown-option', 'options'],
  ])('the options cannot ask for %s', (_, options, code, parameter) => {
    expect(thrownBy(() => classifyParticipationPhase(documentOf([]), options))).toMatchObject({
      code,
      parameter,
    });
  });
});
