import { alt } from '../generate/markdown.mjs';
import { outsideCode } from './reading.mjs';
import { words } from './words.mjs';

const chart = /^application\/vnd\.vegalite\.v\d+\+json$/;

/**
 * A notebook as a page: what it tells, what it runs, and what came out when it was run. Charts are given as
 * `{ place, spec }`, to be drawn. Of several forms of one output the first that a page can show is taken.
 */
export function notebookPage(notebook, file, locale) {
  const say = words[locale].notebook;
  const language =
    notebook.metadata?.kernelspec?.language ?? notebook.metadata?.language_info?.name ?? 'text';
  const name = file.replace(/^.*\//, '').replace(/\.ipynb$/, '');
  const drawings = [];
  const draw = (spec) => {
    const place = `notebooks/${name}-${drawings.length + 1}.svg`;
    drawings.push({ place, spec });
    return `![${altOf(spec, say)}](/${place})`;
  };
  const parts = notebook.cells.flatMap((cell) => {
    const source = joined(cell.source).trimEnd();
    if (source === '') return [];
    if (cell.cell_type === 'markdown') return [source];
    if (cell.cell_type !== 'code') return [fenced('text', source)];
    const outputs = (cell.outputs ?? []).flatMap((output) => shown(output, draw));
    return [fenced(language, source), ...(outputs.length > 0 ? [`*${say.output}*`, ...outputs] : [])];
  });
  return { text: [...parts, `[${say.source}](${name}.ipynb)`, ''].join('\n\n'), drawings };
}

function shown(output, draw) {
  if (output.output_type === 'stream') return [fenced('text', joined(output.text))];
  if (output.output_type === 'error') return [fenced('text', `${output.ename}: ${output.evalue}`)];
  const data = output.data ?? {};
  const type = Object.keys(data).find((key) => chart.test(key));
  if (type !== undefined) return [draw(data[type])];
  if (data['text/markdown'] !== undefined) return [lowered(joined(data['text/markdown']))];
  if (data['application/json'] !== undefined)
    return [fenced('json', JSON.stringify(data['application/json'], null, 2))];
  return data['text/plain'] === undefined ? [] : [fenced('text', joined(data['text/plain']))];
}

/** The headings of what was put out stand below those of the notebook. */
function lowered(text) {
  return outsideCode(text.trim(), (part) => part.replace(/^#{1,4} /gm, '##$&'));
}

/** Texts of notebooks are lists of lines, or one text. Colours of a terminal are no words. */
function joined(text) {
  const whole = Array.isArray(text) ? text.join('') : String(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told is what is looked for
  return whole.replace(/\u001b\[[0-9;]*m/g, '');
}

/** As many marks as no line of the text has. */
function fenced(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`;
}

function altOf({ description, title }, { chart }) {
  return alt(joined(description ?? (typeof title === 'object' ? title?.text : title) ?? chart));
}
