import type { Case } from '../../src/case/case.js';
import { parseCase } from '../../src/schema.js';

/** A case that `parseCase` accepts; fails where it does not. */
export function parsed(subject: Case): Case {
  const result = parseCase(subject);
  if (!result.ok) throw new Error(JSON.stringify(result.faults[0]));
  return result.case;
}
