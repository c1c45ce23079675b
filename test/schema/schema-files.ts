import { frameworks } from '../../src/registry/frameworks.js';
import { jsonSchemaNames, toJsonSchema } from '../../src/schema.js';

const procedures = Object.values(frameworks).filter((one) => one.form === 'procedure');

/** The JSON Schemas that are published as files, by the name of the file. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const files = jsonSchemaNames.flatMap((name) => {
    if (name !== 'history') return [[`${name}.json`, toJsonSchema(name as 'case')] as const];
    return procedures.map(
      (procedure) => [`history.${procedure.id}.json`, toJsonSchema(name, { procedure })] as const,
    );
  });
  return new Map(files.map(([file, schema]) => [file, `${escaped(JSON.stringify(schema, null, 2))}\n`]));
}

/** JSON in ASCII alone: some characters of a pattern cannot be seen. */
function escaped(json: string): string {
  return json.replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
