import { findings } from '../../core/faults-found.js';
import { suggester } from '../../core/nearest.js';
import { finish } from './finish.js';
import { type PortfolioOptions, type ReadOptions, readOptions } from './options.js';
import { periodOf } from './period.js';
import { type RecordReader, recordReader } from './read-record.js';
import type { PeriodTally, PortfolioState } from './state.js';
import type { PortfolioSummary } from './summary.js';
import { companyTally, count, emptyTally, groupIn } from './tally.js';

/** A summary in the making: records are added one by one, and forgotten. */
export interface PortfolioFold {
  readonly state: PortfolioState;
  readonly add: (record: unknown) => void;
  readonly finish: () => PortfolioSummary;
}

/** Begins a summary; throws for options as {@link readOptions} does. */
export function startPortfolio(caller: string, options: PortfolioOptions): PortfolioFold {
  const state = emptyState(readOptions(caller, options));
  const known = { fields: state.options.fields, suggest: suggester() };
  const read = recordReader(known, state.found, [], () => ({}));
  return { state, add: (record) => add(state, read, record), finish: () => finish(state) };
}

function emptyState(options: ReadOptions): PortfolioState {
  return {
    options,
    found: findings(),
    seen: 0,
    refused: 0,
    total: emptyTally(),
    fields: new Map(),
    noField: emptyTally(),
    companies: new Map(),
    places: new Map(),
    periods: new Map(),
    noPeriod: { undated: emptyTally(), 'open-ended': emptyTally(), spanning: emptyTally() },
  };
}

function add(state: PortfolioState, read: RecordReader<unknown>, given: unknown): void {
  const record = read(given, state.seen);
  state.seen += 1;
  if (!record) {
    state.refused += 1;
    return;
  }
  count(state.total, record);
  const { field, from, to } = record;
  count(field === null ? state.noField : groupIn(state.fields, field, emptyTally), record);
  count(groupIn(state.companies, record.company, companyTally), record);
  count(groupIn(state.places, record.place, emptyTally), record);
  const when = periodOf(state.options.period, from, to);
  if (when.period === null) {
    count(state.noPeriod[when.reason], record);
    return;
  }
  const period = groupIn(state.periods, when.period, emptyPeriod);
  count(period.all, record);
  count(field === null ? period.noField : groupIn(period.fields, field, emptyTally), record);
}

function emptyPeriod(): PeriodTally {
  return { all: emptyTally(), fields: new Map(), noField: emptyTally() };
}
