import type { Case } from '../case/case.js';
import type { ScopeOptions } from '../case/scope.js';
import { KemitraanError } from '../core/error.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { assertChecklist } from '../forms/checklist/limits.js';
import { scoreChecklist } from '../forms/checklist/score.js';
import type { Definition } from '../forms/definition.js';
import { assertIndex } from '../forms/index/limits.js';
import { scoreIndex } from '../forms/index/score.js';
import { classifyLadder } from '../forms/ladder/classify.js';
import { assertLadder } from '../forms/ladder/limits.js';
import { auditProcess } from '../forms/process/audit.js';
import { assertProcess } from '../forms/process/limits.js';
import { classifyProfile } from '../forms/profile/classify.js';
import { assertProfile } from '../forms/profile/limits.js';
import { assertPropositions } from '../forms/propositions/limits.js';
import { validatePropositions } from '../forms/propositions/validate.js';
import type { FactsFor } from '../forms/read-case.js';
import { assertRoleModel } from '../forms/role-model/limits.js';
import { validateRoles } from '../forms/role-model/validate.js';
import { classifyAs } from '../forms/typology/classify.js';
import { assertTypology } from '../forms/typology/limits.js';

/**
 * What a definition of any form says of a case: one verdict, or, where it is about one party at a time, one of each.
 * `factsFor` reads the facts of a case by code of its own.
 */
export function judge(
  caller: string,
  definition: Definition,
  subject: Case,
  options: ScopeOptions,
  factsFor?: FactsFor,
): Verdict | Verdict[] {
  switch (definition.form) {
    case 'typology':
      assertTypology(caller, definition);
      return classifyAs(caller, definition, subject, options, factsFor);
    case 'ladder':
      assertLadder(caller, definition);
      return classifyLadder(caller, definition, subject, options);
    case 'profile':
      assertProfile(caller, definition);
      return classifyProfile(caller, definition, subject, options);
    case 'checklist':
      assertChecklist(caller, definition);
      return scoreChecklist(caller, definition, subject, options);
    case 'index':
      assertIndex(caller, definition);
      return scoreIndex(caller, definition, subject, options);
    case 'propositions':
      assertPropositions(caller, definition);
      return validatePropositions(caller, definition, subject, options, factsFor);
    case 'role-model':
      assertRoleModel(caller, definition);
      return validateRoles(caller, definition, subject, options);
    case 'process':
      assertProcess(caller, definition);
      return auditProcess(caller, definition, subject, options);
    default: {
      const remedy = 'Give a definition of a form that gives verdicts.';
      throw new KemitraanError(caller, 'definition', definition, 'invalid-definition', remedy);
    }
  }
}
