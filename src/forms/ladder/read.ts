import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import type { Input } from '../input.js';
import { hasLevel, readUnit } from '../read-case.js';
import { unitsOf } from '../read-each.js';
import type { LadderDefinition } from './definition.js';

// A rule on facts cannot speak of one party yet.
const noFacts = () => [];

/** What a case says of each party that a ladder is about. */
export function readLadderUnits(
  { id, each = [], indicators }: LadderDefinition,
  subject: Case,
  options: ScopeOptions,
  caller: string,
): Input[] {
  // All that a unit holds is about its one party.
  const asked = Object.entries(indicators).map(([indicator, spec]): [string, IndicatorSpec] => [
    indicator,
    { ...spec, asks: 'partnership' },
  ]);
  return unitsOf({ id, each }, indicators, subject, options, caller, hasLevel).map((unit) =>
    readUnit(Object.fromEntries(asked), subject, unit, noFacts),
  );
}
