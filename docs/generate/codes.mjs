// docs/concepts/codes.md: every code of an error and of a fault, with an example that raises it, and what is said of it.

import * as library from 'kemitraan';
import * as schema from 'kemitraan/schema';
import { errorRows, faultRows, shared } from './code-rows.mjs';
import { plain, table } from './markdown.mjs';

const { errorCodes, explainFault, faultCodes, isKemitraanError } = library;
const given = { ...library, ...schema };

/**
 * The answer of an example, or the error that it throws.
 * @public
 */
export function answerOf(example) {
  const run = new Function(...Object.keys(given), `'use strict'; ${shared} return ${example};`);
  try {
    return { result: run(...Object.values(given)) };
  } catch (error) {
    if (!isKemitraanError(error)) throw error;
    return { error };
  }
}

function errorRow(code) {
  const [means, example] = errorRows[code];
  const { error } = answerOf(example);
  if (error?.code !== code) throw new Error(`${example} raises ${error?.code ?? 'nothing'}, not ${code}`);
  return [`\`${code}\``, means, `\`${example}\``, error.remedy];
}

function faultRow(code) {
  const [means, example] = faultRows[code];
  const { faults = [] } = answerOf(example).result ?? {};
  const fault = faults.find((one) => one.code === code);
  if (!fault) throw new Error(`${example} has ${faults.map((one) => one.code)}, not ${code}`);
  return [`\`${code}\``, means, `\`${example}\``, explainFault(fault, { locale: 'en' })];
}

const inCells = (rows) =>
  rows.map(([code, means, example, said]) => [code, means, example.replaceAll('|', '\\|'), plain(said)]);

/** The page, as npm run docs writes it. */
export function codesPage() {
  return `# Codes of errors and faults

Generated from the examples in \`docs/generate/code-rows.mjs\`: npm run docs. Each of them was run, and raised what is said of it.

A mistake of the program that calls is thrown, as a \`KemitraanError\` with a code, the function, the parameter, the value and the
remedy; \`isKemitraanError\` recognises it, and a program has its codes as \`errorCodes\`. What is wrong with a document of somebody
else is a fault, a value with a code, a path and parameters, which \`explainFault\` puts into words in either language; its codes are
\`faultCodes\`. [Why there are two](../decisions/errors-and-faults.md); [how long what is said may be](hostile-input.md#what-is-promised).

The examples share these names; all others are the package's:

\`\`\`text
${shared}
\`\`\`

## Errors

Whoever wrote the call meets them. The remedy is that of the example; it names what there is to choose from.

${table(['code', 'what it means', 'an example', 'the remedy'], inCells(errorCodes.map(errorRow)))}

## Faults

Whoever hands in the document meets them: a case or other document, a table, a case string, submissions of a form. The sentence says
where, what and how to mend it.

${table(['code', 'what it means', 'an example', 'what is said'], inCells(faultCodes.map(faultRow)))}
`;
}
