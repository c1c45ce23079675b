import { findingOutcomes } from '../../src/forms/findings/verdict.js';
import type { ProcedureDefinition } from '../../src/forms/procedure/definition.js';
import {
  deadlineStandings,
  type ProcedureFinding,
  type ProcedureVerdict,
  procedureChecks,
} from '../../src/forms/procedure/verdict.js';

const cited = { basis: 'ours', source: [{ text: 'Invented for a test' }] } as const;
const said = (en: string, id: string) => ({ en, id });

/** A well that is asked for, granted and dug: invented, with one of everything that a procedure can have. */
export const wellProcedure = {
  form: 'procedure',
  id: 'well',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: [{ text: 'Invented for a test' }],
  stages: { asking: cited, digging: cited },
  start: 'wanted',
  states: {
    wanted: { ...cited, stage: 'asking' },
    asked: { ...cited, stage: 'asking' },
    granted: { ...cited, stage: 'digging' },
    dug: { ...cited, stage: 'digging', end: 'done' },
    elsewhere: { ...cited, stage: 'asking', end: 'outside' },
  },
  actors: { village: cited, office: cited, digger: cited },
  guards: {
    meeting: { ...cited, severity: 'failure' },
    money: { ...cited, severity: 'note' },
  },
  contents: {
    place: { ...cited, severity: 'failure' },
    depth: { ...cited, severity: 'note' },
  },
  events: {
    ask: {
      ...cited,
      from: ['wanted'],
      to: 'asked',
      by: ['village'],
      addressee: 'office',
      guards: ['meeting', 'money'],
      contents: ['place', 'depth'],
    },
    grant: { ...cited, from: ['asked'], to: 'granted', by: ['office'] },
    refuse: { ...cited, from: ['asked'], to: 'not-stated', by: ['office'] },
    'pass-on': { ...cited, from: ['asked'], to: 'elsewhere' },
    visit: { ...cited, from: ['asked', 'granted'], to: 'same', by: ['office', 'village'] },
    dig: { ...cited, from: ['granted'], to: 'dug', by: ['digger'] },
  },
  deadlines: {
    'in-time': { ...cited, event: 'dig', after: 'grant', within: { months: 1 }, severity: 'failure' },
  },
  cadences: { quarterly: { ...cited, event: 'visit', every: { months: 3 }, severity: 'failure' } },
  statements: {
    'refused-wells': { ...cited, of: ['refuse'] },
    'no-fee': cited,
  },
  wording: {
    label: said('A well for a village', 'Sumur untuk sebuah desa'),
    stages: { asking: said('asking', 'permohonan'), digging: said('digging', 'penggalian') },
    states: {
      wanted: said('a well is wanted', 'sumur diinginkan'),
      asked: said('a well is asked for', 'sumur dimohonkan'),
      granted: said('a well is granted', 'sumur disetujui'),
      dug: said('a well is dug', 'sumur selesai digali'),
      elsewhere: said('another office decides', 'kantor lain memutuskan'),
    },
    actors: {
      village: said('the village', 'desa'),
      office: said('the office', 'kantor'),
      digger: said('the digger', 'penggali'),
    },
    guards: {
      meeting: said('a meeting of the village', 'musyawarah desa'),
      money: said('money of its own', 'dana sendiri'),
    },
    contents: { place: said('the place', 'lokasi'), depth: said('the depth', 'kedalaman') },
    events: {
      ask: {
        label: said('asking for a well', 'permohonan sumur'),
        description: said('By letter.', 'Dengan surat.'),
      },
      grant: {
        label: said('granting the well', 'persetujuan sumur'),
        description: said('In writing.', 'Secara tertulis.'),
      },
      refuse: {
        label: said('refusing the well', 'penolakan sumur'),
        description: said('In writing.', 'Secara tertulis.'),
      },
      'pass-on': {
        label: said('passing it on', 'penerusan'),
        description: said('By letter.', 'Dengan surat.'),
      },
      visit: {
        label: said('visiting the place', 'kunjungan lokasi'),
        description: said('By anybody.', 'Oleh siapa pun.'),
      },
      dig: {
        label: said('digging the well', 'penggalian sumur'),
        description: said('Until there is water.', 'Sampai ada air.'),
      },
    },
    deadlines: { 'in-time': said('dug within a month', 'digali dalam satu bulan') },
    cadences: { quarterly: said('a visit every quarter', 'kunjungan setiap triwulan') },
    statements: {
      'refused-wells': said('What follows a refusal is not said.', 'Kelanjutan penolakan tidak disebutkan.'),
      'no-fee': said('There is no fee.', 'Tidak ada biaya.'),
    },
    caution: said('A well is no judgement.', 'Sumur bukan penilaian.'),
  },
} as const satisfies ProcedureDefinition;

const definition: ProcedureDefinition = wellProcedure;
const framework = { id: 'well', version: '1.0.0' } as const;
const source = [{ text: 'Invented for a test' }] as const;

/** One finding. */
export function finding(
  given: Pick<ProcedureFinding, 'rule' | 'check' | 'outcome'> &
    Partial<Pick<ProcedureFinding, 'severity'>> & { readonly params: ProcedureFinding['params'] },
): ProcedureFinding {
  return { severity: 'failure', source, ...given };
}

/** A verdict on a well. */
export function wellVerdict(given: Partial<ProcedureVerdict>): ProcedureVerdict {
  return {
    form: 'procedure',
    framework,
    standing: { kind: 'at', state: 'wanted' },
    findings: [],
    next: [],
    ...given,
  };
}

const outcomeOf = {
  kept: 'passed',
  late: 'failed',
  overdue: 'failed',
  'not-yet-due': 'inapplicable',
  'not-begun': 'inapplicable',
  open: 'cannot-tell',
} as const;

const due = { first: '2016-02-29', last: '2016-03-02' };
const rules = { guard: 'meeting', content: 'place', deadline: 'in-time', cadence: 'quarterly' } as const;
const eventsOf = { deadline: 'dig', cadence: 'visit' } as const;

/** A finding for every check with every way in which it can turn out, with and without what may be left out. */
export const allFindings: readonly ProcedureFinding[] = procedureChecks.flatMap((check) => {
  if (check === 'deadline' || check === 'cadence') {
    const event = eventsOf[check];
    return deadlineStandings.flatMap((standing) => {
      const outcome = outcomeOf[standing];
      const isLate = standing === 'late' || standing === 'overdue';
      const full = {
        event,
        at: isLate ? 4 : null,
        standing,
        due,
        ...(isLate && { daysLate: { lo: 3, hi: 5 } }),
        ...(check === 'deadline' && { after: 1 }),
        ...(check === 'cadence' && { period: { first: '2016-01-01', last: '2016-03-31' } }),
      };
      return [
        finding({ rule: rules[check], check, outcome, params: full }),
        finding({ rule: rules[check], check, outcome, params: { event, at: null, standing } }),
      ];
    });
  }
  const rule = check === 'guard' || check === 'content' ? rules[check] : `ask.${check}`;
  return findingOutcomes.flatMap((outcome) => [
    finding({
      rule,
      check,
      outcome,
      params: {
        event: 'ask',
        at: 0,
        ...(check === 'order' && { states: ['wanted', 'asked'], missing: ['ask', 'grant'] }),
      },
    }),
    finding({ rule, check, outcome, severity: 'note', params: { event: 'ask', at: 2 } }),
  ]);
});

const nextOf = (events: readonly string[]): ProcedureVerdict['next'] =>
  events.flatMap((event) => {
    const spec = definition.events[event];
    if (!spec) return [];
    const { by = [], to, guards = [], contents = [] } = spec;
    return [{ event, by, to, guards, contents, ...(event === 'dig' && { due }) }];
  });

/** Verdicts that hold everything that can be said of one. */
export const wellVerdicts = {
  nothing: wellVerdict({ next: nextOf(['ask']) }),
  everything: wellVerdict({
    standing: { kind: 'undetermined', possible: ['asked', 'granted'] },
    findings: [
      ...allFindings,
      ...[1, 3].map((at) =>
        finding({
          rule: 'grant.order',
          check: 'order',
          outcome: 'passed',
          params: { event: 'grant', at, states: ['asked'] },
        }),
      ),
    ],
    next: nextOf(['grant', 'refuse', 'pass-on', 'visit', 'dig']),
    asOf: '2016-03-07',
    later: [5],
  }),
  few: wellVerdict({
    standing: { kind: 'at', state: 'granted' },
    findings: [
      finding({
        rule: 'ask.order',
        check: 'order',
        outcome: 'passed',
        params: { event: 'ask', at: 0, states: ['wanted'] },
      }),
      finding({ rule: 'meeting', check: 'guard', outcome: 'failed', params: { event: 'ask', at: 0 } }),
      finding({
        rule: 'depth',
        check: 'content',
        outcome: 'failed',
        severity: 'note',
        params: { event: 'ask', at: 0 },
      }),
      finding({ rule: 'place', check: 'content', outcome: 'cannot-tell', params: { event: 'ask', at: 0 } }),
      finding({
        rule: 'in-time',
        check: 'deadline',
        outcome: 'failed',
        params: {
          event: 'dig',
          at: null,
          standing: 'overdue',
          due: { first: '2016-02-29', last: '2016-02-29' },
          daysLate: { lo: 1, hi: 1 },
        },
      }),
    ],
    next: nextOf(['visit', 'dig']),
    asOf: '2016-03-01',
  }),
  /** Nine failures, of every kind. */
  failed: wellVerdict({
    standing: { kind: 'at', state: 'granted' },
    findings: [
      ...new Map(
        allFindings
          .filter(({ outcome, severity }) => outcome === 'failed' && severity === 'failure')
          .map((one) => [`${one.check} ${one.params.standing}`, one]),
      ).values(),
    ],
    asOf: '2016-03-07',
  }),
  rarely: wellVerdict({
    findings: allFindings
      .filter(({ check, outcome }) => check === 'cadence' && outcome === 'failed')
      .slice(0, 1),
  }),
  done: wellVerdict({ standing: { kind: 'ended', state: 'dug', end: 'done' }, asOf: '2016' }),
  outside: wellVerdict({ standing: { kind: 'ended', state: 'elsewhere', end: 'outside' } }),
  refused: wellVerdict({ standing: { kind: 'not-stated', event: 'refuse' } }),
} as const;
