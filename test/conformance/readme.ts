import { countAnswers, type VerdictFile } from './archetype-rows.js';
import { readings, types } from './archetype-table.js';

const kinds = ['dominant', 'hybrid', 'none', 'undetermined', 'maximum-ambiguity'] as const;
const statuses = ['certain', 'possible', 'excluded', 'ambiguous', 'inapplicable'] as const;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const lines = (text: string) => text.split('\n').length - 1;

/** How many rows there are, and of what. */
function counts(files: ReadonlyMap<string, string>, archetypes: VerdictFile): string {
  const found = countAnswers(archetypes.answers);
  const of = (key: string) => found.get(key) ?? 0;
  const codes = new Map<string, number>();
  for (const row of (files.get('refused.tsv') ?? '').split('\n').slice(0, -1)) {
    const [code = ''] = (row.split('\t')[4] ?? '').split(' ');
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return [
    table(
      ['file', 'rows', 'bytes'],
      [...files].map(([file, text]) => [
        `\`${file}\``,
        file.endsWith('.tsv') ? lines(text) : '–',
        new TextEncoder().encode(text).length,
      ]),
    ),
    'Of `archetypes.tsv`, the rows with each kind of outcome:',
    table(
      ['reading', ...kinds],
      readings.map((reading) => [`\`${reading}\``, ...kinds.map((kind) => of(`${reading} ${kind}`))]),
    ),
    'and with each status of each type:',
    table(
      ['reading', 'type', ...statuses],
      readings.flatMap((reading) =>
        types.map((type) => [
          `\`${reading}\``,
          type,
          ...statuses.map((status) => of(`${reading} ${type} ${status}`)),
        ]),
      ),
    ).replace('| --- | ---: |', '| --- | --- |'),
    'Of `refused.tsv`, the rows with each code:',
    [...codes]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, count]) => `\`${code}\` ${count}`)
      .join(', ')
      .replaceAll(/(.{100,128}?),? (?=`)/g, '$1,\n')
      .concat('.'),
  ].join('\n\n');
}

const begins = '<!-- counts: made by npm run vectors -->\n';
const ends = '<!-- /counts -->';

/** The page of the vectors, with what there is. */
export function readmeWith(
  readme: string,
  files: ReadonlyMap<string, string>,
  archetypes: VerdictFile,
): string {
  const [before = '', after = ''] = readme.split(begins);
  const rest = after.slice(after.indexOf(ends));
  return `${before}${begins}\n${counts(files, archetypes)}\n\n${rest}`;
}
