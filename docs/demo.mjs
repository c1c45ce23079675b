// Prints what all frameworks say of a case, or all that one says, in Markdown:
// npm run demo [-- [--locale en|id] [--framework ID] [PATH]]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assess } from 'kemitraan/assess';
import { explainFault, locales } from 'kemitraan/explain';
import { readsCases } from 'kemitraan/forms';
import { frameworks } from 'kemitraan/registry';
import { toMarkdown } from 'kemitraan/render';
import { parseCase } from 'kemitraan/schema';

const surakarta = fileURLToPath(new URL('cases/surakarta-puskesmas.json', import.meta.url));

function main() {
  const { locale, framework, path } = readArguments();
  const result = parseCase(readJson(path));
  if (!result.ok) {
    const lines = result.faults.map((fault) => `- ${explainFault(fault, { locale })}`);
    const more = result.omitted > 0 ? [`- and ${result.omitted} more`] : [];
    throw new Complaint(`${path} is not a case document:\n${[...lines, ...more].join('\n')}`);
  }
  const subject = result.case;
  const assessment = assess(subject, framework === undefined ? {} : { frameworks: [framework] });
  const told = framework === undefined ? assessment : assessment.verdicts[framework];
  if (Array.isArray(told) && told.length === 0)
    throw new Complaint(`${framework} is about one party at a time, and the case has none that it is about.`);
  process.stdout.write(toMarkdown(told, { locale, case: subject }));
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { locale: { type: 'string', default: 'en' }, framework: { type: 'string' } },
      allowPositionals: true,
    });
    if (!locales.includes(values.locale)) {
      throw new Complaint(`There is no locale ${values.locale}. Use one of ${locales.join(', ')}.`);
    }
    const known = Object.values(frameworks)
      .filter(readsCases)
      .map(({ id }) => id);
    if (values.framework !== undefined && !known.includes(values.framework)) {
      throw new Complaint(`No framework ${values.framework} gives verdicts. Use one of ${known.join(', ')}.`);
    }
    if (positionals.length > 1) throw new Complaint('Give the path of one case file.');
    // npm runs scripts from the package; a path is meant from where npm was called.
    const from = process.env.npm_lifecycle_event === 'demo' ? (process.env.INIT_CWD ?? '.') : '.';
    return {
      locale: values.locale,
      framework: values.framework,
      path: positionals[0] === undefined ? surakarta : resolve(from, positionals[0]),
    };
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(`${error.message}`);
  }
}

function readJson(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Complaint(`${path} cannot be read (${error.code}). Give the path of a case file, as JSON.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Complaint(`${path} is not JSON: ${error.message.replace(/\p{C}/gu, ' ')}.`);
  }
}

/** Something that the person who ran the demo can mend. */
class Complaint extends Error {}

try {
  main();
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
