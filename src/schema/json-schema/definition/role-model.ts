import * as z from 'zod';
import { conditionKinds, flowKinds } from '../../../forms/role-model/definition.js';
import { roleModelLimits } from '../../../forms/role-model/limits.js';
import { object, optional } from '../../build.js';
import { many } from '../shapes.js';
import type { entryWording } from './catalogue.js';
import type { DefinitionParts } from './definition-parts.js';
import { roleFact } from './role-fact.js';

/** A role model. */
export function roleModelDefinition(common: DefinitionParts, entry: ReturnType<typeof entryWording>) {
  const { all, id, memberId, head, member, severity, wording, memberWording, someSectors } = common;
  const ids = many(memberId);
  const kinds = optional(many(id));
  const facts = optional(many(roleFact(common)));
  const no = optional(z.literal(false));
  const stakeholder = object({
    pillar: optional(memberId),
    kinds: common.some(id),
    sectors: optional(someSectors),
    elsewhere: kinds,
    ...member,
  });
  const of = optional(ids);
  const flow = object({
    kind: z.enum(flowKinds),
    from: of,
    to: of,
    facts,
    ...member,
  });
  const condition = object({
    kind: z.enum(conditionKinds),
    severity: optional(severity),
    if: of,
    of,
    facts,
    stated: no,
    finding: no,
    ...member,
  });
  const words = object({
    label: wording,
    pillars: common.memberTable(wording),
    stakeholders: common.memberTable(wording),
    roles: common.memberTable(memberWording),
    duties: common.memberTable(wording),
    flows: common.memberTable(wording),
    conditions: common.memberTable(memberWording),
    goals: optional(common.memberTable(entry)),
    ...common.memberWordsEnd,
  });
  const { questions, stakeholders } = roleModelLimits;
  const asked = { most: questions, not: ['schema'] };
  const table = <Entry extends z.ZodType>(name: string, one: Entry) =>
    common.memberTable(all.name(name, one), asked);
  return all.name(
    'role-model',
    object({
      form: z.literal('role-model'),
      ...head,
      ofOneCase: optional(z.literal(true)),
      pillars: table('pillar', object({ sectors: someSectors, kinds, ...member })),
      stakeholders: common.memberTable(all.name('stakeholder', stakeholder), {
        most: stakeholders,
        not: ['schema'],
      }),
      roles: table('role', object({ of, ...member })),
      duties: table('duty', object({ of, role: optional(memberId), facts, ...member })),
      flows: table('flow', flow),
      conditions: table('condition', condition),
      goals: optional(
        common.memberTable(all.name('goal', object({ studies: optional(many(z.string())), ...member }))),
      ),
      statements: common.memberStatements,
      wording: optional(all.name('role-model-wording', words)),
    }),
  );
}
