import type { ProcedureDictionary } from './procedure-dictionary.js';

const aside = (text: string) => (text ? ` (${text})` : '');

/** What is said of a procedure in English. */
export const procedureEn: ProcedureDictionary = {
  asOf: (day, later) =>
    day === undefined
      ? 'It is not said as of which day the history is read, so that nothing counts as overdue.'
      : `The history is read as of ${day}.${later > 0 ? ` Left out, since surely later: ${later} event${later === 1 ? '' : 's'}.` : ''}`,
  standing: {
    at: (state) => `The procedure stands at: ${state}.`,
    ended: (state, end) => `The procedure has ended at: ${state} (${end}).`,
    'not-stated': (event) => `After ${event} the source does not state what follows.`,
    undetermined: (states) => `Where the procedure stands cannot be told: it may be at ${states}.`,
  },
  ends: { done: 'the procedure is done', outside: 'the matter goes on outside of it' },
  standings: {
    kept: 'in time',
    late: 'late',
    overdue: 'overdue',
    'not-yet-due': 'not yet due',
    'not-begun': 'not yet running',
    open: 'cannot tell',
  },
  failed: (findings) => `Not as it is asked for: ${findings}.`,
  failedMany: (count) => `${count} of the findings are not as they are asked for.`,
  next: (steps) => `What can come next: ${steps}.`,
  noneNext: 'What can come next is not known.',
  open: (count) => `${count} of the findings cannot be told.`,
  step: (event, by, due) =>
    `${event}, ${by ? `by ${by}` : 'the source does not state by whom'}${due ? `, at the latest on ${due}` : ''}`,
  stepInFull: ({ event, by, to, guards, contents, due }) =>
    `${[
      `${event}: ${by ? `it is for ${by} to do` : 'the source does not state who does it'}; ${to}`,
      ...(guards ? [`asked for before it: ${guards}`] : []),
      ...(contents ? [`it is to contain: ${contents}`] : []),
      ...(due ? [`due at the latest on ${due}`] : []),
    ].join('; ')}.`,
  leadsTo: {
    state: (state) => `it leads to: ${state}`,
    same: 'it leaves the procedure where it is',
    'not-stated': 'the source does not state where it leads',
  },
  outcomes: {
    order: {
      passed: ({ event }) => `${event} came where the procedure allows for it.`,
      failed: ({ event, states, missing }) =>
        `${event} came out of order: the procedure stood at ${states || 'another place'}${missing ? `; missing before it: ${missing}` : ''}.`,
      'cannot-tell': ({ event, states, missing }) =>
        `Whether ${event} came in its order cannot be told${states ? `: the procedure may have stood at ${states}` : ''}${missing ? `; not listed before it: ${missing}` : ''}.`,
      inapplicable: ({ event }) => `The order of ${event} is no question here.`,
    },
    dates: {
      passed: ({ event }) => `${event} is not dated before what it follows.`,
      failed: ({ event }) => `${event} is dated before what it follows.`,
      'cannot-tell': ({ event }) => `The dates do not tell whether ${event} came after what it follows.`,
      inapplicable: ({ event }) => `${event} follows nothing, so that its date is no question here.`,
    },
    end: {
      passed: ({ event }) => `${event} does not come after an end.`,
      failed: ({ event }) => `${event} comes after the procedure had ended.`,
      'cannot-tell': ({ event }) => `Whether the procedure had ended before ${event} cannot be told.`,
      inapplicable: ({ event }) => `Whether ${event} comes after an end is no question here.`,
    },
    by: {
      passed: ({ event, by }) => `${event} was done by those whose it is${aside(by)}.`,
      failed: ({ event, by }) => `${event} was done by others than those whose it is${aside(by)}.`,
      'cannot-tell': ({ event, by }) =>
        `Who did ${event} is not wholly known${by ? `; it is for ${by} to do` : ''}.`,
      inapplicable: ({ event }) => `The source does not state who does ${event}.`,
    },
    guard: {
      passed: ({ event, rule }) => `${rule} held before ${event}.`,
      failed: ({ event, rule }) => `${rule} did not hold before ${event}.`,
      'cannot-tell': ({ event, rule }) => `Whether ${rule} held before ${event} is not known.`,
      inapplicable: ({ event, rule }) => `Whether ${rule} held before ${event} is no question here.`,
    },
    content: {
      passed: ({ event, rule }) => `${event} contained ${rule}.`,
      failed: ({ event, rule }) => `${event} did not contain ${rule}.`,
      'cannot-tell': ({ event, rule }) => `Whether ${event} contained ${rule} is not known.`,
      inapplicable: ({ event, rule }) => `Whether ${event} contained ${rule} is no question here.`,
    },
  },
  timing: {
    deadline: {
      kept: ({ event, rule, due }) =>
        `${rule}: ${event} came in time${due ? `, due at the latest on ${due}` : ''}.`,
      late: ({ event, rule, due, late }) =>
        `${rule}: ${event} came late${late ? ` by ${late}` : ''}${due ? `; it was due at the latest on ${due}` : ''}.`,
      overdue: ({ event, rule, due, late, asOf }) =>
        `${rule}: ${event} is overdue${late ? ` by ${late}` : ''}${asOf ? ` as of ${asOf}` : ''}${due ? `; it was due at the latest on ${due}` : ''}.`,
      'not-yet-due': ({ event, rule, due }) =>
        `${rule}: ${event} is not yet due${due ? `; it will be at the latest on ${due}` : ''}.`,
      'not-begun': ({ event, rule }) =>
        `${rule}: the time for ${event} does not run yet, since what it counts from is not there.`,
      open: ({ event, rule, due, late }) =>
        `${rule}: whether ${event} is in time cannot be told${due ? `; due at the latest on ${due}` : ''}${late ? `; late by ${late} if it is late` : ''}.`,
    },
    cadence: {
      kept: ({ event, rule, period }) => `${rule}: ${event} took place in ${period || 'its time'}.`,
      late: ({ event, rule, period, late }) =>
        `${rule}: ${event} did not take place in ${period || 'its time'}, but later${late ? ` by ${late}` : ''}.`,
      overdue: ({ event, rule, period, late }) =>
        `${rule}: ${event} did not take place in ${period || 'its time'}${late ? `, and is overdue by ${late}` : ''}.`,
      'not-yet-due': ({ event, rule, period, due }) =>
        `${rule}: ${period || 'its time'} still runs, and ${event} is due at the latest on ${due || 'its last day'}.`,
      'not-begun': ({ event, rule }) => `${rule}: the time for ${event} does not run yet.`,
      open: ({ event, rule, period }) =>
        `${rule}: whether ${event} took place in ${period || 'its time'} cannot be told.`,
    },
  },
  checks: {
    order: ({ event }) => `order of ${event}`,
    dates: ({ event }) => `date of ${event}`,
    end: ({ event }) => `${event} after an end`,
    by: ({ event }) => `who did ${event}`,
    guard: ({ event, rule }) => `${rule} before ${event}`,
    content: ({ event, rule }) => `${rule} in ${event}`,
    deadline: ({ rule }) => rule,
    cadence: ({ rule, period }) => `${rule}${aside(period)}`,
  },
  inPeriods: (rule, periods) => `${rule} (in ${periods} periods)`,
  noted: (sentence) => `${sentence} This is to be noted, and no failure.`,
  lateBy: (days, standing) => `${standing === 'late' ? 'late' : 'overdue'} by ${days}`,
  days: (days, one) => `${days} day${one ? '' : 's'}`,
  countedFrom: (rule, event) => `${rule}, counted from ${event}`,
  occurrence: (event, place) => `${event} (no. ${place} of the history)`,
  coverage: ({ total, passed, failed, noted, inapplicable, ...open }) =>
    total === 0
      ? 'Nothing was there to be looked at.'
      : `Of ${total} ${total === 1 ? 'thing that was' : 'things that were'} looked at, ${passed} ${passed === 1 ? 'is' : 'are'} as asked for, ${failed} not, and ${open['cannot-tell']} cannot be told${noted > 0 ? `; ${noted} to be noted` : ''}${inapplicable > 0 ? `; ${inapplicable} not in question` : ''}. What cannot be told is not counted as wrong.`,
  questions: {
    order: ({ event, missing }) =>
      missing
        ? `Did this happen before ${event}: ${missing}?`
        : `Where did the procedure stand before ${event}?`,
    dates: ({ event }) => `On which day was ${event}, and on which day what it follows?`,
    end: ({ event }) => `Had the procedure ended before ${event}?`,
    by: ({ event }) => `Who did ${event}?`,
    guard: ({ event, rule }) => `Did ${rule} hold before ${event}?`,
    content: ({ event, rule }) => `Did ${event} contain ${rule}?`,
    deadline: ({ event, rule }) =>
      `On which day was ${event}, if it was, and on which day what the time is counted from (${rule})?`,
    cadence: ({ event, period }) => `On which days was ${event}${period ? ` in ${period}` : ''}?`,
    standing: ({ states }) => `Has anything happened that is not listed? The procedure may be at ${states}.`,
  },
  basis: (model, rule) => `The procedure is ${model}; the rule that reads histories by it is ${rule}.`,
  limits: [
    'This restates cited material, and sets beside it what a history tells. It does not show that a programme is good, effective, lawful or sincere, nor who is at fault.',
    'It looks only at what the history lists: whether a guard held or a content was there is taken from it, and not examined.',
    'Time limits are counted in calendar months, as the procedure states them; working days, holidays and extensions are not known to it.',
    'It is never the only ground for an award, a sanction, a grant, or for naming a party.',
  ],
  head: {
    step: 'Event',
    order: 'Order and dates',
    by: 'By whom',
    guards: 'What has to hold before',
    contents: 'What is to be in it',
    inTime: 'In time',
    next: 'What can come next',
  },
  picture: {
    notStated: 'the source does not state what follows',
    here: 'it stands here',
    mayBeHere: 'it may stand here',
    passed: 'passed through',
    happened: (place, outcome) => `no. ${place}, order ${outcome}`,
    missing: 'missing',
  },
};
