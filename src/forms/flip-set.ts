import { reading } from '../core/reading.js';
import { assertChecked, type Verdict } from './assert-verdict.js';
import type { ChecklistDefinition } from './checklist/definition.js';
import { type ScoreFlipSet, scoreFlips } from './checklist/flip-set.js';
import { assertTarget, type ScoreTarget } from './checklist/target.js';
import type { ChecklistVerdict } from './checklist/verdict.js';
import type { Definition } from './definition.js';
import { type FindingFlipSet, findingFlips } from './findings/flip-set.js';
import type { FindingsVerdict } from './findings/verdict.js';
import type { AskedBy, VerdictBy } from './given-by.js';
import type { IndexDefinition } from './index/definition.js';
import type { IndexVerdict } from './index/verdict.js';
import type { LadderDefinition } from './ladder/definition.js';
import { type LadderFlipSet, ladderFlips } from './ladder/flip-set.js';
import type { LadderVerdict } from './ladder/verdict.js';
import type { ProcessDefinition } from './process/definition.js';
import { type ProcessFlipSet, processFlips } from './process/flip-set.js';
import type { ProcessVerdict } from './process/verdict.js';
import type { ProfileDefinition } from './profile/definition.js';
import { type ProfileFlipSet, profileFlips } from './profile/flip-set.js';
import type { ProfileVerdict } from './profile/verdict.js';
import type { PropositionsDefinition } from './propositions/definition.js';
import type { RoleModelDefinition } from './role-model/definition.js';
import { rulesOf } from './role-model/questions.js';
import type { TypologyDefinition } from './typology/definition.js';
import { type FlipSet, typologyFlips } from './typology/flip-set.js';
import type { TypologyVerdict } from './typology/verdict.js';
import type { RulesOf } from './validate.js';

/**
 * How little would have to be otherwise for a verdict to change the status of any type, rung or column: the fewest known
 * levels (for a profile: answered rows), and the nearest crossover. Of findings it is the outcome of any rule; of a
 * process whether any phase is done; of a
 * checklist or an index how a score stands to a cut, which the caller gives, and the nearest weight counts as well. It speaks of the
 * inference, not of the world. Throws `verdict-mismatch` for a verdict of another definition.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { flipSet } from 'kemitraan/forms';
 * const verdict = classifyArchetype({ balance: 'mostly-out' });
 * flipSet(partnershipArchetypes, verdict).levels; // => [{ type: 'pseudo', indicators: ['balance'] }]
 * ```
 */
export function flipSet<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  verdict: TypologyVerdict<Attribute, Type>,
): FlipSet<Attribute, Type>;
export function flipSet<Indicator extends string, Rung extends string>(
  definition: LadderDefinition<Indicator, Rung>,
  verdict: LadderVerdict<Indicator, Rung>,
): LadderFlipSet<Indicator, Rung>;
export function flipSet<Row extends string, Column extends string>(
  definition: ProfileDefinition<Row, Column>,
  verdict: ProfileVerdict<Row, Column>,
): ProfileFlipSet<Row, Column>;
export function flipSet<Item extends string, Group extends string>(
  definition: ChecklistDefinition<Item, Group>,
  verdict: ChecklistVerdict<Item, Group>,
  cut: ScoreTarget<NoInfer<Group>>,
): ScoreFlipSet<Item, Group>;
export function flipSet<Item extends string, Group extends string>(
  definition: IndexDefinition<Item, Group>,
  verdict: IndexVerdict<Item, Group>,
  cut: ScoreTarget<NoInfer<Group>>,
): ScoreFlipSet<Item, Group>;
export function flipSet<Indicator extends string, RuleId extends string>(
  definition: PropositionsDefinition<Indicator, RuleId> | RoleModelDefinition,
  verdict: FindingsVerdict<Indicator, RuleId>,
): FindingFlipSet<Indicator, RuleId>;
export function flipSet<Question extends string, Phase extends string>(
  definition: ProcessDefinition,
  verdict: ProcessVerdict<Question, Phase>,
): ProcessFlipSet<Question, Phase>;
/** The last, so that what the compiler says of a wrong argument names the ids of the definition. */
export function flipSet<const D extends Definition>(
  definition: D,
  verdict: VerdictBy<NoInfer<D>>,
  ...cut: CutOf<NoInfer<D>>
): FlipSetBy<D>;
export function flipSet(
  definition: Definition,
  verdict: Verdict,
  cut?: ScoreTarget,
): FlipSet | LadderFlipSet | ProfileFlipSet | ScoreFlipSet | FindingFlipSet | ProcessFlipSet {
  return reading('flipSet', 'verdict', verdict, () => flips(definition, verdict, cut));
}

function flips(
  definition: Definition,
  verdict: Verdict,
  cut?: ScoreTarget,
): FlipSet | LadderFlipSet | ProfileFlipSet | ScoreFlipSet | FindingFlipSet | ProcessFlipSet {
  const checked = assertChecked('flipSet', definition, verdict);
  switch (checked.form) {
    case 'typology':
      return typologyFlips(checked.definition, checked.verdict);
    case 'ladder':
      return ladderFlips(checked.definition, checked.verdict);
    case 'profile':
      return profileFlips(checked.definition, checked.verdict);
    case 'checklist':
    case 'index': {
      const given = cut as ScoreTarget;
      assertTarget('flipSet', 'cut', checked.definition, checked.verdict, given);
      return scoreFlips(checked.definition, checked.verdict, given);
    }
    case 'propositions':
      return findingFlips(checked.definition.rules, checked.verdict.inputs);
    case 'role-model':
      return findingFlips(rulesOf(checked.definition), checked.verdict.inputs);
    case 'process':
      return processFlips(checked.definition, checked.verdict);
  }
}

/** What a verdict of a definition hangs on. */
type FlipSetBy<D> = D extends TypologyDefinition
  ? FlipSet<AskedBy<D>, keyof D['types'] & string>
  : D extends LadderDefinition
    ? LadderFlipSet<AskedBy<D>, keyof D['rungs'] & string>
    : D extends ProfileDefinition
      ? ProfileFlipSet<AskedBy<D>, keyof D['columns'] & string>
      : D extends ChecklistDefinition | IndexDefinition
        ? ScoreFlipSet<AskedBy<D>, keyof D['groups'] & string>
        : D extends PropositionsDefinition
          ? FindingFlipSet<AskedBy<D>, keyof D['rules'] & string>
          : D extends RoleModelDefinition
            ? FindingFlipSet<AskedBy<D>, RulesOf<D>>
            : D extends ProcessDefinition
              ? ProcessFlipSet<AskedBy<D>, keyof D['phases'] & string>
              : never;

/** The cut that a score is held against; no other verdict takes one. */
type CutOf<D> = D extends ChecklistDefinition | IndexDefinition
  ? [cut: ScoreTarget<keyof D['groups'] & string>]
  : [];
