import { reading } from '../core/reading.js';
import { assertChecked, type Checked, type Verdict } from './assert-verdict.js';
import type { ChecklistDefinition } from './checklist/definition.js';
import { checklistQuestions } from './checklist/questions.js';
import type { ChecklistVerdict } from './checklist/verdict.js';
import type { NextQuestion } from './criteria/questions.js';
import type { Definition } from './definition.js';
import { findingQuestions } from './findings/questions.js';
import type { FindingsVerdict } from './findings/verdict.js';
import type { AskedBy, VerdictBy } from './given-by.js';
import type { IndexDefinition } from './index/definition.js';
import type { IndexVerdict } from './index/verdict.js';
import type { LadderDefinition } from './ladder/definition.js';
import { ladderQuestions } from './ladder/questions.js';
import type { LadderVerdict } from './ladder/verdict.js';
import type { ProcessDefinition } from './process/definition.js';
import { processQuestions } from './process/flip-set.js';
import type { ProcessVerdict } from './process/verdict.js';
import type { ProfileDefinition } from './profile/definition.js';
import { profileQuestions } from './profile/questions.js';
import type { ProfileVerdict } from './profile/verdict.js';
import type { PropositionsDefinition } from './propositions/definition.js';
import type { RoleModelDefinition } from './role-model/definition.js';
import { rulesOf } from './role-model/questions.js';
import type { TypologyDefinition } from './typology/definition.js';
import { typologyQuestions } from './typology/questions.js';
import type { TypologyVerdict } from './typology/verdict.js';

/**
 * The unknown indicators of a verdict, the one whose answer settles most first: fewest outcomes left in the worst case,
 * then on average, then definition order. One that leaves as many outcomes as there are now cannot settle anything about
 * the outcome (under the reading of the verdict). Answers are in and out; for a row of a profile its columns. Of findings
 * what is left are rules that cannot be told; of a checklist or an index it is the width of the overall score, or without weights the
 * widths of the groups, added up, and mandatory items come first; of a process it is phases of which it is not known whether
 * they are done. Throws `verdict-mismatch` for a verdict of another
 * definition.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { nextQuestions } from 'kemitraan/forms';
 * const verdict = classifyArchetype({ importance: 'in', 'mutual-benefit': 'in', complementarity: 'out' });
 * nextQuestions(partnershipArchetypes, verdict)[0];
 * // => { indicator: 'balance', kind: 'ask', left: { in: 1, out: 1 }, now: 2 }
 * ```
 */
export function nextQuestions<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  verdict: TypologyVerdict<Attribute, Type>,
): NextQuestion<Attribute>[];
export function nextQuestions<Indicator extends string, Rung extends string>(
  definition: LadderDefinition<Indicator, Rung>,
  verdict: LadderVerdict<Indicator, Rung>,
): NextQuestion<Indicator>[];
export function nextQuestions<Row extends string, Column extends string>(
  definition: ProfileDefinition<Row, Column>,
  verdict: ProfileVerdict<Row, Column>,
): NextQuestion<Row, Column>[];
export function nextQuestions<Item extends string>(
  definition: ChecklistDefinition<Item>,
  verdict: ChecklistVerdict<Item>,
): NextQuestion<Item>[];
export function nextQuestions<Item extends string>(
  definition: IndexDefinition<Item>,
  verdict: IndexVerdict<Item>,
): NextQuestion<Item>[];
export function nextQuestions<Indicator extends string>(
  definition: PropositionsDefinition<Indicator> | RoleModelDefinition,
  verdict: FindingsVerdict<Indicator>,
): NextQuestion<Indicator>[];
export function nextQuestions<Question extends string>(
  definition: ProcessDefinition,
  verdict: ProcessVerdict<Question>,
): NextQuestion<Question>[];
/** The last, so that what the compiler says of a wrong verdict names the ids of the definition. */
export function nextQuestions<const D extends Definition>(
  definition: D,
  verdict: VerdictBy<NoInfer<D>>,
): (D extends ProfileDefinition
  ? NextQuestion<AskedBy<D>, keyof D['columns'] & string>
  : NextQuestion<AskedBy<D>>)[];
export function nextQuestions(definition: Definition, verdict: Verdict): NextQuestion<string, string>[] {
  return reading('nextQuestions', 'verdict', verdict, () =>
    questionsAfter(assertChecked('nextQuestions', definition, verdict)),
  );
}

/** {@link nextQuestions} of a definition and a verdict that have been checked. */
export function questionsAfter(checked: Checked): NextQuestion<string, string>[] {
  switch (checked.form) {
    case 'typology':
      return typologyQuestions(checked.definition, checked.verdict);
    case 'ladder':
      return ladderQuestions(checked.definition, checked.verdict);
    case 'profile':
      return profileQuestions(checked.definition, checked.verdict);
    case 'checklist':
    case 'index':
      return checklistQuestions(checked.definition, checked.verdict);
    case 'propositions':
      return findingQuestions(checked.definition.rules, checked.verdict);
    case 'role-model':
      return findingQuestions(rulesOf(checked.definition), checked.verdict);
    case 'process':
      return processQuestions(checked.definition, checked.verdict);
  }
}
