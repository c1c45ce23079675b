import { scaleLengths } from '../../core/level.js';
import type { AnyDefinition } from '../../forms/definition.js';
import { documentShape } from '../document.js';
import {
  answer,
  columnId,
  currency,
  date,
  dutyId,
  frameworkId,
  id,
  indicatorId,
  informantId,
  level,
  memberId,
  partyId,
  phaseId,
  roleId,
  sourceId,
  taskId,
  text,
  wholeAmount,
} from '../fields.js';
import { vocabularyOf } from '../known.js';
import { parts, rows } from '../rows.js';
import { caseTexts } from './case-texts.js';
import type { JsonSchema, Keywords } from './json-schema.js';
import { memberConditions, observationConditions } from './observation-conditions.js';
import { datePattern } from './patterns.js';
import { Parts } from './written.js';

/** The JSON Schema of a case document that may also name the frameworks and indicators of the given definitions. */
export function caseJsonSchema(caller: string, definitions: readonly AnyDefinition[]): JsonSchema {
  const vocabulary = vocabularyOf(caller, definitions);
  const all = new Parts();
  nameFields(all);
  const known = (name: string, one: typeof indicatorId, ids: ReadonlySet<string> | null) => {
    all.name(name, one);
    all.replace(one, { type: 'string', enum: [...(ids ?? [])] });
  };
  known('indicator-id', indicatorId, vocabulary.indicators);
  known('framework-id', frameworkId, vocabulary.frameworks);
  known('role-id', roleId, vocabulary.roles);
  known('duty-id', dutyId, vocabulary.duties);
  known('task-id', taskId, vocabulary.tasks);
  known('phase-id', phaseId, vocabulary.phases);
  all.with(rows.observations, { allOf: observationConditions(vocabulary) });
  all.with(rows.published, { allOf: memberConditions(vocabulary) });
  const own = definitions.length === 0 ? 'urn:kemitraan:schema:case@1' : undefined;
  return all.written(documentShape, own, caseTexts(), true);
}

const partNames = {
  parties: 'party',
  contributions: 'contribution',
  benefits: 'benefit',
  communications: 'communication',
  decisions: 'decision',
  dependencies: 'dependency',
  roles: 'role-held',
  activities: 'activity',
  agreements: 'agreement',
  sources: 'source',
  informants: 'informant',
  observations: 'observation',
  published: 'published-finding',
} as const;

function nameFields(all: Parts): void {
  for (const name of Object.keys(partNames) as (keyof typeof partNames)[])
    all.name(partNames[name], rows[name]);
  all.name('period', parts.period);
  all.name('identifier', parts.identifiers);
  all.name('amount', parts.amount);
  all.name('id', id);
  all.name('text', text);
  all.name('date', date, { pattern: datePattern });
  all.name('whole-amount', wholeAmount);
  all.name('currency', currency);
  all.name('party-id', partyId);
  all.name('source-id', sourceId);
  all.name('informant-id', informantId);
  all.name('member-id', memberId);
  all.name('column-id', columnId);
  all.name('level', level);
  all.name('scale-answer', answer, { anyOf: scales() });
}

/** A point is on its scale. */
function scales(): Keywords[] {
  const { least, most } = scaleLengths;
  return Array.from({ length: most - least + 1 }, (_, index) => ({
    properties: { of: { const: least + index }, points: { type: 'integer', maximum: least + index } },
  }));
}
