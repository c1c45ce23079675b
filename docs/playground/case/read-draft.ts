import { type AnyAssessment, assess } from 'kemitraan/assess';
import { parseCase } from 'kemitraan/schema';
import type { Case } from '../../../src/case/case.js';
import type { Fault } from '../../../src/core/fault.js';
import type { Draft } from './draft.js';

/** A case without faults, with what frameworks say of it. */
export interface Sound {
  readonly case: Case;
  readonly assessment: AnyAssessment;
  /** Whether all frameworks were asked; of a large case just the one that is shown, until the others are asked for. */
  readonly isWhole: boolean;
}

/** What a draft comes to: a sound case, or everything that is wrong with it. */
export type DraftReading =
  | { readonly ok: true; readonly sound: Sound }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/**
 * From how many parties on only one framework is asked at once: those that are about one party at a time give as many verdicts
 * as there are parties.
 */
const manyParties = 100;

/** Reads a draft, or whatever else, by all frameworks, or, where it is large, by one. Never throws for what `parseCase` takes. */
export function readDraft(draft: unknown, framework: string): DraftReading {
  const parsed = parseCase(draft);
  if (!parsed.ok) return parsed;
  const isWhole = (parsed.case.parties ?? []).length <= manyParties;
  return { ok: true, sound: isWhole ? soundBy(parsed.case) : soundBy(parsed.case, framework) };
}

/** A case by all frameworks, or by one. */
export function soundBy(subject: Case, framework?: string): Sound {
  const isWhole = framework === undefined;
  const assessment = isWhole ? assess(subject) : assess(subject, { frameworks: [framework as never] });
  return { case: subject, assessment: assessment as AnyAssessment, isWhole };
}

/** Whether a value is an object, as a document is. */
export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
