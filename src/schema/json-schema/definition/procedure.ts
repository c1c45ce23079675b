import * as z from 'zod';
import { openTargets, procedureEnds } from '../../../forms/procedure/definition.js';
import { procedureLimits } from '../../../forms/procedure/limits.js';
import { object, optional } from '../../build.js';
import type { DefinitionParts } from './definition-parts.js';

/** A procedure. */
export function procedureDefinition(common: DefinitionParts) {
  const { all, memberId, head, member, named, severity, wording, memberWording } = common;
  const some = common.once(memberId, 1);
  const any = optional(common.once(memberId));
  const months = all.name('months', object({ months: z.int().min(1).max(procedureLimits.months) }));
  const state = object({ stage: memberId, end: optional(z.enum(procedureEnds)), ...member });
  const asked = all.name('requirement', object({ severity, ...member }));
  const event = object({
    from: some,
    to: memberId,
    by: optional(some),
    addressee: optional(memberId),
    through: optional(memberId),
    guards: any,
    contents: any,
    ...member,
  });
  const deadline = object({ event: memberId, after: memberId, within: months, severity, ...member });
  const cadence = object({ event: memberId, every: months, severity, ...member });
  const labels = common.memberTable(wording);
  const words = object({
    label: wording,
    stages: labels,
    states: labels,
    actors: labels,
    guards: optional(labels),
    contents: optional(labels),
    events: common.memberTable(memberWording),
    deadlines: optional(labels),
    cadences: optional(labels),
    statements: optional(labels),
    caution: optional(wording),
  });
  const limits = procedureLimits;
  const upTo = <Entry extends z.ZodType>(entry: Entry, most: number) =>
    optional(common.memberTable(entry, { most }));
  return all.name(
    'procedure',
    object({
      form: z.literal('procedure'),
      ...head,
      stages: common.memberTable(named, { least: 1, most: limits.stages }),
      start: memberId,
      states: common.memberTable(all.name('state', state), {
        least: 1,
        most: limits.states,
        not: openTargets,
      }),
      actors: common.memberTable(named, { most: limits.actors }),
      guards: upTo(asked, limits.guards),
      contents: upTo(asked, limits.contents),
      events: common.memberTable(all.name('event', event), { least: 1, most: limits.events }),
      deadlines: upTo(all.name('deadline', deadline), limits.deadlines),
      cadences: upTo(all.name('cadence', cadence), limits.cadences),
      statements: common.memberStatements,
      wording: optional(all.name('procedure-wording', words)),
    }),
  );
}
