import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { assertCaseOf } from '../explain/checked-verdict.js';
import type { OwnDictionary } from '../explain/own-dictionary.js';
import { wordsOf } from '../explain/words.js';
import { assertVerdictOf } from '../forms/assert-verdict.js';
import type { FindingsVerdict } from '../forms/findings/verdict.js';
import { assertProcedureVerdict } from '../forms/procedure/assert-verdict.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import { assertProcedure } from '../forms/procedure/limits.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import type { RoleModelDefinition } from '../forms/role-model/definition.js';
import { assertRoleModel } from '../forms/role-model/limits.js';
import { procedureMermaid } from './procedure-mermaid.js';
import { roleModelMermaid } from './role-model-mermaid.js';

const caller = 'toMermaid';

/** How to draw a role model. */
export interface MermaidOptions {
  readonly locale: Locale;
  /** What a case was found to have of the model: what is missing is then drawn as missing. */
  readonly verdict?: FindingsVerdict;
  /** The case of the verdict: parties are then called by their names. */
  readonly case?: Case;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** How to draw a procedure. */
export interface ProcedureMermaidOptions {
  readonly locale: Locale;
  /** What a history was found to be: where it stands, what it passed through, and what came out of order are then drawn. */
  readonly verdict?: ProcedureVerdict;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/**
 * A role model or a procedure as the text of a Mermaid diagram.
 *
 * - **A role model** is a flowchart: pillars, stakeholders and roles, each with how many duties it has, if any (what a body does
 *   in a role is counted at the role alone), and the flows by kind; an end that the source does not state is drawn as not stated.
 *   With a verdict it is drawn as found in a case: who holds each role, and what is missing, open or no question, by its line and
 *   in words.
 * - **A procedure** is a state diagram: states with their stage, events as arrows with who does them, ends, and one state for
 *   what the source does not state. With a verdict it is drawn as one history went: what it passed through and where it stands
 *   or may stand, by line and in words, each event with its place in the history, and what came out of order with what is
 *   missing.
 *
 * Names are input, and are escaped. Ends with a line feed. Throws `unknown-locale`, `invalid-definition`, and
 * `verdict-mismatch` for a verdict of another definition or another case.
 *
 * @example
 * ```ts
 * import { twoPillarModel } from 'kemitraan/pillars';
 * import { toMermaid } from 'kemitraan/render';
 * toMermaid(twoPillarModel, { locale: 'en' }).split('\n')[0]; // => 'flowchart LR'
 * ```
 */
export function toMermaid(definition: RoleModelDefinition, options: MermaidOptions): string;
export function toMermaid(definition: ProcedureDefinition, options: ProcedureMermaidOptions): string;
export function toMermaid(
  definition: RoleModelDefinition | ProcedureDefinition,
  options: MermaidOptions | ProcedureMermaidOptions,
): string {
  const draw = () =>
    isOfProcedure(definition)
      ? drawProcedure(definition, options as ProcedureMermaidOptions)
      : drawRoleModel(definition, options as MermaidOptions);
  return reading(caller, 'definition', definition, draw, 'invalid-definition');
}

function isOfProcedure(
  definition: RoleModelDefinition | ProcedureDefinition,
): definition is ProcedureDefinition {
  return definition?.form === 'procedure';
}

function drawProcedure(definition: ProcedureDefinition, options: ProcedureMermaidOptions): string {
  const { locale, verdict, dictionary } = assertOptions(caller, options, ['locale', 'verdict', 'dictionary']);
  assertProcedure(caller, definition);
  const words = wordsOf(caller, locale, undefined, dictionary);
  const checked = verdict === undefined ? undefined : assertProcedureVerdict(caller, definition, verdict);
  return procedureMermaid(definition, words, checked);
}

function drawRoleModel(definition: RoleModelDefinition, options: MermaidOptions): string {
  const allowed = ['locale', 'verdict', 'case', 'dictionary'];
  const { locale, verdict, case: subject, dictionary } = assertOptions(caller, options, allowed);
  assertRoleModel(caller, definition);
  const words = wordsOf(caller, locale, subject, dictionary);
  if (verdict !== undefined) {
    assertVerdictOf(caller, definition, verdict);
    if (subject !== undefined) assertCaseOf(caller, verdict, subject);
  }
  return roleModelMermaid(definition, words, verdict);
}
