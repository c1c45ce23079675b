import {
  pippkActivityScopes,
  pippkInstitutionKindIds,
} from '../../frameworks/pippk-activity-scopes/definition.js';
import type { ProgrammeRules } from '../validation/rule.js';

/**
 * The rules that a proposal for PIPPK is read by, in the order of 4.1 and 4.1.1: `budget.*` and `implementation.by-lkk` are no
 * question once a proposal is passed on, since other money then pays for it; nor once it is turned down.
 *
 * - `budget.amount`. The report gives 100 million rupiah to each institution, and no period. That one proposal asks for no more
 *   than that is adapted. Whether it does so together with what was granted before hangs on the period, which is the caller's:
 *   `budget.amount.together` is ours, and a note.
 * - `budget.amount.whole` is ours: an amount that is no whole number above 0 is counted nowhere.
 * - `decision.two-way`. The report knows two outcomes. Of a third, that a proposal is turned down, it cannot be told.
 * - `implementation.by-lkk`. Each institution carries out what is in its own scope; that it is the one that proposed is adapted.
 * - `proposal.input` and `attendance.*` are guards of `pippkProcess`, which says of them what there is to say.
 */
export const proposalRules = {
  'budget.amount': {
    check: { kind: 'at-most', fields: ['amountRupiah'], limitRupiah: 100_000_000 },
    unless: { field: 'decision', is: ['forwarded', 'rejected'] },
    severity: 'failure',
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '4.1, par. 4' }],
  },
  'budget.amount.whole': {
    check: { kind: 'whole-rupiah', field: 'amountRupiah' },
    unless: { field: 'decision', is: ['forwarded', 'rejected'] },
    severity: 'failure',
    basis: 'ours',
    source: [{ ref: 'kemitraan' }],
  },
  'budget.amount.together': {
    check: {
      kind: 'at-most',
      fields: ['amountRupiah', 'alreadyGrantedRupiah'],
      limitRupiah: 100_000_000,
    },
    unless: { field: 'decision', is: ['forwarded', 'rejected'] },
    severity: 'note',
    basis: 'ours',
    source: [{ ref: 'lan', locator: '4.1, par. 4' }],
  },
  'budget.recipient-kinds': {
    check: { kind: 'among', field: 'institution', among: pippkInstitutionKindIds },
    unless: { field: 'decision', is: ['forwarded', 'rejected'] },
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.1, par. 4' }],
  },
  'budget.not-cash': {
    check: { kind: 'holds', fields: ['inCash'], is: false },
    unless: { field: 'decision', is: ['forwarded', 'rejected'] },
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.1, par. 5' }],
  },
  'budget.scope-bound': {
    check: {
      kind: 'grouped-under',
      field: 'scopes',
      group: 'institution',
      catalogue: pippkActivityScopes,
    },
    unless: { field: 'decision', is: ['forwarded', 'rejected'] },
    severity: 'failure',
    basis: 'published',
    source: [
      { ref: 'lan', locator: '4.1, par. 5' },
      { ref: 'lan', locator: '4.1, Table 4.1' },
    ],
  },
  'budget.source': {
    check: { kind: 'holds', fields: ['fromCityBudget'], is: true },
    unless: { field: 'decision', is: ['forwarded', 'rejected'] },
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.1, par. 5' }],
  },
  'attendance.rt-boards': {
    check: { kind: 'asked', event: 'decision.financed', as: 'guards', field: 'attendance.rt-boards' },
  },
  'attendance.rw-boards': {
    check: { kind: 'asked', event: 'decision.financed', as: 'guards', field: 'attendance.rw-boards' },
  },
  'attendance.community-figures': {
    check: {
      kind: 'asked',
      event: 'decision.financed',
      as: 'guards',
      field: 'attendance.community-figures',
    },
  },
  'attendance.religious-figures': {
    check: {
      kind: 'asked',
      event: 'decision.financed',
      as: 'guards',
      field: 'attendance.religious-figures',
    },
  },
  'attendance.women-figures': {
    check: { kind: 'asked', event: 'decision.financed', as: 'guards', field: 'attendance.women-figures' },
  },
  'attendance.youth-figures': {
    check: { kind: 'asked', event: 'decision.financed', as: 'guards', field: 'attendance.youth-figures' },
  },
  'attendance.other-members': {
    check: { kind: 'asked', event: 'decision.financed', as: 'guards', field: 'attendance.other-members' },
  },
  'proposal.input': {
    check: { kind: 'asked', event: 'proposal', as: 'guards', field: 'onGatheredInput' },
  },
  'decision.two-way': {
    check: { kind: 'among', field: 'decision', among: ['financed', 'forwarded'], untold: ['rejected'] },
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
  },
  'implementation.by-lkk': {
    check: {
      kind: 'among',
      field: 'implementedBy',
      among: pippkInstitutionKindIds,
      sameAs: 'institution',
    },
    unless: { field: 'decision', is: ['forwarded', 'rejected'] },
    severity: 'failure',
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '4.1.1, par. 3' }],
  },
} as const satisfies ProgrammeRules;

/** A rule of {@link proposalRules}. */
export type ProposalRule = keyof typeof proposalRules;
