import type { JsonSchema } from './json-schema.js';
import { assessmentSchema, verdictSchema } from './verdict/verdicts.js';
import { assessmentTexts, verdictTexts } from './verdict-texts.js';
import { Parts } from './written.js';

/** The JSON Schema of a verdict of any form. */
export function verdictJsonSchema(): JsonSchema {
  const all = new Parts();
  return all.written(verdictSchema(all), 'urn:kemitraan:schema:verdict', verdictTexts());
}

/** The JSON Schema of what `assess` gives. */
export function assessmentJsonSchema(): JsonSchema {
  const all = new Parts();
  return all.written(assessmentSchema(all), 'urn:kemitraan:schema:assessment', assessmentTexts());
}
