import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { type LevelName, levelNames } from '../../src/core/level.js';
import { classify } from '../../src/forms/classify.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { nextRungs } from '../../src/forms/ladder/next-rungs.js';
import { pathTo } from '../../src/forms/path-to.js';
import {
  type CollaborationPart,
  type CollaborationStageVerdict,
  classifyCollaborationStage,
} from '../../src/frameworks/cg-stages/classify.js';
import {
  type CollaborationIndicator,
  type CollaborationStage,
  collaborationIndicatorIds,
  collaborationStageIds,
  collaborationStageStatementIds,
  collaborationStages,
} from '../../src/frameworks/cg-stages/definition.js';
import { collaborationStagesWording } from '../../src/frameworks/cg-stages/wording.js';
import { thrownBy } from '../core/thrown-by.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';

type Asked = CollaborationIndicator | CollaborationPart;

function heldOf({ outcome }: CollaborationStageVerdict) {
  if (outcome.kind !== 'held') throw new Error('The order is partial.');
  return { labels: outcome.labels, excluded: outcome.excluded, open: outcome.open };
}

const held = (
  labels: readonly CollaborationStage[],
  excluded: readonly CollaborationStage[],
  open: readonly CollaborationStage[] = [],
) => ({ labels: [...labels], excluded: [...excluded], open: [...open] });

/** Muara Enim as the article describes it. */
const muaraEnim = {
  // Companies work with local universities, and agencies with each other on licences; it calls this sporadic (R-existing).
  'cross-actor-initiatives': 'mostly-in',
  // The Forum CSR-PKBL was set up by Perbup 15/2018; not all companies join, there is no routine agenda, no shared
  // information system, no binding regulation, and it works as a symbol (R-existing, R-inhibit).
  'structured-governance': 'mostly-out',
  // It says in so many words that actors interact already (R-reflect).
  interaction: 'in',
  // The forum is a place to report rather than to talk; there is no procedure for deliberation, nor room for the MSMEs
  // in it (R-existing, R-inhibit).
  'formal-mechanism.deliberation': 'mostly-out',
  // Companies decide alone and report once the programme runs (R-existing).
  'formal-mechanism.joint-decision': 'out',
  // It calls the collaboration mostly coordinative (R-existing); elsewhere it misses systematic coordination (R-inhibit).
  coordination: 'mostly-in',
} as const satisfies Readonly<Record<Exclude<Asked, 'formal-mechanism'>, LevelName>>;

describe('Muara Enim', () => {
  const verdict = classifyCollaborationStage(muaraEnim);

  test('is nascent, pre-collaborative and coordinative at once, and not collaborative', () => {
    expect(heldOf(verdict)).toEqual(
      held(['nascent', 'pre-collaborative', 'coordinative'], ['collaborative']),
    );
  });

  test('is led on to collaborative, by what the article says that it lacks', () => {
    expect(nextRungs(collaborationStages, verdict)).toEqual(['collaborative']);
    expect(
      pathTo(collaborationStages, verdict, 'collaborative').steps.map(({ indicator, kind, to }) => [
        indicator,
        kind,
        to,
      ]),
    ).toEqual([
      ['structured-governance', 'change', 'mostly-in'],
      ['formal-mechanism', 'change', 'mostly-in'],
    ]);
  });

  test('is made collaborative by no single answer', () => {
    for (const { rung } of flipSet(collaborationStages, verdict).levels)
      expect(rung).not.toBe('collaborative');
  });

  test('comes to the same as a case', () => {
    const subject: Case = {
      schema: 'kemitraan/case@1',
      id: 'muara-enim',
      title: 'Muara Enim',
      parties: [
        { id: 'regency', name: 'Pemkab Muara Enim', sector: 'government' },
        { id: 'company', name: 'A company', sector: 'business' },
      ],
      observations: Object.entries(muaraEnim).map(([indicator, level]) => ({
        indicator: `cg-stages.${indicator}`,
        level,
      })),
    };
    const ofCase = classifyCollaborationStage(subject);
    expect(ofCase.outcome).toEqual(verdict.outcome);
    expect(ofCase.scope?.case).toBe('muara-enim');
  });
});

const everything = collaborationStageIds;

describe('a record of levels', () => {
  test.each<[string, Partial<Record<Asked, LevelName | 'unknown' | 'not-applicable' | number>>, object]>([
    ['nothing known', {}, held([], [], everything)],
    [
      'initiatives without a system',
      { 'cross-actor-initiatives': 'in', 'structured-governance': 'out' },
      held(['nascent'], ['collaborative'], ['pre-collaborative', 'coordinative']),
    ],
    [
      'initiatives, and nobody knows of a system',
      { 'cross-actor-initiatives': 'in' },
      held([], [], everything),
    ],
    [
      'a system without a formal mechanism, and nobody in touch',
      { 'structured-governance': 'in', 'formal-mechanism': 'out', interaction: 'out', coordination: 'out' },
      held([], everything),
    ],
    [
      'deliberation without joint decisions is no such mechanism',
      {
        interaction: 'in',
        'formal-mechanism.deliberation': 'in',
        'formal-mechanism.joint-decision': 'mostly-out',
      },
      held(['pre-collaborative'], ['collaborative'], ['nascent', 'coordinative']),
    ],
    [
      'joint decisions, and nobody knows of deliberation',
      { interaction: 'in', 'formal-mechanism.joint-decision': 'in', 'structured-governance': 'in' },
      held([], ['nascent'], ['pre-collaborative', 'coordinative', 'collaborative']),
    ],
    [
      'a mechanism in a system',
      { 'structured-governance': 'mostly-in', 'formal-mechanism': 'mostly-in', coordination: 'mostly-out' },
      held(['collaborative'], ['nascent', 'pre-collaborative', 'coordinative']),
    ],
    [
      'a mechanism without a system is not collaborative yet',
      { 'cross-actor-initiatives': 'in', 'structured-governance': 'mostly-out', 'formal-mechanism': 'in' },
      held(['nascent'], ['pre-collaborative', 'collaborative'], ['coordinative']),
    ],
    [
      'exactly between',
      { interaction: 0.5, 'formal-mechanism': 'out', coordination: 0.5 },
      held([], ['collaborative'], ['nascent', 'pre-collaborative', 'coordinative']),
    ],
    [
      'what does not apply leaves its names out of it',
      { coordination: 'not-applicable', interaction: 'in', 'formal-mechanism': 'out' },
      held(['pre-collaborative'], ['collaborative'], ['nascent']),
    ],
  ])('%s', (_, levels, expected) => {
    expect(heldOf(classifyCollaborationStage(levels))).toEqual(expected);
  });

  test('of what is coordinative and collaborative at once, the reason is told, and neither is taken away', () => {
    const both = classifyCollaborationStage({
      'structured-governance': 'in',
      'formal-mechanism': 'in',
      coordination: 'in',
    });
    expect(heldOf(both)).toEqual(held(['coordinative', 'collaborative'], ['nascent', 'pre-collaborative']));
    expect(both.reasons.filter(({ code }) => code === 'order-tension').map(({ params }) => params)).toEqual([
      { lower: 'coordinative', higher: 'collaborative' },
    ]);
  });

  test('with a question that there is none of is refused', () => {
    expect(thrownBy(() => classifyCollaborationStage({ trust: 'in' } as never)).code).toBe(
      'unknown-indicator',
    );
  });
});

type Answers<Answer> = Readonly<Record<CollaborationIndicator, Answer>>;

function everyRecord<Answer>(answers: readonly Answer[]): Answers<Answer>[] {
  const longer = (records: object[], indicator: string) =>
    records.flatMap((record) => answers.map((answer) => ({ ...record, [indicator]: answer })));
  return collaborationIndicatorIds.reduce(longer, [{}]) as Answers<Answer>[];
}

type Known = 'in' | 'out';

/** What the article says of each name, in so many ifs. */
function namesOf(known: Answers<Known>): CollaborationStage[] {
  const names: CollaborationStage[] = [];
  if (known['cross-actor-initiatives'] === 'in' && known['structured-governance'] === 'out')
    names.push('nascent');
  if (known.interaction === 'in' && known['formal-mechanism'] === 'out') names.push('pre-collaborative');
  if (known.coordination === 'in') names.push('coordinative');
  if (known['structured-governance'] === 'in' && known['formal-mechanism'] === 'in')
    names.push('collaborative');
  return names;
}

const sides = everyRecord<Known>(['in', 'out']);

describe('over the whole domain', () => {
  test('all 1,024 records of the four levels hold the names that the sides of 0.5 give', () => {
    const sideOf = (level: LevelName): Known => (level === 'in' || level === 'mostly-in' ? 'in' : 'out');
    for (const record of everyRecord<LevelName>(levelNames)) {
      const known = Object.fromEntries(
        Object.entries(record).map(([id, level]) => [id, sideOf(level)]),
      ) as Answers<Known>;
      const labels = namesOf(known);
      const verdict = classifyCollaborationStage(deepFreeze(record));
      expect(heldOf(verdict)).toEqual(
        held(
          labels,
          everything.filter((id) => !labels.includes(id)),
        ),
      );
      expect(notPlain(verdict)).toEqual([]);
    }
  });

  test('all 243 records with unknowns hold what every completion holds, and leave open what some do', () => {
    for (const record of everyRecord<Known | 'unknown'>(['in', 'out', 'unknown'])) {
      const completions = sides
        .filter((known) =>
          collaborationIndicatorIds.every((id) => record[id] === 'unknown' || record[id] === known[id]),
        )
        .map(namesOf);
      const inAll = everything.filter((id) => completions.every((names) => names.includes(id)));
      const inNone = everything.filter((id) => completions.every((names) => !names.includes(id)));
      const open = everything.filter((id) => !inAll.includes(id) && !inNone.includes(id));
      expect(heldOf(classifyCollaborationStage(record))).toEqual(held(inAll, inNone, open));
    }
  });

  test('every name can hold alone, and so can none', () => {
    const alone = new Set(sides.map((known) => namesOf(known).join('+')));
    expect([...everything, ''].filter((names) => !alone.has(names))).toEqual([]);
  });

  test('the order forces no name: without it every record holds the same ones', () => {
    const unordered = defineLadder({ ...collaborationStages, order: [] });
    for (const record of sides)
      expect(classify(unordered, record).outcome).toEqual(classifyCollaborationStage(record).outcome);
  });

  test('two names exclude each other only where one asks out what the other asks in', () => {
    const together = (a: CollaborationStage, b: CollaborationStage) =>
      sides.some((known) => namesOf(known).includes(a) && namesOf(known).includes(b));
    const apart = everything.flatMap((a, index) =>
      everything.slice(index + 1).flatMap((b) => (together(a, b) ? [] : [[a, b]])),
    );
    expect(apart).toEqual([
      ['nascent', 'collaborative'],
      ['pre-collaborative', 'collaborative'],
    ]);
  });
});

test('ids stand in their order, and everything is worded', () => {
  expect(Object.keys(collaborationStages.indicators)).toEqual([...collaborationIndicatorIds]);
  expect(Object.keys(collaborationStages.rungs)).toEqual([...collaborationStageIds]);
  expect(Object.keys(collaborationStages.statements)).toEqual([...collaborationStageStatementIds]);
  const worded = { ...collaborationStages, wording: collaborationStagesWording };
  expect(defineLadder(worded)).toBe(worded);
});
