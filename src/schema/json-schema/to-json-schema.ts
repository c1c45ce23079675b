import { assertOneOf, isPlainObject, readFields } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import type { AnyDefinition } from '../../forms/definition.js';
import type { ProcedureDefinition } from '../../forms/procedure/definition.js';
import { caseJsonSchema } from './case.js';
import { definitionJsonSchema } from './definitions.js';
import { historyJsonSchema } from './history.js';
import type { JsonSchema } from './json-schema.js';
import {
  csrRecordJsonSchema,
  csrRecordsJsonSchema,
  implementationReportJsonSchema,
  planReportJsonSchema,
  proposalJsonSchema,
} from './programme-documents.js';
import { assessmentJsonSchema, verdictJsonSchema } from './verdicts.js';

/** The documents that have a JSON Schema. */
export const jsonSchemaNames = [
  'case',
  'csr-record',
  'csr-records',
  'proposal',
  'plan-report',
  'implementation-report',
  'history',
  'verdict',
  'assessment',
  'definition',
] as const;

/** One of {@link jsonSchemaNames}. */
export type JsonSchemaName = (typeof jsonSchemaNames)[number];

/** What the schema of a case may name beside the frameworks of this library. */
export interface CaseJsonSchemaOptions {
  /** Frameworks of the caller's own, each with an id that no other has. */
  readonly definitions?: readonly AnyDefinition[];
}

/** What the schema of a history depends on. */
export interface HistoryJsonSchemaOptions {
  /** The procedure, the library's or a caller's own. */
  readonly procedure: ProcedureDefinition;
}

/**
 * The JSON Schema (draft 2020-12) of a document, for validators, editors and code generators of any language: a fresh object of
 * plain JSON. Those that depend on nothing of the caller's are files of the package too, `kemitraan/schemas/<name>.json`.
 *
 * - `case`: the case document; with `definitions`, one that may also name frameworks and indicators of the caller's own.
 * - `csr-record`, `csr-records`: one record of a portfolio, and a list of them.
 * - `proposal`, `plan-report`, `implementation-report`: the documents of the programmes of Bandung.
 * - `history`: a history of the `procedure` that is given.
 * - `verdict`, `assessment`: what a framework, and what `assess`, gives; a verdict of any form.
 * - `definition`: a framework of any form, as `defineTypology` and its like take it.
 *
 * What a parser refuses and the schema accepts is what no JSON Schema can say, such as a name that leads nowhere: each schema says
 * it in `$comment`. What the schema refuses, the parser refuses. Ids in verdicts and definitions are open; kinds of outcome,
 * statuses and codes of reasons are those of this version. `$id` is a URN, and is absent where the schema depends on definitions
 * of the caller's own. Every part has a title, every field a description, in English.
 *
 * Throws `unknown-option` for a name or an option that there is none of, and `invalid-definition`.
 *
 * @example
 * ```ts
 * import { toJsonSchema } from 'kemitraan/schema';
 * const schema = toJsonSchema('csr-record');
 * schema.$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 * schema.$id; // => 'urn:kemitraan:schema:csr-record'
 * schema.required; // => ['id', 'programme', 'kind', 'company', 'actors', 'place']
 * schema.additionalProperties; // => false
 * ```
 */
export function toJsonSchema(name: 'history', options: HistoryJsonSchemaOptions): JsonSchema;
export function toJsonSchema(name: 'case', options?: CaseJsonSchemaOptions): JsonSchema;
export function toJsonSchema(name: Exclude<JsonSchemaName, 'case' | 'history'>): JsonSchema;
export function toJsonSchema(name: JsonSchemaName, options?: unknown): JsonSchema {
  const caller = 'toJsonSchema';
  assertOneOf(caller, 'name', 'unknown-option', name, jsonSchemaNames);
  const allowed = name === 'case' ? ['definitions'] : name === 'history' ? ['procedure'] : [];
  // `names.map(toJsonSchema)` passes the position of the name: no options.
  const isLeftOut = options === undefined || typeof options === 'number';
  const given = isLeftOut ? {} : readFields(caller, 'options', options, allowed);
  const { definitions = [], procedure } = given;
  // What they are is seen by what reads them, and whatever they throw there is a mistake of the caller's.
  const from = <Given>(path: string, value: unknown, read: (given: Given) => JsonSchema) =>
    reading(caller, path, value, () => read(value as Given), 'invalid-definition');
  if (name === 'case')
    return from('options.definitions', definitions, (given: readonly AnyDefinition[]) =>
      caseJsonSchema(caller, given),
    );
  if (name === 'history')
    return from('options.procedure', procedure, (given: ProcedureDefinition) => {
      if (isPlainObject(given)) return historyJsonSchema(caller, given);
      const remedy =
        'Give the procedure: a definition, such as tjslProcess or what defineProcedure returned.';
      throw new KemitraanError(caller, 'options.procedure', given, 'invalid-definition', remedy);
    });
  return written[name]();
}

/** The schemas that depend on nothing. */
const written: Readonly<Record<Exclude<JsonSchemaName, 'case' | 'history'>, () => JsonSchema>> = {
  'csr-record': csrRecordJsonSchema,
  'csr-records': csrRecordsJsonSchema,
  proposal: proposalJsonSchema,
  'plan-report': planReportJsonSchema,
  'implementation-report': implementationReportJsonSchema,
  verdict: verdictJsonSchema,
  assessment: assessmentJsonSchema,
  definition: definitionJsonSchema,
};
