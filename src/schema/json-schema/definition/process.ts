import * as z from 'zod';
import { managementFunctions, sectors } from '../../../case/vocabulary.js';
import { processOrders } from '../../../forms/process/definition.js';
import { processLimits } from '../../../forms/process/limits.js';
import { object, optional } from '../../build.js';
import type { Keywords } from '../json-schema.js';
import { many } from '../shapes.js';
import type { DefinitionParts } from './definition-parts.js';

/** A process. */
export function processDefinition(common: DefinitionParts) {
  const { all, id, memberId, head, member, severity, wording, memberWording } = common;
  const order = object({ kind: z.enum(processOrders), severity, ...member });
  const phase = object({ function: optional(z.enum(managementFunctions)), ...member });
  const actor = object({
    sectors: optional(many(z.enum(sectors))),
    kinds: optional(many(id)),
    ...member,
  });
  const task = object({ phase: memberId, by: optional(many(memberId)), ...member });
  const words = object({
    label: wording,
    phases: common.memberTable(memberWording),
    actors: optional(common.memberTable(wording)),
    tasks: common.memberTable(memberWording),
    ...common.memberWordsEnd,
  });
  const { phases, tasks, actors } = processLimits;
  const not = ['schema'];
  return all.name(
    'process',
    object({
      form: z.literal('process'),
      ...head,
      ofOneCase: optional(z.literal(true)),
      order: all.name('process-order', order),
      phases: common.memberTable(all.name('phase', phase), { least: 1, most: phases, not }),
      actors: optional(
        common.memberTable(all.name('process-actor', actor, { anyOf: [some('sectors'), some('kinds')] }), {
          most: actors,
        }),
      ),
      tasks: common.memberTable(all.name('task', task), { most: tasks, not }),
      statements: common.memberStatements,
      wording: optional(all.name('process-wording', words)),
    }),
  );
}

/** Who acts is known by something. */
const some = (list: string): Keywords => ({
  properties: { [list]: { type: 'array', minItems: 1 } },
  required: [list],
});
