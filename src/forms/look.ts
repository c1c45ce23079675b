import type { Case, Observation } from '../case/case.js';
import { groupBy } from '../case/group-by.js';
import { type ScopeOptions, scopeOf } from '../case/scope.js';
import { frameworkOf } from '../core/indicator.js';
import type { Scope } from '../core/verdict.js';
import { assertCase } from './assert-case.js';

/** An observation, and its place in the list. */
export interface PlacedRow {
  readonly row: Observation;
  readonly index: number;
}

/** The observations of a case, to be read by any framework. */
export interface Rows {
  /** The function that a caller sees in an error. */
  readonly caller: string;
  readonly parties: ReadonlySet<string>;
  /** The observations on questions of a framework, in their order. */
  readonly rowsOn: (framework: string) => readonly PlacedRow[];
}

/**
 * One look at a case: it has been checked, its options have, and its rows stand by framework. Every framework reads from
 * it. It lasts no longer than a call: a caller may change a case between two.
 */
export interface Look extends Rows {
  readonly subject: Case;
  readonly options: ScopeOptions;
  /** The partners that count, worked out once; throws where the options name what the case does not have. */
  readonly scopeOfPartners: () => Omit<Scope, 'asked'>;
  /** There are no other partners than those of the scope. */
  readonly partnersKnown: boolean;
  /**
   * The parties that were themselves asked for some rows, whatever they answered: by an informant of theirs, or in an
   * interview or a survey as holder.
   */
  readonly askedFor: (rows: Iterable<Observation>) => ReadonlySet<unknown>;
}

/** Checks a case, and looks at it. */
export function lookInto(subject: Case, options: ScopeOptions, caller: string): Look {
  assertCase(subject, caller);
  return lookAt(subject, options, caller);
}

/** Looks at a case that has been checked. */
export function lookAt(subject: Case, options: ScopeOptions, caller: string): Look {
  let scope: Omit<Scope, 'asked'> | undefined;
  const scopeOfPartners = () => {
    scope ??= scopeOf(subject, options, caller);
    return scope;
  };
  const partnersKnown = options.parties !== undefined || (subject.complete?.includes('parties') ?? false);
  const askedFor = askedIn(subject);
  return { ...rowsIn(subject, caller), subject, options, scopeOfPartners, partnersKnown, askedFor };
}

/** The observations of a case that has been checked, by framework. */
export function rowsIn({ observations = [], parties = [] }: Case, caller: string): Rows {
  const placed = observations.map((row, index) => ({ row, index }));
  const rows = groupBy(placed, ({ row }) => frameworkOf(row.indicator));
  // An id without a dot is all that stands before the first one.
  const isPlain = (framework: string) => framework !== '' && !framework.includes('.');
  return {
    caller,
    parties: new Set(parties.map(({ id }) => id)),
    rowsOn: (framework) =>
      isPlain(framework)
        ? (rows.get(framework) ?? none)
        : placed.filter(({ row }) => row.indicator.startsWith(`${framework}.`)),
  };
}

const none: readonly PlacedRow[] = [];

/** See {@link Look.askedFor}. */
export function askedIn({ informants = [] }: Case): Look['askedFor'] {
  const partyOf = new Map<unknown, unknown>(informants.map(({ id, party }) => [id, party]));
  return (rows) => {
    const asked = new Set<unknown>();
    for (const { informant, holder, method } of rows) {
      if (informant !== undefined) asked.add(partyOf.get(informant));
      if (method === 'interview' || method === 'survey') asked.add(holder);
    }
    return asked;
  };
}
