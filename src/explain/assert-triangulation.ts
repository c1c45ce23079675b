import { undamaged } from '../assess/whole.js';
import { triangulationFlags, triangulationStandings } from '../case/triangulation/result.js';
import { observerKinds, triangulationRules } from '../case/triangulation/rule.js';
import { isCount, isListOf, isOneOf, isPlainObject, isText } from '../core/assert.js';
import { isInterval } from '../core/interval.js';
import { isDay, isTopic } from './topic-shape.js';

/** Throws `invalid-input` unless a value has what the sentences about a triangulation read. */
export function assertTriangulation(caller: string, value: unknown): void {
  undamaged(caller, 'result', value, 'triangulate', () => {
    if (!isTriangulation(value)) throw new TypeError('result');
  });
}

function isTriangulation(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { joining, asOf, units, complementarity } = value;
  return (
    isPlainObject(joining) &&
    isOneOf(joining.rule, triangulationRules) &&
    isDay(asOf) &&
    isListOf(units, isUnit) &&
    isPlainObject(complementarity) &&
    observerKinds.every((kind) => isListOf(complementarity[kind], isComplement))
  );
}

function isLevel(value: unknown): boolean {
  return value === null || value === 'not-applicable' || isInterval(value) || isListOf(value, isText);
}

function isUnit(value: unknown): boolean {
  if (!isTopic(value)) return false;
  const { level, spread, standing, flags, counts, bySource, byMethod, byInformant, byCoder } = value;
  return (
    isLevel(level) &&
    isLevel(spread) &&
    isOneOf(standing, triangulationStandings) &&
    isListOf(flags, (flag) => isOneOf(flag, triangulationFlags)) &&
    isPlainObject(counts) &&
    [counts.told, counts.unknown, counts.refused, counts['not-applicable']].every(isCount) &&
    [bySource, byMethod, byInformant, byCoder].every(
      (table) =>
        isPlainObject(table) && Array.isArray(table.each) && isOneOf(table.standing, triangulationStandings),
    )
  );
}

function isComplement(value: unknown): boolean {
  return isPlainObject(value) && isText(value.id) && isListOf(value.only, isTopic);
}
