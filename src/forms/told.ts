import { inTime } from '../case/scope.js';

/** Whether something is so, as far as the case tells. */
export type Told = 'yes' | 'maybe' | 'no';

/** All of it: no where any is no, maybe where none is no but some is maybe. */
export function allOf(parts: readonly Told[]): Told {
  if (parts.includes('no')) return 'no';
  return parts.includes('maybe') ? 'maybe' : 'yes';
}

/** Both of two. */
export function both(a: Told, b: Told): Told {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'maybe' ? a : b;
}

/** Any of it; of nothing, no. */
export function anyOf(parts: readonly Told[]): Told {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('maybe') ? 'maybe' : 'no';
}

/** Whether a row counts by its date. */
export function dated(date: string | undefined, asOf: string | undefined): Told {
  const when = inTime(date, asOf);
  return when === 'cannot-tell' ? 'maybe' : when;
}

/**
 * Whether a row names a member of a framework in a list of full ids. One that names none, or only members of other
 * frameworks, does not say; an empty list says that there is none.
 */
export function names(ids: readonly string[] | undefined, framework: string, member: string): Told {
  if (ids?.includes(`${framework}.${member}`)) return 'yes';
  const isSilent = ids === undefined || (ids.length > 0 && !ids.some((id) => id.startsWith(`${framework}.`)));
  return isSilent ? 'maybe' : 'no';
}
