import type { Findings } from '../../core/faults-found.js';
import type { ReadOptions } from './options.js';
import type { NoPeriod } from './period.js';
import type { GroupTally, Tally } from './tally.js';

/** A period, and the fields in it. */
export interface PeriodTally {
  readonly all: GroupTally;
  readonly fields: Map<string, GroupTally>;
  readonly noField: GroupTally;
}

/**
 * All that is kept while records go by. It grows with the groups and the companies in them, with the first 1,000 faults,
 * and not with the records.
 */
export interface PortfolioState {
  readonly options: ReadOptions;
  readonly found: Findings;
  /** How many records have gone by, and how many of them were refused. */
  seen: number;
  refused: number;
  readonly total: GroupTally;
  readonly fields: Map<string, GroupTally>;
  readonly noField: GroupTally;
  readonly companies: Map<string, Tally>;
  readonly places: Map<string, GroupTally>;
  readonly periods: Map<string, PeriodTally>;
  readonly noPeriod: Readonly<Record<NoPeriod, GroupTally>>;
}
