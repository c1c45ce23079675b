import type { Fault } from '../../core/fault.js';
import type { Gini } from '../../measure/inequality/gini.js';
import type { Herfindahl } from '../../measure/inequality/herfindahl.js';
import type { Lorenz } from '../../measure/inequality/lorenz.js';
import type { PortfolioPeriodKind, PortfolioPeriodName } from './period.js';

/** The amounts that records of a group state, in whole rupiah. */
export type PortfolioAmount = {
  /** How many records state it, and how many do not: where any do not, the sum is of the others alone. */
  readonly stated: number;
  readonly notStated: number;
} & (
  | {
      readonly rupiah: number;
      /** The share, in [0, 1], of the sum over all that the group is part of. */
      readonly share: number;
    }
  | { readonly rupiah: number; readonly share: null; readonly reason: 'zero-total' | 'total-too-large' }
  | {
      readonly rupiah: null;
      readonly share: null;
      /** No record states it; or the sum is more than a safe integer, 9,007,199,254,740,991. */
      readonly reason: 'not-stated' | 'too-large';
    }
);

/** What came of what was planned, over the records that state both amounts. */
export type PortfolioDeviation = {
  /** The records that state both; those that realised more than planned; those that realised less. */
  readonly records: number;
  readonly above: number;
  readonly below: number;
} & (
  | {
      readonly plannedRupiah: number;
      readonly realisedRupiah: number;
      /** (realised - planned) / planned, over the two sums: below 0 where less was realised, -1 where nothing was. */
      readonly deviation: number;
    }
  | {
      readonly plannedRupiah: number;
      readonly realisedRupiah: number;
      readonly deviation: null;
      readonly reason: 'zero-plan';
    }
  | {
      readonly plannedRupiah: null;
      readonly realisedRupiah: null;
      readonly deviation: null;
      readonly reason: 'not-stated' | 'too-large';
    }
);

/** How unevenly one amount is spread. */
export type PortfolioSpread = {
  /** How many of those whom it is spread over are left out, as no record states their amount. */
  readonly leftOut: number;
} & (
  | { readonly herfindahl: Herfindahl; readonly gini: Gini }
  | { readonly herfindahl: null; readonly gini: null; readonly reason: 'too-large' }
);

/** How unevenly one amount is spread, with the curve. */
export type PortfolioConcentration = {
  readonly leftOut: number;
} & (
  | { readonly herfindahl: Herfindahl; readonly gini: Gini; readonly lorenz: Lorenz }
  | { readonly herfindahl: null; readonly gini: null; readonly lorenz: null; readonly reason: 'too-large' }
);

/** One figure for what is planned, and one for what is realised. */
export interface PlannedAndRealised<Figure> {
  readonly planned: Figure;
  readonly realised: Figure;
}

/** What is known of one group of records. */
export interface PortfolioFigures extends PlannedAndRealised<PortfolioAmount> {
  readonly records: number;
  readonly deviation: PortfolioDeviation;
}

/** What is known of one group of records of several companies. */
export interface PortfolioGroupFigures extends PortfolioFigures {
  /** How many different companies: one that is in several groups counts in each, so these numbers never add up. */
  readonly companies: number;
  /** How unevenly the amounts of the group are spread over those companies. */
  readonly amongCompanies: PlannedAndRealised<PortfolioSpread>;
}

/** A group, by the id of its field, or the name of its place. */
export interface PortfolioGroup extends PortfolioGroupFigures {
  readonly name: string;
}

/** A field, and how it changed. */
export interface PortfolioField extends PortfolioGroup {
  readonly changes: readonly PortfolioChange[];
}

/** A company. */
export interface PortfolioCompany extends PortfolioFigures {
  readonly name: string;
}

/** A period, with the fields in it: their shares are shares of the period. */
export interface PortfolioPeriod extends PortfolioGroupFigures {
  readonly period: PortfolioPeriodName;
  /** In the order of the fields of the whole; those without a record in the period are left out. */
  readonly fields: readonly PortfolioGroup[];
  readonly noField: PortfolioGroupFigures;
}

/** A difference between two sums, the later less the earlier; relative to the earlier. */
export type PortfolioAmountChange = {
  /** How many records of the two periods do not state the amount: 0 where the change is of all recorded money. */
  readonly notStated: number;
} & (
  | { readonly absolute: number; readonly relative: number }
  | { readonly absolute: number; readonly relative: null; readonly reason: 'from-zero' }
  | { readonly absolute: null; readonly relative: null; readonly reason: 'not-stated' | 'too-large' }
);

/** What changed from one period with records to the next one that has some. */
export interface PortfolioChange extends PlannedAndRealised<PortfolioAmountChange> {
  readonly from: PortfolioPeriodName;
  readonly to: PortfolioPeriodName;
  /** How many periods without a record lie between. */
  readonly skipped: number;
  /** Of the number of different companies. */
  readonly companies: { readonly absolute: number; readonly relative: number };
}

/** How amounts are spread over fields or places. */
export interface ConcentrationAmong extends PlannedAndRealised<PortfolioConcentration> {
  /** `listed`: over all that the caller listed, with 0 for those without a record; `recipients`: over those with records. */
  readonly among: 'listed' | 'recipients';
}

/** Which of all fields have a record; among recipients only, where it is not said which there are. */
export type PortfolioFieldCoverage =
  | {
      readonly among: 'listed';
      readonly listed: number;
      readonly reached: number;
      readonly reachedShare: number;
      readonly missing: readonly string[];
    }
  | { readonly among: 'recipients'; readonly recipients: number };

/** How amounts are spread over what places weigh: 0 in the Gini coefficient where each has as much per unit of weight. */
export type PortfolioWeighedPlaces =
  | ({
      readonly weight: number;
      /** The share of the weight that lies in places with a record. */
      readonly reachedShare: number;
    } & PlannedAndRealised<PortfolioWeighedSpread>)
  | { readonly weight: null; readonly reason: 'not-given' | 'given-in-part' | 'no-weight' };

/** How one amount is spread over what places weigh. */
export type PortfolioWeighedSpread = {
  readonly leftOut: number;
} & (
  | { readonly gini: Gini; readonly lorenz: Lorenz }
  | { readonly gini: null; readonly lorenz: null; readonly reason: 'too-large' }
);

/** Which of all places have a record; among recipients only, where it is not said which there are. */
export type PortfolioPlaceCoverage =
  | (Extract<PortfolioFieldCoverage, { readonly among: 'listed' }> & {
      /** Places of records that are not on the list: perhaps misspelt, perhaps elsewhere. */
      readonly unlisted: readonly string[];
      readonly population: PortfolioWeighedPlaces;
      readonly need: PortfolioWeighedPlaces;
    })
  | Extract<PortfolioFieldCoverage, { readonly among: 'recipients' }>;

/** A portfolio of CSR programmes in figures. */
export interface PortfolioSummary {
  /** The records that are summarised. */
  readonly records: number;
  /** The records that have a fault, and are in no figure. */
  readonly refused: number;
  /** The first 1,000 faults, by the position of their record, and how many more there are. */
  readonly faults: readonly Fault[];
  readonly omitted: number;
  readonly total: PortfolioGroupFigures;
  /** In the order of the list of fields, else by id. */
  readonly fields: readonly PortfolioField[];
  readonly noField: PortfolioGroupFigures;
  /** By name, as are places. */
  readonly companies: readonly PortfolioCompany[];
  readonly places: readonly PortfolioGroup[];
  /** How long the periods are. */
  readonly period: PortfolioPeriodKind;
  /** The periods that have a record, the earliest first. */
  readonly periods: readonly PortfolioPeriod[];
  /** What is in no period: neither end is known; only one is; or it lies, or may lie, in several. */
  readonly noPeriod: {
    readonly undated: PortfolioGroupFigures;
    readonly openEnded: PortfolioGroupFigures;
    readonly spanning: PortfolioGroupFigures;
  };
  readonly changes: readonly PortfolioChange[];
  readonly concentration: {
    /** Over the companies with a record: whoever gave nothing is in no record. */
    readonly companies: PlannedAndRealised<PortfolioConcentration>;
    readonly fields: ConcentrationAmong;
    readonly places: ConcentrationAmong;
  };
  readonly coverage: { readonly fields: PortfolioFieldCoverage; readonly places: PortfolioPlaceCoverage };
}
