// A case document per line in, an assessment or the faults per line out, whatever is in a line:
// node ndjson.mjs [--frameworks ID,ID] [--as-of DATE] [--locale en|id] < CASES
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { assess } from 'kemitraan/assess';
import { explainFault, locales } from 'kemitraan/explain';
import { parseCase } from 'kemitraan/schema';

const usage = 'Use: node ndjson.mjs [--frameworks ID,ID] [--as-of DATE] [--locale en|id] < CASES';

/** In bytes. A longer line is not kept, so that a file without line ends cannot fill the memory. */
const longest = 64 * 1024 * 1024;
const [lineFeed, carriageReturn] = [10, 13];

const options = readOptions();
if (options !== undefined) await filter(options);

async function filter(options) {
  // Whoever reads may go away, as head does; then there is nobody to answer, and nothing to complain of.
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let line = 0;
  for await (const text of linesOf(process.stdin)) {
    line += 1;
    const answer = `${JSON.stringify({ line, ...answerOf(text, options) })}\n`;
    if (!process.stdout.write(answer)) await once(process.stdout, 'drain');
  }
}

/** What is said of a line; of one that is no JSON, or no text at all, that it is unreadable. */
function answerOf(text, { locale, ...asked }) {
  const parsed = parsedOf(text);
  if (parsed.ok) return { ok: true, assessment: assess(parsed.case, asked) };
  const { faults, omitted } = parsed;
  if (locale === undefined) return { ok: false, faults, omitted };
  const told = faults.map((fault) => ({ ...fault, says: explainFault(fault, { locale }) }));
  return { ok: false, faults: told, omitted };
}

function parsedOf(text) {
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ code: 'unreadable', path: [], params: {} }], omitted: 0 };
  }
  return parseCase(document);
}

/** The lines of a stream without their ends; one that is too long, or no UTF-8, is undefined. */
async function* linesOf(stream) {
  let [parts, length] = [[], 0];
  const keep = (bytes) => {
    length += bytes.length;
    if (length > longest) parts = [];
    else parts.push(bytes);
  };
  const take = () => {
    const text = length > longest ? undefined : textOf(Buffer.concat(parts));
    [parts, length] = [[], 0];
    return text;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function textOf(bytes) {
  const end = bytes.at(-1) === carriageReturn ? -1 : undefined;
  try {
    // It leaves away a mark of the byte order, with which some programs open a file.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
  } catch {
    return undefined;
  }
}

/** What was asked for. A slip is told once and at the start, since every line would suffer from it. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { frameworks: { type: 'string' }, 'as-of': { type: 'string' }, locale: { type: 'string' } },
    });
    const { frameworks, 'as-of': asOf, locale } = values;
    if (locale !== undefined && !locales.includes(locale)) {
      throw new Error(`There is no locale ${locale}. Use one of ${locales.join(', ')}.`);
    }
    const options = {
      ...(frameworks !== undefined && { frameworks: frameworks.split(',') }),
      ...(asOf !== undefined && { asOf }),
      ...(locale !== undefined && { locale }),
    };
    // An empty case is enough to see whether the library takes what is asked of it.
    answerOf('{ "schema": "kemitraan/case@1", "id": "empty", "title": "Empty" }', options);
    return options;
  } catch (error) {
    const isUnread = String(error.code).startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${error.message}${isUnread ? `\n${usage}` : ''}\n`);
    process.exitCode = 2;
    return undefined;
  }
}
