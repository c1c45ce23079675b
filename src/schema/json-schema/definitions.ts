import { definitionSchema } from './definition/definitions.js';
import { definitionTexts } from './definition-texts.js';
import type { JsonSchema } from './json-schema.js';
import { Parts } from './written.js';

/** The JSON Schema of a definition of any form. */
export function definitionJsonSchema(): JsonSchema {
  const all = new Parts();
  return all.written(definitionSchema(all), 'urn:kemitraan:schema:definition', definitionTexts());
}
