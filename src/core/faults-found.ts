import { cut } from './error.js';
import type { Fault, FaultCode, FaultParams, FaultPath } from './fault.js';
import { mostFaults } from './limits.js';

/** One fault; texts in the path are cut at 80 characters. */
export function fault<Code extends FaultCode>(
  code: Code,
  path: FaultPath,
  params: FaultParams[Code],
): Fault<Code> {
  return { code, path: path.map((step) => (typeof step === 'string' ? cut(step) : step)), params };
}

/** The first so many faults, and how many more there were. */
export interface Found {
  readonly faults: readonly Fault[];
  readonly omitted: number;
}

/** What has been found so far; a fault beyond the first 1,000 is counted and not even made. */
export interface Findings extends Found {
  readonly add: (make: () => Fault) => void;
  readonly addAll: (found: Found) => void;
}

/** An empty list of findings with room for `room` faults. */
export function findings(room: number = mostFaults): Findings {
  const faults: Fault[] = [];
  let omitted = 0;
  return {
    faults,
    get omitted() {
      return omitted;
    },
    add(make) {
      if (faults.length < room) faults.push(make());
      else omitted += 1;
    },
    addAll(found) {
      const taken = found.faults.slice(0, room - faults.length);
      faults.push(...taken);
      omitted += found.omitted + found.faults.length - taken.length;
    },
  };
}
