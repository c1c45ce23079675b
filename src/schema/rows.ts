import * as z from 'zod';
import {
  agreementKinds,
  communicationDirections,
  dependencyKinds,
  funds,
  managementFunctions,
  observationMethods,
  resources,
  sectors,
  sourceExtents,
  standings,
} from '../case/vocabulary.js';
import { list, object, optional } from './build.js';
import {
  answer,
  currency,
  date,
  dutyIds,
  id,
  indicatorId,
  informantId,
  level,
  memberIds,
  partyId,
  partyIds,
  phaseIds,
  roleId,
  somePartyIds,
  sourceId,
  taskIds,
  text,
  wholeAmount,
} from './fields.js';

const row = {
  id: optional(id),
  source: optional(sourceId),
  locator: optional(text),
  date: optional(date),
  function: optional(z.enum(managementFunctions)),
  note: optional(text),
};

/** The objects that stand inside a row or beside the lists, by the key that they stand under. */
export const parts = {
  period: object({ from: optional(date), to: optional(date) }),
  identifiers: object({ scheme: text, id: text }),
  amount: object({ value: wholeAmount, currency }),
  level: answer,
};

/** What a row of each list is. The order of the lists is the order of the document, and of its faults. */
export const rows = {
  parties: object({
    ...row,
    id,
    name: text,
    sector: z.enum(sectors),
    standing: optional(z.enum(standings)),
    partOf: optional(partyId),
    kind: optional(text),
    identifiers: optional(list(parts.identifiers)),
  }),
  contributions: object({
    ...row,
    by: partyId,
    to: optional(partyId),
    resource: z.enum(resources),
    amount: optional(parts.amount),
    fund: optional(z.enum(funds)),
  }),
  benefits: object({ ...row, to: partyId, kind: text, description: optional(text) }),
  communications: object({
    ...row,
    from: partyId,
    to: partyId,
    direction: optional(z.enum(communicationDirections)),
    mode: optional(text),
  }),
  decisions: object({ ...row, subject: text, by: somePartyIds, consulted: optional(partyIds) }),
  dependencies: object({ ...row, of: partyId, on: partyId, kind: z.enum(dependencyKinds) }),
  roles: object({ ...row, party: partyId, role: roleId, duties: optional(dutyIds) }),
  activities: object({
    ...row,
    subject: text,
    by: somePartyIds,
    tasks: optional(taskIds),
    closes: optional(phaseIds),
  }),
  agreements: object({
    ...row,
    kind: z.enum(agreementKinds),
    parties: optional(somePartyIds),
    title: optional(text),
  }),
  sources: object({ id, citation: text, kind: text, extent: z.enum(sourceExtents) }),
  informants: object({ id, party: optional(partyId) }),
  observations: object({
    ...row,
    indicator: indicatorId,
    level,
    about: optional(somePartyIds),
    coder: optional(text),
    informant: optional(informantId),
    method: optional(z.enum(observationMethods)),
    holder: optional(partyId),
    attributedTo: optional(partyId),
  }),
  published: object({
    framework: id,
    finding: text,
    holds: optional(memberIds),
    excludes: optional(memberIds),
    source: sourceId,
    locator: text,
  }),
};

/** The name of a list of rows. */
export type ListName = keyof typeof rows;

/** The names of the lists, in the order of the document. */
export const listNames = Object.keys(rows) as ListName[];
