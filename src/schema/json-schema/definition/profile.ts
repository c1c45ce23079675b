import * as z from 'zod';
import { nonLevels } from '../../../core/level.js';
import { profileLimits } from '../../../forms/profile/limits.js';
import { object, optional } from '../../build.js';
import { many } from '../shapes.js';
import type { DefinitionParts } from './definition-parts.js';
import { askedByEach } from './questions.js';

/** A profile. */
export function profileDefinition(common: DefinitionParts) {
  const { all, id, basis, source, head, member, named, wording, memberWording, someSectors, statements } =
    common;
  const row = object({ asks: z.enum(['partnership', 'party']), basis, rubric: basis, source });
  const reading = object({
    required: optional(many(id)),
    deciding: optional(common.some(id)),
    ...member,
  });
  const rowWords = object({ label: wording, question: wording, cells: common.table(wording) });
  const words = object({
    label: wording,
    rows: common.table(all.name('row-wording', rowWords)),
    columns: common.table(memberWording),
    readings: common.table(memberWording),
    ...common.wordsEnd,
  });
  const { rows, columns, readings } = profileLimits;
  return all.name(
    'profile',
    object({
      form: z.literal('profile'),
      ...head,
      each: optional(someSectors),
      rows: common.table(all.name('row', row), { least: 1, most: rows, not: ['schema'] }),
      columns: common.table(named, { least: 2, most: columns, not: nonLevels }),
      readings: common.table(all.name('profile-reading', reading), { least: 1, most: readings }),
      defaultReading: id,
      statements,
      wording: optional(all.name('profile-wording', words)),
    }),
    { allOf: [askedByEach('rows')] },
  );
}
