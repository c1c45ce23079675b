// The archetypes as somebody would write them who needs this one framework and nothing else, giving the whole verdict
// that `classifyArchetype` gives of a record. Nothing of the library is used, and no input is checked.
import { codes, deciding, numbers, readings, sets, sources } from './hand-written-tables.mjs';

/** The whole verdict for a record of levels of attributes, under the default reading. */
export function verdictByHand(record) {
  const inputs = {
    importance: levelOf(record.importance),
    balance: levelOf(record.balance),
    understanding: levelOf(record.understanding),
    'mutual-benefit': levelOf(record['mutual-benefit']),
    synergy: levelOf(record.synergy),
    complementarity: levelOf(record.complementarity),
    independence: levelOf(record.independence),
    'capability-gain': levelOf(record['capability-gain']),
  };
  const importance = within('importance', inputs.importance);
  const balance = within('balance', inputs.balance);
  const notBalance = without('balance', inputs.balance);
  const understanding = within('understanding', inputs.understanding);
  const notUnderstanding = without('understanding', inputs.understanding);
  const benefit = within('mutual-benefit', inputs['mutual-benefit']);
  const synergy = within('synergy', inputs.synergy);
  const complementarity = within('complementarity', inputs.complementarity);
  const independence = within('independence', inputs.independence);
  const gain = within('capability-gain', inputs['capability-gain']);

  const pseudo = typeFrom([notBalance]);
  const mutualism = typeFrom([importance, benefit]);
  const conjugation = typeFrom([complementarity, independence]);
  const strictPseudo = typeFrom([notBalance, notUnderstanding]);
  const strictMutualism = typeFrom([importance, understanding, benefit]);
  const lastingConjugation = typeFrom([complementarity, gain]);
  const outcome = outcomeOf(pseudo.status, mutualism.status, conjugation.status);
  const reasons = [
    reasonFor('pseudo', pseudo),
    reasonFor('mutualism', mutualism),
    reasonFor('conjugation', conjugation),
  ];
  addReadingReason(reasons, 'pseudo', pseudo.status, pseudo.status, strictPseudo.status);
  addReadingReason(reasons, 'mutualism', mutualism.status, mutualism.status, strictMutualism.status);
  addReadingReason(reasons, 'conjugation', conjugation.status, lastingConjugation.status, conjugation.status);
  const unknown = [];
  let applicable = 0;
  for (const attribute in inputs) {
    const level = inputs[attribute];
    if (level === 'not-applicable') continue;
    applicable += 1;
    if (level.hi > level.lo + 1e-9) unknown.push(attribute);
  }
  return {
    form: 'typology',
    framework: { id: 'partnership-archetypes', version: '1.0.0' },
    reading: 'surakarta',
    outcome,
    memberships: {
      pseudo: pseudo.membership,
      mutualism: mutualism.membership,
      conjugation: conjugation.membership,
    },
    typicality: {
      pseudo: typicalityOf([importance, notUnderstanding]),
      mutualism: typicalityOf([balance, understanding, synergy]),
      conjugation: typicalityOf([importance, gain]),
    },
    binding: {
      pseudo: bindingOf(pseudo),
      mutualism: bindingOf(mutualism),
      conjugation: bindingOf(conjugation),
    },
    status: { pseudo: pseudo.status, mutualism: mutualism.status, conjugation: conjugation.status },
    readings: {
      surakarta: outcome,
      sulistiyani: outcomeOf(pseudo.status, mutualism.status, lastingConjugation.status),
      strict: outcomeOf(
        strictPseudo.status,
        strictMutualism.status,
        conjugation.status,
        understanding.state === 'free' && isOpen(strictPseudo.status) && isOpen(strictMutualism.status),
        isOpen(pseudo.status) || isOpen(mutualism.status),
      ),
    },
    margin:
      outcome.kind === 'undetermined'
        ? null
        : marginOf(pseudo.membership, mutualism.membership, conjugation.membership),
    inputs,
    coverage: { known: applicable - unknown.length, applicable, total: 8 },
    unknown,
    reasons,
    disagreements: [],
  };
}

function levelOf(level) {
  if (level === 'not-applicable') return level;
  if (level === undefined || level === 'unknown' || level === 'refused') return { lo: 0, hi: 1 };
  const number = typeof level === 'number' ? level : numbers[level];
  return { lo: number, hi: number };
}

function within(attribute, level) {
  if (level === 'not-applicable') return { attribute, lo: 0, hi: 0, state: 'inapplicable' };
  const state = level.lo > 0.5 + 1e-9 ? 'met' : level.hi + 1e-9 < 0.5 ? 'failed' : 'free';
  return { attribute, lo: level.lo, hi: level.hi, state };
}

function without(attribute, level) {
  if (level === 'not-applicable') return { attribute, lo: 0, hi: 0, state: 'inapplicable' };
  const state = level.hi + 1e-9 < 0.5 ? 'met' : level.lo > 0.5 + 1e-9 ? 'failed' : 'free';
  return { attribute, lo: 1 - level.hi, hi: 1 - level.lo, state };
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

function typicalityOf(criteria) {
  let [lo, hi, count] = [0, 0, 0];
  for (const one of criteria) {
    if (one.state === 'inapplicable') continue;
    lo += one.lo;
    hi += one.hi;
    count += 1;
  }
  return count === 0 ? null : { lo: lo / count, hi: hi / count };
}

function bindingOf({ criteria, membership }) {
  const binding = [];
  if (membership === null) return binding;
  for (const { attribute, lo } of criteria) if (lo <= membership.hi + 1e-9) binding.push(attribute);
  return binding;
}

function marginOf(...memberships) {
  let least = null;
  for (const membership of memberships) {
    if (membership === null) continue;
    const distance = Math.max(membership.lo - 0.5, 0.5 - membership.hi);
    if (least === null || distance < least) least = distance;
  }
  return least;
}

function reasonFor(type, { criteria, status }) {
  const attributes = [];
  for (const { attribute, state } of criteria) if (state === deciding[status]) attributes.push(attribute);
  return { code: codes[status], params: { type, attributes }, evidence: [], source: copyOf(sources[type]) };
}

/** Whoever changes one verdict changes no other. */
function copyOf(citations) {
  return citations.map((citation) => ({ ...citation }));
}

function addReadingReason(reasons, type, surakarta, sulistiyani, strict) {
  const under = [];
  const notUnder = [];
  const source = [];
  for (const [reading, status] of [
    ['surakarta', surakarta],
    ['sulistiyani', sulistiyani],
    ['strict', strict],
  ]) {
    if (status === 'certain') source.push(...copyOf(readings[reading]));
    (status === 'certain' ? under : notUnder).push(reading);
  }
  if (under.length === 0 || notUnder.length === 0) return;
  reasons.push({ code: 'reading-dependent', params: { type, under, notUnder }, evidence: [], source });
}

/**
 * Types that share no attribute each go their own way. Where pseudo and mutualism both hang on one attribute (`apart`),
 * they never hold together, and neither holds only where one of them hangs on something else as well (`neither`).
 */
function outcomeOf(pseudo, mutualism, conjugation, apart = false, neither = true) {
  const possible = [];
  for (const types of sets) {
    const isPseudo = types.includes('pseudo');
    const isMutualism = types.includes('mutualism');
    if (apart && isPseudo === isMutualism && (isPseudo || !neither)) continue;
    if (
      can(pseudo, isPseudo) &&
      can(mutualism, isMutualism) &&
      can(conjugation, types.includes('conjugation'))
    )
      possible.push(determined(types));
  }
  if (possible.length === 1) return possible[0];
  const ambiguous = pseudo === 'ambiguous' || mutualism === 'ambiguous' || conjugation === 'ambiguous';
  const open = { kind: 'undetermined', possible, complete: true };
  return ambiguous ? { ...open, reason: 'maximum-ambiguity' } : open;
}

function isOpen(status) {
  return status === 'possible' || status === 'ambiguous';
}

function can(status, isIn) {
  return isOpen(status) || (status === 'certain') === isIn;
}

function determined(types) {
  if (types.length === 0) return { kind: 'none' };
  return types.length === 1 ? { kind: 'dominant', type: types[0] } : { kind: 'hybrid', types: [...types] };
}
