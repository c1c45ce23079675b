import type { z } from 'zod';
import type { AnyAssessment } from '../../src/assess/assess.js';
import type { FactRule } from '../../src/core/indicator.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import type { CatalogueDefinition } from '../../src/forms/catalogue/definition.js';
import type { ChecklistDefinition } from '../../src/forms/checklist/definition.js';
import type { ChecklistVerdict } from '../../src/forms/checklist/verdict.js';
import type { AnyDefinition } from '../../src/forms/definition.js';
import type { FindingsVerdict } from '../../src/forms/findings/verdict.js';
import type { IndexDefinition } from '../../src/forms/index/definition.js';
import type { IndexVerdict } from '../../src/forms/index/verdict.js';
import type { LadderDefinition } from '../../src/forms/ladder/definition.js';
import type { LadderVerdict } from '../../src/forms/ladder/verdict.js';
import type { ProcedureDefinition } from '../../src/forms/procedure/definition.js';
import type { ProcedureVerdict } from '../../src/forms/procedure/verdict.js';
import type { ProcessDefinition } from '../../src/forms/process/definition.js';
import type { ProcessVerdict } from '../../src/forms/process/verdict.js';
import type { ProfileDefinition } from '../../src/forms/profile/definition.js';
import type { ProfileVerdict } from '../../src/forms/profile/verdict.js';
import type { PropositionsDefinition } from '../../src/forms/propositions/definition.js';
import type { RoleModelDefinition } from '../../src/forms/role-model/definition.js';
import type { TypologyDefinition } from '../../src/forms/typology/definition.js';
import type { TypologyVerdict } from '../../src/forms/typology/verdict.js';
import type {
  definitionSchema,
  definitionSchemas,
} from '../../src/schema/json-schema/definition/definitions.js';
import type { questionParts } from '../../src/schema/json-schema/definition/questions.js';
import type {
  assessmentSchema,
  verdictSchema,
  verdictSchemas,
} from '../../src/schema/json-schema/verdict/verdicts.js';
import {
  type JsonSchema,
  type JsonSchemaName,
  type jsonSchemaNames,
  toJsonSchema,
} from '../../src/schema.js';

/** Whether two types are the same: each key, each `readonly`, each `?`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(_: Same<A, B>): void {}

/** A type with what it joins (`A & B`) put together, so that it is the same as one that was written as a whole. */
type Joined<T> = T extends object ? { [Key in keyof T]: Joined<T[Key]> } : T;

type Verdicts = ReturnType<typeof verdictSchemas>;
type Definitions = ReturnType<typeof definitionSchemas>;

// The schemas as they are built key by key.
same<z.output<Verdicts['typology']>, TypologyVerdict>(true);
same<z.output<Verdicts['ladder']>, LadderVerdict>(true);
same<z.output<Verdicts['profile']>, ProfileVerdict>(true);
same<z.output<Verdicts['checklist']>, ChecklistVerdict>(true);
same<z.output<Verdicts['index']>, IndexVerdict>(true);
same<z.output<Verdicts['findings']>, FindingsVerdict>(true);
same<z.output<Verdicts['process']>, ProcessVerdict>(true);
same<z.output<Verdicts['procedure']>, ProcedureVerdict>(true);
same<z.output<Verdicts['caseVerdict']>, Verdict>(true);
same<z.output<ReturnType<typeof verdictSchema>>, Verdict | ProcedureVerdict>(true);
same<Joined<z.output<ReturnType<typeof assessmentSchema>>>, Joined<AnyAssessment>>(true);

same<z.output<Definitions['typology']>, TypologyDefinition>(true);
same<z.output<Definitions['ladder']>, LadderDefinition>(true);
same<Joined<z.output<Definitions['profile']>>, Joined<ProfileDefinition>>(true);
same<z.output<Definitions['checklist']>, ChecklistDefinition>(true);
same<z.output<Definitions['index']>, IndexDefinition>(true);
same<Joined<z.output<Definitions['propositions']>>, Joined<PropositionsDefinition>>(true);
same<z.output<Definitions['roleModel']>, RoleModelDefinition>(true);
same<z.output<Definitions['process']>, ProcessDefinition>(true);
same<z.output<Definitions['catalogue']>, CatalogueDefinition>(true);
same<z.output<Definitions['procedure']>, ProcedureDefinition>(true);
same<Joined<z.output<ReturnType<typeof definitionSchema>>>, Joined<AnyDefinition>>(true);
same<z.output<ReturnType<typeof questionParts>['indicator']>['facts'], readonly FactRule[] | undefined>(true);

// The test tells a difference from none.
same<Joined<ProfileDefinition>, Joined<Omit<ProfileDefinition, 'each'>>>(false);
same<z.output<Verdicts['typology']>, Omit<TypologyVerdict, 'scope'>>(false);
same<z.output<Verdicts['typology']>, { -readonly [Key in keyof TypologyVerdict]: TypologyVerdict[Key] }>(
  false,
);
same<z.output<Definitions['ladder']>, Omit<LadderDefinition, 'each'>>(false);

same<ReturnType<typeof toJsonSchema>, JsonSchema>(true);
same<(typeof jsonSchemaNames)[number], JsonSchemaName>(true);
toJsonSchema('case');
toJsonSchema('verdict');
// @ts-expect-error a history is of some procedure
toJsonSchema('history');
// @ts-expect-error there is no such document
toJsonSchema('party');
// @ts-expect-error a verdict depends on no definitions
toJsonSchema('verdict', { definitions: [] });
