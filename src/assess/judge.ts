import type { Case } from '../case/case.js';
import type { ScopeOptions } from '../case/scope.js';
import { fixedCopy } from '../core/fixed-copy.js';
import { assertDefinition } from '../forms/assert-definition.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { checklistIn } from '../forms/checklist/score.js';
import type { Definition } from '../forms/definition.js';
import { indexIn } from '../forms/index/score.js';
import { ladderIn } from '../forms/ladder/classify.js';
import { type Look, lookInto } from '../forms/look.js';
import { processIn } from '../forms/process/audit.js';
import { profileIn } from '../forms/profile/classify.js';
import { propositionsIn } from '../forms/propositions/validate.js';
import type { FactsFor } from '../forms/read-case.js';
import { rolesIn } from '../forms/role-model/validate.js';
import { readingOf, typologyIn } from '../forms/typology/classify.js';

/**
 * What a definition of any form says of a case: one verdict, or, where it is about one party at a time, one of each.
 * `factsFor` reads the facts of a case by code of its own.
 */
export function judge(
  caller: string,
  given: Definition,
  subject: Case,
  options: ScopeOptions,
  factsFor?: FactsFor,
): Verdict | Verdict[] {
  const definition = fixedCopy(caller, 'definition', given);
  assertDefinition(caller, definition);
  return judgeIn(lookInto(subject, options, caller), definition, factsFor);
}

/** What a definition that has been checked says of a case that has been looked into. */
export function judgeIn(look: Look, definition: Definition, factsFor?: FactsFor): Verdict | Verdict[] {
  switch (definition.form) {
    case 'typology':
      return typologyIn(look, definition, readingOf(look.caller, definition, {}), factsFor);
    case 'ladder':
      return ladderIn(look, definition);
    case 'profile':
      return profileIn(look, definition, readingOf(look.caller, definition, {}));
    case 'checklist':
      return checklistIn(look, definition);
    case 'index':
      return indexIn(look, definition);
    case 'propositions':
      return propositionsIn(look, definition, factsFor);
    case 'role-model':
      return rolesIn(look, definition);
    case 'process':
      return processIn(look, definition);
  }
}
