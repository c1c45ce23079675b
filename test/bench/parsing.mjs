// From text to a validated case: the tasks on one document, and what has to agree before.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { caseSchema, parseCase } from 'kemitraan/schema';
import * as z from 'zod';
import { agree } from './disagreement.mjs';
import { copiesInTurn } from './inputs.mjs';

export const what = {
  parse: '`JSON.parse`',
  ajv: 'ajv, all errors, on the parsed text',
  zod: '`caseSchema.safeParse`, on the parsed text',
  compiled: '`z.compile(caseSchema).safeParse`, on the parsed text',
  parseCase: '`parseCase`, on the parsed text',
  both: '`JSON.parse` and `parseCase`',
};

/** The JSON Schema of cases, compiled by ajv: shapes and ids, no references between rows, which no JSON Schema can say. */
export function ajvCheck() {
  const schema = JSON.parse(readFileSync(new URL('../../docs/schemas/case.json', import.meta.url), 'utf8'));
  return new Ajv({ allErrors: true, strict: false }).compile(schema);
}

/** The tasks on one document, after all of those that are compared have taken it, and refused a damaged one. */
export function parsingTasks(
  { name: on, text },
  { check = ajvCheck(), compiled = z.compile(caseSchema) } = {},
) {
  const ways = {
    ajv: check,
    caseSchema: (input) => caseSchema.safeParse(input).success,
    'z.compile(caseSchema)': (input) => compiled.safeParse(input).success,
    parseCase: (input) => parseCase(input).ok,
  };
  for (const [who, takes] of Object.entries(ways)) {
    agree(who, on, takes(JSON.parse(text)), true);
    agree(who, `${on}, with a key that there is none of`, takes({ ...JSON.parse(text), titel: 'x' }), false);
  }
  const next = copiesInTurn(() => JSON.parse(text));
  const task = (name, run) => ({ what: name, on, bytes: Buffer.byteLength(text), run });
  return [
    task(what.parse, () => JSON.parse(text)),
    task(what.ajv, () => check(next())),
    task(what.zod, () => caseSchema.safeParse(next())),
    task(what.compiled, () => compiled.safeParse(next())),
    task(what.parseCase, () => parseCase(next())),
    task(what.both, () => parseCase(JSON.parse(text))),
  ];
}
