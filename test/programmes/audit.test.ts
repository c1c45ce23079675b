import { afterEach, describe, expect, test } from 'vitest';
import { advance } from '../../src/forms/procedure/advance.js';
import type { ProcedureVerdict } from '../../src/forms/procedure/verdict.js';
import { auditPippk } from '../../src/frameworks/pippk-process/audit.js';
import { auditTjslForum } from '../../src/frameworks/tjsl-forum-calendar/audit.js';
import { auditTjsl } from '../../src/frameworks/tjsl-process/audit.js';
import { notPlain } from '../forms/plain-json.js';
import { everyProcedure } from '../frameworks/procedures.js';
import {
  type Expected,
  pippkExpected,
  pippkHistory,
  tjslExpected,
  tjslForumExpected,
  tjslForumHistory,
  tjslHistory,
} from './histories.js';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const found = ({ findings }: ProcedureVerdict): Expected[] =>
  findings.map(({ rule, outcome, params }) => [rule, params.at, outcome]);

/** The clocks of the last had no midnight on the first day of summer time, and Apia no 30 December 2011. */
const zones = ['UTC', 'Asia/Jakarta', 'Pacific/Apia', 'Pacific/Kiritimati', 'America/Sao_Paulo'];

describe.each(zones)('the worked histories, on a machine in %s', (name) => {
  test('PIPPK: every finding, where it stands, and what can come next', () => {
    process.env.TZ = name;
    const verdict = auditPippk(pippkHistory, { asOf: '2016-12-31' });
    expect(found(verdict)).toEqual(pippkExpected);
    // Not everything is listed: it may have gone on to the Walikota.
    expect(verdict.standing).toEqual({
      kind: 'undetermined',
      possible: ['reported-camat', 'reported-walikota'],
    });
    expect(verdict.next.map(({ event }) => event)).toEqual(['report.walikota']);
  });

  test('TJSL: every finding, where it stands, and what can come next', () => {
    process.env.TZ = name;
    const verdict = auditTjsl(tjslHistory, { asOf: '2015-12-31' });
    expect(found(verdict)).toEqual(tjslExpected);
    expect(verdict.standing).toEqual({ kind: 'at', state: 'reported' });
    expect(verdict.next.map(({ event }) => event)).toEqual(['forum.progress', 'forum.evaluation']);
    const deadlines = verdict.findings
      .filter(({ check }) => check === 'deadline')
      .map(({ params }) => params);
    expect(deadlines).toMatchObject([
      { standing: 'late', due: { first: '2015-01-31', last: '2015-01-31' }, daysLate: { lo: 2, hi: 2 } },
      { standing: 'kept', due: { first: '2015-09-30', last: '2015-09-30' } },
    ]);
  });

  test('Forum: every quarter and every second year', () => {
    process.env.TZ = name;
    const verdict = auditTjslForum(tjslForumHistory, { asOf: '2016-01-15' });
    const cadences = verdict.findings.filter(({ check }) => check === 'cadence');
    expect(cadences.map(({ rule, outcome, params }) => [rule, params.at, outcome])).toEqual(
      tjslForumExpected,
    );
    expect(cadences.map(({ params }) => params.period)).toEqual([
      ...quarters,
      ...quarters,
      { first: '2014-01-01', last: '2015-12-31' },
      { first: '2016-01-01', last: '2017-12-31' },
    ]);
    expect(verdict.standing).toEqual({ kind: 'at', state: 'at-work' });
  });
});

test('what the source demands fails, and what it only tells is a note', () => {
  const proposal = auditPippk({
    events: [
      { event: 'proposal', guards: { 'proposal.input': false } },
      { event: 'decision.financed', guards: { 'attendance.rt-boards': false } },
      { event: 'management' },
      { event: 'implementation', guards: { 'budget.scope-bound': false } },
    ],
  });
  const forum = auditTjslForum({ events: [{ event: 'award.giving', guards: { 'award.jury': false } }] });
  const failed = [proposal, forum].flatMap(({ findings }: ProcedureVerdict) =>
    findings.filter(({ outcome }) => outcome === 'failed').map(({ rule, severity }) => [rule, severity]),
  );
  expect(failed).toEqual([
    // “Berdasarkan masukan … maka diajukanlah proposal”.
    ['proposal.input', 'note'],
    // “Musyawarah … harus dihadiri”.
    ['attendance.rt-boards', 'failure'],
    // The money is “digunakan untuk membiayai program dan kegiatan sesuai dengan ruang lingkup”, which says what it “dapat” pay for.
    ['budget.scope-bound', 'failure'],
    // The winners “merupakan hasil evaluasi dari Tim Penilai”.
    ['award.jury', 'note'],
  ]);
});

/** From the first quarter of 2014 to the first of 2016. */
const quarters = [2014, 2015, 2016]
  .flatMap((year) => [
    { first: `${year}-01-01`, last: `${year}-03-31` },
    { first: `${year}-04-01`, last: `${year}-06-30` },
    { first: `${year}-07-01`, last: `${year}-09-30` },
    { first: `${year}-10-01`, last: `${year}-12-31` },
  ])
  .slice(0, 9);

test('a zone has no midnight, and another has no 30 December', () => {
  process.env.TZ = 'America/Sao_Paulo';
  expect(new Date(2015, 9, 18, 0, 0).getHours()).toBe(1);
  process.env.TZ = 'Pacific/Apia';
  expect(new Date(2011, 11, 30, 12).getDate()).toBe(31);
});

test('verdicts are plain JSON', () => {
  const verdict = auditTjsl(tjslHistory, { asOf: '2015-12-31' });
  expect(notPlain(verdict)).toEqual([]);
});

describe.each(Object.entries(everyProcedure))('%s', (_, [definition]) => {
  test('every event and every state is reached from the start', () => {
    const states = new Set([definition.start]);
    const events = new Set<string>();
    // States are added while it is gone through, and gone through in turn.
    for (const state of states)
      for (const event of Object.keys(definition.events)) {
        const step = advance(definition, state, event);
        if (step.kind === 'refused') continue;
        events.add(event);
        if ('state' in step) states.add(step.state);
      }
    expect([...events].sort()).toEqual(Object.keys(definition.events).sort());
    expect([...states].sort()).toEqual(Object.keys(definition.states).sort());
  });

  test('nothing leads out of an end', () => {
    const ends = Object.keys(definition.states).filter((state) => definition.states[state]?.end);
    for (const state of ends)
      for (const event of Object.keys(definition.events))
        expect(advance(definition, state, event).kind).toBe('refused');
  });
});

test.each([
  ['proposed', 'decision.financed', { kind: 'moved', state: 'approved-pippk' }],
  ['proposed', 'decision.forwarded', { kind: 'ended', state: 'forwarded', end: 'outside' }],
  ['proposed', 'decision.rejected', { kind: 'not-stated', event: 'decision.rejected' }],
  ['in-implementation', 'supervision.internal', { kind: 'moved', state: 'in-implementation' }],
  ['reported-camat', 'report.walikota', { kind: 'ended', state: 'reported-walikota', end: 'done' }],
  ['proposed', 'management', 'refused'],
  ['forwarded', 'management', 'refused'],
])('PIPPK: in %s, %s', (state, event, expected) => {
  const [definition] = everyProcedure['pippk-process'] ?? [];
  if (!definition) throw new Error('pippk-process');
  const step = advance(definition, state, event);
  if (expected === 'refused') expect(step.kind).toBe('refused');
  else expect(step).toEqual(expected);
});

test.each([
  ['synchronising', 'plan.forum-approval', { kind: 'moved', state: 'forum-approved' }],
  ['synchronising', 'plan.forum-refusal', { kind: 'not-stated', event: 'plan.forum-refusal' }],
  ['company-approved', 'implementation.start', 'refused'],
  ['implemented', 'report.submission', 'refused'],
  ['reported', 'forum.progress', { kind: 'moved', state: 'reported' }],
  ['reported', 'forum.evaluation', { kind: 'ended', state: 'evaluated', end: 'done' }],
])('TJSL: in %s, %s', (state, event, expected) => {
  const [definition] = everyProcedure['tjsl-process'] ?? [];
  if (!definition) throw new Error('tjsl-process');
  const step = advance(definition, state, event);
  if (expected === 'refused') expect(step.kind).toBe('refused');
  else expect(step).toEqual(expected);
});

test('an event that skips the Forum fails a complete history, and names what is missing', () => {
  const { findings } = auditTjsl({
    events: [
      { event: 'plan.approval', date: '2015-01-05' },
      { event: 'plan.submission', date: '2015-01-20' },
      { event: 'implementation.start', date: '2015-02-01' },
    ],
    complete: true,
  });
  const order = findings.find(({ rule }) => rule === 'implementation.start.order');
  expect(order?.outcome).toBe('failed');
  expect(order?.params.missing).toEqual(['plan.sync', 'plan.forum-approval']);
});

test('after what the source does not tell of, it stands where that is not stated', () => {
  const refused = auditTjsl({
    events: [{ event: 'plan.sync' }, { event: 'plan.forum-refusal' }, { event: 'implementation.start' }],
  });
  expect(refused.findings.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  const { standing, next } = auditPippk({ events: [{ event: 'decision.rejected' }] });
  expect(standing).toEqual({ kind: 'not-stated', event: 'decision.rejected' });
  expect(next).toEqual([]);
});
