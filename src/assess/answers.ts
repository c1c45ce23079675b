import type { ProcessVerdictOf } from '../forms/audit.js';
import type { ChecklistDefinition } from '../forms/checklist/definition.js';
import type { LadderVerdictOf, OfCase, ProfileVerdictOf } from '../forms/classify.js';
import type { CaselessForm, Definition } from '../forms/definition.js';
import type { IndexDefinition } from '../forms/index/definition.js';
import type { LadderDefinition } from '../forms/ladder/definition.js';
import type { ProcessDefinition } from '../forms/process/definition.js';
import type { ProfileDefinition } from '../forms/profile/definition.js';
import type { PropositionsDefinition } from '../forms/propositions/definition.js';
import type { RoleModelDefinition } from '../forms/role-model/definition.js';
import type { ChecklistVerdictOf, IndexVerdictOf } from '../forms/score.js';
import type { VerdictOf } from '../forms/typology/classify.js';
import type { TypologyDefinition } from '../forms/typology/definition.js';
import type { PropositionsVerdictOf, RoleVerdictOf } from '../forms/validate.js';
import type { FrameworkId, frameworks } from '../registry/frameworks.js';

type Own = typeof frameworks;

/** The id of a framework of the library that gives verdicts. */
export type AssessedId = {
  [Id in FrameworkId]: Own[Id] extends { readonly form: CaselessForm } ? never : Id;
}[FrameworkId];

/** The id under which the verdict of a framework stands. */
export type IdOf<Framework> = Framework extends string
  ? Framework
  : Framework extends { readonly id: infer Id extends string }
    ? Id
    : never;

/** What a framework, by its id or as a definition, says of a case. */
export type AnswerOf<Framework> = Framework extends AssessedId
  ? Answer<Own[Framework]>
  : Framework extends Definition
    ? Answer<Framework>
    : never;

type Answer<D> = D extends TypologyDefinition
  ? VerdictOf<D>
  : D extends LadderDefinition
    ? OfCase<D, LadderVerdictOf<D>>
    : D extends ProfileDefinition
      ? OfCase<D, ProfileVerdictOf<D>>
      : D extends ChecklistDefinition
        ? ChecklistVerdictOf<D>
        : D extends IndexDefinition
          ? OfCase<D, IndexVerdictOf<D>>
          : D extends PropositionsDefinition
            ? PropositionsVerdictOf<D>
            : D extends RoleModelDefinition
              ? RoleVerdictOf<D>
              : D extends ProcessDefinition
                ? ProcessVerdictOf<D>
                : never;
