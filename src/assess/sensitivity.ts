import type { Verdict } from '../forms/assert-verdict.js';
import type { ChecklistDefinition } from '../forms/checklist/definition.js';
import type { ItemStanding } from '../forms/checklist/items.js';
import type { CutStanding } from '../forms/checklist/target.js';
import type { ChecklistVerdict } from '../forms/checklist/verdict.js';
import type { Status } from '../forms/criteria/membership.js';
import type { Definition } from '../forms/definition.js';
import type { FindingOutcome, FindingsVerdict } from '../forms/findings/verdict.js';
import type { IndexDefinition } from '../forms/index/definition.js';
import type { IndexVerdict } from '../forms/index/verdict.js';
import type { LadderDefinition } from '../forms/ladder/definition.js';
import type { LadderOutcome, LadderVerdict } from '../forms/ladder/verdict.js';
import type { ProcessDefinition } from '../forms/process/definition.js';
import type { PhaseStanding, ProcessVerdict } from '../forms/process/verdict.js';
import type { ProfileDefinition } from '../forms/profile/definition.js';
import type { ColumnStatus, ProfileOutcome, ProfileVerdict } from '../forms/profile/verdict.js';
import type { PropositionsDefinition } from '../forms/propositions/definition.js';
import type { RoleModelDefinition } from '../forms/role-model/definition.js';
import type { SensitivityDesign } from '../forms/sensitivity/design.js';
import { readDesign } from '../forms/sensitivity/read-design.js';
import type { Sensitivity } from '../forms/sensitivity/result.js';
import { runDesign } from '../forms/sensitivity/run.js';
import type { TypologyDefinition } from '../forms/typology/definition.js';
import type { TypologyOutcome, TypologyVerdict } from '../forms/typology/verdict.js';
import { type CaseOption, withSource } from './checked-source.js';

/**
 * How robust a verdict is: what comes of it when levels, the line between in and out, weights, the reading, or the way in
 * which observers or partners are joined are varied as a design states.
 *
 * It gives the share of the replications in which the outcome is the same (of findings, processes and scores without a cut: in
 * which everything stands the same), how each type, rung, column, item, phase or rule stands over them, every replication with its
 * parameters, which {@link replay} computes again, and, where the design asks for them, first- and total-order indices of each
 * number that the verdict gives. A share is one of this design: it is no probability, and another design gives another.
 * Nothing has a default: what the design does not name is not varied, and `varied` and `held` list everything. What is
 * unknown stays so unless it is asked to be drawn.
 *
 * The time grows with evaluations times questions. Throws a `KemitraanError`: `invalid-design` for a design that there cannot
 * be for such a verdict, with the remedy; `verdict-mismatch` for a verdict of another definition, one that does not follow
 * from its inputs, and a case that it is not of; and what joining the observers of the case throws.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { sensitivity } from 'kemitraan/evidence';
 * const verdict = classifyArchetype({ balance: 'mostly-out', importance: 'out', complementarity: 'out' });
 * const { holds, varied, standings } = sensitivity(partnershipArchetypes, verdict, {
 *   seed: 1,
 *   replications: 64,
 *   vary: { levels: { by: { balance: 'one-step' } } },
 * });
 * varied.map(({ factor }) => factor); // => ['levels.balance']
 * holds; // => { under: 'the-stated-design', what: 'outcome', same: 43, replications: 64, share: 0.671875 }
 * standings.pseudo.counts; // => { certain: 43, excluded: 21 }
 * ```
 * @see saltelli-2010
 */
export function sensitivity<Attribute extends string, Type extends string, ReadingId extends string>(
  definition: TypologyDefinition<Attribute, Type, ReadingId>,
  verdict: TypologyVerdict<Attribute, Type, ReadingId>,
  design: SensitivityDesign<NoInfer<Attribute>, never, NoInfer<ReadingId>>,
  options?: CaseOption,
): Sensitivity<TypologyOutcome<Type>, Type, Status, Attribute, never, ReadingId>;
export function sensitivity<Indicator extends string, Rung extends string>(
  definition: LadderDefinition<Indicator, Rung>,
  verdict: LadderVerdict<Indicator, Rung>,
  design: SensitivityDesign<NoInfer<Indicator>, never, never>,
  options?: CaseOption,
): Sensitivity<LadderOutcome<Rung>, Rung, Status, Indicator, never, never>;
export function sensitivity<Row extends string, Column extends string, ReadingId extends string>(
  definition: ProfileDefinition<Row, Column, ReadingId>,
  verdict: ProfileVerdict<Row, Column, ReadingId>,
  design: SensitivityDesign<NoInfer<Row>, never, NoInfer<ReadingId>>,
  options?: CaseOption,
): Sensitivity<ProfileOutcome<Column>, Column, ColumnStatus, Row, never, ReadingId>;
export function sensitivity<Item extends string, Group extends string>(
  definition: ChecklistDefinition<Item, Group>,
  verdict: ChecklistVerdict<Item, Group>,
  design: SensitivityDesign<NoInfer<Item>, NoInfer<Group>, never>,
  options?: CaseOption,
): Sensitivity<{ readonly kind: CutStanding } | null, Item, ItemStanding, Item, Group, never>;
export function sensitivity<Item extends string, Group extends string>(
  definition: IndexDefinition<Item, Group>,
  verdict: IndexVerdict<Item, Group>,
  design: SensitivityDesign<NoInfer<Item>, NoInfer<Group>, never>,
  options?: CaseOption,
): Sensitivity<{ readonly kind: CutStanding } | null, Item, ItemStanding, Item, Group, never>;
export function sensitivity<Indicator extends string, RuleId extends string>(
  definition: PropositionsDefinition<Indicator, RuleId> | RoleModelDefinition,
  verdict: FindingsVerdict<Indicator, RuleId>,
  design: SensitivityDesign<NoInfer<Indicator>, never, never>,
  options?: CaseOption,
): Sensitivity<null, RuleId, FindingOutcome, Indicator, never, never>;
export function sensitivity<Question extends string, Phase extends string>(
  definition: ProcessDefinition,
  verdict: ProcessVerdict<Question, Phase>,
  design: SensitivityDesign<NoInfer<Question>, never, never>,
  options?: CaseOption,
): Sensitivity<null, string, PhaseStanding | FindingOutcome, Question, never, never>;
export function sensitivity(
  definition: Definition,
  verdict: Verdict,
  design: SensitivityDesign,
  options: CaseOption = {},
): Sensitivity {
  const caller = 'sensitivity';
  return withSource(caller, definition, verdict, options, ({ checked, source }) =>
    runDesign(readDesign(caller, checked, design, source)),
  );
}
