import { coverageOf } from '../coverage.js';
import { marginOf, select } from '../criteria/membership.js';
import type { Input } from '../input.js';
import type { TypologyDefinition } from './definition.js';
import { outcomeOf } from './outcomes.js';
import { reasonsOf } from './reasons.js';
import { standingOf } from './standing.js';
import { typesUnder } from './types-under.js';
import type { TypologyVerdict } from './verdict.js';

/** The verdict of a typology, under one of its readings, for input that has been read. */
export function evaluate(definition: TypologyDefinition, input: Input, reading: string): TypologyVerdict {
  const { inputs, from } = input;
  const chosen = underReading(definition, reading, inputs);
  const readings = Object.keys(definition.readings).map((id) =>
    id === reading ? chosen : underReading(definition, id, inputs),
  );
  const memberships = select(chosen.standing, (type) => type.membership);
  return {
    form: 'typology',
    framework: { id: definition.id, version: definition.version },
    reading,
    outcome: chosen.outcome,
    memberships,
    typicality: select(chosen.standing, (type) => type.typicality),
    binding: select(chosen.standing, (type) => type.binding),
    status: chosen.status,
    readings: Object.fromEntries(readings.map(({ id, outcome }) => [id, outcome])),
    margin: chosen.outcome.kind === 'undetermined' ? null : marginOf(Object.values(memberships)),
    inputs,
    ...coverageOf(inputs),
    reasons: reasonsOf(definition, input, chosen, readings),
    disagreements: input.disagreements,
    ...(from && { scope: from.scope }),
  };
}

function underReading(definition: TypologyDefinition, id: string, inputs: Input['inputs']) {
  const types = typesUnder(definition, id);
  const standing = Object.fromEntries(types.map((type) => [type.id, standingOf(type, inputs)]));
  const status = select(standing, (type) => type.status);
  return { id, types, standing, status, outcome: outcomeOf(types, inputs, status) };
}
