import { frameworks } from '../../src/registry/frameworks.js';
import { type JsonSchema, jsonSchemaNames, toJsonSchema } from '../../src/schema.js';

const procedures = Object.values(frameworks).filter((one) => one.form === 'procedure');

/** The JSON Schemas that are published as files, by the name of the file. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const files: (readonly [file: string, schema: JsonSchema])[] = [];
  for (const name of jsonSchemaNames) {
    if (name !== 'history') files.push([`${name}.json`, toJsonSchema(name as 'case')]);
    else
      for (const procedure of procedures)
        files.push([`history.${procedure.id}.json`, toJsonSchema(name, { procedure })]);
  }
  return new Map(files.map(([file, schema]) => [file, `${escaped(JSON.stringify(schema, null, 2))}\n`]));
}

/** JSON in ASCII alone: some characters of a pattern cannot be seen. */
function escaped(json: string): string {
  return json.replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
