import type { Case } from '../../case/case.js';
import type { FaultPath } from '../../core/fault.js';
import type { Findings } from '../../core/faults-found.js';
import type { Suggest } from '../../core/nearest.js';
import { type RowChecks, rowChecks } from '../check-references.js';
import { vocabularyIn } from '../known.js';
import type { Reader } from '../read.js';
import { caseNames, type GivenCases, untold } from '../table-subjects.js';
import type { Edition } from './editions.js';

/** The cases of submissions. */
export interface CaseLookup {
  /** Whether a name at this path is that of a case; else it is found what it is. */
  readonly isCase: (name: string, path: FaultPath, found: Findings) => boolean;
  /** What parties are looked up in, of a case or of none, by the version of the framework that asks. */
  readonly checksOf: (name: string | undefined, edition?: Edition) => RowChecks;
}

/** Nothing has been read yet. */
export function caseLookup(cases: GivenCases, suggest: Suggest, read: Reader): CaseLookup {
  const isNamed = caseNames(cases, suggest, read);
  const sound = new Set<string>();
  const known = new Map<string | undefined, Map<Edition | undefined, RowChecks>>();
  // An informant that the case does not have yet is added to it.
  const document = (subject: Case | undefined) => (subject ? { ...subject, informants: null } : untold);
  return {
    isCase(name, path, found) {
      if (!sound.has(name) && !isNamed(name, path, found)) return false;
      sound.add(name);
      return true;
    },
    checksOf(given, edition) {
      // Where no cases are given, nothing is known of any.
      const name = cases && given;
      const own = known.get(name) ?? new Map<Edition | undefined, RowChecks>();
      known.set(name, own);
      const vocabulary = edition?.vocabulary ?? vocabularyIn([]);
      const subject = name === undefined ? undefined : cases?.get(name);
      const checks = own.get(edition) ?? rowChecks(document(subject), vocabulary, suggest);
      own.set(edition, checks);
      return checks;
    },
  };
}
