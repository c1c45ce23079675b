import type { ProcessVerdictOf } from './audit.js';
import type { ChecklistDefinition } from './checklist/definition.js';
import type { LadderVerdictOf, ProfileVerdictOf } from './classify.js';
import type { IndexDefinition } from './index/definition.js';
import type { LadderDefinition } from './ladder/definition.js';
import type { ProcessDefinition } from './process/definition.js';
import type { ProfileDefinition } from './profile/definition.js';
import type { PropositionsDefinition } from './propositions/definition.js';
import type { RoleModelDefinition } from './role-model/definition.js';
import type { ChecklistVerdictOf, IndexVerdictOf } from './score.js';
import type { VerdictOf } from './typology/classify.js';
import type { TypologyDefinition } from './typology/definition.js';
import type { PropositionsVerdictOf, RoleVerdictOf } from './validate.js';

/** The verdict that a definition gives, whichever its form; of one that is about one party at a time, that of one. */
export type VerdictBy<D> = D extends TypologyDefinition
  ? VerdictOf<D>
  : D extends LadderDefinition
    ? LadderVerdictOf<D>
    : D extends ProfileDefinition
      ? ProfileVerdictOf<D>
      : D extends ChecklistDefinition
        ? ChecklistVerdictOf<D>
        : D extends IndexDefinition
          ? IndexVerdictOf<D>
          : D extends PropositionsDefinition
            ? PropositionsVerdictOf<D>
            : D extends RoleModelDefinition
              ? RoleVerdictOf<D>
              : D extends ProcessDefinition
                ? ProcessVerdictOf<D>
                : never;

/** What a definition asks, as its verdicts have it. */
export type AskedBy<D> = keyof VerdictBy<D>['inputs'] & string;
