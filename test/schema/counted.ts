import type { FaultCode } from '../../src/core/fault.js';
import { parseCase } from '../../src/schema.js';

/** The lists of rows of a document. */
export const listNames = [
  'parties',
  'contributions',
  'benefits',
  'communications',
  'decisions',
  'dependencies',
  'roles',
  'activities',
  'agreements',
  'sources',
  'informants',
  'observations',
  'published',
];

/** So many values. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** How many faults a document has, and of which codes. */
export const counted = (input: unknown): { listed: number; omitted: number; codes: FaultCode[] } => {
  const result = parseCase(input);
  if (result.ok) return { listed: 0, omitted: 0, codes: [] };
  const codes = [...new Set(result.faults.map(({ code }) => code))];
  return { listed: result.faults.length, omitted: result.omitted, codes };
};
