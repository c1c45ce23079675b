import type { Case } from '../case/case.js';
import { isOneOf, isText } from '../core/assert.js';
import { type ErrorCode, errorCodes, isKemitraanError, KemitraanError } from '../core/error.js';
import type { Fault } from '../core/fault.js';
import { longestId } from '../core/limits.js';
import type { Definition } from '../forms/definition.js';
import { isCase } from '../forms/input.js';
import type { AssessedId } from './answers.js';
import type { Asked } from './asked.js';
import { type AnyAssessment, type Assessment, assessedBy } from './assess.js';
import { faultsGiven } from './faults-given.js';

/** A case, or what `parseCase` returned for a document. */
export type GivenCase =
  | Case
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted?: number };

/** Why a case was refused that nobody parsed: what the error of `assess` would have said. */
export interface CaseError {
  readonly code: ErrorCode;
  /** The path to what is wrong, from `input`, the case. */
  readonly parameter: string;
  /** The value there, as a message shows it, cut at 80 characters. */
  readonly value: string;
  /** What to do instead. */
  readonly remedy: string;
}

/** The answer to one case of many: its assessment, the faults of its document, or why it was refused. */
export type CaseAnswer<Framework extends AssessedId | Definition = AssessedId> =
  | {
      readonly kind: 'assessed';
      /** The place in the order in which cases were given, from 0. */
      readonly index: number;
      /** The id of the case. */
      readonly case: string;
      readonly assessment: Assessment<Framework>;
    }
  | {
      readonly kind: 'faulty';
      readonly index: number;
      readonly faults: readonly Fault[];
      /** How many faults there are beside those listed. */
      readonly omitted: number;
    }
  | {
      readonly kind: 'refused';
      readonly index: number;
      /** The id of the case, where it has one. */
      readonly case?: string;
      readonly error: CaseError;
    };

/** {@link CaseAnswer} by whatever frameworks. */
export type AnyAnswer =
  | Exclude<CaseAnswer, { readonly kind: 'assessed' }>
  | {
      readonly kind: 'assessed';
      readonly index: number;
      readonly case: string;
      readonly assessment: AnyAssessment;
    };

/** The answer to what was given as a case, whatever it is. Never throws. */
export function answerTo(caller: string, given: unknown, index: number, asked: Asked): AnyAnswer {
  // Made before anything of what was given is read, and told where reading it throws.
  const remedy = 'Give a case as plain data, or what parseCase returned.';
  const noCase = new KemitraanError(caller, `cases[${index}]`, given, 'invalid-input', remedy);
  try {
    const faulty = isCase(given) ? null : faultsGiven(given);
    if (faulty) return { kind: 'faulty', index, ...faulty };
    const subject: unknown = isCase(given) ? given : Object(given).case;
    if (!isCase(subject)) throw noCase;
    const assessment = assessedBy(caller, subject, asked);
    return { kind: 'assessed', index, case: assessment.case, assessment };
  } catch (caught) {
    const id = idOf(given);
    return {
      kind: 'refused',
      index,
      ...(id !== undefined && { case: id }),
      error: errorIn(caught) ?? errorOf(noCase),
    };
  }
}

/** What a caught value says where it is an error of this library, and not something that a case threw. */
function errorIn(caught: unknown): CaseError | undefined {
  try {
    if (!isKemitraanError(caught)) return undefined;
    const error = errorOf(caught);
    return isOneOf(error.code, errorCodes) && Object.values(error).every(isText) ? error : undefined;
  } catch {
    return undefined;
  }
}

function errorOf({ code, parameter, value, remedy }: KemitraanError): CaseError {
  return { code, parameter, value, remedy };
}

/** The id of a case, where it can be read and is short enough to be one. */
function idOf(given: unknown): string | undefined {
  try {
    const { id } = isCase(given) ? given : Object(given).case;
    return isText(id) && id.length <= longestId ? id : undefined;
  } catch {
    return undefined;
  }
}
