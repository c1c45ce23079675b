import type { ProcedureDefinition } from '../../forms/procedure/definition.js';

/** The four stages of the usual development process, in the order of 4.1.1. */
export const pippkProcessStageIds = [
  'planning',
  'implementation-control',
  'evaluation-monitoring',
  'reporting-accountability',
] as const;
export type PippkProcessStage = (typeof pippkProcessStageIds)[number];

/** The states of one proposal, in the order of 4.1.1. */
export const pippkProcessStateIds = [
  'aspiration-gathering',
  'proposed',
  'forwarded',
  'approved-pippk',
  'in-implementation',
  'reported-lurah',
  'reported-camat',
  'reported-walikota',
] as const;
export type PippkProcessState = (typeof pippkProcessStateIds)[number];

/** What can happen to a proposal. */
export const pippkProcessEventIds = [
  'proposal',
  'decision.financed',
  'decision.forwarded',
  'decision.rejected',
  'management',
  'implementation',
  'supervision.internal',
  'supervision.external',
  'report.lurah',
  'report.camat',
  'report.walikota',
] as const;
export type PippkProcessEvent = (typeof pippkProcessEventIds)[number];

/** Who acts, or is acted towards: the four institutions first. */
export const pippkProcessActorIds = [
  'rw',
  'pkk',
  'karang-taruna',
  'lpm',
  'kelurahan-musrenbang',
  'kecamatan-musrenbang',
  'camat',
  'lurah',
  'walikota',
  'direct-superior',
  'functional-supervisor',
  'community',
  'ombudsman',
] as const;
export type PippkProcessActor = (typeof pippkProcessActorIds)[number];

/** What has to hold before an event: seven of them say who attends the deliberation. */
export const pippkProcessGuardIds = [
  'proposal.input',
  'attendance.rt-boards',
  'attendance.rw-boards',
  'attendance.community-figures',
  'attendance.religious-figures',
  'attendance.women-figures',
  'attendance.youth-figures',
  'attendance.other-members',
  'budget.scope-bound',
] as const;
export type PippkProcessGuard = (typeof pippkProcessGuardIds)[number];

/** What is said of the procedure besides, and what is not said. */
export const pippkProcessStatementIds = [
  'participation.direct',
  'musrenbang.start',
  'musrenbang.highest-decision',
  'authority.camat',
  'authority.lurah',
  'not-stated.rejection',
  'not-stated.approver',
  'not-stated.senders',
  'not-stated.evaluator',
  'not-stated.deadlines',
  'figure-missing',
] as const;
export type PippkProcessStatement = (typeof pippkProcessStatementIds)[number];

/**
 * The mechanism of PIPPK as the LAN report tells it: one proposal, from the input of the community to the report to the
 * Walikota.
 *
 * The sequence is published; that it is cut into these states is adapted. Fig. 4.1, which draws the mechanism, is missing
 * from the text that was read. The deliberation has two outcomes: a proposal is financed by PIPPK, or passed on to the
 * kecamatan Musrenbang and so goes on outside. The report tells of no third; that one may be turned down altogether is
 * ours, and leads nowhere known. Reports go up in tiers; who sends each of them is not stated, and is read off who had it
 * last. A supervision, and an implementation, leave the state as it is: there may be any number of them. The stage of
 * evaluation and monitoring is named, and nothing is told that happens in it.
 *
 * Who attends the deliberation is demanded (“harus dihadiri”), and the money is for what is in the scope of the institution
 * alone (“digunakan untuk membiayai … sesuai dengan ruang lingkup”, “yang dapat dibiayai”): where it is otherwise, that is a
 * failure. That proposals are handed in on input that was gathered is only told (“berdasarkan masukan … maka diajukanlah”), and
 * is a note.
 *
 * Of the rules of `pippk` these are members of the same name: `participation.direct`, `musrenbang.start`,
 * `musrenbang.highest-decision`, `proposal.input`, `authority.camat`, `authority.lurah`, `budget.scope-bound`,
 * `supervision.internal`, `supervision.external`. `musrenbang.attendance` is the seven guards `attendance.*`,
 * `decision.two-way` the events `decision.financed` and `decision.forwarded`, `implementation.by-lkk` who does
 * `implementation`, `report.tiered` the events `report.*`. The other rules are about one proposal, and `validateProposal`
 * reads them, or about the programme as a whole.
 */
export const pippkProcess = {
  form: 'procedure',
  id: 'pippk-process',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [{ ref: 'lan', locator: '4.1.1' }],
  stages: {
    planning: { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 1' }] },
    'implementation-control': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 1' }] },
    'evaluation-monitoring': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 1' }] },
    'reporting-accountability': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 1' }] },
  },
  start: 'aspiration-gathering',
  states: {
    'aspiration-gathering': {
      stage: 'planning',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    proposed: { stage: 'planning', basis: 'adapted', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
    forwarded: {
      stage: 'planning',
      end: 'outside',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'approved-pippk': {
      stage: 'planning',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'in-implementation': {
      stage: 'implementation-control',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'reported-lurah': {
      stage: 'reporting-accountability',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'reported-camat': {
      stage: 'reporting-accountability',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'reported-walikota': {
      stage: 'reporting-accountability',
      end: 'done',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
  },
  actors: {
    rw: { basis: 'published', source: [{ ref: 'lan', locator: '4.1, par. 4' }] },
    pkk: { basis: 'published', source: [{ ref: 'lan', locator: '4.1, par. 4' }] },
    'karang-taruna': { basis: 'published', source: [{ ref: 'lan', locator: '4.1, par. 4' }] },
    lpm: { basis: 'published', source: [{ ref: 'lan', locator: '4.1, par. 4' }] },
    'kelurahan-musrenbang': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 2' }] },
    'kecamatan-musrenbang': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
    camat: { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
    // 4.1.3 calls a kelurahan secretary and a section head delegated budget users; 4.1.1 names the lurah.
    lurah: { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
    walikota: { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
    'direct-superior': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
    'functional-supervisor': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
    community: { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
    ombudsman: { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 3' }] },
  },
  guards: {
    'proposal.input': {
      severity: 'note',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'attendance.rt-boards': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'attendance.rw-boards': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'attendance.community-figures': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'attendance.religious-figures': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'attendance.women-figures': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'attendance.youth-figures': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'attendance.other-members': {
      severity: 'failure',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'budget.scope-bound': {
      severity: 'failure',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1, par. 5' },
        { ref: 'lan', locator: '4.1.1, par. 3' },
      ],
    },
  },
  events: {
    proposal: {
      from: ['aspiration-gathering'],
      to: 'proposed',
      by: ['rw', 'pkk', 'karang-taruna', 'lpm'],
      addressee: 'kelurahan-musrenbang',
      guards: ['proposal.input'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'decision.financed': {
      from: ['proposed'],
      to: 'approved-pippk',
      by: ['kelurahan-musrenbang'],
      guards: [
        'attendance.rt-boards',
        'attendance.rw-boards',
        'attendance.community-figures',
        'attendance.religious-figures',
        'attendance.women-figures',
        'attendance.youth-figures',
        'attendance.other-members',
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.1, par. 2' },
        { ref: 'lan', locator: '4.1.1, par. 3' },
      ],
    },
    'decision.forwarded': {
      from: ['proposed'],
      to: 'forwarded',
      by: ['kelurahan-musrenbang'],
      addressee: 'kecamatan-musrenbang',
      guards: [
        'attendance.rt-boards',
        'attendance.rw-boards',
        'attendance.community-figures',
        'attendance.religious-figures',
        'attendance.women-figures',
        'attendance.youth-figures',
        'attendance.other-members',
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.1, par. 2' },
        { ref: 'lan', locator: '4.1.1, par. 3' },
      ],
    },
    'decision.rejected': {
      from: ['proposed'],
      to: 'not-stated',
      by: ['kelurahan-musrenbang'],
      guards: [
        'attendance.rt-boards',
        'attendance.rw-boards',
        'attendance.community-figures',
        'attendance.religious-figures',
        'attendance.women-figures',
        'attendance.youth-figures',
        'attendance.other-members',
      ],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    management: {
      from: ['approved-pippk'],
      to: 'in-implementation',
      by: ['camat', 'lurah'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    implementation: {
      from: ['in-implementation'],
      to: 'same',
      by: ['rw', 'pkk', 'karang-taruna', 'lpm'],
      guards: ['budget.scope-bound'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'supervision.internal': {
      from: ['in-implementation'],
      to: 'same',
      by: ['direct-superior', 'functional-supervisor'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'supervision.external': {
      from: ['in-implementation'],
      to: 'same',
      by: ['community', 'ombudsman'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    // To whom each goes is published; that the implementing institutions send the first, and each tier the next, is not.
    'report.lurah': {
      from: ['in-implementation'],
      to: 'reported-lurah',
      by: ['rw', 'pkk', 'karang-taruna', 'lpm'],
      addressee: 'lurah',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'report.camat': {
      from: ['reported-lurah'],
      to: 'reported-camat',
      by: ['lurah'],
      addressee: 'camat',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'report.walikota': {
      from: ['reported-camat'],
      to: 'reported-walikota',
      by: ['camat'],
      addressee: 'walikota',
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
  },
  statements: {
    'participation.direct': { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1, par. 1' }] },
    'musrenbang.start': {
      of: ['proposal'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'musrenbang.highest-decision': {
      of: ['decision.financed', 'decision.forwarded'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 2' }],
    },
    'authority.camat': {
      of: ['management'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'authority.lurah': {
      of: ['management'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'not-stated.rejection': {
      of: ['decision.rejected'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'not-stated.approver': {
      of: ['decision.financed', 'approved-pippk'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'not-stated.senders': {
      of: ['report.lurah', 'report.camat', 'report.walikota'],
      basis: 'ours',
      source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
    },
    'not-stated.evaluator': { basis: 'ours', source: [{ ref: 'lan', locator: '4.1.1, par. 1' }] },
    'not-stated.deadlines': { basis: 'ours', source: [{ ref: 'lan', locator: '4.1.1' }] },
    'figure-missing': { basis: 'ours', source: [{ ref: 'lan', locator: 'Fig. 4.1' }] },
  },
} as const satisfies ProcedureDefinition<
  PippkProcessStage,
  PippkProcessState,
  PippkProcessEvent,
  PippkProcessActor,
  PippkProcessGuard,
  never,
  never,
  never,
  'pippk-process',
  PippkProcessStatement
>;
