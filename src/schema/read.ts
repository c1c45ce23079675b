import * as z from 'zod';
import type { Fault, FaultPath } from '../core/fault.js';
import type { Found } from '../core/faults-found.js';
import { mostFaults } from '../core/limits.js';
import { countOf, faultsOf, type Issue, type Saying } from './issue-faults.js';
import { readSound } from './sound.js';

/** A value as parsed, with its faults; the value as given where it has some. */
export interface Read {
  readonly value: unknown;
  readonly found?: Found;
}

/** Reads one value that stands at a path. */
export type Reader = (schema: z.ZodType, value: unknown, path: FaultPath) => Read;

// The messages of zod are not used, so none is made, whatever language zod was told to speak.
const options = { reportInput: true, error: () => '' };

/** A reader that keeps at most the first 1,000 faults of all that it reads, and counts the others. */
export function reader(saying: Saying): Reader {
  let room = mostFaults;
  return (schema, value, path) => {
    const sound = readSound(schema, value);
    if (sound !== z.INVALID) return { value: sound };
    const result = schema.safeParse(value, options);
    if (result.success) return { value: result.data };
    const faults: Fault[] = [];
    let omitted = 0;
    for (const issue of result.error.issues.filter(isNews)) {
      let listed = 0;
      if (faults.length < room) {
        for (const one of faultsOf(issue, value, path, saying)) {
          faults.push(one);
          listed += 1;
          if (faults.length === room) break;
        }
      }
      omitted += countOf(issue) - listed;
    }
    room -= faults.length;
    return { value, found: { faults, omitted } };
  };
}

/** Whether an issue says more than the one before it: zod measures whatever has a length, also where it is of a wrong type. */
function isNews({ code, path }: Issue, at: number, issues: readonly Issue[]): boolean {
  const before = issues[at - 1];
  if (before?.code !== 'invalid_type' || (code !== 'too_small' && code !== 'too_big')) return true;
  return before.path.length !== path.length || before.path.some((step, place) => step !== path[place]);
}
