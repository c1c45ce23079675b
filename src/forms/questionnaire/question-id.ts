import type { CodingExample } from '../../core/wording.js';
import type { StepsOf } from '../audit.js';
import type { ProcessDefinition } from '../process/definition.js';
import type { RoleModelDefinition } from '../role-model/definition.js';
import type { QuestionsOf } from '../validate.js';

/**
 * The ids of what a definition asks, relative to it, as `questionnaireOf` gives them: sub-questions as `<indicator>.<part>`,
 * and not the indicator that they make up.
 */
export type QuestionId<D> = D extends { readonly form: 'typology'; readonly attributes: infer Asked }
  ? Leaf<Asked>
  : D extends { readonly form: 'ladder' | 'propositions'; readonly indicators: infer Asked }
    ? Leaf<Asked>
    : D extends { readonly form: 'profile'; readonly rows: infer Asked }
      ? Leaf<Asked>
      : D extends { readonly form: 'checklist' | 'index'; readonly items: infer Asked }
        ? Leaf<Asked>
        : D extends RoleModelDefinition
          ? QuestionsOf<D>
          : D extends ProcessDefinition
            ? StepsOf<D>
            : never;

/** An example and a counter-example for each question of a definition. */
export type ExamplesOf<D> = { readonly [Question in QuestionId<D>]: CodingExample };

/** An indicator, or its parts where it has some. */
type Leaf<Table> = {
  [Asked in keyof Table & string]: Table[Asked] extends {
    readonly parts: readonly (infer Part extends string)[];
  }
    ? `${Asked}.${Part}`
    : Asked;
}[keyof Table & string];
