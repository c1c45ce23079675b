import { assertOneOf } from '../core/assert.js';
import type { ErrorCode } from '../core/error.js';
import { reading } from '../core/reading.js';
import { assertChecked, type Verdict } from './assert-verdict.js';
import type { ChecklistDefinition } from './checklist/definition.js';
import { type ScorePath, scorePath } from './checklist/path-to.js';
import { assertTarget, type ScoreTarget } from './checklist/target.js';
import type { ChecklistVerdict } from './checklist/verdict.js';
import type { Path } from './criteria/steps.js';
import type { Definition } from './definition.js';
import { type FindingPath, findingPath } from './findings/path-to.js';
import type { FindingsVerdict } from './findings/verdict.js';
import type { AskedBy, VerdictBy } from './given-by.js';
import type { IndexDefinition } from './index/definition.js';
import type { IndexVerdict } from './index/verdict.js';
import type { LadderDefinition } from './ladder/definition.js';
import { ladderPath } from './ladder/path-to.js';
import type { LadderVerdict } from './ladder/verdict.js';
import type { ProcessDefinition } from './process/definition.js';
import { type ProcessPath, processPath } from './process/path-to.js';
import type { ProcessVerdict } from './process/verdict.js';
import type { ProfileDefinition } from './profile/definition.js';
import { type ProfilePath, profilePath } from './profile/path-to.js';
import type { ProfileVerdict } from './profile/verdict.js';
import type { PropositionsDefinition } from './propositions/definition.js';
import type { RoleModelDefinition } from './role-model/definition.js';
import { rulesOf } from './role-model/questions.js';
import type { TypologyDefinition } from './typology/definition.js';
import { typologyPath } from './typology/path-to.js';
import type { TypologyVerdict } from './typology/verdict.js';
import type { RulesOf } from './validate.js';

/**
 * What would make a type, a rung or a column certain, under the reading of the verdict; a rule pass, or, without a target,
 * every rule that it is a failure not to pass; a score of a checklist or an index reach a target; a phase of a process, and all before
 * it, or without a target all of them, be done.
 *
 * For a type or a rung every criterion that is not surely met, moved to the nearest level on its side; for a column the
 * rows that disagree, and those that have to be answered. A change names what would have to be observed; it does not say
 * that causing it is possible, or enough. A group on a higher rung than the target stays there: the path makes the rung
 * certain, not the place. For a score the mandatory items first, then those that add most, until its lower bound is there; in a
 * geometric mean what an item adds is looked at anew after each step, and groups at 0 come first.
 * Throws `unknown-type`, `unknown-rung`, `unknown-column`, `unknown-rule`, `unknown-phase` or `unknown-group`, `invalid-target` for an
 * overall score of a verdict without weights, and `verdict-mismatch` for a verdict of another definition.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { pathTo } from 'kemitraan/forms';
 * const verdict = classifyArchetype({ importance: 'in', 'mutual-benefit': 'out' });
 * pathTo(partnershipArchetypes, verdict, 'mutualism').steps;
 * // => [{ indicator: 'mutual-benefit', kind: 'change', from: { lo: 0, hi: 0 }, to: 'mostly-in' }]
 * ```
 */
export function pathTo<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  verdict: TypologyVerdict<Attribute, Type>,
  target: NoInfer<Type>,
): Path<Attribute, Type>;
export function pathTo<Indicator extends string, Rung extends string>(
  definition: LadderDefinition<Indicator, Rung>,
  verdict: LadderVerdict<Indicator, Rung>,
  target: NoInfer<Rung>,
): Path<Indicator, Rung>;
export function pathTo<Row extends string, Column extends string>(
  definition: ProfileDefinition<Row, Column>,
  verdict: ProfileVerdict<Row, Column>,
  target: NoInfer<Column>,
): ProfilePath<Row, Column>;
export function pathTo<Item extends string, Group extends string>(
  definition: ChecklistDefinition<Item, Group>,
  verdict: ChecklistVerdict<Item, Group>,
  target: ScoreTarget<NoInfer<Group>>,
): ScorePath<Item, Group>;
export function pathTo<Item extends string, Group extends string>(
  definition: IndexDefinition<Item, Group>,
  verdict: IndexVerdict<Item, Group>,
  target: ScoreTarget<NoInfer<Group>>,
): ScorePath<Item, Group>;
export function pathTo<Indicator extends string, RuleId extends string>(
  definition: PropositionsDefinition<Indicator, RuleId> | RoleModelDefinition,
  verdict: FindingsVerdict<Indicator, RuleId>,
  target?: NoInfer<RuleId> | null,
): FindingPath<Indicator, RuleId>;
export function pathTo<Question extends string, Phase extends string>(
  definition: ProcessDefinition,
  verdict: ProcessVerdict<Question, Phase>,
  target?: NoInfer<Phase> | null,
): ProcessPath<Question, Phase>;
/** The last, so that what the compiler says of a wrong argument names the ids of the definition. */
export function pathTo<const D extends Definition>(
  definition: D,
  verdict: VerdictBy<NoInfer<D>>,
  ...target: TargetOf<NoInfer<D>>
): PathBy<D>;
export function pathTo(
  definition: Definition,
  verdict: Verdict,
  target: string | ScoreTarget | null = null,
): Path | ProfilePath | ScorePath | FindingPath | ProcessPath {
  return reading('pathTo', 'verdict', verdict, () => pathFrom(definition, verdict, target));
}

function pathFrom(
  definition: Definition,
  verdict: Verdict,
  target: string | ScoreTarget | null = null,
): Path | ProfilePath | ScorePath | FindingPath | ProcessPath {
  const checked = assertChecked('pathTo', definition, verdict);
  switch (checked.form) {
    case 'typology': {
      const type = oneOf(target, 'unknown-type', checked.definition.types);
      return typologyPath(checked.definition, checked.verdict, type);
    }
    case 'ladder': {
      const rung = oneOf(target, 'unknown-rung', checked.definition.rungs);
      return ladderPath(checked.definition, checked.verdict, rung);
    }
    case 'profile':
      return profilePath(
        checked.definition,
        checked.verdict,
        oneOf(target, 'unknown-column', checked.definition.columns),
      );
    case 'checklist':
    case 'index': {
      const wanted = target as ScoreTarget;
      assertTarget('pathTo', 'target', checked.definition, checked.verdict, wanted);
      return scorePath(checked.definition, checked.verdict, wanted);
    }
    case 'propositions':
    case 'role-model': {
      const rules = checked.form === 'propositions' ? checked.definition.rules : rulesOf(checked.definition);
      const rule = target === null ? null : oneOf(target, 'unknown-rule', rules);
      return findingPath(rules, checked.verdict.inputs, rule);
    }
    case 'process': {
      const phase = target === null ? null : oneOf(target, 'unknown-phase', checked.definition.phases);
      return processPath(checked.definition, checked.verdict, phase);
    }
  }
}

/** The path that a definition has. */
type PathBy<D> = D extends TypologyDefinition
  ? Path<AskedBy<D>, keyof D['types'] & string>
  : D extends LadderDefinition
    ? Path<AskedBy<D>, keyof D['rungs'] & string>
    : D extends ProfileDefinition
      ? ProfilePath<AskedBy<D>, keyof D['columns'] & string>
      : D extends ChecklistDefinition | IndexDefinition
        ? ScorePath<AskedBy<D>, keyof D['groups'] & string>
        : D extends PropositionsDefinition
          ? FindingPath<AskedBy<D>, keyof D['rules'] & string>
          : D extends RoleModelDefinition
            ? FindingPath<AskedBy<D>, RulesOf<D>>
            : D extends ProcessDefinition
              ? ProcessPath<AskedBy<D>, keyof D['phases'] & string>
              : never;

/** What a path of a definition leads to; left out where it may lead to all of it. */
type TargetOf<D> = D extends TypologyDefinition
  ? [target: keyof D['types'] & string]
  : D extends LadderDefinition
    ? [target: keyof D['rungs'] & string]
    : D extends ProfileDefinition
      ? [target: keyof D['columns'] & string]
      : D extends ChecklistDefinition | IndexDefinition
        ? [target: ScoreTarget<keyof D['groups'] & string>]
        : D extends PropositionsDefinition
          ? [target?: (keyof D['rules'] & string) | null]
          : D extends RoleModelDefinition
            ? [target?: RulesOf<D> | null]
            : D extends ProcessDefinition
              ? [target?: (keyof D['phases'] & string) | null]
              : never;

/** The target, which is one of a table; throws where it is not. */
function oneOf(target: unknown, code: ErrorCode, table: object): string {
  assertOneOf('pathTo', 'target', code, target, Object.keys(table));
  return String(target);
}
