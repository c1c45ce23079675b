import { readdirSync, readFileSync } from 'node:fs';
import type { Block } from './blocks.js';

/** Of what the kernel has of its own, what the notebooks use. */
const kernel = `declare const Deno: {
  readTextFileSync(path: string): string;
  readDirSync(path: string): Iterable<{ readonly name: string; readonly isFile: boolean }>;
};`;

interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
}

/** The code of each notebook as one block: its cells share what they declare. */
export function notebookBlocks(root: string): Block[] {
  const folder = 'docs/notebooks';
  return readdirSync(root + folder)
    .filter((file) => file.endsWith('.ipynb'))
    .sort()
    .map((name) => {
      const { cells }: { cells: Cell[] } = JSON.parse(readFileSync(`${root}${folder}/${name}`, 'utf8'));
      const code = cells
        .filter(({ cell_type: type }) => type === 'code')
        .map(({ source }) => source.join(''));
      return { file: `${folder}/${name}`, line: 1, info: 'ts', code: [kernel, ...code].join('\n') };
    });
}
