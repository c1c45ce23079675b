import { assessAll } from 'kemitraan/assess';
import { explainFault } from 'kemitraan/explain';
import { parseCase } from 'kemitraan/schema';
import { linesOf } from './lines.mjs';

/** What is answered to each line of a file of cases, in their order, as the text of an object without its `line`. */
export async function* answersTo(chunks, { locale, ...options }) {
  for await (const answer of assessAll(parsed(chunks), options))
    yield JSON.stringify(written(answer, locale));
}

/** The case on each line, or its faults; what is no JSON, or no text at all, is unreadable. */
async function* parsed(chunks) {
  for await (const text of linesOf(chunks)) yield parsedLine(text);
}

function parsedLine(text) {
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ code: 'unreadable', path: [], params: {} }] };
  }
  return parseCase(document);
}

/** What of an answer is written, here all of it. To keep less, take from the assessment what you need. */
function written({ index, ...answer }, locale) {
  if (locale === undefined || answer.kind !== 'faulty') return answer;
  return {
    ...answer,
    faults: answer.faults.map((fault) => ({ ...fault, says: explainFault(fault, { locale }) })),
  };
}

/** The line for the file of answers. */
export function numbered(line, answer) {
  return `{"line":${line},${answer.slice(1)}\n`;
}
