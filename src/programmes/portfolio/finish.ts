import { changesOf } from './changes.js';
import { amongGroups, concentrationOf } from './concentration.js';
import { fieldCoverage, placeCoverage } from './coverage.js';
import { figuresOf, groupFigures } from './figures.js';
import type { PeriodTally, PortfolioState } from './state.js';
import type { PortfolioField, PortfolioPeriod, PortfolioSummary } from './summary.js';
import type { Tally } from './tally.js';

/** All that can be said of the records that have gone by. The state is left as it is. */
export function finish(state: PortfolioState): PortfolioSummary {
  const { options, total, noPeriod } = state;
  const periods = byName(state.periods);
  const fieldNames = namesIn(state.fields, options.fields);
  const fields = fieldNames.flatMap((name): PortfolioField[] => {
    const tally = state.fields.get(name);
    if (!tally) return [];
    const series = periods.flatMap(([period, { fields }]) => {
      const own = fields.get(name);
      return own ? [{ period, tally: own }] : [];
    });
    return [{ name, ...groupFigures(tally, total), changes: changesOf(options.period, series) }];
  });
  return {
    records: total.records,
    refused: state.refused,
    faults: [...state.found.faults],
    omitted: state.found.omitted,
    total: groupFigures(total, total),
    fields,
    noField: groupFigures(state.noField, total),
    companies: byName(state.companies).map(([name, tally]) => ({ name, ...figuresOf(tally, total) })),
    places: byName(state.places).map(([name, tally]) => ({ name, ...groupFigures(tally, total) })),
    period: options.period,
    periods: periods.map(([period, tally]) => periodGroup(period, tally, total, fieldNames)),
    noPeriod: {
      undated: groupFigures(noPeriod.undated, total),
      openEnded: groupFigures(noPeriod['open-ended'], total),
      spanning: groupFigures(noPeriod.spanning, total),
    },
    changes: changesOf(
      options.period,
      periods.map(([period, { all }]) => ({ period, tally: all })),
    ),
    concentration: {
      companies: concentrationOf([...state.companies.values()]),
      fields: amongGroups(state.fields, options.fields),
      places: amongGroups(state.places, options.places),
    },
    coverage: {
      fields: fieldCoverage(state.fields, options.fields),
      places: placeCoverage(state.places, options.places),
    },
  };
}

function periodGroup(
  period: string,
  { all, fields, noField }: PeriodTally,
  total: Tally,
  fieldNames: readonly string[],
): PortfolioPeriod {
  return {
    period,
    ...groupFigures(all, total),
    fields: fieldNames.flatMap((name) => {
      const tally = fields.get(name);
      return tally ? [{ name, ...groupFigures(tally, all) }] : [];
    }),
    noField: groupFigures(noField, all),
  };
}

/** In the order of the list where there is one, else by name. */
function namesIn(
  groups: ReadonlyMap<string, unknown>,
  listed: ReadonlySet<string> | null,
): readonly string[] {
  return listed ? [...listed] : byName(groups).map(([name]) => name);
}

/** Groups by name, by the units of its characters: not by any language, so that every machine has the same order. */
function byName<Group>(groups: ReadonlyMap<string, Group>): readonly (readonly [string, Group])[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
