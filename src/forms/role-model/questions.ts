import type { IndicatorSpec } from '../../core/indicator.js';
import { prepared } from '../../core/prepared.js';
import type { Rule, Rules } from '../findings/rule.js';
import type { ConditionSpec, RoleFact, RoleModelDefinition } from './definition.js';

/** The tables of a role model whose members are its questions, in the order of its findings. */
export const memberTables = ['pillars', 'roles', 'duties', 'flows', 'conditions'] as const;
export type MemberTable = (typeof memberTables)[number];

/** A question of a role model, with where it stands in the definition. */
export interface MemberQuestion {
  readonly id: string;
  readonly table: MemberTable;
  /** The pillars or stakeholders that it names; none where it names none. */
  readonly of: readonly string[];
  /** The pillars of these bodies: one of the same pillar may hold what the model gives to another; the finding says who does. */
  readonly pillars: readonly string[];
  readonly facts: readonly RoleFact[];
  readonly spec: IndicatorSpec;
  /** It alone, as a table of questions. */
  readonly specs: Readonly<Record<string, IndicatorSpec>>;
  readonly rule: Rule;
  /** Somebody holds it: a role or a duty. */
  readonly isHeld: boolean;
  /** The model states it, so that it can be asked. */
  readonly isAsked: boolean;
  /** It is a finding by itself. */
  readonly isFinding: boolean;
}

/** What a member of any of the tables may say. */
type AnyMember = Pick<ConditionSpec, 'basis' | 'source'> &
  Partial<Pick<ConditionSpec, 'severity' | 'if' | 'of' | 'facts' | 'stated' | 'finding'>>;

/**
 * The questions of a role model, in the order of its findings. Who holds a role or a duty is asked of each party, and one
 * is enough; everything else is asked of the partnership as one.
 */
export function membersOf(definition: RoleModelDefinition): readonly MemberQuestion[] {
  return prepared(definition, readMembers);
}

function readMembers(definition: RoleModelDefinition): MemberQuestion[] {
  return memberTables.flatMap((table) => {
    const members: Readonly<Record<string, AnyMember>> = definition[table];
    return Object.entries(members).map(([id, member]) => questionOf(id, table, member, definition));
  });
}

function questionOf(
  id: string,
  table: MemberTable,
  member: AnyMember,
  { stakeholders }: RoleModelDefinition,
): MemberQuestion {
  const { basis, source, of = [], facts = [], severity = 'failure', if: antecedent } = member;
  const isHeld = table === 'roles' || table === 'duties';
  const asked = isHeld
    ? ({ asks: 'partner', over: 'strongest' } as const)
    : ({ asks: 'partnership' } as const);
  const spec: IndicatorSpec = { ...asked, basis, rubric: 'ours', source };
  const isAsked = member.stated !== false;
  const then = isAsked ? [id] : [];
  return {
    id,
    table,
    of,
    pillars: [...new Set(of.map((one) => stakeholders[one]?.pillar ?? one))],
    facts,
    spec,
    specs: { [id]: spec },
    rule: { ...(antecedent && { if: antecedent }), then, severity, basis, source },
    isHeld,
    isAsked,
    isFinding: member.finding !== false,
  };
}

/** What is asked: every member but what the model does not state. */
export function specsOf(definition: RoleModelDefinition): Readonly<Record<string, IndicatorSpec>> {
  return prepared(definition, readSpecs);
}

/** {@link specsOf} of a definition that is not kept yet: what is wrong with it may still be mended. */
export function readSpecs(definition: RoleModelDefinition): Record<string, IndicatorSpec> {
  const asked = readMembers(definition).filter(({ isAsked }) => isAsked);
  return Object.fromEntries(asked.map(({ id, spec }) => [id, spec]));
}

/** The rules of a role model: one for each member that is a finding by itself. */
export function rulesOf(definition: RoleModelDefinition): Rules {
  return prepared(definition, readRulesOf);
}

function readRulesOf(definition: RoleModelDefinition): Rules {
  const found = membersOf(definition).filter(({ isFinding }) => isFinding);
  return Object.fromEntries(found.map(({ id, rule }) => [id, rule]));
}
