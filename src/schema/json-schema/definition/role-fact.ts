import * as z from 'zod';
import {
  agreementKinds,
  completableLists,
  dependencyKinds,
  funds,
  managementFunctions,
  resources,
} from '../../../case/vocabulary.js';
import { object, optional } from '../../build.js';
import type { Keywords } from '../json-schema.js';
import type { DefinitionParts } from './definition-parts.js';

/** How the facts of a case answer a question of a role model. */
export function roleFact(common: DefinitionParts) {
  const { all, id, memberId } = common;
  const shows = z.enum(['in', 'out']);
  const actor = all.name(
    'actor',
    z.union([
      all.name('actor-of-pillar', object({ pillar: memberId })),
      all.name('actor-of-stakeholder', object({ stakeholder: memberId })),
      all.name('actor-of-role', object({ role: memberId })),
    ]),
  );
  const rows = object({
    shows,
    list: z.enum(completableLists).exclude(['parties']),
    by: optional(actor),
    exceptKinds: optional(common.some(id)),
    to: optional(actor),
    resource: optional(common.once(z.enum(resources), 1)),
    fund: optional(common.once(z.enum(funds), 1)),
    kind: optional(common.once(z.enum([...agreementKinds, ...dependencyKinds]), 1)),
    role: optional(memberId),
    duties: optional(common.once(memberId, 1)),
    functions: optional(common.once(z.enum(managementFunctions), 1)),
  });
  const held = object({ shows, holdsAll: common.once(memberId, 1), stakeholder: optional(memberId) });
  return all.name(
    'role-fact',
    z.union([
      all.name('rows-show', rows, {
        dependentRequired: { exceptKinds: ['by'] },
        dependentSchemas: Object.fromEntries(
          Object.entries(listsOf).map(([key, lists]) => [key, { properties: { list: { enum: lists } } }]),
        ),
        allOf: [kindsOf('agreements', agreementKinds), kindsOf('dependencies', dependencyKinds)],
      }),
      all.name('holds-all', held),
    ]),
  );
}

/** The lists whose rows have what is asked. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  to: ['contributions', 'communications', 'dependencies'],
  resource: ['contributions'],
  fund: ['contributions'],
  kind: ['agreements', 'dependencies'],
  role: ['roles'],
  duties: ['roles'],
};

function kindsOf(list: string, kinds: readonly string[]): Keywords {
  return {
    if: { properties: { list: { const: list } }, required: ['list'] },
    then: { properties: { kind: { type: 'array', items: { enum: kinds } } } },
  };
}
