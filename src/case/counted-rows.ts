import type { Case, Observation } from './case.js';
import { inTime } from './scope.js';

/** The observations that count up to a day, or may; a guess at another's view is none. */
export function countedRows({ observations = [] }: Case, asOf: string | undefined): Observation[] {
  return observations.filter(
    ({ attributedTo, date }) => attributedTo === undefined && inTime(date, asOf) !== 'no',
  );
}
