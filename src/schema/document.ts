import * as z from 'zod';
import { caseSchemaName, completableLists } from '../case/vocabulary.js';
import { list, object, optional } from './build.js';
import { frameworkIds, id, text } from './fields.js';
import { parts, rows } from './rows.js';

/** What stands in a document beside its lists of rows. */
export const header = {
  schema: z.literal(caseSchemaName),
  id,
  title: text,
  place: optional(text),
  period: optional(parts.period),
  summary: optional(text),
  complete: optional(list(z.enum(completableLists))),
  defines: optional(frameworkIds),
};

/** The case document by shape alone: what its rows refer to is not looked at. */
export const documentShape = object({
  ...header,
  parties: optional(list(rows.parties)),
  contributions: optional(list(rows.contributions)),
  benefits: optional(list(rows.benefits)),
  communications: optional(list(rows.communications)),
  decisions: optional(list(rows.decisions)),
  dependencies: optional(list(rows.dependencies)),
  roles: optional(list(rows.roles)),
  activities: optional(list(rows.activities)),
  agreements: optional(list(rows.agreements)),
  sources: optional(list(rows.sources)),
  informants: optional(list(rows.informants)),
  observations: optional(list(rows.observations)),
  published: optional(list(rows.published)),
});
