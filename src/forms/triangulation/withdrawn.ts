import type { Observation } from '../../case/case.js';
import type { Unit } from '../../case/units.js';
import type { IndicatorSpec } from '../../core/indicator.js';

/** Of which units a row no longer speaks, since others stand for it there. */
export type Withdrawn = Map<Observation, { readonly spec: IndicatorSpec; readonly units: Unit[] }>;

/** Notes that others stand for a row where it speaks of a unit. */
export function withdraw(withdrawn: Withdrawn, row: Observation, spec: IndicatorSpec, unit: Unit): void {
  const known = withdrawn.get(row);
  if (known) known.units.push(unit);
  else withdrawn.set(row, { spec, units: [unit] });
}

/** What is left of a row: all of it, what it says of others, or nothing. */
export function remainder(row: Observation, withdrawn: Withdrawn): Observation[] {
  const gone = withdrawn.get(row);
  if (!gone) return [row];
  const { spec, units } = gone;
  const { about = [] } = row;
  if (spec.asks === 'partner') {
    const named = new Set(units.map(({ about: [party] }) => party));
    const left = about.filter((party) => !named.has(party));
    return left.length > 0 ? [{ ...row, about: left }] : [];
  }
  // Beside a row on several partners only one on what one does for several speaks of more than one unit.
  if (!spec.directed) return [];
  const named = new Set(units.map(({ about: [, party] }) => party));
  const left = about.filter((party, place) => place === 0 || (party !== about[0] && !named.has(party)));
  return left.length > 1 ? [{ ...row, about: left }] : [];
}
