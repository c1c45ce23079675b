export { type CsrRecord, csrRecordFields } from './programmes/csr-record.js';
export {
  type DoubleEntryCriterion,
  type DoubleProgrammeCriterion,
  type DuplicatePair,
  doubleEntryCriteria,
  doubleProgrammeCriteria,
  type Likeness,
  type RecordAt,
} from './programmes/duplicates/compare.js';
export {
  type DuplicateOptions,
  type DuplicateRecord,
  type Duplicates,
  type DuplicatesFound,
  findDuplicates,
} from './programmes/duplicates/find-duplicates.js';
export type { ListedPlace, PortfolioOptions } from './programmes/portfolio/options.js';
export { type PeriodKind, type PeriodName, periodKinds } from './programmes/portfolio/period.js';
export type { PortfolioRecord } from './programmes/portfolio/record.js';
export {
  summarisePortfolio,
  summarisePortfolioAsync,
} from './programmes/portfolio/summarise-portfolio.js';
export type {
  AmongGroups,
  AmountChange,
  Both,
  CompanyGroup,
  Concentration,
  FieldCoverage,
  FieldGroup,
  GroupFigures,
  PeriodGroup,
  PlaceCoverage,
  PortfolioAmount,
  PortfolioChange,
  PortfolioDeviation,
  PortfolioFigures,
  PortfolioGroup,
  PortfolioSummary,
  Spread,
  WeighedPlaces,
  WeighedSpread,
} from './programmes/portfolio/summary.js';
