import * as z from 'zod';
import { catalogueOrders } from '../../../forms/catalogue/definition.js';
import { catalogueLimits } from '../../../forms/catalogue/limits.js';
import type { EntryWording } from '../../../forms/catalogue/wording.js';
import { object, optional } from '../../build.js';
import { many, table } from '../shapes.js';
import type { DefinitionParts } from './definition-parts.js';

/** A catalogue. */
export function catalogueDefinition(common: DefinitionParts, entryWords: ReturnType<typeof entryWording>) {
  const { all, memberId, basis, head, member, named, wording } = common;
  const texts = optional(many(common.text()));
  const entry = object({
    group: optional(memberId),
    columns: optional(common.once(memberId)),
    studies: texts,
    values: optional(table(z.union([z.number(), common.text()]))),
    seenIn: texts,
    ...member,
  });
  const words = object({
    label: wording,
    groups: optional(common.memberTable(wording)),
    columns: optional(common.memberTable(wording)),
    entries: common.memberTable(entryWords),
    statements: optional(common.memberTable(wording)),
    caution: optional(wording),
  });
  const { entries, groups, columns } = catalogueLimits;
  return all.name(
    'catalogue',
    object({
      form: z.literal('catalogue'),
      ...head,
      basis: all.name('basis-of-model', object({ model: basis })),
      order: z.enum(catalogueOrders),
      groups: optional(common.memberTable(named, { most: groups })),
      columns: optional(common.memberTable(named, { most: columns })),
      entries: common.memberTable(all.name('entry', entry), { least: 1, most: entries }),
      statements: common.memberStatements,
      wording: optional(all.name('catalogue-wording', words)),
    }),
  );
}

/** An entry in words. */
export function entryWording(common: DefinitionParts) {
  const { all, wording } = common;
  const columns: z.ZodType<NonNullable<EntryWording['columns']>> = common.memberTable(wording);
  return all.name(
    'entry-wording',
    object({ label: wording, description: optional(wording), columns: optional(columns) }),
  );
}
