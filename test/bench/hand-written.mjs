// The archetypes as somebody would write them who needs this one framework and nothing else: outcome, memberships,
// status and reasons from a record of levels. Nothing of the library is used, and no input is checked.
import { codes, deciding, numbers, readings, sets, sources } from './hand-written-tables.mjs';

/** Classifies a record of levels: outcome, memberships, status and reasons as `classifyArchetype` gives them. */
export function classifyByHand(record) {
  const importance = criterion('importance', record.importance);
  const notBalance = opposite(criterion('balance', record.balance));
  const understanding = criterion('understanding', record.understanding);
  const benefit = criterion('mutual-benefit', record['mutual-benefit']);
  const complementarity = criterion('complementarity', record.complementarity);
  const independence = criterion('independence', record.independence);
  const gain = criterion('capability-gain', record['capability-gain']);

  const pseudo = typeFrom([notBalance]);
  const mutualism = typeFrom([importance, benefit]);
  const conjugation = typeFrom([complementarity, independence]);
  const reasons = [
    reasonFor('pseudo', pseudo),
    reasonFor('mutualism', mutualism),
    reasonFor('conjugation', conjugation),
  ];
  const strictPseudo = typeFrom([notBalance, opposite(understanding)]);
  const strictMutualism = typeFrom([importance, understanding, benefit]);
  const lastingConjugation = typeFrom([complementarity, gain]);
  addReadingReason(reasons, 'pseudo', pseudo, pseudo, strictPseudo);
  addReadingReason(reasons, 'mutualism', mutualism, mutualism, strictMutualism);
  addReadingReason(reasons, 'conjugation', conjugation, lastingConjugation, conjugation);
  return {
    outcome: outcomeOf(pseudo.status, mutualism.status, conjugation.status),
    memberships: {
      pseudo: pseudo.membership,
      mutualism: mutualism.membership,
      conjugation: conjugation.membership,
    },
    status: { pseudo: pseudo.status, mutualism: mutualism.status, conjugation: conjugation.status },
    reasons,
  };
}

function criterion(attribute, level) {
  if (level === 'not-applicable') return { attribute, lo: 0, hi: 0, state: 'inapplicable' };
  if (level === undefined || level === 'unknown' || level === 'refused') {
    return { attribute, lo: 0, hi: 1, state: 'free' };
  }
  const number = typeof level === 'number' ? level : numbers[level];
  const state = number > 0.5 + 1e-9 ? 'met' : number + 1e-9 < 0.5 ? 'failed' : 'free';
  return { attribute, lo: number, hi: number, state };
}

function opposite({ attribute, lo, hi, state }) {
  const turned = state === 'met' ? 'failed' : state === 'failed' ? 'met' : state;
  return { attribute, lo: 1 - hi, hi: 1 - lo, state: turned };
}

function typeFrom(criteria) {
  let [lo, hi] = [1, 1];
  let [failed, free] = [false, false];
  for (const one of criteria) {
    if (one.state === 'inapplicable') return { criteria, membership: null, status: 'inapplicable' };
    lo = Math.min(lo, one.lo);
    hi = Math.min(hi, one.hi);
    failed ||= one.state === 'failed';
    free ||= one.state === 'free';
  }
  const open = hi > lo + 1e-9 ? 'possible' : 'ambiguous';
  return { criteria, membership: { lo, hi }, status: failed ? 'excluded' : free ? open : 'certain' };
}

function reasonFor(type, { criteria, status }) {
  const attributes = [];
  for (const { attribute, state } of criteria) if (state === deciding[status]) attributes.push(attribute);
  return { code: codes[status], params: { type, attributes }, evidence: [], source: sources[type] };
}

function addReadingReason(reasons, type, surakarta, sulistiyani, strict) {
  const under = [];
  const notUnder = [];
  const source = [];
  for (const [reading, { status }] of Object.entries({ surakarta, sulistiyani, strict })) {
    if (status === 'certain') source.push(...readings[reading]);
    (status === 'certain' ? under : notUnder).push(reading);
  }
  if (under.length === 0 || notUnder.length === 0) return;
  reasons.push({ code: 'reading-dependent', params: { type, under, notUnder }, evidence: [], source });
}

/** No two types share a defining attribute here, so that each type can go its own way. */
function outcomeOf(pseudo, mutualism, conjugation) {
  const can = (status, isIn) =>
    status === 'possible' || status === 'ambiguous' || (status === 'certain') === isIn;
  const possible = [];
  for (const types of sets) {
    if (
      can(pseudo, types.includes('pseudo')) &&
      can(mutualism, types.includes('mutualism')) &&
      can(conjugation, types.includes('conjugation'))
    )
      possible.push(determined(types));
  }
  if (possible.length === 1) return possible[0];
  const ambiguous = pseudo === 'ambiguous' || mutualism === 'ambiguous' || conjugation === 'ambiguous';
  const open = { kind: 'undetermined', possible, complete: true };
  return ambiguous ? { ...open, reason: 'maximum-ambiguity' } : open;
}

function determined(types) {
  if (types.length === 0) return { kind: 'none' };
  return types.length === 1 ? { kind: 'dominant', type: types[0] } : { kind: 'hybrid', types };
}
