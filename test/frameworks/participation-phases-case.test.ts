import { describe, expect, test } from 'vitest';
import type { Case, Observation, Party } from '../../src/case/case.js';
import type { ScopeOptions } from '../../src/case/scope.js';
import type { Level } from '../../src/core/level.js';
import type { LadderOutcome, Placement } from '../../src/forms/ladder/verdict.js';
import { nextQuestions, rangeOf } from '../../src/forms.js';
import { classifyParticipationPhase } from '../../src/frameworks/participation-phases/classify.js';
import {
  type ParticipationPhase,
  participationPhaseIds,
  participationPhases,
} from '../../src/frameworks/participation-phases/definition.js';
import { parseCase } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';

type Outcome = LadderOutcome<ParticipationPhase>;

const [neglect, provider, consulted, working, initiator] = participationPhaseIds;
const none: Placement<ParticipationPhase> = { kind: 'none' };
const at = (rung: ParticipationPhase): Placement<ParticipationPhase> => ({ kind: 'placed', rung });
const placeOf = (one: ParticipationPhase | 'none') => (one === 'none' ? none : at(one));
const open = (...places: (ParticipationPhase | 'none')[]): Outcome => {
  return { kind: 'undetermined', possible: places.map(placeOf) };
};

/** Ideas were offered, and no role is found. */
const offered = {
  'ideas-offered': 'in',
  information: 'out',
  consultation: 'out',
  'collaboration-control': 'out',
  'problem-solution': 'out',
} as const;
const asked = { ...offered, consultation: 'in' } as const;
const told = { ...offered, information: 'in' } as const;

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
