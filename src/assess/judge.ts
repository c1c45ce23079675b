import type { Case } from '../case/case.js';
import type { ScopeOptions } from '../case/scope.js';
import { assertDefinition } from '../forms/assert-definition.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { scoreChecklist } from '../forms/checklist/score.js';
import type { Definition } from '../forms/definition.js';
import { scoreIndex } from '../forms/index/score.js';
import { classifyLadder } from '../forms/ladder/classify.js';
import { auditProcess } from '../forms/process/audit.js';
import { classifyProfile } from '../forms/profile/classify.js';
import { validatePropositions } from '../forms/propositions/validate.js';
import type { FactsFor } from '../forms/read-case.js';
import { validateRoles } from '../forms/role-model/validate.js';
import { classifyAs } from '../forms/typology/classify.js';

/**
 * What a definition of any form says of a case: one verdict, or, where it is about one party at a time, one of each.
 * `factsFor` reads the facts of a case by code of its own.
 */
export function judge(
  caller: string,
  definition: Definition,
  subject: Case,
  options: Pick<ScopeOptions, 'asOf'>,
  factsFor?: FactsFor,
): Verdict | Verdict[] {
  assertDefinition(caller, definition);
  switch (definition.form) {
    case 'typology':
      return classifyAs(caller, definition, subject, options, factsFor);
    case 'ladder':
      return classifyLadder(caller, definition, subject, options);
    case 'profile':
      return classifyProfile(caller, definition, subject, options);
    case 'checklist':
      return scoreChecklist(caller, definition, subject, options);
    case 'index':
      return scoreIndex(caller, definition, subject, options);
    case 'propositions':
      return validatePropositions(caller, definition, subject, options, factsFor);
    case 'role-model':
      return validateRoles(caller, definition, subject, options);
    case 'process':
      return auditProcess(caller, definition, subject, options);
  }
}
