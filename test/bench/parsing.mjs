// From text to a validated case: the tasks on one document, and what has to agree before.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { caseSchema, parseCase } from 'kemitraan/schema';
import { agree } from './disagreement.mjs';
import { copiesInTurn } from './inputs.mjs';
import { reading as what } from './names.mjs';

/** The JSON Schema of cases, compiled by ajv: shapes and ids, no references between rows, which no JSON Schema can say. */
export function ajvCheck() {
  const schema = JSON.parse(readFileSync(new URL('../../docs/schemas/case.json', import.meta.url), 'utf8'));
  return new Ajv({ allErrors: true, strict: false }).compile(schema);
}

/** The tasks on one document that ask for no code made from text. */
export function plainParsingTasks({ name: on, text }) {
  takesIt(on, text, 'caseSchema', (input) => caseSchema.safeParse(input).success);
  takesIt(on, text, 'parseCase', (input) => parseCase(input).ok);
  const next = copiesInTurn(() => JSON.parse(text));
  const task = (name, run) => ({ what: name, on, bytes: Buffer.byteLength(text), run });
  return [
    task(what.parse, () => JSON.parse(text)),
    task(what.zod, () => caseSchema.safeParse(next())),
    task(what.parseCase, () => parseCase(next())),
    task(what.both, () => parseCase(JSON.parse(text))),
  ];
}

const checked = caseSchema.check(() => {});
const refined = caseSchema.superRefine(() => {});

/** All tasks on one document. */
export function parsingTasks(document, { check, compiled }) {
  const { name: on, text } = document;
  takesIt(on, text, 'ajv', check);
  takesIt(on, text, 'z.compile(caseSchema)', (input) => compiled.safeParse(input).success);
  const next = copiesInTurn(() => JSON.parse(text));
  const task = (name, run) => ({ what: name, on, bytes: Buffer.byteLength(text), run });
  return [
    ...plainParsingTasks(document),
    task(what.ajv, () => check(next())),
    task(what.compiled, () => compiled.safeParse(next())),
    task(what.checked, () => checked.safeParse(next())),
    task(what.refined, () => refined.safeParse(next())),
  ];
}

/** What is compared takes a document, and refuses it with a key that there is none of. */
function takesIt(on, text, who, takes) {
  agree(who, on, takes(JSON.parse(text)), true);
  agree(who, `${on}, with a key too many`, takes({ ...JSON.parse(text), titel: 'x' }), false);
}
