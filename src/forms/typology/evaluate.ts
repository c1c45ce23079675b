import { crossover } from '../../measure/fuzzy.js';
import { coverageOf } from '../coverage.js';
import type { Input } from '../input.js';
import type { TypologyDefinition } from './definition.js';
import { membershipOf, type TypeMembership } from './membership.js';
import { outcomeOf } from './outcomes.js';
import { reasonsOf } from './reasons.js';
import { typesUnder } from './types-under.js';
import type { TypologyVerdict } from './verdict.js';

/** The verdict of a typology, under one of its readings, for input that has been read. */
export function evaluate(definition: TypologyDefinition, input: Input, reading: string): TypologyVerdict {
  const { inputs, from } = input;
  const chosen = underReading(definition, reading, inputs);
  const readings = Object.keys(definition.readings).map((id) =>
    id === reading ? chosen : underReading(definition, id, inputs),
  );
  return {
    form: 'typology',
    framework: { id: definition.id, version: definition.version },
    reading,
    outcome: chosen.outcome,
    memberships: select(chosen.standing, (type) => type.membership),
    typicality: select(chosen.standing, (type) => type.typicality),
    binding: select(chosen.standing, (type) => type.binding),
    status: chosen.status,
    readings: Object.fromEntries(readings.map(({ id, outcome }) => [id, outcome])),
    margin: chosen.outcome.kind === 'undetermined' ? null : marginOf(Object.values(chosen.standing)),
    inputs,
    ...coverageOf(inputs),
    reasons: reasonsOf(definition, input, chosen, readings),
    disagreements: input.disagreements,
    ...(from && { scope: from.scope }),
  };
}

function underReading(definition: TypologyDefinition, id: string, inputs: Input['inputs']) {
  const types = typesUnder(definition, id);
  const standing = Object.fromEntries(types.map((type) => [type.id, membershipOf(type, inputs)]));
  const status = select(standing, (type) => type.status);
  return { id, types, standing, status, outcome: outcomeOf(types, inputs, status) };
}

/** The least distance of any membership from the crossover; `null` where no type applies. */
function marginOf(types: readonly TypeMembership[]): number | null {
  let margin: number | null = null;
  for (const { membership } of types) {
    if (membership === null) continue;
    const distance = Math.max(membership.lo - crossover, crossover - membership.hi);
    margin = margin === null ? distance : Math.min(margin, distance);
  }
  return margin;
}

function select<T>(
  types: Readonly<Record<string, TypeMembership>>,
  pick: (type: TypeMembership) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(types).map(([id, type]) => [id, pick(type)]));
}
