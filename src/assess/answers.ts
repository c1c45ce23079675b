import type { OfCase } from '../forms/classify.js';
import type { CaselessForm, Definition } from '../forms/definition.js';
import type { VerdictBy } from '../forms/given-by.js';
import type { IndexDefinition } from '../forms/index/definition.js';
import type { LadderDefinition } from '../forms/ladder/definition.js';
import type { ProfileDefinition } from '../forms/profile/definition.js';
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

/** The verdicts of frameworks, by their ids. A name of its own, so that the compiler says it instead of all that it holds. */
export type VerdictsOf<Framework> = { readonly [One in Framework as IdOf<One>]: AnswerOf<One> };

/** What a framework, by its id or as a definition, says of a case. */
export type AnswerOf<Framework> = Framework extends AssessedId
  ? Answer<Own[Framework]>
  : Framework extends Definition
    ? Answer<Framework>
    : never;

type Answer<D extends Definition> = D extends LadderDefinition | ProfileDefinition | IndexDefinition
  ? OfCase<D, VerdictBy<D>>
  : VerdictBy<D>;
