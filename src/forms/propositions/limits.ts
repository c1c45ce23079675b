import { assertOneOf } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { checkOnce } from '../../core/prepared.js';
import { reading } from '../../core/reading.js';
import { isList } from '../findings/rule.js';
import { severities } from '../findings/verdict.js';
import { assertCited, hasShape, isTable, misshapen } from '../shape.js';
import type { PropositionsDefinition } from './definition.js';

/** A set of propositions holds at most this many indicators and rules. */
export const propositionsLimits = { indicators: 128, rules: 128 } as const;

/** Throws `invalid-definition` for what has not the shape of propositions. */
export function assertPropositionsShape(caller: string, definition: PropositionsDefinition): void {
  checkOnce(caller, definition, checkShape);
}

function checkShape(caller: string, definition: PropositionsDefinition): void {
  const shaped =
    hasShape(definition, 'propositions', ['indicators', 'rules']) &&
    Object.values(definition.indicators).every(({ parts = [] }) => Array.isArray(parts)) &&
    Object.values(definition.rules).every((rule) => isTable(rule.if ?? []) && isTable(rule.then));
  if (shaped) return;
  throw misshapen(
    caller,
    definition,
    'propositions',
    ['indicators', 'rules'],
    "Give propositions: form 'propositions', id, version, basis, source, indicators (parts in a list), rules (each with then, and if where it is conditional: a list of indicators, or the side of each).",
  );
}

/** Throws `invalid-definition` for what is no set of propositions, or one that is too large. */
export function assertPropositions(caller: string, definition: PropositionsDefinition): void {
  const look = () => checkOnce(caller, definition, check);
  reading(caller, 'definition', definition, look, 'invalid-definition');
}

function check(caller: string, definition: PropositionsDefinition): void {
  assertPropositionsShape(caller, definition);
  assertCited(caller, definition, ['indicators', 'rules']);
  const known = Object.keys(definition.indicators);
  for (const [id, { severity }] of Object.entries(definition.rules))
    assertOneOf(caller, `definition.rules.${id}.severity`, 'invalid-definition', severity, severities);
  for (const [id, { if: antecedent = [], then }] of Object.entries(definition.rules))
    for (const wanted of [antecedent, then])
      for (const one of isList(wanted) ? wanted : Object.keys(wanted))
        assertOneOf(caller, `definition.rules.${id}`, 'invalid-definition', one, known);
  const indicators = known.length;
  const rules = Object.keys(definition.rules).length;
  if (indicators <= propositionsLimits.indicators && rules <= propositionsLimits.rules) return;
  throw new KemitraanError(
    caller,
    'definition',
    `${definition.id}: ${indicators} indicators, ${rules} rules`,
    'invalid-definition',
    `Use at most ${propositionsLimits.indicators} indicators and ${propositionsLimits.rules} rules.`,
  );
}
