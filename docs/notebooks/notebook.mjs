// Notebooks as text and as data: how they are stored, and what their cells show.

/** A notebook as it is stored: with what it shows, and with nothing of when and by whom it was run. */
export function storedText({ cells }) {
  const charts = [];
  const notebook = {
    cells: cells.map((cell) => storedCell(cell, charts)),
    metadata: {
      kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
      language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  const text = JSON.stringify(notebook, null, 1);
  // A chart stands on one line: nobody reads its thousands of numbers, and a line for each would hide the rest.
  return `${text.replace(/"chart (\d+)"/g, (_, place) => JSON.stringify(charts[Number(place)]))}\n`;
}

function storedCell({ cell_type: type, id, source, outputs = [] }, charts) {
  const own = { cell_type: type, id, metadata: {}, source: linesOf(source) };
  if (type !== 'code') return own;
  const shown = outputs.map((output) => {
    if (output.data === undefined) return { ...output, ...(output.text && { text: linesOf(output.text) }) };
    const data = Object.entries(output.data).map(([mime, given]) => {
      if (!mime.includes('vegalite')) return [mime, linesOf(given)];
      charts.push(given);
      return [mime, `chart ${charts.length - 1}`];
    });
    return {
      data: Object.fromEntries(data),
      execution_count: null,
      metadata: {},
      output_type: output.output_type,
    };
  });
  return { ...own, execution_count: null, outputs: shown };
}

const linesOf = (source) => textOf(source).split(/(?<=\n)/);
const textOf = (source) => (Array.isArray(source) ? source.join('') : source);

/** The text of each cell of prose, in order. */
export const proseOf = ({ cells }) =>
  cells.filter(({ cell_type: type }) => type === 'markdown').map(({ source }) => textOf(source));

/** The code of each cell, by its id. */
export const codeOf = ({ cells }) =>
  new Map(
    cells.filter(({ cell_type: type }) => type === 'code').map(({ id, source }) => [id, textOf(source)]),
  );

const vegaLite = 'application/vnd.vegalite.v5+json';

/** The cells that complain: what the kernel says that went wrong. */
export const errorsIn = ({ cells }) =>
  cells.flatMap(({ id, outputs = [] }) =>
    outputs.flatMap(({ output_type: type, name, evalue, text }) => {
      if (type === 'error') return [`${id}: ${evalue}`];
      return name === 'stderr' ? [`${id}: ${textOf(text)}`] : [];
    }),
  );

/** What the cells of a notebook show, by their ids; throws for a cell that there is none of, or that shows no such thing. */
export function shownBy(notebook) {
  const bundleOf = (id) => {
    const cell = notebook.cells.find((one) => one.id === id);
    const bundle = cell?.outputs?.find(({ data }) => data !== undefined)?.data;
    if (bundle === undefined) throw new Error(`No cell ${id} shows anything.`);
    return bundle;
  };
  const partOf = (id, mime) => {
    const part = bundleOf(id)[mime];
    if (part === undefined) throw new Error(`The cell ${id} shows no ${mime}.`);
    return part;
  };
  return {
    text: (id) => textOf(partOf(id, 'text/plain')),
    markdown: (id) => textOf(partOf(id, 'text/markdown')),
    chart: (id) => partOf(id, vegaLite),
    // The kernel shows plain data as it would stand in a program.
    value: (id) => new Function(`return (${textOf(partOf(id, 'text/plain'))});`)(),
  };
}
