import { assertList, assertOneOf, unlisted } from '../core/assert.js';
import type { Scope } from '../core/verdict.js';
import type { Case, Party, Period, Row } from './case.js';
import { comesUpTo, spanOf } from './partial-date.js';
import { type ManagementFunction, managementFunctions } from './vocabulary.js';

/** What of a case is looked at. */
export interface ScopeOptions {
  /** Only these partners, and the relations between them; all partners where it is left out. */
  readonly parties?: readonly string[];
  /**
   * Only this management function; rows that name none speak for it on a question, or a
   * sub-question, on which it has none of its own.
   */
  readonly function?: ManagementFunction;
  /** Only undated rows and those dated up to this day, month or year. A partial date. */
  readonly asOf?: string;
}

/** What of a case counts: which partners, one management function or all, and up to which day. */
export type Looked = Pick<Scope, 'partners' | 'function' | 'asOf'>;

/** Whether a party is a partner, as it is where its standing is left out. */
export function isPartner({ standing = 'partner' }: Party): boolean {
  return standing === 'partner';
}

/** The partners that count, in the order of the case; throws where the options name what the case does not have. */
export function scopeOf(
  subject: Case,
  options: ScopeOptions,
  caller: string,
  counts: (party: Party) => boolean = isPartner,
): Omit<Scope, 'asked'> {
  const partners = (subject.parties ?? []).filter(counts).map((party) => party.id);
  if (options.parties !== undefined) assertList(options.parties, 'options.parties', caller);
  const known = new Set(partners);
  for (const party of options.parties ?? []) {
    if (!known.has(party)) throw unlisted(caller, 'options.parties', 'unknown-party', party, partners);
  }
  if (options.function !== undefined) {
    assertOneOf(caller, 'options.function', 'unknown-function', options.function, managementFunctions);
  }
  assertAsOf(caller, options.asOf);
  const wanted = options.parties && new Set(options.parties);
  return {
    case: subject.id,
    partners: wanted ? partners.filter((party) => wanted.has(party)) : partners,
    ...(wanted && { chosen: true as const }),
    ...(options.function !== undefined && { function: options.function }),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  };
}

/** Throws `invalid-date` for a day up to which rows count that is no partial date. */
export function assertAsOf(caller: string, asOf: string | undefined): void {
  if (asOf !== undefined) spanOf(caller, 'options.asOf', asOf);
}

/** Whether a date is up to `asOf`, as what has no date is. Both have been checked, with the case and the options. */
export function inTime(date: string | undefined, asOf: string | undefined): ReturnType<typeof comesUpTo> {
  return date === undefined || asOf === undefined ? 'yes' : comesUpTo(date, asOf);
}

/**
 * Whether a row speaks of a partnership that is, or may be, still going on: its period has no end, does not surely end
 * by `asOf`, or ends only after the row was dated.
 */
export function isDuring(row: Row, period: Period | undefined, asOf: string | undefined): boolean {
  if (period === undefined) return false;
  const { to } = period;
  return to === undefined || inTime(to, asOf) !== 'yes' || inTime(to, row.date) === 'no';
}
