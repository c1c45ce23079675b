// The results as lines: by folder, and each that survived.

/** Of a table in Markdown: how many mutants of each folder were killed, and with which score. */
export function linesOf(results, { share, seconds }) {
  const tested = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const folders = grouped(tested);
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, own]) => rowOf(folder, own));
  const survivors = tested.filter(isSurvivor);
  return [
    '| folder | mutants | killed | timed out | survived | no test | score | 95% |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
    rowOf('all', tested),
    '',
    `${share === undefined ? 'All mutants' : `A sample, each drawn with probability ${share}`}; ${Math.round(seconds)} s.`,
    '',
    ...survivors.map(lineOf),
  ];
}

export const isSurvivor = ({ status }) => status === 'Survived' || status === 'NoCoverage';

export function lineOf({ fileName, location, status, mutatorName, replacement }) {
  const { line, column } = location.start;
  const one = replacement.replace(/\s+/g, ' ').slice(0, 80);
  return `${sourceOf(fileName)}:${line}:${column} ${status} ${mutatorName} => ${one}`;
}

const sourceOf = (fileName) => fileName.replace(/^.*\/src\//, 'src/');
const folderOf = ({ fileName }) => sourceOf(fileName).split('/').slice(1, -1).join('/');

function grouped(results) {
  const folders = new Map();
  for (const one of results) folders.set(folderOf(one), [...(folders.get(folderOf(one)) ?? []), one]);
  return folders;
}

function rowOf(folder, own) {
  const count = (status) => own.filter((one) => one.status === status).length;
  const [killed, late, survived, untested] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
  const { lo, hi } = wilson(killed + late, own.length);
  const percent = (x) => (100 * x).toFixed(1);
  const score = percent((killed + late) / own.length);
  return `| ${folder} | ${own.length} | ${killed} | ${late} | ${survived} | ${untested} | ${score}% | ${percent(lo)} to ${percent(hi)} |`;
}

/** Wilson's interval for a share: where the share of all mutants lies, if the tested ones were drawn from them by chance. */
function wilson(hits, n) {
  const z = 1.959964;
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { lo: middle - half, hi: middle + half };
}
