import { type AnyAssessment, assess } from 'kemitraan/assess';
import { parseCase } from 'kemitraan/schema';
import type { Case } from '../../../src/case/case.js';
import type { Fault } from '../../../src/core/fault.js';
import type { Draft } from './draft.js';

/** A case without faults, with what all frameworks say of it. */
export interface Sound {
  readonly case: Case;
  readonly assessment: AnyAssessment;
}

/** What a draft comes to: a sound case, or everything that is wrong with it. */
export type DraftReading =
  | ({ readonly ok: true } & Sound)
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/** Reads a draft, or whatever else. Never throws for what `parseCase` takes. */
export function readDraft(draft: unknown): DraftReading {
  const parsed = parseCase(draft);
  if (!parsed.ok) return parsed;
  return { ok: true, case: parsed.case, assessment: assess(parsed.case) };
}

/** What a draft without anything in it is: no draft yet. */
export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
